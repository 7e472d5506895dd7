#include "chime/chime.h"

#include <gtest/gtest.h>

#include <string>

namespace matside {
namespace {

std::string textAt(const std::vector<std::byte>& file, std::size_t at) {
  return {reinterpret_cast<const char*>(file.data()) + at, 4};
}

std::uint32_t numberAt(const std::vector<std::byte>& file, std::size_t at, std::size_t bytes) {
  std::uint32_t number = 0;
  for (std::size_t byte = 0; byte < bytes; ++byte) {
    number |= std::to_integer<std::uint32_t>(file[at + byte]) << (8 * byte);
  }
  return number;
}

TEST(Wav, SaysWhatItHolds) {
  const Pcm sound{{1, -2, 300, -32768}};
  const auto file = wavOf(sound);
  ASSERT_EQ(file.size(), 44U + 8U);
  EXPECT_EQ(textAt(file, 0), "RIFF");
  EXPECT_EQ(numberAt(file, 4, 4), file.size() - 8);
  EXPECT_EQ(textAt(file, 8), "WAVE");
  EXPECT_EQ(textAt(file, 12), "fmt ");
  EXPECT_EQ(numberAt(file, 20, 2), 1U) << "plain PCM";
  EXPECT_EQ(numberAt(file, 22, 2), 2U) << "channels";
  EXPECT_EQ(numberAt(file, 24, 4), 48000U) << "frames a second";
  EXPECT_EQ(numberAt(file, 28, 4), 48000U * 4) << "bytes a second";
  EXPECT_EQ(numberAt(file, 32, 2), 4U) << "bytes a frame";
  EXPECT_EQ(numberAt(file, 34, 2), 16U) << "bits a sample";
  EXPECT_EQ(textAt(file, 36), "data");
  EXPECT_EQ(numberAt(file, 40, 4), 8U);
}

TEST(Wav, KeepsEverySampleLittleEndian) {
  const auto file = wavOf(Pcm{{1, -2, 300, -32768}});
  EXPECT_EQ(numberAt(file, 44, 2), 1U);
  EXPECT_EQ(numberAt(file, 46, 2), 0xFFFEU);
  EXPECT_EQ(numberAt(file, 48, 2), 300U);
  EXPECT_EQ(numberAt(file, 50, 2), 0x8000U);
}

TEST(Wav, OfNoSoundIsAHeader) {
  EXPECT_EQ(wavOf(Pcm{}).size(), 44U);
}

}  // namespace
}  // namespace matside
