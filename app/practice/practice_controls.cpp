#include "practice/practice_controls.h"

#include "theme/theme.h"
#include "widgets/segmented_progress.h"

#include <QBoxLayout>

#include <algorithm>

namespace matside::app {
namespace {

constexpr int leastProgress = 4;  // lines of text

}  // namespace

PracticeControls::PracticeControls(QWidget* parent)
    : QWidget(parent),
      m_column(new QVBoxLayout(this)),
      m_row(new QHBoxLayout),
      m_back(add(tr("Back"), "←", PracticeWish::Back)),
      m_pause(add(tr("Pause"), tr("Space"), PracticeWish::PauseOrGoOn)),
      m_next(add(tr("Next"), "→", PracticeWish::Next)),
      m_extend(add(tr("+30 s"), "↑", PracticeWish::Extend)),
      m_progress(new SegmentedProgress),
      m_easier(add(tr("Easier"), "E", PracticeWish::Easier)),
      m_hurts(add(tr("It hurts"), "H", PracticeWish::Hurts)) {
  m_back->setIconName("back");
  m_next->setIconName("next");
  m_pause->setRole(Button::Role::Primary);
  m_pause->setSize(Button::Size::Large);
  m_hurts->setRole(Button::Role::Danger);
  m_extend->setAccessibleName(tr("30 seconds more"));
  m_hurts->setAccessibleName(tr("It hurts: pause and see what helps"));

  m_column->setContentsMargins(theme::space(6), theme::space(2), theme::space(6), theme::space(6));
  m_column->setSpacing(theme::space(3));
  m_row->setSpacing(theme::space(3));
  for (Button* button : {m_back, m_pause, m_next, m_extend}) {
    m_row->addWidget(button);
  }
  m_row->addSpacing(theme::space(4));
  m_row->addWidget(m_progress, 1);
  m_row->addSpacing(theme::space(4));
  m_row->addWidget(m_easier);
  m_row->addWidget(m_hurts);
  m_column->addLayout(m_row);
}

Button* PracticeControls::add(const QString& text, const QString& key, PracticeWish wish) {
  auto* button = new Button(text);
  button->setKeyHint(key);
  button->setAccessibleName(text);
  connect(button, &Button::clicked, this, [this, wish] { emit wished(wish); });
  return button;
}

QString PracticeControls::pauseText(Session::State state) {
  switch (state) {
    case Session::State::Running:
      return tr("Pause");
    case Session::State::Waiting:
      return tr("I am ready");
    case Session::State::Ready:
    case Session::State::Paused:
    case Session::State::Ended:
      return tr("Go on");
  }
  return {};
}

void PracticeControls::showState(Session::State state) {
  const bool runs = state == Session::State::Running;
  m_pause->setText(pauseText(state));
  m_pause->setAccessibleName(m_pause->text());
  m_pause->setIconName(runs ? "pause" : "play");
  fitKeys();
}

void PracticeControls::showProgress(std::vector<ProgressPart> parts) {
  m_progress->show(std::move(parts));
}

void PracticeControls::setRoom(Room room) {
  const bool narrow = room == Room::Narrow;
  m_room = room;
  m_back->setIconName(narrow ? QString() : "back");
  m_next->setIconName(narrow ? QString() : "next");
  m_pause->setSize(narrow ? Button::Size::Regular : Button::Size::Large);
  const bool progressAbove = m_column->indexOf(m_progress) >= 0;
  if (narrow && !progressAbove) {
    m_row->removeWidget(m_progress);
    m_column->insertWidget(0, m_progress);
  } else if (!narrow && progressAbove) {
    m_column->removeWidget(m_progress);
    m_row->insertWidget(5, m_progress, 1);
  }
  fitKeys();
}

/// The keys are shown where the progress keeps a length that says something beside them.
void PracticeControls::fitKeys() {
  showKeys(Button::KeyHint::Shown);
  const int progress = leastProgress * theme::lineHeight();
  const QMargins margins = m_column->contentsMargins();
  const int needed = m_row->minimumSize().width() + std::max(0, progress - m_progress->minimumSizeHint().width());
  if (m_room == Room::Narrow || needed + margins.left() + margins.right() > width()) {
    showKeys(Button::KeyHint::Hidden);
  }
}

void PracticeControls::showKeys(Button::KeyHint shown) {
  for (Button* button : {m_back, m_pause, m_next, m_extend, m_easier, m_hurts}) {
    button->showKeyHint(shown);
  }
  m_row->invalidate();
}

void PracticeControls::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fitKeys();
}

}  // namespace matside::app
