#include "figure/figure_source.h"

namespace matside::app {
namespace {

PictureStyle styleFor(Scheme scheme) {
  switch (scheme) {
    case Scheme::Light:
    case Scheme::HighContrastLight:
      return PictureStyle::Colour;
    case Scheme::Dark:
    case Scheme::HighContrastDark:
      return PictureStyle::ColourOnDark;
  }
  return PictureStyle::Colour;
}

std::string figureKey(const Pose& pose, const PictureOf& picture) {
  const bool other = pose.sides && picture.side && *picture.side != pose.sides->first;
  return pose.id.text() + '|' + variationId(pose, picture.variation) + '|' + picture.figure.text() +
         (other ? "|other" : "");
}

QImage imageOf(const Bitmap& bitmap) {
  const QImage view(bitmap.pixels.data(), bitmap.size.width, bitmap.size.height, QImage::Format_RGBA8888);
  return view.convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

}  // namespace

FigureSource::FigureSource(const Library& library) : m_library(library) {}

FigureSource::Studio& FigureSource::studio() {
  if (!m_studio) {
    m_studio.emplace();
  }
  return *m_studio;
}

const FigureSource::Scene& FigureSource::sceneOf(const Pose& pose, const PictureOf& picture) {
  const std::string key = figureKey(pose, picture);
  const auto known = m_scenes.find(key);
  if (known != m_scenes.end()) {
    return known->second;
  }
  const Posture posture = figureFor(pose, picture.variation, picture.figure);
  const bool other = pose.sides && picture.side && *picture.side != pose.sides->first;
  PosedSkeleton skeleton = settle(posture, m_library.props(), studio().surface).skeleton;
  return m_scenes
      .emplace(key, Scene{other ? mirrored(skeleton) : std::move(skeleton),
                          {other ? posture.view.azimuthOfOtherSide : posture.view.azimuth, posture.view.elevation}})
      .first->second;
}

QImage FigureSource::draw(const PictureWish& wish) {
  const Pose* pose = m_library.pose(wish.of.pose);
  if (!pose || !pose->figures.contains(wish.of.figure)) {
    return {};
  }
  const Scene& scene = sceneOf(*pose, wish.of);
  return imageOf(studio().illustrator.draw(scene.skeleton, scene.view, {wish.pixels.width(), wish.pixels.height()},
                                           {.style = styleFor(wish.scheme), .surroundings = Surroundings::Paper}));
}

VectorPicture FigureSource::trace(const PictureOf& picture, PictureSize size, PictureStyle style) {
  const Pose* pose = m_library.pose(picture.pose);
  if (!pose || !pose->figures.contains(picture.figure)) {
    return {};
  }
  const Scene& scene = sceneOf(*pose, picture);
  return studio().illustrator.trace(scene.skeleton, scene.view, size,
                                    {.style = style, .surroundings = Surroundings::Paper});
}

}  // namespace matside::app
