#include "content/problem_list.h"

#include "content/utf8.h"

#include <set>
#include <tuple>

namespace matside {

void ProblemList::add(ProblemCode code, std::string pointer, std::string_view found, std::string expected) {
  added(code, std::move(pointer), found, std::move(expected));
}

void ProblemList::add(ProblemCode code, std::string pointer, const Described& found, std::string expected) {
  added(code, std::move(pointer), found.text, std::move(expected)).foundIs = Found::Description;
}

std::vector<Problem> ProblemList::take() {
  std::set<std::tuple<ProblemCode, std::string, std::string>> told;
  std::erase_if(m_problems, [&told](const Problem& problem) {
    return !told.emplace(problem.code, problem.pointer, problem.found).second;
  });
  return std::move(m_problems);
}

Problem& ProblemList::added(ProblemCode code, std::string pointer, std::string_view found, std::string expected) {
  constexpr std::size_t longestFound = 80;
  m_problems.push_back({.code = code,
                        .file = m_file,
                        .pointer = std::move(pointer),
                        .found = shortened(found, longestFound),
                        .expected = std::move(expected)});
  return m_problems.back();
}

}  // namespace matside
