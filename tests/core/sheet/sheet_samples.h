#pragma once

#include "fake_measure.h"
#include "sheet/compose.h"
#include "sheet/sheet_text.h"

#include <array>
#include <string>

namespace matside {

inline Sheet composed(const SheetText& text, const SheetForm& form) {
  return compose(text, form, FakeMeasure());
}

inline SheetForm laidAs(SheetLayout layout) {
  SheetForm form;
  form.layout = layout;
  return form;
}

inline constexpr std::array layouts = {SheetLayout::Overview, SheetLayout::Poses, SheetLayout::Cards,
                                       SheetLayout::Large};

inline SheetPose samplePose(int number) {
  SheetPose pose;
  pose.number = std::to_string(number);
  pose.name = "Knee to chest";
  pose.otherName = "apānāsana";
  pose.dosage = "1 min left · 1 min right";
  pose.stages = {
      {"Get in",
       {{"1.", "Lie on your back, both knees bent, soles on the mat."}, {"2.", "Draw one knee in with both hands."}}},
      {"Stay", {{"3.", "Sway it slowly. Head and shoulders stay down."}}}};
  pose.props = {"You need: 1 blanket, or a big bath towel"};
  pose.cautions = {"Hip replacement: do not draw the knee past a right angle."};
  pose.continued = pose.number + " Knee to chest, continued";
  return pose;
}

/// A sheet like those that are printed, with this many poses.
inline SheetText sampleSheet(int poses) {
  SheetText text;
  text.title = "Ease your lower back";
  text.summary = {"4 poses · 16 min", "You need: 1 block, 1 bolster"};
  text.fields = {{"For", ""}, {"Date", ""}};
  for (int number = 1; number <= poses; ++number) {
    text.poses.push_back(samplePose(number));
  }
  text.notes = "Notes";
  text.stop = "Stop when something hurts. Ask a doctor first.";
  text.stopShort = "Stop when something hurts.";
  text.warning = {{"Get emergency help", {"chest pain", "weakness or numbness in both legs"}, TypeWeight::Bold},
                  {"See a doctor soon", {"fever", "weight loss without trying"}}};
  text.signsElsewhere = [](const PageSpan& pages) {
    return "All signs: " + std::to_string(pages.first) + " to " + std::to_string(pages.last) + ".";
  };
  text.pageNumber = [](int page, int pages) { return "Page " + std::to_string(page) + " of " + std::to_string(pages); };
  return text;
}

}  // namespace matside
