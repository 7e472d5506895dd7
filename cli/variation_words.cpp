#include "variation_words.h"

#include "options.h"
#include "variation/variation.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace matside::cli {
namespace {

std::vector<std::string> partsOf(const std::string& id) {
  std::vector<std::string> parts(1);
  for (const char c : id) {
    if (c == '+') {
      parts.emplace_back();
    } else {
      parts.back() += c;
    }
  }
  return parts;
}

std::vector<std::string> optionIds(const Pose& pose) {
  std::vector<std::string> ids;
  for (const Place& place : pose.places) {
    for (const Option& option : place.options) {
      ids.push_back(option.id.text());
    }
  }
  return ids;
}

std::string whyNotTogether(const Pose& pose, const std::string& one, const std::string& other) {
  const bool samePlace = pose.placeOf(OptionId(one)) == pose.placeOf(OptionId(other));
  return samePlace ? fmt::format("{} and {} are for the same place.", one, other)
                   : fmt::format("{} and {} rule each other out.", one, other);
}

bool goWell(const Pose& pose, const std::string& one, const std::string& other) {
  return pose.placeOf(OptionId(one)) != pose.placeOf(OptionId(other)) &&
         variationFromId(pose, one + "+" + other).has_value();
}

}  // namespace

std::string whyNoVariation(const Pose& pose, const std::string& id) {
  const std::vector<std::string> parts = partsOf(id);
  for (const auto& part : parts) {
    if (pose.option(OptionId(part)) == nullptr) {
      return fmt::format("{} has no option {}; it can be plain, or of {}, joined by +.", pose.id.text(), part,
                         fmt::join(optionIds(pose), ", "));
    }
  }
  for (std::size_t later = 1; later < parts.size(); ++later) {
    for (std::size_t earlier = 0; earlier < later; ++earlier) {
      if (!goWell(pose, parts[earlier], parts[later])) {
        return fmt::format("{} has no variation {}: {}", pose.id.text(), id,
                           whyNotTogether(pose, parts[earlier], parts[later]));
      }
    }
  }
  return fmt::format("{} has no variation {}.", pose.id.text(), id);
}

}  // namespace matside::cli
