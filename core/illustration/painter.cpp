#include "illustration/painter.h"

#include "anatomy/distance.h"
#include "illustration/tone_islands.h"

#include <algorithm>
#include <cmath>

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
    Colour colour =
        mix(tones.shade, tones.base, ramp(limits.shade - shadeSoftness, limits.shade + shadeSoftness, tone));
    const float light = ramp(limits.light - limits.softness, limits.light + limits.softness, tone);
    colour = mix(colour, tones.light, limits.lightStrength * light);
    if (!isOfTheBody(material)) {
      colour = mix(colour, tones.deep, 0.45F * ramp(propDeepTo, propDeepFrom, tone));
    }
    table[i] = colour;
  }
  return table;
}

/// Paints the samples of a figure, mixed pixel by pixel.
class FigurePainter {
 public:
  FigurePainter(Canvas& canvas, const GBuffer& buffer, const InkLayer& ink, const Palette& palette, OuterInk outer)
      : m_canvas(canvas), m_buffer(buffer), m_ink(ink), m_palette(palette), m_outer(outer) {
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
    for (int y = bounds.top / per; y < bounds.bottom / per; ++y) {
      for (int x = bounds.left / per; x < bounds.right / per; ++x) {
        pixel(x, y);
      }
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

  void pixel(int x, int y) {
    const int per = m_buffer.perPixel();
    Colour sum;
    float covered = 0;
    for (int sy = y * per; sy < (y + 1) * per; ++sy) {
      for (int sx = x * per; sx < (x + 1) * per; ++sx) {
        const std::size_t i = m_buffer.index(sx, sy);
        const float weight = weightOf(i);
        if (weight > 0) {
          const Colour colour = colourOf(i);
          sum = {sum.red + colour.red * weight, sum.green + colour.green * weight, sum.blue + colour.blue * weight};
          covered += weight;
        }
      }
    }
    if (covered > 0) {
      const float share = 1.0F / covered;
      m_canvas.lay(x, y,
                   {{sum.red * share, sum.green * share, sum.blue * share}, covered / static_cast<float>(per * per)});
    }
  }

  Canvas& m_canvas;
  const GBuffer& m_buffer;
  const InkLayer& m_ink;
  const Palette& m_palette;
  OuterInk m_outer;
  std::array<ToneTable, materialCount> m_tables{};
  std::array<Colour, inkCount> m_lines{};
  float m_fadeFrom = 0;
  float m_fadePerMetre = 0;
};

/// Reads the floor's shadow along rows of the picture: exactly at every fourth pixel, evenly between.
class ShadowReader {
 public:
  ShadowReader(const FloorShadow& shadow, const MatSlab& mat, const Camera& camera, PictureSize size)
      : m_shadow(shadow), m_mat(mat), m_camera(camera), m_size(size) {
    m_low = {static_cast<float>(size.width), static_cast<float>(size.height)};
    m_high = {0, 0};
    for (const float x : {shadow.low().x, shadow.high().x}) {
      for (const float z : {shadow.low().y, shadow.high().y}) {
        const glm::vec2 place(camera.project({x, 0, z}));
        m_low = glm::min(m_low, place);
        m_high = glm::max(m_high, place);
      }
    }
  }

  std::vector<ShadowPixel> read(int step) {
    std::vector<ShadowPixel> pixels;
    const int left = std::max(0, static_cast<int>(m_low.x)) / step * step;
    const int right = std::min(m_size.width, static_cast<int>(m_high.x) + 1);
    const int top = std::max(0, static_cast<int>(m_low.y)) / step * step;
    const int bottom = std::min(m_size.height, static_cast<int>(m_high.y) + 1);
    for (int y = top; y < bottom; y += step) {
      for (int x = left; x < right; x += stretch * step) {
        readStretch(x, y, step, pixels);
      }
    }
    return pixels;
  }

 private:
  static constexpr int stretch = 4;
  static constexpr float least = 0.004F;

  struct Reading {
    float strength = 0;
    bool onMat = false;
  };

  Reading at(float x, float y) const {
    const glm::vec3 ray = m_camera.rayThrough({x, y});
    if (ray.y > -1e-3F) {
      return {};
    }
    const glm::vec3 place = m_camera.eye() - ray * (m_camera.eye().y / ray.y);
    const glm::vec2 xz(place.x, place.z);
    return {m_shadow.at(xz), m_mat.holds(xz)};
  }

  void readStretch(int x, int y, int step, std::vector<ShadowPixel>& pixels) const {
    const auto size = static_cast<float>(step);
    const float cx = static_cast<float>(x) + 0.5F * size;
    const float cy = static_cast<float>(y) + 0.5F * size;
    const Reading first = at(cx, cy);
    const Reading last = at(cx + size * stretch, cy);
    if (first.strength < least && last.strength < least) {
      return;
    }
    for (int i = 0; i < stretch && x + i * step < m_size.width; ++i) {
      const float part = static_cast<float>(i) / stretch;
      const float strength = glm::mix(first.strength, last.strength, part);
      if (strength >= least) {
        const bool onMat = first.onMat == last.onMat ? first.onMat : at(cx + size * static_cast<float>(i), cy).onMat;
        pixels.push_back({x + i * step, y, strength, onMat});
      }
    }
  }

  const FloorShadow& m_shadow;
  const MatSlab& m_mat;
  const Camera& m_camera;
  PictureSize m_size;
  glm::vec2 m_low{0};
  glm::vec2 m_high{0};
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

std::vector<ShadowPixel> shadowPixels(const FloorShadow& shadow, const MatSlab& mat, const Camera& camera,
                                      PictureSize size, int step) {
  return ShadowReader(shadow, mat, camera, size).read(step);
}

Colour underShadow(float strength, bool onMat) {
  const Colour taken = onMat ? Colour{0.66F, 0.50F, 0.46F} : Colour{0.30F, 0.42F, 0.52F};
  return {1 - strength * taken.red, 1 - strength * taken.green, 1 - strength * taken.blue};
}

void paintAreas(Canvas& canvas, const std::vector<Area>& areas) {
  for (const Area& area : areas) {
    canvas.fillOutlines(area.outlines, area.wash);
  }
}

void paintFloorShadow(Canvas& canvas, const std::vector<ShadowPixel>& pixels) {
  for (const ShadowPixel& pixel : pixels) {
    canvas.multiply(pixel.x, pixel.y, underShadow(pixel.strength, pixel.onMat));
  }
}

void paintFigure(Canvas& canvas, const GBuffer& buffer, const InkLayer& ink, const Palette& palette, OuterInk outer) {
  FigurePainter(canvas, buffer, ink, palette, outer).paint();
}

}  // namespace matside
