#include "cli.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <map>
#include <nlohmann/json.hpp>
#include <set>

namespace matside {
namespace {

using Json = nlohmann::json;

const std::string starter = "ease-your-lower-back";

Json timelineOf(std::vector<std::string> words) {
  words.insert(words.begin(), "timeline");
  words.push_back("--json");
  const ProgramResult ran = cli(words);
  EXPECT_EQ(ran.status, 0) << ran.err;
  return Json::parse(ran.out);
}

std::set<std::string> variationsIn(const Json& timeline) {
  std::set<std::string> ids;
  for (const auto& segment : timeline.at("segments")) {
    ids.insert(segment.at("variation").get<std::string>());
  }
  return ids;
}

TEST(TimelineCommand, ListsTheStarterRoutineWithoutGaps) {
  const Json timeline = timelineOf({starter});
  EXPECT_EQ(timeline.at("routine"), starter);
  double at = 0;
  for (const auto& segment : timeline.at("segments")) {
    EXPECT_EQ(segment.at("start_s"), at);
    EXPECT_TRUE(segment.at("pose").is_string());
    at += segment.at("duration_s").get<double>();
  }
  EXPECT_EQ(timeline.at("total_s"), at);
}

TEST(TimelineCommand, TakesAboutSixteenMinutesForTheStarterRoutine) {
  const double minutes = timelineOf({starter}).at("total_s").get<double>() / 60;
  EXPECT_GT(minutes, 15);
  EXPECT_LT(minutes, 17);
  const std::string everything = "block=4,bolster=2,blanket=4,strap=2,eye-pillow=1";
  EXPECT_LT(timelineOf({starter, "--have", everything}).at("total_s").get<double>() / 60, 19.5);
}

TEST(TimelineCommand, HoldsBothSidesOfTheStarterRoutineForTheSameTime) {
  std::map<std::string, std::map<std::string, double>> held;
  const Json timeline = timelineOf({starter});
  for (const auto& segment : timeline.at("segments")) {
    if (segment.at("stage") == "hold" && !segment.at("side").is_null()) {
      held[segment.at("pose")][segment.at("side")] += segment.at("duration_s").get<double>();
    }
  }
  EXPECT_EQ(held.size(), 2U);
  for (const auto& [pose, sides] : held) {
    EXPECT_EQ(sides.at("left"), sides.at("right")) << pose;
  }
}

TEST(TimelineCommand, NamesTheSideChangedTo) {
  const Json segments = timelineOf({starter}).at("segments");
  for (std::size_t index = 1; index < segments.size(); ++index) {
    if (segments[index].at("stage") == "change-sides") {
      EXPECT_EQ(segments[index].at("side"), segments[index + 1].at("side"));
      EXPECT_NE(segments[index].at("side"), segments[index - 1].at("side"));
    }
  }
}

TEST(TimelineCommand, HasNothingOnTheShelfUnlessToldSo) {
  EXPECT_EQ(variationsIn(timelineOf({starter})), std::set<std::string>{"plain"});
  EXPECT_TRUE(variationsIn(timelineOf({starter, "--have", "bolster=1"})).contains("bolster-under-knees"));
  EXPECT_TRUE(variationsIn(timelineOf({starter, "--have=block=2,bolster=0"})).contains("blocks-under-knees"));
}

TEST(TimelineCommand, FitsTheRoutineToALengthInAnyOfItsForms) {
  for (const auto& [text, seconds] : std::map<std::string, int>{{"12min", 720}, {"12m30s", 750}, {"725s", 725}}) {
    EXPECT_EQ(timelineOf({starter, "--length", text}).at("total_s"), seconds) << text;
  }
}

TEST(TimelineCommand, SaysWhichLengthsArePossible) {
  const ProgramResult ran = cli({"timeline", starter, "--length", "3min", "--json"});
  EXPECT_EQ(ran.status, 1);
  EXPECT_TRUE(isOneSentenceOnStderr(ran)) << ran.out << ran.err;
  EXPECT_NE(ran.err.find(" min"), std::string::npos) << ran.err;
}

TEST(TimelineCommand, KnowsNoOtherRoutineButSuggestsOne) {
  const ProgramResult ran = cli({"timeline", "ease-your-lower-bak"});
  EXPECT_EQ(ran.status, 1);
  EXPECT_TRUE(isOneSentenceOnStderr(ran)) << ran.out << ran.err;
  EXPECT_NE(ran.err.find(starter), std::string::npos) << ran.err;
}

TEST(TimelineCommand, SaysHowItIsUsed) {
  const std::vector<std::vector<std::string>> wrong = {
      {"timeline"},
      {"timeline", starter, starter},
      {"timeline", starter, "--length"},
      {"timeline", starter, "--length", "soon"},
      {"timeline", starter, "--length", "12"},
      {"timeline", starter, "--length", "30s12min"},
      {"timeline", starter, "--length", "-5min"},
      {"timeline", starter, "--length", "999999999999999999999min"},
      {"timeline", starter, "--have", "block"},
      {"timeline", starter, "--have", "block=many"},
      {"timeline", starter, "--have", "block=-1"},
      {"timeline", starter, "--have", "block=1,block=2"},
      {"timeline", starter, "--have", ""},
      {"timeline", starter, "--loud"},
  };
  for (const auto& words : wrong) {
    const ProgramResult ran = cli(words);
    EXPECT_EQ(ran.status, 2) << testing::PrintToString(words);
    EXPECT_TRUE(isOneSentenceOnStderr(ran)) << testing::PrintToString(words) << ran.out << ran.err;
  }
}

TEST(TimelineCommand, KnowsNoOtherPropButSuggestsOne) {
  const ProgramResult ran = cli({"timeline", starter, "--have", "blok=1"});
  EXPECT_EQ(ran.status, 1);
  EXPECT_TRUE(isOneSentenceOnStderr(ran)) << ran.out << ran.err;
  EXPECT_NE(ran.err.find("did you mean block?"), std::string::npos) << ran.err;
}

TEST(TimelineCommand, ReadsARoutineFromAFile) {
  const TemporaryFolder folder;
  const auto file = folder.write("mine.json", R"({
    "id": "mine", "title": "Mine", "summary": "Only a fold.", "source": "My own.",
    "items": [{ "pose": "childs-pose", "hold_s": 60 }]
  })");
  const Json timeline = timelineOf({file.string()});
  EXPECT_EQ(timeline.at("routine"), "mine");
  EXPECT_EQ(timeline.at("segments").size(), 5U);
}

TEST(TimelineCommand, SaysWhatIsWrongWithARoutineFile) {
  const TemporaryFolder folder;
  const auto file = folder.write("mine.json", R"({"id": "mine", "items": [{"pose": "childs-pos"}]})");
  const ProgramResult ran = cli({"timeline", file.string()});
  EXPECT_EQ(ran.status, 1);
  EXPECT_TRUE(ran.out.empty());
  EXPECT_NE(ran.err.find(file.string()), std::string::npos);
  EXPECT_EQ(cli({"timeline", folder.path().string()}).status, 1) << "a folder is no routine";
}

TEST(TimelineCommand, PrintsALineASegmentForPeople) {
  const ProgramResult ran = cli({"timeline", starter});
  EXPECT_EQ(ran.status, 0);
  const auto lines = static_cast<std::size_t>(std::ranges::count(ran.out, '\n'));
  EXPECT_EQ(lines, timelineOf({starter}).at("segments").size() + 2);
}

TEST(TimelineCommand, SurvivesAReaderThatGoesAway) {
  const ProgramResult ran = cliInto("| head -c 1", "timeline " + starter + " --json");
  EXPECT_EQ(ran.status, 0);
  EXPECT_EQ(ran.out, "{");
  EXPECT_EQ(ran.err, "");
}

TEST(TimelineCommand, SaysWhenTheOutputCannotBeWritten) {
  const ProgramResult ran = cliInto(">/dev/full", "timeline " + starter + " --json");
  EXPECT_EQ(ran.status, 1);
  EXPECT_NE(ran.err.find("cannot be written"), std::string::npos) << ran.err;
}

}  // namespace
}  // namespace matside
