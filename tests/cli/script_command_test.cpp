#include "chime/bell.h"
#include "cli.h"
#include "timeline/speaking.h"

#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <nlohmann/json.hpp>

namespace matside {
namespace {

using Json = nlohmann::json;

const std::string starter = "ease-your-lower-back";

Json scriptOf(const std::string& shelf) {
  const ProgramResult ran = cli({"script", starter, "--have", shelf, "--json"});
  EXPECT_EQ(ran.status, 0) << ran.err;
  return Json::parse(ran.out);
}

const std::vector<std::string> shelves = {"block=0", "bolster=1", "block=2,blanket=2", "block=1,bolster=1",
                                          "block=4,bolster=2,blanket=4,strap=1,eye-pillow=1"};

TEST(ScriptCommand, RingsForEveryHoldAndChangeAndThreeBowlsAtTheEnd) {
  std::map<std::string, int> bells;
  const Json cues = scriptOf("block=0").at("cues");
  for (const auto& cue : cues) {
    if (cue.contains("sound")) {
      ++bells[cue.at("sound")];
    }
  }
  EXPECT_EQ(bells,
            (std::map<std::string, int>{
                {"hold-begins", 6}, {"hold-ending", 6}, {"change-sides", 2}, {"halfway", 1}, {"routine-ends", 1}}));
  EXPECT_EQ(cues.back().at("sound"), "routine-ends");
}

TEST(ScriptCommand, SaysTheNameOfEveryPoseOnce) {
  for (const std::string name : {"Child's pose", "Knee to chest", "Lying twist", "Supported corpse pose"}) {
    const Json cues = scriptOf("block=0").at("cues");
    EXPECT_EQ(std::ranges::count_if(cues, [&name](const Json& cue) { return cue.value("speak", "") == name; }), 1)
        << name;
  }
}

TEST(ScriptCommand, GivesTheTimeEachThingIsHeardAndNeverTwoAtOnce) {
  for (const auto& shelf : shelves) {
    const Json script = scriptOf(shelf);
    Duration free{0};
    for (const auto& cue : script.at("cues")) {
      const Duration at(std::lround(cue.at("at_s").get<double>() * 1000));
      EXPECT_LE(free, at) << shelf << ": " << cue.dump();
      const Duration length = cue.contains("speak") ? speakingTime(cue.at("speak"))
                                                    : lengthOf(*bellNamed(cue.at("sound").get<std::string>()));
      EXPECT_EQ(std::lround(cue.at("duration_s").get<double>() * 1000), length.count());
      free = at + length;
    }
  }
}

TEST(ScriptCommand, SaysWhatToFetchBeforeTheFirstPose) {
  std::vector<std::string> spoken;
  const Json script = scriptOf("block=2,blanket=2");
  for (const auto& cue : script.at("cues")) {
    if (cue.contains("speak")) {
      spoken.push_back(cue.at("speak"));
    }
  }
  const auto gather = std::ranges::find(spoken, gatherPhrase);
  ASSERT_NE(gather, spoken.end());
  EXPECT_EQ(*(gather + 1), "two blocks and a blanket");
  EXPECT_LT(gather, std::ranges::find(spoken, "Child's pose"));
}

TEST(ScriptCommand, SpeaksNoEmptyLine) {
  const Json script = scriptOf("bolster=1");
  for (const auto& cue : script.at("cues")) {
    EXPECT_NE(cue.value("speak", "-"), "");
  }
}

TEST(ScriptCommand, NamesTheRoutineAndItsLength) {
  const Json script = scriptOf("block=0");
  EXPECT_EQ(script.at("routine"), starter);
  EXPECT_GE(script.at("cues").back().at("at_s"), script.at("total_s"));
}

TEST(ScriptCommand, ReadsAsLinesWithTheirTimes) {
  const ProgramResult ran = cli({"script", starter});
  EXPECT_EQ(ran.status, 0);
  EXPECT_NE(ran.out.find("  Child's pose\n"), std::string::npos);
  EXPECT_EQ(ran.out.find("{"), std::string::npos);
}

TEST(ScriptCommand, KnowsNoOtherRoutine) {
  const ProgramResult ran = cli({"script", "nothing-like-it"});
  EXPECT_EQ(ran.status, 1);
  EXPECT_TRUE(isOneSentenceOnStderr(ran)) << ran.out << ran.err;
}

}  // namespace
}  // namespace matside
