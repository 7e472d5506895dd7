#include "notices/first_start_page.h"

#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace matside::app {

QStringList firstStartTexts() {
  return {
      FirstStartPage::tr("Matside leads you through a few restful poses for a sore lower back. Gentle yoga may help a "
                         "little, about as "
                         "much as other gentle exercise. It can also make you sorer. If it does, stop."),
      FirstStartPage::tr(
          "Ask a doctor or physiotherapist first whether it is right for you, above all after an injury or an "
          "operation, when you are pregnant, or when your pain is new."),
      FirstStartPage::tr(
          "You practise at your own risk. Never push into pain. When something hurts, press “It hurts” or the key H: "
          "the clock stops, and you are shown the way out of the pose."),
      FirstStartPage::tr("Matside is not a medical device. It makes no diagnosis and promises no cure."),
      FirstStartPage::tr("What you enter stays on this computer: Matside opens no network connection."),
  };
}

FirstStartPage::FirstStartPage(QWidget* parent) : Page(680, parent) {
  auto* accept = new Button(tr("I understand"), Button::Role::Primary);
  setFocusPolicy(Qt::ClickFocus);
  setAccessibleName(tr("Before your first practice"));
  setAccessibleDescription(firstStartTexts().join(' '));
  column().addStretch(1);
  column().addWidget(paragraph(TextRank::Title, tr("Before your first practice")));
  for (const auto& text : firstStartTexts()) {
    column().addWidget(paragraph(TextRank::Body, text));
  }
  auto* leave = new Button(tr("Close Matside"), Button::Role::Quiet);
  accept->setSize(Button::Size::Large);
  auto* answers = new QHBoxLayout;
  answers->setSpacing(theme::space(4));
  answers->addWidget(accept);
  answers->addWidget(leave);
  answers->addStretch(1);
  column().addSpacing(theme::space(2));
  column().addLayout(answers);
  column().addStretch(2);
  connect(accept, &Button::clicked, this, &FirstStartPage::accepted);
  connect(leave, &Button::clicked, this, &FirstStartPage::refused);
}

// The keyboard begins before the first button, where nothing is pressed by chance: Tab goes to it, and shows that.
void FirstStartPage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  setFocus();
}

}  // namespace matside::app
