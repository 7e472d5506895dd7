#include "kinematics/spot_extent.h"

#include <algorithm>
#include <array>
#include <glm/geometric.hpp>
#include <glm/vector_relational.hpp>

namespace matside {
namespace {

using enum BodyPart;

/// A piece of skin of one part: what lies in a box of the part's own space and faces a direction.
/// Limbs run along -y, the torso along +y from the hips; +z is the front, +x the outer side; the foot points to +z.
struct Area {
  Region region;
  BodyPart part;
  Box within;
  glm::vec3 facing{0};
  float atLeast = -1;  ///< of the cosine between the skin's normal and `facing`
  int patch = 0;
};

constexpr float far = 9;
constexpr Box anywhere{{-far, -far, -far}, {far, far, far}};
constexpr Box inY(float from, float to) {
  return {{-far, from, -far}, {far, to, far}};
}
constexpr Box inYZ(float fromY, float toY, float fromZ) {
  return {{-far, fromY, fromZ}, {far, toY, far}};
}
constexpr Box inZ(float from, float to) {
  return {{-far, -far, from}, {far, far, to}};
}
constexpr Box inXZ(float fromX, float toX, float fromZ, float toZ) {
  return {{fromX, -far, fromZ}, {toX, far, toZ}};
}

constexpr glm::vec3 front(0, 0, 1);
constexpr glm::vec3 back(0, 0, -1);
constexpr glm::vec3 outer(1, 0, 0);
constexpr glm::vec3 inner(-1, 0, 0);
constexpr glm::vec3 down(0, -1, 0);
constexpr glm::vec3 up(0, 1, 0);

// How near the knee joint, along either bone, skin counts as the knee's.
constexpr Box thighEnd = inY(-far, -0.33F);
constexpr Box shankEnd = inY(-0.08F, far);

constexpr std::array areas = {
    Area{Region::Head, Head, anywhere},
    Area{Region::Head, Hair, anywhere},
    Area{Region::Forehead, Head, {{-0.05F, 0.020F, 0.05F}, {0.05F, 0.075F, far}}},
    Area{Region::Eyes, Head, inYZ(-0.02F, 0.03F, 0.06F)},
    Area{Region::BackOfHead, Head, inY(-0.05F, 0.10F), back, 0.3F},
    Area{Region::BackOfHead, Hair, inY(-0.05F, 0.10F), back, 0.3F},
    Area{Region::Temple, Head, inY(-0.06F, far), outer, 0.5F},
    Area{Region::Temple, Hair, inY(-0.06F, far), outer, 0.5F},

    Area{Region::Chest, Torso, inY(0.25F, 0.42F), front, 0.4F},
    Area{Region::Belly, Torso, inY(0.06F, 0.24F), front, 0.4F},
    Area{Region::UpperBack, Torso, inY(0.28F, 0.45F), back, 0.5F},
    Area{Region::LowerBack, Torso, inY(0.10F, 0.22F), back, 0.5F},
    Area{Region::Sacrum, Torso, inY(-0.04F, 0.09F), back, 0.5F},
    Area{Region::Sacrum, LeftGlute, anywhere, back, 0.4F},
    Area{Region::Sacrum, RightGlute, anywhere, back, 0.4F},
    Area{Region::ShoulderBlade, Torso, {{0.04F, 0.30F, -far}, {far, 0.45F, far}}, back, 0.4F},
    Area{Region::Ribs, Torso, inY(0.20F, 0.42F), outer, 0.5F},
    Area{Region::Hip, Torso, inY(-0.07F, 0.07F), outer, 0.5F},
    Area{Region::Hip, LeftGlute, anywhere, outer, 0.5F},
    Area{Region::Hip, LeftThigh, inY(-0.14F, far), outer, 0.5F},
    Area{Region::Buttock, LeftGlute, anywhere},
    Area{Region::Buttock, LeftThigh, inY(-0.10F, far), back, 0.2F},

    Area{Region::Shoulder, LeftUpperArm, inY(-0.10F, far), outer, 0.2F},
    Area{Region::UpperArm, LeftUpperArm, anywhere},
    Area{Region::Elbow, LeftUpperArm, inY(-far, -0.26F), back, -0.3F},
    Area{Region::Elbow, LeftForearm, inY(-0.04F, far), back, -0.3F},
    Area{Region::Forearm, LeftForearm, anywhere},
    Area{Region::Hand, LeftHand, anywhere},
    // A flat hand rests on its heel and on the pads of its first and last fingers.
    Area{Region::Palm, LeftHand, inY(-0.060F, far), front, 0.4F, 0},
    Area{Region::Palm, LeftHand, {{0.005F, -far, -far}, {0.05F, -0.120F, far}}, front, 0.4F, 1},
    Area{Region::Palm, LeftHand, {{-far, -far, -far}, {-0.015F, -0.105F, far}}, front, 0.4F, 2},
    Area{Region::BackOfHand, LeftHand, anywhere, back, 0.3F},

    Area{Region::Thigh, LeftThigh, anywhere},
    Area{Region::FrontOfThigh, LeftThigh, inY(-0.36F, far), front, 0.4F},
    Area{Region::BackOfThigh, LeftThigh, anywhere, back, 0.4F},
    Area{Region::Kneecap, LeftThigh, thighEnd, front, 0.1F},
    Area{Region::Kneecap, LeftThigh, thighEnd, down, 0.4F},
    Area{Region::Kneecap, LeftShin, shankEnd, front, 0.1F},
    Area{Region::InnerKnee, LeftThigh, thighEnd, inner, 0.4F},
    Area{Region::InnerKnee, LeftShin, shankEnd, inner, 0.4F},
    Area{Region::OuterKnee, LeftThigh, thighEnd, outer, 0.4F},
    Area{Region::OuterKnee, LeftShin, shankEnd, outer, 0.4F},
    Area{Region::BackOfKnee, LeftThigh, inY(-far, -0.27F), back, 0.3F},
    Area{Region::BackOfKnee, LeftShin, inY(-0.12F, far), back, 0.3F},
    Area{Region::Shank, LeftShin, anywhere},
    Area{Region::Shin, LeftShin, anywhere, front, 0.2F},
    Area{Region::Calf, LeftShin, inY(-0.30F, far), back, 0.3F},
    Area{Region::InnerAnkle, LeftShin, inY(-far, -0.36F), inner, 0.4F},
    Area{Region::OuterAnkle, LeftShin, inY(-far, -0.36F), outer, 0.4F},

    Area{Region::Foot, LeftFoot, anywhere},
    Area{Region::Sole, LeftFoot, inZ(-far, 0.01F), down, 0.5F, 0},
    Area{Region::Sole, LeftFoot, inXZ(-far, -0.005F, 0.09F, 0.15F), down, 0.5F, 1},
    Area{Region::Sole, LeftFoot, inXZ(0.005F, far, 0.08F, 0.14F), down, 0.5F, 2},
    Area{Region::Heel, LeftFoot, inZ(-far, 0.01F), down, 0.3F},
    Area{Region::Heel, LeftFoot, inZ(-far, 0.01F), back, 0.5F},
    Area{Region::BallOfFoot, LeftFoot, inZ(0.10F, far), down, 0.4F},
    Area{Region::TopOfFoot, LeftFoot, inZ(0.05F, far), up, 0.2F},
    Area{Region::BigToe, LeftFoot, inZ(0.13F, far), inner, 0.4F},
};

bool holds(const Area& area, const SkinPoint& point) {
  return area.part == point.part && glm::all(glm::greaterThanEqual(point.place, area.within.low)) &&
         glm::all(glm::lessThanEqual(point.place, area.within.high)) &&
         glm::dot(point.normal, area.facing) >= area.atLeast;
}

}  // namespace

int patchCount(Region region) {
  int last = 0;
  for (const Area& area : areas) {
    last = area.region == region ? std::max(last, area.patch) : last;
  }
  return last + 1;
}

bool belongs(const SkinPoint& point, Region region, int patch) {
  return std::ranges::any_of(
      areas, [&](const Area& area) { return area.region == region && area.patch == patch && holds(area, point); });
}

}  // namespace matside
