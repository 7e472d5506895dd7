#pragma once

#include "desktop/media_player.h"

#include <QDBusAbstractAdaptor>
#include <QDBusObjectPath>
#include <QVariantMap>

namespace matside::app {

/// The program, as MPRIS 2 sees it. The names of the properties and methods are the specification's.
class MediaPlayerRoot : public QDBusAbstractAdaptor {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.mpris.MediaPlayer2")
  Q_PROPERTY(bool CanQuit READ no)
  Q_PROPERTY(bool CanRaise READ yes)
  Q_PROPERTY(bool HasTrackList READ no)
  Q_PROPERTY(QString Identity READ identity)
  Q_PROPERTY(QString DesktopEntry READ desktopEntry)
  Q_PROPERTY(QStringList SupportedUriSchemes READ nothing)
  Q_PROPERTY(QStringList SupportedMimeTypes READ nothing)

 public:
  explicit MediaPlayerRoot(MediaPlayer& player);

  bool no() const { return false; }
  bool yes() const { return true; }
  QString identity() const;
  QString desktopEntry() const;
  QStringList nothing() const { return {}; }

 public slots:
  // NOLINTBEGIN(readability-identifier-naming)
  void Raise();
  void Quit() {}
  // NOLINTEND(readability-identifier-naming)

 private:
  MediaPlayer& m_player;
};

/// Its controls.
class MediaPlayerControls : public QDBusAbstractAdaptor {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.mpris.MediaPlayer2.Player")
  Q_PROPERTY(QString PlaybackStatus READ status)
  Q_PROPERTY(double Rate READ rate)
  Q_PROPERTY(double MinimumRate READ rate)
  Q_PROPERTY(double MaximumRate READ rate)
  Q_PROPERTY(QVariantMap Metadata READ metadata)
  Q_PROPERTY(double Volume READ volume)
  Q_PROPERTY(qlonglong Position READ position)
  Q_PROPERTY(bool CanGoNext READ yes)
  Q_PROPERTY(bool CanGoPrevious READ yes)
  Q_PROPERTY(bool CanPlay READ yes)
  Q_PROPERTY(bool CanPause READ yes)
  Q_PROPERTY(bool CanSeek READ no)
  Q_PROPERTY(bool CanControl READ yes)

 public:
  explicit MediaPlayerControls(MediaPlayer& player);

  bool no() const { return false; }
  bool yes() const { return true; }
  QString status() const;
  double rate() const { return 1.0; }
  double volume() const { return 1.0; }
  QVariantMap metadata() const;
  qlonglong position() const;

 public slots:
  // NOLINTBEGIN(readability-identifier-naming)
  void Play() { emit m_player.playWanted(); }
  void Pause() { emit m_player.pauseWanted(); }
  void PlayPause() { emit m_player.playPauseWanted(); }
  void Next() { emit m_player.nextWanted(); }
  void Previous() { emit m_player.previousWanted(); }
  void Stop() { emit m_player.stopWanted(); }
  void Seek(qlonglong) {}
  void SetPosition(const QDBusObjectPath&, qlonglong) {}
  void OpenUri(const QString&) {}
  // NOLINTEND(readability-identifier-naming)

 signals:
  void Seeked(qlonglong position);  // NOLINT(readability-identifier-naming)

 private:
  MediaPlayer& m_player;
};

}  // namespace matside::app
