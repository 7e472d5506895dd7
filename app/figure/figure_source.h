#pragma once

#include "figure/picture_wish.h"
#include "illustration/illustrator.h"
#include "kinematics/swaying.h"
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

  /// How the person looks from now on.
  void dress(const Looks& looks);

  QImage draw(const PictureWish& wish) override;
  std::optional<PictureFacts> facts(const PictureOf& picture) const override;

  /// The same as filled paths, on light paper; empty when there is no such picture.
  VectorPicture trace(const PictureOf& picture, PictureSize size, PictureStyle style);

 private:
  enum class Mirror { No, Yes };

  struct Scene {
    Resting resting;  ///< on the pose's first side
    Mirror mirror = Mirror::No;
    PosedSkeleton skeleton;
    View view;
  };
  /// The last movement: the next picture is most likely of the same.
  struct Way {
    std::string key;
    Mirror mirror;
    Motion motion;
  };
  struct Studio {
    explicit Studio(const BodyShape& shape) : surface(Anatomy(shape)), illustrator(shape) {}
    BodySurface surface;
    Illustrator illustrator;
  };
  /// The last sway, likewise.
  struct Sway {
    std::string key;
    Swaying swaying;
  };
  Studio& studio();
  const Scene& sceneOf(const Pose& pose, const PictureOf& picture);
  const Swaying& swayOf(const Pose& pose, const PictureOf& picture);
  PosedSkeleton stirred(const Pose& pose, const PictureWish& wish);
  PosedSkeleton onTheWay(const Pose& pose, const PictureWish& wish);

  const Library& m_library;
  Looks m_looks;
  std::vector<PropKind> m_props;  ///< beside a person of these looks
  std::optional<Studio> m_studio;
  std::map<std::string, Scene> m_scenes;
  std::optional<Way> m_way;
  std::optional<Sway> m_sway;
};

}  // namespace matside::app
