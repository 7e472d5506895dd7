#include "illustration/rasteriser.h"

#include "illustration/four.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <glm/geometric.hpp>

namespace matside {

namespace {

/// What is interpolated over a triangle, four values at a time.
struct Attributes {
  Four light;   ///< tone, occlusion, material value, nothing
  Four normal;  ///< x, y, z, nothing
};

bool showsSmallForms(std::size_t piece) {
  if (piece >= firstPropPiece) {
    return true;
  }
  const PartKind kind = kindOf(bodyPartAt(piece));
  return kind == PartKind::Hand || kind == PartKind::Foot;
}

// What a sample can hold of each attribute.
constexpr Four leastLight{0, 0, -1e6F, 0};
constexpr Four mostLight{255, 255, 1e6F, 0};
constexpr Four leastNormal{-127, -127, -127, 0};
constexpr Four mostNormal{127, 127, 127, 0};

Four limited(Four value, Four least, Four most) {
  value = value > least ? value : least;
  return value < most ? value : most;
}

// Like std::ceil, which is a call where the processor is not known to have it.
int ceiling(float value) {
  const int whole = static_cast<int>(value);
  return whole + (static_cast<float>(whole) < value ? 1 : 0);
}

std::vector<glm::vec3> projected(const SkinSurface& surface, const Camera& camera, int perPixel) {
  const glm::vec3 scale(perPixel, perPixel, 1);
  std::vector<glm::vec3> places(surface.positions.size());
  for (std::size_t i = 0; i < places.size(); ++i) {
    places[i] = camera.project(surface.positions[i]) * scale;
  }
  return places;
}

GBuffer::Bounds boundsOf(const std::vector<glm::vec3>& places, PictureSize size, int perPixel) {
  glm::vec2 low(1e9F);
  glm::vec2 high(-1e9F);
  for (const glm::vec3 place : places) {
    low = glm::min(low, glm::vec2(place));
    high = glm::max(high, glm::vec2(place));
  }
  const auto limited = [perPixel](float value, int margin, int end) {
    const int sample = static_cast<int>(std::clamp(value, -1e6F, 1e6F)) + margin;
    return std::clamp(sample / perPixel * perPixel, 0, end);
  };
  const int margin = 5 * perPixel;
  const int width = size.width * perPixel;
  const int height = size.height * perPixel;
  const GBuffer::Bounds bounds{limited(low.x, -margin, width), limited(low.y, -margin, height),
                               limited(high.x, margin, width), limited(high.y, margin, height)};
  return bounds.width() > 0 && bounds.height() > 0 ? bounds : GBuffer::Bounds{};
}

// Where buttock and thigh melt into the trunk all lie on one skin: there the trunk is seen, with its one hem.
bool yieldsToTrunk(std::size_t piece) {
  if (piece >= bodyPartCount) {
    return false;
  }
  const PartKind kind = kindOf(bodyPartAt(piece));
  return kind == PartKind::Glute || kind == PartKind::Thigh;
}

class Rasteriser {
 public:
  Rasteriser(const SkinSurface& surface, const std::vector<glm::vec3>& places, glm::vec3 light, GBuffer& buffer)
      : m_surface(surface), m_places(places), m_buffer(buffer), m_bounds(buffer.bounds()) {
    packAttributes(light);
  }

  void run() {
    for (const std::size_t piece : nearestFirst()) {
      m_blank.piece = static_cast<std::uint8_t>(piece);
      m_blank.fine = showsSmallForms(piece) ? 1 : 0;
      m_yielding = yieldsToTrunk(piece) ? 0.004F : 0;
      m_materials = m_surface.pieces[piece].materials;
      for (std::uint32_t t = m_surface.pieces[piece].firstIndex; t < m_surface.pieces[piece].endIndex; t += 3) {
        triangle(&m_surface.triangles[t]);
      }
    }
  }

 private:
  static constexpr int band = 64;  ///< rows of a triangle that are worked out together

