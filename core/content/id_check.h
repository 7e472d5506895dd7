#pragma once

#include "content/problem_list.h"

#include <set>
#include <string>
#include <utility>
#include <vector>

namespace matside {

/// Ids of one kind, each of which may be given once. Empty ids are passed over.
class UniqueIds {
 public:
  explicit UniqueIds(ProblemList& problems) : m_problems(problems) {}
  void add(const std::string& id, const std::string& pointer);

 private:
  ProblemList& m_problems;
  std::set<std::string> m_seen;
};

/// Ids that may be referred to. Empty ids are passed over.
class KnownIds {
 public:
  KnownIds(std::vector<std::string> known, ProblemList& problems) : m_known(std::move(known)), m_problems(problems) {}
  void check(const std::string& id, const std::string& pointer) const;

 private:
  std::vector<std::string> m_known;
  ProblemList& m_problems;
};

/// A key chosen by the author must be kebab-case like every id.
void checkKeyIsId(const std::string& key, const std::string& parentPointer, ProblemList& problems);

}  // namespace matside
