#pragma once

#include "pose/pose.h"

#include <optional>
#include <string>
#include <vector>

namespace matside {

using RoutineId = Id<struct RoutineTag>;

/// One pose of a routine.
struct RoutineItem {
  PoseId pose;
  std::optional<Duration> hold;   ///< a side, when sided; none: the pose's usual time
  std::vector<OptionId> options;  ///< what the routine's author chose; the person's own choice wins
  bool waitsAtChange = false;     ///< change sides when the person is ready

  bool operator==(const RoutineItem&) const = default;
};

/// Poses in order, with the words before and after. Edits return a new Routine.
struct Routine {
  RoutineId id;
  std::string title;
  std::string summary;             ///< one line under the title
  std::string source;              ///< credit, shown in the About box
  std::vector<Line> opening;       ///< spoken and shown before the first pose
  std::vector<Line> closing;       ///< and after the last
  std::vector<RoutineItem> items;  ///< at least one

  bool operator==(const Routine&) const = default;
};

}  // namespace matside
