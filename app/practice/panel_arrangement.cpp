#include "practice/panel_arrangement.h"

namespace matside::app {

const std::vector<PanelArrangement>& panelArrangements() {
  using Names = PanelArrangement::Names;
  using Cautions = PanelArrangement::Cautions;
  using Breath = PanelArrangement::Breath;
  using Aside = PanelArrangement::Aside;
  constexpr auto large = CountdownRing::Size::Large;
  constexpr auto usual = CountdownRing::Size::Usual;
  constexpr auto small = CountdownRing::Size::Small;
  constexpr auto bare = CountdownRing::Size::Bare;
  constexpr int close = theme::space(2);
  static const std::vector<PanelArrangement> all = {
      {Names::Above, large, Cautions::Open, TextRank::GreatRaisedStep, theme::space(6), PanelArrangement::allSteps},
      {Names::Above, usual, Cautions::Open, TextRank::RaisedStep, theme::space(5), 2},
      {Names::Above, small, Cautions::Open, TextRank::RaisedStep, close, 0},
      {Names::Beside, small, Cautions::Open, TextRank::RaisedStep, close, 0},
      {Names::Beside, small, Cautions::Open, TextRank::Strong, close, 0},
      {Names::Beside, bare, Cautions::Open, TextRank::Strong, theme::space(1), 0, Breath::InTheRing},
      {Names::Above, small, Cautions::Folded, TextRank::RaisedStep, close, 0},
      {Names::Beside, small, Cautions::Folded, TextRank::RaisedStep, close, 0},
      {Names::Beside, bare, Cautions::Folded, TextRank::Strong, close, 0},
      {Names::Beside, bare, Cautions::Folded, TextRank::Strong, close, 0, Breath::InTheRing},
      {Names::Beside, bare, Cautions::Folded, TextRank::Strong, theme::space(1), 0, Breath::InTheRing, Aside::Side}};
  return all;
}

}  // namespace matside::app
