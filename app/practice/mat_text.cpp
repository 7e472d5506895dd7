#include "practice/mat_text.h"

#include "theme/theme.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QScreen>

#include <algorithm>
#include <cmath>

namespace matside::app {
namespace {

// No screen in a house is coarser or finer than this; projectors and virtual machines report sizes of 0 or 1 m.
constexpr double coarsest = 50;
constexpr double finest = 400;
constexpr double closeLeading = 1.17;  // of the letters' size; capitals with accents still clear the line above

}  // namespace

Scheme matScheme() {
  switch (theme::scheme()) {
    case Scheme::Light:
    case Scheme::Dark:
      return Scheme::Dark;
    case Scheme::HighContrastLight:
    case Scheme::HighContrastDark:
      return Scheme::HighContrastDark;
  }
  return Scheme::Dark;
}

const Colors& matColors() {
  return colorsOf(matScheme());
}

double realDensity(const QScreen* screen) {
  if (!screen) {
    return 96;
  }
  const double told = screen->physicalDotsPerInch();
  return told >= coarsest && told <= finest ? told : screen->logicalDotsPerInch();
}

double leastCapital(double dotsPerInch) {
  return leastCapitalMillimetres * dotsPerInch / 25.4;
}

double matCapital(double dotsPerInch, int screenHeight) {
  return std::max(leastCapital(dotsPerInch), screenHeight * 0.052);
}

QFont fontWithCapital(double pixels, QFont::Weight weight) {
  constexpr int trial = 200;
  QFont font = theme::font(TextRank::Body);
  font.setWeight(weight);
  font.setPixelSize(trial);
  const double share = QFontMetricsF(font).capHeight() / trial;
  font.setPixelSize(std::max(8, static_cast<int>(pixels / share + 1)));
  return font;
}

MatLines::MatLines(const QString& text, const QFont& font, int width)
    : m_layout(text, font), m_pitch(std::min(QFontMetricsF(font).lineSpacing(), closeLeading * font.pixelSize())) {
  QTextOption option;
  option.setWrapMode(QTextOption::WordWrap);
  option.setTextDirection(QGuiApplication::layoutDirection());
  option.setAlignment(QGuiApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
  m_layout.setTextOption(option);
  m_layout.beginLayout();
  double y = 0;
  for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
    line.setLineWidth(width);
    line.setPosition(QPointF(0, y + (m_pitch - line.height()) / 2));
    y += m_pitch;
  }
  m_layout.endLayout();
}

QSize MatLines::size() const {
  double widest = 0;
  for (int i = 0; i < m_layout.lineCount(); ++i) {
    widest = std::max(widest, m_layout.lineAt(i).naturalTextWidth());
  }
  return {static_cast<int>(std::ceil(widest)), static_cast<int>(std::ceil(m_layout.lineCount() * m_pitch))};
}

void MatLines::paint(QPainter& painter, QPoint corner) const {
  m_layout.draw(&painter, corner);
}

}  // namespace matside::app
