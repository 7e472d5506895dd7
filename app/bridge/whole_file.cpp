#include "bridge/whole_file.h"

#include <QSaveFile>

namespace matside::app {

bool putInPlace(QSaveFile& file) {
  return file.flush() && file.error() == QFileDevice::NoError && file.commit();
}

bool writeWhole(const QString& path, const QByteArray& bytes) {
  QSaveFile file(path);
  return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && putInPlace(file);
}

}  // namespace matside::app
