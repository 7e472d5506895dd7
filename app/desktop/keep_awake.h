#pragma once

#include <QObject>

#include <memory>

namespace matside::app {

/// Keeps the screen from going dark while it is held. Where nobody can be asked, nothing happens. Never waits for an
/// answer; what is held goes with the program, however it ends.
class KeepAwake : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  virtual void hold() = 0;
  virtual void release() = 0;
  virtual bool isHeld() const = 0;

  /// The one for this system.
  static std::unique_ptr<KeepAwake> make();

 signals:
  void held();
};

}  // namespace matside::app
