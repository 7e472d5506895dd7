#include "widgets/label.h"

#include <QEvent>

namespace matside::app {

Label::Label(TextRank rank, const QString& text, QWidget* parent) : QLabel(text, parent), m_rank(rank) {
  setTextFormat(Qt::PlainText);
  setForegroundRole(QPalette::WindowText);  // also on a button, whose children else take the button's
  refresh();
}

void Label::setRank(TextRank rank) {
  if (rank != m_rank) {
    m_rank = rank;
    refresh();
  }
}

int Label::heightForWidth(int width) const {
  if (m_heights.text != text() || m_heights.font != font() || m_heights.wraps != wordWrap() ||
      m_heights.margins != contentsMargins()) {
    m_heights = {text(), font(), wordWrap(), contentsMargins(), {}};
  }
  const auto known = m_heights.byWidth.constFind(width);
  return known != m_heights.byWidth.constEnd() ? *known
                                               : *m_heights.byWidth.insert(width, QLabel::heightForWidth(width));
}

// A change of the program's font reaches a widget that set its own font as an event only, never as changeEvent.
bool Label::event(QEvent* event) {
  if (event->type() == QEvent::ApplicationFontChange) {
    refresh();
  }
  return QLabel::event(event);
}

void Label::changeEvent(QEvent* event) {
  QLabel::changeEvent(event);
  m_heights.byWidth.clear();
  const auto type = event->type();
  if (type == QEvent::ApplicationFontChange || type == QEvent::ApplicationPaletteChange ||
      type == QEvent::PaletteChange || type == QEvent::FontChange) {
    refresh();
  }
}

void Label::refresh() {
  if (m_refreshing) {
    return;
  }
  m_refreshing = true;
  setFont(theme::font(m_rank));
  QPalette colors = palette();
  colors.setColor(QPalette::WindowText, theme::textColor(m_rank));
  setPalette(colors);
  m_refreshing = false;
}

Label* paragraph(TextRank rank, const QString& text, QWidget* parent) {
  auto* label = new Label(rank, text, parent);
  label->setWordWrap(true);
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  label->setSizePolicy(policy);
  return label;
}

}  // namespace matside::app
