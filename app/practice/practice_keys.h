#pragma once

#include "session/session.h"

#include <QKeyEvent>

#include <optional>

namespace matside::app {

/// What a key asks for during a practice.
enum class PracticeWish { PauseOrGoOn, Next, Back, Extend, Easier, Hurts, Mute, MatView, End };

/// The wish behind a key. The arrow that points on, as one reads, is the next; while a step waits, any other key goes
/// on; Tab and Enter stay with the controls.
std::optional<PracticeWish> wishFor(const QKeyEvent& key, Session::State state, Qt::LayoutDirection writing);

}  // namespace matside::app
