#pragma once

#include <compare>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

namespace matside {

/// A kebab-case name that is stable for ever; ids of different kinds do not mix.
/// May be empty only when default-constructed ("none yet").
template <class Tag>
class Id {
 public:
  Id() = default;
  explicit Id(std::string text) : m_text(std::move(text)) {}
  explicit Id(std::string_view text) : m_text(text) {}
  explicit Id(const char* text) : m_text(text) {}

  const std::string& text() const { return m_text; }
  bool empty() const { return m_text.empty(); }

  auto operator<=>(const Id&) const = default;

 private:
  std::string m_text;
};

/// Lower-case letters, digits and single hyphens, starting with a letter, 64 bytes at most.
bool isKebabCase(std::string_view text);

}  // namespace matside

template <class Tag>
struct std::hash<matside::Id<Tag>> {
  std::size_t operator()(const matside::Id<Tag>& id) const noexcept { return std::hash<std::string>{}(id.text()); }
};
