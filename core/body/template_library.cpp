#include "body/template_library.h"

#include <algorithm>
#include <cmath>

namespace matside {

namespace {

constexpr float curlStep_deg = 4;
constexpr float fingerStep = 0.25F;

int rounded(float value, float step) {
  return static_cast<int>(std::lround(value / step));
}

int millimetres(float metres) {
  return rounded(metres, 0.001F);
}

// Where a part needs fine cells also in small pictures: fingers, toes and faces are what one looks at.
float coarsening(PartKind kind, Detail detail) {
  const bool fine = kind == PartKind::Hand || kind == PartKind::Foot || kind == PartKind::Head;
  switch (detail) {
    case Detail::Full:
      return fine ? 1.1F : 1.3F;
    case Detail::Middle:
      return fine ? 1.4F : 1.9F;
    case Detail::Coarse:
      return fine ? 1.6F : 2.4F;
  }
  return 1;
}

float fullCell(PartKind kind) {
  switch (kind) {
    case PartKind::Torso:
      return 0.0075F;
    case PartKind::Glute:
      return 0.007F;
    case PartKind::Thigh:
      return 0.0065F;
    case PartKind::UpperArm:
    case PartKind::Hair:
      return 0.0058F;
    case PartKind::Shin:
    case PartKind::Forearm:
      return 0.0054F;
    case PartKind::Head:
      return 0.0046F;
    case PartKind::Foot:
      return 0.0034F;
    case PartKind::Hand:
      return 0.0031F;
  }
  return 0.005F;
}

float propCell(const PropSolid& solid, Detail detail) {
  if (solid.shape == PropShape::EyePillow) {
    return 0.004F;  // thin at its edges
  }
  const float wanted = detail == Detail::Full ? 0.0065F : 0.010F;
  const float thinnest = std::min({solid.half.x, solid.half.y, solid.half.z});
  return std::min(wanted, 0.5F * thinnest);
}

}  // namespace

TemplateLibrary::TemplateLibrary(const Anatomy& anatomy, Detail detail) : m_anatomy(anatomy), m_detail(detail) {}

TriangleMesh TemplateLibrary::makePart(BodyPart left, const HandShape& hand) const {
  PartFlex flex;
  flex.hand = hand;
  return extractSurface([&](glm::vec3 p) { return m_anatomy.distance(left, p, flex); }, m_anatomy.box(left),
                        fullCell(kindOf(left)) * coarsening(kindOf(left), m_detail));
}

HandShape TemplateLibrary::drawn(const HandShape& hand) {
  return {.curl_deg = curlStep_deg * static_cast<float>(rounded(hand.curl_deg, curlStep_deg)),
          .spread = fingerStep * static_cast<float>(rounded(hand.spread, fingerStep)),
          .thumbIn = fingerStep * static_cast<float>(rounded(hand.thumbIn, fingerStep))};
}

const TriangleMesh& TemplateLibrary::part(BodyPart part, const HandShape& hand) {
  const BodyPart left = leftOf(part);
  if (kindOf(part) == PartKind::Hand) {
    const HandKey key(rounded(hand.curl_deg, curlStep_deg), rounded(hand.spread, fingerStep),
                      rounded(hand.thumbIn, fingerStep));
    const auto found = m_hands.find(key);
    return found != m_hands.end() ? found->second : m_hands.emplace(key, makePart(left, drawn(hand))).first->second;
  }
  std::optional<TriangleMesh>& kept = m_parts[indexOf(left)];
  if (!kept) {
    kept = makePart(left, {});
  }
  return *kept;
}

const TriangleMesh& TemplateLibrary::prop(const PropSolid& solid) {
  const PropKey key(solid.shape, millimetres(solid.half.x), millimetres(solid.half.y), millimetres(solid.half.z),
                    millimetres(solid.drape));
  const auto found = m_props.find(key);
  if (found != m_props.end()) {
    return found->second;
  }
  const auto field = [&](glm::vec3 p) { return propDistance(p, solid); };
  return m_props.emplace(key, extractSurface(field, boxOf(solid), propCell(solid, m_detail))).first->second;
}

}  // namespace matside
