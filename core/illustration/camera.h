#pragma once

#include "illustration/bitmap.h"
#include "units/angle.h"

#include <glm/vec2.hpp>
#include <glm/vec3.hpp>
#include <span>

namespace matside {

/// From where a picture is seen. Azimuth 0 looks along -z at the mat's long edge, positive from the side of +x;
/// elevation 90 looks straight down.
struct View {
  Angle azimuth = Angle::degrees(-20);
  Angle elevation = Angle::degrees(25);
};

/// A camera at a fixed distance, whose frame is fitted round what it shows.
class Camera {
 public:
  explicit Camera(const View& view);

  /// Moves and zooms so that all points fill a picture of this size up to the margin, a part of its width.
  void frame(std::span<const glm::vec3> points, PictureSize size, float margin);

  /// Pixels from the top left corner, and the depth in metres.
  glm::vec3 project(glm::vec3 world) const;
  /// The direction from the eye through a pixel; not a unit vector: its depth is 1.
  glm::vec3 rayThrough(glm::vec2 pixel) const;

  glm::vec3 eye() const { return m_eye; }
  glm::vec3 right() const { return m_right; }
  glm::vec3 up() const { return m_up; }
  glm::vec3 forward() const { return m_forward; }
  /// Metres a pixel covers at the middle of the picture.
  float pixelWidth() const { return m_width / m_pixels.x; }
  /// Where the light comes from: over the viewer's left shoulder.
  glm::vec3 light() const;

 private:
  void lookAt(glm::vec3 target);

  glm::vec3 m_target{0};
  glm::vec3 m_eye{0};
  glm::vec3 m_right{1, 0, 0};
  glm::vec3 m_up{0, 1, 0};
  glm::vec3 m_forward{0, 0, -1};
  float m_width = 2;  ///< metres across the picture at the target
  glm::vec2 m_pixels{1200, 800};
};

}  // namespace matside