  void packAttributes(glm::vec3 light) {
    m_attributes.resize(m_surface.positions.size());
    for (std::size_t i = 0; i < m_attributes.size(); ++i) {
      const glm::vec3 normal = m_surface.normals[i] * 120.0F;
      // What is hemmed in gets less light, so folds and undersides fall into shade as one clean shape.
      const float tone = 0.5F + 0.5F * glm::dot(m_surface.toneNormals[i], light) - 0.22F * m_surface.occlusion[i];
      m_attributes[i] = {Four{tone * 255, m_surface.occlusion[i] * 255, m_surface.material[i], 0},
                         Four{normal.x, normal.y, normal.z, 0}};
    }
  }

  // With the nearest pieces first, hidden samples fail the depth test before any work is done for them.
  std::vector<std::size_t> nearestFirst() const {
    std::vector<std::pair<float, std::size_t>> order;
    for (std::size_t i = 0; i < m_surface.pieces.size(); ++i) {
      const SurfacePiece& piece = m_surface.pieces[i];
      float sum = 0;
      for (std::uint32_t v = piece.firstVertex; v < piece.endVertex; ++v) {
        sum += m_places[v].z;
      }
      const std::uint32_t count = piece.endVertex - piece.firstVertex;
      order.emplace_back(count > 0 ? sum / static_cast<float>(count) : 1e9F, i);
    }
    std::sort(order.begin(), order.end());
    std::vector<std::size_t> pieces;
    for (const auto& [depth, piece] : order) {
      pieces.push_back(piece);
    }
    return pieces;
  }

  void triangle(const std::uint32_t* corners) {
    const glm::vec3 a = m_places[corners[0]];
    const glm::vec3 b = m_places[corners[1]];
    const glm::vec3 c = m_places[corners[2]];
    const float area = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
    if (!(area < -1e-6F)) {
      return;  // turned away; screen y runs down
    }
    const int top = std::max(m_bounds.top, ceiling(std::min({a.y, b.y, c.y}) - 0.5F));
    const int end = std::min(m_bounds.bottom, ceiling(std::max({a.y, b.y, c.y}) - 0.5F));
    if (top >= end) {
      return;
    }
    m_toB = glm::vec2(c.y - a.y, -(c.x - a.x)) / area;
    m_toC = glm::vec2(-(b.y - a.y), b.x - a.x) / area;
    m_depthSlope = m_toB * (b.z - a.z) + m_toC * (c.z - a.z);
    m_first = a;
    m_corners = corners;
    m_planesReady = false;
    for (int y = top; y < end; y += band) {
      const int bandEnd = std::min(end, y + band);
      std::fill_n(m_left.begin(), bandEnd - y, 1e9F);
      std::fill_n(m_right.begin(), bandEnd - y, -1e9F);
      addEdge(a, b, y, bandEnd);
      addEdge(b, c, y, bandEnd);
      addEdge(c, a, y, bandEnd);
      for (int row = y; row < bandEnd; ++row) {
        fillRow(row, m_left[static_cast<std::size_t>(row - y)], m_right[static_cast<std::size_t>(row - y)]);
      }
    }
  }

  // Where an edge crosses the middles of the rows of a band.
  void addEdge(glm::vec3 a, glm::vec3 b, int bandTop, int bandEnd) {
    const int first = std::max(bandTop, ceiling(std::min(a.y, b.y) - 0.5F));
    const int end = std::min(bandEnd, ceiling(std::max(a.y, b.y) - 0.5F));
    if (first >= end) {
      return;
    }
    const float slope = (b.x - a.x) / (b.y - a.y);
    const float offset = a.x - a.y * slope;
    for (int y = first; y < end; ++y) {
      const float x = offset + slope * (static_cast<float>(y) + 0.5F);
      const auto i = static_cast<std::size_t>(y - bandTop);
      m_left[i] = std::min(m_left[i], x);
      m_right[i] = std::max(m_right[i], x);
    }
  }

