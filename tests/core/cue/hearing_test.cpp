#include "cue/hearing.h"

#include "timeline/speaking.h"

#include <gtest/gtest.h>

namespace matside {
namespace {

using namespace std::chrono_literals;

TEST(Hearing, LetsBellsAndLinesTakeTurns) {
  const auto heard = heardInTurn({{1s, Show{0, 0}},
                                  {1s, Sound{Bell::ChangeSides}},
                                  {1s, Speak{"Change sides.", 30s, {}}},
                                  {2s, Speak{"Let go", 30s, {}}},
                                  {60s, Speak{"Rest", 5s, {}}}});
  ASSERT_EQ(heard.size(), 4U);
  EXPECT_EQ(heard[0].at, 1s);
  EXPECT_EQ(heard[1].at, 1s + lengthOf(Bell::ChangeSides));
  EXPECT_EQ(heard[2].at, heard[1].at + speakingTime("Change sides."));
  EXPECT_EQ(heard[3].at, 60s) << "and waits for its own moment";
}

TEST(Hearing, DropsALineThatComesTooLateAndKeepsTheBell) {
  const auto heard = heardInTurn({{0s, Speak{"one two three four five six seven eight nine ten", 9s, {}}},
                                  {1s, Speak{"too late", 2s, {}}},
                                  {1s, Sound{Bell::Halfway}}});
  ASSERT_EQ(heard.size(), 2U);
  EXPECT_EQ(heard[1].cue, Cue(Sound{Bell::Halfway}));
  EXPECT_EQ(heard[1].at, heard[0].length);
}

}  // namespace
}  // namespace matside
