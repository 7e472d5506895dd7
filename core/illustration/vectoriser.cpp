#include "illustration/vectoriser.h"

#include "illustration/sample_runs.h"
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

constexpr std::array<glm::ivec2, 8> trapSteps{glm::ivec2(3, 0),  glm::ivec2(-3, 0), glm::ivec2(0, 3),
                                              glm::ivec2(0, -3), glm::ivec2(2, 2),  glm::ivec2(-2, 2),
                                              glm::ivec2(2, -2), glm::ivec2(-2, -2)};
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

TraceLimits limitsFor(const GBuffer& buffer, int smallest, double tolerance) {
  return {smallest, 1.15, tolerance, 1.0F / static_cast<float>(buffer.perPixel())};
}

void push(std::vector<VectorLayer>& layers, VectorLayer layer) {
  if (!layer.steps.empty()) {
    layers.push_back(std::move(layer));
  }
}

// The flat shapes of a material that lie on its base.
enum Layer : std::uint8_t { Shade = 1, DeepShade = 2, Light = 4, Hollow = 8, DeeperHollow = 16, DeepestHollow = 32 };

using LayerTable = std::array<std::uint8_t, 256>;

LayerTable layersByTone(Material material) {
  const ToneLimits limits = toneLimitsOf(material);
  LayerTable table{};
  for (std::size_t tone = 0; tone < table.size(); ++tone) {
    const auto value = static_cast<float>(tone);
    const int shade = value < 255 * limits.shade ? Shade : 0;
    const int light = value > 255 * limits.light ? Light : 0;
    const int deep = !isOfTheBody(material) && tone < 66 ? DeepShade : 0;
    table[tone] = static_cast<std::uint8_t>(shade | light | deep);
  }
  return table;
}

LayerTable layersByOcclusion() {
  LayerTable table{};
  for (std::size_t level = 0; level < table.size(); ++level) {
    table[level] = static_cast<std::uint8_t>((level > 45 ? Hollow : 0) | (level > 100 ? DeeperHollow : 0) |
                                             (level > 165 ? DeepestHollow : 0));
  }
  return table;
}

SampleRuns runsOfMaterials(const GBuffer& buffer) {
  std::array<LayerTable, materialCount> byTone{};
  for (std::size_t i = 1; i < materialCount; ++i) {
    byTone[i] = layersByTone(static_cast<Material>(i));
  }
  const LayerTable byOcclusion = layersByOcclusion();
  return {buffer, [&](std::size_t i) -> SampleClass {
            const Sample& sample = buffer.sample(i);
            if (sample.material == Material::None) {
              return {};
            }
            const std::size_t material = indexOf(sample.material);
            const int layers = byTone[material][sample.tone] | byOcclusion[sample.occlusion];
            return {static_cast<std::uint8_t>(material), static_cast<std::uint8_t>(layers)};
          }};
}

/// The fills of a figure, material by material.
class FillVectoriser {
 public:
  FillVectoriser(const GBuffer& buffer, const Palette& palette)
      : m_buffer(buffer), m_palette(palette), m_runs(runsOfMaterials(buffer)) {}

  void add(std::vector<VectorLayer>& layers, Material material) const {
    const auto kind = static_cast<std::uint8_t>(material);
    if (!m_runs.has(kind)) {
      return;
    }
    const Tones& tones = m_palette[material];
    Mask later = m_runs.frameOf(kind, trapReach);
    const int rank = rankOf(material);
    m_runs.mark(later, [&](SampleClass what) { return rankOf(static_cast<Material>(what.kind)) > rank; });
    const auto addLayer = [&](std::uint8_t layer, Wash wash, const TraceLimits& limits) {
      Mask mask = m_runs.frameOf(kind, trapReach);
      m_runs.mark(mask, [=](SampleClass what) { return what.kind == kind && (layer == 0 || (what.layers & layer)); });
      mask.growInto(later, trapSteps);
      push(layers, {traced(mask, limits), wash.colour, wash.coverage});
    };
    addLayer(0, {tones.base, 1}, limitsFor(m_buffer, 4, 0.4));
    addLayer(Shade, {tones.shade, 1}, limitsFor(m_buffer, 60, 0.6));
    addLayer(DeepShade, {mix(tones.shade, tones.deep, 0.45F), 1}, limitsFor(m_buffer, 60, 0.6));
    addLayer(Light, {tones.light, toneLimitsOf(material).lightStrength}, limitsFor(m_buffer, 60, 0.6));
    for (const Layer hollow : {Hollow, DeeperHollow, DeepestHollow}) {
      addLayer(hollow, {tones.deep, 0.15F}, limitsFor(m_buffer, 80, 0.8));
    }
  }

 private:
  const GBuffer& m_buffer;
  const Palette& m_palette;
  SampleRuns m_runs;
};

SampleRuns runsOfInk(const GBuffer& buffer, const InkLayer& ink) {
  return {buffer, [&](std::size_t i) -> SampleClass {
            const Ink kind = ink.ink(i);
            const std::uint8_t threshold = kind == Ink::Blush ? blushThreshold : inkThreshold;
            const bool drawn = ink.strength(i) > threshold && buffer.sample(i).material != Material::None;
            return {drawn ? static_cast<std::uint8_t>(kind) : std::uint8_t{0}, 0};
          }};
}

void addInks(std::vector<VectorLayer>& layers, const GBuffer& buffer, const InkLayer& ink, const Palette& palette) {
  const SampleRuns runs = runsOfInk(buffer, ink);
  for (std::uint8_t kind = 1; kind < inkCount; ++kind) {
    if (runs.has(kind)) {
      Mask mask = runs.frameOf(kind, 0);
      runs.mark(mask, [=](SampleClass what) { return what.kind == kind; });
      const Ink drawn = static_cast<Ink>(kind);
      push(layers, {traced(mask, limitsFor(buffer, 3, 0.5)), palette.line(drawn), inkOpacity(drawn)});
    }
  }
}

/// All samples for which `belongs(i)` holds, as one black or white shape.
template <class Belongs>
void addShape(std::vector<VectorLayer>& layers, const GBuffer& buffer, Belongs belongs, Colour colour,
              const TraceLimits& limits) {
  const SampleRuns runs(buffer,
                        [&](std::size_t i) { return SampleClass{belongs(i) ? std::uint8_t{1} : std::uint8_t{0}, 0}; });
  if (runs.has(1)) {
    Mask mask = runs.frameOf(1, 0);
    runs.mark(mask, [](SampleClass) { return true; });
    push(layers, {traced(mask, limits), colour, 1});
  }
}

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
  const FillVectoriser fills(buffer, palette);
  std::vector<VectorLayer> layers;
  for (const Material material : paintOrder) {
    fills.add(layers, material);
  }
  addInks(layers, buffer, ink, palette);
  return layers;
}

std::vector<VectorLayer> lineLayers(const GBuffer& buffer, const InkLayer& ink) {
  std::vector<VectorLayer> layers;
  addShape(
      layers, buffer, [&](std::size_t i) { return buffer.sample(i).material != Material::None; }, Colour::hex(0xFFFFFF),
      limitsFor(buffer, 4, 0.4));
  addShape(
      layers, buffer, [&](std::size_t i) { return ink.strength(i) > 127; }, Colour::hex(0x000000),
      limitsFor(buffer, 8, 0.5));
  return layers;
}

}  // namespace matside
