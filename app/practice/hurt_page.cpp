#include "practice/hurt_page.h"

#include "notices/warning_signs.h"
#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/step_list.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace matside::app {

HurtPage::HurtPage(QWidget* parent)
    : Page(720, parent), m_title(paragraph(TextRank::Title)), m_lead(paragraph(TextRank::Body)), m_steps(new StepList) {
  column().addStretch(1);
  column().addWidget(m_title);
  column().addWidget(m_lead);
  column().addWidget(m_steps);
  column().addSpacing(theme::space(2));
  column().addWidget(paragraph(TextRank::Heading, tr("What would help?")));
  m_easier = add(tr("The easier way"), "check");
  connect(m_easier, &Button::clicked, this, &HurtPage::easierWanted);
  m_skip = add(tr("Leave this pose out"), "next");
  connect(m_skip, &Button::clicked, this, &HurtPage::skipWanted);
  connect(add(tr("Go straight to the last rest"), "mat"), &Button::clicked, this, &HurtPage::restWanted);
  connect(add(tr("End here"), "close"), &Button::clicked, this, &HurtPage::endWanted);

  auto* fine = new Button(tr("It is fine again, go on"), Button::Role::Quiet);
  connect(fine, &Button::clicked, this, &HurtPage::fineAgain);
  column().addWidget(fine, 0, Qt::AlignLeft);
  column().addSpacing(theme::space(4));
  column().addWidget(paragraph(TextRank::Heading, tr("When to see a doctor")));
  column().addWidget(new WarningSigns);
  column().addStretch(1);
}

Button* HurtPage::add(const QString& text, const char* icon) {
  auto* button = new Button(text);
  button->setIconName(icon);
  column().addWidget(button);
  return button;
}

void HurtPage::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) {
    emit fineAgain();
    return;
  }
  Page::keyPressEvent(event);
}

void HurtPage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  (m_easier->isVisibleTo(this) ? m_easier : m_skip)->setFocus();
}

void HurtPage::show(const QString& pose, const QStringList& wayOut, Easing easing) {
  m_title->setText(tr("Paused: %1").arg(pose));
  QList<StepLine> lines;
  for (const auto& text : wayOut) {
    lines << StepLine{text, StepLine::Standing::Plain};
  }
  m_lead->setText(wayOut.isEmpty() ? tr("The clock stands still. Take all the time you need.")
                                   : tr("The clock stands still. Come out slowly, in your own time:"));
  m_steps->setVisible(!wayOut.isEmpty());
  m_steps->show(lines);
  m_easier->setVisible(easing == Easing::Offered);
}

}  // namespace matside::app
