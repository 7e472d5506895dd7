#include "content/posture_reader.h"

#include "content/nearest.h"
#include "content/object_reader.h"
#include "content/placed_prop_reader.h"

#include <algorithm>
#include <set>

namespace matside {
namespace {

constexpr Range<double> place_cm{-200, 200};
constexpr Range<double> anyTurn{-360, 360};
constexpr Range<double> anyPressed_mm{-50, 50};
constexpr Range<double> alongLimb{0, 1};
constexpr Range<double> aboveTheFloor{0, 90};

constexpr Word<Attitude> attitudes[] = {{"upright", Attitude::Upright},
                                        {"supine", Attitude::Supine},
                                        {"prone", Attitude::Prone},
                                        {"on-left-side", Attitude::OnLeftSide},
                                        {"on-right-side", Attitude::OnRightSide}};

struct SidedLimb {
  Limb limb;
  BodySide side;
};

constexpr Word<SidedLimb> limbs[] = {
    {"left-shank", {Limb::Shank, BodySide::Left}},        {"right-shank", {Limb::Shank, BodySide::Right}},
    {"left-thigh", {Limb::Thigh, BodySide::Left}},        {"right-thigh", {Limb::Thigh, BodySide::Right}},
    {"left-forearm", {Limb::Forearm, BodySide::Left}},    {"right-forearm", {Limb::Forearm, BodySide::Right}},
    {"left-upper-arm", {Limb::UpperArm, BodySide::Left}}, {"right-upper-arm", {Limb::UpperArm, BodySide::Right}}};

std::optional<Angle> readTurn(ObjectReader& object, std::string_view key) {
  const auto node = object.optional(key);
  return node ? std::optional(Angle::degrees(node->number(anyTurn))) : std::nullopt;
}

void readPelvis(const Node& node, PostureChange& change) {
  ObjectReader object(node);
  if (const auto attitude = object.optional("attitude")) {
    change.attitude = attitude->word(attitudes);
  }
  if (const auto place = object.optional("at_cm")) {
    const std::vector<Node> items = place->items({3, 3});
    if (items.size() == 3) {
      change.x = Length::centimetres(items[0].number(place_cm));
      change.y = Length::centimetres(items[1].number(place_cm));
      change.z = Length::centimetres(items[2].number(place_cm));
    }
  }
  change.tilt = readTurn(object, "tilt");
  change.roll = readTurn(object, "roll");
  change.lean = readTurn(object, "lean");
  change.turn = readTurn(object, "turn");
  object.rejectOthers();
}

/// A name that may begin with a side, and the sides it means.
struct SidedName {
  std::string_view name;
  std::vector<BodySide> sides;
};

SidedName sidedName(std::string_view text) {
  constexpr std::string_view left = "left-";
  constexpr std::string_view right = "right-";
  if (text.starts_with(left)) {
    return {text.substr(left.size()), {BodySide::Left}};
  }
  if (text.starts_with(right)) {
    return {text.substr(right.size()), {BodySide::Right}};
  }
  return {text, {BodySide::Left, BodySide::Right}};
}

std::vector<std::string> jointNames() {
  std::vector<std::string> names;
  for (const JointRange& range : jointRanges()) {
    names.emplace_back(range.name);
  }
  return names;
}

/// Every key a joint can have: alone, or with a side where there are two.
std::vector<std::string> jointKeys() {
  std::vector<std::string> keys;
  for (const JointRange& range : jointRanges()) {
    const auto joint = jointNamed(range.name);
    keys.emplace_back(range.name);
    if (joint && isPaired(*joint)) {
      keys.push_back("left-" + std::string(range.name));
      keys.push_back("right-" + std::string(range.name));
    }
  }
  return keys;
}

std::vector<std::string> contactKeys() {
  std::vector<std::string> keys;
  for (const std::string& name : regionNames()) {
    keys.push_back(name);
    if (isPaired(*regionNamed(name))) {
      keys.push_back("left-" + name);
      keys.push_back("right-" + name);
    }
  }
  return keys;
}

/// What the author meant: the name without its side where there is only one of it, else the nearest key.
std::string meant(const std::string& key, const std::vector<std::string>& keys, const std::vector<std::string>& names) {
  const std::string name(sidedName(key).name);
  if (std::ranges::find(keys, name) != keys.end()) {
    return name;
  }
  const auto near = nearest(key, keys);
  return near ? *near : nearestOrAll(name, names);
}

void readAngle(const std::string& key, const Node& node, std::map<std::size_t, Angle>& angles) {
  const auto [name, sides] = sidedName(key);
  const auto joint = jointNamed(name);
  if (!joint || (!isPaired(*joint) && sides.size() == 1)) {
    node.reportAt(node.pointer(), ProblemCode::UnknownKey, key, meant(key, jointKeys(), jointNames()));
    return;
  }
  const JointRange& range = rangeOf(*joint);
  const Angle angle = Angle::degrees(node.number({range.lowest.degrees(), range.highest.degrees()}));
  for (const BodySide side : sides) {
    angles[JointAngles::slot(*joint, side)] = angle;
  }
}

Contact readContact(const Node& node) {
  Contact contact;
  std::string target;
  if (node.isObject()) {
    ObjectReader object(node);
    if (const auto on = object.required("on")) {
      target = on->idText();
    }
    if (const auto pressed = object.optional("pressed_mm")) {
      contact.pressed = Length::millimetres(pressed->number(anyPressed_mm));
    }
    object.rejectOthers();
  } else {
    target = node.idText();
  }
  contact.spot = spotNamed(target);
  if (!contact.spot && target != "mat") {
    contact.prop = target;
  }
  return contact;
}

void readContactOf(const std::string& key, const Node& node, PostureChange& change) {
  const auto [name, sides] = sidedName(key);
  const auto region = regionNamed(name);
  if (!region || (!isPaired(*region) && sides.size() == 1)) {
    node.reportAt(node.pointer(), ProblemCode::UnknownKey, key, meant(key, contactKeys(), regionNames()));
    return;
  }
  const auto contact = node.isNull() ? std::nullopt : std::optional(readContact(node));
  for (const BodySide side : sides) {
    change.contacts[{*region, isPaired(*region) ? side : BodySide::Left}] = contact;
  }
}

std::optional<Grip> readGrip(const Node& node) {
  if (node.isNull()) {
    return std::nullopt;
  }
  Grip grip;
  ObjectReader object(node);
  if (const auto limb = object.required("limb")) {
    const SidedLimb chosen = limb->word(limbs);
    grip.limb = chosen.limb;
    grip.side = chosen.side;
  }
  if (const auto along = object.required("along")) {
    grip.along = along->number(alongLimb);
  }
  grip.around = readTurn(object, "around").value_or(Angle());
  object.rejectOthers();
  return grip;
}

void readGrips(const Node& node, PostureChange& change) {
  ObjectReader object(node);
  if (const auto left = object.optional("left")) {
    change.grips[BodySide::Left] = readGrip(*left);
  }
  if (const auto right = object.optional("right")) {
    change.grips[BodySide::Right] = readGrip(*right);
  }
  object.rejectOthers();
}

std::optional<StrapLoop> readStrap(const Node& node) {
  if (node.isNull()) {
    return std::nullopt;
  }
  StrapLoop strap;
  ObjectReader object(node);
  if (const auto prop = object.required("prop")) {
    strap.prop = prop->id<PropId>();
  }
  if (const auto limb = object.required("limb")) {
    const SidedLimb chosen = limb->word(limbs);
    strap.limb = chosen.limb;
    strap.side = chosen.side;
  }
  if (const auto along = object.required("along")) {
    strap.along = along->number(alongLimb);
  }
  object.rejectOthers();
  return strap;
}

void readView(const Node& node, PostureChange& change) {
  ObjectReader object(node);
  change.azimuth = readTurn(object, "azimuth");
  if (const auto elevation = object.optional("elevation")) {
    change.elevation = Angle::degrees(elevation->number(aboveTheFloor));
  }
  change.azimuthOfOtherSide = readTurn(object, "azimuthOfOtherSide");
  object.rejectOthers();
}

void readParts(ObjectReader& object, PostureChange& change) {
  if (const auto pelvis = object.optional("pelvis")) {
    readPelvis(*pelvis, change);
  }
  if (const auto angles = object.optional("angles")) {
    for (const auto& [key, angle] : angles->members()) {
      readAngle(key, angle, change.angles);
    }
  }
  if (const auto sway = object.optional("sway")) {
    for (const auto& [key, angle] : sway->members()) {
      readAngle(key, angle, change.sway);
    }
  }
  if (const auto props = object.optional("props")) {
    for (const auto& [name, prop] : props->members()) {
      change.props[name] = readPlacedProp(prop);
    }
  }
  if (const auto contacts = object.optional("contacts")) {
    for (const auto& [key, contact] : contacts->members()) {
      readContactOf(key, contact, change);
    }
  }
  if (const auto grips = object.optional("grips")) {
    readGrips(*grips, change);
  }
  if (const auto strap = object.optional("strap")) {
    change.strap = readStrap(*strap);
  }
  if (const auto view = object.optional("view")) {
    readView(*view, change);
  }
}

/// A posture of the file and the one it starts from.
struct Draft {
  PostureChange change;
  std::optional<Node> from;
};

Draft readDraft(const Node& node) {
  Draft draft;
  ObjectReader object(node);
  draft.from = object.optional("from");
  readParts(object, draft.change);
  object.rejectOthers();
  return draft;
}

using Drafts = std::map<std::string, Draft>;

std::vector<std::string> othersThan(const std::set<std::string>& seen, const Drafts& drafts) {
  std::vector<std::string> names;
  for (const auto& [name, draft] : drafts) {
    if (!seen.contains(name)) {
      names.push_back(name);
    }
  }
  return names;
}

/// A figure and those it starts from, itself first. None where that leads to no figure, or round in a circle.
std::optional<std::vector<std::string>> lineOf(const std::string& key, const Drafts& drafts) {
  std::vector<std::string> line = {key};
  std::set<std::string> seen = {key};
  for (const Draft* draft = &drafts.at(key); draft->from; draft = &drafts.at(line.back())) {
    const std::string from = draft->from->idText();
    if (!drafts.contains(from)) {
      draft->from->report(ProblemCode::UnknownId, nearestOrAll(from, othersThan(seen, drafts)));
      return std::nullopt;
    }
    if (!seen.insert(from).second) {
      draft->from->report(ProblemCode::OutOfRange, "a figure that does not itself start from this one");
      return std::nullopt;
    }
    line.push_back(from);
  }
  return line;
}

void addFigure(const std::string& key, const Drafts& drafts, Figures& figures) {
  const Draft& draft = drafts.at(key);
  const auto line = lineOf(key, drafts);
  if (!line) {
    figures.whole.emplace(FigureKey(key), changed(Posture(), draft.change));
    return;
  }
  Posture posture;
  for (auto start = line->rbegin(); start != line->rend(); ++start) {
    posture = changed(std::move(posture), drafts.at(*start).change);
  }
  figures.whole.emplace(FigureKey(key), std::move(posture));
  if (line->size() > 1) {
    figures.derived.emplace(FigureKey(key), Derivation{FigureKey((*line)[1]), draft.change});
  }
}

}  // namespace

PostureChange readPostureChange(const Node& node) {
  PostureChange change;
  ObjectReader object(node);
  readParts(object, change);
  object.rejectOthers();
  return change;
}

Figures readFigures(const Node& node) {
  Drafts drafts;
  for (const auto& [key, figure] : node.members()) {
    drafts.emplace(key, readDraft(figure));
  }
  Figures figures;
  for (const auto& [key, draft] : drafts) {
    addFigure(key, drafts, figures);
  }
  return figures;
}

}  // namespace matside
