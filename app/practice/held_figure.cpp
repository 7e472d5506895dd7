#include "practice/held_figure.h"

namespace matside::app {

std::optional<FigureLife> heldFigure(const PracticeTime& time, Session::State state, const Settings& settings) {
  if (!time.breath) {
    return std::nullopt;
  }
  const bool runs = state == Session::State::Running;
  return FigureLife{.in = time.pace.in,
                    .out = time.pace.out,
                    .inHold = time.inHold,
                    .breathes = settings.breathGuide,
                    .sways = time.sways,
                    .going = runs ? FigureLife::Going::On : FigureLife::Going::Paused};
}

}  // namespace matside::app
