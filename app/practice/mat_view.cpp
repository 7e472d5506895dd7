#include "practice/mat_view.h"

#include "bridge/strings.h"
#include "practice/mat_button.h"
#include "practice/mat_text.h"
#include "practice/practice_controls.h"
#include "text/durations.h"
#include "text/wording.h"
#include "theme/theme.h"
#include "widgets/accessible_role.h"
#include "widgets/mirrored.h"

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
constexpr auto pointerShown = 3s;

QString currentLine(const PracticeScene& scene) {
  const auto current = std::ranges::find(scene.steps, StepStanding::Current, &StepRow::standing);
  return current == scene.steps.end() ? QString() : fromContent(current->text);
}

bool isLongHold(const PracticeScene& scene, const PracticeTime& time, Session::State state) {
  return scene.stage == Stage::Hold && state == Session::State::Running && time.length - time.left > brightAfterStart &&
         time.left > brightBeforeEnd;
}

}  // namespace

MatView::MatView(PictureMaker& maker, QWidget* parent)
    : QWidget(parent),
      m_picture(new PictureView(maker, this)),
      m_pause(addButton(PracticeControls::tr("Pause"), PracticeWish::PauseOrGoOn)),
      m_hurts(addButton(PracticeControls::tr("It hurts"), PracticeWish::Hurts)) {
  m_picture->setScheme(matScheme());
  m_picture->setAttribute(Qt::WA_TransparentForMouseEvents);
  m_hurts->setRole(MatButton::Role::Danger);
  m_hurts->setAccessibleName(PracticeControls::tr("It hurts: pause and see what helps"));
  setCursor(Qt::BlankCursor);
  setMouseTracking(true);
  m_pointer.setSingleShot(true);
  m_pointer.setInterval(pointerShown);
  connect(&m_pointer, &QTimer::timeout, this, [this] { setCursor(Qt::BlankCursor); });
  setAccessibleName(tr("Mat view"));
  setAccessibleRole(*this, QAccessible::StaticText);
}

MatButton* MatView::addButton(const QString& text, PracticeWish wish) {
  auto* button = new MatButton(text, this);
  button->setFocusPolicy(Qt::TabFocus);  // after a click, Space goes on meaning what it means on the page
  connect(button, &MatButton::clicked, this, [this, wish] { emit wished(wish); });
  return button;
}

void MatView::showScene(const PracticeScene& scene) {
  const bool goesOn = scene.number == m_scene.number && scene.stage == m_scene.stage && scene.side == m_scene.side;
  if (!goesOn) {
    m_message.clear();
  }
  m_scene = scene;
  m_line = currentLine(scene);
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
    m_pause->setText(PracticeControls::pauseText(state));
    for (MatButton* button : {m_pause, m_hurts}) {
      button->setLight(dimmed ? MatButton::Light::Dimmed : MatButton::Light::Full);
    }
    m_planned = {};
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
    return words;  // which the button says too
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
  plan(words());
  m_picture->setGeometry(m_plan.picture);
  update();
}

/// The buttons at the foot, and between them what comes next where it has room there. What is said once stands in
/// place of the line rather than make both small.
void MatView::plan(MatWords words) {
  const double density = realDensity(screen());
  const double least = leastCapital(density);
  const QRect between = arrangeButtons(least);
  const QFont font = fontWithCapital(least, QFont::Normal);
  const QString foot = words.foot;
  const bool besideButtons = QFontMetrics(font).horizontalAdvance(foot) <= between.width();
  if (besideButtons) {
    words.foot.clear();
  }
  const QSize room(width(), between.top() - theme::space(1) + matMargin(width()));
  m_plan = planMat(room, matCapital(density, height()), words);
  if (m_plan.capital < least && words.footIs == MatWords::Foot::Needed) {
    words.line.clear();
    m_plan = planMat(room, matCapital(density, height()), words);
  }
  if (besideButtons) {
    m_plan.rows << MatRow{MatRank::Foot, foot, font, between};
  }
  m_plan.picture = mirrored(*this, m_plan.picture);
  for (auto& row : m_plan.rows) {
    row.rect = mirrored(*this, row.rect);
  }
}

/// Puts them in the lower corners; answers with the room between them.
QRect MatView::arrangeButtons(double capital) {
  const int margin = matMargin(width());
  const int gap = theme::space(8);
  const QRect inner = rect().adjusted(margin, margin, -margin, -margin);
  for (; capital > 1; capital *= 0.95) {
    m_pause->setCapital(capital);
    m_hurts->setCapital(capital);
    if (m_pause->widthOfLine() + gap + m_hurts->widthOfLine() <= inner.width()) {
      break;
    }
  }
  const int tall = m_pause->heightForWidth(m_pause->widthOfLine());
  const int top = inner.bottom() + 1 - tall;
  const int right = inner.right() + 1 - m_hurts->widthOfLine();
  m_pause->setGeometry(mirrored(*this, QRect(inner.left(), top, m_pause->widthOfLine(), tall)));
  m_hurts->setGeometry(mirrored(*this, QRect(right, top, m_hurts->widthOfLine(), tall)));
  const int left = inner.left() + m_pause->width() + gap;
  return {left, top, right - gap - left, tall};
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
    painter.setPen(colorOf(row.rank));
    const MatLines lines(row.text, row.font, row.rect.width());
    lines.paint(painter, row.rect.topLeft() + QPoint(0, (row.rect.height() - lines.size().height()) / 2));
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

void MatView::mouseMoveEvent(QMouseEvent*) {
  setCursor(Qt::ArrowCursor);
  m_pointer.start();
}

}  // namespace matside::app
