#pragma once

#include "library/content_files.h"
#include "library/library.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace matside {

/// What an id already in use means for another file that has it.
enum class Repeated { Problem, PassedOver };

/// A library, everything wrong with its files, and which file each of its poses came from.
struct CheckedLibrary {
  Library library;
  std::vector<Problem> problems;
  std::map<PoseId, std::string> poseFiles;
};

/// Puts a library together from files, each read for itself, then all checked against each other.
///
/// One bad file costs that file: what refers to it is not blamed. A caution loses its pointer to such a pose; a
/// routine cannot be practised without it, is left out, and says which pose cannot be read.
class LibraryBuilder {
 public:
  void read(const ContentFile& file, Repeated repeated = Repeated::Problem);
  /// To be called once, when every file is read.
  CheckedLibrary build();

 private:
  template <class T>
  struct FromFile {
    T value;
    std::string file;
  };

  template <class T>
  void take(WithProblems<std::optional<T>> read, std::vector<FromFile<T>>& values, const std::string& file,
            Repeated repeated);
  void takeProps(std::string_view text, const std::string& file, Repeated repeated);
  void lost(const ContentFile& file);
  void add(std::vector<Problem> problems);

  std::vector<PropKind> keepProps();
  std::map<PoseId, Pose> keepPoses(const std::vector<PropKind>& props);
  std::map<RoutineId, Routine> keepRoutines(const std::map<PoseId, Pose>& poses);
  std::vector<std::string> knownPoses() const;

  std::vector<FromFile<PropKind>> m_props;
  std::vector<FromFile<Pose>> m_poses;
  std::vector<FromFile<Routine>> m_routines;
  std::set<std::string> m_lostPoses;  ///< by file name without its ending, which by custom is the id
  std::vector<Problem> m_problems;
};

}  // namespace matside
