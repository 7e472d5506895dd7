#include "kinematics/settle.h"

#include "kinematics/grip_demands.h"
#include "kinematics/normal_equations.h"
#include "kinematics/strap_path.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <glm/geometric.hpp>
#include <limits>

namespace matside {
namespace {

using settling::NormalEquations;
using settling::Values;
using settling::variables;

/// Walks a body downhill until what the posture demands is met.
class Settling {
 public:
  /// `written` is what the body keeps near to.
  Settling(const Posture& posture, const BodyPose& written, std::span<const PropKind> props, const BodySurface& surface,
           Adapting adapting = Adapting::WholeBody)
      : m_adapting(adapting),
        m_fingers(written.angles),
        m_home(written.pelvis),
        m_written(settling::valuesOf(written, m_home)),
        m_body(surface.bones()),
        m_props(posture, props, surface),
        m_demands(posture, surface, m_props) {}

  const Values& written() const { return m_written; }
  Values startAt(const BodyPose& pose) const { return settling::valuesOf(pose, m_home); }

  /// Keeps to the posture's angles where nothing is demanded; `firmness` scales how strongly.
  Values descend(Values at, double firmness) const;

  /// How far the worst contact is off or the deepest place is too deep, metres.
  float shortfall(const Values& at) const;

  PosedSkeleton skeletonAt(const Values& values) const { return skeletonAt(values, spineAt(values)); }
  BodyPose poseAt(const Values& values) const { return settling::poseOf(values, m_home, m_fingers); }
  const Demands& demands() const { return m_demands; }

 private:
  SpineFrames spineAt(const Values& values) const { return bentSpine(poseAt(values).angles); }
  PosedSkeleton skeletonAt(const Values& values, const SpineFrames& curve) const;
  double cost(const Values& at, double firmness, const std::vector<Demand>& demands) const;
  NormalEquations linearised(const Values& at, double firmness, const std::vector<Demand>& demands) const;

  double stiffnessOf(std::size_t variable) const;

