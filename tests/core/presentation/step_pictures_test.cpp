#include "presentation/picture_facts.h"
#include "support/shipped_library.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>

namespace matside {
namespace {

/// A step of a variation as a person meets it, and its picture.
struct Met {
  const Step* step = nullptr;
  std::string name;  ///< "lying-twist block-low-under-knee: place-block-low"
  Posture posture;
};

/// Calls `see` with the steps of every variation of every shipped pose, in the order they are met in.
template <class See>
void walkThrough(See see) {
  for (const auto& [id, pose] : shippedLibrary().poses()) {
    for (const Variation& variation : allVariations(pose)) {
      std::vector<Step> steps;
      for (const Stage stage : allStages) {
        std::ranges::move(stepsOf(pose, variation, stage), std::back_inserter(steps));
      }
      std::vector<Met> met;
      for (const Step& step : steps) {
        met.push_back({&step, id.text() + ' ' + variationId(pose, variation) + ": " + step.id.text(),
                       figureFor(pose, variation, step.figure)});
      }
      see(pose, variation, met);
    }
  }
}

PropCounts shownIn(const Posture& posture) {
  PropCounts shown;
  for (const auto& [name, placed] : posture.props) {
    shown[placed.prop] += 1;
  }
  if (posture.strap) {
    shown[posture.strap->prop] += 1;
  }
  return shown;
}

bool names(const std::string& line, const PropKind& kind) {
  std::string lower = line;
  std::ranges::transform(lower, lower.begin(), [](unsigned char letter) { return std::tolower(letter); });
  return lower.find(kind.name) != std::string::npos;
}

std::vector<PropKind> namedIn(const Step& step) {
  std::vector<PropKind> named;
  std::ranges::copy_if(shippedLibrary().props(), std::back_inserter(named),
                       [&](const PropKind& kind) { return names(step.shown.left, kind); });
  return named;
}

std::ptrdiff_t inUse(const Posture& posture, const PropId& prop) {
  const auto used = std::ranges::count_if(posture.props, [&](const auto& entry) {
    return entry.second.prop == prop && entry.second.placing != Placing::Standing;
  });
  return used + (posture.strap && posture.strap->prop == prop ? 1 : 0);
}

bool sayToPutAside(const std::string& line) {
  return line.find("to one side") != std::string::npos || line.find("off,") != std::string::npos;
}

TEST(StepPictures, ShowWhatTheVariationNeedsFromTheFirstStepToTheLast) {
  walkThrough([](const Pose& pose, const Variation& variation, const std::vector<Met>& steps) {
    const PropCounts needed = propsNeeded(pose, variation);
    for (const Met& met : steps) {
      EXPECT_EQ(shownIn(met.posture), needed) << met.name;
    }
  });
}

TEST(StepPictures, ChangeWhenAPropIsHandled) {
  int handled = 0;
  walkThrough([&](const Pose&, const Variation&, const std::vector<Met>& steps) {
    for (std::size_t i = 1; i < steps.size(); ++i) {
      if (!namedIn(*steps[i].step).empty()) {
        handled += 1;
        EXPECT_FALSE(steps[i].posture == steps[i - 1].posture) << steps[i].name << " looks like the step before";
      }
    }
  });
  EXPECT_GT(handled, 100);
}

TEST(StepPictures, ShowWhatWasPutAsideOutOfUseFromThenOn) {
  int putAside = 0;
  walkThrough([&](const Pose& pose, const Variation& variation, const std::vector<Met>& steps) {
    const Posture held = figureFor(pose, variation, holdFigure(pose, variation));
    for (auto step = steps.begin(); step != steps.end(); ++step) {
      if (!sayToPutAside(step->step->shown.left)) {
        continue;
      }
      for (const PropKind& kind : namedIn(*step->step)) {
        putAside += 1;
        for (auto later = step; later != steps.end(); ++later) {
          EXPECT_LT(inUse(later->posture, kind.id), inUse(held, kind.id))
              << later->name << ", after " << step->step->id.text();
        }
      }
    }
  });
  EXPECT_GT(putAside, 40);
}

}  // namespace
}  // namespace matside
