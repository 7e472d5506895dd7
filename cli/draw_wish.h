#pragma once

#include "command.h"
#include "illustration/illustrator.h"
#include "pose/pose.h"

#include <filesystem>
#include <optional>
#include <string>

namespace matside::cli {

enum class PictureFormat { Png, Svg };

/// What `draw` is asked for; the pose and its variation are not looked up yet.
struct DrawWish {
  std::string pose;
  std::string variation = "plain";
  std::optional<Side> side;
  Stage stage = Stage::Hold;
  PictureStyle style = PictureStyle::Colour;
  PictureSize size;
  std::filesystem::path file;
  PictureFormat format = PictureFormat::Png;
};

/// None, with a sentence on stderr, when the words make no sense.
std::optional<DrawWish> readDrawWish(Arguments arguments);

}  // namespace matside::cli
