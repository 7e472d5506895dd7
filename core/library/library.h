#pragma once

#include "base/problem.h"
#include "pose/pose.h"
#include "prop/prop.h"
#include "routine/routine.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace matside {

/// Where content is looked for: the shipped folder, then the person's own. Each may hold `props.json`,
/// `poses/*.json` and `routines/*.json`; what is missing is no problem.
struct ContentFolders {
  std::filesystem::path shipped;
  std::filesystem::path own;  ///< empty: none
};

/// Every prop, pose and routine that could be read, cross-checked: each id a value refers to is in the library.
/// Nothing in it changes once loaded. A file with problems is left out whole; the others stand.
class Library {
 public:
  /// A library of values at hand instead of files; the caller vouches for the cross-references.
  static Library fromParts(std::vector<PropKind> props, std::vector<Pose> poses, std::vector<Routine> routines);

  /// Takes one more routine, read for this library by `loadRoutine`. False, and nothing changed, when another one has
  /// its id.
  bool add(Routine routine);

  const PropKind* prop(const PropId& id) const;
  const Pose* pose(const PoseId& id) const;
  const Routine* routine(const RoutineId& id) const;

  const std::vector<PropKind>& props() const { return m_props; }  ///< in the order of props.json
  const std::map<PoseId, Pose>& poses() const { return m_poses; }
  const std::map<RoutineId, Routine>& routines() const { return m_routines; }

 private:
  friend class LibraryBuilder;
  std::vector<PropKind> m_props;
  std::map<PoseId, Pose> m_poses;
  std::map<RoutineId, Routine> m_routines;
};

/// Reads both folders. A person's file may not reuse a shipped id (`duplicate-id`).
WithProblems<Library> loadLibrary(const ContentFolders& folders);

}  // namespace matside
