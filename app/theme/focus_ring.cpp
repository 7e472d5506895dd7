#include "theme/focus_ring.h"

#include "theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QWidget>

namespace matside::app {
namespace {

bool keyboardInUse = false;

class InputWatch : public QObject {
 public:
  using QObject::QObject;

  bool eventFilter(QObject*, QEvent* event) override {
    const auto type = event->type();
    if (type == QEvent::KeyPress || type == QEvent::MouseButtonPress) {
      note(type == QEvent::KeyPress);
    }
    return false;
  }

 private:
  static void note(bool keyboard) {
    if (keyboardInUse != keyboard) {
      keyboardInUse = keyboard;
      if (QWidget* focused = QApplication::focusWidget()) {
        focused->update();
      }
    }
  }
};

}  // namespace

void watchForKeyboard() {
  qApp->installEventFilter(new InputWatch(qApp));
}

bool showsFocusRing(const QWidget& widget) {
  return keyboardInUse && widget.hasFocus();
}

void paintFocusRing(QPainter& painter, const QRectF& rect, qreal radius) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(theme::colors().ground, 5));
  painter.drawRoundedRect(rect, radius, radius);
  painter.setPen(QPen(theme::colors().ink, 2.5));
  painter.drawRoundedRect(rect, radius, radius);
  painter.restore();
}

}  // namespace matside::app
