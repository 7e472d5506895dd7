#include "bridge/remote_control.h"

#include "bridge/strings.h"
#include "figure/picture_maker.h"
#include "text/wording.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace matside::app {
namespace {

constexpr QSize pictureSize(480, 360);

QString pictureFolder() {
  const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
  return (runtime.isEmpty() ? QDir::tempPath() : runtime) + "/matside-picture-XXXXXX";
}

}  // namespace

RemoteControl::RemoteControl(SessionController& session, PictureMaker& pictures, QObject* parent)
    : QObject(parent),
      m_session(session),
      m_pictures(pictures),
      m_player([this] { return position(); }),
      m_folder(pictureFolder()) {
  connectPlayer();
  connect(&m_session, &SessionController::sceneChanged, this, &RemoteControl::showScene);
  connect(&m_session, &SessionController::ended, this, &RemoteControl::end);
  connect(&m_pictures, &PictureMaker::made, this, &RemoteControl::showPicture);
}

void RemoteControl::connectPlayer() {
  const auto runs = [this] { return m_session.state() == Session::State::Running; };
  connect(&m_player, &MediaPlayer::playPauseWanted, &m_session, &SessionController::pauseOrGoOn);
  connect(&m_player, &MediaPlayer::nextWanted, &m_session, &SessionController::next);
  connect(&m_player, &MediaPlayer::previousWanted, &m_session, &SessionController::back);
  connect(&m_player, &MediaPlayer::pauseWanted, &m_session, &SessionController::pause);
  connect(&m_player, &MediaPlayer::playWanted, this, [this, runs] {
    if (!runs()) {
      m_session.goOn();
    }
  });
  connect(&m_player, &MediaPlayer::stopWanted, this, &RemoteControl::endWanted);
  connect(&m_player, &MediaPlayer::raiseWanted, this, &RemoteControl::raiseWanted);
}

void RemoteControl::begin(const QString& routine, Keys keys) {
  m_routine = routine;
  showScene();
  if (keys == Keys::Taken) {
    m_player.appear();
  }
}

void RemoteControl::end() {
  m_player.vanish();
  m_now = {};
}

Duration RemoteControl::position() const {
  if (!m_session.isRunning()) {
    return Duration{0};
  }
  const PracticeTime time = m_session.time();
  return time.length - time.left;
}

QString RemoteControl::title(const PracticeScene& scene) const {
  const QString name = fromContent(scene.name);
  const QString stage = stageHeading(scene.stage);
  return scene.side.empty() ? tr("%1 · %2", "pose · stage").arg(name, stage)
                            : tr("%1, %2 · %3", "pose, side · stage").arg(name, fromContent(scene.side), stage);
}

void RemoteControl::showScene() {
  if (!m_session.isRunning()) {
    return;
  }
  const PracticeScene scene = m_session.scene();
  const QString heading = title(scene);
  const bool another = heading != m_now.title;
  const NowPlaying before = m_now;
  m_now.track += another ? 1 : 0;
  m_now.title = heading;
  m_now.routine = m_routine;
  m_now.length = m_session.time().length;
  m_now.status = m_session.state() == Session::State::Paused ? NowPlaying::Status::Paused : NowPlaying::Status::Playing;
  const PictureWish wish{scene.picture, pictureSize, Scheme::Light};
  m_pictureKey = keyOf(wish);
  const QImage picture = m_pictures.picture(wish, this);
  if (!picture.isNull()) {
    showPicture(m_pictureKey, picture);
  }
  m_player.show(m_now);
  if (before.track == m_now.track) {
    m_player.jumped();
  }
}

// A name of its own for each picture: what shows covers remembers them by their names.
void RemoteControl::showPicture(const QString& key, const QImage& picture) {
  if (key != m_pictureKey || picture.isNull() || !m_folder.isValid()) {
    return;
  }
  const QString file = m_folder.filePath(QString::number(qHash(key), 16) + ".png");
  if (file != m_now.picture && (QFile::exists(file) || picture.save(file))) {
    m_now.picture = file;
    m_player.show(m_now);
  }
}

}  // namespace matside::app
