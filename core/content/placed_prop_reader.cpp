#include "content/placed_prop_reader.h"

#include "content/nearest.h"
#include "content/object_reader.h"

namespace matside {
namespace {

constexpr Range<double> place_cm{-200, 200};
constexpr Range<double> anyTurn{-360, 360};

BodySpot readSpot(const Node& node) {
  const std::string name = node.idText();
  if (const auto spot = spotNamed(name)) {
    return *spot;
  }
  node.report(ProblemCode::UnknownId, nearestOrAll(name, regionNames()));
  return {};
}

std::vector<BodySpot> readSpots(const Node& node, Range<std::size_t> count) {
  if (node.isText()) {
    return {readSpot(node)};
  }
  std::vector<BodySpot> spots;
  for (const Node& item : node.items(count)) {
    spots.push_back(readSpot(item));
  }
  return spots;
}

void readPlacing(ObjectReader& object, PlacedProp& prop) {
  const auto under = object.optional("under");
  const auto worn = object.optional("worn");
  const auto between = object.optional("between");
  if (under) {
    prop.placing = Placing::Under;
    prop.spots = readSpots(*under, {1, 2});
  } else if (worn) {
    prop.placing = Placing::Worn;
    prop.spots = readSpots(*worn, {1, 2});
  } else if (between) {
    prop.placing = Placing::Between;
    prop.spots = readSpots(*between, {2, 4});
  }
  if (static_cast<int>(under.has_value()) + static_cast<int>(worn.has_value()) + static_cast<int>(between.has_value()) >
      1) {
    object.node().report(ProblemCode::UnknownKey, "only one of under, worn and between");
  }
}

}  // namespace

std::vector<std::string> regionNames() {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < regionCount; ++i) {
    names.emplace_back(regionName(static_cast<Region>(i)));
  }
  return names;
}

std::optional<PlacedProp> readPlacedProp(const Node& node) {
  if (node.isNull()) {
    return std::nullopt;
  }
  PlacedProp prop;
  ObjectReader object(node);
  if (const auto id = object.required("prop")) {
    prop.prop = id->id<PropId>();
  }
  if (const auto form = object.optional("form")) {
    prop.form = form->id<PropFormId>();
  }
  readPlacing(object, prop);
  if (const auto place = object.optional("at_cm")) {
    const std::vector<Node> items = place->items({2, 2});
    if (items.size() == 2) {
      prop.x = Length::centimetres(items[0].number(place_cm));
      prop.z = Length::centimetres(items[1].number(place_cm));
    }
  }
  if (const auto turn = object.optional("turn")) {
    prop.turn = Angle::degrees(turn->number(anyTurn));
  }
  if (const auto on = object.optional("on")) {
    prop.on = on->idText();
  }
  object.rejectOthers();
  return prop;
}

}  // namespace matside
