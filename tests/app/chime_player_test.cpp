#include "sound/chime_player.h"

#include "sound/server_words.h"

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace matside::app {
namespace {

class ChimesWithoutASoundServer : public testing::Test {
 protected:
  void SetUp() override { qputenv("PULSE_SERVER", "unix:/nowhere/there/is/none"); }
};

TEST_F(ChimesWithoutASoundServer, AreSilentAndSaySo) {
  ChimePlayer player;
  QSignalSpy finished(&player, &ChimePlayer::finished);
  player.ring(Bell::HoldBegins, 50);
  ASSERT_TRUE(QTest::qWaitFor([&] { return finished.count() == 1; }));
  EXPECT_NE(finished.front().front().value<ChimePlayer::Outcome>(), ChimePlayer::Outcome::Rung);
  EXPECT_TRUE(player.close());
}

QStringList printed;

TEST(MissingSoundServer, IsNotWrittenOnTheTerminal) {
  const auto usual =
      qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString& text) { printed << text; });
  keepSoundServerQuiet();
  qWarning("PulseAudioService: pa_context_connect() failed");
  qWarning("something else");
  QLoggingCategory::setFilterRules("matside.sound.debug=true");
  qWarning("PulseAudioService: Context terminated.");
  QLoggingCategory::setFilterRules({});
  qInstallMessageHandler(usual);
  EXPECT_EQ(printed, QStringList({"something else", "PulseAudioService: Context terminated."}));
}

}  // namespace
}  // namespace matside::app
