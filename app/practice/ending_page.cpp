#include "practice/ending_page.h"

#include "bridge/strings.h"
#include "routine/routine.h"
#include "text/durations.h"
#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace matside::app {

EndingPage::EndingPage(QWidget* parent)
    : Page(640, parent),
      m_title(paragraph(TextRank::Hero)),
      m_words(paragraph(TextRank::Step)),
      m_time(paragraph(TextRank::Muted)),
      m_home(new Button(tr("To the start page"), Button::Role::Primary)) {
  auto* again = new Button(tr("Once more"));
  auto* answers = new QHBoxLayout;
  answers->setSpacing(theme::space(3));
  answers->addWidget(m_home);
  answers->addWidget(again);
  answers->addStretch(1);
  column().addStretch(1);
  column().addWidget(m_title);
  column().addWidget(m_words);
  column().addWidget(m_time);
  column().addSpacing(theme::space(4));
  column().addLayout(answers);
  column().addStretch(2);
  connect(m_home, &Button::clicked, this, &EndingPage::homeWanted);
  connect(again, &Button::clicked, this, &EndingPage::againWanted);
}

void EndingPage::show(const Routine& routine, Ending ending, Duration practised) {
  const bool completed = ending == Ending::Completed;
  m_title->setText(completed ? tr("Done for today") : tr("Stopping is fine"));
  QStringList words;
  for (const auto& line : routine.closing) {
    words << fromContent(line.on(std::nullopt));
  }
  m_words->setText(completed ? words.join("\n\n") : tr("You listened to your body. Rest a little longer if you can."));
  m_time->setText(practised < Duration{60000} ? QString() : tr("You spent %1 on the mat.").arg(roughText(practised)));
}

void EndingPage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  m_home->setFocus();
}

void EndingPage::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) {
    emit homeWanted();
    return;
  }
  Page::keyPressEvent(event);
}

}  // namespace matside::app
