#include "notices/warning_page.h"

#include "notices/warning_signs.h"
#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace matside::app {

DoctorPage::DoctorPage(QWidget* parent) : Page(880, parent) {
  column().addWidget(paragraph(TextRank::Title, tr("When to see a doctor")));
  column().addWidget(
      paragraph(TextRank::Body,
                tr("Most back pain is harmless and gets better by itself within weeks. These signs are different. "
                   "They call for a doctor, not for a mat.")));
  column().addWidget(new WarningSigns);
  column().addWidget(paragraph(
      TextRank::Muted, tr("Not sure? Ask your doctor, your pharmacist or your health service's telephone line.")));
  column().addStretch(1);
}

WarningCheckPage::WarningCheckPage(QWidget* parent) : Page(880, parent), m_signs(new WarningSigns) {
  auto* none = new Button(tr("None of these, go on"), Button::Role::Primary);
  auto* some = new Button(tr("One of these, yes"));
  auto* close = new Button(tr("Not today"), Button::Role::Quiet);
  auto* answers = new QHBoxLayout;
  answers->setSpacing(theme::space(3));
  answers->addWidget(none);
  answers->addWidget(some);
  answers->addStretch(1);
  answers->addWidget(close);
  column().addWidget(paragraph(TextRank::Title, tr("Is any of this new?")));
  column().addWidget(
      paragraph(TextRank::Body, tr("Ordinary back pain is welcome on the mat. These signs are for a doctor.")));
  m_signs->letKeyboardIn();
  column().addWidget(m_signs);
  column().addLayout(answers);
  column().addStretch(1);
  connect(none, &Button::clicked, this, &WarningCheckPage::noneOfThem);
  connect(some, &Button::clicked, this, &WarningCheckPage::someOfThem);
  connect(close, &Button::clicked, this, &WarningCheckPage::closed);
}

// The keyboard begins at the list, not at an answer: Enter pressed once too often must not say that it was read.
void WarningCheckPage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  verticalScrollBar()->setValue(0);
  m_signs->setFocus();
}

void WarningCheckPage::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) {
    emit closed();
    return;
  }
  Page::keyPressEvent(event);
}

SeeDoctorPage::SeeDoctorPage(QWidget* parent) : Page(640, parent) {
  column().addStretch(1);
  column().addWidget(paragraph(TextRank::Title, tr("Please see a doctor first")));
  column().addWidget(
      paragraph(TextRank::Body,
                tr("For any sign listed under “Emergency”: call your emergency number now, or go to a hospital.")));
  column().addWidget(paragraph(
      TextRank::Body, tr("For any sign listed under “See a doctor soon”: ask for an appointment in the next days, "
                         "and say which sign you noticed.")));
  column().addWidget(paragraph(TextRank::Body, tr("The practice can wait. It will be here when you come back.")));
  auto* home = new Button(tr("Back to the start page"), Button::Role::Primary);
  auto* list = new Button(tr("Read the list again"));
  auto* answers = new QHBoxLayout;
  answers->setSpacing(theme::space(3));
  answers->addWidget(home);
  answers->addWidget(list);
  answers->addStretch(1);
  column().addSpacing(theme::space(2));
  column().addLayout(answers);
  column().addStretch(2);
  connect(home, &Button::clicked, this, &SeeDoctorPage::homeWanted);
  connect(list, &Button::clicked, this, &SeeDoctorPage::listWanted);
  setFocusPolicy(Qt::ClickFocus);
  setAccessibleName(tr("Please see a doctor first"));
}

// As before the list: Enter pressed once too often must not take the page away unread.
void SeeDoctorPage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  setFocus();
}

void SeeDoctorPage::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) {
    emit homeWanted();
    return;
  }
  Page::keyPressEvent(event);
}

}  // namespace matside::app
