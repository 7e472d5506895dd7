#pragma once

#include <chrono>

namespace matside {

/// Every time in a practice: whole milliseconds.
using Duration = std::chrono::milliseconds;

/// A moment on a monotonic clock, counted from any fixed start; it is always handed in, never asked for.
using Moment = std::chrono::milliseconds;

}  // namespace matside
