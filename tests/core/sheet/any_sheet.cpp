#include "any_sheet.h"

#include "sheet_samples.h"

#include <rapidcheck.h>

#include <string>
#include <vector>

namespace matside {
namespace {

rc::Gen<std::string> word(int longest) {
  return rc::gen::mapcat(rc::gen::inRange(1, longest + 1), [](int length) {
    return rc::gen::container<std::string>(static_cast<std::size_t>(length), rc::gen::inRange<char>('a', 'z' + 1));
  });
}

rc::Gen<std::string> sentence(int mostWords, int longestWord) {
  const auto several = rc::gen::mapcat(rc::gen::inRange(1, mostWords + 1), [longestWord](int count) {
    return rc::gen::container<std::vector<std::string>>(static_cast<std::size_t>(count), word(longestWord));
  });
  return rc::gen::map(several, [](const std::vector<std::string>& parts) {
    std::string text;
    for (const std::string& part : parts) {
      text += (text.empty() ? "" : " ") + part;
    }
    return text;
  });
}

std::vector<std::string> sentences(int most, int mostWords, int longestWord) {
  const auto count = static_cast<std::size_t>(*rc::gen::inRange(0, most + 1));
  return *rc::gen::container<std::vector<std::string>>(count, sentence(mostWords, longestWord));
}

SheetPose anyPose(int number, const SheetLimits& limits) {
  SheetPose pose;
  pose.number = std::to_string(number);
  pose.name = *sentence(6, 50);
  pose.otherName = *rc::gen::oneOf(rc::gen::just(std::string()), sentence(3, 70));
  pose.dosage = *sentence(12, 12);
  pose.stages = {{"Get in", {}}, {*sentence(3, 20), {}}};
  for (SheetStage& stage : pose.stages) {
    stage.steps.push_back({"1.", *sentence(limits.words, 24)});
    for (const std::string& step : sentences(limits.steps / 2 - 1, limits.words, 24)) {
      stage.steps.push_back({std::to_string(stage.steps.size() + 1) + ".", step});
    }
  }
  pose.props = sentences(3, 12, 12);
  pose.cautions = sentences(4, 12, 20);
  pose.continued = std::string(20, continuedLetter);
  return pose;
}

}  // namespace

SheetText anySheet(const SheetLimits& limits) {
  SheetText text = sampleSheet(0);
  text.title = *sentence(8, 60);
  text.fields = {{"For", *rc::gen::oneOf(rc::gen::just(std::string()), sentence(5, 30))},
                 {"How often", *rc::gen::oneOf(rc::gen::just(std::string()), sentence(9, 20))}};
  text.notesText = *rc::gen::oneOf(rc::gen::just(std::string()), sentence(60, 12));
  text.reading = *rc::gen::element(Reading::LeftToRight, Reading::RightToLeft);
  const int poses = *rc::gen::inRange(1, limits.poses + 1);
  for (int number = 1; number <= poses; ++number) {
    text.poses.push_back(anyPose(number, limits));
  }
  return text;
}

SheetForm anyForm() {
  return {*rc::gen::element(SheetLayout::Overview, SheetLayout::Poses, SheetLayout::Cards, SheetLayout::Large),
          {*rc::gen::element(Paper::A4, Paper::Letter, Paper::A5),
           *rc::gen::element(Orientation::Portrait, Orientation::Landscape)},
          *rc::gen::element(SheetStyle::Colour, SheetStyle::Line),
          *rc::gen::element(100, 125, 150, 200)};
}

}  // namespace matside
