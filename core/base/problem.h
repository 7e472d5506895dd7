#pragma once

#include "base/expected.h"

#include <string>
#include <string_view>
#include <vector>

namespace matside {

/// Why a file or a part of it cannot be used. The names (`codeName`) are part of matside-cli's output.
enum class ProblemCode {
  Unreadable,
  NotJson,
  BadText,
  TooLarge,
  TooDeep,
  WrongType,
  Missing,
  UnknownKey,
  UnknownId,
  DuplicateId,
  OutOfRange,
  UnmetContact,
};

/// Whether what was found stands in the file, as "blok", or says something of it, as "a list": only the first is
/// quoted.
enum class Found { Word, Description };

/// One thing wrong in one file: facts only. The front turns them into a sentence in the user's language.
struct Problem {
  ProblemCode code = ProblemCode::Unreadable;
  std::string file;      ///< as it was given
  std::string pointer;   ///< JSON pointer (RFC 6901); empty for the whole file
  std::string found;     ///< the offending value, shortened to 80 bytes
  std::string expected;  ///< what would have been right; names the nearest valid id where there is one
  Found foundIs = Found::Word;

  bool operator==(const Problem&) const = default;
};

/// "unreadable", "not-json", ... one kebab-case word a code.
std::string_view codeName(ProblemCode code);

template <class T>
using Expected = BasicExpected<T, Problem>;

/// A value and everything that was wrong on the way to it. The value may be usable although problems exist.
template <class T>
struct WithProblems {
  T value;
  std::vector<Problem> problems;
};

}  // namespace matside
