#pragma once

#include "anatomy/anatomy.h"
#include "illustration/bitmap.h"
#include "illustration/camera.h"
#include "illustration/palette.h"
#include "illustration/vector_picture.h"
#include "kinematics/posed_skeleton.h"

#include <memory>

namespace matside {

/// What surrounds the figure and its mat.
enum class Surroundings {
  Paper,        ///< paper with one large soft shape
  Transparent,  ///< nothing: to be laid over something else
};

/// How much care a picture takes: one of many that are seen for a moment each has coarser meshes.
enum class PictureCare { Full, Quick };

struct PictureLook {
  PictureStyle style = PictureStyle::Colour;
  Surroundings surroundings = Surroundings::Paper;
  PictureCare care = PictureCare::Full;
  Looks looks = {};  ///< for its colours; the illustrator has the shape

  bool operator==(const PictureLook&) const = default;
};

/// Draws skeletons as pictures. It keeps the meshes it has made, so one that lives on is much quicker than a new one;
/// the same input gives the same bytes whatever was drawn before. For one thread at a time.
class Illustrator {
 public:
  explicit Illustrator(const BodyShape& body = {});
  ~Illustrator();
  Illustrator(Illustrator&&) noexcept;
  Illustrator& operator=(Illustrator&&) noexcept;

  /// Sizes outside 1 to 16384 are brought inside. The picture has room for the skeleton, or for another that is
  /// `framed` in its place: pictures that lie over each other are framed alike.
  Bitmap draw(const PosedSkeleton& skeleton, const View& view, PictureSize size, const PictureLook& look = {},
              const PosedSkeleton* framed = nullptr);

  /// The same picture as filled paths, some 30 to 60 kB as SVG. Its size is in units of the given size.
  VectorPicture trace(const PosedSkeleton& skeleton, const View& view, PictureSize size, const PictureLook& look = {});

 private:
  class Studio;
  std::unique_ptr<Studio> m_studio;
};

}  // namespace matside
