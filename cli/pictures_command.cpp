#include "pictures_command.h"

#include "draw_wish.h"
#include "figure/props_beside.h"
#include "illustration/png_writer.h"
#include "load_content.h"
#include "options.h"
#include "output_file.h"
#include "scene.h"
#include "variation/varied_figure.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <span>
#include <system_error>

namespace matside::cli {
namespace {

/// Draws the pictures of pose after pose into one folder.
class PictureFolder {
 public:
  PictureFolder(std::filesystem::path folder, const PictureWish& wish, std::span<const PropKind> props)
      : m_folder(std::move(folder)),
        m_wish(wish),
        m_props(propsBeside(wish.looks, props)),
        m_surface(Anatomy(shapeOf(wish.looks))),
        m_illustrator(shapeOf(wish.looks)) {}

  bool add(const Pose& pose) {
    // A pose without sides has the pictures it has.
    const Written side = writtenFor(pose, m_wish.side);
    return std::ranges::all_of(everyFigureOf(pose), [&](const VariedFigure& figure) {
      const Scene scene = sceneOf(figure.posture, m_props, m_surface, side);
      const PictureLook look{.style = m_wish.style, .looks = m_wish.looks};
      const std::vector<std::uint8_t> png = pngOf(m_illustrator.draw(scene.skeleton, scene.view, m_wish.size, look));
      const std::string name = nameOf(pose, figure) + ".png";
      fmt::print("{}\n", name);
      return writeFile(m_folder / name, std::as_bytes(std::span(png)));
    });
  }

 private:
  std::filesystem::path m_folder;
  PictureWish m_wish;
  std::vector<PropKind> m_props;
  BodySurface m_surface;
  Illustrator m_illustrator;
};

ExitCode drawInto(const std::filesystem::path& folder, const PictureWish& wish,
                  const std::optional<std::string>& only) {
  const auto content = loadContent();
  const Library& library = content.value;
  if (only && library.pose(PoseId(*only)) == nullptr) {
    complain(whyNoPose(*only, content));
    return ExitCode::Problems;
  }
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  if (error) {
    complain(fmt::format("{} cannot be made: {}.", folder.string(), error.message()));
    return ExitCode::Problems;
  }
  PictureFolder pictures(folder, wish, library.props());
  const bool done = std::ranges::all_of(library.poses(), [&](const auto& entry) {
    return (only && entry.first.text() != *only) || pictures.add(entry.second);
  });
  return done ? ExitCode::Fine : ExitCode::Problems;
}

}  // namespace

ExitCode pictures(Arguments arguments) {
  std::vector<std::string_view> names = {"--pose"};
  names.insert(names.end(), pictureOptions.begin(), pictureOptions.end());
  const auto options = readOptions(arguments, {.withValue = names, .flags = {}});
  if (!options) {
    return ExitCode::WrongUsage;
  }
  if (options->words.size() != 1) {
    complain("pictures needs one folder to write to.");
    return ExitCode::WrongUsage;
  }
  const auto wish = readPictureWish(*options);
  return wish ? drawInto(options->words.front(), *wish, options->value("--pose")) : ExitCode::WrongUsage;
}

}  // namespace matside::cli
