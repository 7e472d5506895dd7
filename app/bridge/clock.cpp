#include "bridge/clock.h"

#include <time.h>

#include <chrono>

namespace matside::app {

Moment SteadyClock::now() const {
  // std::chrono::steady_clock stands still while a Linux machine sleeps: the practice would go on as if it had not.
  timespec time{};
  clock_gettime(CLOCK_BOOTTIME, &time);
  return std::chrono::duration_cast<Moment>(std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec));
}

}  // namespace matside::app
