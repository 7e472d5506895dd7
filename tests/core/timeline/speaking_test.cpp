#include "timeline/speaking.h"

#include "support/sample_practice.h"

#include <gtest/gtest.h>

namespace matside {
namespace {

using namespace std::chrono_literals;

TEST(Speaking, TakesNoTimeWithoutWords) {
  EXPECT_EQ(speakingTime(""), 0s);
  EXPECT_EQ(speakingTime("  \n"), 0s);
}

TEST(Speaking, RunsAtTheCalmPaceOfAReadingVoice) {
  const std::string line = "Let your big toes touch, and keep your knees no wider than your hips.";
  const double minutes = std::chrono::duration<double, std::ratio<60>>(speakingTime(line)).count();
  const double words = 14;
  EXPECT_GT(words / minutes, 110);
  EXPECT_LT(words / minutes, 150);
}

TEST(Speaking, CountsTheSyllablesOfANameThatIsSpeltAsItSounds) {
  // espeak-ng takes 2.3 s for it at 150 words a minute.
  EXPECT_GE(speakingTime("juh-tuh-ruh puh-ree-vur-tuh-nah-suh-nuh"), 2300ms);
}

TEST(Announcement, NamesThePoseTheSideAndWhatToHaveToHand) {
  const Pose knee = sample::sidedPose("Knee to chest", {60s, 30s, 180s});
  const Variation bare({OptionId("back-on-mat")});
  const Variation bolster({OptionId("bolster-under-back")});
  EXPECT_EQ(announcementOf(knee, bare, Side::Right), (std::vector<std::string>{"Knee to chest", "right knee"}));
  EXPECT_EQ(announcementOf(knee, bolster, Side::Left),
            (std::vector<std::string>{"Knee to chest", "left knee", "bolster under the back"}));
}

}  // namespace
}  // namespace matside
