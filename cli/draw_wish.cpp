#include "draw_wish.h"

#include "options.h"

#include <fmt/format.h>

#include <charconv>
#include <map>
#include <string_view>

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
  if (file.extension() == ".png") {
    return PictureFormat::Png;
  }
  if (file.extension() == ".svg") {
    return PictureFormat::Svg;
  }
  complain(fmt::format("{} should end in .svg or .png.", file.string()));
  return std::nullopt;
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

std::map<std::string_view, Stage> stagesByName() {
  std::map<std::string_view, Stage> stages;
  for (const Stage stage : allStages) {
    stages.emplace(stageName(stage), stage);
  }
  return stages;
}

bool readChoices(DrawWish& wish, const Options& options) {
  const auto choose = [](const std::string& option, auto choices) {
    return [option, choices](const std::string& word) { return chosenFrom(choices, option, word); };
  };
  const std::map<std::string_view, Side> sides{{"left", Side::Left}, {"right", Side::Right}};
  const std::map<std::string_view, PictureStyle> styles{
      {"colour", PictureStyle::Colour}, {"dark", PictureStyle::ColourOnDark}, {"line", PictureStyle::Line}};
  wish.variation = options.value("--variation").value_or(wish.variation);
  return readInto(wish.side, options.value("--side"), choose("--side", sides)) &&
         readInto(wish.stage, options.value("--stage"), choose("--stage", stagesByName())) &&
         readInto(wish.style, options.value("--style"), choose("--style", styles)) &&
         readInto(wish.size, options.value("--size"), sizeFrom);
}

}  // namespace

std::optional<DrawWish> readDrawWish(Arguments arguments) {
  const auto options = readOptions(
      arguments, {.withValue = {"--variation", "--side", "--stage", "--style", "--size", "-o"}, .flags = {}});
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
  const auto format = formatOf(wish.file);
  if (!format || !readChoices(wish, *options)) {
    return std::nullopt;
  }
  wish.format = *format;
  return wish;
}

}  // namespace matside::cli
