#pragma once

#include "base/problem.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace matside {

/// Everything found wrong in one file, in the order it was found.
class ProblemList {
 public:
  explicit ProblemList(std::string file) : m_file(std::move(file)) {}

  /// `found` is shortened to what a Problem may hold.
  void add(ProblemCode code, std::string pointer, std::string_view found, std::string expected);

  bool empty() const { return m_problems.empty(); }
  std::size_t count() const { return m_problems.size(); }
  std::vector<Problem> take() { return std::move(m_problems); }

 private:
  std::string m_file;
  std::vector<Problem> m_problems;
};

}  // namespace matside
