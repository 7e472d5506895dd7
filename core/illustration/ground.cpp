#include "illustration/ground.h"

#include <algorithm>
#include <cmath>
#include <glm/common.hpp>
#include <glm/geometric.hpp>
#include <numbers>

namespace matside {

namespace {

constexpr float quarterTurn = std::numbers::pi_v<float> / 2;

// The mat's outline at a height, grown or shrunk, on the screen.
Outline rim(const MatSlab& mat, const Camera& camera, float height, float grown) {
  constexpr int cornerSteps = 10;
  const float radius = std::max(0.004F, MatSlab::cornerRadius + grown);
  const glm::vec2 half = mat.half + grown - radius;
  Outline outline;
  for (int i = 0; i < 4 * cornerSteps; ++i) {
    const int quarter = i / cornerSteps;
    const float angle =
        (static_cast<float>(quarter) + static_cast<float>(i % cornerSteps) / (cornerSteps - 1)) * quarterTurn;
    const glm::vec2 corner(quarter == 0 || quarter == 3 ? 1 : -1, quarter < 2 ? 1 : -1);
    const glm::vec2 place = mat.centre + corner * half + radius * glm::vec2(std::cos(angle), std::sin(angle));
    outline.emplace_back(camera.project({place.x, height, place.y}));
  }
  return outline;
}

float cross(glm::vec2 a, glm::vec2 b) {
  return a.x * b.y - a.y * b.x;
}

// Convex hull, by Andrew's monotone chain.
Outline hullOf(Outline points) {
  std::sort(points.begin(), points.end(),
            [](glm::vec2 a, glm::vec2 b) { return a.x < b.x || (a.x == b.x && a.y < b.y); });
  Outline hull;
  const auto chain = [&hull](auto first, auto last) {
    const std::size_t start = hull.size();
    for (auto it = first; it != last; ++it) {
      while (hull.size() >= start + 2 && cross(hull.back() - hull[hull.size() - 2], *it - hull.back()) <= 0) {
        hull.pop_back();
      }
      hull.push_back(*it);
    }
    hull.pop_back();
  };
  chain(points.begin(), points.end());
  chain(points.rbegin(), points.rend());
  return hull;
}

Outline slab(const MatSlab& mat, const Camera& camera, float grown) {
  Outline both = rim(mat, camera, 0, grown);
  const Outline bottom = rim(mat, camera, -MatSlab::thickness, grown);
  both.insert(both.end(), bottom.begin(), bottom.end());
  return hullOf(std::move(both));
}

Outline shifted(Outline outline, glm::vec2 by) {
  for (glm::vec2& point : outline) {
    point += by;
  }
  return outline;
}

// A convex outline moved outwards by a distance on the screen; inwards when negative.
Outline grown(const Outline& outline, float by) {
  Outline moved;
  const std::size_t count = outline.size();
  for (std::size_t i = 0; i < count; ++i) {
    const glm::vec2 before = outline[(i + count - 1) % count];
    const glm::vec2 after = outline[(i + 1) % count];
    const glm::vec2 along = after - before;
    const float length = glm::length(along);
    const glm::vec2 outward = length > 1e-4F ? glm::vec2(along.y, -along.x) / length : glm::vec2(0);
    moved.push_back(outline[i] + outward * by);
  }
  return moved;
}

}  // namespace

bool MatSlab::holds(glm::vec2 xz) const {
  const glm::vec2 offset = glm::abs(xz - centre);
  return offset.x < half.x && offset.y < half.y;
}

MatSlab matUnder(const SkinSurface& surface) {
  float low = 1e9F;
  float high = -1e9F;
  for (const glm::vec3 p : surface.positions) {
    low = std::min(low, p.x);
    high = std::max(high, p.x);
  }
  constexpr float beyond = 0.07F;
  MatSlab mat;
  if (low <= high) {
    mat.centre = {0.5F * (low + high), 0};
    mat.half.x = std::max(0.5F * (high - low) + beyond, 0.60F);
  }
  return mat;
}

std::vector<glm::vec3> cornersOf(const MatSlab& mat) {
  std::vector<glm::vec3> corners;
  for (const float x : {-1.0F, 1.0F}) {
    for (const float z : {-1.0F, 1.0F}) {
      corners.emplace_back(mat.centre.x + x * mat.half.x, 0, mat.centre.y + z * mat.half.y);
    }
  }
  return corners;
}

std::vector<Area> backdropAreas(PictureSize size, const Palette& palette) {
  constexpr int steps = 160;
  constexpr float squareness = 2 / 2.45F;  // between an ellipse and a rectangle
  const glm::vec2 picture(size.width, size.height);
  Outline outline;
  for (int i = 0; i < steps; ++i) {
    const float angle = 4 * quarterTurn * static_cast<float>(i) / steps;
    const glm::vec2 direction(std::cos(angle), std::sin(angle));
    const glm::vec2 square = glm::sign(direction) * glm::pow(glm::abs(direction), glm::vec2(squareness));
    const float wobble = 1 + 0.030F * std::sin(2 * angle + 0.6F) + 0.022F * std::cos(3 * angle);
    outline.push_back(picture * (glm::vec2(0.5F, 0.495F) + glm::vec2(0.425F, 0.385F) * square * wobble));
  }
  return {{{outline}, {palette.backdrop, 1}}};
}

std::vector<Area> matAreas(const MatSlab& mat, const Camera& camera, const Palette& palette) {
  const float unit = 0.0055F / camera.pixelWidth();
  const auto shadow = [&](float grown, float shift) {
    return shifted(rim(mat, camera, -MatSlab::thickness, grown), glm::vec2(1, 1.2F) * unit * shift);
  };
  const float strength = palette.groundShadowStrength;
  return {{{shadow(0.022F, 1.3F)}, {palette.groundShadow, 0.09F * strength}},
          {{shadow(0.008F, 0.7F)}, {palette.groundShadow, 0.13F * strength}},
          {{slab(mat, camera, 0)}, {palette.matEdge, 1}},
          {{rim(mat, camera, 0, 0)}, {palette.mat, 1}},
          {{rim(mat, camera, 0, -0.030F), rim(mat, camera, 0, -0.0325F)}, {palette.matLine, 0.9F}}};
}

std::vector<Area> matLines(const MatSlab& mat, const Camera& camera, float pen) {
  const Wash black{Colour::hex(0x000000), 1};
  const Wash white{Colour::hex(0xFFFFFF), 1};
  const Outline edge = slab(mat, camera, 0);
  const Outline top = hullOf(rim(mat, camera, 0, 0));
  return {{{grown(edge, 0.5F * pen)}, black},
          {{grown(edge, -0.5F * pen)}, white},
          {{grown(top, 0.5F * pen), grown(top, -0.5F * pen)}, black}};
}

}  // namespace matside
