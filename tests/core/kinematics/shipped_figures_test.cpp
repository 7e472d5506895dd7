#include "figure/props_beside.h"
#include "kinematics/part_pairs.h"
#include "kinematics/settle.h"
#include "support/shipped_library.h"
#include "variation/varied_figure.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <glm/geometric.hpp>
#include <map>
#include <string>
#include <tuple>
#include <vector>

namespace matside {
namespace {

// What a picture may be off without being seen to be wrong, and what bodies of every build may be.
constexpr float seenTolerance = 0.003F;
constexpr float anyBodyTolerance = 0.005F;
constexpr float seenGrip = 0.006F;
constexpr float anyBodyGrip = 0.012F;  // a hand of another size lies a little higher or lower on the limb
constexpr float flesh = 0.012F;        // what soft parts give where no pair of parts has a limit of its own

struct Person {
  const char* name;
  Looks looks;
  float tolerance;
  float grip;
};

Person personOf(const char* name, double build, double legs, double stature_cm) {
  Looks looks;
  looks.build = build;
  looks.legs = legs;
  looks.stature_cm = stature_cm;
  const bool usual = looks == Looks();
  return {name, looks, usual ? seenTolerance : anyBodyTolerance, usual ? seenGrip : anyBodyGrip};
}

const std::vector<Person>& people() {
  static const std::vector<Person> all{personOf("usual", 0, 0, 168),         personOf("narrow", -1, 0, 168),
                                       personOf("broad", 1, 0, 168),         personOf("short legs", 0, -1, 168),
                                       personOf("long legs", 0, 1, 168),     personOf("short", 0.5, 0, shortest_cm),
                                       personOf("tall", -0.5, 0, tallest_cm)};
  return all;
}

/// What is measured of a figure: how far off something is, in metres, and its words.
class Measured {
 public:
  explicit Measured(std::string figure) : m_figure(std::move(figure)) {}

  void note(float off, float tolerance, const std::string& what) {
    Worst& worst = m_worst[what];
    worst = {std::max(off, worst.off), tolerance};
  }

  /// Complains about what is too far off; hands out the largest of all, which is nearest to being wrong also when
  /// nothing is.
  std::pair<float, std::string> judge() const {
    std::pair<float, std::string> largest;
    for (const auto& [what, worst] : m_worst) {
      EXPECT_LE(worst.off, worst.tolerance) << m_figure << ": " << what;
      largest = std::max(largest, std::pair(worst.off, m_figure + ": " + what));
    }
    return largest;
  }

