#pragma once

#include "anatomy/torso_field.h"
#include "kinematics/posed_skeleton.h"

#include <array>
#include <glm/vec3.hpp>

namespace matside {

/// The bent line of the spine between its samples: places on it, and which place of it a point lies beside. Keeps a
/// reference to the frames it is made of.
class SpineCurve {
 public:
  using Frames = std::array<Frame, spine::sampleCount>;

  explicit SpineCurve(const Frames& frames) : m_frames(frames) {}

  /// The frame at a length along the spine; origin and axes are blended between samples, so the axes are very
  /// nearly but not exactly unit vectors.
  Frame at(float s) const;

  /// The place beside the spine whose cross-section holds the point.
  SpinePoint beside(glm::vec3 world) const;
  /// The same, sought from a length along the spine that is known to be near.
  SpinePoint beside(glm::vec3 world, float near) const;

  glm::vec3 toWorld(glm::vec3 xsz) const;

 private:
  int nearestSample(glm::vec3 world) const;
  int nearestSample(glm::vec3 world, float near) const;
  SpinePoint besideSample(int nearest, glm::vec3 world) const;

  const Frames& m_frames;
};

}  // namespace matside
