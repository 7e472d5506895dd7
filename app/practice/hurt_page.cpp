#include "practice/hurt_page.h"

#include "notices/warning_signs.h"
#include "practice/way_out_list.h"
#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace matside::app {
namespace {

const char* iconFor(HurtChoice choice) {
  switch (choice) {
    case HurtChoice::Easier:
      return "check";
    case HurtChoice::Skip:
      return "next";
    case HurtChoice::Rest:
      return "mat";
    case HurtChoice::End:
      return "close";
    case HurtChoice::FineAgain:
      return "play";
  }
  return "";
}

}  // namespace

HurtPage::HurtPage(PictureMaker& pictures, QWidget* parent)
    : Page(1040, parent),
      m_title(paragraph(TextRank::Title)),
      m_lead(paragraph(TextRank::Body)),
      m_wayOut(new WayOutList(pictures)),
      m_standIns(paragraph(TextRank::Muted)),
      m_halves(new QHBoxLayout) {
  column().addStretch(1);
  column().addWidget(m_title);
  m_halves->setSpacing(theme::space(4));
  m_halves->addLayout(makeWayOut(), 1);
  m_halves->addLayout(makeChoices(), 1);
  column().addLayout(m_halves);
  column().addSpacing(theme::space(4));
  column().addWidget(paragraph(TextRank::Heading, tr("When to see a doctor")));
  column().addWidget(new WarningSigns);
  column().addStretch(1);
}

QLayout* HurtPage::makeWayOut() {
  auto* half = new QVBoxLayout;
  half->setSpacing(theme::space(4));
  half->addWidget(m_lead);
  half->addWidget(m_wayOut);
  half->addStretch(1);
  return half;
}

QLayout* HurtPage::makeChoices() {
  auto* half = new QVBoxLayout;
  half->setSpacing(theme::space(3));
  half->addWidget(paragraph(TextRank::Heading, tr("What would help?")));
  for (const auto choice : choicesOf({.pose = {}, .wayOut = {}, .easier = "?", .standIns = {}})) {
    const bool fine = choice == HurtChoice::FineAgain;
    auto* button = new Button(hurtChoiceText(choice, {}), fine ? Button::Role::Quiet : Button::Role::Plain);
    button->setIconName(iconFor(choice));
    half->addWidget(button);
    if (choice == HurtChoice::Easier) {
      half->addWidget(m_standIns);
    }
    connect(button, &Button::clicked, this, [this, choice] { emit chosen(choice); });
    m_choices[choice] = button;
  }
  half->addStretch(1);
  return half;
}

/// Beside each other where the pictures and the longest answer have room for it.
void HurtPage::fit() {
  int answers = 0;
  for (const auto& [choice, button] : m_choices) {
    answers = std::max(answers, button->sizeHint().width());
  }
  const int pictures = m_wayOut->isHidden() ? 0 : std::max(theme::space(64), m_wayOut->minimumSizeHint().width());
  const int room = std::min(viewport()->width() - 2 * theme::space(8), column().parentWidget()->maximumWidth());
  const bool beside = pictures > 0 && 2 * std::max(answers, pictures) + m_halves->spacing() <= room;
  m_halves->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void HurtPage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  fit();
}

void HurtPage::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) {
    emit closed();
    return;
  }
  Page::keyPressEvent(event);
}

void HurtPage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  fit();
  const Button* easier = m_choices[HurtChoice::Easier];
  m_choices[easier->isVisibleTo(this) ? HurtChoice::Easier : HurtChoice::Skip]->setFocus();
}

void HurtPage::show(const HurtCard& card) {
  m_title->setText(tr("Paused: %1").arg(card.pose));
  m_lead->setText(card.wayOut.empty() ? tr("The clock stands still. Take all the time you need.")
                                      : tr("The clock stands still. Come out slowly, in your own time:"));
  m_wayOut->show(card.wayOut);
  Button* easier = m_choices[HurtChoice::Easier];
  easier->setVisible(!card.easier.isEmpty());
  easier->setText(hurtChoiceText(HurtChoice::Easier, card));
  m_standIns->setText(card.standIns);
  m_standIns->setVisible(!card.standIns.isEmpty());
  fit();
}

}  // namespace matside::app
