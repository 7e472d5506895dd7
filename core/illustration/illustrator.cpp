#include "illustration/illustrator.h"

#include "body/skin_surface.h"
#include "illustration/contours.h"
#include "illustration/ground.h"
#include "illustration/painter.h"
#include "illustration/rasteriser.h"
#include "illustration/strokes.h"
#include "illustration/tone_islands.h"
#include "illustration/vectoriser.h"

#include <algorithm>

namespace matside {

namespace {

constexpr float designStature = 1.68F;
constexpr int largestSide = 16384;
constexpr float margin = 0.035F;

// Everything is drawn at the default stature: a taller person on a larger mat gives the same picture.
PosedSkeleton atDesignStature(PosedSkeleton skeleton, float factor) {
  if (factor == 1) {
    return skeleton;
  }
  const auto shrink = [factor](Frame& frame) { frame.origin *= factor; };
  shrink(skeleton.pelvis);
  shrink(skeleton.head);
  std::ranges::for_each(skeleton.spine, shrink);
  for (PosedLeg& leg : skeleton.legs) {
    std::ranges::for_each(std::array{&leg.gluteal, &leg.thigh, &leg.shank, &leg.foot}, [&](Frame* f) { shrink(*f); });
  }
  for (PosedArm& arm : skeleton.arms) {
    std::ranges::for_each(std::array{&arm.upperArm, &arm.forearm, &arm.hand}, [&](Frame* f) { shrink(*f); });
  }
  for (PosedProp& prop : skeleton.props) {
    shrink(prop.frame);
    prop.halfSize *= factor;
    prop.drape *= factor;
  }
  for (PosedStrap& strap : skeleton.straps) {
    std::ranges::for_each(strap.points, [factor](glm::vec3& p) { p *= factor; });
    strap.width *= factor;
  }
  return skeleton;
}

BodyShape atDesignStature(BodyShape body) {
  body.stature = designStature;
  return body;
}

PictureSize limited(PictureSize size) {
  return {std::clamp(size.width, 1, largestSide), std::clamp(size.height, 1, largestSide)};
}

Detail detailFor(PictureSize size, PictureCare care) {
  const int larger = std::max(size.width, size.height);
  return larger <= 640 || care == PictureCare::Quick ? Detail::Coarse : larger <= 960 ? Detail::Middle : Detail::Full;
}

// Pictures as wide as a card or thumbnail get three samples a pixel, large ones two.
int samplesPerPixel(PictureSize size, PictureCare care) {
  if (care == PictureCare::Quick) {
    return 2;
  }
  return std::max(size.width, size.height) <= 640 ? 3 : std::max(size.width, size.height) <= 4800 ? 2 : 1;
}

// The line width grows with the picture, but stays visible in a small one.
float penOf(PictureSize size) {
  const float unit = std::min(static_cast<float>(size.width) / 1200, static_cast<float>(size.height) / 800);
  return std::max(1.35F * unit, 0.62F);
}

}  // namespace

class Illustrator::Studio {
 public:
  explicit Studio(const BodyShape& body)
      : m_factor(designStature / body.stature),
        m_anatomy(atDesignStature(body)),
        m_templates{TemplateLibrary(m_anatomy, Detail::Full), TemplateLibrary(m_anatomy, Detail::Middle),
                    TemplateLibrary(m_anatomy, Detail::Coarse)},
        m_face(faceStrokes(body.hair)),
        m_cheeks(faceSpots()) {}

  /// Everything a picture is made of, before it becomes pixels or paths.
  struct Sheet {
    Camera camera;
    PictureSize size;
    PictureLook look;
    MatSlab mat;
    SkinSurface surface;
    GBuffer buffer;
    InkLayer ink;
    float pen;
  };

  /// What a picture is asked to be like.
  struct Order {
    View view;
    PictureSize size;
    PictureLook look;
  };

  Sheet prepare(const PosedSkeleton& given, const Order& order, const PosedSkeleton* framed = nullptr) {
    const auto& [view, size, look] = order;
    const PosedSkeleton skeleton = atDesignStature(given, m_factor);
    Camera camera(view);
    TemplateLibrary& templates = m_templates[static_cast<std::size_t>(detailFor(size, look.care))];
    const auto skinOf = [&](const PosedSkeleton& body) {
      return laySkin(m_anatomy, body, templates, camera.forward());
    };
    SkinSurface surface = skinOf(skeleton);
    const MatSlab mat = framed == nullptr ? framedBy(camera, surface, size)
                                          : framedBy(camera, skinOf(atDesignStature(*framed, m_factor)), size);
    GBuffer buffer = rasterise(surface, camera, size, samplesPerPixel(size, look.care));
    const float pen = penOf(size);
    const float perUnit = pen * static_cast<float>(buffer.perPixel());
    closeSlits(buffer, static_cast<int>(40 * perUnit * perUnit));
    calmTones(buffer, static_cast<int>(420 * perUnit * perUnit) + 6);
    InkLayer ink(buffer);
    drawInk(ink, buffer, camera, skeleton, {look.style, pen});
    return {camera, size, look, mat, std::move(surface), std::move(buffer), std::move(ink), pen};
  }

