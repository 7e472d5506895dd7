// Any bytes as a pose, as props or as a routine: either a value comes back or problems, and each problem can be shown.
#include "content/pose_reader.h"
#include "content/props_reader.h"
#include "content/routine_reader.h"
#include "promise.h"

#include <cstdint>

namespace {

using matside::fuzz::promise;

template <class Read>
void read(Read reader, std::string_view text) {
  const auto result = reader(text, "file.json");
  promise(result.value.has_value() == result.problems.empty(), "a value or problems, never both or neither");
  for (const auto& problem : result.problems) {
    promise(problem.file == "file.json", "a problem names its file");
    promise(problem.pointer.empty() || problem.pointer.front() == '/', "a pointer is empty or begins with a slash");
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(bytes), size);
  read(matside::readPose, text);
  read(matside::readProps, text);
  read(matside::readRoutine, text);
  return 0;
}
