#include "practice/hurt_page.h"

#include "notices/warning_signs.h"
#include "practice/way_out_list.h"
#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <QKeyEvent>
#include <QVBoxLayout>

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
    : Page(880, parent),
      m_title(paragraph(TextRank::Title)),
      m_lead(paragraph(TextRank::Body)),
      m_wayOut(new WayOutList(pictures)) {
  column().addStretch(1);
  column().addWidget(m_title);
  column().addWidget(m_lead);
  column().addWidget(m_wayOut);
  column().addWidget(paragraph(TextRank::Heading, tr("What would help?")));
  addChoices();
  column().addSpacing(theme::space(4));
  column().addWidget(paragraph(TextRank::Heading, tr("When to see a doctor")));
  column().addWidget(new WarningSigns);
  column().addStretch(1);
}

void HurtPage::addChoices() {
  for (const auto choice : choicesOf({.pose = {}, .wayOut = {}, .easier = "?"})) {
    const bool fine = choice == HurtChoice::FineAgain;
    auto* button = new Button(hurtChoiceText(choice, {}), fine ? Button::Role::Quiet : Button::Role::Plain);
    button->setIconName(iconFor(choice));
    column().addWidget(button);
    connect(button, &Button::clicked, this, [this, choice] { emit chosen(choice); });
    m_choices[choice] = button;
  }
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
}

}  // namespace matside::app
