#pragma once

namespace matside::app {

/// Whether a window can be asked for at all: a display server is named, or a platform without one was chosen.
bool hasDisplay();

/// From here until the program's first window Qt's own end ("could not connect to display", then abort) is one clear
/// sentence and exit status 1.
class DisplayWatch {
 public:
  DisplayWatch();
  ~DisplayWatch();
  DisplayWatch(const DisplayWatch&) = delete;
  DisplayWatch& operator=(const DisplayWatch&) = delete;
};

/// Says that there is no display; the exit status to end with.
int sayNoDisplay();

}  // namespace matside::app
