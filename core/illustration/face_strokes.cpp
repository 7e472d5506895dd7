#include "anatomy/body_part.h"
#include "anatomy/head_field.h"
#include "illustration/strokes.h"

#include <cmath>
#include <glm/geometric.hpp>

namespace matside {

namespace {

constexpr float radian = 0.017453293F;

// The place on the face straight in front of (x, y).
glm::vec3 onFace(float x, float y) {
  glm::vec3 p(x, y, 0.16F);
  for (int i = 0; i < 60; ++i) {
    const float d = headDistance(p);
    if (d < 0.0004F) {
      break;
    }
    p.z -= 0.8F * d;
  }
  return p + glm::vec3(0, 0, 0.0008F);
}

// The place on the hair seen from `origin` along `direction`.
glm::vec3 onHair(glm::vec3 origin, glm::vec3 direction, HairKind hair) {
  glm::vec3 p = origin + direction * 0.2F;
  for (int i = 0; i < 80; ++i) {
    const float d = hairDistance(p, hair);
    if (d < 0.0004F) {
      break;
    }
    p -= direction * (0.8F * d);
  }
  return p + direction * 0.0006F;
}

template <class Place>
Stroke strokeOf(float radius, Ink ink, BodyPart part, int steps, Place place) {
  Stroke stroke{{}, radius, ink, indexOf(part)};
  for (int i = 0; i <= steps; ++i) {
    stroke.points.push_back(place(static_cast<float>(i) / static_cast<float>(steps)));
  }
  return stroke;
}

void addEye(std::vector<Stroke>& strokes, float side) {
  strokes.push_back(strokeOf(1.15F, Ink::Eye, BodyPart::Head, 12, [side](float part) {
    const float t = 2 * part - 1;
    return onFace(side * (0.031F + 0.0155F * t), -0.0050F - 0.0055F * (1 - t * t) + 0.0012F * t);
  }));
  strokes.push_back(strokeOf(1.0F, Ink::Brow, BodyPart::Head, 12, [side](float part) {
    const float t = 2 * part - 1;
    return onFace(side * (0.032F + 0.0165F * t), 0.0225F + 0.0040F * (1 - t * t) - 0.001F * t);
  }));
}

void addEar(std::vector<Stroke>& strokes, float side) {
  strokes.push_back(strokeOf(0.62F, Ink::Skin, BodyPart::Head, 14, [side](float part) {
    const float angle = (-20 + 250 * part) * radian;
    return earPoint(-0.58F * std::cos(angle), 0.58F * std::sin(angle)) * glm::vec3(side, 1, 1);
  }));
}

void addMouth(std::vector<Stroke>& strokes) {
  strokes.push_back(strokeOf(1.05F, Ink::Lip, BodyPart::Head, 12, [](float part) {
    const float t = 2 * part - 1;
    return onFace(0.0175F * t, -0.0602F + 0.0022F * t * t);
  }));
}

// The shadow line under the tip of the nose.
void addNose(std::vector<Stroke>& strokes) {
  strokes.push_back(strokeOf(0.75F, Ink::Skin, BodyPart::Head, 12, [](float part) {
    const float t = 2 * part - 1;
    return onFace(0.0125F * t, -0.0395F + 0.0035F * t * t);
  }));
}

// A ring at the root of the bun, and strands combed towards it.
void addBun(std::vector<Stroke>& strokes) {
  const glm::vec3 root(0, 0.030F, -0.014F);
  const glm::vec3 axis = glm::normalize(bunCentre - root);
  const glm::vec3 aside(1, 0, 0);
  const glm::vec3 ahead = glm::cross(axis, aside);
  strokes.push_back(strokeOf(0.9F, Ink::Hair, BodyPart::Hair, 40, [=](float part) {
    const float angle = part * 360 * radian;
    return root + axis * 0.083F + (aside * std::cos(angle) + ahead * std::sin(angle)) * 0.0305F;
  }));
  for (const float strand : {-62.0F, 62.0F, -118.0F, 118.0F, 0.0F}) {
    const glm::vec3 towards = aside * std::sin(strand * radian) + ahead * std::cos(strand * radian);
    strokes.push_back(strokeOf(0.65F, Ink::Hair, BodyPart::Hair, 16, [=](float part) {
      const float angle = (26 + 67 * part) * radian;
      return onHair(root, glm::normalize(axis * std::cos(angle) + towards * std::sin(angle)), HairKind::Bun);
    }));
  }
}

}  // namespace

std::vector<Stroke> faceStrokes(HairKind hair) {
  std::vector<Stroke> strokes;
  for (const float side : {1.0F, -1.0F}) {
    addEye(strokes, side);
    if (hair != HairKind::Covered) {
      addEar(strokes, side);
    }
  }
  addMouth(strokes);
  addNose(strokes);
  if (hair == HairKind::Bun) {
    addBun(strokes);
  }
  return strokes;
}

std::vector<Spot> faceSpots() {
  std::vector<Spot> spots;
  for (const float side : {1.0F, -1.0F}) {
    spots.push_back({onFace(side * 0.040F, -0.030F), 0.021F, 0.26F, Ink::Blush, indexOf(BodyPart::Head)});
  }
  return spots;
}

}  // namespace matside
