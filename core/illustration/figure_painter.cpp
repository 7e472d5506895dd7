#include "anatomy/distance.h"
#include "illustration/four.h"
#include "illustration/painter.h"
#include "illustration/tone_islands.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace matside {

namespace {

using distance::ramp;

constexpr float shadeSoftness = 0.012F;
constexpr float propDeepFrom = 0.22F;
constexpr float propDeepTo = 0.30F;

using ToneTable = std::array<Four, 256>;

ToneTable toneTable(Material material, const Tones& tones) {
  const ToneLimits limits = toneLimitsOf(material);
  ToneTable table;
  for (std::size_t i = 0; i < table.size(); ++i) {
    const float tone = static_cast<float>(i) / 255;
    Colour colour = mix(tones.shade, tones.base, ramp(limits.shade - 2 * shadeSoftness, limits.shade, tone));
    const float light = ramp(limits.light - limits.softness, limits.light + limits.softness, tone);
    colour = mix(colour, tones.light, limits.lightStrength * light);
    if (!isOfTheBody(material)) {
      colour = mix(colour, tones.deep, 0.45F * ramp(propDeepTo, propDeepFrom, tone));
    }
    table[i] = fourOf(colour, 1);
  }
  return table;
}

/// How the samples in and around a pixel are mixed, along one axis. Reaching into the neighbours makes edges far
/// smoother than a plain mean of few samples.
struct PixelFilter {
  int reach;
  std::vector<float> weights;
};

PixelFilter filterFor(int perPixel) {
  switch (perPixel) {
    case 2:
      return {1, {0.125F, 0.375F, 0.375F, 0.125F}};
    case 3:
      return {1, {0.10F, 0.25F, 0.30F, 0.25F, 0.10F}};
    default:
      return {0, std::vector<float>(static_cast<std::size_t>(perPixel), 1.0F / static_cast<float>(perPixel))};
  }
}

/// Paints the samples of a figure, mixed pixel by pixel.
class FigurePainter {
 public:
  FigurePainter(Canvas& canvas, const GBuffer& buffer, const InkLayer& ink, const Palette& palette, OuterInk outer)
      : m_canvas(canvas), m_buffer(buffer), m_ink(ink), m_outer(outer), m_filter(filterFor(buffer.perPixel())) {
    for (std::size_t i = 1; i < materialCount; ++i) {
      m_tables[i] = toneTable(static_cast<Material>(i), palette.materials[i]);
      m_deep[i] = fourOf(palette.materials[i].deep, 1);
    }
    for (std::size_t i = 0; i < inkCount; ++i) {
      m_lines[i] = fourOf(palette.line(static_cast<Ink>(i)), 1);
    }
    for (std::size_t i = 0; i < m_deepened.size(); ++i) {
      m_deepened[i] = deepened(static_cast<std::uint8_t>(i));
    }
    findDepths();
  }

  void paint() {
    const GBuffer::Bounds& bounds = m_buffer.bounds();
    const int per = m_buffer.perPixel();
    m_samples.assign(static_cast<std::size_t>(bounds.width() + 2 * m_filter.reach), Four{});
    m_pixels.resize(static_cast<std::size_t>(bounds.width() / per));
    m_rows.assign(m_filter.weights.size(), Row(m_pixels.size()));
    m_rowAt.assign(m_rows.size(), noRow);
    for (int y = bounds.top / per; y < bounds.bottom / per; ++y) {
      paintRow(y);
    }
  }

 private:
  // What lies farther back is a little deeper in tone: it parts the far limbs from the near ones.
  void findDepths() {
    const GBuffer::Bounds& bounds = m_buffer.bounds();
    float nearest = GBuffer::nothing;
    float farthest = 0;
    for (int y = bounds.top; y < bounds.bottom; y += 4) {
      for (int x = bounds.left; x < bounds.right; x += 4) {
        const std::size_t i = m_buffer.index(x, y);
        if (m_buffer.sample(i).material != Material::None) {
          nearest = std::min(nearest, m_buffer.depth(i));
          farthest = std::max(farthest, m_buffer.depth(i));
        }
      }
    }
    m_fadeFrom = glm::mix(nearest, farthest, 0.45F);
    m_fadePerMetre = 0.32F / std::max(0.3F, farthest - nearest);
  }

  /// Colour times coverage, and the coverage.
  using Row = std::vector<Four>;

