#pragma once

#include <cstdio>
#include <cstdlib>

namespace matside::fuzz {

/// Ends the program, so that the fuzzer keeps the input, when what was promised does not hold.
inline void promise(bool holds, const char* what) {
  if (!holds) {
    std::fprintf(stderr, "broken promise: %s\n", what);
    std::abort();
  }
}

}  // namespace matside::fuzz
