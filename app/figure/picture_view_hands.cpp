// How hands and keys turn the figure.
#include "figure/picture_view.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

namespace matside::app {

void PictureView::keyPressEvent(QKeyEvent* event) {
  const auto turn = m_liveliness == Liveliness::Lively ? turnedBy(m_turn, event->key()) : std::nullopt;
  if (turn) {
    setTurn(*turn);
  } else {
    QWidget::keyPressEvent(event);
  }
}

void PictureView::mousePressEvent(QMouseEvent* event) {
  if (m_liveliness == Liveliness::Still || event->button() != Qt::LeftButton) {
    QWidget::mousePressEvent(event);
    return;
  }
  m_drag = Drag{event->position().toPoint(), m_turn};
}

void PictureView::mouseMoveEvent(QMouseEvent* event) {
  if (!m_drag) {
    return;
  }
  const QPoint way = event->position().toPoint() - m_drag->start;
  if (!m_drag->moved && way.manhattanLength() < QApplication::startDragDistance()) {
    return;
  }
  m_drag->moved = true;
  setCursor(Qt::ClosedHandCursor);
  setTurn(dragged(m_drag->turn, way));
}

void PictureView::mouseReleaseEvent(QMouseEvent*) {
  if (!m_drag) {
    return;
  }
  const bool moved = m_drag->moved;
  m_drag.reset();
  setCursor(Qt::OpenHandCursor);
  if (moved) {
    ask();
  } else {
    emit clicked();
  }
}

void PictureView::mouseDoubleClickEvent(QMouseEvent* event) {
  if (m_liveliness == Liveliness::Lively) {
    setTurn({});
  } else {
    QWidget::mouseDoubleClickEvent(event);
  }
}

}  // namespace matside::app
