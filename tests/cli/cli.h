#pragma once

#include "support/run_program.h"

#include <algorithm>
#include <string>
#include <vector>

namespace matside {

/// Runs matside-cli with the shipped content and nothing of the person's own.
inline ProgramResult cli(const std::vector<std::string>& words) {
  return runProgram(MATSIDE_CLI, words, {"MATSIDE_CONTENT=" MATSIDE_CONTENT_DIR, "XDG_DATA_HOME=/nonexistent"});
}

/// The same with its output going elsewhere: "| head -1".
inline ProgramResult cliInto(const std::string& after, const std::string& words) {
  return runProgram("/bin/sh", {"-c", MATSIDE_CLI " " + words + " " + after});
}

/// One sentence, and on stderr alone.
inline bool isOneSentenceOnStderr(const ProgramResult& ran) {
  return ran.out.empty() && std::ranges::count(ran.err, '\n') == 1 && ran.err.size() > 20;
}

}  // namespace matside
