#pragma once

#include "session/session.h"

#include <QString>

#include <optional>

namespace matside::app {

/// Where a practice stands, written down so that it can go on after the program or the computer fell over, and however
/// full the disk has become since the practice began.
class PlaceFile {
 public:
  explicit PlaceFile(QString path);

  void write(const Snapshot& snapshot) const;
  void clear() const;
  /// None when there is none, when it is older than half a day, or when it cannot be read.
  std::optional<Snapshot> read() const;

 private:
  QString m_path;
  QString m_spare;  ///< as large as it will ever be, for when the disk is full
};

/// `place.txt` beside the settings.
QString placeFile();

}  // namespace matside::app
