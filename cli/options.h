#pragma once

#include "command.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace matside::cli {

/// The words of a command line, told apart: `--length 12min` and `--length=12min` are an option with its value,
/// `--json` is a flag, everything else stands alone.
struct Options {
  std::vector<std::string> words;
  std::map<std::string, std::string> values;
  std::vector<std::string> flags;

  std::optional<std::string> value(const std::string& option) const;
  bool has(std::string_view flag) const;
};

/// Names with their dashes: "--size", "-o".
struct OptionNames {
  std::vector<std::string_view> withValue;
  std::vector<std::string_view> flags;
};

/// None, with a sentence on stderr, when an option is unknown, doubled or lacks its value.
std::optional<Options> readOptions(Arguments arguments, const OptionNames& names);

/// Says on stderr what is wrong; one sentence without the final newline.
void complain(std::string_view sentence);

/// "There is no pose child-pose; did you mean childs-pose?", or all there are when none is near.
std::string noSuch(std::string_view kind, const std::string& word, const std::vector<std::string>& known);

}  // namespace matside::cli
