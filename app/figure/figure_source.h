#pragma once

#include "figure/picture_wish.h"
#include "illustration/illustrator.h"
#include "kinematics/settle.h"
#include "library/library.h"

#include <map>
#include <optional>
#include <string>

namespace matside::app {

/// Draws the figures of a library: settles the body once a figure, then draws it at any size. The body is made with
/// the first picture, in the thread that asks for it, so that making a source costs nothing.
class FigureSource : public PictureSource {
 public:
  /// The library must outlive it.
  explicit FigureSource(const Library& library);

  QImage draw(const PictureWish& wish) override;

  /// The same as filled paths, on light paper; empty when there is no such picture.
  VectorPicture trace(const PictureOf& picture, PictureSize size, PictureStyle style);

 private:
  struct Scene {
    PosedSkeleton skeleton;
    View view;
  };
  struct Studio {
    BodySurface surface;
    Illustrator illustrator;
  };
  Studio& studio();
  const Scene& sceneOf(const Pose& pose, const PictureOf& picture);

  const Library& m_library;
  std::optional<Studio> m_studio;
  std::map<std::string, Scene> m_scenes;
};

}  // namespace matside::app
