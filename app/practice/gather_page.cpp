#include "practice/gather_page.h"

#include "bridge/strings.h"
#include "text/wording.h"
#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

namespace matside::app {

GatherPage::GatherPage(QWidget* parent)
    : Page(640, parent),
      m_routine(paragraph(TextRank::Muted)),
      m_items(new Card),
      m_volume(new QSlider(Qt::Horizontal)),
      m_note(paragraph(TextRank::Muted)),
      m_begin(new Button(tr("Begin"), Button::Role::Primary)) {
  auto* items = new QVBoxLayout(m_items);
  items->setContentsMargins(theme::space(5), theme::space(5), theme::space(5), theme::space(5));
  items->setSpacing(theme::space(3));
  m_begin->setSize(Button::Size::Large);
  m_begin->setIconName("play");
  m_volume->setRange(0, 100);
  m_volume->setPageStep(10);
  m_volume->setFixedWidth(theme::space(40));
  m_volume->setAccessibleName(tr("Volume of the bells"));
  auto* bell = new Button(tr("Ring a bell"));
  bell->setIconName("bell");
  auto* sound = new QHBoxLayout;
  sound->setSpacing(theme::space(4));
  sound->addWidget(bell);
  sound->addWidget(m_volume);
  sound->addStretch(1);
  auto* close = new Button(tr("Not now"), Button::Role::Quiet);
  auto* answers = new QHBoxLayout;
  answers->setSpacing(theme::space(4));
  answers->addWidget(m_begin);
  answers->addWidget(close);
  answers->addStretch(1);

  column().addStretch(1);
  column().addWidget(m_routine);
  column().addWidget(paragraph(TextRank::Title, tr("Before you lie down")));
  column().addWidget(m_items);
  column().addWidget(
      paragraph(TextRank::Body, tr("Lay the laptop beside the mat, with its screen towards you. Bells and a voice "
                                   "mark every change, so that you need not watch the clock.")));
  column().addLayout(sound);
  m_note->hide();
  column().addWidget(m_note);
  column().addSpacing(theme::space(2));
  column().addLayout(answers);
  column().addStretch(2);
  connect(bell, &Button::clicked, this, &GatherPage::bellWanted);
  connect(m_volume, &QSlider::valueChanged, this, &GatherPage::volumeChosen);
  connect(m_begin, &Button::clicked, this, &GatherPage::beginWanted);
  connect(close, &Button::clicked, this, &GatherPage::closed);
}

void GatherPage::show(const QString& routine, const std::vector<GatherItem>& items, int volume) {
  m_routine->setText(routine);
  showItems(items);
  const QSignalBlocker quiet(m_volume);
  m_volume->setValue(volume);
}

void GatherPage::note(const QString& text) {
  m_note->setText(text);
  m_note->show();
}

void GatherPage::showItems(const std::vector<GatherItem>& items) {
  qDeleteAll(m_items->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
  auto* column = m_items->layout();
  if (items.empty()) {
    column->addWidget(paragraph(TextRank::Step, tr("Your mat is all you need.")));
    return;
  }
  column->addWidget(paragraph(TextRank::Muted, tr("Within reach of the mat:")));
  for (const auto& item : items) {
    auto* line = paragraph(TextRank::Heading, gatherText(item));
    column->addWidget(line);
    column->addWidget(paragraph(TextRank::Small, tr("or %1").arg(fromContent(item.standIn))));
  }
}

void GatherPage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  m_begin->setFocus();
}

void GatherPage::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) {
    emit closed();
    return;
  }
  Page::keyPressEvent(event);
}

}  // namespace matside::app
