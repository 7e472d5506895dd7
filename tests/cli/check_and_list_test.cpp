#include "support/run_program.h"
#include "support/small_content.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace matside {
namespace {

using nlohmann::json;

/// matside-cli with a data folder of its own, which is empty unless a test writes into it.
class Cli : public testing::Test {
 protected:
  ProgramResult run(const std::vector<std::string>& arguments) const {
    return runProgram(MATSIDE_CLI, arguments, {"XDG_DATA_HOME=" + (m_folder.path() / "data").string()});
  }

  const TemporaryFolder& folder() const { return m_folder; }

 private:
  TemporaryFolder m_folder;
};

TEST_F(Cli, ExplainsItselfWhenAsked) {
  const ProgramResult help = run({"--help"});
  EXPECT_EQ(help.status, 0);
  EXPECT_NE(help.out.find("check PATH..."), std::string::npos);
  EXPECT_EQ(help.err, "");
  EXPECT_EQ(run({"--version"}).status, 0);
}

TEST_F(Cli, ExplainsEachCommandWhenAsked) {
  for (const std::string command : {"list", "check", "draw", "timeline", "script", "chime"}) {
    const ProgramResult help = run({command, "--help"});
    EXPECT_EQ(help.status, 0) << command;
    EXPECT_NE(help.out.find("usage: matside-cli " + command), std::string::npos) << help.out;
    EXPECT_EQ(help.err, "");
  }
}

TEST_F(Cli, KeepsWhatPlaysTricksWithATerminalOutOfIt) {
  json pose = smallPose("small");
  pose["a\u202eb\u009bc"] = 1;
  const ProgramResult result = run({"check", folder().write("poses/sm\xFF"
                                                            "all.json",
                                                            pose.dump())});
  EXPECT_EQ(result.status, 1);
  EXPECT_NE(result.out.find("a\\u202eb\\x9bc"), std::string::npos) << result.out;
  EXPECT_NE(result.out.find("sm\\xffall.json"), std::string::npos) << result.out;
  EXPECT_EQ(result.out.find("\xE2\x80\xAE"), std::string::npos);
}

TEST_F(Cli, RefusesWrongUsageWithOneSentence) {
  const std::vector<std::vector<std::string>> wrong = {
      {"chek"}, {"help-me"}, {"check"}, {"check", "--jsn", "x"}, {"list", "something"}, {"list", "--json=yes"}};
  for (const auto& arguments : wrong) {
    const ProgramResult result = run(arguments);
    EXPECT_EQ(result.status, 2) << arguments[0];
    EXPECT_EQ(result.out, "") << arguments[0];
    EXPECT_EQ(std::ranges::count(result.err, '\n'), 1) << result.err;
  }
  EXPECT_EQ(run({}).status, 2);
}

TEST_F(Cli, CheckFindsTheShippedContentInOrder) {
  const ProgramResult lines = run({"check", MATSIDE_CONTENT_DIR});
  EXPECT_EQ(lines.status, 0);
  EXPECT_EQ(lines.out, "");
  const ProgramResult asJson = run({"check", "--json", std::string(MATSIDE_CONTENT_DIR) + "/routines"});
  EXPECT_EQ(asJson.status, 0);
  EXPECT_EQ(json::parse(asJson.out), json::array());
}

TEST_F(Cli, CheckPrintsOneLineAProblem) {
  json pose = smallPose("small");
  pose["position"] = "supin";
  pose["na\nme"] = 1;
  const std::string file = folder().write("poses/small.json", pose.dump());
  const ProgramResult result = run({"check", file});
  EXPECT_EQ(result.status, 1);
  EXPECT_EQ(result.out, file + ":/position: there is no \"supin\"; expected: supine\n" + file +
                            ":/na\\x0ame: there is no key \"na\\x0ame\" here; expected: names\n");
  EXPECT_EQ(result.err, "");
}

TEST_F(Cli, CheckQuotesWordsOfTheFileAndNothingElse) {
  json pose = smallPose("small");
  pose["id"] = 3;
  pose["stages"] = json::array();
  const std::string file = folder().write("poses/small.json", pose.dump());
  EXPECT_EQ(run({"check", file}).out,
            file + ":/id: 3 should be text\n" + file + ":/stages: a list should be an object\n");
  const std::string empty = folder().write("poses/empty.json", "\n");
  EXPECT_EQ(run({"check", empty}).out, empty + ":: is empty, where JSON is expected\n");
  std::filesystem::create_directory(folder().path() / "folder.json");
  const std::string nothing = (folder().path() / "folder.json").string();
  EXPECT_EQ(run({"check", nothing}).out, nothing + ":: cannot be read: a folder without any content file\n");
}

TEST_F(Cli, CheckGivesTheSameFactsAsJson) {
  const std::string file = folder().write("poses/cut.json", "{\n  \"id\": ");
  const ProgramResult result = run({"check", file, "--json"});
  EXPECT_EQ(result.status, 1);
  EXPECT_EQ(json::parse(result.out), (json{{{"file", file},
                                            {"pointer", ""},
                                            {"code", "not-json"},
                                            {"found", "line 2, column 9"},
                                            {"expected", "JSON"}}}));
}

TEST_F(Cli, CheckSpeaksOfEveryKindOfProblemWithoutFalling) {
  folder().write("all/poses/bytes.json", "\"\xFF\"");
  folder().write("all/poses/deep.json", std::string(1'000'000, '['));
  const auto huge = folder().write("all/poses/huge.json", "");
  std::filesystem::resize_file(huge, 50'000'000);
  std::filesystem::create_directory(folder().path() / "all" / "poses" / "folder.json");
  folder().write("all/poses/list.json", "[]");
  folder().write("all/poses/ran\xFFge.json", "{\"id\": 1e999}");
  const ProgramResult result = run({"check", (folder().path() / "all").string(), "--json"});
  EXPECT_EQ(result.status, 1);
  std::vector<std::string> codes;
  for (const json& problem : json::parse(result.out)) {
    codes.push_back(problem.at("code"));
  }
  EXPECT_EQ(codes, (std::vector<std::string>{"bad-text", "too-deep", "unreadable", "too-large", "wrong-type",
                                             "out-of-range"}));
  EXPECT_EQ(std::ranges::count(run({"check", (folder().path() / "all").string()}).out, '\n'), 6);
}

TEST_F(Cli, CheckSaysWhatABodyCannotDo) {
  json pose = smallPose("small");
  pose["figures"]["hold"] = {{"pelvis", {{"attitude", "supine"}, {"at_cm", {0, 11, 0}}}},
                             {"angles", {{"hip-flexion", 0}}},
                             {"contacts", {{"forehead", "mat"}, {"back-of-head", "mat"}}}};
  const ProgramResult result = run({"check", folder().write("poses/small.json", pose.dump()), "--json"});
  EXPECT_EQ(result.status, 1);
  const json problems = json::parse(result.out);
  ASSERT_FALSE(problems.empty());
  EXPECT_EQ(problems.front().at("code"), "unmet-contact");
  EXPECT_EQ(problems.front().at("pointer"), "/figures/hold/contacts/forehead");
  EXPECT_NE(problems.front().at("found").get<std::string>().find("head"), std::string::npos);
}

TEST_F(Cli, ListGivesRoutinesAndEveryVariation) {
  const ProgramResult result = run({"list", "--json"});
  EXPECT_EQ(result.status, 0);
  const json list = json::parse(result.out);
  EXPECT_EQ(list.at("routines"), (json{{{"id", "ease-your-lower-back"}, {"title", "Ease your lower back"}}}));
  ASSERT_EQ(list.at("poses").size(), 4U);
  const json& twist = list.at("poses").at(2);
  EXPECT_EQ(twist.at("id"), "lying-twist");
  EXPECT_EQ(twist.at("name"), "Lying twist");
  EXPECT_EQ(twist.at("sided"), true);
  EXPECT_EQ(twist.at("variations").size(), 10U);
  EXPECT_EQ(twist.at("variations").front(), (json{{"id", "plain"}, {"props", json::object()}}));
  EXPECT_EQ(twist.at("variations").back(),
            (json{{"id", "bolster-under-knee+blanket-between-knees"}, {"props", {{"bolster", 1}, {"blanket", 1}}}}));
}

TEST_F(Cli, ListShowsAPersonsOwnContentAndSaysWhatIsWrongWithIt) {
  folder().write("data/matside/poses/mine.json", smallPose("mine").dump());
  folder().write("data/matside/routines/evening.json", smallRoutine("evening", {"mine"}).dump());
  folder().write("data/matside/poses/broken.json", "{}");
  const ProgramResult result = run({"list"});
  EXPECT_EQ(result.status, 0);
  EXPECT_NE(result.out.find("routine\tevening\tSmall routine\n"), std::string::npos);
  EXPECT_NE(result.out.find("pose\tmine\tSmall pose\t1 variation\n"), std::string::npos);
  EXPECT_NE(result.err.find("broken.json:/id: \"id\" is missing\n"), std::string::npos);
}

TEST_F(Cli, OnlyCheckAndListTellWhatIsWrongWithFilesNobodyAskedFor) {
  folder().write("data/matside/poses/broken.json", "{}");
  folder().write("data/matside/routines/broken.json", "");
  for (const char* command : {"timeline", "script"}) {
    const ProgramResult result = run({command, "ease-your-lower-back"});
    EXPECT_EQ(result.status, 0) << command;
    EXPECT_EQ(result.err, "") << command;
  }
}

TEST_F(Cli, SaysInASentenceWhyAFileThatWasAskedForCannotBeUsed) {
  const std::string pose = folder().write("data/matside/poses/broken.json", "{\"id\": \"broken\"}");
  const std::string routine = folder().write("data/matside/routines/broken.json", "");
  const std::string refused = "matside-cli: " + routine + ": is empty, where JSON is expected.\n";
  EXPECT_EQ(run({"timeline", "broken"}).err, refused);
  EXPECT_EQ(run({"script", routine}).err, refused);
  const std::string picture = (folder().path() / "a.png").string();
  const std::string several = "matside-cli: " + pose + " has 6 problems; matside-cli check " + pose + " lists them.\n";
  for (const std::vector<std::string>& arguments :
       {std::vector<std::string>{"draw", "broken", "-o", picture}, {"pictures", picture, "--pose", "broken"}}) {
    const ProgramResult result = run(arguments);
    EXPECT_EQ(result.status, 1);
    EXPECT_EQ(result.err, several);
    EXPECT_EQ(result.out, "");
  }
}

}  // namespace
}  // namespace matside
