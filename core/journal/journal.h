#pragma once

#include "base/expected.h"
#include "journal/record.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace matside {

/// Why something could not be noted or read. What was noted before is as it was.
struct JournalTrouble {
  enum class Kind {
    NoRoom,      ///< the disk is full
    Unwritable,  ///< the folder or the file does not let itself be written or read
    Busy,        ///< another program holds the file
    Damaged,     ///< the file broke while it was open; the next use sets it aside
  };
  Kind kind = Kind::Unwritable;
  std::filesystem::path file;

  bool operator==(const JournalTrouble&) const = default;
};

template <class T>
using JournalResult = BasicExpected<T, JournalTrouble>;

/// A journal that could not be used was given another name; a new one was begun in its place.
struct SetAside {
  enum class Why { Unreadable, Newer };  ///< Newer: written by a later version of the program
  Why why = Why::Unreadable;
  std::filesystem::path keptAs;

  bool operator==(const SetAside&) const = default;
};

/// Practices that begin on the wall clock at or after `from` and before `until`; none: without that bound.
struct JournalSpan {
  std::optional<std::chrono::local_seconds> from;
  std::optional<std::chrono::local_seconds> until;
};

/// What a person practised, and what they chose when it hurt. Each call is done whole or not at all. Calls about a
/// practice that is no longer in the journal, because the person deleted it, do nothing.
class Journal {
 public:
  virtual ~Journal() = default;

  virtual JournalResult<PracticeNumber> begin(const PracticeBegun& practice) = 0;
  virtual JournalResult<void> note(PracticeNumber practice, const ReliefTaken& relief) = 0;
  virtual JournalResult<void> end(PracticeNumber practice, const PracticeEnded& end) = 0;

  /// In the order in which they were begun.
  virtual JournalResult<std::vector<PracticeRecord>> practices(const JournalSpan& span) = 0;
  /// The one begun last.
  virtual JournalResult<std::optional<PracticeRecord>> latest() = 0;

  /// Every practice, and every journal that was set aside.
  virtual JournalResult<void> deleteEverything() = 0;

  /// What was set aside since the journal was made, if anything; the last one.
  virtual std::optional<SetAside> setAside() const = 0;
};

}  // namespace matside
