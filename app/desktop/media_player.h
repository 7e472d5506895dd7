#pragma once

#include "units/duration.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>

namespace matside::app {

/// What a desktop's media controls can show and press.
struct NowPlaying {
  enum class Status { Playing, Paused };

  int track = 0;  ///< another number: another track
  QString title;  ///< the pose, and what is done with it
  QString routine;
  Duration length{0};
  QString picture;  ///< a file; empty: none
  Status status = Status::Paused;

  bool operator==(const NowPlaying&) const = default;
};

/// The program as a player that media keys, headsets and phones control (MPRIS 2). Known to the bus only between
/// `appear` and `vanish`. A player that plays already when it appears keeps the keys: then this one stays away.
/// Without a bus nothing happens. Never waits for an answer.
class MediaPlayer : public QObject {
  Q_OBJECT

 public:
  /// `position` tells how far the track is.
  explicit MediaPlayer(std::function<Duration()> position, QObject* parent = nullptr);
  ~MediaPlayer() override;

  void appear();
  void vanish();
  bool isThere() const { return !m_name.isEmpty(); }
  void show(const NowPlaying& now);
  /// The track went on from another place than it had come to.
  void jumped();

  const NowPlaying& now() const { return m_now; }
  Duration position() const { return m_position(); }

 signals:
  void appeared();
  void playWanted();
  void pauseWanted();
  void playPauseWanted();
  void nextWanted();
  void previousWanted();
  void stopWanted();
  void raiseWanted();

 private:
  void askWhoPlays(const QStringList& names);
  void claim();
  void tellOfChange(const NowPlaying& before);

  std::function<Duration()> m_position;
  NowPlaying m_now;
  QString m_name;  ///< on the bus; empty: not there
  bool m_wanted = false;
  int m_unanswered = 0;
};

}  // namespace matside::app
