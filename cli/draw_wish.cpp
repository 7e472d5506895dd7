#include "draw_wish.h"

#include "options.h"
#include "output_file.h"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <map>
#include <string_view>
#include <type_traits>
#include <utility>

namespace matside::cli {
namespace {

constexpr int largestSide = 16384;

template <class Value>
std::optional<Value> chosenFrom(const std::map<std::string_view, Value>& choices, const std::string& option,
                                const std::string& word) {
  if (const auto found = choices.find(word); found != choices.end()) {
    return found->second;
  }
  std::string known;
  for (const auto& [name, value] : choices) {
    known += (known.empty() ? "" : ", ") + std::string(name);
  }
  complain(fmt::format("{} is {}; it can be: {}.", option, word, known));
  return std::nullopt;
}

std::optional<int> wholeNumber(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || value < 1 || value > largestSide) {
    return std::nullopt;
  }
  return value;
}

std::optional<PictureSize> sizeFrom(const std::string& text) {
  const std::size_t times = text.find('x');
  const auto width = wholeNumber(std::string_view(text).substr(0, times));
  const auto height = times == std::string::npos ? width : wholeNumber(std::string_view(text).substr(times + 1));
  if (!width || !height || times == std::string::npos) {
    complain(fmt::format("--size is {}; it should be like 1200x800, each from 1 to {}.", text, largestSide));
    return std::nullopt;
  }
  return PictureSize{*width, *height};
}

std::optional<PictureFormat> formatOf(const std::filesystem::path& file) {
  const auto extension = extensionOf(file, {".svg", ".png"});
  if (!extension) {
    return std::nullopt;
  }
  return *extension == ".png" ? PictureFormat::Png : PictureFormat::Svg;
}

/// Reads what was written into `wish`, where there is something. False when it makes no sense.
template <class Value, class Read>
bool readInto(Value& wish, const std::optional<std::string>& written, Read read) {
  if (!written) {
    return true;
  }
  const auto value = read(*written);
  if (value) {
    wish = *value;
  }
  return value.has_value();
}

template <class Value, std::size_t count>
std::map<std::string_view, Value> choicesOf(const std::array<std::string_view, count>& names) {
  std::map<std::string_view, Value> choices;
  for (std::size_t i = 0; i < count; ++i) {
    choices.emplace(names[i], static_cast<Value>(i));
  }
  return choices;
}

/// Reads a number that has to be within a range.
auto between(const std::string& option, double least, double most) {
  return [option, least, most](const std::string& word) -> std::optional<double> {
    double value = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
    if (error != std::errc() || end != word.data() + word.size() || !(value >= least && value <= most)) {
      complain(fmt::format("{} is {}; it should be a number from {} to {}.", option, word, least, most));
      return std::nullopt;
    }
    return value;
  };
}

std::map<std::string_view, Stage> stagesByName() {
  std::map<std::string_view, Stage> stages;
  for (const Stage stage : allStages) {
    stages.emplace(stageName(stage), stage);
  }
  return stages;
}

/// Reads a word that has to be one of the choices.
template <class Value>
auto oneOf(const std::string& option, std::map<std::string_view, Value> choices) {
  return [option, choices = std::move(choices)](const std::string& word) { return chosenFrom(choices, option, word); };
}

bool readLooks(Looks& looks, const Options& options) {
  const auto number = [&](double& value, const std::string& option, double least, double most) {
    return readInto(value, options.value(option), between(option, least, most));
  };
  const auto choice = [&](auto& value, const std::string& option, const auto& names) {
    using Value = std::remove_reference_t<decltype(value)>;
    return readInto(value, options.value(option), oneOf(option, choicesOf<Value>(names)));
  };
  return number(looks.build, "--build", -1, 1) && number(looks.legs, "--legs", -1, 1) &&
         number(looks.stature_cm, "--stature", shortest_cm, tallest_cm) &&
         choice(looks.skin, "--skin", skinToneNames) && choice(looks.hair, "--hair", hairKindNames) &&
         choice(looks.hairColour, "--hair-colour", hairColourNames) && choice(looks.top, "--top", clothColourNames) &&
         choice(looks.leggings, "--leggings", clothColourNames) && choice(looks.scarf, "--scarf", clothColourNames) &&
         choice(looks.mat, "--mat", clothColourNames);
}

}  // namespace

const std::vector<std::string_view> pictureOptions = {"--side",     "--style", "--size", "--build",       "--legs",
                                                      "--stature",  "--skin",  "--hair", "--hair-colour", "--top",
                                                      "--leggings", "--scarf", "--mat"};

std::optional<PictureWish> readPictureWish(const Options& options) {
  const std::map<std::string_view, Side> sides{{"left", Side::Left}, {"right", Side::Right}};
  const std::map<std::string_view, PictureStyle> styles{
      {"colour", PictureStyle::Colour}, {"dark", PictureStyle::ColourOnDark}, {"line", PictureStyle::Line}};
  PictureWish wish;
  const bool sound = readInto(wish.side, options.value("--side"), oneOf("--side", sides)) &&
                     readInto(wish.style, options.value("--style"), oneOf("--style", styles)) &&
                     readInto(wish.size, options.value("--size"), sizeFrom);
  return sound && readLooks(wish.looks, options) ? std::optional(wish) : std::nullopt;
}

std::optional<DrawWish> readDrawWish(Arguments arguments) {
  std::vector<std::string_view> names = {"--variation", "--stage", "-o"};
  names.insert(names.end(), pictureOptions.begin(), pictureOptions.end());
  const auto options = readOptions(arguments, {.withValue = names, .flags = {}});
  if (!options) {
    return std::nullopt;
  }
  if (options->words.size() != 1 || !options->value("-o")) {
    complain("draw needs one pose and -o FILE.svg or -o FILE.png.");
    return std::nullopt;
  }
  DrawWish wish;
  wish.pose = options->words.front();
  wish.file = *options->value("-o");
  wish.variation = options->value("--variation").value_or(wish.variation);
  const auto format = formatOf(wish.file);
  const auto picture = format ? readPictureWish(*options) : std::nullopt;
  if (!picture || !readInto(wish.stage, options->value("--stage"), oneOf("--stage", stagesByName()))) {
    return std::nullopt;
  }
  wish.format = *format;
  wish.picture = *picture;
  return wish;
}

}  // namespace matside::cli