  static Bitmap paint(const Sheet& sheet) {
    const Palette palette = paletteOf(sheet.look.style, sheet.look.looks);
    Canvas canvas(sheet.size);
    if (sheet.look.surroundings == Surroundings::Paper) {
      canvas.fill(palette.paper);
    }
    paintAreas(canvas, groundAreas(sheet));
    if (sheet.look.style != PictureStyle::Line) {
      const FloorShadow shadow(sheet.surface, sheet.camera.light());
      paintFloorShadow(canvas, shadowPixels(shadow, sheet.mat, sheet.camera, sheet.size, 1));
    }
    paintFigure(canvas, sheet.buffer, sheet.ink, palette,
                sheet.look.style == PictureStyle::Line ? OuterInk::Drawn : OuterInk::LeftOut);
    return std::move(canvas).finish();
  }

  static VectorPicture vectorise(const Sheet& sheet) {
    const Palette palette = paletteOf(sheet.look.style, sheet.look.looks);
    VectorPicture picture{static_cast<float>(sheet.size.width), static_cast<float>(sheet.size.height), {}};
    if (sheet.look.surroundings == Surroundings::Paper) {
      const Outline all{{0, 0}, {picture.width, 0}, {picture.width, picture.height}, {0, picture.height}};
      picture.layers.push_back(layerOf({{all}, {palette.paper, 1}}));
    }
    for (const Area& area : groundAreas(sheet)) {
      picture.layers.push_back(layerOf(area));
    }
    const auto append = [&picture](std::vector<VectorLayer> layers) {
      std::ranges::move(layers, std::back_inserter(picture.layers));
    };
    if (sheet.look.style == PictureStyle::Line) {
      append(lineLayers(sheet.buffer, sheet.ink));
      return picture;
    }
    constexpr int step = 3;
    const FloorShadow shadow(sheet.surface, sheet.camera.light());
    append(shadowLayers(shadowPixels(shadow, sheet.mat, sheet.camera, sheet.size, step), sheet.size, step));
    append(figureLayers(sheet.buffer, sheet.ink, palette));
    return picture;
  }

 private:
  struct Pen {
    PictureStyle style;
    float width;
  };

  // Every few vertices are enough to find how large the figure is.
  static MatSlab framedBy(Camera& camera, const SkinSurface& surface, PictureSize size) {
    const MatSlab mat = matUnder(surface);
    std::vector<glm::vec3> points = cornersOf(mat);
    for (std::size_t i = 0; i < surface.positions.size(); i += 7) {
      points.push_back(surface.positions[i]);
    }
    camera.frame(points, size, margin);
    return mat;
  }

  void drawInk(InkLayer& ink, const GBuffer& buffer, const Camera& camera, const PosedSkeleton& skeleton,
               Pen pen) const {
    const bool lines = pen.style == PictureStyle::Line;
    drawContours(ink, buffer, camera, lines ? Contours::All : Contours::Overlaps, pen.width);
    const auto draw = [&](const Stroke& local, const Frame& frame) {
      const Stroke stroke = carriedBy(frame, local);
      drawStroke(ink, buffer, camera, lines ? asLineArt(stroke) : stroke, pen.width);
    };
    for (const Stroke& stroke : m_face) {
      draw(stroke, skeleton.head);
    }
    for (Spot spot : m_cheeks) {
      if (!lines) {
        spot.centre = skeleton.head.toWorld(spot.centre);
        drawSpot(ink, buffer, camera, spot);
      }
    }
    for (std::size_t i = 0; i < skeleton.props.size(); ++i) {
      const PosedProp& prop = skeleton.props[i];
      const PropSolid solid = solidOf(prop);
      const std::size_t piece = firstPropPiece + i;
      for (const Stroke& stroke : lines ? propLines(solid, piece) : propStrokes(solid, piece)) {
        draw(stroke, prop.frame);
      }
    }
  }

  static std::vector<Area> groundAreas(const Sheet& sheet) {
    if (sheet.look.style == PictureStyle::Line) {
      return matLines(sheet.mat, sheet.camera, 1.36F * sheet.pen);
    }
    const Palette palette = paletteOf(sheet.look.style, sheet.look.looks);
    std::vector<Area> areas;
    if (sheet.look.surroundings == Surroundings::Paper) {
      areas = backdropAreas(sheet.size, palette);
    }
    std::ranges::move(matAreas(sheet.mat, sheet.camera, palette), std::back_inserter(areas));
    return areas;
  }

  float m_factor;
  Anatomy m_anatomy;
  std::array<TemplateLibrary, 3> m_templates;  ///< by Detail
  std::vector<Stroke> m_face;
  std::vector<Spot> m_cheeks;
};

Illustrator::Illustrator(const BodyShape& body) : m_studio(std::make_unique<Studio>(body)) {}
Illustrator::~Illustrator() = default;
Illustrator::Illustrator(Illustrator&&) noexcept = default;
Illustrator& Illustrator::operator=(Illustrator&&) noexcept = default;

Bitmap Illustrator::draw(const PosedSkeleton& skeleton, const View& view, PictureSize size, const PictureLook& look,
                         const PosedSkeleton* framed) {
  return Studio::paint(m_studio->prepare(skeleton, {view, limited(size), look}, framed));
}

VectorPicture Illustrator::trace(const PosedSkeleton& skeleton, const View& view, PictureSize size,
                                 const PictureLook& look) {
  return Studio::vectorise(m_studio->prepare(skeleton, {view, limited(size), look}));
}

}  // namespace matside
