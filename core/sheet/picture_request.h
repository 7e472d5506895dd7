#pragma once

#include "pose/pose.h"
#include "variation/variation.h"

#include <optional>

namespace matside {

/// Which picture of which pose, as this person practises it.
struct PictureRequest {
  PoseId pose;
  Variation variation;
  std::optional<Side> side;  ///< none: the pose has no sides
  FigureKey figure;

  bool operator==(const PictureRequest&) const = default;
};

}  // namespace matside
