#pragma once

#include <filesystem>

namespace matside {

/// Makes `count` poses of one's own in a content folder, each like a shipped one, named "pose-1" and so on.
void writePoses(const std::filesystem::path& folder, int count);

/// The same with routines, of shipped poses; "routine-1" and so on.
void writeRoutines(const std::filesystem::path& folder, int count);

/// A journal file with so many practices, two a day, as somebody has after fifty years.
void writeJournal(const std::filesystem::path& file, int count);

}  // namespace matside
