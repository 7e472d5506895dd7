#include "body/skin_surface.h"

#include "body/posed_body.h"
#include "support/example_skeletons.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>
#include <glm/geometric.hpp>
#include <map>
#include <set>

namespace matside {
namespace {

using testing_support::standingSkeleton;
using testing_support::supineSkeleton;

constexpr glm::vec3 fromAbove(0, -1, 0);

SkinSurface surfaceOf(const PosedSkeleton& skeleton, glm::vec3 view = fromAbove) {
  static const Anatomy anatomy;
  static TemplateLibrary templates(anatomy, Detail::Coarse);
  return laySkin(anatomy, skeleton, templates, view);
}

std::set<Material> materialsOf(const SkinSurface& surface) {
  std::set<Material> found;
  for (const SurfacePiece& piece : surface.pieces) {
    for (std::uint32_t i = piece.firstVertex; i < piece.endVertex; ++i) {
      const float value = surface.material[i];
      found.insert(piece.materials[value < 0 ? 0 : value < 1 ? 1 : 2]);
    }
  }
  return found;
}

bool isClosed(const SkinSurface& surface, const SurfacePiece& piece) {
  std::map<std::pair<std::uint32_t, std::uint32_t>, int> balance;
  for (std::uint32_t t = piece.firstIndex; t < piece.endIndex; t += 3) {
    for (std::uint32_t k = 0; k < 3; ++k) {
      const std::uint32_t a = surface.triangles[t + k];
      const std::uint32_t b = surface.triangles[t + (k + 1) % 3];
      balance[std::minmax(a, b)] += a < b ? 1 : -1;
    }
  }
  return !balance.empty() && std::ranges::all_of(balance, [](const auto& edge) { return edge.second == 0; });
}

TEST(TheSkin, HasAClosedPieceForEveryPart) {
  const SkinSurface surface = surfaceOf(standingSkeleton());
  ASSERT_EQ(surface.pieces.size(), bodyPartCount);
  for (const SurfacePiece& piece : surface.pieces) {
    EXPECT_TRUE(isClosed(surface, piece));
  }
}

TEST(TheSkin, ShowsSkinHairTopAndLeggings) {
  const std::set<Material> found = materialsOf(surfaceOf(standingSkeleton()));
  EXPECT_EQ(found, (std::set{Material::Skin, Material::Leggings, Material::Top, Material::Hair}));
}

TEST(TheSkin, HoldsPropsAndStrapsAfterTheBody) {
  PosedSkeleton skeleton = supineSkeleton();
  skeleton.props.push_back(testing_support::propBeside(PropShape::Block, {0.115F, 0.05F, 0.075F}));
  skeleton.straps.push_back({{{0, 0.3F, 0}, {0.1F, 0.3F, 0}, {0.2F, 0.2F, 0}}, {{0, 0, 1}, {0, 0, 1}, {0, 0, 1}}});
  const SkinSurface surface = surfaceOf(skeleton);
  ASSERT_EQ(surface.pieces.size(), bodyPartCount + 2);
  EXPECT_EQ(surface.pieces[firstPropPiece].materials[0], Material::Cork);
  EXPECT_EQ(surface.pieces[firstPropPiece + 1].materials[0], Material::Strap);
  EXPECT_TRUE(isClosed(surface, surface.pieces[firstPropPiece]));
}

TEST(TheSkin, IsTheSameEachTime) {
  const SkinSurface first = surfaceOf(supineSkeleton());
  surfaceOf(standingSkeleton());
  const SkinSurface again = surfaceOf(supineSkeleton());
  EXPECT_EQ(first.positions, again.positions);
  EXPECT_EQ(first.toneNormals, again.toneNormals);
  EXPECT_EQ(first.occlusion, again.occlusion);
}

TEST(TheSkin, LeavesNoStepWhereThighAndShinMeet) {
  const PosedSkeleton skeleton = supineSkeleton();
  const SkinSurface surface = surfaceOf(skeleton, {0, -0.7F, -0.7F});
  const Anatomy anatomy;
  const PosedBody body(anatomy, skeleton);
  const SurfacePiece& shin = surface.pieces[indexOf(BodyPart::LeftShin)];
  float deepest = 0;
  for (std::uint32_t i = shin.firstVertex; i < shin.endVertex; ++i) {
    const bool atKnee = glm::distance(surface.positions[i], body.knee(BodySide::Left)) < 0.05F;
    if (atKnee && glm::dot(surface.normals[i], glm::vec3(0, -0.7F, -0.7F)) < 0) {
      deepest = std::min(deepest, body.distance(BodyPart::LeftThigh, surface.positions[i]));
    }
  }
  EXPECT_GT(deepest, -0.03F);
}

TEST(TheSkin, IsDarkerWhereABlockTouches) {
  PosedSkeleton skeleton = supineSkeleton();
  const auto darkness = [](const SkinSurface& surface) {
    float sum = 0;
    for (std::uint32_t i = 0; i < surface.pieces[firstPropPiece - 1].endVertex; ++i) {
      sum += surface.occlusion[i];
    }
    return sum;
  };
  const float alone = darkness(surfaceOf(skeleton));
  PosedProp block = testing_support::propBeside(PropShape::Block, {0.115F, 0.05F, 0.075F});
  block.frame.origin = skeleton.leg(BodySide::Left).shank.toWorld({0, -0.2F, 0.08F});
  skeleton.props.push_back(block);
  EXPECT_GT(darkness(surfaceOf(skeleton)), alone);
}

RC_GTEST_PROP(AnySkeleton, GivesFiniteSkin, ()) {
  JointAngles angles;
  for (std::size_t slot = 0; slot < JointAngles::slotCount; ++slot) {
    angles.setAt(slot, Angle::degrees(*rc::gen::inRange(-150, 150)));
  }
  const SkinSurface surface = surfaceOf(testing_support::skeletonOf(Attitude::Prone, angles, 0.2));
  for (std::size_t i = 0; i < surface.positions.size(); ++i) {
    RC_ASSERT(std::isfinite(glm::dot(surface.positions[i], surface.positions[i])));
    RC_ASSERT(std::isfinite(glm::dot(surface.toneNormals[i], surface.toneNormals[i])));
    RC_ASSERT(surface.occlusion[i] >= 0 && surface.occlusion[i] <= 1);
  }
}

}  // namespace
}  // namespace matside
