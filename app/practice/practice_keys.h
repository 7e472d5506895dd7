#pragma once

#include "session/session.h"

#include <QKeyEvent>

#include <optional>

namespace matside::app {

/// What a key asks for during a practice.
enum class PracticeWish { PauseOrGoOn, Next, Back, Extend, Easier, Hurts, Mute, MatView, End };

/// The wish behind a key. While a step waits, any other key goes on; Tab and Enter stay with the controls.
std::optional<PracticeWish> wishFor(const QKeyEvent& key, Session::State state);

}  // namespace matside::app
