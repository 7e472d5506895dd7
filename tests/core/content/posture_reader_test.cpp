#include "content/posture_reader.h"

#include "content/document.h"
#include "content/problem_list.h"

#include <gtest/gtest.h>

#include <string>

namespace matside {
namespace {

struct Read {
  std::map<FigureKey, Posture> figures;
  std::map<FigureKey, Derivation> derived;
  std::vector<Problem> problems;
};

Read read(const std::string& text) {
  ProblemList problems("figures.json");
  const auto document = Document::parse(text, problems);
  Read result;
  if (document) {
    Figures read = readFigures(Node(document->root(), "", problems));
    result.figures = std::move(read.whole);
    result.derived = std::move(read.derived);
  }
  result.problems = problems.take();
  return result;
}

const BodySpot leftHeel{Region::Heel, BodySide::Left};
const BodySpot rightHeel{Region::Heel, BodySide::Right};

TEST(Figures, TakeAnglesAndContactsForBothSidesOrOne) {
  const Read result = read(R"({"lie": {"angles": {"knee-flexion": 90, "left-hip-flexion": 40},
    "contacts": {"heel": "mat", "left-inner-knee": "right-inner-knee"}}})");
  ASSERT_TRUE(result.problems.empty());
  const Posture& lie = result.figures.at(FigureKey("lie"));
  EXPECT_EQ(lie.angles(Joint::KneeFlexion, BodySide::Right), Angle::degrees(90));
  EXPECT_EQ(lie.angles(Joint::HipFlexion, BodySide::Left), Angle::degrees(40));
  EXPECT_EQ(lie.angles(Joint::HipFlexion, BodySide::Right), Angle::degrees(0));
  EXPECT_TRUE(lie.contacts.contains(leftHeel) && lie.contacts.contains(rightHeel));
  const Contact knees = lie.contacts.at({Region::InnerKnee, BodySide::Left});
  EXPECT_EQ(knees.spot, (BodySpot{Region::InnerKnee, BodySide::Right}));
}

TEST(Figures, StartFromAnotherAndSayOnlyWhatDiffers) {
  const Read result = read(R"({"hold": {"from": "lie", "contacts": {"left-heel": null}},
    "lie": {"angles": {"knee-flexion": 90}, "contacts": {"heel": "mat"}}})");
  ASSERT_TRUE(result.problems.empty());
  const Posture& hold = result.figures.at(FigureKey("hold"));
  EXPECT_EQ(hold.angles(Joint::KneeFlexion, BodySide::Left), Angle::degrees(90));
  EXPECT_FALSE(hold.contacts.contains(leftHeel));
  EXPECT_TRUE(hold.contacts.contains(rightHeel));
  ASSERT_EQ(result.derived.size(), 1U);
  EXPECT_EQ(result.derived.at(FigureKey("hold")).from, FigureKey("lie"));
}

TEST(Figures, ThatStartFromEachOtherAreAProblemAndNoEndlessLoop) {
  const Read result = read(R"({"a": {"from": "b"}, "b": {"from": "a"}, "c": {"from": "nowhere"}})");
  ASSERT_EQ(result.problems.size(), 3U);
  EXPECT_EQ(result.problems[0].code, ProblemCode::OutOfRange);
  EXPECT_EQ(result.problems[0].pointer, "/b/from");
  EXPECT_EQ(result.problems[0].expected, "a figure that does not itself start from this one");
  EXPECT_EQ(result.problems[2].code, ProblemCode::UnknownId);
  EXPECT_TRUE(result.derived.empty());
}

TEST(Figures, ThatStartFromThemselvesAreNotSuggestedToThemselves) {
  const Read result = read(R"({"lie": {"from": "lie"}, "sit": {"from": "sitt"}, "sitting": {"from": "sittin"}})");
  ASSERT_EQ(result.problems.size(), 3U);
  EXPECT_EQ(result.problems[0].code, ProblemCode::OutOfRange);
  EXPECT_NE(result.problems[1].expected, "sit");
  EXPECT_NE(result.problems[2].expected, "sitting");
}

TEST(Figures, RefuseAnglesBeyondABody) {
  const Read result = read(R"({"hold": {"angles": {"knee-flexion": 200}}})");
  ASSERT_EQ(result.problems.size(), 1U);
  EXPECT_EQ(result.problems[0].code, ProblemCode::OutOfRange);
  EXPECT_EQ(result.problems[0].pointer, "/hold/angles/knee-flexion");
}

TEST(Figures, SuggestTheJointThatWasMeant) {
  const Read result = read(R"({"hold": {"angles": {"kne-flexion": 20}, "contacts": {"left-hel": "mat"}}})");
  ASSERT_EQ(result.problems.size(), 2U);
  EXPECT_EQ(result.problems[0].expected, "knee-flexion");
  EXPECT_EQ(result.problems[1].expected, "left-heel");
}

TEST(Figures, SuggestAJointWithItsSide) {
  const Read result = read(R"({"hold": {"angles": {"left-kne-flexion": 20, "right-lumbar-flexion": 5}}})");
  ASSERT_EQ(result.problems.size(), 2U);
  EXPECT_EQ(result.problems[0].expected, "left-knee-flexion");
  EXPECT_EQ(result.problems[1].expected, "lumbar-flexion") << "there is only one";
}

TEST(Figures, PlaceAPropInOneWayOnly) {
  const Read result = read(R"({"hold": {"props": {"block": {"prop": "block", "under": "forehead", "worn": "eyes"}}}})");
  EXPECT_EQ(result.problems.size(), 1U);
}

}  // namespace
}  // namespace matside
