#include "content/id_check.h"

#include "base/id.h"
#include "content/document.h"
#include "content/nearest.h"

#include <algorithm>

namespace matside {

void UniqueIds::add(const std::string& id, const std::string& pointer) {
  if (!id.empty() && !m_seen.insert(id).second) {
    m_problems.add(ProblemCode::DuplicateId, pointer, id, "an id that is not given before");
  }
}

void KnownIds::check(const std::string& id, const std::string& pointer) const {
  if (!id.empty() && std::find(m_known.begin(), m_known.end(), id) == m_known.end()) {
    m_problems.add(ProblemCode::UnknownId, pointer, id, nearestOrAll(id, m_known));
  }
}

void checkKeyIsId(const std::string& key, const std::string& parentPointer, ProblemList& problems) {
  if (!isKebabCase(key)) {
    problems.add(ProblemCode::BadText, memberPointer(parentPointer, key), key,
                 "lower-case words joined by single hyphens, 64 characters at most");
  }
}

}  // namespace matside
