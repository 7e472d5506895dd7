#include "variation/variation.h"

#include "base/contract.h"
#include "variation/compatibility.h"

#include <algorithm>

namespace matside {
namespace {

constexpr std::string_view plainId = "plain";

std::vector<std::string> splitAtPlus(const std::string& id) {
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

std::optional<std::size_t> placeIndexOf(const Pose& pose, const OptionId& option) {
  const Place* place = pose.placeOf(option);
  if (place == nullptr) {
    return std::nullopt;
  }
  return static_cast<std::size_t>(place - pose.places.data());
}

/// The next combination, the last place turning fastest; false after the last one.
bool turn(const Pose& pose, std::vector<std::size_t>& chosen) {
  for (std::size_t place = chosen.size(); place-- > 0;) {
    if (++chosen[place] < pose.places[place].options.size()) {
      return true;
    }
    chosen[place] = 0;
  }
  return false;
}

}  // namespace

bool Variation::has(const OptionId& option) const {
  return std::find(m_options.begin(), m_options.end(), option) != m_options.end();
}

std::string variationId(const Pose& pose, const Variation& variation) {
  contract(variation.options().size() == pose.places.size(), "a variation has one option at every place");
  std::string id;
  for (std::size_t place = 0; place < pose.places.size(); ++place) {
    const OptionId& option = variation.options()[place];
    if (option != pose.places[place].options.front().id) {
      id += (id.empty() ? "" : "+") + option.text();
    }
  }
  return id.empty() ? std::string(plainId) : id;
}

std::optional<Variation> variationFromId(const Pose& pose, const std::string& id) {
  std::vector<OptionId> options = plainVariation(pose).options();
  if (id == plainId) {
    return Variation(std::move(options));
  }
  std::vector<bool> given(options.size(), false);
  for (const std::string& part : splitAtPlus(id)) {
    const auto place = placeIndexOf(pose, OptionId(part));
    if (!place || given[*place]) {
      return std::nullopt;
    }
    given[*place] = true;
    options[*place] = OptionId(part);
  }
  if (!goTogether(pose, options)) {
    return std::nullopt;
  }
  return Variation(std::move(options));
}

Variation plainVariation(const Pose& pose) {
  std::vector<OptionId> options;
  for (const Place& place : pose.places) {
    options.push_back(place.options.front().id);
  }
  return Variation(std::move(options));
}

std::vector<Variation> allVariations(const Pose& pose) {
  std::vector<Variation> all;
  std::vector<std::size_t> chosen(pose.places.size(), 0);
  do {
    std::vector<OptionId> options;
    for (std::size_t place = 0; place < chosen.size(); ++place) {
      options.push_back(pose.places[place].options[chosen[place]].id);
    }
    if (goTogether(pose, options)) {
      all.emplace_back(std::move(options));
    }
  } while (turn(pose, chosen));
  return all;
}

PropCounts propsNeeded(const Pose& pose, const Variation& variation) {
  PropCounts needed;
  for (const OptionId& id : variation.options()) {
    const Option* option = pose.option(id);
    contract(option != nullptr, "a variation has options of its pose");
    needed = sum(std::move(needed), option->needs);
  }
  return needed;
}

}  // namespace matside
