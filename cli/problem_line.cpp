#include "problem_line.h"

#include "base/contract.h"
#include "content/utf8.h"

#include <fmt/format.h>

namespace matside::cli {
namespace {

std::string foundIn(const Problem& problem) {
  if (problem.found.empty()) {
    return "this";
  }
  return problem.foundIs == Found::Word ? fmt::format("\"{}\"", problem.found) : problem.found;
}

std::string sentence(const Problem& problem) {
  const std::string found = foundIn(problem);
  const std::string& expected = problem.expected;
  switch (problem.code) {
    case ProblemCode::Unreadable:
      return fmt::format("cannot be read: {}", problem.found);
    case ProblemCode::NotJson:
      return problem.found.empty() ? "is empty, where JSON is expected"
                                   : fmt::format("is not JSON: reading stops at {}", problem.found);
    case ProblemCode::BadText:
      return fmt::format("{} should be {}", found, expected);
    case ProblemCode::TooLarge:
      return fmt::format("is too large: {}, where {} are allowed", problem.found, expected);
    case ProblemCode::TooDeep:
      return fmt::format("is nested too deep: {}, where {} are allowed", problem.found, expected);
    case ProblemCode::WrongType:
      return fmt::format("{} should be {}", found, expected);
    case ProblemCode::Missing:
      return fmt::format("\"{}\" is missing", expected);
    case ProblemCode::UnknownKey:
      return fmt::format("there is no key {} here; expected: {}", found, expected);
    case ProblemCode::UnknownId:
      return fmt::format("there is no {}; expected: {}", found, expected);
    case ProblemCode::DuplicateId:
      return fmt::format("{} is used twice; expected: {}", found, expected);
    case ProblemCode::OutOfRange:
      return fmt::format("{} is out of range; expected: {}", found, expected);
    case ProblemCode::UnmetContact:
      return fmt::format("a body cannot rest like this: {}; expected: {}", problem.found, expected);
  }
  contract(false, "every problem code has a sentence");
  return {};
}

}  // namespace

std::string problemLine(const Problem& problem) {
  return spelledOutControls(fmt::format("{}:{}: {}", problem.file, problem.pointer, sentence(problem)));
}

std::string problemSentence(const Problem& problem) {
  const std::string place = problem.pointer.empty() ? problem.file : problem.file + ":" + problem.pointer;
  return spelledOutControls(fmt::format("{}: {}.", place, sentence(problem)));
}

}  // namespace matside::cli
