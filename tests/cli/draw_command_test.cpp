#include "support/run_program.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace matside {
namespace {

class Draw : public testing::Test {
 protected:
  std::string fileNamed(const std::string& name) const { return (m_folder.path() / name).string(); }

  ProgramResult draw(std::vector<std::string> arguments) const {
    arguments.insert(arguments.begin(), "draw");
    return runProgram(MATSIDE_CLI, arguments, {"XDG_DATA_HOME=" + fileNamed("data")});
  }

  static std::string contentOf(const std::string& path) {
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    return text.str();
  }

 private:
  TemporaryFolder m_folder;
};

TEST_F(Draw, WritesAPngOfTheSizeThatWasAskedFor) {
  const std::string file = fileNamed("child.png");
  const ProgramResult result = draw({"childs-pose", "--size", "160x120", "-o", file});
  EXPECT_EQ(result.status, 0) << result.err;
  EXPECT_EQ(result.out, "");
  const std::string png = contentOf(file);
  EXPECT_TRUE(png.starts_with("\x89PNG"));
  EXPECT_EQ(png.substr(16, 8), std::string("\0\0\0\xA0\0\0\0\x78", 8));
}

TEST_F(Draw, WritesAnSvgOfEachStyle) {
  for (const std::string style : {"colour", "dark", "line"}) {
    const std::string file = fileNamed(style + ".svg");
    const ProgramResult result = draw({"supported-savasana", "--style=" + style, "--size=600x400", "-o", file});
    EXPECT_EQ(result.status, 0) << result.err;
    EXPECT_TRUE(contentOf(file).starts_with("<svg "));
  }
}

TEST_F(Draw, ShowsTheOtherSideAndOtherVariationsDifferently) {
  const std::vector<std::string> small{"knee-to-chest", "--size", "120x80", "-o"};
  const auto pictureWith = [&](const std::string& name, const std::vector<std::string>& more) {
    std::vector<std::string> arguments = small;
    arguments.push_back(fileNamed(name));
    arguments.insert(arguments.end(), more.begin(), more.end());
    EXPECT_EQ(draw(arguments).status, 0);
    return contentOf(fileNamed(name));
  };
  const std::string plain = pictureWith("a.png", {});
  EXPECT_EQ(pictureWith("b.png", {"--side", "left", "--stage", "hold"}), plain);
  EXPECT_NE(pictureWith("c.png", {"--side", "right"}), plain);
  EXPECT_NE(pictureWith("d.png", {"--variation", "strap-round-thigh"}), plain);
}

TEST_F(Draw, SaysInOneSentenceWhatItCannotDraw) {
  const std::string file = fileNamed("none.png");
  const std::vector<std::vector<std::string>> impossible = {
      {"headstand", "-o", file},
      {"childs-pose", "--variation", "flying", "-o", file},
      {"childs-pose", "--side", "left", "-o", file},
      {"childs-pose", "--stage", "change-sides", "-o", file},
      {"childs-pose", "--size", "60x40", "-o", fileNamed("no/such/folder.png")}};
  for (const std::vector<std::string>& arguments : impossible) {
    const ProgramResult result = draw(arguments);
    EXPECT_EQ(result.status, 1) << arguments[1];
    EXPECT_EQ(result.out, "");
    EXPECT_EQ(std::ranges::count(result.err, '\n'), 1) << result.err;
  }
  EXPECT_EQ(contentOf(file), "");
}

TEST_F(Draw, SaysWhyThereIsNoSuchVariationAndWhichThereAre) {
  const std::string file = fileNamed("none.png");
  const auto errorOf = [&](const std::string& pose, const std::string& variation) {
    return draw({pose, "--variation", variation, "-o", file}).err;
  };
  EXPECT_NE(errorOf("knee-to-chest", "strap").find("strap-round-thigh"), std::string::npos);
  EXPECT_NE(errorOf("knee-to-chest", "strap-round-thigh+hands-behind-thigh").find("the same place"), std::string::npos);
  EXPECT_NE(draw({"child-pose", "-o", file}).err.find("did you mean childs-pose?"), std::string::npos);
}

TEST_F(Draw, TakesTheExtensionInCapitalsToo) {
  EXPECT_EQ(draw({"childs-pose", "--size", "60x40", "-o", fileNamed("child.PNG")}).status, 0);
}

TEST_F(Draw, RefusesWordsThatMakeNoSense) {
  const std::string file = fileNamed("none.png");
  const std::vector<std::vector<std::string>> wrong = {{},
                                                       {"childs-pose"},
                                                       {"childs-pose", "-o", fileNamed("none.gif")},
                                                       {"childs-pose", "--size", "big", "-o", file},
                                                       {"childs-pose", "--size", "0x80", "-o", file},
                                                       {"childs-pose", "--size", "99999x80", "-o", file},
                                                       {"childs-pose", "--style", "oil", "-o", file},
                                                       {"childs-pose", "--side", "up", "-o", file},
                                                       {"childs-pose", "knee-to-chest", "-o", file}};
  for (const std::vector<std::string>& arguments : wrong) {
    const ProgramResult result = draw(arguments);
    EXPECT_EQ(result.status, 2);
    EXPECT_EQ(std::ranges::count(result.err, '\n'), 1) << result.err;
  }
}

TEST_F(Draw, WritesEveryPictureOfAPoseIntoAFolder) {
  const std::string folder = fileNamed("pictures");
  const ProgramResult result =
      runProgram(MATSIDE_CLI, {"pictures", folder, "--pose", "lying-twist", "--size", "60x40", "--side", "right"},
                 {"XDG_DATA_HOME=" + fileNamed("data")});
  ASSERT_EQ(result.status, 0) << result.err;
  std::istringstream names(result.out);
  std::size_t count = 0;
  for (std::string name; std::getline(names, name); ++count) {
    EXPECT_TRUE(contentOf(folder + "/" + name).starts_with("\x89PNG")) << name;
  }
  EXPECT_GT(count, 8U);
}

TEST_F(Draw, NamesAPoseThatIsNotThereBeforeItMakesAFolder) {
  const std::string folder = fileNamed("pictures");
  const ProgramResult result =
      runProgram(MATSIDE_CLI, {"pictures", folder, "--pose", "headstand"}, {"XDG_DATA_HOME=" + fileNamed("data")});
  EXPECT_EQ(result.status, 1);
  EXPECT_NE(result.err.find("There is no pose headstand; there are: childs-pose"), std::string::npos) << result.err;
  EXPECT_FALSE(std::filesystem::exists(folder));
}

TEST_F(Draw, DrawsAPersonOfOtherLooks) {
  const std::string usual = fileNamed("usual.png");
  const std::string other = fileNamed("other.png");
  ASSERT_EQ(draw({"childs-pose", "--size", "60x40", "-o", usual}).status, 0);
  const ProgramResult result = draw({"childs-pose", "--size", "60x40", "--build", "0.8", "--skin", "deep", "--hair",
                                     "covered", "--top", "teal", "-o", other});
  ASSERT_EQ(result.status, 0) << result.err;
  EXPECT_NE(contentOf(usual), contentOf(other));
}

TEST_F(Draw, NamesTheLooksItKnows) {
  const ProgramResult hair = draw({"childs-pose", "--hair", "mohawk", "-o", fileNamed("a.png")});
  EXPECT_EQ(hair.status, 2);
  EXPECT_NE(hair.err.find("it can be: bun"), std::string::npos) << hair.err;
  const ProgramResult build = draw({"childs-pose", "--build", "2", "-o", fileNamed("a.png")});
  EXPECT_EQ(build.status, 2);
  EXPECT_NE(build.err.find("from -1 to 1"), std::string::npos) << build.err;
}

}  // namespace
}  // namespace matside
