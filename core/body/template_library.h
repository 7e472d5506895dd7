#pragma once

#include "anatomy/anatomy.h"

#include <array>
#include <map>
#include <optional>
#include <tuple>

namespace matside {

/// How fine the meshes are: Full for pictures of a screen's size, Middle for those that share a window, Coarse for
/// thumbnails. A cell is about ten samples of such a picture wide, so an outline is a quarter of a pixel off at most.
enum class Detail { Full, Middle, Coarse };

/// The surface of every part in its own bone space, made when first asked for and then kept: static parts once,
/// hands by their fingers, props by their size. Of a pair there is only the left one.
class TemplateLibrary {
 public:
  TemplateLibrary(const Anatomy& anatomy, Detail detail);

  const TriangleMesh& part(BodyPart part, const HandShape& hand);
  const TriangleMesh& prop(const PropSolid& solid);

  /// Fingers as they are drawn: templates are shared between hands that differ by less than an eye sees.
  static HandShape drawn(const HandShape& hand);

 private:
  using HandKey = std::tuple<int, int, int>;
  using PropKey = std::tuple<PropShape, int, int, int, int>;

  TriangleMesh makePart(BodyPart left, const HandShape& hand) const;

  Anatomy m_anatomy;
  Detail m_detail;
  std::array<std::optional<TriangleMesh>, bodyPartCount> m_parts;
  std::map<HandKey, TriangleMesh> m_hands;
  std::map<PropKey, TriangleMesh> m_props;
};

}  // namespace matside
