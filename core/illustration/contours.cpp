#include "illustration/contours.h"

#include "anatomy/body_part.h"
#include "anatomy/distance.h"
#include "body/skin_surface.h"
#include "illustration/strokes.h"

#include <array>
#include <cmath>
#include <glm/geometric.hpp>
#include <optional>

namespace matside {

namespace {

using distance::ramp;

constexpr float smallStep = 0.0035F;  // metres of depth that smooth skin may change from one sample to the next

bool isPart(std::uint8_t piece, PartKind kind) {
  return piece < bodyPartCount && kindOf(bodyPartAt(piece)) == kind;
}

bool isExtremity(std::uint8_t piece) {
  return isPart(piece, PartKind::Hand) || isPart(piece, PartKind::Foot);
}

bool isSeat(std::uint8_t piece) {
  return isPart(piece, PartKind::Torso) || isPart(piece, PartKind::Glute);
}

bool isAroundHips(std::uint8_t piece) {
  return isSeat(piece) || isPart(piece, PartKind::Thigh);
}

// Two parts of one limb that melt into each other: between them the skin is whole.
bool isMelted(std::uint8_t pieceA, std::uint8_t pieceB) {
  const std::uint8_t inner = std::min(pieceA, pieceB);
  const std::uint8_t outer = std::max(pieceA, pieceB);
  if (outer >= bodyPartCount || inner == outer) {
    return false;
  }
  const PartKind a = kindOf(bodyPartAt(inner));
  const PartKind b = kindOf(bodyPartAt(outer));
  if (a == PartKind::Torso) {
    return b == PartKind::UpperArm || b == PartKind::Head;
  }
  const bool oneLimb = sideOf(bodyPartAt(inner)) == sideOf(bodyPartAt(outer));
  const bool follows = (a == PartKind::Glute && b == PartKind::Thigh) || (a == PartKind::Shin && b == PartKind::Foot) ||
                       (a == PartKind::UpperArm && b == PartKind::Forearm) ||
                       (a == PartKind::Forearm && b == PartKind::Hand);
  return oneLimb && follows;
}

// The whole body is one thing, every prop its own.
int groupOf(const Sample& sample) {
  if (sample.material == Material::None) {
    return 0;
  }
  return sample.piece < firstPropPiece ? 1 : 2 + sample.piece;
}

class ContourPen {
 public:
  ContourPen(InkLayer& ink, const GBuffer& buffer, const Camera& camera, Contours which, float pen)
      : m_ink(ink),
        m_buffer(buffer),
        m_camera(camera),
        m_all(which == Contours::All),
        m_pen(pen * static_cast<float>(buffer.perPixel())) {
    for (std::size_t piece = 0; piece < m_mayCrease.size(); ++piece) {
      m_mayCrease[piece] = m_all || isExtremity(static_cast<std::uint8_t>(piece)) ? 1 : 0;
    }
  }

  void draw() {
    const GBuffer::Bounds& bounds = m_buffer.bounds();
    for (int y = bounds.top + 1; y < bounds.bottom - 2; ++y) {
      drawRow(y);
    }
  }

 private:
  enum class Step { Right, Down };

  /// Two neighbouring samples, and where the border between them lies.
  struct Pair {
    const Sample& a;
    const Sample& b;
    std::size_t index;
    std::size_t stride;
    glm::vec2 border;
    float depthStep;
    Step step;

    bool bothExtremity() const { return a.piece == b.piece && isExtremity(a.piece); }
  };

  // Most samples are like their neighbours: those are passed over as quickly as can be.
  void drawRow(int y) {
    const GBuffer::Bounds& bounds = m_buffer.bounds();
    const std::size_t start = m_buffer.index(bounds.left, y);
    const Sample* samples = &m_buffer.sample(start);
    const float* depths = &m_buffer.depth(start);
    const std::size_t below = m_buffer.stride();
    for (int x = bounds.left + 1; x < bounds.right - 2; ++x) {
      const auto i = static_cast<std::size_t>(x - bounds.left);
      const bool one = isSameThing(samples[i], samples[i + 1]) && isSameThing(samples[i], samples[i + below]);
      if (one && samples[i].material == Material::None) {
        continue;
      }
      if (!one || (samples[i].fine != 0 && m_mayCrease[samples[i].piece] != 0) ||
          std::fabs(depths[i] - depths[i + 1]) > 0.0025F || std::fabs(depths[i] - depths[i + below]) > 0.0025F) {
        compare(x, y, Step::Right);
        compare(x, y, Step::Down);
      }
    }
  }

  static bool isSameThing(const Sample& a, const Sample& b) { return a.material == b.material && a.piece == b.piece; }

  void compare(int x, int y, Step step) {
    const std::size_t i = m_buffer.index(x, y);
    const std::size_t stride = step == Step::Right ? 1 : m_buffer.stride();
    const glm::vec2 half = step == Step::Right ? glm::vec2(0.5F, 0) : glm::vec2(0, 0.5F);
    const Pair pair{m_buffer.sample(i),
                    m_buffer.sample(i + stride),
                    i,
                    stride,
                    glm::vec2(x, y) + 0.5F + half,
                    std::fabs(m_buffer.depth(i) - m_buffer.depth(i + stride)),
                    step};
    if (groupOf(pair.a) != groupOf(pair.b)) {
      if (m_all) {
        put(pair, heavyLine, 1, Ink::None);
      }
      return;
    }
    if (groupOf(pair.a) == 0 || overlap(pair)) {
      return;
    }
    if (pair.a.material != pair.b.material) {
      seam(pair);
    } else {
      crease(pair);
    }
  }

