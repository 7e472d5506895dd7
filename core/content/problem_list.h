#pragma once

#include "base/problem.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace matside {

/// What was found, where it is no word of the file: "a list", "12".
struct Described {
  std::string text;
};

/// Everything found wrong in one file, in the order it was found.
class ProblemList {
 public:
  explicit ProblemList(std::string file) : m_file(std::move(file)) {}

  /// `found` is shortened to what a Problem may hold.
  void add(ProblemCode code, std::string pointer, std::string_view found, std::string expected);
  void add(ProblemCode code, std::string pointer, const Described& found, std::string expected);

  bool empty() const { return m_problems.empty(); }
  std::size_t count() const { return m_problems.size(); }
  /// Each once, however many parts of the file led to it.
  std::vector<Problem> take();

 private:
  Problem& added(ProblemCode code, std::string pointer, std::string_view found, std::string expected);

  std::string m_file;
  std::vector<Problem> m_problems;
};

}  // namespace matside
