#pragma once

#include <QByteArray>
#include <QString>

class QSaveFile;

namespace matside::app {

/// Puts what was written in the place of the old file if all of it is down. A disk that filled up on the last bytes
/// would go unnoticed by QSaveFile alone, which then puts a file cut short in place of the good one.
bool putInPlace(QSaveFile& file);

/// These bytes as a file; false when the old one, if any, is still what it was.
bool writeWhole(const QString& path, const QByteArray& bytes);

}  // namespace matside::app
