#include "session/place_text.h"

#include "base/id.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <utility>
#include <vector>

namespace matside {
namespace {

constexpr std::string_view version = "matside-place 1";
constexpr std::size_t longestText = 1'000'000;  // far beyond any routine
constexpr std::string_view noSide = "-";

/// FNV-1a, 64 bits: tells apart what accidents do to a file.
std::uint64_t checksumOf(std::string_view text) {
  std::uint64_t sum = 0xcbf29ce484222325U;
  for (const char c : text) {
    sum = (sum ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
  }
  return sum;
}

std::string_view nameOf(const std::optional<Side>& side) {
  return !side ? noSide : *side == Side::Left ? "left" : "right";
}

std::string lineOf(const SavedSegment& segment) {
  std::string line = fmt::format("segment {} {} {} {}", segment.item, stageName(segment.stage), nameOf(segment.side),
                                 segment.hold.count());
  for (const auto& option : segment.variation.options()) {
    line += " " + option.text();
  }
  return line + "\n";
}

using Words = std::vector<std::string_view>;

Words wordsOf(std::string_view line) {
  Words words;
  while (!line.empty()) {
    const std::size_t end = std::min(line.find(' '), line.size());
    words.push_back(line.substr(0, end));
    line.remove_prefix(std::min(end + 1, line.size()));
  }
  return words;
}

template <class Number>
bool read(std::string_view word, Number& number) {
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
  return error == std::errc() && end == word.data() + word.size();
}

bool read(std::string_view word, Duration& time) {
  Duration::rep count = 0;
  const bool isNumber = read(word, count);
  time = Duration(count);
  return isNumber;
}

bool read(std::string_view word, bool& flag) {
  flag = word == "yes";
  return flag || word == "no";
}

bool read(std::string_view word, std::optional<Side>& side) {
  side = word == noSide ? std::nullopt : std::optional(word == "left" ? Side::Left : Side::Right);
  return word == nameOf(side);
}

bool read(std::string_view word, Stage& stage) {
  const auto found = std::ranges::find(allStages, word, stageName);
  stage = found == allStages.end() ? Stage::Hold : *found;
  return found != allStages.end();
}

bool read(std::string_view word, std::optional<std::size_t>& onward) {
  onward.emplace();
  return read(word, *onward);
}

template <class Value>
bool readOne(const Words& words, Value& value) {
  return words.size() == 2 && read(words[1], value);
}

bool readSegment(const Words& words, std::vector<SavedSegment>& segments) {
  constexpr std::size_t fixed = 5;
  SavedSegment segment;
  if (words.size() < fixed || !read(words[1], segment.item) || !read(words[2], segment.stage) ||
      !read(words[3], segment.side) || !read(words[4], segment.hold)) {
    return false;
  }
  std::vector<OptionId> options;
  for (std::size_t word = fixed; word < words.size(); ++word) {
    options.emplace_back(std::string(words[word]));
  }
  segment.variation = Variation(std::move(options));
  segments.push_back(std::move(segment));
  return true;
}

bool readLine(std::string_view line, SavedPlace& place) {
  const Words words = wordsOf(line);
  const std::string_view key = words.empty() ? std::string_view() : words[0];
  Snapshot& to = place.snapshot;
  if (key == "written") {
    return readOne(words, place.writtenAt);
  }
  if (key == "routine" && words.size() == 2) {
    to.routine = RoutineId(std::string(words[1]));
    return true;
  }
  if (key == "at") {
    constexpr std::size_t all = 6;
    return words.size() == all && read(words[1], to.segment) && read(words[2], to.step) && read(words[3], to.inStep) &&
           read(words[4], to.stepLength) && read(words[5], to.practised);
  }
  if (key == "told") {
    constexpr std::size_t all = 4;
    return words.size() == all && read(words[1], to.waiting) && read(words[2], to.toldHalfway) &&
           read(words[3], to.toldEnding);
  }
  return key == "onward" ? readOne(words, to.onward) : key == "segment" && readSegment(words, to.segments);
}

std::string_view yesOrNo(bool flag) {
  return flag ? "yes" : "no";
}

}  // namespace

std::string sealed(std::string lines) {
  const std::uint64_t sum = checksumOf(lines);
  return std::move(lines) + fmt::format("sum {:016x}\n", sum);
}

std::string placeText(const SavedPlace& place) {
  const Snapshot& at = place.snapshot;
  std::string text =
      fmt::format("{}\nwritten {}\nroutine {}\nat {} {} {} {} {}\ntold {} {} {}\n", version, place.writtenAt,
                  at.routine.text(), at.segment, at.step, at.inStep.count(), at.stepLength.count(),
                  at.practised.count(), yesOrNo(at.waiting), yesOrNo(at.toldHalfway), yesOrNo(at.toldEnding));
  if (at.onward) {
    text += fmt::format("onward {}\n", *at.onward);
  }
  for (const auto& segment : at.segments) {
    text += lineOf(segment);
  }
  return sealed(std::move(text));
}

std::optional<SavedPlace> placeFrom(std::string_view text) {
  constexpr std::size_t sumLine = 21;  // "sum ", 16 digits, newline
  if (text.size() > longestText || text.size() < sumLine || !text.starts_with(version)) {
    return std::nullopt;
  }
  std::string_view body = text.substr(0, text.size() - sumLine);
  if (text.substr(body.size()) != fmt::format("sum {:016x}\n", checksumOf(body))) {
    return std::nullopt;
  }
  SavedPlace place;
  body.remove_prefix(std::min(body.find('\n'), body.size() - 1) + 1);
  while (!body.empty()) {
    const std::size_t end = std::min(body.find('\n'), body.size() - 1);
    if (!readLine(body.substr(0, end), place)) {
      return std::nullopt;
    }
    body.remove_prefix(end + 1);
  }
  // A line too many, too few or out of its order reads as a place, but not as one that was written here.
  return placeText(place) == text ? std::optional(place) : std::nullopt;
}

}  // namespace matside
