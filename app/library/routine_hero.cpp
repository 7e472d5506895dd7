#include "library/routine_hero.h"

#include "bridge/strings.h"
#include "figure/picture_view.h"
#include "library/length_row.h"
#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/flow_layout.h"
#include "widgets/label.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace matside::app {

RoutineHero::RoutineHero(PictureMaker& maker, QWidget* parent)
    : Card(Ground::Surface, parent),
      m_today(new Label(TextRank::Muted, tr("Today"))),
      m_title(paragraph(TextRank::Hero)),
      m_summary(paragraph(TextRank::Muted)),
      m_text(paragraph(TextRank::Body)),
      m_lengths(new LengthRow),
      m_begin(new Button(tr("Begin"), Button::Role::Primary)),
      m_look(new Button(tr("Look through"))),
      m_sheet(new Button(tr("Print sheet"))),
      m_picture(new PictureView(maker)),
      m_row(new QHBoxLayout(this)) {
  m_begin->setSize(Button::Size::Large);
  m_begin->setIconName("play");
  m_sheet->hide();
  m_picture->setCorners(PictureView::Corners::Right);
  m_row->setContentsMargins(1, 1, 1, 1);
  m_row->setSpacing(0);
  m_row->addWidget(makeWords(), 55);
  m_row->addWidget(m_picture, 45);
  connect(m_begin, &Button::clicked, this, &RoutineHero::beginWanted);
  connect(m_look, &Button::clicked, this, &RoutineHero::lookThroughWanted);
  connect(m_sheet, &Button::clicked, this, &RoutineHero::sheetWanted);
}

QWidget* RoutineHero::makeWords() {
  auto* words = new QWidget;
  auto* column = new QVBoxLayout(words);
  m_words = column;
  column->addStretch(1);  // in a tall card the words stand as evenly as there is room
  column->addWidget(m_today);
  column->addWidget(m_title);
  column->addWidget(m_summary);
  column->addWidget(m_text);
  column->addStretch(1);
  column->addSpacing(theme::space(2));
  column->addWidget(m_lengths);
  column->addSpacing(theme::space(4));
  auto* ways = new FlowLayout(theme::space(2));
  ways->addWidget(m_begin);
  ways->addWidget(m_look);
  ways->addWidget(m_sheet);
  column->addLayout(ways);
  column->addStretch(1);
  return words;
}

void RoutineHero::show(const QString& title, const QString& summary, const QString& text, const PoseCard& card) {
  m_title->setText(title);
  m_summary->setText(summary);
  m_text->setText(text);
  m_begin->setAccessibleName(tr("Begin %1").arg(title));
  m_picture->show(card.picture, tr("Picture of %1").arg(fromContent(card.name)));
}

void RoutineHero::offerSheet() {
  m_sheet->show();
}

void RoutineHero::setHeight(Height height) {
  if (height == m_height) {
    return;
  }
  m_height = height;
  fit();
  m_words->parentWidget()->updateGeometry();
  updateGeometry();
}

void RoutineHero::fit() {
  const bool narrow = width() < 30 * theme::lineHeight();
  const bool tight = width() < 40 * theme::lineHeight();
  m_picture->setVisible(!narrow);
  // Where room is scarce the button to begin matters more than these.
  m_today->setVisible(!tight && m_height == Height::Ample);
  m_text->setVisible(!narrow);
  m_title->setRank(narrow ? TextRank::Title : TextRank::Hero);
  m_row->setStretch(0, tight ? 60 : 55);
  m_row->setStretch(1, tight ? 40 : 45);
  m_words->setContentsMargins(theme::space(tight ? 5 : 9), theme::space(tight ? 4 : 6), theme::space(tight ? 3 : 4),
                              theme::space(tight ? 5 : 6));
  m_words->setSpacing(theme::space(tight ? 2 : 3));
  // A tall window is no reason for an empty card.
  const int usual = std::max({20 * theme::lineHeight(), width() / 3, m_row->totalHeightForWidth(width())});
  setMaximumHeight(narrow ? QWIDGETSIZE_MAX : usual);
}

void RoutineHero::resizeEvent(QResizeEvent* event) {
  Card::resizeEvent(event);
  fit();
}

// Other words, other letters: whatever changes the room they need ends in this request.
bool RoutineHero::event(QEvent* event) {
  const bool handled = Card::event(event);
  if (event->type() == QEvent::LayoutRequest) {
    fit();
  }
  return handled;
}

}  // namespace matside::app
