#include "widgets/message_bar.h"

#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace matside::app {

MessageBar::MessageBar(QWidget* parent)
    : QWidget(parent), m_text(paragraph(TextRank::Body)), m_action(new Button(QString())) {
  auto* close = new Button(tr("Close"), Button::Role::Quiet);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(theme::space(6), theme::space(2), theme::space(4), theme::space(2));
  row->setSpacing(theme::space(3));
  row->addWidget(m_text, 1);
  row->addWidget(m_action);
  row->addWidget(close);
  connect(close, &Button::clicked, this, &MessageBar::showNext);
  connect(m_action, &Button::clicked, this, [this] {
    const auto wanted = m_wanted;
    showNext();
    wanted();
  });
  hide();
}

void MessageBar::say(const QString& text) {
  m_untold.prepend({text, {}, {}});
  showNext();
}

void MessageBar::tell(const Notice& notice) {
  m_untold.append(notice);
  if (isHidden()) {
    showNext();
  }
}

void MessageBar::showNext() {
  if (m_untold.isEmpty()) {
    hide();
    return;
  }
  const Notice notice = m_untold.takeFirst();
  m_text->setText(notice.text);
  m_action->setText(notice.action);
  m_action->setVisible(!notice.action.isEmpty());
  m_wanted = notice.wanted;
  show();
}

void MessageBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), theme::colors().accentSoft);
}

}  // namespace matside::app
