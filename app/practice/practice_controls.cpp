#include "practice/practice_controls.h"

#include "theme/theme.h"
#include "widgets/segmented_progress.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>
#include <array>

namespace matside::app {

/// How much of the row is shown.
struct PracticeControls::Dress {
  enum class Progress { Between, Above };  ///< of the buttons
  enum class Signs { Shown, Hidden };      ///< of back and next; their keys show the same

  Progress progress = Progress::Between;
  Signs signs = Signs::Shown;
  Button::KeyHint keys = Button::KeyHint::Shown;
  Button::Size pause = Button::Size::Large;
};

namespace {

constexpr int leastProgress = 8;  // lines of text

}  // namespace

PracticeControls::PracticeControls(QWidget* parent)
    : QWidget(parent),
      m_column(new QVBoxLayout(this)),
      m_row(new QHBoxLayout),
      m_back(add(tr("Back"), PracticeWish::Back)),
      m_pause(add(tr("Pause"), PracticeWish::PauseOrGoOn)),
      m_next(add(tr("Next"), PracticeWish::Next)),
      m_extend(add(tr("+30 s"), PracticeWish::Extend)),
      m_progress(new SegmentedProgress),
      m_easier(add(tr("Easier"), PracticeWish::Easier)),
      m_hurts(add(tr("It hurts"), PracticeWish::Hurts)) {
  m_pause->setRole(Button::Role::Primary);
  m_hurts->setRole(Button::Role::Danger);
  m_extend->setAccessibleName(tr("30 seconds more"));
  m_hurts->setAccessibleName(tr("It hurts: pause and see what helps"));
  hintAtKeys();
  QStringList texts;
  for (const auto state : {Session::State::Running, Session::State::Waiting, Session::State::Paused}) {
    texts << pauseText(state);
  }
  m_pause->reserveFor(texts);

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

Button* PracticeControls::add(const QString& text, PracticeWish wish) {
  auto* button = new Button(text);
  button->setAccessibleName(text);
  connect(button, &Button::clicked, this, [this, wish] { emit wished(wish); });
  return button;
}

// The row runs as one reads, and so do the arrows on it.
void PracticeControls::hintAtKeys() {
  const bool fromLeft = layoutDirection() == Qt::LeftToRight;
  m_back->setKeyHint(fromLeft ? "←" : "→", fromLeft ? Qt::Key_Left : Qt::Key_Right);
  m_pause->setKeyHint(tr("Space"), Qt::Key_Space);
  m_next->setKeyHint(fromLeft ? "→" : "←", fromLeft ? Qt::Key_Right : Qt::Key_Left);
  m_extend->setKeyHint("↑", Qt::Key_Up);
  m_easier->setKeyHint("E", Qt::Key_E);
  m_hurts->setKeyHint("H", Qt::Key_H);
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
  fit();
}

void PracticeControls::showProgress(std::vector<ProgressPart> parts) {
  m_progress->show(std::move(parts));
}

void PracticeControls::wear(const Dress& dress) {
  const bool signs = dress.signs == Dress::Signs::Shown;
  m_back->setIconName(signs ? "back" : QString());
  m_next->setIconName(signs ? "next" : QString());
  m_pause->setSize(dress.pause);
  for (Button* button : {m_back, m_pause, m_next, m_extend, m_easier, m_hurts}) {
    button->showKeyHint(dress.keys);
  }
  const bool above = dress.progress == Dress::Progress::Above;
  m_column->setContentsMargins(theme::space(6), theme::space(2), theme::space(6), theme::space(above ? 4 : 6));
  if (above && m_row->indexOf(m_progress) >= 0) {
    m_row->removeWidget(m_progress);
    m_column->insertWidget(0, m_progress);
  } else if (!above && m_column->indexOf(m_progress) >= 0) {
    m_column->removeWidget(m_progress);
    m_row->insertWidget(5, m_progress, 1);
  }
  m_row->invalidate();
}

int PracticeControls::neededBy(const Dress& dress) const {
  const QMargins margins = m_column->contentsMargins();
  const int progress = leastProgress * theme::lineHeight() - m_progress->minimumSizeHint().width();
  const int more = dress.progress == Dress::Progress::Between ? std::max(0, progress) : 0;
  return m_row->minimumSize().width() + more + margins.left() + margins.right();
}

void PracticeControls::fit() {
  static const std::array<Dress, 5> dresses = {{
      {},
      {.progress = Dress::Progress::Above},
      {.progress = Dress::Progress::Above, .signs = Dress::Signs::Hidden, .pause = Button::Size::Regular},
      {.progress = Dress::Progress::Above, .keys = Button::KeyHint::Hidden, .pause = Button::Size::Regular},
      {Dress::Progress::Above, Dress::Signs::Hidden, Button::KeyHint::Hidden, Button::Size::Regular},
  }};
  for (const Dress& dress : dresses) {
    wear(dress);
    if (neededBy(dress) <= width()) {
      return;
    }
  }
}

void PracticeControls::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fit();
}

void PracticeControls::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange) {
    fit();
  } else if (event->type() == QEvent::LayoutDirectionChange) {
    hintAtKeys();
  }
}

}  // namespace matside::app
