#include "journal/csv.h"

#include "journal_samples.h"

#include <gtest/gtest.h>

namespace matside {
namespace {

using namespace sample;

constexpr const char* head = "when,what,routine,title,pose,side,variation,planned,done,ended,ended at\r\n";

TEST(JournalCsv, HasARowForEachPracticeAndEachChoice) {
  const std::string expected =
      std::string(head) +
      "2026-11-01T19:00:00+01:00,practice,ease-your-lower-back,Ease your lower back,,,,16.0,16.0,completed,"
      "2026-11-01T19:17:00+01:00\r\n"
      "2026-11-01T19:03:00+01:00,it-hurts,ease-your-lower-back,Ease your lower back,lying-twist,right,"
      "block-under-knee pillow-under-head,,3.0,,\r\n";
  EXPECT_EQ(toCsv({{1, begun(), completed(), {hurt()}}}), expected);
}

TEST(JournalCsv, LeavesTheEndOfAnUnfinishedPracticeEmpty) {
  const std::string text = toCsv({{1, begun(), std::nullopt, {}}});
  EXPECT_TRUE(text.ends_with(",16.0,,,\r\n")) << text;
}

TEST(JournalCsv, QuotesWhatWouldBreakATable) {
  auto practice = begun();
  practice.title = "Slow, \"soft\"\nand low";
  EXPECT_NE(toCsv({{1, practice, std::nullopt, {}}}).find("\"Slow, \"\"soft\"\"\nand low\""), std::string::npos);
}

TEST(JournalCsv, WritesTheDistanceFromUtcAsItIs) {
  for (const auto& [ahead, text] : {std::pair{0min, "+00:00"}, {-210min, "-03:30"}, {345min, "+05:45"}}) {
    EXPECT_TRUE(dateTimeText({evening().wall, ahead}).ends_with(text)) << text;
  }
}

}  // namespace
}  // namespace matside