  Adapting m_adapting;
  JointAngles m_fingers;  ///< which do not settle
  Frame m_home;
  Values m_written;
  BodyProportions m_body;
  PropPlacing m_props;
  Demands m_demands;
};

PosedSkeleton Settling::skeletonAt(const Values& values, const SpineFrames& curve) const {
  PosedSkeleton skeleton = posedSkeleton(poseAt(values), curve, m_body);
  m_props.place(skeleton);
  return skeleton;
}

float Settling::shortfall(const Values& at) const {
  const PosedSkeleton skeleton = skeletonAt(at);
  float most = 0;
  for (const ContactState& state : m_demands.contacts(skeleton)) {
    most = std::max(most, std::abs(state.off));
  }
  for (const Overlap& overlap : m_demands.overlaps(skeleton)) {
    most = std::max(most, overlap.excess());
  }
  return most;
}

double squared(double value) {
  return value * value;
}

double Settling::stiffnessOf(std::size_t variable) const {
  constexpr double led = 30;
  constexpr std::size_t height = 1;  // of the pelvis, which follows from what it lies on
  const bool isArm = variable >= settling::pelvisCount &&
                     JointAngles::jointAt(settling::slotOf(variable)) >= Joint::ScapulaProtraction;
  const bool adapts = m_adapting == Adapting::WholeBody || isArm || variable == height;
  return variables()[variable].stiffness * (adapts ? 1 : led);
}

double Settling::cost(const Values& at, double firmness, const std::vector<Demand>& demands) const {
  double sum = 0;
  for (const Demand& demand : demands) {
    sum += squared(static_cast<double>(demand.residual));
  }
  for (std::size_t i = 0; i < settling::count; ++i) {
    sum += squared(firmness * stiffnessOf(i) * (at[i] - m_written[i]));
  }
  return sum;
}

/// Where the anchors of a demand are.
using Ends = std::array<glm::vec3, 2>;

std::vector<Ends> endsOf(const PosedSkeleton& skeleton, const std::vector<Demand>& demands) {
  std::vector<Ends> ends;
  for (const Demand& demand : demands) {
    ends.push_back({placeOf(skeleton, demand.terms[0].anchor), placeOf(skeleton, demand.terms[1].anchor)});
  }
  return ends;
}

float changeOf(const Demand& demand, const PosedSkeleton& moved, const Ends& before) {
  float change = 0;
  for (std::size_t i = 0; i < before.size(); ++i) {
    const Demand::Term& term = demand.terms[i];
    change += glm::dot(term.direction, placeOf(moved, term.anchor) - before[i]);
  }
  return change;
}

NormalEquations Settling::linearised(const Values& at, double firmness, const std::vector<Demand>& demands) const {
  constexpr double nudge = 2e-3;  // large enough for single precision, small enough to be straight
  const SpineFrames curve = spineAt(at);
  const PosedSkeleton here = skeletonAt(at, curve);
  const std::vector<Ends> ends = endsOf(here, demands);
  std::vector<NormalEquations::Row> rows(demands.size());
  NormalEquations equations;
  for (std::size_t i = 0; i < settling::count; ++i) {
    Values there = at;
    there[i] += nudge;
    const PosedSkeleton moved = skeletonAt(there, variables()[i].bendsSpine ? spineAt(there) : curve);
    for (std::size_t row = 0; row < demands.size(); ++row) {
      rows[row][i] = static_cast<double>(changeOf(demands[row], moved, ends[row])) / nudge;
    }
    const double stiffness = firmness * stiffnessOf(i);
    equations.add(i, stiffness, stiffness * (at[i] - m_written[i]));
  }
  for (std::size_t row = 0; row < demands.size(); ++row) {
    equations.add(rows[row], static_cast<double>(demands[row].residual));
  }
  return equations;
}

// No joint turns by more than this at once: beyond it the straight-line estimate of a contact is worthless.
Values limited(Values step) {
  constexpr double farthest = 0.2;
  double most = 0;
  for (const double part : step) {
    most = std::max(most, std::abs(part));
  }
  for (double& part : step) {
    part *= most > farthest ? farthest / most : 1.0;
  }
  return step;
}

Values sum(Values at, const Values& step) {
  for (std::size_t i = 0; i < at.size(); ++i) {
    at[i] += step[i];
  }
  return at;
}

Values Settling::descend(Values at, double firmness) const {
  constexpr int rounds = 40;
  double damping = 1e-1;
  std::vector<Demand> demands = m_demands.measure(skeletonAt(at));
  double now = cost(at, firmness, demands);
  for (int round = 0; round < rounds; ++round) {
    const NormalEquations equations = linearised(at, firmness, demands);
    const double before = now;
    for (int trial = 0; trial < 8; ++trial) {
      const Values next = sum(at, limited(equations.step(at, damping)));
      std::vector<Demand> there = m_demands.measure(skeletonAt(next));
      const double then = cost(next, firmness, there);
      if (then < now) {
        at = next;
        demands = std::move(there);
        now = then;
        damping = std::max(damping * 0.3, 1e-6);
        break;
      }
      damping *= 6;
    }
    // A firm descent only shows the way; how exactly it ends does not matter.
    if (before - now < 2e-3 * firmness * (1e-1 + before)) {
      break;
    }
  }
  return at;
}

}  // namespace

std::vector<ContactState> Settled::unmetContacts(float tolerance) const {
  std::vector<ContactState> unmet;
  std::ranges::copy_if(contacts, std::back_inserter(unmet),
                       [&](const ContactState& state) { return std::abs(state.off) > tolerance; });
  return unmet;
}

std::vector<GripState> Settled::unmetGrips(float tolerance) const {
  std::vector<GripState> unmet;
  std::ranges::copy_if(grips, std::back_inserter(unmet), [&](const GripState& state) { return state.off > tolerance; });
  return unmet;
}

namespace {

// The posture as it is written comes first; then what its angles still cost the contacts is given up step by step.
// A descent that starts firmly moves the joints that most easily give; where it ends in a dead end, a looser one often
// finds the way.
constexpr std::array<std::array<double, 3>, 3> ways = {{{4, 1, 0.3}, {1, 0.3, 0.1}, {0.4, 0.15, 0.1}}};

constexpr float enough = 0.0012F;
constexpr float good = 0.0025F;

// The last stretch of a descent: as loosely as need be, and no looser.
Values finished(const Settling& settling, Values at) {
  return settling.shortfall(at) > enough ? settling.descend(at, 0.1) : at;
}

Values settledFromAfar(const Settling& settling, const Values& start) {
  Values best = start;
  float least = std::numeric_limits<float>::max();
  for (const auto& firmnesses : ways) {
    Values at = start;
    for (const double firmness : firmnesses) {
      at = settling.descend(at, firmness);
    }
    at = finished(settling, at);
    const float shortfall = settling.shortfall(at);
    if (shortfall < least) {
      least = shortfall;
      best = at;
    }
    if (least < good) {
      break;
    }
  }
  return best;
}

// From nearby one descent, as firm as the last of the others, is enough; where it is not, nearby was not near.
Values settledFromNearby(const Settling& settling, const Values& start) {
  const Values at = finished(settling, settling.descend(start, ways.front().back()));
  return settling.shortfall(at) < good ? at : settledFromAfar(settling, start);
}

Settled resultOf(const Settling& settling, const Values& at, const Posture& posture, const BodySurface& surface) {
  Settled settled;
  settled.pose = settling.poseAt(at);
  settled.skeleton = settling.skeletonAt(at);
  settled.contacts = settling.demands().contacts(settled.skeleton);
  settled.grips = settling.demands().grips(settled.skeleton);
  settled.overlaps = settling.demands().overlaps(settled.skeleton);
  addStrap(posture, surface, settled.skeleton);
  return settled;
}

}  // namespace

Settled settle(const Posture& posture, std::span<const PropKind> props, const BodySurface& surface,
               const BodyPose* warmStart) {
  const Settling settling(posture, {pelvisFrame(posture.pelvis), posture.angles}, props, surface);
  const Values at = warmStart != nullptr ? settledFromNearby(settling, settling.startAt(*warmStart))
                                         : settledFromAfar(settling, settling.written());
  return resultOf(settling, at, posture, surface);
}

Settled settleNear(const Posture& posture, const BodyPose& pose, std::span<const PropKind> props,
                   const BodySurface& surface, Adapting adapting) {
  const Settling settling(posture, pose, props, surface, adapting);
  return resultOf(settling, finished(settling, settling.descend(settling.written(), ways.front().back())), posture,
                  surface);
}

}  // namespace matside
