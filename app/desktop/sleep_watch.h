#pragma once

#include <QObject>

namespace matside::app {

/// Hears from the system that the computer is about to sleep. Without a system bus it hears nothing; then the gap in
/// time tells afterwards.
class SleepWatch : public QObject {
  Q_OBJECT

 public:
  explicit SleepWatch(QObject* parent = nullptr);

 signals:
  void fallingAsleep();
  void wokeUp();

 private slots:
  void prepareForSleep(bool starts);
};

}  // namespace matside::app
