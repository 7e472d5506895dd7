#pragma once

#include "content/problem_list.h"

#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace matside {

/// Brackets inside brackets: no content file nests deeper.
inline constexpr std::size_t deepestNesting = 64;

/// The text of one file as a tree of JSON values, checked to be JSON at all: strict UTF-8, not nested too deep, no key
/// twice in one object. What is wrong is added to `problems`; there is no tree only when the text cannot be read as
/// one.
class Document {
 public:
  static std::optional<Document> parse(std::string_view text, ProblemList& problems);

  Document(Document&&) noexcept;
  Document& operator=(Document&&) noexcept;
  ~Document();

  const nlohmann::json& root() const { return *m_root; }

  /// The pointer itself, or of what it names the nearest part around it that stands in the file.
  std::string nearestTo(std::string pointer) const;

 private:
  explicit Document(std::unique_ptr<nlohmann::json> root);
  std::unique_ptr<nlohmann::json> m_root;
};

/// The pointer of a member or an item, escaped as RFC 6901 says.
std::string memberPointer(const std::string& parent, std::string_view key);
std::string itemPointer(const std::string& parent, std::size_t index);

}  // namespace matside
