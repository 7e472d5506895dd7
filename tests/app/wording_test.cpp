#include "text/wording.h"

#include "text/durations.h"
#include "text/picture_text.h"
#include "text/problems.h"

#include <QLocale>

#include <gtest/gtest.h>

namespace matside::app {
namespace {

using namespace std::chrono_literals;

TEST(ClockText, CountsAStartedSecondWhole) {
  EXPECT_EQ(clockText(65s), "1:05");
  EXPECT_EQ(clockText(40001ms), "0:41");
  EXPECT_EQ(clockText(40s), "0:40");
  EXPECT_EQ(clockText(0s), "0:00");
  EXPECT_EQ(clockText(-3s), "0:00");
}

TEST(LengthText, IsShort) {
  EXPECT_EQ(lengthText(45s), "45 s");
  EXPECT_EQ(lengthText(120s), "2 min");
  EXPECT_EQ(lengthText(90s), "1½ min");
  EXPECT_EQ(lengthText(100s), "1 min 40 s");
}

TEST(RoughText, RoundsToMinutes) {
  EXPECT_EQ(roughText(59s), "less than a minute");
  EXPECT_EQ(roughText(89s), "1 min");
  EXPECT_EQ(roughText(90s), "2 min");
}

TEST(SpokenText, HasItsPlurals) {
  EXPECT_EQ(spokenText(1s), "1 second");
  EXPECT_EQ(spokenText(41s), "41 seconds");
  EXPECT_EQ(spokenText(120s), "2 minutes");
  EXPECT_EQ(spokenText(61s), "1 minute 1 second");
}

TEST(SummaryText, CountsPosesAndNamesHowTheyAreDone) {
  EXPECT_EQ(summaryText({4, 960s, {Position::Kneeling, Position::Supine}}), "4 poses · 16 min · kneeling and lying");
  EXPECT_EQ(summaryText({1, 60s, {Position::Supine, Position::Prone}}), "1 pose · 1 min · lying");
}

TEST(CardText, JoinsTimeAndProps) {
  PoseCard card;
  card.hold = 90s;
  card.times = Times::EachSide;
  card.phrases = {"block under the knee"};
  EXPECT_EQ(cardText(card), "1½ min each side · block under the knee");
}

TEST(ShelfText, CountsOnlyWhereThereCanBeMore) {
  EXPECT_EQ(shelfText({PropId("block"), "block", "", 2, 2}), "Block × 2");
  EXPECT_EQ(shelfText({PropId("block"), "block", "", 0, 2}), "Block");
  EXPECT_EQ(shelfText({PropId("bolster"), "bolster", "", 1, 1}), "Bolster");
}

TEST(ProblemText, NamesFilePlaceFoundAndExpected) {
  const Problem problem{ProblemCode::UnknownId, "own/poses/a.json", "/places/0", "blok", "block"};
  EXPECT_EQ(problemText(problem), "own/poses/a.json names something unknown at /places/0: found " +
                                      QLocale().quoteString("blok") + "; expected block");
}

TEST(ProblemText, QuotesOnlyWordsOfTheFile) {
  const Problem problem{ProblemCode::WrongType, "a.json", "/stages", "a list", "an object", Found::Description};
  EXPECT_EQ(problemText(problem), "a.json has a value of the wrong kind at /stages: found a list; expected an object");
}

TEST(PictureText, TellsInAFewSentencesWhatAPictureShows) {
  PictureFacts facts;
  facts.legs = {LegFact{LegAction::DrawnToChest, {}}, LegFact{LegAction::FootFlat, {}}};
  facts.hands = {HandAction::HoldsShin, HandAction::HoldsShin};
  facts.props = {{PropId("blanket"), 1, PropPlace::UnderHead, "blanket"}};
  EXPECT_EQ(pictureText(facts),
            "Lying on the back, head at the left. Left knee drawn to the chest; right foot flat on the mat; both hands "
            "round the shin. Blanket under the head.");
}

TEST(PictureText, CountsPropsAndSaysWhereTheKneesAre) {
  PictureFacts facts;
  facts.bearing = Bearing::OnBackHipsTurned;
  facts.lies = BodySide::Right;
  facts.hands = {HandAction::PalmUp, HandAction::PalmUp};
  facts.armsWide = true;
  facts.props = {{PropId("block"), 2, PropPlace::UnderKnees, "blocks"}};
  EXPECT_EQ(pictureText(facts),
            "Lying on the back, both knees over to the right, head at the left. Arms wide, palms up. 2 blocks under "
            "the knees.");
}

}  // namespace
}  // namespace matside::app
