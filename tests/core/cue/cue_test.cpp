#include "cue/cue.h"

#include "support/sample_practice.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace matside {
namespace {

using namespace std::chrono_literals;
using Words = std::vector<std::string>;

class Cues : public testing::Test {
 protected:
  explicit Cues(Sight sightInHold = Sight::Screen) {
    std::vector<Pose> poses = sample::poses();
    for (auto& pose : poses) {
      pose.views[Stage::Hold].sight = sightInHold;
      pose.views[Stage::GetIn].sight = sightInHold;
    }
    library = Library::fromParts({sample::bolster()}, poses, {});
    Routine routine = sample::routine({{"knee", 40s}, {"rest", 130s}});
    routine.opening = {sample::line("Welcome")};
    routine.closing = {sample::line("Farewell")};
    Practitioner who;
    who.shelf = sample::shelfWithBolster();
    timeline = buildTimeline(routine, library, who);
  }

  /// What an event sounds like: "(bell)" and spoken words, in order.
  Words heard(const Happening& what) const {
    Words words;
    for (const auto& cue : cuesFor({0s, what}, timeline, library, preferences)) {
      if (const auto* speak = std::get_if<Speak>(&cue)) {
        words.push_back(speak->text);
      } else if (const auto* sound = std::get_if<Sound>(&cue)) {
        words.push_back("(" + std::string(bellName(sound->bell)) + ")");
      }
    }
    return words;
  }

  std::vector<Show> shown(const Happening& what) const {
    std::vector<Show> shows;
    for (const auto& cue : cuesFor({0s, what}, timeline, library, preferences)) {
      if (const auto* show = std::get_if<Show>(&cue)) {
        shows.push_back(*show);
      }
    }
    return shows;
  }

