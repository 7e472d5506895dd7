#pragma once

#include "presentation/place_chips.h"
#include "settings/settings.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>

namespace matside::app {

/// The settings and their file. A change is written within half a second, whole or not at all. A file that cannot be
/// read is set aside under another name; if even that fails, nothing is written over it.
class SettingsStore : public QObject {
  Q_OBJECT

 public:
  explicit SettingsStore(QString file, QObject* parent = nullptr);
  ~SettingsStore() override;

  const Settings& now() const { return m_settings; }
  void change(const std::function<void(Settings&)>& edit);

  /// Counts these as within reach from here on, besides what was there.
  void addToShelf(const PropCounts& props);
  /// Remembers what is chosen at these places of a pose.
  void remember(const PoseId& pose, const std::vector<PlaceChips>& places);

  /// Writes what is not yet written.
  void save();

  /// What went wrong with the file, to be said once; empty when nothing did.
  QString trouble() const { return m_trouble; }

 signals:
  void changed();
  void troubled();

 private:
  void load();
  void setAside();
  bool write();

  QString m_file;
  Settings m_settings;
  QJsonObject m_others;  ///< keys of a newer version, kept
  QString m_trouble;
  bool m_mayWrite = true;
  bool m_dirty = false;
  QTimer m_soon;  ///< a slider on its way changes a setting many times
};

/// `settings.json` in the program's folder of the XDG config home.
QString settingsFile();

}  // namespace matside::app
