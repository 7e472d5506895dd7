#include "figure/posture.h"

#include <utility>

namespace matside {
namespace {

template <class Value>
void take(Value& value, const std::optional<Value>& change) {
  if (change) {
    value = *change;
  }
}

template <class Key, class Value>
void take(std::map<Key, Value>& entries, const std::map<Key, std::optional<Value>>& changes) {
  for (const auto& [key, change] : changes) {
    if (change) {
      entries.insert_or_assign(key, *change);
    } else {
      entries.erase(key);
    }
  }
}

Attitude mirrored(Attitude attitude) {
  switch (attitude) {
    case Attitude::Upright:
    case Attitude::Supine:
    case Attitude::Prone:
      return attitude;
    case Attitude::OnLeftSide:
      return Attitude::OnRightSide;
    case Attitude::OnRightSide:
      return Attitude::OnLeftSide;
  }
  return attitude;
}

PelvisPlace mirrored(PelvisPlace place) {
  place.attitude = mirrored(place.attitude);
  place.z = -place.z;
  place.roll = -place.roll;
  place.lean = -place.lean;
  place.turn = -place.turn;
  return place;
}

PlacedProp mirrored(PlacedProp prop) {
  prop.z = -prop.z;
  prop.turn = -prop.turn;
  for (BodySpot& spot : prop.spots) {
    spot = mirrored(spot);
  }
  return prop;
}

}  // namespace

Posture changed(Posture posture, const PostureChange& change) {
  PelvisPlace& pelvis = posture.pelvis;
  take(pelvis.attitude, change.attitude);
  take(pelvis.x, change.x);
  take(pelvis.y, change.y);
  take(pelvis.z, change.z);
  take(pelvis.tilt, change.tilt);
  take(pelvis.roll, change.roll);
  take(pelvis.lean, change.lean);
  take(pelvis.turn, change.turn);
  for (const auto& [slot, angle] : change.angles) {
    posture.angles.setAt(slot, angle);
  }
  for (const auto& [slot, angle] : change.sway) {
    posture.sway.setAt(slot, angle);
  }
  take(posture.props, change.props);
  take(posture.contacts, change.contacts);
  take(posture.grips, change.grips);
  take(posture.strap, change.strap);
  take(posture.view.azimuth, change.azimuth);
  take(posture.view.elevation, change.elevation);
  take(posture.view.azimuthOfOtherSide, change.azimuthOfOtherSide);
  return posture;
}

Posture mirrored(const Posture& posture) {
  Posture other = posture;
  other.pelvis = mirrored(posture.pelvis);
  other.angles = mirrored(posture.angles);
  other.sway = mirrored(posture.sway);
  for (auto& [name, prop] : other.props) {
    prop = mirrored(prop);
  }
  other.contacts.clear();
  for (const auto& [spot, contact] : posture.contacts) {
    Contact there = contact;
    if (contact.spot) {
      there.spot = mirrored(*contact.spot);
    }
    other.contacts.insert_or_assign(mirrored(spot), there);
  }
  other.grips.clear();
  for (const auto& [hand, grip] : posture.grips) {
    Grip there = grip;
    there.side = opposite(grip.side);
    other.grips.insert_or_assign(opposite(hand), there);
  }
  if (other.strap) {
    other.strap->side = opposite(other.strap->side);
  }
  other.view.azimuth = posture.view.azimuthOfOtherSide;
  other.view.azimuthOfOtherSide = posture.view.azimuth;
  return other;
}

}  // namespace matside
