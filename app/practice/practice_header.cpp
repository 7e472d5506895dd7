#include "practice/practice_header.h"

#include "theme/theme.h"
#include "widgets/accessible_role.h"
#include "widgets/button.h"
#include "widgets/chip.h"
#include "widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QSignalBlocker>
#include <QSlider>

namespace matside::app {

PracticeHeader::PracticeHeader(QWidget* parent)
    : QWidget(parent),
      m_end(new Button(tr("End"), Button::Role::Quiet)),
      m_routine(new Label(TextRank::Strong)),
      m_number(new Label(TextRank::Muted)),
      m_bells(new Chip(tr("Bells"))),
      m_voice(new Chip(tr("Voice"))),
      m_volume(new QSlider(Qt::Horizontal)),
      m_matView(new Button(tr("Mat view"))) {
  m_end->setIconName("close");
  m_matView->setIconName("mat-view");
  m_matView->setKeyHint("F11", Qt::Key_F11);
  m_volume->setRange(0, 100);
  m_volume->setPageStep(10);
  m_volume->setFixedWidth(112);
  m_volume->setAccessibleName(tr("Volume of the bells"));
  m_volume->setToolTip(tr("Volume of the bells"));

  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(theme::space(3), theme::space(2), theme::space(6), theme::space(2));
  row->setSpacing(theme::space(3));
  row->addWidget(m_end);
  row->addWidget(m_routine);
  row->addWidget(m_number);
  row->addStretch(1);
  row->addWidget(m_volume);
  row->addWidget(m_bells);
  row->addWidget(m_voice);
  row->addWidget(m_matView);

  connect(m_end, &Button::clicked, this, &PracticeHeader::endWanted);
  connect(m_bells, &Chip::clicked, this, &PracticeHeader::bellsToggled);
  connect(m_voice, &Chip::clicked, this, &PracticeHeader::voiceToggled);
  connect(m_volume, &QSlider::valueChanged, this, &PracticeHeader::volumeChosen);
  connect(m_matView, &Button::clicked, this, &PracticeHeader::matViewWanted);
}

void PracticeHeader::show(const QString& routine, std::size_t number, std::size_t count) {
  m_routine->setText(routine);
  m_number->setText(tr("%1 of %2", "pose 2 of 4").arg(number).arg(count));
  fit();
}

void PracticeHeader::showBells(Bells bells, int volume) {
  const bool on = bells == Bells::On;
  m_bells->setChecked(on);
  m_bells->setIconName(on ? "bell" : "bell-off");
  m_bells->setAccessibleName(on ? tr("Bells on") : tr("Bells off"));
  m_bells->setToolTip(tr("Bells on or off in this practice (M)"));
  setAccessibleKey(*m_bells, "M");
  m_volume->setEnabled(on);
  const QSignalBlocker quiet(m_volume);
  m_volume->setValue(volume);
}

void PracticeHeader::showVoice(Voice voice) {
  const bool on = voice == Voice::On;
  const bool missing = voice == Voice::Missing;
  m_voice->setEnabled(!missing);
  m_voice->setChecked(on);
  m_voice->setIconName(on ? "voice" : "voice-off");
  m_voice->setAccessibleName(missing ? tr("No voice") : (on ? tr("Voice on") : tr("Voice off")));
  m_voice->setToolTip(missing ? tr("No voice on this computer speaks this language. The words stay on the screen.")
                              : tr("Voice on or off in this practice"));
}

// The name of the routine gives way first, as whoever practises it knows it; then the volume, which Settings has too.
void PracticeHeader::setRoom(Room room) {
  m_volume->setFixedWidth(room == Room::Wide ? 112 : 88);
  m_matView->showKeyHint(room == Room::Wide ? Button::KeyHint::Shown : Button::KeyHint::Hidden);
  fit();
}

void PracticeHeader::fit() {
  QWidget* const giveWay[] = {m_routine, m_volume};
  for (QWidget* widget : giveWay) {
    widget->show();
  }
  for (QWidget* widget : giveWay) {
    widget->setVisible(layout()->totalMinimumSize().width() <= width());
  }
}

void PracticeHeader::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fit();
}

void PracticeHeader::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(0, height() - 1, width(), 1, theme::colors().line);
}

}  // namespace matside::app