  void put(const Pair& pair, float radius, float strength, Ink ink) {
    m_ink.dab({pair.border, radius * m_pen, strength, ink});
  }

  // How much of the step between two samples the slopes on either side leave unexplained.
  float gapOf(const Pair& pair) const {
    const auto slope = [this](std::size_t from, std::size_t to) {
      const bool seen = m_buffer.sample(from).material != Material::None;
      return seen ? std::min(std::fabs(m_buffer.depth(from) - m_buffer.depth(to)), 0.02F) : 0.0F;
    };
    const float before = slope(pair.index - pair.stride, pair.index);
    const float after = slope(pair.index + 2 * pair.stride, pair.index + pair.stride);
    return pair.depthStep - 1.6F * std::max(before, after);
  }

  float leastGap(const Pair& pair) const {
    const bool glute = isPart(pair.a.piece, PartKind::Glute) || isPart(pair.b.piece, PartKind::Glute);
    if (glute && isAroundHips(pair.a.piece) && isAroundHips(pair.b.piece)) {
      return 0.06F;  // no line between the buttocks, or between buttock and thigh
    }
    if (isAroundHips(pair.a.piece) && isAroundHips(pair.b.piece) && isSeat(pair.a.piece) != isSeat(pair.b.piece)) {
      return 0.012F;
    }
    if (isMelted(pair.a.piece, pair.b.piece)) {
      return 0.014F;
    }
    return pair.bothExtremity() ? 0.0028F : 0.007F;
  }

  // One form in front of another of the same thing. True when that settles the pair.
  bool overlap(const Pair& pair) {
    if (pair.depthStep <= smallStep) {
      return false;
    }
    const float gap = gapOf(pair);
    if (gap <= leastGap(pair)) {
      return false;
    }
    const std::size_t second = pair.index + pair.stride;
    const Sample& front = m_buffer.depth(pair.index) <= m_buffer.depth(second) ? pair.a : pair.b;
    if (m_all) {
      put(pair, pair.bothExtremity() ? fineLine : heavyLine, 1, Ink::None);
    } else if (pair.a.material == pair.b.material && front.material != Material::Hair) {
      const float radius =
          pair.bothExtremity() ? 0.30F + 0.22F * ramp(0.003F, 0.02F, gap) : 0.10F + 0.55F * ramp(0.007F, 0.07F, gap);
      put(pair, radius, pair.bothExtremity() ? 0.62F : 0.80F, inkOf(front.material));
    }
    return true;
  }

  // Hems, cuffs, the neckline.
  void seam(const Pair& pair) {
    if (m_all) {
      put(pair, fineLine, 1, Ink::None);
      return;
    }
    if (pair.a.material == Material::Hair || pair.b.material == Material::Hair) {
      return;
    }
    const bool top = pair.a.material == Material::Top || pair.b.material == Material::Top;
    put(pair, 0.42F, 0.70F, top ? Ink::Top : Ink::Leggings);
  }

  static float agreement(const Pair& pair) {
    const int dot = pair.a.nx * pair.b.nx + pair.a.ny * pair.b.ny + pair.a.nz * pair.b.nz;
    return static_cast<float>(dot) / 14400.0F;
  }

  // Whether the surface bends towards the viewer between the samples.
  bool isHollow(const Pair& pair) const {
    const glm::vec3 turn(pair.a.nx - pair.b.nx, pair.a.ny - pair.b.ny, pair.a.nz - pair.b.nz);
    const float width = m_camera.pixelWidth() / static_cast<float>(m_buffer.perPixel());
    const glm::vec3 across = (pair.step == Step::Right ? m_camera.right() : -m_camera.up()) * width;
    const float deeper = m_buffer.depth(pair.index + pair.stride) - m_buffer.depth(pair.index);
    return glm::dot(turn, across + m_camera.forward() * deeper) > 0;
  }

  void crease(const Pair& pair) {
    if (pair.a.material == Material::Hair || isMelted(pair.a.piece, pair.b.piece)) {
      return;
    }
    if (pair.a.piece < firstPropPiece) {
      creaseOfBody(pair);  // the edges of props are strokes
    }
  }

  void creaseOfBody(const Pair& pair) {
    const bool extremity = isExtremity(pair.a.piece);
    if (pair.a.piece == pair.b.piece && !extremity && pair.depthStep <= smallStep) {
      return;
    }
    const bool head = isPart(pair.a.piece, PartKind::Head);
    const bool seat = isAroundHips(pair.a.piece) && isAroundHips(pair.b.piece);
    const float same = agreement(pair);
    if (same >= (extremity ? 0.80F : 0.90F) || seat || head || !isHollow(pair)) {
      return;
    }
    if (m_all) {
      put(pair, fineLine, 1, Ink::None);
    } else {
      put(pair, 0.12F + 0.30F * ramp(0.90F, 0.3F, same), extremity ? 0.5F : 0.75F, inkOf(pair.a.material));
    }
  }

  InkLayer& m_ink;
  const GBuffer& m_buffer;
  const Camera& m_camera;
  bool m_all;
  float m_pen;
  std::array<std::uint8_t, 256> m_mayCrease{};  ///< by piece: whether lines are sought where nothing else changes
};

}  // namespace

void drawContours(InkLayer& ink, const GBuffer& buffer, const Camera& camera, Contours which, float pen) {
  ContourPen(ink, buffer, camera, which, pen).draw();
  ink.removeTicks(static_cast<int>(pen * static_cast<float>(buffer.perPixel()) * 26));
}

}  // namespace matside
