#pragma once

#include "session/snapshot.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace matside {

/// Where a practice stopped, and when it was written down.
struct SavedPlace {
  Snapshot snapshot;
  std::int64_t writtenAt = 0;  ///< seconds since 1970, UTC

  bool operator==(const SavedPlace&) const = default;
};

/// A place as a small text of lines, its version first and a checksum last, so that a file cut short or touched is told
/// from a whole one.
std::string placeText(const SavedPlace& place);

/// These lines with their checksum after them, as a place is written.
std::string sealed(std::string lines);

/// The place in this text; none unless the text is whole, unharmed and of this version.
std::optional<SavedPlace> placeFrom(std::string_view text);

}  // namespace matside
