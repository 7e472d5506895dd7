#pragma once

#include "units/duration.h"

namespace matside::app {

/// Where the moments of a practice come from: a monotonic clock, or a test's hand.
class Clock {
 public:
  virtual ~Clock() = default;
  virtual Moment now() const = 0;
};

/// Never runs back and is never set; goes on while the machine sleeps, so that a session notices the gap.
class SteadyClock : public Clock {
 public:
  Moment now() const override;
};

}  // namespace matside::app
