#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

namespace matside {

/// Choices and the words for them in files and on the command line, each once.
template <class Choice, std::size_t Count>
using NameList = std::array<std::pair<Choice, std::string_view>, Count>;

template <class Choice, std::size_t Count>
std::string_view nameIn(const NameList<Choice, Count>& names, Choice choice) {
  return std::ranges::find(names, choice, &std::pair<Choice, std::string_view>::first)->second;
}

template <class Choice, std::size_t Count>
std::optional<Choice> choiceIn(const NameList<Choice, Count>& names, std::string_view name) {
  const auto* const found = std::ranges::find(names, name, &std::pair<Choice, std::string_view>::second);
  return found == names.end() ? std::nullopt : std::optional(found->first);
}

}  // namespace matside
