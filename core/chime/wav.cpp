#include "chime/chime.h"

#include <concepts>
#include <string_view>

namespace matside {
namespace {

// RIFF WAVE is little-endian throughout.
template <std::integral Number>
void put(std::vector<std::byte>& file, Number number) {
  const auto bits = static_cast<std::uint32_t>(number);
  for (std::size_t shift = 0; shift < sizeof(Number) * 8; shift += 8) {
    file.push_back(static_cast<std::byte>(bits >> shift & 0xFFU));
  }
}

void putName(std::vector<std::byte>& file, std::string_view name) {
  for (const char letter : name) {
    file.push_back(static_cast<std::byte>(letter));
  }
}

}  // namespace

std::vector<std::byte> wavOf(const Pcm& sound) {
  constexpr std::uint16_t plainPcm = 1;
  constexpr std::uint16_t bits = 16;
  constexpr std::uint16_t frameBytes = Pcm::channels * bits / 8;
  constexpr std::uint32_t formatBytes = 16;
  constexpr std::uint32_t headerBytes = 36;
  const auto soundBytes = static_cast<std::uint32_t>(sound.samples.size() * sizeof(std::int16_t));

  std::vector<std::byte> file;
  file.reserve(headerBytes + 8 + soundBytes);
  putName(file, "RIFF");
  put(file, headerBytes + soundBytes);
  putName(file, "WAVEfmt ");
  put(file, formatBytes);
  put(file, plainPcm);
  put(file, static_cast<std::uint16_t>(Pcm::channels));
  put(file, static_cast<std::uint32_t>(Pcm::sampleRate));
  put(file, static_cast<std::uint32_t>(Pcm::sampleRate * frameBytes));
  put(file, frameBytes);
  put(file, bits);
  putName(file, "data");
  put(file, soundBytes);
  for (const std::int16_t sample : sound.samples) {
    put(file, sample);
  }
  return file;
}

}  // namespace matside