  Four paintOf(std::size_t i) const {
    const Sample& sample = m_buffer.sample(i);
    const std::uint8_t line = m_ink.strength(i);
    if (sample.material == Material::None) {
      return m_outer == OuterInk::Drawn ? lineAt(i) * (static_cast<float>(line) / 255) : Four{};
    }
    const std::size_t material = indexOf(sample.material);
    const float fade =
        isOfTheBody(sample.material) ? std::clamp((m_buffer.depth(i) - m_fadeFrom) * m_fadePerMetre, 0.0F, 0.16F) : 0;
    const Four tone = m_tables[material][sample.tone];
    const Four flat = tone + (m_deep[material] - tone) * (m_deepened[sample.occlusion] + fade);
    return line == 0 ? flat : flat + (lineAt(i) - flat) * (static_cast<float>(line) / 255);
  }

  Four lineAt(std::size_t i) const { return m_lines[static_cast<std::size_t>(m_ink.ink(i))]; }

  // A row of samples, already mixed across into pixels. Beyond the bounds there is nothing.
  void mixAcross(int sy, Row& row) {
    const GBuffer::Bounds& bounds = m_buffer.bounds();
    if (sy < bounds.top || sy >= bounds.bottom) {
      std::fill(row.begin(), row.end(), Four{});
      return;
    }
    const auto reach = static_cast<std::size_t>(m_filter.reach);
    const auto per = static_cast<std::size_t>(m_buffer.perPixel());
    const std::size_t start = m_buffer.index(bounds.left, sy);
    for (std::size_t x = 0; x < m_buffer.stride(); ++x) {
      m_samples[x + reach] = paintOf(start + x);
    }
    for (std::size_t x = 0; x < row.size(); ++x) {
      Four sum{};
      for (std::size_t tap = 0; tap < m_filter.weights.size(); ++tap) {
        sum += m_samples[x * per + tap] * m_filter.weights[tap];
      }
      row[x] = sum;
    }
  }

  // Each row of samples is mixed across once and kept while the pixel rows it reaches are painted.
  const Row& mixedRow(int sy) {
    const auto slot = static_cast<std::size_t>(sy + 16 * static_cast<int>(m_rows.size())) % m_rows.size();
    if (m_rowAt[slot] != sy) {
      m_rowAt[slot] = sy;
      mixAcross(sy, m_rows[slot]);
    }
    return m_rows[slot];
  }

  void paintRow(int y) {
    const GBuffer::Bounds& bounds = m_buffer.bounds();
    const int per = m_buffer.perPixel();
    std::fill(m_pixels.begin(), m_pixels.end(), Four{});
    for (std::size_t tap = 0; tap < m_filter.weights.size(); ++tap) {
      const Row& row = mixedRow(y * per - m_filter.reach + static_cast<int>(tap));
      const float weight = m_filter.weights[tap];
      for (std::size_t x = 0; x < m_pixels.size(); ++x) {
        m_pixels[x] += row[x] * weight;
      }
    }
    for (std::size_t x = 0; x < m_pixels.size(); ++x) {
      const Four paint = m_pixels[x];
      const float covered = paint[3];
      if (covered > 0.002F) {
        const Four colour = paint / covered;
        m_canvas.lay(static_cast<int>(x) + bounds.left / per, y,
                     {{colour[0], colour[1], colour[2]}, std::min(1.0F, covered)});
      }
    }
  }

  Canvas& m_canvas;
  const GBuffer& m_buffer;
  const InkLayer& m_ink;
  OuterInk m_outer;
  std::array<ToneTable, materialCount> m_tables{};
  std::array<Four, materialCount> m_deep{};
  std::array<Four, inkCount> m_lines{};
  std::array<float, 256> m_deepened{};
  static constexpr int noRow = -1000000;
  PixelFilter m_filter;
  Row m_samples;
  Row m_pixels;
  std::vector<Row> m_rows;
  std::vector<int> m_rowAt;
  float m_fadeFrom = 0;
  float m_fadePerMetre = 0;
};

}  // namespace

ToneLimits toneLimitsOf(Material material) {
  const float shade = static_cast<float>(shadeTone) / 255;
  const float light = static_cast<float>(lightTone) / 255;
  if (!isOfTheBody(material)) {
    return {shade, 0.86F, 1.0F, 0.02F};
  }
  const float strength = material == Material::Top ? 0.46F : material == Material::Hair ? 0.5F : 0.55F;
  return {shade, light, strength, 0.035F};
}

float deepened(std::uint8_t occlusion) {
  return std::min(0.62F, static_cast<float>(occlusion) * (0.70F / 255));
}

void paintFigure(Canvas& canvas, const GBuffer& buffer, const InkLayer& ink, const Palette& palette, OuterInk outer) {
  FigurePainter(canvas, buffer, ink, palette, outer).paint();
}

}  // namespace matside
