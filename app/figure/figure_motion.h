#pragma once

#include "bridge/clock.h"

namespace matside::app {

/// The time of a figure on its way: which part of the way a picture asked for now should show, and whether the machine
/// makes pictures quickly enough for the eye to see one movement.
class FigureMotion {
 public:
  /// A movement of so many pictures a second or more, or none.
  static constexpr int leastPicturesASecond = 30;
  static constexpr Duration length{900};

  /// The clock must outlive it.
  explicit FigureMotion(const Clock& clock) : m_clock(&clock) {}

  /// Time begins when the first picture is shown.
  void begin();
  /// What the picture that is asked for now should show, 0 to 1: it will be seen as long after now as the last one was.
  double ask();
  /// The picture of this part is on the screen.
  void shown(double part);

  bool isOver() const { return m_part >= 1; }
  /// Whether it should be given up: known after a few pictures.
  bool isTooSlow() const;
  /// Until the next picture is due, at most so many a second as a screen shows.
  Duration untilNext() const;

 private:
  Moment now() const { return m_clock->now(); }

  const Clock* m_clock;
  Moment m_asked{0};
  Duration m_latency{0};
  Moment m_first{0};
  Moment m_last{0};
  int m_shown = 0;
  double m_part = 0;
};

}  // namespace matside::app
