#include "content/document_builder.h"

#include "content/document.h"

#include <algorithm>
#include <utility>

namespace matside {
namespace {

using nlohmann::json;

/// "line 3, column 14" of an offset in the text, both counted from 1, columns in bytes.
std::string placeInText(std::string_view text, std::size_t offset) {
  const std::string_view before = text.substr(0, std::min(offset, text.size()));
  const auto line = std::count(before.begin(), before.end(), '\n') + 1;
  const std::size_t lineStart = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
  return "line " + std::to_string(line) + ", column " + std::to_string(before.size() - lineStart + 1);
}

}  // namespace

bool DocumentBuilder::null() {
  return put(nullptr) != nullptr;
}
bool DocumentBuilder::boolean(bool value) {
  return put(value) != nullptr;
}
bool DocumentBuilder::number_integer(number_integer_t value) {
  return put(value) != nullptr;
}
bool DocumentBuilder::number_unsigned(number_unsigned_t value) {
  return put(value) != nullptr;
}
bool DocumentBuilder::number_float(number_float_t value, const string_t& /*text*/) {
  return put(value) != nullptr;
}
bool DocumentBuilder::string(string_t& value) {
  return put(std::move(value)) != nullptr;
}
bool DocumentBuilder::binary(binary_t& /*value*/) {
  return false;
}
bool DocumentBuilder::start_object(std::size_t /*elements*/) {
  return open(json::object());
}
bool DocumentBuilder::start_array(std::size_t /*elements*/) {
  return open(json::array());
}

bool DocumentBuilder::key(string_t& name) {
  Open& object = m_open.back();
  object.key = name;
  object.repeated = object.value->contains(name);
  if (object.repeated) {
    m_problems.add(ProblemCode::DuplicateId, nextPointer(), name, "each key once");
  }
  return true;
}

bool DocumentBuilder::end_object() {
  m_open.pop_back();
  return true;
}

bool DocumentBuilder::end_array() {
  m_open.pop_back();
  return true;
}

bool DocumentBuilder::parse_error(std::size_t position, const std::string& token,
                                  const nlohmann::detail::exception& error) {
  constexpr int numberTooLarge = 406;  // nlohmann-json's id of "number overflow"
  if (error.id == numberTooLarge) {
    m_problems.add(ProblemCode::OutOfRange, nextPointer(), Described{token}, "a number of ordinary size");
  } else {
    // The parser counts the bytes it has read, the offending one included.
    m_problems.add(ProblemCode::NotJson, "", Described{placeInText(m_text, position > 0 ? position - 1 : 0)}, "JSON");
  }
  return false;
}

nlohmann::json* DocumentBuilder::put(json value) {
  if (m_open.empty()) {
    m_root = std::move(value);
    return &m_root;
  }
  Open& parent = m_open.back();
  if (parent.value->is_array()) {
    parent.value->push_back(std::move(value));
    return &parent.value->back();
  }
  json& slot = parent.repeated ? m_dropped.emplace_back() : (*parent.value)[parent.key];
  slot = std::move(value);
  return &slot;
}

bool DocumentBuilder::open(json value) {
  if (m_open.size() >= deepestNesting) {
    m_problems.add(ProblemCode::TooDeep, "", Described{"more than " + std::to_string(deepestNesting) + " levels"},
                   "at most " + std::to_string(deepestNesting) + " levels");
    return false;
  }
  std::string pointer = nextPointer();
  json* opened = put(std::move(value));
  m_open.push_back({.value = opened, .pointer = std::move(pointer), .key = {}, .repeated = false});
  return true;
}

std::string DocumentBuilder::nextPointer() const {
  if (m_open.empty()) {
    return "";
  }
  const Open& parent = m_open.back();
  return parent.value->is_array() ? itemPointer(parent.pointer, parent.value->size())
                                  : memberPointer(parent.pointer, parent.key);
}

}  // namespace matside
