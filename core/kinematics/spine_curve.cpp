#include "kinematics/spine_curve.h"

#include <algorithm>
#include <glm/common.hpp>
#include <glm/geometric.hpp>

namespace matside {

namespace {

constexpr int last = spine::sampleCount - 1;
constexpr float bottom = static_cast<float>(spine::bottom);
constexpr float top = static_cast<float>(spine::top);

const Frame& sample(const SpineCurve::Frames& frames, int i) {
  return frames[static_cast<std::size_t>(i)];
}

float squaredDistance(const SpineCurve::Frames& frames, int i, glm::vec3 p) {
  const glm::vec3 offset = p - sample(frames, i).origin;
  return glm::dot(offset, offset);
}

float heightOver(const Frame& frame, glm::vec3 p) {
  return glm::dot(p - frame.origin, frame.axes[1]);
}

SpinePoint beyondEnd(const Frame& frame, glm::vec3 p, float s, float beyond) {
  const glm::vec3 offset = p - frame.origin;
  return {glm::dot(offset, frame.axes[0]), s, glm::dot(offset, frame.axes[2]), beyond};
}

}  // namespace

Frame SpineCurve::at(float s) const {
  const float place = (s - bottom) / (top - bottom) * static_cast<float>(last);
  const int i = std::clamp(static_cast<int>(place), 0, last - 1);
  const float t = place - static_cast<float>(i);
  const Frame& a = sample(m_frames, i);
  const Frame& b = sample(m_frames, i + 1);
  const float turn = std::clamp(t, 0.0F, 1.0F);
  Frame frame;
  frame.origin = glm::mix(a.origin, b.origin, t);
  for (int k = 0; k < 3; ++k) {
    frame.axes[k] = glm::mix(a.axes[k], b.axes[k], turn);
  }
  return frame;
}

glm::vec3 SpineCurve::toWorld(glm::vec3 xsz) const {
  const Frame frame = at(xsz.y);
  return frame.origin + frame.axes[0] * xsz.x + frame.axes[2] * xsz.z;
}

// Every sixteenth sample first, then ever nearer ones round the best.
int SpineCurve::nearestSample(glm::vec3 world) const {
  int best = 0;
  float bestDistance = squaredDistance(m_frames, 0, world);
  const auto consider = [&](int i) {
    if (i < 0 || i > last) {
      return;
    }
    const float d = squaredDistance(m_frames, i, world);
    if (d < bestDistance) {
      bestDistance = d;
      best = i;
    }
  };
  for (int i = 16; i <= last; i += 16) {
    consider(i);
  }
  for (int step = 8; step >= 1; step /= 2) {
    const int centre = best;
    consider(centre - step);
    consider(centre + step);
  }
  return best;
}

// Downhill from a sample that is hardly wrong.
int SpineCurve::nearestSample(glm::vec3 world, float near) const {
  const float place = (near - bottom) / (top - bottom) * static_cast<float>(last);
  int best = std::clamp(static_cast<int>(place + 0.5F), 0, last);
  float bestDistance = squaredDistance(m_frames, best, world);
  for (const int step : {-1, 1}) {
    for (int i = best + step; i >= 0 && i <= last; i += step) {
      const float d = squaredDistance(m_frames, i, world);
      if (d >= bestDistance) {
        break;
      }
      bestDistance = d;
      best = i;
    }
  }
  return best;
}

SpinePoint SpineCurve::beside(glm::vec3 world) const {
  return besideSample(nearestSample(world), world);
}

SpinePoint SpineCurve::beside(glm::vec3 world, float near) const {
  return besideSample(nearestSample(world, near), world);
}

SpinePoint SpineCurve::besideSample(int nearest, glm::vec3 world) const {
  const float height = heightOver(sample(m_frames, nearest), world);
  if (nearest == 0 && height < 0) {
    return beyondEnd(sample(m_frames, 0), world, bottom, -height);
  }
  if (nearest == last && height >= 0) {
    return beyondEnd(sample(m_frames, last), world, top, height);
  }
  const int i = height < 0 ? nearest - 1 : nearest;
  const Frame& a = sample(m_frames, i);
  const Frame& b = sample(m_frames, i + 1);
  const float heightA = heightOver(a, world);
  const float heightB = heightOver(b, world);
  const float t = heightA - heightB > 1e-6F ? std::clamp(heightA / (heightA - heightB), 0.0F, 1.0F) : 0.5F;
  const glm::vec3 offset = world - glm::mix(a.origin, b.origin, t);
  const float s = bottom + (top - bottom) * (static_cast<float>(i) + t) / static_cast<float>(last);
  return {glm::dot(offset, glm::mix(a.axes[0], b.axes[0], t)), s, glm::dot(offset, glm::mix(a.axes[2], b.axes[2], t)),
          0};
}

}  // namespace matside
