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
  const TemporaryFolder folder;
  const auto full = folder.path() / "full.wav";
  std::filesystem::create_symlink("/dev/full", full);
  for (const std::string& path : {std::string("/nonexistent/bell.wav"), full.string()}) {
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
      {"chime"}, {"chime", "hold-begins"}, {"chime", "-o", "/tmp/x.wav"}};
  for (const auto& words : wrong) {
    const ProgramResult ran = cli(words);
    EXPECT_EQ(ran.status, 2) << testing::PrintToString(words);
    EXPECT_TRUE(isOneSentenceOnStderr(ran)) << ran.err;
    EXPECT_NE(ran.err.find("routine-ends"), std::string::npos) << "names the bells there are: " << ran.err;
  }
}

TEST(ChimeCommand, KnowsTheBellsThereAre) {
  for (const std::string bell : {"gong", "halfwy"}) {
    const ProgramResult ran = cli({"chime", bell, "-o", "/tmp/x.wav"});
    EXPECT_EQ(ran.status, 1);
    EXPECT_TRUE(isOneSentenceOnStderr(ran)) << ran.err;
    EXPECT_NE(ran.err.find("halfway"), std::string::npos) << ran.err;
  }
}

TEST(ChimeCommand, WritesWavFilesOnly) {
  const TemporaryFolder folder;
  EXPECT_EQ(cli({"chime", "halfway", "-o", (folder.path() / "bell.WAV").string()}).status, 0);
  for (const std::string name : {"bell.txt", "bell", "bell.wav.png"}) {
    const ProgramResult ran = cli({"chime", "halfway", "-o", (folder.path() / name).string()});
    EXPECT_EQ(ran.status, 2) << name;
    EXPECT_TRUE(isOneSentenceOnStderr(ran)) << ran.err;
  }
}

}  // namespace
}  // namespace matside
