#include "content/node.h"

#include "base/id.h"
#include "content/document.h"
#include "content/nearest.h"
#include "content/utf8.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

namespace matside {
namespace {

using nlohmann::json;

template <class T>
bool isWithin(T value, Range<T> range) {
  return value >= range.least && value <= range.most;
}

std::string seconds(Duration time) {
  return fmt::format("{}", static_cast<double>(time.count()) / 1000.0);
}

std::string trimmed(const std::string& text) {
  const std::size_t first = text.find_first_not_of(' ');
  return first == std::string::npos ? "" : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

std::string counted(std::size_t entries) {
  return entries == 0   ? "an empty list"
         : entries == 1 ? "a list of 1 entry"
                        : fmt::format("a list of {} entries", entries);
}

/// For values that are too large to quote.
std::string_view typeName(const json& value) {
  if (value.is_object()) {
    return "an object";
  }
  if (value.is_array()) {
    return "a list";
  }
  return "";
}

}  // namespace

bool Node::isNull() const {
  return m_value->is_null();
}
bool Node::isText() const {
  return m_value->is_string();
}
bool Node::isObject() const {
  return m_value->is_object();
}
bool Node::isArray() const {
  return m_value->is_array();
}

std::string Node::text(Range<std::size_t> length) const {
  if (!isText()) {
    wrongType("text");
    return {};
  }
  const std::string text = m_value->get<std::string>();
  if (hasControlCharacter(text)) {
    report(ProblemCode::BadText, "text without control characters");
    return {};
  }
  if (!isWithin(codePointCount(trimmed(text)), length)) {
    report(ProblemCode::OutOfRange, fmt::format("{} to {} characters", length.least, length.most));
  }
  return text;
}

std::string Node::idText() const {
  if (!isText()) {
    wrongType("text");
    return {};
  }
  std::string text = m_value->get<std::string>();
  if (!isKebabCase(text)) {
    report(ProblemCode::BadText, "lower-case words joined by single hyphens, 64 characters at most");
    return {};
  }
  return text;
}

bool Node::flag() const {
  if (!m_value->is_boolean()) {
    wrongType("true or false");
    return false;
  }
  return m_value->get<bool>();
}

double Node::number(Range<double> range) const {
  if (!m_value->is_number()) {
    wrongType("a number");
    return range.least;
  }
  const double value = m_value->get<double>();
  if (!isWithin(value, range)) {
    report(ProblemCode::OutOfRange, fmt::format("{} to {}", range.least, range.most));
    return range.least;
  }
  return value;
}

int Node::wholeNumber(Range<int> range) const {
  if (!m_value->is_number()) {
    wrongType("a whole number");
    return range.least;
  }
  const double value = m_value->get<double>();
  if (value != std::floor(value) ||
      !isWithin(value, Range<double>{static_cast<double>(range.least), static_cast<double>(range.most)})) {
    report(ProblemCode::OutOfRange, fmt::format("a whole number from {} to {}", range.least, range.most));
    return range.least;
  }
  return static_cast<int>(value);
}

Duration Node::seconds(Range<Duration> range) const {
  if (!m_value->is_number()) {
    wrongType("seconds");
    return range.least;
  }
  const double milliseconds = m_value->get<double>() * 1000.0;
  const bool inRange = milliseconds >= static_cast<double>(range.least.count()) &&
                       milliseconds <= static_cast<double>(range.most.count());
  if (!inRange) {
    report(ProblemCode::OutOfRange,
           fmt::format("{} to {} seconds", matside::seconds(range.least), matside::seconds(range.most)));
    return range.least;
  }
  return Duration(std::llround(milliseconds));
}

std::string Node::oneOf(const std::vector<std::string>& known) const {
  if (!isText()) {
    wrongType("text");
    return {};
  }
  std::string text = m_value->get<std::string>();
  if (std::find(known.begin(), known.end(), text) == known.end()) {
    report(ProblemCode::UnknownId, nearestOrAll(text, known));
    return {};
  }
  return text;
}

std::vector<Node> Node::items(Range<std::size_t> count) const {
  std::vector<Node> nodes;
  if (!isArray()) {
    wrongType("a list");
    return nodes;
  }
  if (!isWithin(m_value->size(), count)) {
    reportAt(m_pointer, ProblemCode::OutOfRange, Described{counted(m_value->size())},
             count.least == count.most ? fmt::format("{} entries", count.least)
                                       : fmt::format("{} to {} entries", count.least, count.most));
    return nodes;
  }
  for (const json& item : *m_value) {
    nodes.emplace_back(item, itemPointer(m_pointer, nodes.size()), *m_problems);
  }
  return nodes;
}

std::vector<std::pair<std::string, Node>> Node::members() const {
  std::vector<std::pair<std::string, Node>> nodes;
  if (!isObject()) {
    wrongType("an object");
    return nodes;
  }
  for (const auto& [key, value] : m_value->get_ref<const json::object_t&>()) {
    nodes.emplace_back(key, Node(value, memberPointer(m_pointer, key), *m_problems));
  }
  return nodes;
}

std::size_t Node::problemCount() const {
  return m_problems->count();
}

void Node::report(ProblemCode code, std::string expected) const {
  if (isText()) {
    reportAt(m_pointer, code, m_value->get_ref<const std::string&>(), std::move(expected));
  } else {
    reportAt(m_pointer, code, description(), std::move(expected));
  }
}

void Node::reportAt(const std::string& pointer, ProblemCode code, std::string_view found, std::string expected) const {
  m_problems->add(code, pointer, found, std::move(expected));
}

void Node::reportAt(const std::string& pointer, ProblemCode code, const Described& found, std::string expected) const {
  m_problems->add(code, pointer, found, std::move(expected));
}

void Node::wrongType(std::string_view expected) const {
  report(ProblemCode::WrongType, std::string(expected));
}

Described Node::description() const {
  const std::string_view type = typeName(*m_value);
  return {type.empty() ? m_value->dump() : std::string(type)};
}

}  // namespace matside
