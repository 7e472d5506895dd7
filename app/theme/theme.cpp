#include "theme/theme.h"

#include "theme/focus_ring.h"
#include "theme/style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetrics>

#include <algorithm>

namespace matside::app::theme {
namespace {

struct Worn {
  Scheme scheme = Scheme::Light;
  Motion motion = Motion::Full;
  int textPercent = 100;
  double systemPoints = 11;
};

Worn worn;

// The laptop stands on the floor, 1 to 3 m away: smaller text than this is of no use there.
constexpr double leastPoints = 11;

struct RankFont {
  double scale;
  QFont::Weight weight;
};

RankFont rankFont(TextRank rank) {
  switch (rank) {
    case TextRank::Hero:
      return {2.4, QFont::Bold};
    case TextRank::Title:
      return {2.0, QFont::Bold};
    case TextRank::Heading:
      return {1.25, QFont::Bold};
    case TextRank::GreatRaisedStep:
      return {1.6, QFont::Bold};
    case TextRank::GreatStep:
      return {1.36, QFont::Normal};
    case TextRank::RaisedStep:
      return {1.4, QFont::Bold};
    case TextRank::Step:
      return {1.2, QFont::Normal};
    case TextRank::Body:
    case TextRank::Muted:
    case TextRank::Foreign:
    case TextRank::GreatCaution:
      return {1.0, QFont::Normal};
    case TextRank::Strong:
    case TextRank::Accent:
      return {1.0, QFont::Bold};
    case TextRank::Small:
    case TextRank::Caution:
      return {0.88, QFont::Normal};
  }
  return {1.0, QFont::Normal};
}

QFont baseFont() {
  QFont font = QApplication::font();
  if (QFontDatabase::hasFamily("Noto Sans")) {
    font.setFamilies({"Noto Sans", font.family()});
  }
  font.setPointSizeF(worn.systemPoints * worn.textPercent / 100.0);
  return font;
}

}  // namespace

void install() {
  worn.systemPoints = std::max(leastPoints, QApplication::font().pointSizeF());
  watchForKeyboard();
  QApplication::setStyle(new Style);
  QApplication::setFont(baseFont());
  wear(worn.scheme);
}

void wear(Scheme scheme) {
  worn.scheme = scheme;
  QApplication::setPalette(palette(colorsOf(scheme)));
}

void setTextPercent(int percent) {
  worn.textPercent = std::clamp(percent, 100, 200);
  QApplication::setFont(baseFont());
}

void setMotion(Motion motion) {
  worn.motion = motion;
}

const Colors& colors() {
  return colorsOf(worn.scheme);
}
Scheme scheme() {
  return worn.scheme;
}
Motion motion() {
  return worn.motion;
}

QFont font(TextRank rank) {
  const RankFont wanted = rankFont(rank);
  QFont font = QApplication::font();
  font.setPointSizeF(font.pointSizeF() * wanted.scale);
  font.setWeight(wanted.weight);
  font.setItalic(rank == TextRank::Foreign);
  return font;
}

QColor textColor(TextRank rank) {
  switch (rank) {
    case TextRank::Muted:
    case TextRank::Foreign:
    case TextRank::Small:
    case TextRank::Step:
    case TextRank::GreatStep:
      return colors().muted;
    case TextRank::Accent:
    case TextRank::Caution:
    case TextRank::GreatCaution:
      return colors().accentText;
    case TextRank::Hero:
    case TextRank::Title:
    case TextRank::Heading:
    case TextRank::GreatRaisedStep:
    case TextRank::RaisedStep:
    case TextRank::Body:
    case TextRank::Strong:
      return colors().ink;
  }
  return colors().ink;
}

QPalette palette(const Colors& colors) {
  QPalette palette;
  palette.setColor(QPalette::Window, colors.ground);
  palette.setColor(QPalette::Base, colors.surface);
  palette.setColor(QPalette::AlternateBase, colors.ground);
  palette.setColor(QPalette::Button, colors.surface);
  palette.setColor(QPalette::ToolTipBase, colors.surface);
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
    palette.setColor(role, colors.ink);
    palette.setColor(QPalette::Disabled, role, colors.muted);
  }
  palette.setColor(QPalette::PlaceholderText, colors.muted);
  palette.setColor(QPalette::Highlight, colors.primary);
  palette.setColor(QPalette::HighlightedText, colors.onPrimary);
  palette.setColor(QPalette::Link, colors.primary);
  palette.setColor(QPalette::LinkVisited, colors.primary);
  for (const auto role : {QPalette::Light, QPalette::Midlight, QPalette::Mid, QPalette::Dark}) {
    palette.setColor(role, colors.line);
  }
  palette.setColor(QPalette::Shadow, colors.line);
  return palette;
}

int lineHeight() {
  return QFontMetrics(QApplication::font()).height();
}

}  // namespace matside::app::theme
