#include "illustration/png_writer.h"

#include "base/contract.h"

#include <png.h>

namespace matside {

std::vector<std::uint8_t> pngOf(const Bitmap& bitmap) {
  png_image image{};
  image.version = PNG_IMAGE_VERSION;
  image.width = static_cast<png_uint_32>(bitmap.size.width);
  image.height = static_cast<png_uint_32>(bitmap.size.height);
  image.format = PNG_FORMAT_RGBA;
  png_alloc_size_t size = 0;
  std::vector<std::uint8_t> bytes;
  // The first call only asks for the size.
  contract(png_image_write_to_memory(&image, nullptr, &size, 0, bitmap.pixels.data(), 0, nullptr) != 0,
           "a bitmap fits a PNG");
  bytes.resize(size);
  contract(png_image_write_to_memory(&image, bytes.data(), &size, 0, bitmap.pixels.data(), 0, nullptr) != 0,
           "a bitmap fits a PNG");
  bytes.resize(size);
  return bytes;
}

}  // namespace matside