 private:
  struct Worst {
    float off = 0;
    float tolerance = 0;
  };
  std::string m_figure;
  std::map<std::string, Worst> m_worst;
};

std::string nameOf(const Overlap& overlap, const PosedSkeleton& skeleton) {
  const std::string in = overlap.prop        ? skeleton.props[*overlap.prop].name
                         : overlap.otherPart ? std::string(nameOf(*overlap.otherPart))
                                             : "mat";
  return std::string(nameOf(overlap.part)) + " passes through " + in;
}

void measureRanges(const JointAngles& angles, Measured& measured) {
  for (std::size_t slot = 0; slot < JointAngles::slotCount; ++slot) {
    const JointRange& range = rangeOf(JointAngles::jointAt(slot));
    const double angle = angles.at(slot).degrees();
    const double beyond = std::max(range.lowest.degrees() - angle, angle - range.highest.degrees());
    measured.note(beyond > 1e-6 ? 1.0F : 0.0F, 0, std::string(range.name) + " is out of its range");
  }
}

void measureRests(const std::vector<ContactState>& contacts, const std::vector<GripState>& grips, const Person& person,
                  Measured& measured) {
  for (const ContactState& state : contacts) {
    measured.note(std::abs(state.off), person.tolerance, spotName(state.spot) + " off");
  }
  for (const GripState& state : grips) {
    measured.note(state.off, person.grip, state.hand == BodySide::Left ? "left hand off" : "right hand off");
  }
}

void measureOverlaps(const SkinnedPose& body, float tolerance, Measured& measured) {
  for (const Overlap& overlap : overlapsOf(body)) {
    measured.note(overlap.excess(), tolerance, nameOf(overlap, body.skeleton));
  }
}

bool isListed(BodyPart a, BodyPart b) {
  return std::ranges::any_of(partPairs(), [&](const PartPair& pair) {
    return (pair.skin == a && pair.other == b) || (pair.skin == b && pair.other == a);
  });
}

// Parts that grow together: trunk with head and limbs, a limb's with each other, both buttocks, hair and head.
bool growTogether(BodyPart a, BodyPart b) {
  const auto isTrunk = [](BodyPart part) { return kindOf(part) == PartKind::Torso || kindOf(part) == PartKind::Glute; };
  const auto joinsTrunk = [&](BodyPart part) {
    const PartKind kind = kindOf(part);
    return isTrunk(part) || kind == PartKind::Thigh || kind == PartKind::UpperArm || kind == PartKind::Head ||
           kind == PartKind::Hair;
  };
  if ((isTrunk(a) && joinsTrunk(b)) || (isTrunk(b) && joinsTrunk(a))) {
    return true;
  }
  const PartKind upper = std::min(kindOf(a), kindOf(b));
  const bool isLast = upper == PartKind::Foot || upper == PartKind::Hand;
  const int apart = std::abs(static_cast<int>(kindOf(a)) - static_cast<int>(kindOf(b)));
  return apart == 1 && !isLast && sideOf(a) == sideOf(b);
}

float deepest(const SkinnedPose& body, BodyPart skin, BodyPart other) {
  const Box box = body.surface.anatomy().box(other);
  const float reach = 0.5F * glm::length(box.high - box.low);
  float most = 0;
  for (const SkinPoint& point : body.surface.points(skin, body.skeleton.arm(sideOf(skin)).fingers.curl_deg)) {
    const glm::vec3 place = placeOf(body.skeleton, anchorOf(body.surface, body.skeleton, point));
    const Frame& frame = frameOf(body.skeleton, other);
    if (other == BodyPart::Torso || glm::distance(frame.toLocal(place), 0.5F * (box.low + box.high)) < reach) {
      most = std::max(most, -distanceTo(body.surface, body.skeleton, other, place));
    }
  }
  return most;
}

// What the solver does not look at, because no pose is near it, must stay so.
void measureOtherPairs(const SkinnedPose& body, float tolerance, Measured& measured) {
  for (std::size_t i = 0; i < bodyPartCount; ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      const BodyPart a = bodyPartAt(i);
      const BodyPart b = bodyPartAt(j);
      if (!growTogether(a, b) && !isListed(a, b)) {
        measured.note(deepest(body, a, b) - flesh, tolerance,
                      std::string(nameOf(a)) + " passes through " + std::string(nameOf(b)));
      }
    }
  }
}

std::vector<glm::vec3> pointsOf(const PosedProp& prop) {
  std::vector<glm::vec3> points = surfacePoints(solidOf(prop), 0.025F);
  std::ranges::transform(points, points.begin(), [&](glm::vec3 local) { return prop.frame.toWorld(local); });
  return points;
}

void measureProps(const PosedSkeleton& skeleton, float tolerance, Measured& measured) {
  for (const PosedProp& prop : skeleton.props) {
    const std::vector<glm::vec3> points = pointsOf(prop);
    // The free ends of a draped blanket come to lie on the mat.
    const float given = prop.drape;
    for (const glm::vec3 place : points) {
      measured.note(-place.y - given, tolerance, prop.name + " sinks into the mat");
    }
    for (const PosedProp& other : skeleton.props) {
      // Cloth yields: a bolster or block presses it flat, and one blanket folds over another.
      if (&other == &prop || prop.shape == PropShape::Blanket || other.shape == PropShape::Blanket) {
        continue;
      }
      for (const glm::vec3 place : points) {
        measured.note(-distanceTo(other, place), tolerance, prop.name + " passes through " + other.name);
      }
    }
  }
  for (const PosedStrap& strap : skeleton.straps) {
    for (const glm::vec3 place : strap.points) {
      measured.note(-place.y, tolerance, "the strap sinks into the mat");
    }
  }
}

// The other side is the mirrored body: it must rest on the same things.
void measureOtherSide(const Posture& posture, const Settled& settled, std::span<const PropKind> props,
                      const BodySurface& surface, const Person& person, Measured& measured) {
  const Posture other = mirrored(posture);
  const PosedSkeleton skeleton = mirrored(settled.skeleton);
  const PropPlacing placing(other, props, surface);
  const Demands demands(other, surface, placing);
  measureRests(demands.contacts(skeleton), demands.grips(skeleton), person, measured);
  measureOverlaps({surface, skeleton}, person.tolerance, measured);
}

struct Body {
  BodySurface surface;
  std::vector<PropKind> props;
};

Body bodyOf(const Looks& looks) {
  return {BodySurface(Anatomy(shapeOf(looks))), propsBeside(looks, shippedLibrary().props())};
}

std::pair<float, std::string> measure(const Pose& pose, const VariedFigure& figure, const Body& body,
                                      const Person& person) {
  Measured measured(nameOf(pose, figure));
  const Settled settled = settle(figure.posture, body.props, body.surface);
  EXPECT_EQ(settled.skeleton.props.size(), figure.posture.props.size()) << nameOf(pose, figure);
  measureRanges(settled.pose.angles, measured);
  measureRests(settled.contacts, settled.grips, person, measured);
  measureOverlaps({body.surface, settled.skeleton}, person.tolerance, measured);
  measureOtherPairs({body.surface, settled.skeleton}, person.tolerance, measured);
  measureProps(settled.skeleton, person.tolerance, measured);
  if (pose.sides) {
    measureOtherSide(figure.posture, settled, body.props, body.surface, person, measured);
  }
  return measured.judge();
}

/// By person and pose, so that they can be checked side by side.
class ShippedFigures : public testing::TestWithParam<std::tuple<std::size_t, std::size_t>> {};

TEST_P(ShippedFigures, RestOnWhatTheySayAndPassThroughNothing) {
  const Person& person = people()[std::get<0>(GetParam())];
  const Pose& pose = std::next(shippedLibrary().poses().begin(), static_cast<long>(std::get<1>(GetParam())))->second;
  const Body body = bodyOf(person.looks);
  std::vector<std::pair<float, std::string>> worst;
  for (const VariedFigure& figure : everyFigureOf(pose)) {
    worst.push_back(measure(pose, figure, body, person));
  }
  std::ranges::sort(worst, std::greater());
  for (const auto& [off, what] : std::span(worst).first(std::min<std::size_t>(3, worst.size()))) {
    std::printf("  %s: %.1f mm, %s\n", person.name, 1000.0 * static_cast<double>(off), what.c_str());
  }
}

INSTANTIATE_TEST_SUITE_P(OfEveryPerson, ShippedFigures,
                         testing::Combine(testing::Range<std::size_t>(0, people().size()),
                                          testing::Range<std::size_t>(0, shippedLibrary().poses().size())));

TEST(ShippedFigures, AreThereForEveryPose) {
  ASSERT_FALSE(shippedLibrary().poses().empty());
  for (const auto& [id, pose] : shippedLibrary().poses()) {
    for (const auto& [key, posture] : pose.figures) {
      EXPECT_FALSE(posture.contacts.empty()) << id.text() << ' ' << key.text();
    }
  }
}

TEST(ShippedFigures, NameOnlyPropsTheyPlace) {
  for (const auto& [id, pose] : shippedLibrary().poses()) {
    for (const VariedFigure& figure : everyFigureOf(pose)) {
      for (const auto& [spot, contact] : figure.posture.contacts) {
        EXPECT_TRUE(contact.prop.empty() || figure.posture.props.contains(contact.prop))
            << nameOf(pose, figure) << ": " << spotName(spot) << " on " << contact.prop;
      }
    }
  }
}

TEST(ShippedFigures, NeedNoMorePropsThanTheirOptionsAskFor) {
  for (const auto& [id, pose] : shippedLibrary().poses()) {
    for (const Variation& variation : allVariations(pose)) {
      const PropCounts needed = propsNeeded(pose, variation);
      PropCounts shown;
      for (const auto& [name, placed] : figureFor(pose, variation, holdFigure(pose, variation)).props) {
        shown[placed.prop] += 1;
      }
      for (const auto& [prop, count] : shown) {
        const auto found = needed.find(prop);
        EXPECT_LE(count, found == needed.end() ? 0 : found->second)
            << id.text() << ' ' << variationId(pose, variation) << ' ' << prop.text();
      }
    }
  }
}

}  // namespace
}  // namespace matside
