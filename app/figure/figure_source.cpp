#include "figure/figure_source.h"

#include "figure/props_beside.h"

#include <cmath>

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

// The shorter way round.
View between(const View& from, const View& to, double part) {
  const double round = std::remainder(to.azimuth.degrees() - from.azimuth.degrees(), 360.0);
  return {from.azimuth + Angle::degrees(round * part), from.elevation + (to.elevation - from.elevation) * part};
}

QImage imageOf(const Bitmap& bitmap) {
  const QImage view(bitmap.pixels.data(), bitmap.size.width, bitmap.size.height, QImage::Format_RGBA8888);
  return view.convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

}  // namespace

FigureSource::FigureSource(const Library& library) : m_library(library), m_props(library.props()) {}

// Another body rests otherwise, so everything is made anew; another colour is only painted.
void FigureSource::dress(const Looks& looks) {
  if (shapeOf(looks) != shapeOf(m_looks) || looks.stature_cm != m_looks.stature_cm) {
    m_way.reset();
    m_sway.reset();
    m_scenes.clear();
    m_studio.reset();
    m_props = propsBeside(looks, m_library.props());
  }
  m_looks = looks;
}

std::optional<PictureFacts> FigureSource::facts(const PictureOf& picture) const {
  return pictureFacts(picture, m_library);
}

FigureSource::Studio& FigureSource::studio() {
  if (!m_studio) {
    m_studio.emplace(shapeOf(m_looks));
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
  const Settled settled = settle(posture, m_props, studio().surface);
  Scene scene{{posture, settled.pose},
              other ? Mirror::Yes : Mirror::No,
              other ? mirrored(settled.skeleton) : settled.skeleton,
              {other ? posture.view.azimuthOfOtherSide : posture.view.azimuth, posture.view.elevation}};
  return m_scenes.emplace(key, std::move(scene)).first->second;
}

const Swaying& FigureSource::swayOf(const Pose& pose, const PictureOf& picture) {
  const std::string key = figureKey(pose, picture);
  if (!m_sway || m_sway->key != key) {
    m_sway.reset();
    m_sway.emplace(Sway{key, Swaying(sceneOf(pose, picture).resting, m_props, studio().surface)});
  }
  return m_sway->swaying;
}

PosedSkeleton FigureSource::stirred(const Pose& pose, const PictureWish& wish) {
  const Scene scene = sceneOf(pose, wish.of);
  if (wish.stir == Stir{}) {
    return scene.skeleton;
  }
  if (wish.stir.sway == 0) {
    return breathing(scene.skeleton, scene.resting.posture, wish.stir.breath);
  }
  const PosedSkeleton body =
      breathing(swayOf(pose, wish.of).at(wish.stir.sway), scene.resting.posture, wish.stir.breath);
  return scene.mirror == Mirror::Yes ? mirrored(body) : body;
}

PosedSkeleton FigureSource::onTheWay(const Pose& pose, const PictureWish& wish) {
  const Stir& stir = wish.way->stir;
  const std::string key =
      figureKey(pose, wish.way->from) + '|' + std::to_string(stir.sway) + " > " + figureKey(pose, wish.of);
  const Posture& left = sceneOf(pose, wish.way->from).resting.posture;
  if (!m_way || m_way->key != key) {
    Scene from = sceneOf(pose, wish.way->from);
    if (stir.sway != 0) {
      from.resting.pose = swayOf(pose, wish.way->from).poseAt(stir.sway);
    }
    const Scene& to = sceneOf(pose, wish.of);
    const Resting start = from.mirror == to.mirror ? from.resting : mirrored(from.resting);
    m_way.reset();
    m_way.emplace(Way{key, to.mirror, Motion(start, to.resting, m_props, studio().surface)});
  }
  // What is left of a breath goes out on the way.
  const PosedSkeleton body = breathing(m_way->motion.at(wish.way->part), left, stir.breath * (1 - wish.way->part));
  return m_way->mirror == Mirror::Yes ? mirrored(body) : body;
}

QImage FigureSource::draw(const PictureWish& wish) {
  const Pose* pose = m_library.pose(wish.of.pose);
  if (!pose || !pose->figures.contains(wish.of.figure)) {
    return {};
  }
  dress(wish.looks);
  const Scene& scene = sceneOf(*pose, wish.of);
  const PictureLook look{.style = styleFor(wish.scheme),
                         .surroundings = Surroundings::Paper,
                         .care = wish.life == PictureLife::Moment ? PictureCare::Quick : PictureCare::Full,
                         .looks = m_looks};
  const PictureSize size{wish.pixels.width(), wish.pixels.height()};
  const bool moves = wish.way && wish.way->from.pose == wish.of.pose && pose->figures.contains(wish.way->from.figure);
  if (!moves) {
    return imageOf(studio().illustrator.draw(stirred(*pose, wish), viewFor(wish.turn, scene.view), size, look,
                                             wish.stir == Stir{} ? nullptr : &scene.skeleton));
  }
  const View best = between(sceneOf(*pose, wish.way->from).view, scene.view, wish.way->part);
  return imageOf(studio().illustrator.draw(onTheWay(*pose, wish), viewFor(wish.turn, best), size, look));
}

VectorPicture FigureSource::trace(const PictureOf& picture, PictureSize size, PictureStyle style) {
  const Pose* pose = m_library.pose(picture.pose);
  if (!pose || !pose->figures.contains(picture.figure)) {
    return {};
  }
  const Scene& scene = sceneOf(*pose, picture);
  return studio().illustrator.trace(scene.skeleton, scene.view, size,
                                    {.style = style, .surroundings = Surroundings::Paper, .looks = m_looks});
}

}  // namespace matside::app
