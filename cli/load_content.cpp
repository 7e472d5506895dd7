#include "load_content.h"

#include "library/find_content.h"
#include "problem_line.h"

#include <fmt/format.h>

#include <cstdio>
#include <utility>

namespace matside::cli {

Library loadContent() {
  WithProblems<Library> loaded = loadLibrary(findContent());
  for (const Problem& problem : loaded.problems) {
    fmt::print(stderr, "{}\n", problemLine(problem));
  }
  return std::move(loaded.value);
}

}  // namespace matside::cli
