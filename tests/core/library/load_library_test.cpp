#include "content/text_file.h"
#include "core/content/problem_printing.h"
#include "library/library.h"
#include "support/small_content.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <set>

namespace matside {
namespace {

namespace fs = std::filesystem;
using Briefs = std::vector<std::string>;
using Ids = std::vector<std::string>;

/// A shipped folder with a prop, two poses and a routine, and an own folder with nothing.
class LoadLibrary : public testing::Test {
 protected:
  LoadLibrary() {
    shipped("props.json", smallProps("block"));
    shipped("poses/first.json", smallPose("first"));
    nlohmann::json second = smallPose("second");
    second["places"] = {smallPlace()};
    shipped("poses/second.json", second);
    shipped("routines/both.json", smallRoutine("both", {"first", "second"}));
  }

  void shipped(const std::string& name, const nlohmann::json& json) { m_folder.write("shipped/" + name, json.dump()); }
  void own(const std::string& name, const nlohmann::json& json) { m_folder.write("own/" + name, json.dump()); }
  fs::path path(const std::string& name) const { return m_folder.path() / name; }
  const TemporaryFolder& folder() const { return m_folder; }

  WithProblems<Library> load() const { return loadLibrary({.shipped = path("shipped"), .own = path("own")}); }

  /// "code file:pointer", the file below the folder.
  Briefs problems() const {
    Briefs lines;
    for (const Problem& problem : load().problems) {
      const std::string file = fs::path(problem.file).lexically_relative(m_folder.path()).string();
      lines.push_back(std::string(codeName(problem.code)) + " " + file + ":" + problem.pointer);
    }
    return lines;
  }

  Ids poses() const { return keysOf(load().value.poses()); }
  Ids routines() const { return keysOf(load().value.routines()); }

 private:
  template <class Values>
  static Ids keysOf(const Values& values) {
    Ids ids;
    for (const auto& [id, value] : values) {
      ids.push_back(id.text());
    }
    return ids;
  }

