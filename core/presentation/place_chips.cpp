#include "presentation/place_chips.h"

#include <algorithm>

namespace matside {
namespace {

PropCounts mostUsed(const Library& library) {
  PropCounts most;
  for (const auto& [id, pose] : library.poses()) {
    for (const auto& variation : allVariations(pose)) {
      most = larger(most, propsNeeded(pose, variation));
    }
  }
  return most;
}

}  // namespace

std::vector<PlaceChips> placeChips(const Pose& pose, const Variation& variation, const PropShelf& shelf) {
  std::vector<PlaceChips> places;
  for (const auto& place : pose.places) {
    PlaceChips chips{place.id, place.label, {}};
    for (const auto& option : place.options) {
      const PropCounts needed = propsNeeded(pose, withOption(pose, variation, option.id));
      chips.options.push_back(
          {option.id, option.label, option.helps, variation.has(option.id), shelf.missingFor(needed)});
    }
    places.push_back(std::move(chips));
  }
  return places;
}

std::vector<ShelfEntry> shelfEntries(const Library& library, const PropShelf& shelf) {
  const PropCounts most = mostUsed(library);
  std::vector<ShelfEntry> entries;
  for (const auto& prop : library.props()) {
    const auto used = most.find(prop.id);
    if (used != most.end() && used->second > 0) {
      entries.push_back(
          {prop.id, prop.name, prop.standIn, shelf.count(prop.id), std::min(used->second, prop.mostCount)});
    }
  }
  return entries;
}

std::vector<GatherItem> gatherList(const PropCounts& props, const Library& library) {
  std::vector<GatherItem> list;
  for (const auto& prop : library.props()) {
    const auto wanted = props.find(prop.id);
    if (wanted != props.end() && wanted->second > 0) {
      list.push_back({wanted->second > 1 ? prop.nameMany : prop.name, prop.standIn, wanted->second});
    }
  }
  return list;
}

}  // namespace matside
