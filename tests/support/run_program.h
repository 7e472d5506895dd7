#pragma once

#include <string>
#include <vector>

namespace matside {

/// What a program left behind.
struct ProgramResult {
  int status = -1;  ///< exit status; 128 + the signal that ended it
  std::string out;
  std::string err;
};

/// Runs a program to its end, with variables ("NAME=value") added to this process' own environment.
ProgramResult runProgram(const std::string& program, const std::vector<std::string>& arguments,
                         const std::vector<std::string>& variables = {});

}  // namespace matside
