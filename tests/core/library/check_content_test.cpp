#include "library/check_content.h"

#include "core/content/problem_printing.h"
#include "support/content_files.h"
#include "support/small_content.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

namespace matside {
namespace {

namespace fs = std::filesystem;
using Briefs = std::vector<std::string>;

std::vector<Problem> check(const std::vector<fs::path>& paths) {
  return checkContent(paths, {MATSIDE_CONTENT_DIR, {}}).problems;
}

TEST(CheckContent, FindsNothingWrongWithTheShippedContent) {
  EXPECT_EQ(check({MATSIDE_CONTENT_DIR}), std::vector<Problem>{});
}

TEST(CheckContent, TellsFilesApartByFolderOrByTheirKeys) {
  const TemporaryFolder folder;
  folder.write("loose-pose.json", smallPose("small").dump());
  folder.write("loose-routine.json", smallRoutine("small", {"small", "childs-pose"}).dump());
  folder.write("loose-props.json", smallProps("stool").dump());
  EXPECT_EQ(check({folder.path()}), std::vector<Problem>{});

  const fs::path misplaced = folder.write("routines/pose.json", smallPose("small").dump());
  EXPECT_EQ(brief(check({misplaced})).front(), "missing /title");
}

TEST(CheckContent, NamesFilesAsTheyWereGiven) {
  const TemporaryFolder folder;
  const fs::path file = folder.write("poses/bad.json", "{");
  const auto alone = check({file});
  ASSERT_EQ(alone.size(), 1U);
  EXPECT_EQ(alone[0].file, file.string());
  const auto inFolder = check({folder.path() / "." / ""});
  ASSERT_EQ(inFolder.size(), 1U);
  EXPECT_EQ(inFolder[0].file, (folder.path() / "." / "" / "poses" / "bad.json").string());
}

TEST(CheckContent, LetsAGivenFileTakeThePlaceOfAShippedOne) {
  const TemporaryFolder folder;
  fs::copy(MATSIDE_CONTENT_DIR, folder.path() / "copy", fs::copy_options::recursive);
  EXPECT_EQ(check({folder.path() / "copy"}), std::vector<Problem>{});
  folder.write("copy/poses/lying-twist.json", "[]");
  EXPECT_EQ(brief(check({folder.path() / "copy"})), Briefs{"wrong-type "}) << "the shipped one stands in";
}

TEST(CheckContent, KnowsWhatElseIsThePersonsOwn) {
  const TemporaryFolder own;
  own.write("poses/small.json", smallPose("small").dump());
  const fs::path routine = own.write("routines/mine.json", smallRoutine("mine", {"small", "childs-pose"}).dump());
  EXPECT_EQ(checkContent({routine}, {MATSIDE_CONTENT_DIR, own.path()}).problems, std::vector<Problem>{});

  const TemporaryFolder elsewhere;
  const fs::path copy = elsewhere.write("mine.json", smallRoutine("mine", {"small"}).dump());
  EXPECT_EQ(checkContent({copy}, {MATSIDE_CONTENT_DIR, own.path()}).problems, std::vector<Problem>{});
}

TEST(CheckContent, FindsTheIdOfAShippedFileInOneOfThePersonsOwn) {
  const TemporaryFolder own;
  const fs::path mine = own.write("routines/mine.json", smallRoutine("ease-your-lower-back", {"childs-pose"}).dump());
  EXPECT_EQ(brief(checkContent({mine}, {MATSIDE_CONTENT_DIR, own.path()}).problems), Briefs{"duplicate-id /id"});
}

TEST(CheckContent, TellsAProblemOfAnOwnFileOnce) {
  const TemporaryFolder own;
  const fs::path bad = own.write("poses/bad.json", "{");
  EXPECT_EQ(checkContent({bad}, {MATSIDE_CONTENT_DIR, own.path()}).problems.size(), 1U);
}

TEST(CheckContent, FindsTheSameIdInTwoFiles) {
  const TemporaryFolder folder;
  folder.write("poses/a.json", smallPose("small").dump());
  folder.write("poses/b.json", smallPose("small").dump());
  EXPECT_EQ(brief(check({folder.path()})), Briefs{"duplicate-id /id"});
}

TEST(CheckContent, ReadsAFileOnceHoweverOftenItIsNamed) {
  const TemporaryFolder folder;
  const fs::path file = folder.write("poses/a.json", smallPose("small").dump());
  EXPECT_EQ(check({file, folder.path() / "poses", folder.path(), file}), std::vector<Problem>{});
}

TEST(CheckContent, TellsWhichPosesCameFromTheGivenFiles) {
  const TemporaryFolder folder;
  const std::string good = folder.write("poses/good.json", smallPose("good").dump());
  folder.write("poses/bad.json", "{}");
  const CheckedContent checked = checkContent({folder.path()}, {MATSIDE_CONTENT_DIR, {}});
  EXPECT_EQ(checked.poseFiles, (std::map<PoseId, std::string>{{PoseId("good"), good}}));
  EXPECT_NE(checked.library.pose(PoseId("good")), nullptr);
}

TEST(CheckContent, SaysWhenThereIsNothingToCheck) {
  const TemporaryFolder folder;
  EXPECT_EQ(brief(check({folder.path()})), Briefs{"unreadable "});
  EXPECT_EQ(brief(check({folder.path() / "nowhere"})), Briefs{"unreadable "});
}

}  // namespace
}  // namespace matside
