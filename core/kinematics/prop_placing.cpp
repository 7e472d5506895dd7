#include "kinematics/prop_placing.h"

#include "anatomy/prop_solid.h"
#include "kinematics/anchor.h"
#include "kinematics/rotation.h"

#include <algorithm>
#include <glm/geometric.hpp>

namespace matside {
namespace {

/// How far the ends of what lies over the body hang down, metres.
float drapeOf(const PlacedProp& placed, const PropForm& form) {
  constexpr float cloth = 0.045F;   // a folded blanket is limp: its free ends sink by its own thickness or so
  constexpr float pillow = 0.053F;  // as far as a head is round
  if (placed.placing != Placing::Worn) {
    return 0;
  }
  return form.shape == PropShape::Blanket ? cloth : form.shape == PropShape::EyePillow ? pillow : 0;
}

const PropForm* formOf(std::span<const PropKind> kinds, const PlacedProp& placed) {
  const auto kind = std::ranges::find(kinds, placed.prop, &PropKind::id);
  if (kind == kinds.end() || kind->forms.empty()) {
    return nullptr;
  }
  if (placed.form.empty()) {
    return &kind->forms.front();
  }
  const auto form = std::ranges::find(kind->forms, placed.form, &PropForm::id);
  return form == kind->forms.end() ? nullptr : &*form;
}

std::size_t spotsNeeded(Placing placing) {
  switch (placing) {
    case Placing::Standing:
      return 0;
    case Placing::Under:
    case Placing::Worn:
      return 1;
    case Placing::Between:
      return 2;
  }
  return 0;
}

float turnOf(const PlacedProp& placed) {
  return static_cast<float>(placed.turn.radians());
}

glm::vec3 anyAcross(glm::vec3 direction, glm::vec3 wanted) {
  const glm::vec3 across = wanted - direction * glm::dot(wanted, direction);
  if (glm::length(across) > 0.1F) {
    return glm::normalize(across);
  }
  const glm::vec3 other = std::abs(direction.x) < 0.7F ? glm::vec3(1, 0, 0) : glm::vec3(0, 0, 1);
  return glm::normalize(other - direction * glm::dot(other, direction));
}

// Height along `up`, width as near as can be along `width`.
glm::mat3 axesOver(glm::vec3 up, glm::vec3 width) {
  const glm::vec3 x = anyAcross(up, width);
  return {x, up, glm::cross(x, up)};
}

const Frame& boneOf(const PosedSkeleton& skeleton, const SkinPoint& spot) {
  return spot.part == BodyPart::Torso ? skeleton.pelvis : frameOf(skeleton, spot.part);
}

// The middle of a spot and the way out of the skin there.
Frame spotFrame(const BodySurface& surface, const PosedSkeleton& skeleton, const SkinPoint& spot) {
  const glm::vec3 place = placeOf(skeleton, anchorOf(surface, skeleton, spot));
  const Frame& bone = boneOf(skeleton, spot);
  return {place, axesOver(bone.axes * spot.normal, bone.axes[0])};
}

// Its height lies along the way from `b` to `a`, its width along a bone as nearly as can be.
Frame between(glm::vec3 a, glm::vec3 b, glm::vec3 bone, float turn) {
  const glm::vec3 apart = a - b;
  const glm::vec3 up = glm::length(apart) > 1e-4F ? glm::normalize(apart) : glm::vec3(0, 1, 0);
  return {(a + b) * 0.5F, axesOver(up, bone) * aboutY(turn)};
}

}  // namespace

PropPlacing::PropPlacing(const Posture& posture, std::span<const PropKind> kinds, const BodySurface& surface)
    : m_surface(surface) {
  const auto add = [&](const std::string& name, const PlacedProp& placed) {
    const PropForm* form = formOf(kinds, placed);
    if (form == nullptr || placed.spots.size() < spotsNeeded(placed.placing)) {
      return;
    }
    const float drape = drapeOf(placed, *form);
    Entry entry{name, placed, {name, placed.prop, form->id, form->shape, solidOf(*form).half, drape, {}}, {}, {}};
    for (const BodySpot spot : placed.spots) {
      entry.spots.push_back(surface.middle(spot));
    }
    entry.on = indexOf(placed.on);
    m_entries.push_back(std::move(entry));
  };
  for (const auto& [name, placed] : posture.props) {
    if (placed.on.empty()) {
      add(name, placed);
    }
  }
  for (const auto& [name, placed] : posture.props) {
    if (!placed.on.empty()) {
      add(name, placed);
    }
  }
}

std::optional<std::size_t> PropPlacing::indexOf(const std::string& name) const {
  const auto found = std::ranges::find(m_entries, name, &Entry::name);
  return found == m_entries.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - m_entries.begin()));
}

glm::vec3 PropPlacing::middleOf(const PosedSkeleton& skeleton, std::span<const SkinPoint> spots) const {
  glm::vec3 sum(0);
  for (const SkinPoint& spot : spots) {
    sum += placeOf(skeleton, anchorOf(m_surface, skeleton, spot));
  }
  return sum / static_cast<float>(spots.size());
}

Frame PropPlacing::standing(const Entry& entry, const PosedSkeleton& skeleton) const {
  glm::vec3 place(entry.placed.x.metres(), 0, entry.placed.z.metres());
  if (entry.placed.placing == Placing::Under) {
    const glm::vec3 spot = middleOf(skeleton, entry.spots);
    place += glm::vec3(spot.x, 0, spot.z);
  }
  float ground = 0;
  if (entry.on) {
    const PosedProp& below = skeleton.props[*entry.on];
    ground = below.frame.origin.y + below.halfSize.y;
  }
  place.y = ground + entry.prop.halfSize.y;
  return {place, aboutY(turnOf(entry.placed))};
}

Frame PropPlacing::worn(const Entry& entry, const PosedSkeleton& skeleton) const {
  Frame spot = spotFrame(m_surface, skeleton, entry.spots.front());
  const Frame other = spotFrame(m_surface, skeleton, entry.spots.back());
  // Between two limbs that part it lies square to both.
  spot = {(spot.origin + other.origin) * 0.5F,
          axesOver(glm::normalize(spot.axes[1] + other.axes[1]), spot.axes[0] + other.axes[0])};
  // It and the flesh below give way by a centimetre, a thin thing by less.
  const float height = entry.prop.halfSize.y;
  const glm::vec3 place(entry.placed.x.metres(), height - std::min(0.010F, 0.7F * height), entry.placed.z.metres());
  return {spot.toWorld(place), spot.axes * aboutY(turnOf(entry.placed))};
}

Frame PropPlacing::frameFor(const Entry& entry, const PosedSkeleton& skeleton) const {
  switch (entry.placed.placing) {
    case Placing::Standing:
    case Placing::Under:
      return standing(entry, skeleton);
    case Placing::Worn:
      return worn(entry, skeleton);
    case Placing::Between: {
      Frame frame = between(middleOf(skeleton, std::span(entry.spots).first(entry.spots.size() / 2)),
                            middleOf(skeleton, std::span(entry.spots).subspan(entry.spots.size() / 2)),
                            boneOf(skeleton, entry.spots[0]).axes[1], turnOf(entry.placed));
      frame.origin = frame.toWorld({entry.placed.x.metres(), 0, entry.placed.z.metres()});
      return frame;
    }
  }
  return {};
}

void PropPlacing::place(PosedSkeleton& skeleton) const {
  skeleton.props.clear();
  for (const Entry& entry : m_entries) {
    skeleton.props.push_back(entry.prop);
    skeleton.props.back().frame = frameFor(entry, skeleton);
  }
}

}  // namespace matside
