#include "cue/cue.h"
#include "support/player.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace matside {
namespace {

/// The shipped starter routine, heard from beginning to end with one shelf.
class StarterRoutine : public testing::Test {
 protected:
  void hear(const PropShelf& shelf, VoiceAmount voice = VoiceAmount::Full) {
    library = loadLibrary({MATSIDE_CONTENT_DIR, {}}).value;
    Practitioner who;
    who.shelf = shelf;
    const Routine* routine = library.routine(RoutineId("ease-your-lower-back"));
    ASSERT_NE(routine, nullptr);
    timeline = buildTimeline(*routine, library, who);
    sample::Player player(library, timeline, shelf);
    player.does(&Session::start);
    player.playOut();
    CuePreferences preferences;
    preferences.voice = voice;
    for (const auto& told : player.told()) {
      for (const auto& cue : cuesFor(told.event, timeline, library, preferences)) {
        if (const auto* speak = std::get_if<Speak>(&cue)) {
          spoken.push_back(speak->text);
        }
      }
    }
  }

  bool says(const std::string& text) const { return std::ranges::find(spoken, text) != spoken.end(); }

  Library library;
  Timeline timeline;
  std::vector<std::string> spoken;
};

TEST_F(StarterRoutine, LeadsThroughEveryStepByWordsAlone) {
  hear(PropShelf());
  for (const auto& segment : timeline.segments) {
    for (const auto& timed : segment.steps) {
      EXPECT_FALSE(timed.step.spoken.on(segment.side).empty()) << segment.pose.text();
      EXPECT_TRUE(says(timed.step.spoken.on(segment.side))) << timed.step.id.text();
    }
  }
}

TEST_F(StarterRoutine, NamesEachPoseBeforeItsFirstStep) {
  hear(PropShelf());
  std::vector<std::string> order;
  for (const auto& text : spoken) {
    for (const auto& [id, pose] : library.poses()) {
      if (text == pose.names.english) {
        order.push_back(id.text());
      }
    }
  }
  EXPECT_EQ(order, (std::vector<std::string>{"childs-pose", "knee-to-chest", "lying-twist", "supported-savasana"}));
}

TEST_F(StarterRoutine, SpeaksOfTheSideTheBodyIsOn) {
  hear(PropShelf());
  for (const auto& segment : timeline.segments) {
    if (!segment.side || segment.stage != Stage::GetIn) {
      continue;
    }
    std::string words;
    for (const auto& timed : segment.steps) {
      words += timed.step.spoken.on(segment.side) + " ";
    }
    EXPECT_NE(words.find(segment.side == Side::Left ? "left" : "right"), std::string::npos) << words;
  }
}

TEST_F(StarterRoutine, TellsWhatToFetchAndNothingThatIsNotThere) {
  hear(PropShelf());
  for (const auto& text : spoken) {
    EXPECT_EQ(text.find("bolster"), std::string::npos) << text;
    EXPECT_EQ(text.find("block"), std::string::npos) << text;
  }
  spoken.clear();
  hear(PropShelf({{PropId("bolster"), 1}}));
  EXPECT_TRUE(says("bolster under the knees"));
}

/// What is heard when the pose is eased off in the middle of its hold.
class EasingOff : public testing::Test {
 protected:
  std::vector<std::string> heardIn(const std::string& pose, const Variation& variation) {
    Routine routine;
    routine.id = RoutineId("one");
    routine.items.push_back({PoseId(pose), {}, variation.options(), false});
    const PropShelf shelf({{PropId("bolster"), 1}, {PropId("block"), 2}, {PropId("blanket"), 2}, {PropId("strap"), 1}});
    Practitioner who;
    who.shelf = shelf;
    sample::Player player(library, buildTimeline(routine, library, who), shelf);
    Session& session = player.session();
    player.does(&Session::start);
    while (session.timeline().segments[session.segment()].stage != Stage::Hold) {
      player.finishSegment();
    }
    player.letPass(Duration(5000));
    player.forget();
    session.easeOff(player.now());
    std::vector<std::string> words;
    for (const auto& told : player.told()) {
      for (const auto& cue : cuesFor(told.event, session.timeline(), library, CuePreferences())) {
        if (const auto* speak = std::get_if<Speak>(&cue)) {
          words.push_back(speak->text);
        }
      }
    }
    return words;
  }

  const Library library = loadLibrary({MATSIDE_CONTENT_DIR, {}}).value;
};

TEST_F(EasingOff, SpeaksEveryStepIntoTheEasierWay) {
  const Pose& savasana = *library.pose(PoseId("supported-savasana"));
  EXPECT_EQ(heardIn("supported-savasana", *variationFromId(savasana, "bolster-under-knees+blanket-under-head")),
            (std::vector<std::string>{"Lay aside what you no longer need.",
                                      "Set your feet flat, a little wider than your hips.",
                                      "Let your knees lean in on each other."}));
  const Pose& knee = *library.pose(PoseId("knee-to-chest"));
  EXPECT_EQ(heardIn("knee-to-chest", plainVariation(knee)),
            (std::vector<std::string>{"hands behind the thigh", "Hold the back of your left thigh with both hands."}));
}

TEST_F(EasingOff, IsNeverSilentAndNeverLosesTheWayOut) {
  for (const auto& [id, pose] : library.poses()) {
    for (const auto& variation : allVariations(pose)) {
      const auto words = heardIn(id.text(), variation);
      const bool canBeEased =
          easierVariation(pose, PropShelf({{PropId("bolster"), 1}, {PropId("block"), 2}}), variation).has_value();
      EXPECT_EQ(words.empty(), !canBeEased) << id.text() << " " << variationId(pose, variation);
    }
  }
}

TEST_F(StarterRoutine, KeepsLeadingFaceDownWhenOnlyNamesAreSpoken) {
  hear(PropShelf(), VoiceAmount::NamesOnly);
  for (const auto& segment : timeline.segments) {
    const auto& views = library.pose(segment.pose)->views;
    const auto view = views.find(segment.stage);
    if (view != views.end() && view->second.sight == Sight::Hidden) {
      for (const auto& timed : segment.steps) {
        EXPECT_TRUE(says(timed.step.spoken.on(segment.side))) << timed.step.id.text();
      }
    }
  }
}

}  // namespace
}  // namespace matside
