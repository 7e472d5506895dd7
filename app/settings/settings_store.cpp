#include "settings/settings_store.h"

#include "bridge/whole_file.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>

#include <utility>

namespace matside::app {
namespace {

constexpr qint64 mostBytes = 1024 * 1024;
constexpr int soonMilliseconds = 300;

}  // namespace

QString settingsFile() {
  return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/matside/settings.json";
}

SettingsStore::SettingsStore(QString file, QObject* parent) : QObject(parent), m_file(std::move(file)) {
  m_soon.setSingleShot(true);
  m_soon.setInterval(soonMilliseconds);
  connect(&m_soon, &QTimer::timeout, this, &SettingsStore::save);
  load();
}

SettingsStore::~SettingsStore() {
  save();
}

void SettingsStore::load() {
  QFile file(m_file);
  if (!file.exists()) {
    return;
  }
  const bool opened = file.open(QIODevice::ReadOnly) && file.size() <= mostBytes;
  const QJsonDocument document = opened ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
  file.close();
  if (!document.isObject()) {
    setAside();
    return;
  }
  m_others = document.object();
  m_settings = settingsFromJson(m_others);
}

void SettingsStore::setAside() {
  const QString stamp = QDateTime::currentDateTime().toString("yyyyMMdd-HHmmss");
  const QString aside = QFileInfo(m_file).absolutePath() + "/settings-unreadable-" + stamp + ".json";
  m_mayWrite = QFile::rename(m_file, aside);
  m_trouble = m_mayWrite ? tr("Your settings could not be read, so Matside starts with the usual ones. "
                              "The old file is kept as %1.")
                               .arg(QDir::toNativeSeparators(aside))
                         : tr("Your settings could not be read, so Matside starts with the usual ones and "
                              "changes nothing in %1.")
                               .arg(QDir::toNativeSeparators(m_file));
}

void SettingsStore::change(const std::function<void(Settings&)>& edit) {
  const QJsonObject before = toJson(m_settings);
  edit(m_settings);
  if (toJson(m_settings) == before) {
    return;
  }
  m_dirty = true;
  m_soon.start();
  emit changed();
}

void SettingsStore::addToShelf(const PropCounts& props) {
  change([&props](Settings& settings) {
    for (const auto& [prop, count] : props) {
      settings.shelf.setCount(prop, settings.shelf.count(prop) + count);
    }
  });
}

void SettingsStore::remember(const PoseId& pose, const std::vector<PlaceChips>& places) {
  change([&](Settings& settings) {
    for (const auto& place : places) {
      for (const auto& option : place.options) {
        if (option.chosen) {
          settings.choices[pose][place.place] = option.option;
        }
      }
    }
  });
}

void SettingsStore::save() {
  m_soon.stop();
  if (!std::exchange(m_dirty, false) || !m_mayWrite) {
    return;
  }
  if (!write() && m_trouble.isEmpty()) {
    m_trouble = tr("Your settings cannot be saved in %1. They hold until you close Matside.")
                    .arg(QDir::toNativeSeparators(QFileInfo(m_file).absolutePath()));
    emit troubled();
  }
}

bool SettingsStore::write() {
  const QJsonObject known = toJson(m_settings);
  for (auto entry = known.begin(); entry != known.end(); ++entry) {
    m_others[entry.key()] = entry.value();
  }
  QDir().mkpath(QFileInfo(m_file).absolutePath());
  return writeWhole(m_file, QJsonDocument(m_others).toJson());
}

}  // namespace matside::app
