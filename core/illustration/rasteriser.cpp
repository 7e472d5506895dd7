#include "illustration/rasteriser.h"

#include <array>
#include <cmath>
#include <glm/geometric.hpp>

namespace matside {

namespace {

/// What is interpolated over a triangle; padded so that the compiler works on all of it at once.
struct alignas(32) Attributes {
  // tone, occlusion, material value, normal x, y, z
  std::array<float, 8> values{};
};

bool showsSmallForms(std::size_t piece) {
  if (piece >= firstPropPiece) {
    return true;
  }
  const PartKind kind = kindOf(bodyPartAt(piece));
  return kind == PartKind::Hand || kind == PartKind::Foot;
}

// What a sample can hold of each attribute.
constexpr std::array<float, 8> least{0, 0, -1e6F, -127, -127, -127, 0, 0};
constexpr std::array<float, 8> most{255, 255, 1e6F, 127, 127, 127, 0, 0};

class Rasteriser {
 public:
  Rasteriser(const SkinSurface& surface, const Camera& camera, GBuffer& buffer) : m_surface(surface), m_buffer(buffer) {
    project(camera);
    packAttributes(camera.light());
  }

  void run() {
    findBounds();
    for (const std::size_t piece : nearestFirst()) {
      m_piece = static_cast<std::uint8_t>(piece);
      m_fine = showsSmallForms(piece) ? 1 : 0;
      m_materials = m_surface.pieces[piece].materials;
      for (std::uint32_t t = m_surface.pieces[piece].firstIndex; t < m_surface.pieces[piece].endIndex; t += 3) {
        triangle(&m_surface.triangles[t]);
      }
    }
  }

 private:
  void project(const Camera& camera) {
    const auto perPixel = static_cast<float>(m_buffer.perPixel());
    m_places.reserve(m_surface.positions.size());
    for (const glm::vec3 position : m_surface.positions) {
      m_places.push_back(camera.project(position) * glm::vec3(perPixel, perPixel, 1));
    }
  }

  void packAttributes(glm::vec3 light) {
    m_attributes.resize(m_surface.positions.size());
    for (std::size_t i = 0; i < m_attributes.size(); ++i) {
      const glm::vec3 normal = m_surface.normals[i] * 120.0F;
      // What is hemmed in gets less light, so folds and undersides fall into shade as one clean shape.
      const float tone = 0.5F + 0.5F * glm::dot(m_surface.toneNormals[i], light) - 0.22F * m_surface.occlusion[i];
      m_attributes[i].values = {
          tone * 255, m_surface.occlusion[i] * 255, m_surface.material[i], normal.x, normal.y, normal.z, 0, 0};
    }
  }

