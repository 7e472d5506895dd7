#include "illustration/vectoriser.h"

#include "illustration/tone_islands.h"
#include "illustration/tracer.h"

#include <algorithm>
#include <array>

namespace matside {

namespace {

// Painted in this order; a later material covers the rim of an earlier one.
constexpr std::array<Material, 11> paintOrder{Material::Wall, Material::Wood,  Material::Cloth,    Material::Bolster,
                                              Material::Cork, Material::Skin,  Material::Leggings, Material::Top,
                                              Material::Hair, Material::Strap, Material::EyePillow};

constexpr std::array<std::array<int, 2>, 8> trapSteps{
    {{3, 0}, {-3, 0}, {0, 3}, {0, -3}, {2, 2}, {-2, 2}, {2, -2}, {-2, -2}}};
constexpr int trapReach = 3;

constexpr std::uint8_t inkThreshold = 110;
constexpr std::uint8_t blushThreshold = 26;

float inkOpacity(Ink ink) {
  if (ink == Ink::Blush) {
    return 0.20F;
  }
  return static_cast<std::size_t>(ink) >= materialCount ? 0.9F : 0.72F;
}

int rankOf(Material material) {
  return static_cast<int>(std::ranges::find(paintOrder, material) - paintOrder.begin());
}

Colour shadowOnMat() {
  return Colour::hex(0x5F665C);
}

struct Limits {
  glm::ivec2 low{1 << 30};
  glm::ivec2 high{0};

  void add(int x, int y) {
    low = glm::min(low, glm::ivec2(x, y));
    high = glm::max(high, glm::ivec2(x + 1, y + 1));
  }
  bool isEmpty() const { return high.x <= low.x; }
};

class FigureVectoriser {
 public:
  FigureVectoriser(const GBuffer& buffer, const InkLayer& ink) : m_buffer(buffer), m_ink(ink) {
    const GBuffer::Bounds& b = buffer.bounds();
    for (int y = b.top; y < b.bottom; ++y) {
      for (int x = b.left; x < b.right; ++x) {
        m_limits[indexOf(buffer.sample(buffer.index(x, y)).material)].add(x, y);
      }
    }
  }

  void addMaterial(std::vector<VectorLayer>& layers, Material material, const Tones& tones) const {
    if (m_limits[indexOf(material)].isEmpty()) {
      return;
    }
    const ToneLimits limits = toneLimitsOf(material);
    const auto shade = static_cast<float>(255 * limits.shade);
    const auto light = static_cast<float>(255 * limits.light);
    const auto add = [&](auto belongs, Colour colour, float opacity, const TraceLimits& trace) {
      push(layers, {traced(maskOf(material, belongs), trace), colour, opacity});
    };
    add([](const Sample&) { return true; }, tones.base, 1, limitsFor(4, 0.4));
    add([=](const Sample& s) { return s.tone < shade; }, tones.shade, 1, limitsFor(60, 0.6));
    if (!isOfTheBody(material)) {
      add([](const Sample& s) { return s.tone < 66; }, mix(tones.shade, tones.deep, 0.45F), 1, limitsFor(60, 0.6));
    }
    add([=](const Sample& s) { return s.tone > light; }, tones.light, limits.lightStrength, limitsFor(60, 0.6));
    for (const std::uint8_t level : {std::uint8_t{45}, std::uint8_t{100}, std::uint8_t{165}}) {
      add([=](const Sample& s) { return s.occlusion > level; }, tones.deep, 0.15F, limitsFor(80, 0.8));
    }
  }

  void addInk(std::vector<VectorLayer>& layers, Ink ink, Colour colour, float opacity) const {
    const std::uint8_t threshold = ink == Ink::Blush ? blushThreshold : inkThreshold;
    Mask mask = emptyMask();
    forEachSample([&](int x, int y, std::size_t i) {
      if (m_ink.ink(i) == ink && m_ink.strength(i) > threshold && m_buffer.sample(i).material != Material::None) {
        mask.set(x, y);
      }
    });
    push(layers, {traced(mask, limitsFor(3, 0.5)), colour, opacity});
  }

  void addSilhouette(std::vector<VectorLayer>& layers) const {
    Mask mask = emptyMask();
    forEachSample([&](int x, int y, std::size_t i) {
      if (m_buffer.sample(i).material != Material::None) {
        mask.set(x, y);
      }
    });
    push(layers, {traced(mask, limitsFor(4, 0.4)), Colour::hex(0xFFFFFF), 1});
  }

  void addAllInk(std::vector<VectorLayer>& layers) const {
    Mask mask = emptyMask();
    forEachSample([&](int x, int y, std::size_t i) {
      if (m_ink.strength(i) > 127) {
        mask.set(x, y);
      }
    });
    push(layers, {traced(mask, limitsFor(8, 0.5)), Colour::hex(0x000000), 1});
  }

 private:
  static void push(std::vector<VectorLayer>& layers, VectorLayer layer) {
    if (!layer.steps.empty()) {
      layers.push_back(std::move(layer));
    }
  }