  TemporaryFolder m_folder;
};

TEST_F(LoadLibrary, ReadsEverythingThatFitsTogether) {
  EXPECT_EQ(problems(), Briefs{});
  EXPECT_EQ(poses(), (Ids{"first", "second"}));
  EXPECT_EQ(routines(), Ids{"both"});
  const Library library = load().value;
  ASSERT_NE(library.prop(PropId("block")), nullptr);
  EXPECT_EQ(library.prop(PropId("bolster")), nullptr);
  EXPECT_EQ(library.pose(PoseId("third")), nullptr);
  EXPECT_EQ(library.routine(RoutineId("third")), nullptr);
}

TEST_F(LoadLibrary, TakesFoldersThatAreNotThereForEmpty) {
  const auto none = loadLibrary({.shipped = path("nowhere"), .own = {}});
  EXPECT_TRUE(none.problems.empty());
  EXPECT_TRUE(none.value.poses().empty());
}

TEST_F(LoadLibrary, ReadsAPersonsOwnContentTheSameWay) {
  own("props.json", smallProps("stool"));
  nlohmann::json pose = smallPose("mine");
  pose["places"] = {smallPlace()};
  pose["places"][0]["options"][1]["needs"] = {{"stool", 1}};
  own("poses/mine.json", pose);
  own("routines/evening.json", smallRoutine("evening", {"mine", "first"}));
  own("poses/broken.json", nlohmann::json::array());
  EXPECT_EQ(problems(), Briefs{"wrong-type own/poses/broken.json:"});
  EXPECT_EQ(poses(), (Ids{"first", "mine", "second"}));
  EXPECT_EQ(routines(), (Ids{"both", "evening"}));
}

TEST_F(LoadLibrary, RefusesAnIdThatIsTaken) {
  own("poses/first.json", smallPose("first"));
  own("routines/both.json", smallRoutine("both", {"first"}));
  own("props.json", smallProps("block"));
  EXPECT_EQ(problems(), (Briefs{"duplicate-id own/props.json:/props/0/id", "duplicate-id own/poses/first.json:/id",
                                "duplicate-id own/routines/both.json:/id"}));
  EXPECT_EQ(load().value.routine(RoutineId("both"))->items.size(), 2U) << "the shipped one stands";
}

TEST_F(LoadLibrary, ReportsWhatNoFileHas) {
  nlohmann::json pose = smallPose("mine");
  pose["places"] = {smallPlace()};
  pose["places"][0]["options"][1]["needs"] = {{"blok", 1}};
  pose["cautions"] = {{{"condition", "A sore toe"}, {"instead", "Do another pose."}, {"pose", "secnod"}}};
  own("poses/mine.json", pose);
  own("routines/mine.json", smallRoutine("mine", {"frist"}));
  EXPECT_EQ(problems(), (Briefs{"unknown-id own/poses/mine.json:/places/0/options/1/needs/blok",
                                "unknown-id own/poses/mine.json:/cautions/0/pose",
                                "unknown-id own/routines/mine.json:/items/0/pose"}));
  const auto found = load().problems;
  EXPECT_EQ(found[0].expected, "block");
  EXPECT_EQ(found[1].expected, "second");
  EXPECT_EQ(found[2].expected, "first");
}

TEST_F(LoadLibrary, ChecksWhatARoutineAsksOfItsPoses) {
  nlohmann::json routine = smallRoutine("mine", {"second", "second", "second"});
  routine["items"][0]["hold_s"] = 121;
  routine["items"][1]["options"] = {"blok-under-head"};
  routine["items"][2]["options"] = {"block-under-head", "head-on-mat"};
  own("routines/mine.json", routine);
  EXPECT_EQ(problems(), (Briefs{"out-of-range own/routines/mine.json:/items/0/hold_s",
                                "unknown-id own/routines/mine.json:/items/1/options/0",
                                "out-of-range own/routines/mine.json:/items/2/options/1"}));
}

TEST_F(LoadLibrary, RefusesOptionsOfARoutineThatRuleEachOtherOut) {
  nlohmann::json pose = smallPose("mine");
  nlohmann::json feet = smallPlace();
  feet["id"] = "feet";
  feet["options"][0]["id"] = "feet-on-mat";
  feet["options"][1]["id"] = "block-under-feet";
  feet["options"][1]["rulesOut"] = {"block-under-head"};
  pose["places"] = {smallPlace(), feet};
  own("poses/mine.json", pose);
  nlohmann::json routine = smallRoutine("mine", {"mine"});
  routine["items"][0]["options"] = {"block-under-head", "block-under-feet"};
  own("routines/mine.json", routine);
  EXPECT_EQ(problems(), Briefs{"out-of-range own/routines/mine.json:/items/0/options/1"});
}

TEST_F(LoadLibrary, ABadPoseCostsItselfAndTheRoutinesThatNeedIt) {
  nlohmann::json first = smallPose("first");
  first["cautions"] = {{{"condition", "A sore toe"}, {"instead", "Do another pose."}, {"pose", "second"}}};
  shipped("poses/first.json", first);
  folder().write("shipped/poses/second.json", "{\"id\": \"second\",");
  shipped("routines/one.json", smallRoutine("one", {"first"}));
  EXPECT_EQ(problems(),
            (Briefs{"not-json shipped/poses/second.json:", "unknown-id shipped/routines/both.json:/items/1/pose"}));
  EXPECT_EQ(poses(), Ids{"first"});
  EXPECT_EQ(routines(), Ids{"one"});
  EXPECT_EQ(load().value.pose(PoseId("first"))->cautions[0].pose, std::nullopt) << "no pointer leads nowhere";
}

TEST_F(LoadLibrary, AnythingThatCannotBeReadCostsNothingElse) {
  const fs::path poses = path("shipped/poses");
  fs::create_directory(poses / "folder.json");
  fs::create_symlink("loop.json", poses / "loop.json");
  fs::create_symlink("nowhere.json", poses / "dangling.json");
  folder().write("shipped/poses/huge.json", "");
  fs::resize_file(poses / "huge.json", 50'000'000);
  folder().write("shipped/poses/notes.txt", "not content");
  folder().write("shipped/poses/.hidden.json", "not content");
  fs::create_symlink("routines", path("own-loop"));
  EXPECT_EQ(problems(), (Briefs{"unreadable shipped/poses/dangling.json:", "unreadable shipped/poses/folder.json:",
                                "too-large shipped/poses/huge.json:", "unreadable shipped/poses/loop.json:"}));
  EXPECT_EQ(this->poses(), (Ids{"first", "second"}));
}

TEST_F(LoadLibrary, AFolderThatCannotBeReadIsSaid) {
  folder().write("own/poses", "a file where a folder should be");
  fs::create_directory_symlink("routines", path("own/routines"));
  EXPECT_EQ(problems(), (Briefs{"unreadable own/poses:", "unreadable own/routines:"}));
  EXPECT_EQ(poses(), (Ids{"first", "second"}));
}

/// Whoever runs the tests may do no more than anybody; root would be let into everything.
class AsNobody {
 public:
  AsNobody() : m_user(geteuid()) {
    if (m_user == 0) {
      EXPECT_EQ(seteuid(65534), 0);
    }
  }
  ~AsNobody() {
    if (m_user == 0) {
      EXPECT_EQ(seteuid(m_user), 0);
    }
  }
  AsNobody(const AsNobody&) = delete;
  AsNobody& operator=(const AsNobody&) = delete;

 private:
  uid_t m_user;
};

TEST_F(LoadLibrary, WithoutPermissionSaysSo) {
  fs::permissions(folder().path(), fs::perms(0755));
  fs::permissions(path("shipped/poses/first.json"), fs::perms::none);
  own("routines/evening.json", smallRoutine("evening", {"second"}));
  fs::permissions(path("own/routines"), fs::perms::none);
  {
    const AsNobody nobody;
    EXPECT_EQ(problems(), (Briefs{"unreadable own/routines:", "unreadable shipped/poses/first.json:",
                                  "unknown-id shipped/routines/both.json:/items/0/pose"}));
    EXPECT_EQ(poses(), Ids{"second"});
  }
  fs::permissions(path("own/routines"), fs::perms::owner_all);
}

TEST_F(LoadLibrary, AFolderThatIsClosedAltogetherIsSaidOnce) {
  fs::permissions(folder().path(), fs::perms(0755));
  own("routines/evening.json", smallRoutine("evening", {"second"}));
  fs::permissions(path("own"), fs::perms::none);
  {
    const AsNobody nobody;
    EXPECT_EQ(problems(), Briefs{"unreadable own:"});
    EXPECT_EQ(poses(), (Ids{"first", "second"}));
  }
  fs::permissions(path("own"), fs::perms::owner_all);
}

TEST_F(LoadLibrary, AFileThatMayNotBeReadSaysWhy) {
  fs::permissions(folder().path(), fs::perms(0755));
  fs::permissions(path("shipped/poses/first.json"), fs::perms::none);
  const AsNobody nobody;
  const auto text = readTextFile(path("shipped/poses/first.json"));
  ASSERT_FALSE(text.has_value());
  EXPECT_EQ(text.error().found, "Permission denied");
}

}  // namespace
}  // namespace matside
