#include "sheet/compose.h"

#include "sheet/layouts.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace matside {

namespace {

/// How large text is set, of 10 pt.
struct TextSizes {
  double poses = 1;
  double frame = 1;
};

TextSizes sizeOf(const SheetForm& form) {
  const double asked = form.textPercent / 100.0;
  switch (form.layout) {
    case SheetLayout::Overview:
    case SheetLayout::Cards:
      return {asked, asked};
    case SheetLayout::Poses:
      return {1.2 * asked, asked};
    case SheetLayout::Large:
      return {1.8 * asked, std::max(1.8, asked)};
  }
  return {};
}

Sheet laidOut(const SheetPlan& plan) {
  switch (plan.form.layout) {
    case SheetLayout::Overview:
      return composeOverview(plan);
    case SheetLayout::Poses:
      return composePoses(plan);
    case SheetLayout::Cards:
      return composeCards(plan);
    case SheetLayout::Large:
      return composeLarge(plan);
  }
  return {};
}

/// The pages with warning signs of their own; none where all stand at the foot.
std::optional<PageSpan> signsOn(const Sheet& sheet) {
  std::optional<PageSpan> span;
  for (int number = 1; const ComposedPage& page : sheet.pages) {
    if (page.tellsSigns) {
      span = {span ? span->first : number, number};
    }
    ++number;
  }
  return span;
}

void mirror(PageRect& area, double width) {
  area.x = width - area.right();
}

/// What reads from the right begins at the right.
void mirror(Sheet& sheet) {
  const double width = sheet.paper.width;
  mirror(sheet.printable, width);
  for (ComposedPage& page : sheet.pages) {
    for (PageItem& item : page.items) {
      std::visit([width](auto& any) { mirror(any.area, width); }, item);
      if (auto* picture = std::get_if<PagePicture>(&item)) {
        mirror(picture->card, width);
      }
    }
    for (PoseArea& pose : page.poses) {
      mirror(pose.area, width);
    }
  }
}

/// Tries the ways to compose a sheet.
class Composer {
 public:
  Composer(const SheetText& text, const SheetForm& form, const TextMeasure& measure)
      : m_text(text), m_form(form), m_measure(measure) {}

  /// On the fewest pages, with the signs in the form that is read best where that takes no more. Signs at the foot of
  /// every page are worth pages, but no pose that goes on over one, or over one more.
  Sheet best() const {
    if (m_form.layout == SheetLayout::Cards) {
      return with(Leading::Tight, {});
    }
    std::optional<Sheet> best;
    for (const FootSigns signs : {FootSigns::All, FootSigns::Emergencies, FootSigns::None}) {
      if (!mayHave({signs, SignsForm::RunOn})) {
        continue;
      }
      Sheet sheet = bestWith(signs);
      if (!best || tornIn(sheet) < tornIn(*best)) {
        best = std::move(sheet);
      }
      if (extentOf(*best).torn == 0) {
        break;
      }
    }
    return *best;
  }

 private:
  static std::pair<std::size_t, std::size_t> tornIn(const Sheet& sheet) {
    const Extent extent = extentOf(sheet);
    return {extent.torn, extent.parts};
  }

  /// Where the signs stand is known when they are set, and set again where that is not what pages say.
  Sheet with(Leading leading, StopForm stop) const {
    const Look look(sizeOf(m_form).poses, leading);
    const Look frameLook(sizeOf(m_form).frame, leading);
    const Typesetter type{look, m_measure};
    const Typesetter frame{frameLook, m_measure};
    constexpr int mostTries = 4;
    Sheet sheet = laidOut({m_text, m_form, type, frame, stop});
    for (int tries = 1; tries < mostTries && signsOn(sheet).value_or(stop.signsOn) != stop.signsOn; ++tries) {
      stop.signsOn = *signsOn(sheet);
      sheet = laidOut({m_text, m_form, type, frame, stop});
    }
    return sheet;
  }

  /// No more than a third of every page.
  bool mayHave(const StopForm& stop) const {
    if (stop.signs == FootSigns::None) {
      return stop.form == SignsForm::RunOn;
    }
    constexpr double most = 1.0 / 3;
    const Look look(sizeOf(m_form).frame, Leading::Open);
    return PageFrame(m_text, m_form, {look, m_measure}, stop).stopShare() <= most;
  }

  Sheet bestWith(FootSigns signs) const {
    std::optional<Sheet> best;
    for (const SignsForm form : {SignsForm::Listed, SignsForm::RunOn}) {
      if (!mayHave({signs, form})) {
        continue;
      }
      for (const Leading leading : {Leading::Open, Leading::Close, Leading::Tight}) {
        if (leading == Leading::Tight && extentOf(*best).torn == 0) {
          break;
        }
        Sheet sheet = with(leading, {signs, form});
        if (!best || extentOf(sheet) < extentOf(*best)) {
          best = std::move(sheet);
        }
        if (best->pages.size() == 1) {
          return *best;
        }
      }
    }
    return *best;
  }

  const SheetText& m_text;
  const SheetForm& m_form;
  const TextMeasure& m_measure;
};

}  // namespace

Sheet compose(const SheetText& text, const SheetForm& form, const TextMeasure& measure) {
  Sheet sheet = Composer(text, form, measure).best();
  if (text.reading == Reading::RightToLeft) {
    mirror(sheet);
  }
  return sheet;
}

}  // namespace matside
