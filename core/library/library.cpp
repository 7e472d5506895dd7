#include "library/library.h"

#include <algorithm>
#include <utility>

namespace matside {
namespace {

template <class Key, class Value>
const Value* findIn(const std::map<Key, Value>& values, const Key& id) {
  const auto found = values.find(id);
  return found == values.end() ? nullptr : &found->second;
}

}  // namespace

Library Library::fromParts(std::vector<PropKind> props, std::vector<Pose> poses, std::vector<Routine> routines) {
  Library library;
  library.m_props = std::move(props);
  for (auto& pose : poses) {
    const PoseId id = pose.id;
    library.m_poses.insert_or_assign(id, std::move(pose));
  }
  for (auto& routine : routines) {
    const RoutineId id = routine.id;
    library.m_routines.insert_or_assign(id, std::move(routine));
  }
  return library;
}

bool Library::add(Routine routine) {
  const auto [place, isNew] = m_routines.try_emplace(routine.id, routine);
  return isNew || place->second == routine;
}

const PropKind* Library::prop(const PropId& id) const {
  const auto found = std::ranges::find(m_props, id, &PropKind::id);
  return found == m_props.end() ? nullptr : &*found;
}

const Pose* Library::pose(const PoseId& id) const {
  return findIn(m_poses, id);
}

const Routine* Library::routine(const RoutineId& id) const {
  return findIn(m_routines, id);
}

}  // namespace matside
