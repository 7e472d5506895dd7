#include "illustration/png_writer.h"

#include <gtest/gtest.h>
#include <png.h>

#include <vector>

namespace matside {
namespace {

Bitmap colourfulBitmap(PictureSize size) {
  Bitmap bitmap{size, {}};
  for (int i = 0; i < size.width * size.height * 4; ++i) {
    bitmap.pixels.push_back(static_cast<std::uint8_t>(i * 7 % 256));
  }
  return bitmap;
}

Bitmap readBack(const std::vector<std::uint8_t>& bytes) {
  png_image image{};
  image.version = PNG_IMAGE_VERSION;
  EXPECT_NE(png_image_begin_read_from_memory(&image, bytes.data(), bytes.size()), 0);
  image.format = PNG_FORMAT_RGBA;
  Bitmap bitmap{{static_cast<int>(image.width), static_cast<int>(image.height)}, {}};
  bitmap.pixels.resize(PNG_IMAGE_SIZE(image));
  EXPECT_NE(png_image_finish_read(&image, nullptr, bitmap.pixels.data(), 0, nullptr), 0);
  return bitmap;
}

TEST(APng, ReadsBackAsTheSamePicture) {
  for (const PictureSize size : {PictureSize{1, 1}, {3, 5}, {64, 17}}) {
    const Bitmap bitmap = colourfulBitmap(size);
    EXPECT_EQ(readBack(pngOf(bitmap)), bitmap);
  }
}

}  // namespace
}  // namespace matside
