// Prints how long a library takes to be opened and asked, from a few poses and routines to more than anybody has. Each
// row has twice the content of the one before: what grows worse than linearly shows in the last column.
#include "library/find_content.h"
#include "library/library.h"
#include "much_content.h"
#include "support/temporary_folder.h"

#include <fmt/format.h>

#include <chrono>
#include <ctime>
#include <utility>

namespace matside {
namespace {

using Milliseconds = std::chrono::duration<double, std::milli>;

template <class Work>
Milliseconds timeOf(Work work) {
  const std::clock_t start = std::clock();
  work();
  return Milliseconds(1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
}

/// Asks for every pose and routine by its id, and for as many that are not there.
std::size_t askForAll(const Library& library, int poses, int routines) {
  std::size_t found = 0;
  for (int number = 1; number <= 2 * poses; ++number) {
    found += library.pose(PoseId(fmt::format("pose-{}", number))) ? 1U : 0U;
  }
  for (int number = 1; number <= 2 * routines; ++number) {
    found += library.routine(RoutineId(fmt::format("routine-{}", number))) ? 1U : 0U;
  }
  return found;
}

/// How long it took to open; `before` is what half of it took, none at first.
Milliseconds row(int poses, int routines, Milliseconds before) {
  const TemporaryFolder folder;
  writePoses(folder.path(), poses);
  writeRoutines(folder.path(), routines);
  Library library;
  std::size_t problems = 0;
  const Milliseconds opened = timeOf([&] {
    auto read = loadLibrary({.shipped = findContent().shipped, .own = folder.path()});
    library = std::move(read.value);
    problems = read.problems.size();
  });
  std::size_t found = 0;
  const Milliseconds asked = timeOf([&] { found = askForAll(library, poses, routines); });
  fmt::print("{:>6} poses {:>5} routines {:>8.1f} ms {:>8.2f} ms {:>8.2f}\n", poses, routines, opened.count(),
             asked.count(), before.count() > 0 ? opened / before : 0);
  if (problems != 0 || std::cmp_not_equal(found, poses + routines)) {
    fmt::print("  but {} problems, and {} found\n", problems, found);
  }
  return opened;
}

}  // namespace
}  // namespace matside

int main() {
  using namespace matside;
  fmt::print("{:<28} {:>11} {:>11} {:>8}\n", "library", "opened", "all asked", "of half");
  Milliseconds before{0};
  for (const int part : {8, 4, 2, 1}) {
    before = row(5000 / part, 1000 / part, before);
  }
}
