#include "prop/prop.h"

#include <algorithm>

namespace matside {
namespace {

constexpr int fewest = 0;
constexpr int most = 9;

}  // namespace

PropShelf::PropShelf(PropCounts counts) {
  for (const auto& [prop, count] : counts) {
    setCount(prop, count);
  }
}

int PropShelf::count(const PropId& prop) const {
  const auto found = m_counts.find(prop);
  return found == m_counts.end() ? 0 : found->second;
}

void PropShelf::setCount(const PropId& prop, int count) {
  const int kept = std::clamp(count, fewest, most);
  if (kept == 0) {
    m_counts.erase(prop);
  } else {
    m_counts[prop] = kept;
  }
}

bool PropShelf::holds(const PropCounts& needed) const {
  return missingFor(needed).empty();
}

PropCounts PropShelf::missingFor(const PropCounts& needed) const {
  PropCounts missing;
  for (const auto& [prop, count] : needed) {
    if (count > this->count(prop)) {
      missing[prop] = count - this->count(prop);
    }
  }
  return missing;
}

PropCounts sum(PropCounts left, const PropCounts& right) {
  for (const auto& [prop, count] : right) {
    left[prop] += count;
  }
  return left;
}

PropCounts larger(PropCounts left, const PropCounts& right) {
  for (const auto& [prop, count] : right) {
    left[prop] = std::max(left[prop], count);
  }
  return left;
}

}  // namespace matside
