#pragma once

#include "theme/theme.h"
#include "widgets/countdown_ring.h"

#include <vector>

namespace matside::app {

/// A way to arrange the words of a practice.
struct PanelArrangement {
  enum class Names { Above, Beside };  ///< of the ring
  enum class Cautions { Open, Folded };
  enum class Aside { Whole, Side };       ///< Side: without the Sanskrit name
  enum class Breath { Said, InTheRing };  ///< InTheRing: its disc alone breathes

  Names names = Names::Above;
  CountdownRing::Size ring = CountdownRing::Size::Usual;
  Cautions cautions = Cautions::Open;
  TextRank raised = TextRank::RaisedStep;
  int gap = theme::space(5);
  int neighbours = 2;  ///< steps that are to be seen besides the raised one, in lines; or `allSteps`
  Breath breath = Breath::Said;
  Aside aside = Aside::Whole;

  static constexpr int allSteps = -1;
};

/// From the roomiest to the tightest; the first one that fits is worn, the last one in any case.
const std::vector<PanelArrangement>& panelArrangements();

}  // namespace matside::app
