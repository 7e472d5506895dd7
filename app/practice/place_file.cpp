#include "practice/place_file.h"

#include "bridge/strings.h"
#include "settings/settings_store.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <utility>

namespace matside::app {
namespace {

constexpr qint64 staleSeconds = 12 * 60 * 60;

QJsonArray fromVariation(const Variation& variation) {
  QJsonArray options;
  for (const auto& option : variation.options()) {
    options << toQString(option.text());
  }
  return options;
}

Variation variationFrom(const QJsonArray& json) {
  std::vector<OptionId> options;
  for (const auto& option : json) {
    options.emplace_back(option.toString().toStdString());
  }
  return Variation(std::move(options));
}

Duration durationFrom(const QJsonValue& json) {
  return Duration(std::max(0, json.toInt()));
}

std::size_t indexFrom(const QJsonValue& json) {
  return static_cast<std::size_t>(std::max(0, json.toInt()));
}

Snapshot snapshotFrom(const QJsonObject& json) {
  Snapshot snapshot;
  snapshot.routine = RoutineId(json["routine"].toString().toStdString());
  snapshot.segment = indexFrom(json["segment"]);
  snapshot.inSegment = durationFrom(json["inSegment_ms"]);
  snapshot.practised = durationFrom(json["practised_ms"]);
  if (json["side"].isString()) {
    snapshot.side = json["side"].toString() == "left" ? Side::Left : Side::Right;
  }
  if (json["onward"].isDouble()) {
    snapshot.onward = indexFrom(json["onward"]);
  }
  for (const auto& length : json["lengths_ms"].toArray()) {
    snapshot.lengths.push_back(durationFrom(length));
  }
  for (const auto& variation : json["variations"].toArray()) {
    snapshot.variations.push_back(variationFrom(variation.toArray()));
  }
  return snapshot;
}

QJsonObject fromSnapshot(const Snapshot& snapshot) {
  QJsonArray lengths;
  for (const Duration length : snapshot.lengths) {
    lengths << static_cast<qint64>(length.count());
  }
  QJsonArray variations;
  for (const auto& variation : snapshot.variations) {
    variations << fromVariation(variation);
  }
  QJsonObject json = {{"routine", toQString(snapshot.routine.text())},
                      {"segment", static_cast<qint64>(snapshot.segment)},
                      {"inSegment_ms", static_cast<qint64>(snapshot.inSegment.count())},
                      {"lengths_ms", lengths},
                      {"variations", variations},
                      {"practised_ms", static_cast<qint64>(snapshot.practised.count())},
                      {"written", QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}};
  if (snapshot.side) {
    json["side"] = *snapshot.side == Side::Left ? "left" : "right";
  }
  if (snapshot.onward) {
    json["onward"] = static_cast<qint64>(*snapshot.onward);
  }
  return json;
}

}  // namespace

QString placeFile() {
  return QFileInfo(settingsFile()).absolutePath() + "/place.json";
}

PlaceFile::PlaceFile(QString path) : m_path(std::move(path)) {}

// A place that cannot be written is no reason to disturb a practice.
void PlaceFile::write(const Snapshot& snapshot) const {
  QDir().mkpath(QFileInfo(m_path).absolutePath());
  QSaveFile file(m_path);
  if (file.open(QIODevice::WriteOnly)) {
    file.write(QJsonDocument(fromSnapshot(snapshot)).toJson(QJsonDocument::Compact));
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
  const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
  const auto written = QDateTime::fromString(json["written"].toString(), Qt::ISODate);
  if (!written.isValid() || std::abs(written.secsTo(QDateTime::currentDateTimeUtc())) > staleSeconds) {
    return std::nullopt;
  }
  return snapshotFrom(json);
}

}  // namespace matside::app
