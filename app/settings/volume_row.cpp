#include "settings/volume_row.h"

#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSlider>

namespace matside::app {

VolumeRow::VolumeRow(const Words& words, QWidget* parent) : QWidget(parent), m_slider(new QSlider(Qt::Horizontal)) {
  m_slider->setRange(0, 100);
  m_slider->setPageStep(10);
  m_slider->setMinimumWidth(theme::space(20));
  m_slider->setMaximumWidth(theme::space(48));
  m_slider->setAccessibleName(words.name);
  auto* test = new Button(words.test);
  test->setIconName(words.icon);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(theme::space(4));
  row->addWidget(new Label(TextRank::Body, tr("Volume")));
  row->addWidget(m_slider, 100);
  row->addWidget(test);
  row->addStretch(1);
  connect(m_slider, &QSlider::valueChanged, this, &VolumeRow::chosen);
  connect(test, &Button::clicked, this, &VolumeRow::testWanted);
}

void VolumeRow::show(int percent) {
  const QSignalBlocker quiet(m_slider);
  m_slider->setValue(percent);
}

}  // namespace matside::app
