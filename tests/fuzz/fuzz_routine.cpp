// Any bytes as a person's routine file, read as the program reads it; what can be read can also be practised.
#include "content/routine_reader.h"
#include "promise.h"
#include "support/shipped_library.h"
#include "timeline/fit.h"

#include <algorithm>
#include <cstdint>

namespace {

using namespace matside;
using fuzz::promise;

bool isKnown(const Routine& routine) {
  const Library& library = shippedLibrary();
  return std::ranges::all_of(routine.items,
                             [&](const RoutineItem& item) { return library.pose(item.pose) != nullptr; });
}

void practise(const Routine& routine) {
  const Library& library = shippedLibrary();
  const Timeline timeline = buildTimeline(routine, library, {});
  promise(!timeline.segments.empty(), "a routine has segments");
  const PossibleLengths lengths = possibleLengths(routine, library, {});
  promise(lengths.shortest <= timeline.total() && timeline.total() <= lengths.longest, "its own length is possible");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const auto read = readRoutine({reinterpret_cast<const char*>(bytes), size}, "routine.json");
  if (read.value && isKnown(*read.value)) {
    practise(*read.value);
  }
  return 0;
}
