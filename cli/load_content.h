#pragma once

#include "base/problem.h"
#include "library/library.h"

#include <string>
#include <vector>

namespace matside::cli {

/// Everything that can be practised on this machine, and what is wrong with files that cannot.
WithProblems<Library> loadContent();

/// One sentence: what is wrong with the file that has this name, or else that there is no such pose or routine.
std::string whyNoPose(const std::string& id, const WithProblems<Library>& content);
std::string whyNoRoutine(const std::string& id, const WithProblems<Library>& content);

/// One sentence: what is wrong with a file, or how many things are and how to see them. There is at least one.
std::string refusalOf(const std::string& file, const std::vector<Problem>& problems);

}  // namespace matside::cli
