#include "library/load_routine.h"

#include "support/temporary_folder.h"

#include <gtest/gtest.h>

namespace matside {
namespace {

const Library& shipped() {
  static const Library library = loadLibrary({MATSIDE_CONTENT_DIR, {}}).value;
  return library;
}

std::string routineWith(const std::string& pose) {
  return R"({"id": "mine", "title": "Mine", "summary": "One pose.", "items": [{"pose": ")" + pose + R"("}]})";
}

TEST(LoadRoutine, ReadsARoutineFromAnywhere) {
  const TemporaryFolder folder;
  const auto loaded = loadRoutine(folder.write("mine.json", routineWith("childs-pose")), shipped());
  EXPECT_TRUE(loaded.problems.empty());
  ASSERT_TRUE(loaded.value);
  EXPECT_EQ(loaded.value->items.front().pose, PoseId("childs-pose"));
}

TEST(LoadRoutine, TakesARoutineOfTheLibraryToo) {
  const auto loaded = loadRoutine(std::string(MATSIDE_CONTENT_DIR) + "/routines/ease-your-lower-back.json", shipped());
  ASSERT_TRUE(loaded.value);
  EXPECT_EQ(*loaded.value, *shipped().routine(RoutineId("ease-your-lower-back")));
}

TEST(LoadRoutine, NamesAPoseTheLibraryHasNot) {
  const TemporaryFolder folder;
  const auto loaded = loadRoutine(folder.write("mine.json", routineWith("chids-pose")), shipped());
  EXPECT_FALSE(loaded.value);
  ASSERT_EQ(loaded.problems.size(), 1U);
  EXPECT_EQ(loaded.problems[0].code, ProblemCode::UnknownId);
  EXPECT_EQ(loaded.problems[0].pointer, "/items/0/pose");
}

TEST(LoadRoutine, SaysWhyAFileCannotBeRead) {
  const TemporaryFolder folder;
  EXPECT_EQ(loadRoutine(folder.path() / "none.json", shipped()).problems.at(0).code, ProblemCode::Unreadable);
  EXPECT_EQ(loadRoutine(folder.write("bad.json", "{"), shipped()).problems.at(0).code, ProblemCode::NotJson);
}

TEST(AddRoutine, TakesOneFromElsewhereButNotASecondOfTheSameId) {
  Library library = shipped();
  Routine mine = *library.routine(RoutineId("ease-your-lower-back"));
  EXPECT_TRUE(library.add(mine));
  mine.title = "Another of this id";
  EXPECT_FALSE(library.add(mine));
  EXPECT_NE(library.routine(mine.id)->title, mine.title);
  mine.id = RoutineId("mine");
  EXPECT_TRUE(library.add(mine));
  EXPECT_EQ(*library.routine(RoutineId("mine")), mine);
}

}  // namespace
}  // namespace matside
