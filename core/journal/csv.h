#pragma once

#include "journal/record.h"

#include <string>
#include <vector>

namespace matside {

/// The practices as a table for a spreadsheet (RFC 4180, UTF-8): a row for each practice, followed by a row for each
/// choice made in it. Times are minutes.
std::string toCsv(const std::vector<PracticeRecord>& practices);

}  // namespace matside