  // Segments: 0 set-up, 1 get-in, 2 hold, 3 change, 4 hold, 5 come-out, 6 rest; 7 set-up, 8 get-in, 9 hold, 10
  // come-out, 11 rest.
  Timeline timeline;
  Library library;
  CuePreferences preferences;
  const Variation plain{std::vector{OptionId("back-on-mat")}};
};

TEST_F(Cues, AnnounceAPoseBeforeItsFirstStepAndAfterTheOpeningWords) {
  EXPECT_EQ(heard(SegmentStarted{0}), Words{});
  EXPECT_EQ(heard(StepStarted{0, 0}), Words{"Welcome"});
  EXPECT_EQ(heard(StepStarted{0, 1}),
            (Words{"Before you begin, lay these beside your mat, within easy reach.", "bolster"}));
  EXPECT_EQ(heard(StepStarted{0, 2}), (Words{"knee", "left knee", "bolster under the back", "Say fetch"}));
  EXPECT_EQ(heard(StepStarted{0, 3}), Words{"Say sit"});
  EXPECT_EQ(heard(StepStarted{7, 0}), (Words{"rest", "bolster under the back", "Say fetch"}));
}

TEST_F(Cues, ShowTheStepThatStarts) {
  EXPECT_EQ(shown(StepStarted{3, 1}), (std::vector<Show>{{3, 1}}));
  EXPECT_EQ(shown(Paused{PauseReason::Asked, 2, 1}), (std::vector<Show>{{2, 1}}));
  EXPECT_EQ(shown(Resumed{Resuming::Here, 2, 1}), (std::vector<Show>{{2, 1}}));
}

TEST_F(Cues, RingABowlAsAHoldBeginsAndSayWhereToBreathe) {
  EXPECT_EQ(heard(SegmentStarted{2}), Words{"(hold-begins)"});
  EXPECT_EQ(heard(StepStarted{2, 0}), Words{"Say breathe"});
}

TEST_F(Cues, RingTwoRisingNotesToChangeSides) {
  EXPECT_EQ(heard(SegmentStarted{3}), (Words{"(change-sides)", "Change sides."}));
  EXPECT_EQ(heard(StepStarted{3, 0}), Words{"Say let-go"});
}

TEST_F(Cues, SayWhatFollowsAHoldThatIsAboutToEnd) {
  EXPECT_EQ(heard(HoldEnding{2}), (Words{"(hold-ending)", "Soon you change sides."}));
  EXPECT_EQ(heard(HoldEnding{4}),
            (Words{"(hold-ending)", "Soon you come out of the pose, slowly and in your own time."}));
}

TEST_F(Cues, SpeakTheLineOfTheSide) {
  EXPECT_EQ(heard(StepStarted{5, 0}), Words{"Roll from right"});
}

TEST_F(Cues, RingASmallBellHalfwayWithAReminderToThoseWhoLikeOne) {
  EXPECT_EQ(heard(HalfwayReached{9}), (Words{"(halfway)", "You are halfway."}));
  preferences.halfwayReminder = false;
  EXPECT_EQ(heard(HalfwayReached{9}), Words{"(halfway)"});
}

TEST_F(Cues, RingThreeBowlsAtTheEndAfterTheClosingWords) {
  EXPECT_EQ(heard(StepStarted{11, 1}), Words{"Farewell"});
  EXPECT_EQ(heard(RoutineEnded{Ending::Completed}), Words{"(routine-ends)"});
  EXPECT_EQ(heard(RoutineEnded{Ending::Stopped}), Words{}) << "who stops early hears no applause";
}

TEST_F(Cues, SayHowToComeOutSafelyWhenItHurts) {
  const Words left = {"Stop there. The practice is paused.", "Come out slowly, like this.", "Roll from left",
                      "Say put-away"};
  EXPECT_EQ(heard(Paused{PauseReason::Hurts, 1, 0}), left);
  EXPECT_EQ(heard(Paused{PauseReason::Hurts, 2, 0}), left);
  EXPECT_EQ(heard(Paused{PauseReason::Hurts, 4, 0})[2], "Roll from right");
  EXPECT_EQ(heard(Paused{PauseReason::Hurts, 5, 1}),
            (Words{"Stop there. The practice is paused.", "Come out slowly, like this.", "Say put-away"}))
      << "only what is left of it";
  EXPECT_EQ(heard(Paused{PauseReason::Hurts, 0, 1}), Words{"Stop there. The practice is paused."})
      << "nothing to come out of";
}

TEST_F(Cues, SayWhyItPausedAndTheLineAgainWhenItGoesOn) {
  EXPECT_EQ(heard(Paused{PauseReason::Asked, 2, 0}), Words{"Paused."});
  EXPECT_EQ(heard(Paused{PauseReason::Slept, 2, 0}), Words{"The practice is paused, because the computer was asleep."});
  EXPECT_EQ(heard(Resumed{Resuming::Here, 2, 1}), (Words{"Going on.", "Say soften"}));
  EXPECT_EQ(heard(Resumed{Resuming::Elsewhere, 2, 1}), Words{}) << "what starts next speaks for itself";
}

TEST_F(Cues, LeadABodyInAHoldToTheOptionThatWasTaken) {
  const VariationChanged change{2, 0, {OptionId("bolster-under-back")}, plain};
  EXPECT_EQ(heard(change), (Words{"bolster under the back", "Say fetch", "Say lie-on-bolster"}));
  EXPECT_EQ(shown(change), (std::vector<Show>{{2, 0}}));
}

TEST_F(Cues, LeaveToTheStepsToComeWhatTheySay) {
  const OptionId bolster("bolster-under-back");
  EXPECT_EQ(heard(VariationChanged{0, 2, {bolster}, plain}), Words{"bolster under the back"})
      << "fetching is under way";
  EXPECT_EQ(heard(VariationChanged{0, 3, {bolster}, plain}), (Words{"bolster under the back", "Say fetch"}))
      << "its place has passed";
  EXPECT_EQ(heard(VariationChanged{1, 0, {bolster}, plain}), (Words{"bolster under the back", "Say fetch"}));
  EXPECT_EQ(heard(VariationChanged{5, 0, {bolster}, plain}), Words{"bolster under the back"}) << "on the way out";
}

TEST_F(Cues, LeadBackToWhatAPropHadReplacedAndLayThePropAside) {
  const Variation bolster = timeline.segments[2].variation;
  timeline = withVariation(timeline, 2, library, plain);
  EXPECT_EQ(heard(VariationChanged{2, 0, {OptionId("back-on-mat")}, bolster}),
            (Words{"Lay aside what you no longer need.", "Say lie"}));
}

TEST_F(Cues, SpeakASanskritNameAsItSoundsAndWriteItAsItIsSpelt) {
  Pose named = sample::pose("fold", {60s, 30s, 90s});
  named.names.sanskrit = "bālāsana";
  named.names.spoken = "bah-lah-suh-nuh";
  library = Library::fromParts({}, {named}, {});
  timeline = buildTimeline(sample::routine({{"fold", {}}}), library, {});
  const auto cues = cuesFor({0s, StepStarted{0, 0}}, timeline, library, preferences);
  EXPECT_NE(std::ranges::find(cues, Cue(Speak{"bah-lah-suh-nuh", 6s, "bālāsana"})), cues.end());
  preferences.voice = VoiceAmount::NamesOnly;
  EXPECT_EQ(heard(StepStarted{0, 0}), (Words{"fold", "bah-lah-suh-nuh"}));
  preferences.sanskritNames = false;
  EXPECT_EQ(heard(StepStarted{0, 0}), Words{"fold"});
}

TEST_F(Cues, LeaveOutTheBellOfAMomentThatShallBeSilent) {
  preferences.without = {Bell::Halfway};
  EXPECT_EQ(heard(HalfwayReached{9}), Words{"You are halfway."});
  EXPECT_EQ(heard(SegmentStarted{2}), Words{"(hold-begins)"});
}

TEST_F(Cues, AskToPressAKeyOnceAStageWhereEveryStepWaits) {
  timeline.waits = Waits::AtEveryStep;
  EXPECT_EQ(heard(Waiting{1, 0}).size(), 1U);
  EXPECT_EQ(heard(Waiting{1, 1}), Words{});
}

TEST_F(Cues, AreOfNoUseHalfAMinuteLaterHoweverLongTheStepLasts) {
  for (std::size_t segment = 0; segment < timeline.segments.size(); ++segment) {
    for (std::size_t step = 0; step < timeline.segments[segment].steps.size(); ++step) {
      for (const auto& cue : cuesFor({0s, StepStarted{segment, step}}, timeline, library, preferences)) {
        const auto* speak = std::get_if<Speak>(&cue);
        EXPECT_TRUE(speak == nullptr || (speak->within > 0s && speak->within <= 30s));
      }
    }
  }
}

TEST_F(Cues, SayThatAStepWaitsAndThatAHoldGotLonger) {
  EXPECT_EQ(heard(Waiting{3, 0}), Words{"When you are ready, press any key."});
  EXPECT_EQ(heard(Extended{2, 30s}), Words{"A little longer."});
}

TEST_F(Cues, ReduceToNamesAndWhatCannotBeDoneWithout) {
  preferences.voice = VoiceAmount::NamesOnly;
  EXPECT_EQ(heard(StepStarted{0, 0}), Words{});
  EXPECT_EQ(heard(StepStarted{0, 1}), Words{});
  EXPECT_EQ(heard(StepStarted{0, 2}), (Words{"knee", "left knee"}));
  EXPECT_EQ(heard(StepStarted{1, 0}), Words{});
  EXPECT_EQ(heard(SegmentStarted{3}), (Words{"(change-sides)", "Change sides."}));
  EXPECT_EQ(heard(HoldEnding{2}), Words{"(hold-ending)"});
  EXPECT_EQ(heard(Paused{PauseReason::Hurts, 2, 0}).size(), 4U);
}

TEST_F(Cues, AreOnlyShownWithoutVoiceAndBells) {
  preferences.voice = VoiceAmount::Off;
  preferences.bells = false;
  for (std::size_t segment = 0; segment < timeline.segments.size(); ++segment) {
    EXPECT_EQ(heard(SegmentStarted{segment}), Words{});
    EXPECT_EQ(heard(StepStarted{segment, 0}), Words{});
    EXPECT_EQ(shown(StepStarted{segment, 0}).size(), 1U);
  }
  EXPECT_EQ(heard(RoutineEnded{}), Words{});
}

TEST_F(Cues, FallSilentAfterTheLastHoldWhenTheEndingIsSilent) {
  preferences.silentEnding = true;
  EXPECT_EQ(heard(HoldEnding{4}).size(), 2U) << "only the last pose is silent";
  EXPECT_EQ(heard(StepStarted{5, 0}), Words{"Roll from right"});
  EXPECT_EQ(heard(SegmentStarted{9}), Words{"(hold-begins)"});
  EXPECT_EQ(heard(StepStarted{9, 0}), Words{"Say breathe"});
  EXPECT_EQ(heard(HoldEnding{9}), Words{});
  EXPECT_EQ(heard(StepStarted{10, 0}), Words{});
  EXPECT_EQ(heard(StepStarted{11, 1}), Words{});
  EXPECT_EQ(heard(RoutineEnded{Ending::Completed}), Words{});
  EXPECT_EQ(shown(StepStarted{10, 0}).size(), 1U);
  EXPECT_EQ(heard(Paused{PauseReason::Hurts, 10, 0}).size(), 4U) << "and yet it speaks when it hurts";
}

TEST_F(Cues, SpeakLinesInTimeOrNotAtAll) {
  for (const auto& cue : cuesFor({0s, StepStarted{1, 0}}, timeline, library, preferences)) {
    if (const auto* speak = std::get_if<Speak>(&cue)) {
      EXPECT_EQ(speak->within, timeline.segments[1].steps[0].length);
    }
  }
}

class CuesWithAHiddenScreen : public Cues {
 protected:
  CuesWithAHiddenScreen() : Cues(Sight::Hidden) {}
};

TEST_F(CuesWithAHiddenScreen, SpeakEveryLineEvenWhenNamesWereEnough) {
  preferences.voice = VoiceAmount::NamesOnly;
  EXPECT_EQ(heard(StepStarted{1, 0}), Words{"Say lean"});
  EXPECT_EQ(heard(StepStarted{2, 0}), Words{"Say breathe"});
  EXPECT_EQ(heard(HoldEnding{2}), (Words{"(hold-ending)", "Soon you change sides."}));
  EXPECT_EQ(heard(StepStarted{3, 0}), Words{}) << "here the screen is in sight";
}

TEST(CuePhrases, AreAllThatIsSpokenBesidesContent) {
  const std::vector<std::string> phrases = cuePhrases();
  EXPECT_NE(std::ranges::find(phrases, "Change sides."), phrases.end());
  for (const auto& phrase : phrases) {
    EXPECT_EQ(phrase.back(), '.') << phrase;
    EXPECT_EQ(phrase.find('!'), std::string::npos) << phrase;
  }
}

}  // namespace
}  // namespace matside
