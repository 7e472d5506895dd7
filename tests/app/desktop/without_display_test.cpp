#include "support/run_program.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace matside::app {
namespace {

ProgramResult startWith(const std::vector<std::string>& variables) {
  return runProgram("/usr/bin/env", [&] {
    std::vector<std::string> arguments = {"-u", "DISPLAY", "-u", "WAYLAND_DISPLAY", "-u", "QT_QPA_PLATFORM"};
    arguments.insert(arguments.end(), variables.begin(), variables.end());
    arguments.emplace_back(MATSIDE_PROGRAM);
    return arguments;
  }());
}

void expectOneSentence(const ProgramResult& result) {
  EXPECT_EQ(result.status, 1);
  EXPECT_EQ(result.out, "");
  EXPECT_EQ(std::ranges::count(result.err, '\n'), 1) << result.err;
  EXPECT_NE(result.err.find("there is no display"), std::string::npos) << result.err;
}

TEST(WithoutADisplay, TheProgramSaysSoInOneSentence) {
  expectOneSentence(startWith({}));
}

TEST(WithoutADisplay, OneThatCannotBeReachedIsNoneEither) {
  expectOneSentence(startWith({"DISPLAY=:9999"}));
}

TEST(WithoutADisplay, APlatformThatIsNotThereIsNoneEither) {
  expectOneSentence(startWith({"QT_QPA_PLATFORM=none-such"}));
}

}  // namespace
}  // namespace matside::app
