#pragma once

#include "variation/variation.h"

#include <string>
#include <vector>

namespace matside {

/// One choice at a place, as a chip shows it.
struct OptionChip {
  OptionId option;
  std::string label;
  std::string helps;
  bool chosen = false;
  PropCounts missing;  ///< what the shelf lacks for it

  bool operator==(const OptionChip&) const = default;
};

struct PlaceChips {
  PlaceId place;
  std::string label;
  std::vector<OptionChip> options;

  bool operator==(const PlaceChips&) const = default;
};

/// Every place of a pose with its options, the variation's ones chosen. An option the shelf cannot serve is offered
/// too.
std::vector<PlaceChips> placeChips(const Pose& pose, const Variation& variation, const PropShelf& shelf);

/// A prop the person can say they have, and how many a pose can use at most.
struct ShelfEntry {
  PropId prop;
  std::string name;
  std::string standIn;
  int count = 0;
  int most = 1;
};

/// The props that poses of the library use, in the library's order, with what the shelf holds of each.
std::vector<ShelfEntry> shelfEntries(const Library& library, const PropShelf& shelf);

/// One line of what to fetch before the start.
struct GatherItem {
  std::string name;  ///< already in the plural where needed
  std::string standIn;
  int count = 1;
};

std::vector<GatherItem> gatherList(const PropCounts& props, const Library& library);

}  // namespace matside
