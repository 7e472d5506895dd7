#include "practice/place_file.h"

#include "session/place_text.h"
#include "settings/settings_store.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdlib>
#include <utility>

namespace matside::app {
namespace {

constexpr qint64 staleSeconds = 12 * 60 * 60;

}  // namespace

QString placeFile() {
  return QFileInfo(settingsFile()).absolutePath() + "/place.txt";
}

PlaceFile::PlaceFile(QString path) : m_path(std::move(path)) {}

// A place that cannot be written is no reason to disturb a practice.
void PlaceFile::write(const Snapshot& snapshot) const {
  QDir().mkpath(QFileInfo(m_path).absolutePath());
  QSaveFile file(m_path);
  if (file.open(QIODevice::WriteOnly)) {
    file.write(QByteArray::fromStdString(placeText({snapshot, QDateTime::currentSecsSinceEpoch()})));
    file.commit();
  }
}

void PlaceFile::clear() const {
  QFile::remove(m_path);
}

std::optional<Snapshot> PlaceFile::read() const {
  QFile file(m_path);
  if (!file.open(QIODevice::ReadOnly)) {
    return std::nullopt;
  }
  const auto place = placeFrom(file.readAll().toStdString());
  if (!place || std::abs(place->writtenAt - QDateTime::currentSecsSinceEpoch()) > staleSeconds) {
    return std::nullopt;
  }
  return place->snapshot;
}

}  // namespace matside::app
