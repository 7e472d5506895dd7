#include "widgets/cautions_button.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace matside::app {

CautionsButton::CautionsButton(QScrollArea& area, QWidget* parent)
    : Button(QString(), Role::Notice, parent), m_area(area) {
  setIconName("care");
  stand(Standing::Folded);
  connect(this, &Button::clicked, this, [this] {
    stand(isOpen() ? Standing::Folded : Standing::Open);
    emit turned();
  });
}

void CautionsButton::setCautions(const QStringList& cautions) {
  if (cautions == m_cautions) {
    return;
  }
  m_cautions = cautions;
  setAccessibleDescription(cautions.join(' '));
  stand(Standing::Folded);
}

void CautionsButton::stand(Standing standing) {
  m_standing = standing;
  setText(isOpen() ? tr("Back to the steps") : tr("Take care if …"));
}

bool CautionsButton::takesKey(int key) const {
  return isOpen() && (key == Qt::Key_Up || key == Qt::Key_Down);
}

void CautionsButton::keyPressEvent(QKeyEvent* event) {
  if (!takesKey(event->key())) {
    Button::keyPressEvent(event);
    return;
  }
  const int line = 2 * fontMetrics().lineSpacing();
  QScrollBar* bar = m_area.verticalScrollBar();
  bar->setValue(bar->value() + (event->key() == Qt::Key_Down ? line : -line));
}

}  // namespace matside::app
