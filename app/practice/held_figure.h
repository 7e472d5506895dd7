#pragma once

#include "bridge/session_controller.h"
#include "figure/living_figure.h"
#include "settings/settings.h"

namespace matside::app {

/// What the figure does while a pose is held: it breathes with the guide, and sways at the same pace. None at any other
/// time.
std::optional<FigureLife> heldFigure(const PracticeTime& time, Session::State state, const Settings& settings);

}  // namespace matside::app