  void fillRow(int y, float left, float right) {
    const int from = std::max(m_bounds.left, ceiling(left - 0.5F));
    const int to = std::min(m_bounds.right, ceiling(right - 0.5F));
    if (from >= to) {
      return;
    }
    const auto row = static_cast<float>(y);
    float depth = m_first.z + m_yielding + (static_cast<float>(from) + 0.5F - m_first.x) * m_depthSlope.x +
                  (row + 0.5F - m_first.y) * m_depthSlope.y;
    const std::size_t start = m_buffer.index(from, y);
    float* depths = &m_buffer.depth(start);
    Sample* samples = &m_buffer.sample(start);
    const float slope = m_depthSlope.x;
    const int count = to - from;
    for (int i = 0; i < count; ++i, depth += slope) {
      if (depth < depths[i]) {
        depths[i] = depth;
        samples[i] = sampleAt(static_cast<float>(from + i), row);
      }
    }
  }

  // The planes of the attributes are only worked out for triangles of which something is seen.
  void preparePlanes() {
    const Attributes& a = m_attributes[m_corners[0]];
    const Attributes& b = m_attributes[m_corners[1]];
    const Attributes& c = m_attributes[m_corners[2]];
    const float x = m_first.x - 0.5F;
    const float y = m_first.y - 0.5F;
    m_slopeX = {(b.light - a.light) * m_toB.x + (c.light - a.light) * m_toC.x,
                (b.normal - a.normal) * m_toB.x + (c.normal - a.normal) * m_toC.x};
    m_slopeY = {(b.light - a.light) * m_toB.y + (c.light - a.light) * m_toC.y,
                (b.normal - a.normal) * m_toB.y + (c.normal - a.normal) * m_toC.y};
    m_atZero = {a.light - m_slopeX.light * x - m_slopeY.light * y,
                a.normal - m_slopeX.normal * x - m_slopeY.normal * y};
    m_planesReady = true;
  }

  Sample sampleAt(float x, float y) {
    if (!m_planesReady) {
      preparePlanes();
    }
    const Four light = limited(m_atZero.light + m_slopeX.light * x + m_slopeY.light * y, leastLight, mostLight);
    const Four normal = limited(m_atZero.normal + m_slopeX.normal * x + m_slopeY.normal * y, leastNormal, mostNormal);
    const FourWhole levels = __builtin_convertvector(light, FourWhole);
    const FourWhole facing = __builtin_convertvector(normal, FourWhole);
    Sample sample = m_blank;
    sample.material = m_materials[(light[2] >= 0 ? 1U : 0U) + (light[2] >= 1 ? 1U : 0U)];
    sample.tone = static_cast<std::uint8_t>(levels[0]);
    sample.occlusion = static_cast<std::uint8_t>(levels[1]);
    sample.nx = static_cast<std::int8_t>(facing[0]);
    sample.ny = static_cast<std::int8_t>(facing[1]);
    sample.nz = static_cast<std::int8_t>(facing[2]);
    return sample;
  }

  const SkinSurface& m_surface;
  const std::vector<glm::vec3>& m_places;
  GBuffer& m_buffer;
  const GBuffer::Bounds m_bounds;
  std::vector<Attributes> m_attributes;
  Sample m_blank;        ///< what all samples of the piece at hand share
  float m_yielding = 0;  ///< how far the piece at hand stands behind the others, metres
  std::array<Material, 3> m_materials{};
  // The triangle at hand.
  glm::vec2 m_toB{0};
  glm::vec2 m_toC{0};
  glm::vec2 m_depthSlope{0};
  glm::vec3 m_first{0};
  const std::uint32_t* m_corners = nullptr;
  bool m_planesReady = false;
  Attributes m_atZero{}, m_slopeX{}, m_slopeY{};
  std::array<float, band> m_left{}, m_right{};
};

}  // namespace

GBuffer rasterise(const SkinSurface& surface, const Camera& camera, PictureSize size, int perPixel) {
  const std::vector<glm::vec3> places = projected(surface, camera, perPixel);
  GBuffer buffer(size, perPixel, boundsOf(places, size, perPixel));
  Rasteriser(surface, places, camera.light(), buffer).run();
  return buffer;
}

}  // namespace matside
