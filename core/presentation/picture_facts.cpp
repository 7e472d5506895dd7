#include "presentation/picture_facts.h"

#include <algorithm>
#include <cmath>

namespace matside {
namespace {

const Contact* contactOf(const Posture& posture, Region region, BodySide side = BodySide::Left) {
  const auto found = posture.contacts.find({region, side});
  return found == posture.contacts.end() ? nullptr : &found->second;
}

bool restsOnMat(const Posture& posture, Region region, BodySide side = BodySide::Left) {
  const Contact* contact = contactOf(posture, region, side);
  return contact != nullptr && contact->prop.empty() && !contact->spot;
}

Bearing kneeling(const Posture& posture) {
  if (contactOf(posture, Region::Forehead) != nullptr) {
    return Bearing::KneelingFolded;
  }
  return contactOf(posture, Region::Palm) != nullptr ? Bearing::KneelingOnHands : Bearing::Kneeling;
}

Bearing bearingOf(const Posture& posture) {
  constexpr double turned_deg = 35;
  constexpr double rising_deg = 15;
  const bool kneels = contactOf(posture, Region::Kneecap) != nullptr;
  switch (posture.pelvis.attitude) {
    case Attitude::Upright:
      return kneels ? kneeling(posture) : Bearing::Sitting;
    case Attitude::Prone:
      return kneels ? kneeling(posture) : Bearing::OnFront;
    case Attitude::Supine:
      return std::abs(posture.pelvis.roll.degrees()) > turned_deg ? Bearing::OnBackHipsTurned : Bearing::OnBack;
    case Attitude::OnLeftSide:
    case Attitude::OnRightSide:
      return std::abs(posture.pelvis.lean.degrees()) > rising_deg ? Bearing::RisingFromSide : Bearing::OnSide;
  }
  return Bearing::OnBack;
}

BodySide sideOf(const Posture& posture) {
  const Attitude attitude = posture.pelvis.attitude;
  const bool right =
      attitude == Attitude::OnRightSide || (attitude != Attitude::OnLeftSide && posture.pelvis.roll.degrees() < 0);
  return right ? BodySide::Right : BodySide::Left;
}

bool isHeld(const Posture& posture, BodySide leg) {
  const auto holdsIt = [leg](const auto& entry) {
    const Grip& grip = entry.second;
    return grip.side == leg && (grip.limb == Limb::Thigh || grip.limb == Limb::Shank);
  };
  return std::ranges::any_of(posture.grips, holdsIt) || (posture.strap && posture.strap->side == leg);
}

LegFact legOf(const Posture& posture, BodySide side) {
  constexpr double drawn_deg = 95;
  if (isHeld(posture, side) && posture.pelvis.attitude == Attitude::Supine &&
      posture.angles(Joint::HipFlexion, side).degrees() > drawn_deg) {
    return {LegAction::DrawnToChest, {}};
  }
  for (const Region region : {Region::BackOfThigh, Region::BackOfKnee}) {
    const Contact* contact = contactOf(posture, region, side);
    const auto prop = contact == nullptr ? posture.props.end() : posture.props.find(contact->prop);
    if (prop != posture.props.end()) {
      return {LegAction::OverProp, prop->second.prop};
    }
  }
  return {restsOnMat(posture, Region::Sole, side) ? LegAction::FootFlat : LegAction::Other, {}};
}

HandAction handOf(const Posture& posture, BodySide hand) {
  if (posture.strap) {
    return HandAction::HoldsStrap;
  }
  if (const auto grip = posture.grips.find(hand); grip != posture.grips.end()) {
    return grip->second.limb == Limb::Thigh ? HandAction::HoldsThigh : HandAction::HoldsShin;
  }
  if (contactOf(posture, Region::BackOfHand, hand) != nullptr) {
    return HandAction::PalmUp;
  }
  if (contactOf(posture, Region::Palm, hand) != nullptr) {
    return HandAction::PalmDown;
  }
  if (contactOf(posture, Region::Hand, hand) == nullptr) {
    return HandAction::Other;
  }
  return posture.angles(Joint::ForearmPronation, hand).degrees() < 0 ? HandAction::PalmUp : HandAction::PalmDown;
}

FaceRest faceOf(const Posture& posture) {
  if (const Contact* forehead = contactOf(posture, Region::Forehead)) {
    return forehead->prop.empty() ? FaceRest::ForeheadOnMat : FaceRest::ForeheadOnProp;
  }
  const auto onArm = [&](BodySide side) {
    const Contact* temple = contactOf(posture, Region::Temple, side);
    return temple != nullptr && temple->spot && temple->spot->region == Region::UpperArm;
  };
  return std::ranges::any_of(bothBodySides, onArm) ? FaceRest::OnArm : FaceRest::Free;
}

PropPlace placeUnder(Region region) {
  switch (region) {
    case Region::Head:
    case Region::BackOfHead:
    case Region::Temple:
      return PropPlace::UnderHead;
    case Region::Forehead:
      return PropPlace::UnderForehead;
    case Region::Eyes:
      return PropPlace::OnEyes;
    case Region::Chest:
    case Region::Belly:
    case Region::Ribs:
      return PropPlace::UnderChest;
    case Region::Shin:
    case Region::Shank:
    case Region::TopOfFoot:
    case Region::Foot:
      return PropPlace::UnderShins;
    case Region::Kneecap:
    case Region::InnerKnee:
    case Region::OuterKnee:
    case Region::BackOfKnee:
    case Region::Thigh:
    case Region::FrontOfThigh:
    case Region::BackOfThigh:
      return PropPlace::UnderKnees;
    case Region::Sacrum:
    case Region::LowerBack:
    case Region::Hip:
    case Region::Buttock:
    case Region::Calf:  // what lies on the calves of somebody who kneels carries the hips
      return PropPlace::UnderHips;
    case Region::UpperBack:
    case Region::Shoulder:
    case Region::ShoulderBlade:
    case Region::UpperArm:
    case Region::Elbow:
    case Region::Forearm:
    case Region::Hand:
    case Region::Palm:
    case Region::BackOfHand:
    case Region::InnerAnkle:
    case Region::OuterAnkle:
    case Region::Sole:
    case Region::Heel:
    case Region::BallOfFoot:
    case Region::BigToe:
      return PropPlace::OnMat;
  }
  return PropPlace::OnMat;
}

PropPlace placeOf(const PlacedProp& prop) {
  switch (prop.placing) {
    case Placing::Standing:
      return std::abs(prop.z.metres()) > halfMatWidth_m ? PropPlace::BesideMat : PropPlace::OnMat;
    case Placing::Between:
      return PropPlace::BetweenKnees;
    case Placing::Under:
    case Placing::Worn:
      return placeUnder(prop.spots.front().region);
  }
  return PropPlace::OnMat;
}

std::vector<PropFact> propsOf(const Posture& posture) {
  std::vector<PropFact> facts;
  for (const auto& [name, prop] : posture.props) {
    const PropFact fact{prop.prop, 1, placeOf(prop), {}};
    const auto same =
        std::ranges::find_if(facts, [&](const PropFact& f) { return f.prop == fact.prop && f.place == fact.place; });
    if (same != facts.end()) {
      same->count += 1;
    } else {
      facts.push_back(fact);
    }
  }
  if (posture.strap) {
    facts.push_back({posture.strap->prop, 1, PropPlace::RoundThigh, {}});
  }
  std::ranges::stable_partition(
      facts, [](const PropFact& fact) { return fact.place != PropPlace::OnMat && fact.place != PropPlace::BesideMat; });
  return facts;
}

std::string nameOf(const PropFact& fact, const Library& library) {
  const auto kind = std::ranges::find(library.props(), fact.prop, &PropKind::id);
  if (kind == library.props().end()) {
    return fact.prop.text();
  }
  return fact.count > 1 ? kind->nameMany : kind->name;
}

// Lying heads are towards -x, upright faces look there; seen from an azimuth within a right angle that is left.
PictureEnd headEnd(const PelvisPlace& pelvis, Angle azimuth) {
  const double seen = std::cos(azimuth.radians()) * std::cos(pelvis.turn.radians());
  return seen > 0 ? PictureEnd::Left : PictureEnd::Right;
}

}  // namespace

PictureFacts pictureFacts(const Posture& posture, PictureEnd head) {
  constexpr double wide_deg = 60;
  PictureFacts facts;
  facts.bearing = bearingOf(posture);
  facts.head = head;
  facts.lies = sideOf(posture);
  facts.face = faceOf(posture);
  facts.props = propsOf(posture);
  facts.armsWide = true;
  for (const BodySide side : bothBodySides) {
    facts.legs[indexOf(side)] = legOf(posture, side);
    facts.hands[indexOf(side)] = handOf(posture, side);
    facts.armsWide = facts.armsWide && posture.angles(Joint::ShoulderAbduction, side).degrees() > wide_deg;
  }
  return facts;
}

std::optional<PictureFacts> pictureFacts(const PictureOf& picture, const Library& library) {
  const Pose* pose = library.pose(picture.pose);
  if (pose == nullptr || !pose->figures.contains(picture.figure)) {
    return std::nullopt;
  }
  Posture posture = figureFor(*pose, picture.variation, picture.figure);
  if (picture.side && pose->sides && *picture.side != pose->sides->first) {
    posture = mirrored(posture);
  }
  PictureFacts facts = pictureFacts(posture, headEnd(posture.pelvis, posture.view.azimuth));
  for (PropFact& fact : facts.props) {
    fact.name = nameOf(fact, library);
  }
  return facts;
}

}  // namespace matside
