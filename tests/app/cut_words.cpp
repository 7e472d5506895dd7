#include "cut_words.h"

#include "widgets/button.h"
#include "widgets/chip.h"
#include "widgets/countdown_ring.h"

#include <QCoreApplication>
#include <QLabel>
#include <QScrollArea>

namespace matside::app {
namespace {

bool fits(const QLabel& label) {
  if (label.text().isEmpty()) {
    return true;
  }
  const int needed = label.wordWrap() ? label.heightForWidth(label.width()) : label.sizeHint().height();
  const bool wide = label.wordWrap() || label.sizeHint().width() <= label.width();
  return wide && needed <= label.height();
}

}  // namespace

QStringList cutWords(const QWidget& window) {
  QStringList found;
  for (const auto* label : window.findChildren<QLabel*>()) {
    if (label->isVisible() && label->width() > 1 && !fits(*label)) {
      found << QString("label of %1x%2, needs %3x%4: %5")
                   .arg(label->width())
                   .arg(label->height())
                   .arg(label->sizeHint().width())
                   .arg(label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height())
                   .arg(label->text());
    }
  }
  for (const auto* area : window.findChildren<QScrollArea*>()) {
    if (area->isVisible() && area->widget()->width() > area->viewport()->width()) {
      found << QString("page of %1, needs %2").arg(area->viewport()->width()).arg(area->widget()->width());
    }
  }
  for (const auto* ring : window.findChildren<CountdownRing*>()) {
    if (ring->isVisible() && (ring->height() < ring->sizeHint().height() || ring->width() < ring->sizeHint().width())) {
      found << "ring";
    }
  }
  for (const auto* button : window.findChildren<QPushButton*>()) {
    const bool sized = qobject_cast<const Button*>(button) || qobject_cast<const Chip*>(button);
    if (button->isVisible() && sized && button->width() < button->sizeHint().width()) {
      found << QString("button of %1, needs %2: ").arg(button->width()).arg(button->sizeHint().width()) +
                   button->text();
    }
    const int right = button->mapTo(&window, QPoint(button->width(), 0)).x();
    if (button->isVisible() && right > window.width()) {
      found << "outside: " + button->text();
    }
  }
  return found;
}

void settle() {
  for (int i = 0; i < 4; ++i) {
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents();
  }
}

}  // namespace matside::app
