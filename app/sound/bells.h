#pragma once

#include "chime/bell.h"

#include <QObject>

namespace matside::app {

/// Whatever rings the bells: a sound server, or a test that listens.
class Bells : public QObject {
  Q_OBJECT

 public:
  enum class Outcome { Rung, NoDevice, Failed };
  Q_ENUM(Outcome)

  using QObject::QObject;

  /// Makes ready what would otherwise cost the first bell its moment.
  virtual void prepare() = 0;
  /// At once, beside whatever rings already. `volumePercent` is 1 to 100. Each is followed by one `finished`.
  virtual void ring(Bell bell, int volumePercent) = 0;

  struct Breath {
    enum class Direction { In, Out };
    Direction direction = Direction::In;
    Duration length{0};
  };
  /// Lets a breath be heard, quietly; nothing follows.
  virtual void breathe(const Breath& breath, int volumePercent) = 0;

 signals:
  void finished(matside::app::Bells::Outcome outcome);
};

}  // namespace matside::app
