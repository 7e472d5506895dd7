#include "desktop/sleep_watch.h"

#include "private_bus.h"

#include <QDBusMessage>
#include <QSignalSpy>

namespace matside::app {
namespace {

const QString login = "org.freedesktop.login1";
const QString loginPath = "/org/freedesktop/login1";

TEST(SleepWatch, HearsTheComputerFallAsleepAndWakeUp) {
  QObject nothing;
  ActedService acted(login, loginPath, nothing);
  SleepWatch watch;
  QSignalSpy asleep(&watch, &SleepWatch::fallingAsleep);
  QSignalSpy awake(&watch, &SleepWatch::wokeUp);
  for (const bool starts : {true, false}) {
    auto signal = QDBusMessage::createSignal(loginPath, login + ".Manager", "PrepareForSleep");
    signal << starts;
    ASSERT_TRUE(acted.bus().send(signal));
  }
  EXPECT_TRUE(waitFor([&] { return asleep.count() == 1 && awake.count() == 1; }));
}

}  // namespace
}  // namespace matside::app
