#include "timeline/speaking.h"

#include <algorithm>
#include <iterator>
#include <sstream>

namespace matside {
namespace {

// 150 words a minute, as audiobooks are read; speech engines left alone are rather faster.
constexpr Duration aWord{400};
constexpr Duration aBreath{600};

std::size_t wordsIn(const std::string& text) {
  std::istringstream words(text);
  return static_cast<std::size_t>(
      std::distance(std::istream_iterator<std::string>(words), std::istream_iterator<std::string>()));
}

}  // namespace

Duration speakingTime(const std::string& text) {
  const std::size_t words = wordsIn(text);
  if (words == 0) {
    return Duration{0};
  }
  return aBreath + aWord * words;
}

std::vector<std::string> announcementOf(const Pose& pose, const Variation& variation, std::optional<Side> side) {
  std::vector<std::string> said = {pose.names.english};
  if (side && pose.sides && !pose.sides->label.on(side).empty()) {
    said.push_back(pose.sides->label.on(side));
  }
  for (const auto& id : variation.options()) {
    const Option* option = pose.option(id);
    if (option != nullptr && !option->needs.empty() && !option->phrase.empty()) {
      said.push_back(option->phrase);
    }
  }
  return said;
}

}  // namespace matside
