#pragma once

#include "bridge/session_controller.h"
#include "desktop/media_player.h"

#include <QObject>
#include <QTemporaryDir>

namespace matside::app {

class PictureMaker;

/// A practice in the hands of media keys: tells the desktop what is on, a stage a track, and brings its wishes to the
/// session.
class RemoteControl : public QObject {
  Q_OBJECT

 public:
  enum class Keys { Taken, Left };

  RemoteControl(SessionController& session, PictureMaker& pictures, QObject* parent = nullptr);

  void begin(const QString& routine, Keys keys);
  void end();

 signals:
  void raiseWanted();
  void endWanted();

 private:
  void connectPlayer();
  void showScene();
  void showPicture(const QString& key, const QImage& picture);
  QString title(const PracticeScene& scene) const;
  Duration position() const;

  SessionController& m_session;
  PictureMaker& m_pictures;
  MediaPlayer m_player;
  QTemporaryDir m_folder;
  QString m_routine;
  QString m_pictureKey;  ///< wanted for the track that is on
  NowPlaying m_now;
};

}  // namespace matside::app