  TraceLimits limitsFor(int smallest, double tolerance) const {
    return {smallest, 1.15, tolerance, 1.0F / static_cast<float>(m_buffer.perPixel())};
  }

  Mask emptyMask() const {
    const GBuffer::Bounds& b = m_buffer.bounds();
    return Mask({b.left, b.top}, {b.right - b.left, b.bottom - b.top});
  }

  template <class Visit>
  void forEachSample(Visit visit) const {
    const GBuffer::Bounds& b = m_buffer.bounds();
    for (int y = b.top; y < b.bottom; ++y) {
      for (int x = b.left; x < b.right; ++x) {
        visit(x, y, m_buffer.index(x, y));
      }
    }
  }

  // The samples of a material that belong, and those of materials painted later that lie next to them.
  template <class Belongs>
  Mask maskOf(Material material, Belongs belongs) const {
    const GBuffer::Bounds& b = m_buffer.bounds();
    const Limits& limits = m_limits[indexOf(material)];
    const glm::ivec2 low = glm::max(limits.low - trapReach, glm::ivec2(b.left, b.top));
    const glm::ivec2 high = glm::min(limits.high + trapReach, glm::ivec2(b.right, b.bottom));
    Mask mask(low, high - low);
    for (int y = low.y; y < high.y; ++y) {
      for (int x = low.x; x < high.x; ++x) {
        const Sample& sample = m_buffer.sample(m_buffer.index(x, y));
        const bool own = sample.material == material;
        if (own ? belongs(sample) : lies(material, x, y, belongs)) {
          mask.set(x, y);
        }
      }
    }
    return mask;
  }

  template <class Belongs>
  bool lies(Material material, int x, int y, Belongs belongs) const {
    const GBuffer::Bounds& b = m_buffer.bounds();
    const Material here = m_buffer.sample(m_buffer.index(x, y)).material;
    if (here == Material::None || rankOf(here) < rankOf(material)) {
      return false;
    }
    return std::ranges::any_of(trapSteps, [&](const std::array<int, 2>& step) {
      const int sx = x + step[0];
      const int sy = y + step[1];
      if (sx < b.left || sy < b.top || sx >= b.right || sy >= b.bottom) {
        return false;
      }
      const Sample& near = m_buffer.sample(m_buffer.index(sx, sy));
      return near.material == material && belongs(near);
    });
  }

  const GBuffer& m_buffer;
  const InkLayer& m_ink;
  std::array<Limits, materialCount> m_limits{};
};

}  // namespace

VectorLayer layerOf(const Area& area) {
  VectorLayer layer{{}, area.wash.colour, area.wash.coverage};
  for (const Outline& outline : area.outlines) {
    for (std::size_t i = 0; i < outline.size(); ++i) {
      layer.steps.push_back({i == 0 ? PathVerb::Move : PathVerb::Line, {glm::vec2(0), glm::vec2(0), outline[i]}});
    }
    layer.steps.push_back({PathVerb::Close, {}});
  }
  return layer;
}

std::vector<VectorLayer> shadowLayers(const std::vector<ShadowPixel>& pixels, PictureSize size, int step) {
  constexpr std::array<float, 7> levels{0.05F, 0.13F, 0.22F, 0.32F, 0.42F, 0.50F, 0.58F};
  std::vector<VectorLayer> layers;
  float below = 0;
  for (std::size_t level = 0; level + 1 < levels.size(); ++level) {
    Mask mask({0, 0}, {size.width / step + 1, size.height / step + 1});
    for (const ShadowPixel& pixel : pixels) {
      if (pixel.strength > levels[level]) {
        mask.set(pixel.x / step, pixel.y / step);
      }
    }
    const float middle = 0.5F * (levels[level] + levels[level + 1]);
    const float opacity = 0.62F * (middle - below) / (1 - below);
    below = middle;
    VectorLayer layer{traced(mask, {6, 1.3, 0.6, static_cast<float>(step)}), shadowOnMat(), opacity};
    if (!layer.steps.empty()) {
      layers.push_back(std::move(layer));
    }
  }
  return layers;
}

std::vector<VectorLayer> figureLayers(const GBuffer& buffer, const InkLayer& ink, const Palette& palette) {
  const FigureVectoriser vectoriser(buffer, ink);
  std::vector<VectorLayer> layers;
  for (const Material material : paintOrder) {
    vectoriser.addMaterial(layers, material, palette[material]);
  }
  for (std::size_t i = 1; i < inkCount; ++i) {
    const Ink kind = static_cast<Ink>(i);
    vectoriser.addInk(layers, kind, palette.line(kind), inkOpacity(kind));
  }
  return layers;
}

std::vector<VectorLayer> lineLayers(const GBuffer& buffer, const InkLayer& ink) {
  const FigureVectoriser vectoriser(buffer, ink);
  std::vector<VectorLayer> layers;
  vectoriser.addSilhouette(layers);
  vectoriser.addAllInk(layers);
  return layers;
}

}  // namespace matside
