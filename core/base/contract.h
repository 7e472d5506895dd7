#pragma once

#include <source_location>

namespace matside {

/// Ends the program with the broken promise and its place on stderr.
[[noreturn]] void contractBroken(const char* promise, std::source_location where);

/// A promise between programmers, checked in every build. Never for input a person can cause.
inline void contract(bool kept, const char* promise, std::source_location where = std::source_location::current()) {
  if (!kept) {
    contractBroken(promise, where);
  }
}

}  // namespace matside
