#include "chime/chime.h"
#include "cli.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

namespace matside {
namespace {

TEST(ChimeCommand, WritesEveryBellAsAWavFile) {
  const TemporaryFolder folder;
  for (const Bell bell : allBells) {
    const auto file = folder.path() / (std::string(bellName(bell)) + ".wav");
    const ProgramResult ran = cli({"chime", std::string(bellName(bell)), "-o", file.string()});
    EXPECT_EQ(ran.status, 0) << ran.err;
    EXPECT_EQ(ran.out, "");
    EXPECT_EQ(std::filesystem::file_size(file), wavOf(ring(bell, 1.0)).size());
  }
}

TEST(ChimeCommand, SaysWhenTheFileCannotBeWritten) {
  for (const std::string path : {"/nonexistent/bell.wav", "/dev/full"}) {
    const ProgramResult ran = cli({"chime", "hold-begins", "-o", path});
    EXPECT_EQ(ran.status, 1) << path;
    EXPECT_TRUE(isOneSentenceOnStderr(ran)) << ran.err;
  }
}

TEST(ChimeCommand, PutsTheFileInThePlaceOfTheOldAndLeavesNothingBeside) {
  const TemporaryFolder folder;
  const auto file = folder.path() / "bell.wav";
  std::ofstream(file) << "old";
  EXPECT_EQ(cli({"chime", "halfway", "-o", file.string()}).status, 0);
  EXPECT_EQ(std::filesystem::file_size(file), wavOf(ring(Bell::Halfway, 1.0)).size());
  const std::filesystem::directory_iterator entries(folder.path());
  EXPECT_EQ(std::distance(begin(entries), end(entries)), 1);
}

TEST(ChimeCommand, SaysHowItIsUsed) {
  const std::vector<std::vector<std::string>> wrong = {
      {"chime"}, {"chime", "hold-begins"}, {"chime", "-o", "/tmp/x.wav"}, {"chime", "gong", "-o", "/tmp/x.wav"}};
  for (const auto& words : wrong) {
    const ProgramResult ran = cli(words);
    EXPECT_EQ(ran.status, 2) << testing::PrintToString(words);
    EXPECT_TRUE(isOneSentenceOnStderr(ran)) << ran.err;
    EXPECT_NE(ran.err.find("routine-ends"), std::string::npos) << "names the bells there are: " << ran.err;
  }
}

}  // namespace
}  // namespace matside
