#pragma once

#include "base/problem.h"

#include <ostream>
#include <string>
#include <vector>

namespace matside {

inline void PrintTo(const Problem& problem, std::ostream* out) {
  *out << codeName(problem.code) << " " << problem.file << ":" << problem.pointer << " found \"" << problem.found
       << "\" expected \"" << problem.expected << "\"";
}

/// "code pointer" of each problem: what a table of broken files compares.
inline std::vector<std::string> brief(const std::vector<Problem>& problems) {
  std::vector<std::string> lines;
  for (const Problem& problem : problems) {
    lines.push_back(std::string(codeName(problem.code)) + " " + problem.pointer);
  }
  return lines;
}

}  // namespace matside
