#include "library/library_builder.h"

#include "content/pose_reader.h"
#include "content/props_reader.h"
#include "content/routine_reader.h"
#include "content/text_file.h"
#include "library/cross_check.h"

#include <algorithm>
#include <utility>

namespace matside {
namespace {

Problem alreadyThere(const std::string& id, const std::string& file, std::string pointer, const std::string& other) {
  return {.code = ProblemCode::DuplicateId,
          .file = file,
          .pointer = std::move(pointer),
          .found = id,
          .expected = "an id that " + other + " does not have"};
}

}  // namespace

void LibraryBuilder::read(const ContentFile& file, Repeated repeated) {
  const std::string name = file.path.string();
  const auto text = readTextFile(file.path);
  if (!text) {
    lost(file);
    m_problems.push_back(text.error());
    return;
  }
  const std::size_t problemsBefore = m_problems.size();
  switch (file.kind) {
    case ContentKind::Props:
      takeProps(*text, name, repeated);
      break;
    case ContentKind::Pose:
      take(readPose(*text, name), m_poses, name, repeated);
      break;
    case ContentKind::Routine:
      take(readRoutine(*text, name), m_routines, name, repeated);
      break;
  }
  if (m_problems.size() > problemsBefore) {
    lost(file);
  }
}

void LibraryBuilder::lost(const ContentFile& file) {
  if (file.kind == ContentKind::Pose) {
    m_lostPoses.insert(file.path.stem().string());
  }
}

void LibraryBuilder::add(std::vector<Problem> problems) {
  std::ranges::move(problems, std::back_inserter(m_problems));
}

void LibraryBuilder::takeProps(std::string_view text, const std::string& file, Repeated repeated) {
  auto read = readProps(text, file);
  add(std::move(read.problems));
  if (!read.value) {
    return;
  }
  for (std::size_t i = 0; i < read.value->size(); ++i) {
    PropKind& kind = (*read.value)[i];
    const auto there = std::ranges::find_if(m_props, [&](const auto& other) { return other.value.id == kind.id; });
    if (there == m_props.end()) {
      m_props.push_back({.value = std::move(kind), .file = file});
    } else if (repeated == Repeated::Problem) {
      m_problems.push_back(alreadyThere(kind.id.text(), file, "/props/" + std::to_string(i) + "/id", there->file));
    }
  }
}

template <class T>
void LibraryBuilder::take(WithProblems<std::optional<T>> read, std::vector<FromFile<T>>& values,
                          const std::string& file, Repeated repeated) {
  add(std::move(read.problems));
  if (!read.value) {
    return;
  }
  const auto there = std::ranges::find_if(values, [&](const auto& other) { return other.value.id == read.value->id; });
  if (there == values.end()) {
    values.push_back({.value = std::move(*read.value), .file = file});
  } else if (repeated == Repeated::Problem) {
    m_problems.push_back(alreadyThere(read.value->id.text(), file, "/id", there->file));
  }
}

std::vector<std::string> LibraryBuilder::knownPoses() const {
  std::vector<std::string> ids(m_lostPoses.begin(), m_lostPoses.end());
  for (const auto& pose : m_poses) {
    ids.push_back(pose.value.id.text());
  }
  return ids;
}

std::vector<PropKind> LibraryBuilder::keepProps() {
  std::vector<PropKind> props;
  for (auto& prop : m_props) {
    props.push_back(std::move(prop.value));
  }
  return props;
}

std::map<PoseId, Pose> LibraryBuilder::keepPoses(const std::vector<PropKind>& props) {
  const std::vector<std::string> known = knownPoses();
  std::map<PoseId, Pose> kept;
  for (auto& pose : m_poses) {
    ProblemList problems(pose.file);
    checkAgainst(pose.value, props, known, problems);
    if (problems.empty()) {
      const PoseId id = pose.value.id;
      kept.emplace(id, std::move(pose.value));
    } else {
      m_lostPoses.insert(pose.value.id.text());
      add(problems.take());
    }
  }
  for (auto& [id, pose] : kept) {
    for (Caution& caution : pose.cautions) {
      if (caution.pose && !kept.contains(*caution.pose)) {
        caution.pose.reset();
      }
    }
  }
  return kept;
}

std::map<RoutineId, Routine> LibraryBuilder::keepRoutines(const std::map<PoseId, Pose>& poses) {
  std::map<RoutineId, Routine> kept;
  for (auto& routine : m_routines) {
    ProblemList problems(routine.file);
    checkAgainst(routine.value, poses, m_lostPoses, problems);
    if (problems.empty()) {
      const RoutineId id = routine.value.id;
      kept.emplace(id, std::move(routine.value));
    } else {
      add(problems.take());
    }
  }
  return kept;
}

CheckedLibrary LibraryBuilder::build() {
  std::map<PoseId, std::string> files;
  for (const auto& pose : m_poses) {
    files.emplace(pose.value.id, pose.file);
  }
  Library library;
  library.m_props = keepProps();
  library.m_poses = keepPoses(library.m_props);
  library.m_routines = keepRoutines(library.m_poses);
  std::erase_if(files, [&](const auto& file) { return library.pose(file.first) == nullptr; });
  return {.library = std::move(library), .problems = std::move(m_problems), .poseFiles = std::move(files)};
}

}  // namespace matside
