#include "content/pose_reader.h"
#include "content/props_reader.h"
#include "content/routine_reader.h"
#include "core/content/problem_printing.h"
#include "support/content_files.h"
#include "support/small_content.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace matside {
namespace {

using nlohmann::json;
using Briefs = std::vector<std::string>;

/// One change to a file that was right, and every problem it makes.
struct Break {
  std::string pointer;
  std::string value;  ///< JSON; empty: the member is taken away
  Briefs problems;
};

json broken(json file, const Break& change) {
  const json::json_pointer at(change.pointer);
  if (change.value.empty()) {
    file.at(at.parent_pointer()).erase(at.back());
  } else {
    file[at] = json::parse(change.value);
  }
  return file;
}

json shippedJson(const std::string& name) {
  return json::parse(shippedText(name));
}

const Break poseBreaks[] = {
    {"/id", "", {"missing /id"}},
    {"/id", "7", {"wrong-type /id"}},
    {"/id", "\"Lying Twist\"", {"bad-text /id"}},
    {"/idd", "1", {"unknown-key /idd"}},
    {"/names", "[]", {"wrong-type /names"}},
    {"/names/english", "", {"missing /names/english"}},
    {"/names/english", "\"\"", {"out-of-range /names/english"}},
    {"/names/plain", "", {"missing /names/plain"}},
    {"/names/plain", "\"bālāsana\"", {"bad-text /names/plain"}},
    {"/position", "\"supin\"", {"unknown-id /position"}},
    {"/sides/label/right", "", {"missing /sides/label/right"}},
    {"/sides/first", "\"both\"", {"unknown-id /sides/first"}},
    {"/hold/usual_s", "-90", {"out-of-range /hold/usual_s"}},
    {"/hold/usual_s", "301", {"out-of-range /hold/usual_s"}},
    {"/hold/longest_s", "1e9", {"out-of-range /hold/longest_s"}},
    {"/hold/shortest_s", "15", {"out-of-range /stages/hold/steps/1/time_s"}},
    {"/breath/in_s", "0", {"out-of-range /breath/in_s"}},
    {"/benefits/0", "\"one\\u0007two\"", {"bad-text /benefits/0"}},
    {"/stages/change-sides", "", {"missing /stages/change-sides"}},
    {"/stages/rest/sight", "\"screan\"", {"unknown-id /stages/rest/sight"}},
    {"/stages/rest/steps", "[]", {"out-of-range /stages/rest/steps"}},
    {"/stages/rest/steps/0/time_s", "0", {"out-of-range /stages/rest/steps/0/time_s"}},
    {"/stages/rest/steps/0/time_s", "\"6\"", {"wrong-type /stages/rest/steps/0/time_s"}},
    {"/stages/rest/steps/0/waits", "1", {"wrong-type /stages/rest/steps/0/waits"}},
    {"/stages/rest/steps/0/figure", "\"lye\"", {"unknown-id /stages/rest/steps/0/figure"}},
    {"/stages/rest/steps/0/id", "\"breathe\"", {"duplicate-id /stages/rest/steps/0/id"}},
    {"/stages/rest/steps/0/spoken", "{\"left\": \"One.\"}", {"missing /stages/rest/steps/0/spoken/right"}},
    {"/stages/hold/steps/0/time_s", "0", {"out-of-range /stages/hold/steps/0/time_s"}},
    {"/places/0/id", "\"between\"", {"duplicate-id /places/1/id"}},
    {"/places/0/prefers/0", "\"block-lo-under-knee\"", {"unknown-id /places/0/prefers/0"}},
    {"/places/0/prefers/0", "\"blanket-between-knees\"", {"unknown-id /places/0/prefers/0"}},
    {"/places/0/options/0/needs", "{\"block\": 1}", {"out-of-range /places/0/options/0/needs"}},
    {"/places/0/options/0/phrase", "\"something\"", {"out-of-range /places/0/options/0/phrase"}},
    {"/places/0/options/1/phrase", "", {"missing /places/0/options/1/phrase"}},
    {"/places/0/options/1/needs/block", "0", {"out-of-range /places/0/options/1/needs/block"}},
    {"/places/0/options/1/needs", "{\"Cork block\": 1}", {"bad-text /places/0/options/1/needs/Cork block"}},
    {"/places/0/options/1/rulesOut", "[\"blanket-under-knees\"]", {"unknown-id /places/0/options/1/rulesOut"}},
    {"/places/0/options/1/rulesOut", "[\"knees-together\"]", {"unknown-id /places/0/options/1/rulesOut"}},
    {"/places/0/options/1/figures", "{\"hodl\": {}}", {"unknown-id /places/0/options/1/figures/hodl"}},
    {"/places/0/options/1/steps/0/stage", "\"setup\"", {"unknown-id /places/0/options/1/steps/0/stage"}},
    {"/places/0/options/1/steps/0/after", "\"lie-bak\"", {"unknown-id /places/0/options/1/steps/0/after"}},
    {"/places/0/options/1/steps/0/replaces", "\"lie-back\"", {"unknown-key /places/0/options/1/steps/0/after"}},
    {"/places/0/options/1/steps/0/step", "", {"missing /places/0/options/1/steps/0/step"}},
    {"/places/1/options/1/steps/0",
     "{\"stage\": \"get-in\", \"replaces\": \"drop-knees\"}",
     {"duplicate-id /places/1/options/1/steps/0/replaces"}},
    {"/easier/0", "\"bolster\"", {"unknown-id /easier/0"}},
    {"/easier", "\"bolster-under-knee\"", {"wrong-type /easier"}},
    {"/cautions/0/option", "\"bolster-under-knees\"", {"unknown-id /cautions/0/option"}},
    {"/cautions/0/instead", "", {"missing /cautions/0/instead"}},
    {"/figures/hold/contacts", "{\"sacrum\": \"blok\"}", {"unknown-id /figures/hold/contacts"}},
    {"/figures/hold/props",
     "{\"a\": {\"prop\": \"block\", \"at_cm\": [0, 0], \"on\": \"b\"}}",
     {"unknown-id /figures/hold/props/a/on"}},
    {"/places/1/options/1/figures/hold/contacts",
     "{\"sacrum\": \"blok\"}",
     {"unknown-id /places/1/options/1/figures/hold/contacts"}},
    {"/figures", "", {"missing /figures"}},
    {"/figures", "{}", {"out-of-range /figures"}},
};

TEST(BrokenPose, IsRefusedWithEveryProblemItHas) {
  const json twist = shippedJson("poses/lying-twist.json");
  for (const Break& change : poseBreaks) {
    const auto read = readPose(broken(twist, change).dump(), "x.json");
    EXPECT_FALSE(read.value.has_value()) << change.pointer;
    EXPECT_EQ(brief(read.problems), change.problems) << change.pointer << " = " << change.value;
  }
}

TEST(BrokenPose, PointsAtTheFigureForWhatItHasFromAnother) {
  json pose = smallPose("small");
  pose["figures"] = {{"hold", {{"contacts", {{"heel", "no-such-prop"}}}}}, {"again", {{"from", "hold"}}}};
  std::vector<std::string> pointers;
  for (const Problem& problem : readPose(pose.dump(), "x.json").problems) {
    pointers.push_back(problem.pointer);
  }
  EXPECT_NE(std::ranges::find(pointers, "/figures/hold/contacts"), pointers.end());
  EXPECT_NE(std::ranges::find(pointers, "/figures/again"), pointers.end());
}

TEST(BrokenPose, NamesWhatWasMeant) {
  const std::pair<Break, std::string> cases[] = {{{"/position", "\"supin\"", {}}, "supine"},
                                                 {{"/hodl", "{}", {}}, "hold"},
                                                 {{"/stages/rest/steps/0/figure", "\"lye\"", {}}, "lie"},
                                                 {{"/easier/0", "\"bolster-under-nee\"", {}}, "bolster-under-knee"},
                                                 {{"/places/0/options/1/steps/0/after", "\"lie-bak\"", {}}, "lie-back"},
                                                 {{"/hold/usual_s", "301", {}}, "30 to 300 seconds"}};
  const json twist = shippedJson("poses/lying-twist.json");
  for (const auto& [change, expected] : cases) {
    const auto read = readPose(broken(twist, change).dump(), "x.json");
    ASSERT_EQ(read.problems.size(), 1U) << testing::PrintToString(read.problems);
    EXPECT_EQ(read.problems[0].expected, expected);
  }
}

TEST(BrokenPose, TellsAllItsProblemsAtOnce) {
  json pose = smallPose("small");
  pose["position"] = "upside-down";
  pose["hold"]["usual_s"] = "long";
  pose["stages"]["rest"]["steps"][0]["time_s"] = -1;
  pose["extra"] = true;
  pose.erase("breath");
  EXPECT_EQ(brief(readPose(pose.dump(), "x.json").problems),
            (Briefs{"unknown-id /position", "wrong-type /hold/usual_s", "missing /breath",
                    "out-of-range /stages/rest/steps/0/time_s", "unknown-key /extra"}));
}

TEST(BrokenPose, WithoutSidesHasNoLinesForSidesAndNoChange) {
  json pose = smallPose("small");
  pose["stages"]["rest"]["steps"][0]["shown"] = {{"left", "One."}, {"right", "Two."}};
  pose["stages"]["change-sides"] = pose["stages"]["rest"];
  EXPECT_EQ(brief(readPose(pose.dump(), "x.json").problems),
            (Briefs{"wrong-type /stages/rest/steps/0/shown", "unknown-key /stages/change-sides"}));
}

TEST(BrokenPose, HasNoMoreCombinationsThanCanBeLookedAt) {
  json pose = smallPose("small");
  for (int p = 0; p < 12; ++p) {
    json place = smallPlace();
    place["id"] = "place-" + std::to_string(p);
    for (std::size_t o = 0; o < 2; ++o) {
      place["options"][o]["id"] = "option-" + std::to_string(p) + "-" + std::to_string(o);
    }
    pose["places"].push_back(place);
  }
  EXPECT_EQ(brief(readPose(pose.dump(), "x.json").problems), Briefs{"out-of-range /places"});
}

TEST(BrokenPose, KeepsTheRestOfAHoldLast) {
  json pose = smallPose("small");
  pose["stages"]["hold"]["steps"][0]["time_s"] = 10;
  json last = pose["stages"]["hold"]["steps"][0];
  last["id"] = "stay";
  last["time_s"] = 0;
  pose["stages"]["hold"]["steps"].push_back(last);
  pose["places"] = {smallPlace()};
  json added = last;
  added["id"] = "added";
  json& changes = pose["places"][0]["options"][1]["steps"];
  changes.push_back({{"stage", "hold"}, {"after", "stay"}, {"step", added}});
  changes.push_back({{"stage", "hold"}, {"replaces", "stay"}});
  EXPECT_EQ(
      brief(readPose(pose.dump(), "x.json").problems),
      (Briefs{"out-of-range /places/0/options/1/steps/0/after", "out-of-range /places/0/options/1/steps/0/step/time_s",
              "missing /places/0/options/1/steps/1/step"}));
}

const Break routineBreaks[] = {
    {"/title", "", {"missing /title"}},
    {"/title", "\"\"", {"out-of-range /title"}},
    {"/items", "[]", {"out-of-range /items"}},
    {"/items", "{}", {"wrong-type /items"}},
    {"/items/0/pose", "", {"missing /items/0/pose"}},
    {"/items/0/hold_s", "-1", {"out-of-range /items/0/hold_s"}},
    {"/items/0/hold_s", "1e300", {"out-of-range /items/0/hold_s"}},
    {"/items/0/options", "[3]", {"wrong-type /items/0/options/0"}},
    {"/items/0/waitsAtChange", "\"yes\"", {"wrong-type /items/0/waitsAtChange"}},
    {"/items/0/side", "\"left\"", {"unknown-key /items/0/side"}},
    {"/opening/0", "{\"left\": \"a\"}", {"wrong-type /opening/0"}},
    {"/source", "null", {"wrong-type /source"}},
};

TEST(BrokenRoutine, IsRefusedWithItsProblem) {
  const json routine = shippedJson("routines/ease-your-lower-back.json");
  for (const Break& change : routineBreaks) {
    const auto read = readRoutine(broken(routine, change).dump(), "x.json");
    EXPECT_FALSE(read.value.has_value());
    EXPECT_EQ(brief(read.problems), change.problems) << change.pointer;
  }
}

const Break propsBreaks[] = {
    {"/props", "[]", {"out-of-range /props"}},
    {"/props/0/id", "\"bolster\"", {"duplicate-id /props/1/id"}},
    {"/props/0/standIn", "", {"missing /props/0/standIn"}},
    {"/props/0/usualCount", "5", {"out-of-range /props/0/usualCount"}},
    {"/props/0/mostCount", "10", {"out-of-range /props/0/mostCount"}},
    {"/props/0/mostCount", "2.5", {"out-of-range /props/0/mostCount"}},
    {"/props/0/forms", "[]", {"out-of-range /props/0/forms"}},
    {"/props/0/forms/1/id", "\"low\"", {"duplicate-id /props/0/forms/1/id"}},
    {"/props/0/forms/0/shape", "\"brick\"", {"unknown-id /props/0/forms/0/shape"}},
    {"/props/0/forms/0/width_cm", "0", {"out-of-range /props/0/forms/0/width_cm"}},
    {"/props/1/forms/1/height_cm", "30", {"out-of-range /props/1/forms/1/height_cm"}},
};

TEST(BrokenProps, AreRefusedWithTheirProblem) {
  const json props = shippedJson("props.json");
  for (const Break& change : propsBreaks) {
    const auto read = readProps(broken(props, change).dump(), "x.json");
    EXPECT_FALSE(read.value.has_value());
    EXPECT_EQ(brief(read.problems), change.problems) << change.pointer;
  }
}

/// A file is used exactly when nothing is wrong with it.
template <class Read>
bool isUsedOrBlamed(const Read& read) {
  return read.value.has_value() == read.problems.empty();
}

TEST(CutShort, NoFileIsUsed) {
  const std::string pose = shippedText("poses/knee-to-chest.json");
  const std::size_t end = pose.rfind('}');
  for (std::size_t length = 0; length <= end; ++length) {
    const auto read = readPose(std::string_view(pose).substr(0, length), "x.json");
    ASSERT_FALSE(read.value.has_value()) << length;
    ASSERT_EQ(read.problems.size(), 1U) << length;
    const bool insideALetter = read.problems[0].code == ProblemCode::BadText;
    ASSERT_TRUE(insideALetter || read.problems[0].code == ProblemCode::NotJson) << length;
  }
}

RC_GTEST_PROP(AnySingleByteChanged, LeavesAFileUsedOrBlamed, ()) {
  static const std::string texts[] = {shippedText("poses/supported-savasana.json"), shippedText("props.json"),
                                      shippedText("routines/ease-your-lower-back.json")};
  std::string text = texts[*rc::gen::inRange<std::size_t>(0, 3)];
  const auto at = *rc::gen::inRange<std::size_t>(0, text.size());
  text[at] = *rc::gen::arbitrary<char>();
  RC_ASSERT(isUsedOrBlamed(readPose(text, "x.json")));
  RC_ASSERT(isUsedOrBlamed(readProps(text, "x.json")));
  RC_ASSERT(isUsedOrBlamed(readRoutine(text, "x.json")));
}

/// The pointers of every value below this one.
std::vector<std::string> pointersIn(const json& file) {
  std::vector<std::string> pointers;
  const json flat = file.flatten();
  for (const auto& [pointer, value] : flat.items()) {
    for (json::json_pointer at(pointer); !at.empty(); at = at.parent_pointer()) {
      pointers.push_back(at.to_string());
    }
  }
  return pointers;
}

RC_GTEST_PROP(AnyValueExchanged, LeavesAFileUsedOrBlamed, ()) {
  static const json files[] = {shippedJson("poses/lying-twist.json"), shippedJson("props.json"),
                               shippedJson("routines/ease-your-lower-back.json")};
  static const std::vector<std::string> pointers[] = {pointersIn(files[0]), pointersIn(files[1]), pointersIn(files[2])};
  static const std::vector<std::string> odd = {
      "null",    "true",        "-1", "0",  "1e300",  "0.5",           "18446744073709551615",
      "\"\"",    "\"x\"",       "[]", "{}", "[[[]]]", "{\"left\": 1}", "\"\\u0000\"",
      "[1,2,3]", "{\"id\": {}}"};
  const auto which = *rc::gen::inRange<std::size_t>(0, 3);
  json file = files[which];
  file[json::json_pointer(*rc::gen::elementOf(pointers[which]))] = json::parse(*rc::gen::elementOf(odd));
  const std::string text = file.dump();
  RC_ASSERT(isUsedOrBlamed(readPose(text, "x.json")));
  RC_ASSERT(isUsedOrBlamed(readProps(text, "x.json")));
  RC_ASSERT(isUsedOrBlamed(readRoutine(text, "x.json")));
}

}  // namespace
}  // namespace matside
