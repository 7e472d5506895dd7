#include "library/find_content.h"

#include <gtest/gtest.h>

#include <cstdlib>

namespace matside {
namespace {

namespace fs = std::filesystem;

class FindContent : public testing::Test {
 protected:
  void SetUp() override {
    fs::create_directories(m_prefix / "bin");
    setenv("HOME", "/some/home", 1);
    unsetenv("XDG_DATA_HOME");
  }
  void TearDown() override { fs::remove_all(m_prefix); }

  // ctest runs tests side by side, so each has a folder of its own.
  const fs::path m_prefix =
      fs::path(testing::TempDir()) / testing::UnitTest::GetInstance()->current_test_info()->name();
};

TEST_F(FindContent, ReadsWhatLiesBesideAnInstalledProgram) {
  const fs::path installed = m_prefix / "share" / "matside" / "content";
  fs::create_directories(installed);
  EXPECT_EQ(shippedContentBeside(m_prefix / "bin"), installed);
}

TEST_F(FindContent, ReadsTheSourceTreeWhereNothingIsInstalled) {
  EXPECT_EQ(shippedContentBeside(m_prefix / "bin"), fs::path(MATSIDE_CONTENT_DIR));
}

TEST_F(FindContent, FollowsTheDataFolderOfTheDesktop) {
  setenv("XDG_DATA_HOME", "/data", 1);
  EXPECT_EQ(findContent().own, "/data/matside");
}

TEST_F(FindContent, KeepsToTheUsualFolderWhenTheDesktopNamesNoneOrARelativeOne) {
  EXPECT_EQ(findContent().own, "/some/home/.local/share/matside");
  setenv("XDG_DATA_HOME", "data", 1);
  EXPECT_EQ(findContent().own, "/some/home/.local/share/matside");
}

TEST_F(FindContent, HasNoOwnFolderWithoutAHome) {
  unsetenv("HOME");
  EXPECT_TRUE(findContent().own.empty());
}

}  // namespace
}  // namespace matside
