#include "sound/narrator.h"

#include "test_window.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace matside::app {
namespace {

using namespace std::chrono_literals;

/// Bells that ring until the test says that they have faded.
class SlowBells : public Bells {
 public:
  void prepare() override {}
  void ring(Bell bell, int) override { rung.push_back(bell); }
  void breathe(const Breath& breath, int) override { breaths.push_back(breath); }
  void fade(Outcome outcome = Outcome::Rung) { emit finished(outcome); }

  std::vector<Bell> rung;
  std::vector<Breath> breaths;
};

class Narration : public testing::Test {
 protected:
  Narration() {
    Narrator::Choices choices;
    std::ranges::for_each(allBells, [&](Bell bell) { choices.bellPercent[bell] = 60; });
    choices.breathPercent = 60;
    choices.voice = {.name = {}, .language = {}, .ratePercent = 0, .volumePercent = 70};
    m_narrator.setChoices(choices);
  }
  bool hears(const QStringList& lines) {
    return QTest::qWaitFor([&] { return m_words.said == lines; });
  }

  HandClock m_clock;
  SlowBells m_bells;
  HeardWords m_words{HeardWords::Pace::WhenTold};
  Narrator m_narrator{m_bells, m_words, m_clock};
};

TEST_F(Narration, SaysALineAtOnceWhenNothingSounds) {
  m_narrator.say("Lie down.", 5s);
  EXPECT_EQ(m_words.said, QStringList{"Lie down."});
  EXPECT_EQ(m_words.how.volumePercent, 70);
}

TEST_F(Narration, SpeaksOnlyAfterTheBellHasFaded) {
  m_narrator.ring(Bell::HoldBegins);
  m_narrator.say("Breathe into your back.", 20s);
  QCoreApplication::processEvents();
  EXPECT_TRUE(m_words.said.isEmpty());
  m_bells.fade();
  EXPECT_TRUE(m_words.said.isEmpty()) << "a pause comes first";
  EXPECT_TRUE(hears({"Breathe into your back."}));
}

TEST_F(Narration, WaitsForTheLastOfTwoBells) {
  m_narrator.ring(Bell::HoldEnding);
  m_narrator.ring(Bell::ChangeSides);
  EXPECT_EQ(m_bells.rung.size(), 2U);
  m_narrator.say("Change sides.", 20s);
  m_bells.fade();
  QCoreApplication::processEvents();
  EXPECT_TRUE(m_words.said.isEmpty());
  m_bells.fade();
  EXPECT_TRUE(hears({"Change sides."}));
}

TEST_F(Narration, ABellBreaksOffWhatIsBeingSaid) {
  m_narrator.say("A line that takes its time.", 5s);
  m_narrator.ring(Bell::HoldBegins);
  EXPECT_TRUE(m_bells.rung.empty());
  EXPECT_TRUE(QTest::qWaitFor([&] { return !m_bells.rung.empty(); }));
  EXPECT_FALSE(m_words.speaking);
  EXPECT_EQ(m_bells.rung, std::vector{Bell::HoldBegins});
}

TEST_F(Narration, WordsMakeRoomJustBeforeABellThatIsForeseen) {
  m_narrator.say("A line that takes its time.", 5s);
  m_narrator.expectBell(400ms);
  EXPECT_TRUE(m_words.speaking);
  EXPECT_TRUE(QTest::qWaitFor([&] { return !m_words.speaking; }));
  EXPECT_TRUE(m_bells.rung.empty());
}

TEST_F(Narration, DropsALineThatComesTooLate) {
  const QSignalSpy dropped(&m_narrator, &Narrator::lineDropped);
  m_narrator.say("One.", 5s);
  m_narrator.say("Two.", 5s);
  m_narrator.say("Three.", 60s);
  m_clock.pass(6s);
  m_words.end(Speech::Outcome::Said);
  EXPECT_TRUE(hears({"One.", "Three."}));
  EXPECT_EQ(dropped.count(), 1);
}

TEST_F(Narration, DropsALateLineThatABellWouldCutOff) {
  const QString line(100, 'x');
  m_narrator.say("One.", 5s);
  m_narrator.say(line, 60s);
  m_clock.pass(3s);
  m_narrator.expectBell(4s);
  const QSignalSpy dropped(&m_narrator, &Narrator::lineDropped);
  m_words.end(Speech::Outcome::Said);
  EXPECT_TRUE(QTest::qWaitFor([&] { return dropped.count() == 1; }));
  EXPECT_EQ(m_words.said, QStringList{"One."});
}

TEST_F(Narration, HushedItForgetsWhatWaited) {
  m_narrator.say("One.", 60s);
  m_narrator.say("Two.", 60s);
  m_narrator.hush();
  EXPECT_TRUE(QTest::qWaitFor([&] { return !m_words.speaking; }));
  m_narrator.say("Paused.", 60s);
  EXPECT_TRUE(hears({"One.", "Paused."}));
}

TEST_F(Narration, WithoutAVoiceItSaysSoOnceAndRingsOn) {
  const QSignalSpy none(&m_narrator, &Narrator::noVoice);
  for (const char* line : {"One.", "Two."}) {
    m_narrator.say(line, 60s);
    m_words.end(Speech::Outcome::NoVoice);
  }
  EXPECT_EQ(none.count(), 1);
  m_narrator.ring(Bell::Halfway);
  EXPECT_EQ(m_bells.rung, std::vector{Bell::Halfway});
}

TEST_F(Narration, WithoutASoundDeviceItSaysSoOnceUntilOneIsThere) {
  const QSignalSpy none(&m_narrator, &Narrator::noSound);
  const auto ring = [this](Bells::Outcome outcome) {
    m_narrator.ring(Bell::Halfway);
    m_bells.fade(outcome);
  };
  ring(Bells::Outcome::NoDevice);
  ring(Bells::Outcome::NoDevice);
  EXPECT_EQ(none.count(), 1);
  ring(Bells::Outcome::Rung);
  ring(Bells::Outcome::NoDevice);
  EXPECT_EQ(none.count(), 2);
}

TEST_F(Narration, ALostLineDoesNotStopTheNext) {
  m_narrator.say("One.", 60s);
  m_narrator.say("Two.", 60s);
  m_words.end(Speech::Outcome::Failed);
  EXPECT_TRUE(hears({"One.", "Two."}));
}

TEST_F(Narration, BreathesOnlyWhereNothingElseIsHeard) {
  const Bells::Breath in{Bells::Breath::Direction::In, 4s};
  m_narrator.breathe(in);
  EXPECT_EQ(m_bells.breaths.size(), 1U);
  m_narrator.expectBell(3s);
  m_narrator.breathe(in);
  m_narrator.expectBell(std::nullopt);
  m_narrator.say("One.", 60s);
  m_narrator.breathe(in);
  m_words.end(Speech::Outcome::Said);
  m_narrator.ring(Bell::HoldBegins);
  m_narrator.breathe(in);
  EXPECT_EQ(m_bells.breaths.size(), 1U);
}

TEST_F(Narration, IsSilentAtVolumeNought) {
  m_narrator.setChoices({});
  m_narrator.ring(Bell::HoldBegins);
  m_narrator.say("One.", 60s);
  EXPECT_TRUE(m_bells.rung.empty());
  EXPECT_TRUE(m_words.said.isEmpty());
  EXPECT_TRUE(m_narrator.isQuiet());
}

}  // namespace
}  // namespace matside::app
