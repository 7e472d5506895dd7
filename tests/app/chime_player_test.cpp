#include "sound/chime_player.h"

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

}  // namespace
}  // namespace matside::app
