#include "widgets/message_bar.h"

#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace matside::app {
namespace {

bool holds(const MessageBar::Notice& notice) {
  return !notice.holds || notice.holds();
}

}  // namespace

MessageBar::MessageBar(Form form, QWidget* parent)
    : QWidget(parent), m_form(form), m_text(paragraph(TextRank::Body)), m_action(new Button(QString())) {
  auto* close = new Button(tr("Close"), Button::Role::Quiet);
  auto* row = new QHBoxLayout(this);
  const bool card = form == Form::Card;
  row->setContentsMargins(theme::space(card ? 4 : 6), theme::space(2), theme::space(card ? 2 : 4), theme::space(2));
  row->setSpacing(theme::space(3));
  row->addWidget(m_text, 1);
  row->addWidget(m_action);
  row->addWidget(close);
  connect(close, &Button::clicked, this, &MessageBar::showNext);
  connect(m_action, &Button::clicked, this, [this] {
    const auto wanted = m_told.wanted;
    showNext();
    wanted();
  });
  hide();
}

void MessageBar::say(const Notice& notice) {
  m_untold.prepend(notice);
  showNext();
}

void MessageBar::tell(const Notice& notice) {
  m_untold.append(notice);
  if (isHidden()) {
    showNext();
  }
}

void MessageBar::review() {
  if (!isHidden() && !holds(m_told)) {
    showNext();
  }
}

void MessageBar::showNext() {
  m_untold.removeIf([](const Notice& notice) { return !holds(notice); });
  if (m_untold.isEmpty()) {
    hide();
    return;
  }
  m_told = m_untold.takeFirst();
  m_text->setText(m_told.text);
  m_action->setText(m_told.action);
  m_action->setVisible(!m_told.action.isEmpty());
  show();
}

void MessageBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(theme::colors().accentSoft);
  const int radius = m_form == Form::Card ? theme::cardRadius : 0;
  painter.drawRoundedRect(rect(), radius, radius);
}

}  // namespace matside::app
