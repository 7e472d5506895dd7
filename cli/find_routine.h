#pragma once

#include "library/library.h"

#include <optional>
#include <string>

namespace matside::cli {

/// A routine and the library that has its poses.
struct FoundRoutine {
  Library library;
  Routine routine;
};

/// The routine with this id, or in this file. None, with what is wrong on stderr, when there is no such routine or its
/// file has problems.
std::optional<FoundRoutine> findRoutine(const std::string& idOrFile);

}  // namespace matside::cli
