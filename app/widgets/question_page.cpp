#include "widgets/question_page.h"

#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace matside::app {

QuestionPage::QuestionPage(const Words& words, QWidget* parent)
    : Page(560, parent), m_no(new Button(words.no, Button::Role::Primary)) {
  auto* yes = new Button(words.yes);
  auto* answers = new QHBoxLayout;
  answers->setSpacing(theme::space(3));
  answers->addWidget(m_no);
  answers->addWidget(yes);
  answers->addStretch(1);
  column().addStretch(1);
  column().addWidget(paragraph(TextRank::Title, words.title));
  column().addWidget(paragraph(TextRank::Body, words.text));
  column().addSpacing(theme::space(2));
  column().addLayout(answers);
  column().addStretch(2);
  connect(yes, &Button::clicked, this, &QuestionPage::yes);
  connect(m_no, &Button::clicked, this, &QuestionPage::no);
}

void QuestionPage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  m_no->setFocus();
}

void QuestionPage::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) {
    emit no();
    return;
  }
  Page::keyPressEvent(event);
}

}  // namespace matside::app
