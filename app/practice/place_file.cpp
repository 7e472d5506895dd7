#include "practice/place_file.h"

#include "bridge/whole_file.h"
#include "session/place_text.h"
#include "settings/settings_store.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdlib>
#include <utility>

namespace matside::app {
namespace {

constexpr qint64 staleSeconds = 12 * 60 * 60;

constexpr qint64 spareBytes = 32 * 1024;

/// Over what is there, so that it takes no room on the disk; filled up with empty lines.
bool writeOver(const QString& path, const QByteArray& text) {
  QFile file(path);
  return text.size() <= spareBytes && file.open(QIODevice::ReadWrite) &&
         file.write(text.leftJustified(spareBytes, '\n')) == spareBytes && file.flush();
}

std::optional<SavedPlace> placeIn(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) {
    return std::nullopt;
  }
  return placeFrom((file.readAll().trimmed() + '\n').toStdString());
}

}  // namespace

QString placeFile() {
  return QFileInfo(settingsFile()).absolutePath() + "/place.txt";
}

PlaceFile::PlaceFile(QString path) : m_path(std::move(path)), m_spare(m_path + '~') {}

// A place that cannot be written is no reason to disturb a practice. The spare file is made while there is room on the
// disk, and used when there is none left; the checksum tells if a crash came between.
void PlaceFile::write(const Snapshot& snapshot) const {
  QDir().mkpath(QFileInfo(m_path).absolutePath());
  if (!QFile::exists(m_spare)) {
    writeOver(m_spare, {});
  }
  const auto text = QByteArray::fromStdString(placeText({snapshot, QDateTime::currentSecsSinceEpoch()}));
  if (!writeWhole(m_path, text)) {
    writeOver(m_spare, text);
  } else if (placeIn(m_spare)) {
    writeOver(m_spare, {});
  }
}

void PlaceFile::clear() const {
  QFile::remove(m_path);
  QFile::remove(m_spare);
}

std::optional<Snapshot> PlaceFile::read() const {
  auto place = placeIn(m_spare);
  const auto whole = placeIn(m_path);
  if (!place || (whole && whole->writtenAt > place->writtenAt)) {
    place = whole;
  }
  if (!place || std::abs(place->writtenAt - QDateTime::currentSecsSinceEpoch()) > staleSeconds) {
    return std::nullopt;
  }
  return place->snapshot;
}

}  // namespace matside::app
