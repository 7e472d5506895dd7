#include "practice/mat_view.h"

#include "bridge/strings.h"
#include "practice/mat_text.h"
#include "text/durations.h"
#include "text/wording.h"
#include "theme/theme.h"
#include "widgets/accessible_role.h"

#include <QEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScreen>

#include <algorithm>

namespace matside::app {
namespace {

using namespace std::chrono_literals;

constexpr auto brightAfterStart = 30s;
constexpr auto brightBeforeEnd = 12s;
constexpr double dimBrightness = 0.55;

QString currentLine(const PracticeScene& scene) {
  const auto current = std::ranges::find(scene.steps, StepStanding::Current, &StepRow::standing);
  return current == scene.steps.end() ? QString() : fromContent(current->text);
}

bool isLongHold(const PracticeScene& scene, const PracticeTime& time, Session::State state) {
  return scene.stage == Stage::Hold && state == Session::State::Running && time.length - time.left > brightAfterStart &&
         time.left > brightBeforeEnd;
}

}  // namespace

MatView::MatView(PictureMaker& maker, QWidget* parent) : QWidget(parent), m_picture(new PictureView(maker, this)) {
  m_picture->setScheme(matScheme());
  setCursor(Qt::BlankCursor);
  setAccessibleName(tr("Mat view"));
  setAccessibleRole(*this, QAccessible::StaticText);
}

void MatView::showScene(const PracticeScene& scene) {
  m_scene = scene;
  m_line = currentLine(scene);
  m_message.clear();
  m_picture->show(scene.picture, tr("Picture of %1").arg(fromContent(scene.name)));
  describe();
  arrange();
  update();
}

void MatView::say(const QString& message) {
  m_message = message;
  arrange();
  update();
}

void MatView::showTime(const PracticeTime& time, Session::State state) {
  const QString shown = state == Session::State::Waiting ? tr("your time") : clockText(time.left);
  const bool dimmed = isLongHold(m_scene, time, state);
  if (state != m_state || dimmed != m_dimmed) {
    m_picture->setBrightness(dimmed ? dimBrightness : 1);
    update();
  }
  m_state = state;
  m_dimmed = dimmed;
  const bool ticks = shown != m_time;
  m_time = shown;
  arrange();
  const auto row = std::ranges::find(m_plan.rows, MatRank::Time, &MatRow::rank);
  if (ticks && row != m_plan.rows.end()) {
    row->text = shown;
    update(row->rect);
  }
}

MatWords MatView::words() const {
  MatWords words{.name = fromContent(m_scene.name),
                 .side = fromContent(m_scene.side),
                 .time = m_time,
                 .line = m_line,
                 .foot = tr("next: %1").arg(comingUpText(m_scene.next))};
  if (!m_message.isEmpty()) {
    words.foot = m_message;
  } else if (m_state == Session::State::Waiting) {
    words.foot = tr("Press any key when you are ready");
  } else if (m_state == Session::State::Paused) {
    words.foot = tr("Paused: Space goes on");
  } else {
    return words;
  }
  words.footIs = MatWords::Foot::Needed;
  return words;
}

void MatView::describe() {
  setAccessibleDescription(QStringList{fromContent(m_scene.name), fromContent(m_scene.side), m_line}.join(". "));
}

// From second to second only digits change, and they need no other plan.
void MatView::arrange() {
  MatWords wanted = words();
  for (auto& letter : wanted.time) {
    letter = letter.isDigit() ? QChar('0') : letter;
  }
  if (wanted == m_planned && !m_plan.rows.isEmpty()) {
    return;
  }
  m_planned = wanted;
  m_plan = planMat(size(), matCapital(realDensity(screen()), height()), words());
  m_picture->setGeometry(m_plan.picture);
  update();
}

QColor MatView::colorOf(MatRank rank) const {
  const Colors& colors = matColors();
  if (m_dimmed) {
    return colors.muted;  // dimmer than ink, and still seven times as bright as the ground
  }
  switch (rank) {
    case MatRank::Name:
    case MatRank::Line:
      return colors.ink;
    case MatRank::Time:
      return m_state == Session::State::Paused ? colors.muted : colors.ink;
    case MatRank::Side:
      return colors.accent;
    case MatRank::Foot:
      return m_planned.footIs == MatWords::Foot::Needed ? colors.accent : colors.muted;
  }
  return colors.ink;
}

void MatView::paintEvent(QPaintEvent* event) {
  QPainter painter(this);
  painter.fillRect(event->rect(), matColors().ground);
  for (const auto& row : m_plan.rows) {
    painter.setFont(row.font);
    painter.setPen(colorOf(row.rank));
    painter.drawText(row.rect, Qt::TextWordWrap, row.text);
  }
}

void MatView::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  m_planned = {};
  arrange();
}

void MatView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) {
    m_picture->setScheme(matScheme());
    update();
  }
}

void MatView::mousePressEvent(QMouseEvent*) {
  emit pressed();
}

}  // namespace matside::app
