#include "bridge/clock.h"

#include <chrono>

namespace matside::app {

Moment SteadyClock::now() const {
  return std::chrono::duration_cast<Moment>(std::chrono::steady_clock::now().time_since_epoch());
}

}  // namespace matside::app
