#include "content/document.h"

#include "content/document_builder.h"
#include "content/utf8.h"

#include <fmt/format.h>

#include <cstdint>
#include <exception>
#include <optional>
#include <utility>

namespace matside {
namespace {

void addBadByte(std::string_view text, std::size_t at, std::string expected, ProblemList& problems) {
  const auto byte = static_cast<std::uint8_t>(text[at]);
  problems.add(ProblemCode::BadText, "", Described{fmt::format("byte 0x{:02x} at offset {}", byte, at)},
               std::move(expected));
}

bool isText(std::string_view text, ProblemList& problems) {
  if (const std::optional<std::size_t> bad = firstBadByte(text)) {
    addBadByte(text, *bad, "UTF-8", problems);
    return false;
  }
  // The parser takes NUL for the end of the text and would pass over what follows.
  if (const std::size_t nul = text.find('\0'); nul != std::string_view::npos) {
    addBadByte(text, nul, "text without NUL", problems);
    return false;
  }
  return true;
}

}  // namespace

Document::Document(std::unique_ptr<nlohmann::json> root) : m_root(std::move(root)) {}
Document::Document(Document&&) noexcept = default;
Document& Document::operator=(Document&&) noexcept = default;
Document::~Document() = default;

std::optional<Document> Document::parse(std::string_view text, ProblemList& problems) {
  if (text.find_first_not_of(" \t\r\n") == std::string_view::npos) {
    problems.add(ProblemCode::NotJson, "", Described{}, "JSON");
    return std::nullopt;
  }
  if (!isText(text, problems)) {
    return std::nullopt;
  }
  try {
    DocumentBuilder builder(text, problems);
    if (!nlohmann::json::sax_parse(text, &builder)) {
      return std::nullopt;
    }
    return Document(std::make_unique<nlohmann::json>(builder.takeRoot()));
  } catch (const std::exception&) {
    problems.add(ProblemCode::NotJson, "", Described{}, "JSON");
    return std::nullopt;
  }
}

std::string Document::nearestTo(std::string pointer) const {
  while (!pointer.empty() && !m_root->contains(nlohmann::json::json_pointer(pointer))) {
    pointer.resize(pointer.rfind('/'));
  }
  return pointer;
}

std::string memberPointer(const std::string& parent, std::string_view key) {
  std::string pointer = parent + "/";
  for (const char c : key) {
    if (c == '~') {
      pointer += "~0";
    } else if (c == '/') {
      pointer += "~1";
    } else {
      pointer += c;
    }
  }
  return pointer;
}

std::string itemPointer(const std::string& parent, std::size_t index) {
  return parent + "/" + std::to_string(index);
}

}  // namespace matside
