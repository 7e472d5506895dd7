#include "content/pose_reader.h"
#include "content/props_reader.h"
#include "content/routine_reader.h"
#include "core/content/problem_printing.h"
#include "support/content_files.h"

#include <gtest/gtest.h>

#include <chrono>
#include <cmath>
#include <set>
#include <sstream>

namespace matside {
namespace {

using namespace std::chrono_literals;
using Problems = std::vector<Problem>;

const std::vector<std::string> poseNames = {"childs-pose", "knee-to-chest", "lying-twist", "supported-savasana"};

Pose shippedPose(const std::string& name) {
  auto read = readPose(shippedText("poses/" + name + ".json"), name);
  EXPECT_EQ(read.problems, Problems{});
  return read.value.value_or(Pose{});
}

/// Every step a pose can have, with the stage it belongs to.
std::vector<std::pair<Stage, Step>> everyStep(const Pose& pose) {
  std::vector<std::pair<Stage, Step>> all;
  for (const auto& [stage, steps] : pose.steps) {
    for (const Step& step : steps) {
      all.emplace_back(stage, step);
    }
  }
  for (const Place& place : pose.places) {
    for (const Option& option : place.options) {
      for (const StepChange& change : option.steps) {
        if (change.step) {
          all.emplace_back(change.stage, *change.step);
        }
      }
    }
  }
  return all;
}

std::set<std::string> words(const std::string& line) {
  std::set<std::string> found;
  std::string word;
  for (const char c : line + " ") {
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '\'') {
      word += c;
    } else if (!word.empty()) {
      found.insert(std::exchange(word, {}));
    }
  }
  return found;
}

std::ptrdiff_t wordCount(const std::string& line) {
  std::istringstream stream(line);
  return std::distance(std::istream_iterator<std::string>(stream), {});
}

TEST(ShippedContent, ReadsWithoutAProblem) {
  for (const std::string& name : poseNames) {
    EXPECT_EQ(shippedPose(name).id, PoseId(name));
  }
  const auto props = readProps(shippedText("props.json"), "props.json");
  EXPECT_EQ(props.problems, Problems{});
  ASSERT_TRUE(props.value.has_value());
  EXPECT_EQ(props.value->size(), 7U);
  const auto routine = readRoutine(shippedText("routines/ease-your-lower-back.json"), "r.json");
  EXPECT_EQ(routine.problems, Problems{});
  ASSERT_TRUE(routine.value.has_value());
  EXPECT_EQ(routine.value->items.size(), 4U);
}

TEST(ShippedContent, SpeaksEachLineWithinItsTime) {
  constexpr double wordsInASecond = 2.6;  // 156 a minute: unhurried reading aloud
  for (const std::string& name : poseNames) {
    for (const auto& [stage, step] : everyStep(shippedPose(name))) {
      if (step.time == 0s) {
        continue;
      }
      for (const std::string& line : {step.spoken.on(Side::Left), step.spoken.on(Side::Right)}) {
        const double seconds = static_cast<double>(wordCount(line)) / wordsInASecond;
        EXPECT_LE(seconds, std::chrono::duration<double>(step.time).count()) << line;
      }
    }
  }
}

TEST(ShippedContent, SpeaksCalmly) {
  for (const std::string& name : poseNames) {
    for (const auto& [stage, step] : everyStep(shippedPose(name))) {
      for (const Line& line : {step.shown, step.spoken}) {
        EXPECT_EQ((line.left + line.right).find('!'), std::string::npos) << line.left;
        EXPECT_EQ(line.left.back(), '.') << line.left;
      }
    }
  }
}

TEST(ShippedContent, WritesOutBothSidesWhereverOneIsNamed) {
  for (const std::string& name : poseNames) {
    for (const auto& [stage, step] : everyStep(shippedPose(name))) {
      for (const Line& line : {step.shown, step.spoken}) {
        const std::set<std::string> found = words(line.left);
        const bool namesASide = found.contains("left") || found.contains("right");
        EXPECT_EQ(namesASide, !line.right.empty()) << name << ": " << line.left;
        EXPECT_NE(line.left, line.right);
      }
    }
  }
}

TEST(ShippedContent, HidesTheScreenOnlyWhereTheVoiceLeads) {
  const Pose child = shippedPose("childs-pose");
  EXPECT_EQ(child.views.at(Stage::Hold).sight, Sight::Hidden);
  EXPECT_EQ(child.views.at(Stage::SetUp).sight, Sight::Screen) << "the picture is seen before turning over";
  EXPECT_EQ(shippedPose("supported-savasana").views.at(Stage::Hold).sight, Sight::Ceiling);
}

TEST(ShippedContent, NeverMakesAPersonReachForTheKeyboard) {
  for (const std::string& name : poseNames) {
    for (const auto& [stage, step] : everyStep(shippedPose(name))) {
      EXPECT_FALSE(step.waits) << step.id.text();
    }
  }
}

}  // namespace
}  // namespace matside
