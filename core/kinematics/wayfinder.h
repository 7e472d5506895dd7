#pragma once

#include "kinematics/demands.h"
#include "kinematics/prop_placing.h"
#include "kinematics/settle.h"

#include <array>
#include <span>
#include <vector>

namespace matside {

/// Finds the stations of a body on its way from one pose to another: settled, and so near to each other that between
/// them the body keeps what stays as it is and passes through next to nothing.
class Wayfinder {
 public:
  /// `common` is what stays as it is all the way; all must outlive it.
  Wayfinder(const Posture& common, std::span<const PropKind> props, const BodySurface& surface);

  /// From the first pose to the last, both included. Where an arm would go through something, it is raised or lowered
  /// at the side of the body instead of ahead of it. None where there is no way: no way is better than one on which a
  /// hand slides or goes through the floor.
  std::vector<BodyPose> stations(const BodyPose& from, const BodyPose& to) const;

 private:
  struct Trouble {
    float slip = 0;                   ///< how far what stays gets off, metres
    float depth = 0;                  ///< how much deeper than flesh gives the body is in something, metres
    std::array<float, 2> arms{0, 0};  ///< the same of either arm, by indexOf(BodySide)
  };

  BodyPose settled(const BodyPose& pose, Adapting adapting) const {
    return settleNear(m_common, pose, m_props, m_surface, adapting).pose;
  }
  void addSettled(const BodyPose& pose, Adapting adapting, std::vector<BodyPose>& poses) const;
  std::vector<BodyPose> way(const BodyPose& from, const BodyPose& to) const;
  std::vector<BodyPose> straight(const BodyPose& from, const BodyPose& to, Adapting adapting) const;
  std::vector<BodyPose> aside(const BodyPose& from, const BodyPose& to, const Trouble& trouble) const;
  std::vector<BodyPose> refined(const std::vector<BodyPose>& poses, Adapting adapting, const Trouble& most) const;
  Trouble troubleAt(const BodyPose& pose) const;
  Trouble worstOf(const std::vector<BodyPose>& poses) const;

  const Posture& m_common;
  std::span<const PropKind> m_props;
  const BodySurface& m_surface;
  PropPlacing m_placing;
  Demands m_demands;
};

/// The pose that lies this part of the way between two.
BodyPose between(const BodyPose& from, const BodyPose& to, double part);

}  // namespace matside
