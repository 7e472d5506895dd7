#include "sheet/paragraph.h"

#include "fake_measure.h"

#include <gtest/gtest.h>

namespace matside {
namespace {

const TypeStyle tenPoint{10, TypeWeight::Regular, TypeSlant::Upright};

/// Room for this many letters of the fake font, and a little.
double room(int letters) {
  return FakeMeasure().width(std::string(static_cast<std::size_t>(letters), 'x'), tenPoint) + 0.01;
}

std::vector<std::string> broken(std::string_view text, int letters) {
  return brokenLines(text, tenPoint, {room(letters), room(letters)}, FakeMeasure());
}

using Lines = std::vector<std::string>;

TEST(Paragraph, BreaksAtSpacesOnly) {
  EXPECT_EQ(broken("Let everything rest.", 10), (Lines{"Let", "everything", "rest."}));
  EXPECT_EQ(broken("Let everything rest.", 14), (Lines{"Let everything", "rest."}));
}

TEST(Paragraph, MakesOneSpaceOfManyAndNoLineOfNone) {
  EXPECT_EQ(broken("  sit \t  back  ", 20), (Lines{"sit back"}));
  EXPECT_EQ(broken(" \n ", 20), Lines{});
  EXPECT_EQ(broken("", 20), Lines{});
}

TEST(Paragraph, EndsALineWhereTheTextDoes) {
  EXPECT_EQ(broken("Monday one\n\n Tuesday two\n", 20), (Lines{"Monday one", "Tuesday two"}));
  EXPECT_EQ(broken("Monday one\nTuesday two", 7), (Lines{"Monday", "one", "Tuesday", "two"}));
}

TEST(Paragraph, SaysThatThereWouldBeMore) {
  const auto leading = [](std::string_view text, std::size_t most) {
    return leadingLines(text, most, tenPoint, room(10), FakeMeasure());
  };
  EXPECT_EQ(leading("Let everything rest.", 3), (Lines{"Let", "everything", "rest."}));
  EXPECT_EQ(leading("Let abcdefghij rest.", 2), (Lines{"Let", "abcdefghi…"}));
  EXPECT_EQ(leading("Let everything rest.", 1), (Lines{"Let…"}));
  EXPECT_EQ(leading("", 1), Lines{});
}

TEST(Paragraph, BreaksAWordThatIsWiderThanALine) {
  EXPECT_EQ(broken("a parivartanasana b", 6), (Lines{"a", "pariv-", "artan-", "asana", "b"}));
}

TEST(Paragraph, DividesWithAHyphenOnlyBetweenLetters) {
  EXPECT_EQ(broken("jaṭharaparivartanāsana", 8), (Lines{"jaṭhara-", "parivar-", "tanāsana"}));
  EXPECT_EQ(broken("12345678", 4), (Lines{"1234", "5678"}));
  EXPECT_EQ(broken("well-known", 5), (Lines{"well-", "known"}));
  EXPECT_EQ(broken("瑜伽练习", 2), (Lines{"瑜伽", "练习"}));
}

TEST(Paragraph, KeepsALetterWholeWithItsMarks) {
  EXPECT_EQ(broken("āāā", 2), (Lines{"ā-", "āā"}));
  EXPECT_EQ(broken("a\u0304a\u0304", 2), (Lines{"a\u0304", "a\u0304"}));
}

TEST(Paragraph, GivesALetterWiderThanALineALineOfItsOwn) {
  EXPECT_EQ(broken("abc", 0), (Lines{"a", "b", "c"}));
}

TEST(Paragraph, FillsEveryLineBeforeTheNext) {
  EXPECT_EQ(broken("Knees bent, soles on the mat by you", 31), (Lines{"Knees bent, soles on the mat by", "you"}));
}

TEST(Paragraph, KeepsPointedLettersWhole) {
  EXPECT_EQ(broken("שָׁשָׁ", 4), (Lines{"שָׁ", "שָׁ"}));
  EXPECT_EQ(broken("بَبَ", 2), (Lines{"بَ", "بَ"}));
}

TEST(Paragraph, LeavesAShorterFirstLineEmptyWhenNoWordFits) {
  EXPECT_EQ(brokenLines("palms up", tenPoint, {room(3), room(8)}, FakeMeasure()), (Lines{"", "palms up"}));
  EXPECT_EQ(brokenLines("go up", tenPoint, {room(3), room(8)}, FakeMeasure()), (Lines{"go", "up"}));
}

}  // namespace
}  // namespace matside
