#pragma once

#include <QLabel>

namespace matside::app {

/// Says something to a screen reader at once, and shows it to nobody else.
class Announcer : public QLabel {
  Q_OBJECT

 public:
  explicit Announcer(QWidget* parent);

  void say(const QString& text);
};

}  // namespace matside::app
