#include "anatomy/anatomy.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>
#include <glm/geometric.hpp>
#include <map>
#include <utility>

namespace matside {
namespace {

DistanceField fieldOf(const Anatomy& anatomy, BodyPart part) {
  return [&anatomy, part](glm::vec3 p) { return anatomy.distance(part, p); };
}

// The number of times each undirected edge is used, signed by direction.
struct EdgeUse {
  int count = 0;
  int balance = 0;
};

std::map<std::pair<std::uint32_t, std::uint32_t>, EdgeUse> edgesOf(const TriangleMesh& mesh) {
  std::map<std::pair<std::uint32_t, std::uint32_t>, EdgeUse> edges;
  for (std::size_t t = 0; t < mesh.triangles.size(); t += 3) {
    for (std::size_t k = 0; k < 3; ++k) {
      const std::uint32_t a = mesh.triangles[t + k];
      const std::uint32_t b = mesh.triangles[t + (k + 1) % 3];
      EdgeUse& use = edges[std::minmax(a, b)];
      use.count += 1;
      use.balance += a < b ? 1 : -1;
    }
  }
  return edges;
}

bool isClosed(const TriangleMesh& mesh) {
  const auto edges = edgesOf(mesh);
  return !edges.empty() && std::ranges::all_of(edges, [](const auto& edge) { return edge.second.balance == 0; });
}

float volumeOf(const TriangleMesh& mesh) {
  float six = 0;
  for (std::size_t t = 0; t < mesh.triangles.size(); t += 3) {
    const glm::vec3 a = mesh.positions[mesh.triangles[t]];
    const glm::vec3 b = mesh.positions[mesh.triangles[t + 1]];
    const glm::vec3 c = mesh.positions[mesh.triangles[t + 2]];
    six += glm::dot(a, glm::cross(b, c));
  }
  return six / 6;
}

std::vector<PropSolid> everyProp() {
  return {{PropShape::Block, {0.115F, 0.05F, 0.075F}},    {PropShape::Cushion, {0.325F, 0.075F, 0.14F}},
          {PropShape::Roll, {0.325F, 0.11F, 0.11F}},      {PropShape::Blanket, {0.375F, 0.025F, 0.25F}},
          {PropShape::EyePillow, {0.10F, 0.015F, 0.05F}}, {PropShape::Strap, {0.06F, 0.02F, 0.06F}},
          {PropShape::Chair, {0.21F, 0.44F, 0.21F}},      {PropShape::Wall, {0.03F, 1.0F, 0.6F}}};
}

class EveryPart : public testing::TestWithParam<std::size_t> {
 protected:
  BodyPart part() const { return bodyPartAt(GetParam()); }
  Anatomy anatomy;
};

TEST_P(EveryPart, HasAClosedSurfaceThatEnclosesItsVolume) {
  const TriangleMesh mesh = extractSurface(fieldOf(anatomy, part()), anatomy.box(part()), 0.008F);
  EXPECT_TRUE(isClosed(mesh));
  EXPECT_GT(volumeOf(mesh), 0);
}

TEST_P(EveryPart, LiesInsideItsBox) {
  const Box box = anatomy.box(part());
  const float slack = 0.006F;
  for (const glm::vec3 p : surfacePoints(anatomy, part())) {
    for (int axis = 0; axis < 3; ++axis) {
      EXPECT_GE(p[axis], box.low[axis] - slack);
      EXPECT_LE(p[axis], box.high[axis] + slack);
    }
  }
}

TEST_P(EveryPart, HasSurfacePointsOnItsSurface) {
  const std::vector<glm::vec3> points = surfacePoints(anatomy, part());
  EXPECT_GT(points.size(), 80U);
  EXPECT_LE(points.size(), 1200U);
  for (const glm::vec3 p : points) {
    EXPECT_NEAR(anatomy.distance(part(), p), 0, 0.003F);
  }
}

TEST_P(EveryPart, IsHeldByItsSpheres) {
  const std::vector<Sphere> spheres = boundingSpheres(anatomy, part());
  for (const glm::vec3 p : surfacePoints(anatomy, part())) {
    const bool held = std::ranges::any_of(
        spheres, [p](const Sphere& sphere) { return glm::distance(p, sphere.centre) <= sphere.radius + 0.001F; });
    EXPECT_TRUE(held);
  }
}

TEST_P(EveryPart, GrowsWithStature) {
  BodyShape tall;
  tall.stature = 2.0F;
  const Anatomy taller(tall);
  const glm::vec3 p(0.03F, -0.11F, 0.05F);
  EXPECT_NEAR(taller.distance(part(), p * taller.scale()), anatomy.distance(part(), p) * taller.scale(), 1e-5F);
}

RC_GTEST_PROP(EveryPoint, GetsAFiniteDistanceFromEveryPart, ()) {
  const Anatomy anatomy;
  const auto coordinate = [] { return static_cast<float>(*rc::gen::inRange(-5000, 5000)) * 0.001F; };
  const glm::vec3 p(coordinate(), coordinate(), coordinate());
  for (std::size_t i = 0; i < bodyPartCount; ++i) {
    RC_ASSERT(std::isfinite(anatomy.distance(bodyPartAt(i), p)));
  }
}

INSTANTIATE_TEST_SUITE_P(Body, EveryPart, testing::Range(std::size_t{0}, bodyPartCount));

TEST(Anatomy, MirrorsTheRightSide) {
  const Anatomy anatomy;
  for (const PartKind kind : {PartKind::Glute, PartKind::Thigh, PartKind::Shin, PartKind::Foot, PartKind::UpperArm,
                              PartKind::Forearm, PartKind::Hand}) {
    const glm::vec3 p(0.02F, -0.07F, 0.03F);
    EXPECT_FLOAT_EQ(anatomy.distance(partOf(kind, BodySide::Left), p),
                    anatomy.distance(partOf(kind, BodySide::Right), {-p.x, p.y, p.z}));
  }
}

TEST(Anatomy, PutsAThicknessOfClothOverTheTrunk) {
  const Anatomy anatomy;
  const float covered = anatomy.torsoDistance({0, 0.30F, 0.5F, 0}, {});
  BodyShape longer;
  longer.hem = 0.35F;
  EXPECT_GT(Anatomy(longer).torsoDistance({0, 0.30F, 0.5F, 0}, {}), covered);
}

TEST(Anatomy, FillsTheLowerBackOutWhenItRounds) {
  const Anatomy anatomy;
  const glm::vec3 atRest(0.01F, 0.195F, -0.07F);
  PartFlex rounded;
  rounded.torso.lumbarRounding = 1;
  const glm::vec3 moved = anatomy.flexed(BodyPart::Torso, atRest, rounded);
  EXPECT_LT(moved.z, atRest.z - 0.01F);
  EXPECT_NEAR(anatomy.torsoDistance({moved.x, moved.y, moved.z, 0}, rounded.torso),
              anatomy.torsoDistance({atRest.x, atRest.y, atRest.z, 0}, {}), 0.003F);
}

TEST(Anatomy, RaisesTheBellyWithTheBreath) {
  const Anatomy anatomy;
  PartFlex breathedIn;
  breathedIn.torso.bellyFullness = 1;
  const glm::vec3 atRest(0.01F, 0.19F, 0.08F);
  const glm::vec3 risen = anatomy.flexed(BodyPart::Torso, atRest, breathedIn);
  EXPECT_GT(risen.z, atRest.z + 0.01F);
  EXPECT_NEAR(anatomy.torsoDistance({risen.x, risen.y, risen.z, 0}, breathedIn.torso),
              anatomy.torsoDistance({atRest.x, atRest.y, atRest.z, 0}, {}), 0.003F);
  const glm::vec3 back(0.01F, 0.19F, -0.07F);
  EXPECT_NEAR(anatomy.flexed(BodyPart::Torso, back, breathedIn).z, back.z, 1e-6F);
}

TEST(Anatomy, KeepsAForearmPointAtItsDistanceThroughATwist) {
  const Anatomy anatomy;
  PartFlex twisted;
  twisted.forearmTwist = 1.2F;
  for (const BodyPart part : {BodyPart::LeftForearm, BodyPart::RightForearm}) {
    const glm::vec3 p(0.02F, -0.2F, 0.01F);
    const glm::vec3 moved = anatomy.flexed(part, p, twisted);
    EXPECT_GT(glm::distance(p, moved), 0.01F);
    EXPECT_NEAR(anatomy.distance(part, moved, twisted), anatomy.distance(part, p), 1e-5F);
  }
}

TEST(Anatomy, BendsFingersTowardsThePalm) {
  const Anatomy anatomy;
  HandShape fist;
  fist.curl_deg = 70;
  const auto reach = [&](const HandShape& hand) {
    float least = 0;
    for (const glm::vec3 p : surfacePoints(anatomy, BodyPart::LeftHand, hand)) {
      least = std::min(least, p.y);
    }
    return least;
  };
  EXPECT_GT(reach(fist), reach({}) + 0.04F);
}

TEST(PropSolids, AreClosedAndOfTheirRealSize) {
  for (const PropSolid& solid : everyProp()) {
    SCOPED_TRACE(static_cast<int>(solid.shape));
    const float thinnest = std::min({solid.half.x, solid.half.y, solid.half.z});
    const float cell = std::min(0.01F, 0.4F * thinnest);
    const TriangleMesh mesh = extractSurface([&](glm::vec3 p) { return propDistance(p, solid); }, boxOf(solid), cell);
    EXPECT_TRUE(isClosed(mesh));
    glm::vec3 most(0);
    for (const glm::vec3 p : mesh.positions) {
      most = glm::max(most, glm::abs(p));
    }
    for (int axis = 0; axis < 3; ++axis) {
      EXPECT_NEAR(most[axis], std::max(-boxOf(solid).low[axis], solid.half[axis]), 0.006F);
    }
  }
}

TEST(PropSolids, TakeTheirSizeFromTheForm) {
  PropForm form;
  form.shape = PropShape::Block;
  form.width = Length::centimetres(23);
  form.height = Length::centimetres(10);
  form.depth = Length::centimetres(15);
  const PropSolid solid = solidOf(form);
  EXPECT_FLOAT_EQ(solid.half.x, 0.115F);
  EXPECT_FLOAT_EQ(solid.half.y, 0.05F);
  EXPECT_FLOAT_EQ(solid.half.z, 0.075F);
}

TEST(PropSolids, HangDownAtTheirEndsWhenDraped) {
  const PropSolid flat{PropShape::Blanket, {0.25F, 0.03F, 0.18F}, 0};
  const PropSolid draped{PropShape::Blanket, flat.half, 0.04F};
  EXPECT_EQ(hangOf(flat, flat.half), 0);
  const float end = hangOf(draped, {0.25F, 0, 0});
  EXPECT_EQ(hangOf(draped, {0, 0, 0}), 0);
  EXPECT_LT(hangOf(draped, {0.1F, 0, 0}), 0.1F * end) << "the middle lies on what carries it";
  EXPECT_NEAR(end + hangOf(draped, {0, 0, 0.18F}), 2 * draped.drape, 1e-5F) << "between its four ends";
  EXPECT_GT(end, hangOf(draped, {0, 0, 0.18F})) << "the ends of its width are free";
  EXPECT_LT(propDistance({0.24F, -0.035F, 0}, draped), 0);
  EXPECT_GT(propDistance({0.24F, -0.035F, 0}, flat), 0);
}

}  // namespace
}  // namespace matside
