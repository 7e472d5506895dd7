#pragma once

#include "command.h"
#include "illustration/illustrator.h"
#include "options.h"
#include "pose/pose.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace matside::cli {

enum class PictureFormat { Png, Svg };

/// How every picture is to look, whatever it shows.
struct PictureWish {
  std::optional<Side> side;
  PictureStyle style = PictureStyle::Colour;
  PictureSize size;
  Looks looks;
};

/// What `draw` is asked for; the pose and its variation are not looked up yet.
struct DrawWish {
  std::string pose;
  std::string variation = "plain";
  Stage stage = Stage::Hold;
  PictureWish picture;
  std::filesystem::path file;
  PictureFormat format = PictureFormat::Png;
};

/// None, with a sentence on stderr, when the words make no sense.
std::optional<DrawWish> readDrawWish(Arguments arguments);

/// The options of a `PictureWish`.
extern const std::vector<std::string_view> pictureOptions;

/// Reads what is there of `pictureOptions`; the same.
std::optional<PictureWish> readPictureWish(const Options& options);

}  // namespace matside::cli
