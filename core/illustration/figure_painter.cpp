#include "anatomy/distance.h"
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

using ToneTable = std::array<Colour, 256>;

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
    table[i] = colour;
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
      : m_canvas(canvas),
        m_buffer(buffer),
        m_ink(ink),
        m_palette(palette),
        m_outer(outer),
        m_filter(filterFor(buffer.perPixel())) {
    for (std::size_t i = 1; i < materialCount; ++i) {
      m_tables[i] = toneTable(static_cast<Material>(i), palette.materials[i]);
    }
    for (std::size_t i = 0; i < inkCount; ++i) {
      m_lines[i] = palette.line(static_cast<Ink>(i));
    }
    findDepths();
  }

  void paint() {
    const GBuffer::Bounds& bounds = m_buffer.bounds();
    const int per = m_buffer.perPixel();
    m_samples.resize(static_cast<std::size_t>(bounds.right - bounds.left));
    m_pixels.resize(static_cast<std::size_t>((bounds.right - bounds.left) / per));
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

  float weightOf(std::size_t i) const {
    if (m_buffer.sample(i).material != Material::None) {
      return 1;
    }
    return m_outer == OuterInk::Drawn ? static_cast<float>(m_ink.strength(i)) / 255 : 0;
  }

  Colour colourOf(std::size_t i) const {
    const Sample& sample = m_buffer.sample(i);
    if (sample.material == Material::None) {
      return m_lines[static_cast<std::size_t>(m_ink.ink(i))];
    }
    const std::size_t material = indexOf(sample.material);
    const float fade =
        isOfTheBody(sample.material) ? std::clamp((m_buffer.depth(i) - m_fadeFrom) * m_fadePerMetre, 0.0F, 0.16F) : 0;
    const Colour flat =
        mix(m_tables[material][sample.tone], m_palette.materials[material].deep, deepened(sample.occlusion) + fade);
    const std::uint8_t line = m_ink.strength(i);
    return line == 0 ? flat
                     : mix(flat, m_lines[static_cast<std::size_t>(m_ink.ink(i))], static_cast<float>(line) / 255);
  }

  /// Colour times coverage, and the coverage.
  struct Paint {
    float red = 0;
    float green = 0;
    float blue = 0;
    float covered = 0;

    void add(const Paint& other, float weight) {
      red += other.red * weight;
      green += other.green * weight;
      blue += other.blue * weight;
      covered += other.covered * weight;
    }
  };
  using Row = std::vector<Paint>;

  Paint paintOf(std::size_t i) const {
    const float weight = weightOf(i);
    if (weight <= 0) {
      return {};
    }
    const Colour colour = colourOf(i);
    return {colour.red * weight, colour.green * weight, colour.blue * weight, weight};
  }

  // A row of samples, already mixed across into pixels.
  void mixAcross(int sy, Row& row) {
    const GBuffer::Bounds& bounds = m_buffer.bounds();
    const int per = m_buffer.perPixel();
    std::fill(row.begin(), row.end(), Paint{});
    if (sy < bounds.top || sy >= bounds.bottom) {
      return;
    }
    for (int sx = bounds.left; sx < bounds.right; ++sx) {
      m_samples[static_cast<std::size_t>(sx - bounds.left)] = paintOf(m_buffer.index(sx, sy));
    }
    for (std::size_t x = 0; x < row.size(); ++x) {
      const int first = static_cast<int>(x) * per - m_filter.reach;
      for (std::size_t tap = 0; tap < m_filter.weights.size(); ++tap) {
        const int at = first + static_cast<int>(tap);
        if (at >= 0 && at < bounds.right - bounds.left) {
          row[x].add(m_samples[static_cast<std::size_t>(at)], m_filter.weights[tap]);
        }
      }
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
    std::fill(m_pixels.begin(), m_pixels.end(), Paint{});
    for (std::size_t tap = 0; tap < m_filter.weights.size(); ++tap) {
      const Row& row = mixedRow(y * per - m_filter.reach + static_cast<int>(tap));
      for (std::size_t x = 0; x < m_pixels.size(); ++x) {
        m_pixels[x].add(row[x], m_filter.weights[tap]);
      }
    }
    for (std::size_t x = 0; x < m_pixels.size(); ++x) {
      const Paint& paint = m_pixels[x];
      if (paint.covered > 0.002F) {
        const float share = 1.0F / paint.covered;
        m_canvas.lay(static_cast<int>(x) + bounds.left / per, y,
                     {{paint.red * share, paint.green * share, paint.blue * share}, std::min(1.0F, paint.covered)});
      }
    }
  }

  Canvas& m_canvas;
  const GBuffer& m_buffer;
  const InkLayer& m_ink;
  const Palette& m_palette;
  OuterInk m_outer;
  std::array<ToneTable, materialCount> m_tables{};
  std::array<Colour, inkCount> m_lines{};
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