  void findBounds() {
    glm::vec2 low(1e9F);
    glm::vec2 high(-1e9F);
    for (const glm::vec3 place : m_places) {
      low = glm::min(low, glm::vec2(place));
      high = glm::max(high, glm::vec2(place));
    }
    const int per = m_buffer.perPixel();
    const auto limited = [per](float value, int margin, int end) {
      const int sample = static_cast<int>(std::clamp(value, -1e6F, 1e6F)) + margin;
      return std::clamp(sample / per * per, 0, end);
    };
    const int margin = 5 * per;
    m_buffer.setBounds({limited(low.x, -margin, m_buffer.width()), limited(low.y, -margin, m_buffer.height()),
                        limited(high.x, margin, m_buffer.width()), limited(high.y, margin, m_buffer.height())});
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

  /// One edge, as x over y.
  struct Edge {
    float top;
    float bottom;
    float slope;
    float offset;
  };

  static Edge edgeOf(glm::vec3 a, glm::vec3 b) {
    const float rise = b.y - a.y;
    const float slope = std::fabs(rise) > 1e-9F ? (b.x - a.x) / rise : 0;
    return {std::min(a.y, b.y), std::max(a.y, b.y), slope, a.x - a.y * slope};
  }

  void triangle(const std::uint32_t* corners) {
    const glm::vec3 a = m_places[corners[0]];
    const glm::vec3 b = m_places[corners[1]];
    const glm::vec3 c = m_places[corners[2]];
    const float area = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
    if (!(area < -1e-6F)) {
      return;  // turned away; screen y runs down
    }
    m_toB = glm::vec2(c.y - a.y, -(c.x - a.x)) / area;
    m_toC = glm::vec2(-(b.y - a.y), b.x - a.x) / area;
    m_depthSlope = m_toB * (b.z - a.z) + m_toC * (c.z - a.z);
    m_first = a;
    m_corners = corners;
    m_planesReady = false;
    const std::array<Edge, 3> edges{edgeOf(a, b), edgeOf(b, c), edgeOf(c, a)};
    const int top = std::max(0, static_cast<int>(std::ceil(std::min({a.y, b.y, c.y}) - 0.5F)));
    const int bottom = std::min(m_buffer.height() - 1, static_cast<int>(std::floor(std::max({a.y, b.y, c.y}) - 0.5F)));
    for (int y = top; y <= bottom; ++y) {
      row(edges, y);
    }
  }

  void row(const std::array<Edge, 3>& edges, int y) {
    const float centre = static_cast<float>(y) + 0.5F;
    float left = 1e9F;
    float right = -1e9F;
    for (const Edge& edge : edges) {
      if (edge.top <= centre && centre < edge.bottom) {
        const float x = edge.offset + edge.slope * centre;
        left = std::min(left, x);
        right = std::max(right, x);
      }
    }
    if (right < left) {
      return;
    }
    const int from = std::max(0, static_cast<int>(std::ceil(left - 0.5F)));
    const int to = std::min(m_buffer.width(), static_cast<int>(std::ceil(right - 0.5F)));
    const std::size_t start = m_buffer.index(0, y);
    float depth = m_first.z + (static_cast<float>(from) + 0.5F - m_first.x) * m_depthSlope.x +
                  (centre - m_first.y) * m_depthSlope.y;
    float* depths = &m_buffer.depth(start);
    Sample* samples = &m_buffer.sample(start);
    const float slope = m_depthSlope.x;
    for (int x = from; x < to; ++x, depth += slope) {
      if (depth < depths[x]) {
        depths[x] = depth;
        samples[x] = sampleAt(static_cast<float>(x), static_cast<float>(y));
      }
    }
  }

  // The planes of the attributes are only worked out for triangles of which something is seen.
  void preparePlanes() {
    const Attributes& a = m_attributes[m_corners[0]];
    const Attributes& b = m_attributes[m_corners[1]];
    const Attributes& c = m_attributes[m_corners[2]];
    for (std::size_t k = 0; k < 8; ++k) {
      const float ab = b.values[k] - a.values[k];
      const float ac = c.values[k] - a.values[k];
      m_slopeX.values[k] = ab * m_toB.x + ac * m_toC.x;
      m_slopeY.values[k] = ab * m_toB.y + ac * m_toC.y;
      m_atZero.values[k] =
          a.values[k] - m_slopeX.values[k] * (m_first.x - 0.5F) - m_slopeY.values[k] * (m_first.y - 0.5F);
    }
    m_planesReady = true;
  }

  Sample sampleAt(float x, float y) {
    if (!m_planesReady) {
      preparePlanes();
    }
    alignas(32) std::array<float, 8> v;
    for (std::size_t k = 0; k < 8; ++k) {
      const float value = m_atZero.values[k] + m_slopeX.values[k] * x + m_slopeY.values[k] * y;
      v[k] = std::min(most[k], std::max(least[k], value));
    }
    const auto normal = [](float value) { return static_cast<std::int8_t>(static_cast<int>(value)); };
    return {.material = m_materials[v[2] < 0   ? 0
                                    : v[2] < 1 ? 1
                                               : 2],
            .piece = m_piece,
            .tone = static_cast<std::uint8_t>(static_cast<int>(v[0])),
            .occlusion = static_cast<std::uint8_t>(static_cast<int>(v[1])),
            .nx = normal(v[3]),
            .ny = normal(v[4]),
            .nz = normal(v[5]),
            .fine = m_fine};
  }

  const SkinSurface& m_surface;
  GBuffer& m_buffer;
  std::vector<glm::vec3> m_places;
  std::vector<Attributes> m_attributes;
  std::uint8_t m_piece = 0;
  std::uint8_t m_fine = 0;
  std::array<Material, 3> m_materials{};
  // The triangle at hand.
  glm::vec2 m_toB{0};
  glm::vec2 m_toC{0};
  glm::vec2 m_depthSlope{0};
  glm::vec3 m_first{0};
  const std::uint32_t* m_corners = nullptr;
  bool m_planesReady = false;
  Attributes m_atZero, m_slopeX, m_slopeY;
};

}  // namespace

GBuffer rasterise(const SkinSurface& surface, const Camera& camera, PictureSize size, int perPixel) {
  GBuffer buffer(size, perPixel);
  Rasteriser(surface, camera, buffer).run();
  return buffer;
}

}  // namespace matside
