#include "content/utf8.h"

#include <gtest/gtest.h>

namespace matside {
namespace {

using namespace std::string_view_literals;

TEST(Utf8, AcceptsEveryLengthOfCharacter) {
  EXPECT_EQ(firstBadByte(""), std::nullopt);
  EXPECT_EQ(firstBadByte("a\x7F é ā € 𝄞"), std::nullopt);
  EXPECT_EQ(firstBadByte("\xED\x9F\xBF\xEE\x80\x80\xF4\x8F\xBF\xBF"), std::nullopt);
}

TEST(Utf8, FindsTheFirstByteThatIsNoCharacter) {
  const std::pair<std::string_view, std::size_t> cases[] = {{"ab\xFF"sv, 2},
                                                            {"\x80"sv, 0},
                                                            {"\xC0\xAF"sv, 0},
                                                            {"\xC1\xBF"sv, 0},
                                                            {"a\xC3"sv, 1},
                                                            {"\xC3("sv, 0},
                                                            {"\xE0\x80\xAF"sv, 0},
                                                            {"\xED\xA0\x80"sv, 0},
                                                            {"\xE2\x82"sv, 0},
                                                            {"\xF0\x82\x82\xAC"sv, 0},
                                                            {"\xF4\x90\x80\x80"sv, 0},
                                                            {"\xF5\x80\x80\x80"sv, 0},
                                                            {"ok\xF0\x9D\x84"sv, 2}};
  for (const auto& [text, at] : cases) {
    EXPECT_EQ(firstBadByte(text), at) << testing::PrintToString(text);
  }
}

TEST(Utf8, CountsCharactersNotBytes) {
  EXPECT_EQ(codePointCount(""), 0U);
  EXPECT_EQ(codePointCount("bālāsana"), 8U);
}

TEST(Utf8, FindsCharactersThatNoLineOfWordsNeeds) {
  for (const std::string_view text : {"a\nb"sv, "\0"sv, "\x7F"sv, "\xC2\x85"sv, "a\xE2\x80\xAE"sv, "\xE2\x81\xA6"sv}) {
    EXPECT_TRUE(hasControlCharacter(text)) << testing::PrintToString(text);
  }
  EXPECT_FALSE(hasControlCharacter("“Śavāsana” … a hand's breadth — ok"));
}

TEST(Utf8, SpellsOutWhatATerminalWouldObey) {
  EXPECT_EQ(spelledOutControls("“Śavāsana” — ok"), "“Śavāsana” — ok");
  EXPECT_EQ(spelledOutControls("a\x1b[31m\n\0"sv), "a\\x1b[31m\\x0a\\x00");
  EXPECT_EQ(spelledOutControls("a\xC2\x85\xE2\x80\xAE"), "a\\x85\\u202e");
  EXPECT_EQ(spelledOutControls("a\xFFz\xC3"), "a\\xffz\\xc3");
}

TEST(Utf8, ShortensBetweenCharacters) {
  EXPECT_EQ(shortened("short", 5), "short");
  EXPECT_EQ(shortened("a long one", 6), "a l…");
  EXPECT_EQ(shortened("aāāāāā", 7), "aā…");
}

}  // namespace
}  // namespace matside
