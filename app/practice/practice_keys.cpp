#include "practice/practice_keys.h"

#include "widgets/mirrored.h"

#include <QHash>

namespace matside::app {
namespace {

std::optional<PracticeWish> knownWish(int key) {
  static const QHash<int, PracticeWish> wishes = {
      {Qt::Key_Space, PracticeWish::PauseOrGoOn},
      {Qt::Key_MediaTogglePlayPause, PracticeWish::PauseOrGoOn},
      {Qt::Key_MediaPlay, PracticeWish::PauseOrGoOn},
      {Qt::Key_MediaPause, PracticeWish::PauseOrGoOn},
      {Qt::Key_Right, PracticeWish::Next},
      {Qt::Key_PageDown, PracticeWish::Next},
      {Qt::Key_MediaNext, PracticeWish::Next},
      {Qt::Key_Left, PracticeWish::Back},
      {Qt::Key_PageUp, PracticeWish::Back},
      {Qt::Key_MediaPrevious, PracticeWish::Back},
      {Qt::Key_Up, PracticeWish::Extend},
      {Qt::Key_E, PracticeWish::Easier},
      {Qt::Key_H, PracticeWish::Hurts},
      {Qt::Key_M, PracticeWish::Mute},
      {Qt::Key_F11, PracticeWish::MatView},
      {Qt::Key_Escape, PracticeWish::End},
  };
  const auto found = wishes.constFind(key);
  return found == wishes.constEnd() ? std::nullopt : std::optional(*found);
}

bool belongsToControls(int key) {
  switch (key) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
      return true;
    default:
      return false;
  }
}

}  // namespace

std::optional<PracticeWish> wishFor(const QKeyEvent& key, Session::State state, Qt::LayoutDirection writing) {
  const auto modifiers = key.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
  if (modifiers != Qt::NoModifier) {
    return std::nullopt;
  }
  if (const auto wish = knownWish(mirrored(writing, key.key()))) {
    return wish;
  }
  if (state == Session::State::Waiting && !belongsToControls(key.key())) {
    return PracticeWish::PauseOrGoOn;
  }
  return std::nullopt;
}

}  // namespace matside::app
