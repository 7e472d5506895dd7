#include "bridge/remote_control.h"

#include "../test_window.h"
#include "private_bus.h"

#include <QFileInfo>
#include <QImage>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSignalSpy>
#include <QUrl>

namespace matside::app {

class ActedMusic : public QObject {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.mpris.MediaPlayer2.Player")
  Q_PROPERTY(QString PlaybackStatus READ status)

 public:
  explicit ActedMusic(QString status) : m_status(std::move(status)) {}
  QString status() const { return m_status; }

 private:
  QString m_status;
};

namespace {

/// A practice of the starter routine, and playerctl as a person's headset.
class Remote : public testing::Test {
 protected:
  Remote() {
    // On a system bus, playerctl would look for players too.
    m_environment.remove("DBUS_SYSTEM_BUS_ADDRESS");
    const Routine& routine = shippedContent().value.routines().begin()->second;
    m_session.begin(buildTimeline(routine, shippedContent().value, {}), PropShelf(), {});
  }
  ~Remote() override { m_session.stop(); }

  QString playerctl(const QStringList& arguments) const {
    QProcess program;
    program.setProcessEnvironment(m_environment);
    program.start("playerctl", arguments);
    EXPECT_TRUE(waitFor([&] { return program.state() == QProcess::NotRunning; }));
    return QString::fromUtf8(program.readAllStandardOutput()).trimmed();
  }
  void appear() {
    m_remote.begin("Ease your lower back", RemoteControl::Keys::Taken);
    ASSERT_TRUE(waitFor([&] { return isOnTheBus(); }));
  }
  bool isOnTheBus() const { return playerctl({"-l"}) == "matside"; }
  QString metadata(const QString& key) const { return playerctl({"metadata", key}); }

  QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
  HandClock m_clock;
  SessionController m_session{shippedContent().value, m_clock};
  PictureMaker m_pictures{std::make_unique<PlainPictures>()};
  RemoteControl m_remote{m_session, m_pictures};
};

TEST_F(Remote, TellsWhatIsOnWithItsPictureAndLength) {
  appear();
  const PracticeScene scene = m_session.scene();
  EXPECT_EQ(playerctl({"status"}), "Playing");
  EXPECT_TRUE(metadata("xesam:title").contains(QString::fromStdString(scene.name)));
  EXPECT_EQ(metadata("xesam:album"), "Ease your lower back");
  EXPECT_EQ(metadata("mpris:length").toLongLong(), m_session.time().length.count() * 1000);
  ASSERT_TRUE(waitFor([&] { return !metadata("mpris:artUrl").isEmpty(); }));
  EXPECT_FALSE(QImage(QUrl(metadata("mpris:artUrl")).toLocalFile()).isNull());
  m_clock.pass(std::chrono::milliseconds(1500));
  EXPECT_NEAR(playerctl({"position"}).toDouble(), 1.5, 0.001);
}

TEST_F(Remote, PausesAndGoesOn) {
  appear();
  playerctl({"pause"});
  EXPECT_EQ(m_session.state(), Session::State::Paused);
  EXPECT_EQ(playerctl({"status"}), "Paused");
  playerctl({"pause"});
  EXPECT_EQ(m_session.state(), Session::State::Paused);
  playerctl({"play"});
  EXPECT_EQ(m_session.state(), Session::State::Running);
  playerctl({"play"});
  EXPECT_EQ(m_session.state(), Session::State::Running);
  playerctl({"play-pause"});
  EXPECT_EQ(m_session.state(), Session::State::Paused);
}

TEST_F(Remote, GoesToTheNextStageAndBack) {
  appear();
  const QString first = metadata("xesam:title");
  playerctl({"next"});
  const QString second = metadata("xesam:title");
  EXPECT_NE(first, second);
  playerctl({"previous"});
  EXPECT_EQ(metadata("xesam:title"), first);
}

TEST_F(Remote, AsksForTheEndAndDoesNotForceIt) {
  appear();
  QSignalSpy end(&m_remote, &RemoteControl::endWanted);
  playerctl({"stop"});
  EXPECT_EQ(end.count(), 1);
  EXPECT_TRUE(m_session.isRunning());
}

TEST_F(Remote, AnnouncesEveryChangeToWhoFollows) {
  appear();
  QProcess follower;
  follower.setProcessEnvironment(m_environment);
  follower.start("playerctl", {"--follow", "status"});
  QString heard;
  const auto hears = [&](const QString& word) {
    return waitFor([&] {
      heard += QString::fromUtf8(follower.readAllStandardOutput());
      return heard.endsWith(word + '\n');
    });
  };
  ASSERT_TRUE(hears("Playing"));
  m_session.pause();
  EXPECT_TRUE(hears("Paused")) << heard.toStdString();
  m_session.goOn();
  EXPECT_TRUE(hears("Playing")) << heard.toStdString();
  follower.kill();
  follower.waitForFinished();
}

TEST_F(Remote, IsKnownOnlyWhileARoutineRuns) {
  EXPECT_FALSE(isOnTheBus());
  appear();
  m_session.stop();
  EXPECT_TRUE(waitFor([&] { return !isOnTheBus(); }));
}

TEST_F(Remote, LeavesTheKeysToMusicThatPlaysAlready) {
  ActedMusic music("Playing");
  const ActedService service("org.mpris.MediaPlayer2.music", "/org/mpris/MediaPlayer2", music);
  m_remote.begin("Ease your lower back", RemoteControl::Keys::Taken);
  // Two answers of the bus later it would have been there.
  EXPECT_EQ(playerctl({"-l"}), "music");
  EXPECT_EQ(playerctl({"-l"}), "music");
}

TEST_F(Remote, TakesTheKeysFromMusicThatRests) {
  ActedMusic music("Paused");
  const ActedService service("org.mpris.MediaPlayer2.music", "/org/mpris/MediaPlayer2", music);
  m_remote.begin("Ease your lower back", RemoteControl::Keys::Taken);
  EXPECT_TRUE(waitFor([&] { return playerctl({"-l"}).contains("matside"); }));
}

TEST_F(Remote, TakesNoKeysWhereTheyAreNotWanted) {
  m_remote.begin("Ease your lower back", RemoteControl::Keys::Left);
  EXPECT_FALSE(isOnTheBus());
  EXPECT_FALSE(isOnTheBus());
}

}  // namespace
}  // namespace matside::app

#include "remote_control_test.moc"
