#include "draw_command.h"

#include "draw_wish.h"
#include "figure/props_beside.h"
#include "illustration/png_writer.h"
#include "load_content.h"
#include "options.h"
#include "output_file.h"
#include "scene.h"
#include "variation/variation.h"
#include "variation_words.h"

#include <fmt/format.h>

#include <span>

namespace matside::cli {
namespace {

/// The figure that stands for a stage: what the hold begins with, and what the other stages lead to.
std::optional<FigureKey> figureOf(const Pose& pose, const Variation& variation, Stage stage) {
  if (stage == Stage::Hold) {
    return holdFigure(pose, variation);
  }
  const std::vector<Step> steps = stepsOf(pose, variation, stage);
  return steps.empty() ? std::nullopt : std::optional(steps.back().figure);
}

std::string bytesOf(const Scene& scene, const DrawWish& wish) {
  Illustrator illustrator(shapeOf(wish.picture.looks));
  const PictureLook look{.style = wish.picture.style, .looks = wish.picture.looks};
  if (wish.format == PictureFormat::Svg) {
    return svgOf(illustrator.trace(scene.skeleton, scene.view, wish.picture.size, look));
  }
  const std::vector<std::uint8_t> png = pngOf(illustrator.draw(scene.skeleton, scene.view, wish.picture.size, look));
  return {png.begin(), png.end()};
}

ExitCode write(const std::string& bytes, const std::filesystem::path& path) {
  return writeFile(path, std::as_bytes(std::span(bytes))) ? ExitCode::Fine : ExitCode::Problems;
}

ExitCode drawPose(const Pose& pose, const Library& library, const DrawWish& wish) {
  const auto variation = variationFromId(pose, wish.variation);
  if (!variation) {
    complain(whyNoVariation(pose, wish.variation));
    return ExitCode::Problems;
  }
  const std::optional<Side> side = wish.picture.side;
  if (side && !pose.sides) {
    complain(fmt::format("{} has no sides.", wish.pose));
    return ExitCode::Problems;
  }
  const auto figure = figureOf(pose, *variation, wish.stage);
  if (!figure) {
    complain(fmt::format("{} has no stage {}.", wish.pose, stageName(wish.stage)));
    return ExitCode::Problems;
  }
  const Posture posture = figureFor(pose, *variation, *figure);
  const BodySurface surface{Anatomy(shapeOf(wish.picture.looks))};
  const std::vector<PropKind> props = propsBeside(wish.picture.looks, library.props());
  const Scene scene = sceneOf(posture, props, surface, writtenFor(pose, side));
  return write(bytesOf(scene, wish), wish.file);
}

}  // namespace

ExitCode draw(Arguments arguments) {
  const auto wish = readDrawWish(arguments);
  if (!wish) {
    return ExitCode::WrongUsage;
  }
  const auto content = loadContent();
  const Pose* pose = content.value.pose(PoseId(wish->pose));
  if (pose == nullptr) {
    complain(whyNoPose(wish->pose, content));
    return ExitCode::Problems;
  }
  return drawPose(*pose, content.value, *wish);
}

}  // namespace matside::cli
