#include "practice/mat_plan.h"

#include "practice/mat_text.h"
#include "theme/theme.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace matside::app {
namespace {

constexpr int gap = theme::space(8);
constexpr double smallestScale = 0.2;

/// How much of the screen the picture takes, and whether the line stands beside it or below it.
struct Shape {
  enum class Line { Beside, Below } line = Line::Beside;
  double pictureWide = 0.45;
  double timeScale = 2.1;
  enum class Foot { Shown, Dropped } foot = Foot::Shown;
};

std::vector<Shape> shapes(const MatWords& words) {
  using Line = Shape::Line;
  std::vector<Shape> all;
  for (const auto foot : {Shape::Foot::Shown, Shape::Foot::Dropped}) {
    if (foot == Shape::Foot::Dropped && words.footIs == MatWords::Foot::Needed) {
      continue;
    }
    for (const Shape& shape :
         {Shape{Line::Beside, 0.45, 2.1}, Shape{Line::Beside, 0.36, 1.7}, Shape{Line::Below, 0.5, 1.7},
          Shape{Line::Below, 0.4, 1.3}, Shape{Line::Beside, 0.26, 1.2}, Shape{Line::Below, 0.28, 1}}) {
      all.push_back(shape);
      all.back().foot = foot;
    }
  }
  return all;
}

/// The screen without its rim.
QRect innerPart(QSize size) {
  const int margin = matMargin(size.width());
  return QRect(QPoint(), size).adjusted(margin, margin, -margin, -margin);
}

/// Digits change from second to second, and the plan must not.
QString widestDigits(QString text) {
  for (auto& letter : text) {
    letter = letter.isDigit() ? QChar('0') : letter;
  }
  return text;
}

/// Rows one below the other, from the top of a room.
class Column {
 public:
  explicit Column(QRect room) : m_room(room) {}

  void add(MatRank rank, const QString& text, double capital, QFont::Weight weight) {
    if (text.isEmpty()) {
      return;
    }
    const QFont font = fontWithCapital(capital, weight);
    const QSize needed = MatLines(widestDigits(text), font, m_room.width()).size();
    m_fits = m_fits && needed.width() <= m_room.width();
    const int y = m_rows.isEmpty() ? m_room.top() : m_rows.back().rect.bottom() + 1 + theme::space(1);
    m_rows << MatRow{rank, text, font, QRect(m_room.left(), y, m_room.width(), needed.height())};
  }
  int height() const { return m_rows.isEmpty() ? 0 : m_rows.back().rect.bottom() + 1 - m_room.top(); }
  bool fits() const { return m_fits && height() <= m_room.height(); }
  QList<MatRow> centred() const {
    QList<MatRow> rows = m_rows;
    for (auto& row : rows) {
      row.rect.translate(0, (m_room.height() - height()) / 2);
    }
    return rows;
  }
  const QList<MatRow>& rows() const { return m_rows; }

 private:
  QRect m_room;
  QList<MatRow> m_rows;
  bool m_fits = true;
};

void addNames(Column& column, const MatWords& words, double capital, const Shape& shape) {
  column.add(MatRank::Name, words.name, capital, QFont::Bold);
  column.add(MatRank::Side, words.side, capital, QFont::Bold);
  column.add(MatRank::Time, words.time, capital * shape.timeScale, QFont::Bold);
}

void addLine(Column& column, const MatWords& words, double capital, const Shape& shape) {
  column.add(MatRank::Line, words.line, capital, QFont::Normal);
  if (shape.foot == Shape::Foot::Shown) {
    column.add(MatRank::Foot, words.foot, capital, QFont::Normal);
  }
}

QRect pictureIn(QRect room) {
  const int tall = std::min(room.height(), room.width() * 3 / 4);
  return {room.left(), room.top() + (room.height() - tall) / 2, room.width(), tall};
}

std::optional<MatPlan> planBeside(QSize size, double capital, const MatWords& words, const Shape& shape) {
  const QRect all = innerPart(size);
  const int wide = static_cast<int>(all.width() * shape.pictureWide);
  Column column(all.adjusted(wide + gap, 0, 0, 0));
  addNames(column, words, capital, shape);
  addLine(column, words, capital, shape);
  if (!column.fits()) {
    return std::nullopt;
  }
  return MatPlan{pictureIn(QRect(all.topLeft(), QSize(wide, all.height()))), column.centred(), capital};
}

std::optional<MatPlan> planBelow(QSize size, double capital, const MatWords& words, const Shape& shape) {
  const QRect all = innerPart(size);
  const int wide = static_cast<int>(all.width() * shape.pictureWide);
  Column names(all.adjusted(wide + gap, 0, 0, 0));
  addNames(names, words, capital, shape);
  Column line(all);
  addLine(line, words, capital, shape);
  const int upper = all.height() - line.height() - theme::space(2);
  const bool pictureIsSeen = upper >= wide / 2;
  if (!names.fits() || !line.fits() || names.height() > upper || !pictureIsSeen) {
    return std::nullopt;
  }
  MatPlan plan{pictureIn(QRect(all.left(), all.top(), wide, upper)), {}, capital};
  for (MatRow row : names.rows()) {
    row.rect.translate(0, (upper - names.height()) / 2);
    plan.rows << row;
  }
  for (MatRow row : line.rows()) {
    row.rect.translate(0, all.height() - line.height());
    plan.rows << row;
  }
  return plan;
}

}  // namespace

int matMargin(int width) {
  return std::max(theme::space(4), width / 50);
}

MatPlan planMat(QSize size, double capital, const MatWords& words) {
  for (double scale = 1; scale > smallestScale; scale -= 0.05) {
    for (const Shape& shape : shapes(words)) {
      const auto plan = shape.line == Shape::Line::Beside ? planBeside(size, capital * scale, words, shape)
                                                          : planBelow(size, capital * scale, words, shape);
      if (plan) {
        return *plan;
      }
    }
  }
  return {};
}

}  // namespace matside::app
