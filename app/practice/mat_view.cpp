#include "practice/mat_view.h"

#include "bridge/strings.h"
#include "text/durations.h"
#include "text/wording.h"
#include "theme/theme.h"
#include "widgets/accessible_role.h"

#include <QPainter>
#include <QScreen>

#include <algorithm>

namespace matside::app {
namespace {

using namespace std::chrono_literals;

constexpr auto brightAfterStart = 30s;
constexpr auto brightBeforeEnd = 12s;
constexpr double dimBrightness = 0.75;
constexpr int margin = theme::space(11);

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
  m_picture->setScheme(Scheme::Dark);
  setAccessibleName(tr("Mat view"));
  setAccessibleRole(*this, QAccessible::StaticText);
}

void MatView::showScene(const PracticeScene& scene) {
  m_scene = scene;
  m_line = currentLine(scene);
  m_picture->show(scene.picture, tr("Picture of %1").arg(fromContent(scene.name)));
  describe();
  update();
}

void MatView::showTime(const PracticeTime& time, Session::State state) {
  const QString shown = state == Session::State::Waiting ? tr("your time") : clockText(time.left);
  const bool dimmed = isLongHold(m_scene, time, state);
  if (shown == m_time && dimmed == m_dimmed) {
    return;
  }
  m_time = shown;
  if (dimmed != m_dimmed) {
    m_dimmed = dimmed;
    m_picture->setBrightness(dimmed ? dimBrightness : 1);
    update();
  }
  update(textRoom());
}

void MatView::describe() {
  setAccessibleDescription(QStringList{fromContent(m_scene.name), fromContent(m_scene.side), m_line}.join(". "));
}

double MatView::capital() const {
  const double perMillimetre = screen() ? screen()->physicalDotsPerInch() / 25.4 : 96 / 25.4;
  return std::max(leastCapitalMillimetres * perMillimetre, height() * 0.052);
}

QFont MatView::fontWithCapital(double pixels, QFont::Weight weight) const {
  QFont font = theme::font(TextRank::Body);
  font.setWeight(weight);
  font.setPixelSize(200);
  const double share = QFontMetricsF(font).capHeight() / 200;
  font.setPixelSize(std::max(8, static_cast<int>(pixels / share + 0.5)));
  return font;
}

QRect MatView::textRoom() const {
  const int left = m_picture->geometry().right() + theme::space(9);
  return {left, margin, std::max(100, width() - left - margin), height() - 2 * margin};
}

QList<MatView::Row> MatView::rows(double scale) const {
  const Colors& colors = colorsOf(Scheme::Dark);
  const double least = capital() * scale;
  const QFont bold = fontWithCapital(least, QFont::Bold);
  QList<Row> rows = {
      {fromContent(m_scene.name), bold, colors.ink},
      {fromContent(m_scene.side), bold, colors.accent},
      {m_time, fontWithCapital(least * 2.1, QFont::Bold), colors.ink},
      {m_line, fontWithCapital(least, QFont::Normal), colors.ink},
      {tr("next: %1").arg(comingUpText(m_scene.next)), fontWithCapital(least * 0.6, QFont::Normal), colors.muted}};
  const int wide = textRoom().width();
  rows.removeIf([](const Row& row) { return row.text.isEmpty(); });
  for (auto& row : rows) {
    const QRect room(0, 0, wide, 10000);
    row.height = QFontMetrics(row.font).boundingRect(room, Qt::TextWordWrap, row.text).height() + theme::space(3);
  }
  return rows;
}

// Long lines on a small screen: everything together gets smaller until nothing is cut.
double MatView::fittingScale() const {
  for (double scale = 1; scale > 0.3; scale -= 0.05) {
    int tall = 0;
    int widest = 0;
    for (const auto& row : rows(scale)) {
      tall += row.height;
      for (const auto& word : row.text.split(' ')) {
        widest = std::max(widest, QFontMetrics(row.font).horizontalAdvance(word));
      }
    }
    if (tall <= textRoom().height() && widest <= textRoom().width()) {
      return scale;
    }
  }
  return 0.3;
}

void MatView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), colorsOf(Scheme::Dark).ground);
  if (m_dimmed) {
    painter.setOpacity(dimBrightness);
  }
  const auto lines = rows(fittingScale());
  int tall = 0;
  for (const auto& line : lines) {
    tall += line.height;
  }
  const QRect room = textRoom();
  int y = room.top() + (room.height() - tall) / 2;
  for (const auto& line : lines) {
    painter.setFont(line.font);
    painter.setPen(line.color);
    painter.drawText(QRect(room.left(), y, room.width(), line.height), Qt::TextWordWrap, line.text);
    y += line.height;
  }
}

void MatView::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  const int wide = width() * 45 / 100 - margin;
  const int tall = std::min(height() - 2 * margin, wide * 3 / 4);
  m_picture->setGeometry(margin, (height() - tall) / 2, wide, tall);
}

void MatView::mousePressEvent(QMouseEvent*) {
  emit pressed();
}

}  // namespace matside::app
