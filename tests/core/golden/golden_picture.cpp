#include "golden_picture.h"

#include "illustration/png_writer.h"

#include <png.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <fstream>

namespace matside {
namespace {

using Rgb = std::array<double, 3>;

std::size_t offsetOf(const Bitmap& picture, int x, int y) {
  return 4 * (static_cast<std::size_t>(y) * static_cast<std::size_t>(picture.size.width) + static_cast<std::size_t>(x));
}

Rgb blockOf(const Bitmap& picture, int x, int y) {
  Rgb sum{};
  for (const auto& [dx, dy] : {std::pair(0, 0), std::pair(1, 0), std::pair(0, 1), std::pair(1, 1)}) {
    const std::size_t at = offsetOf(picture, x + dx, y + dy);
    for (std::size_t c = 0; c < sum.size(); ++c) {
      sum[c] += 0.25 * picture.pixels[at + c];
    }
  }
  return sum;
}

double apart(const Rgb& a, const Rgb& b) {
  return std::max({std::abs(a[0] - b[0]), std::abs(a[1] - b[1]), std::abs(a[2] - b[2])});
}

void copyInto(Bitmap& sheet, const Bitmap& picture, int left) {
  for (int y = 0; y < picture.size.height; ++y) {
    std::memcpy(&sheet.pixels[offsetOf(sheet, left, y)], &picture.pixels[offsetOf(picture, 0, y)],
                4 * static_cast<std::size_t>(picture.size.width));
  }
}

}  // namespace

std::optional<Bitmap> readPng(const std::filesystem::path& file) {
  png_image image{};
  image.version = PNG_IMAGE_VERSION;
  if (png_image_begin_read_from_file(&image, file.c_str()) == 0) {
    return std::nullopt;
  }
  image.format = PNG_FORMAT_RGBA;
  Bitmap picture{{static_cast<int>(image.width), static_cast<int>(image.height)}, {}};
  picture.pixels.resize(PNG_IMAGE_SIZE(image));
  const bool read = png_image_finish_read(&image, nullptr, picture.pixels.data(), 0, nullptr) != 0;
  png_image_free(&image);
  return read ? std::optional(std::move(picture)) : std::nullopt;
}

bool writePng(const std::filesystem::path& file, const Bitmap& picture) {
  std::filesystem::create_directories(file.parent_path());
  const std::vector<std::uint8_t> bytes = pngOf(picture);
  std::ofstream out(file, std::ios::binary);
  out.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
  return out.good();
}

Difference differenceOf(const Bitmap& kept, const Bitmap& now) {
  constexpr double striking = 40;
  if (kept.size != now.size) {
    return {255, 1};
  }
  Difference difference;
  int blocks = 0;
  for (int y = 0; y + 1 < kept.size.height; y += 2) {
    for (int x = 0; x + 1 < kept.size.width; x += 2) {
      const double here = apart(blockOf(kept, x, y), blockOf(now, x, y));
      difference.mean += here;
      difference.strikingly += here > striking ? 1 : 0;
      ++blocks;
    }
  }
  return {difference.mean / blocks, difference.strikingly / blocks};
}

Bitmap sideBySide(const Bitmap& kept, const Bitmap& now) {
  const int width = std::max(kept.size.width, now.size.width);
  const int height = std::max(kept.size.height, now.size.height);
  Bitmap sheet{{3 * width, height}, {}};
  sheet.pixels.assign(static_cast<std::size_t>(12 * width * height), 255);
  copyInto(sheet, kept, 0);
  copyInto(sheet, now, width);
  if (kept.size == now.size) {
    for (int y = 0; y + 1 < height; ++y) {
      for (int x = 0; x + 1 < width; ++x) {
        const auto level =
            static_cast<std::uint8_t>(255 - std::min(255.0, 4 * apart(blockOf(kept, x, y), blockOf(now, x, y))));
        std::fill_n(&sheet.pixels[offsetOf(sheet, 2 * width + x, y)], 3, level);
      }
    }
  }
  return sheet;
}

}  // namespace matside
