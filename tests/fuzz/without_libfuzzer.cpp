// usage: FUZZER RUNS [FILE-OR-FOLDER...]
// Stands in for libFuzzer, so that every build under the sanitizers tries the fuzzers a little: each file as it is,
// then RUNS inputs that are pieces of the files, changed here and there, or made up where there are none. The same
// every time.
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size);

namespace {

namespace fs = std::filesystem;
using Bytes = std::vector<std::uint8_t>;

class Inputs {
 public:
  explicit Inputs(std::vector<Bytes> seeds) : m_seeds(std::move(seeds)) {}

  Bytes next() {
    Bytes input = m_seeds.empty() ? madeUp() : m_seeds[below(m_seeds.size())];
    for (std::size_t changes = below(6); changes > 0 && !input.empty(); --changes) {
      change(input);
    }
    return input;
  }

 private:
  static constexpr std::size_t longest = 400;

  std::size_t below(std::size_t limit) { return std::uniform_int_distribution<std::size_t>(0, limit - 1)(m_random); }
  std::uint8_t anyByte() { return static_cast<std::uint8_t>(below(256)); }

  Bytes madeUp() {
    Bytes input(below(longest));
    for (std::uint8_t& byte : input) {
      byte = anyByte();
    }
    return input;
  }

  void change(Bytes& input) {
    const auto at = input.begin() + static_cast<std::ptrdiff_t>(below(input.size()));
    const auto until = at + static_cast<std::ptrdiff_t>(below(static_cast<std::size_t>(input.end() - at) + 1));
    switch (below(4)) {
      case 0:
        *at = anyByte();
        return;
      case 1:
        input.erase(at, until);
        return;
      case 2:
        input.erase(until, input.end());
        return;
      default:
        const Bytes again(at, until);
        input.insert(at, again.begin(), again.end());
    }
  }

  std::vector<Bytes> m_seeds;
  std::mt19937 m_random{1};
};

Bytes bytesOf(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return Bytes(std::istreambuf_iterator<char>(in), {});
}

std::vector<Bytes> seedsIn(const std::vector<fs::path>& places) {
  std::vector<Bytes> seeds;
  for (const fs::path& place : places) {
    if (!fs::is_directory(place)) {
      seeds.push_back(bytesOf(place));
      continue;
    }
    for (const auto& entry : fs::directory_iterator(place)) {
      if (entry.is_regular_file()) {
        seeds.push_back(bytesOf(entry.path()));
      }
    }
  }
  std::ranges::sort(seeds);  // a folder has no order of its own
  return seeds;
}

}  // namespace

int main(int count, char** arguments) {
  const std::vector<std::string> words(arguments + 1, arguments + count);
  if (words.empty()) {
    std::cerr << "usage: FUZZER RUNS [FILE-OR-FOLDER...]\n";
    return 2;
  }
  const auto seeds = seedsIn({words.begin() + 1, words.end()});
  for (const Bytes& seed : seeds) {
    LLVMFuzzerTestOneInput(seed.data(), seed.size());
  }
  Inputs inputs(seeds);
  const auto runs = std::strtoul(words.front().c_str(), nullptr, 10);
  for (auto run = runs; run > 0; --run) {
    const Bytes input = inputs.next();
    LLVMFuzzerTestOneInput(input.data(), input.size());
  }
  std::cout << seeds.size() << " files and " << runs << " inputs made from them\n";
  return 0;
}
