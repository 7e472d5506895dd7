#include "timeline/speaking.h"

#include <algorithm>
#include <iterator>
#include <sstream>

namespace matside {
namespace {

// 150 words a minute: the slow end of the 150 to 160 that J. R. Williams (Guidelines for the use of multimedia in
// instruction, 1998) gives for recorded speech; espeak-ng left alone speaks 175.
constexpr Duration aWord{400};
constexpr Duration aBreath{600};
// A name spelt as it sounds has a hyphen between its syllables. They are spoken slower than those of a plain word.
constexpr Duration aSyllable{200};

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
  return aBreath + aWord * words + aSyllable * std::ranges::count(text, '-');
}

std::vector<std::string> announcementOf(const Pose& pose, const Variation& variation, std::optional<Side> side) {
  std::vector<std::string> said = {pose.names.english};
  if (!pose.names.spoken.empty()) {
    said.push_back(pose.names.spoken);
  }
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

std::string listed(const std::vector<std::string>& words) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool last = i + 1 == words.size();
    text += (i == 0 ? "" : last ? " and " : ", ") + words[i];
  }
  return text;
}

std::vector<std::string> gatherWords(const PropCounts& props, const Library& library) {
  std::vector<std::string> words;
  for (const auto& prop : library.props()) {
    const auto wanted = props.find(prop.id);
    if (wanted == props.end() || wanted->second < 1) {
      continue;
    }
    const auto count = static_cast<std::size_t>(wanted->second);
    const std::string& name = count > 1 ? prop.nameMany : prop.name;
    words.push_back(count <= prop.counted.size() ? prop.counted[count - 1] : name);
  }
  return words;
}

}  // namespace matside
