#include "illustration/camera.h"

#include <algorithm>
#include <cmath>
#include <glm/common.hpp>
#include <glm/geometric.hpp>

namespace matside {

namespace {

constexpr float distance = 6.5F;  // far enough for a calm perspective

}  // namespace

Camera::Camera(const View& view) {
  const auto azimuth = static_cast<float>(view.azimuth.radians());
  // Straight down has no up: stop just before it.
  const float elevation = std::clamp(static_cast<float>(view.elevation.radians()), -1.5F, 1.55F);
  const glm::vec3 towards(std::cos(elevation) * std::sin(azimuth), std::sin(elevation),
                          std::cos(elevation) * std::cos(azimuth));
  m_forward = -towards;
  m_right = glm::normalize(glm::cross(m_forward, glm::vec3(0, 1, 0)));
  m_up = glm::cross(m_right, m_forward);
  lookAt({});
}

void Camera::lookAt(glm::vec3 target) {
  m_target = target;
  m_eye = target - m_forward * distance;
}

glm::vec3 Camera::project(glm::vec3 world) const {
  const glm::vec3 offset = world - m_eye;
  const float depth = std::max(0.1F, glm::dot(offset, m_forward));
  const float scale = distance / depth * m_pixels.x / m_width;
  return {0.5F * m_pixels.x + glm::dot(offset, m_right) * scale, 0.5F * m_pixels.y - glm::dot(offset, m_up) * scale,
          depth};
}

glm::vec3 Camera::rayThrough(glm::vec2 pixel) const {
  const float scale = m_width / (distance * m_pixels.x);
  return m_forward + m_right * ((pixel.x - 0.5F * m_pixels.x) * scale) + m_up * ((0.5F * m_pixels.y - pixel.y) * scale);
}

void Camera::frame(std::span<const glm::vec3> points, PictureSize size, float margin) {
  m_pixels = {static_cast<float>(size.width), static_cast<float>(size.height)};
  if (points.empty()) {
    return;
  }
  for (int round = 0; round < 4; ++round) {  // perspective changes with the target, but hardly
    glm::vec2 low(1e9F);
    glm::vec2 high(-1e9F);
    for (const glm::vec3 point : points) {
      const glm::vec2 place(project(point));
      low = glm::min(low, place);
      high = glm::max(high, place);
    }
    const glm::vec2 extent = glm::max(high - low, glm::vec2(1e-3F));
    const glm::vec2 off = 0.5F * (low + high) - 0.5F * m_pixels;
    lookAt(m_target + (m_right * off.x - m_up * off.y) * pixelWidth());
    const float room = 1 - 2 * margin;
    const float tooBig = std::max(extent.x / (m_pixels.x * room), extent.y / (m_pixels.y * room));
    m_width *= tooBig;
  }
}

glm::vec3 Camera::light() const {
  return glm::normalize(m_right * -0.50F + glm::vec3(0, 0.80F, 0) - m_forward * 0.45F);
}

}  // namespace matside
