#include "sheet/page_painter.h"

#include "sheet/page_font.h"

#include <QPainterPath>

namespace matside::app {

namespace {

constexpr double outlineWidth = 0.25;  // mm

QRectF inUnits(const PageRect& area) {
  return {area.x * unitsPerMillimetre, area.y * unitsPerMillimetre, area.width * unitsPerMillimetre,
          area.height * unitsPerMillimetre};
}

/// Paints the items of one page; the painter's unit is a hundredth of a millimetre.
class ItemPainter {
 public:
  ItemPainter(QPainter& painter, const Sheet& sheet, SheetPictures& pictures)
      : m_painter(painter), m_sheet(sheet), m_pictures(pictures) {}

  void operator()(const PageBox& box) {
    m_painter.setPen(QPen(color(box.outline), outlineWidth * unitsPerMillimetre));
    m_painter.setBrush(color(box.fill));
    const double radius = box.radius * unitsPerMillimetre;
    m_painter.drawRoundedRect(inUnits(box.area), radius, radius);
  }

  void operator()(const PageText& text) {
    const QString words = QString::fromStdString(text.text);
    m_painter.setFont(pageFont(text.style, words));
    m_painter.setPen(color(text.tone));
    m_painter.drawText(QPointF(text.area.x, text.baseline) * unitsPerMillimetre, words);
  }

  void operator()(const PagePicture& picture) {
    QPainterPath card;
    const double radius = picture.cardRadius * unitsPerMillimetre;
    // Half the outline stays free, so that the card keeps its edge.
    const double inset = outlineWidth * unitsPerMillimetre / 2;
    card.addRoundedRect(inUnits(picture.card).adjusted(inset, inset, -inset, -inset), radius, radius);
    m_painter.save();
    m_painter.setClipPath(card, Qt::IntersectClip);
    m_pictures.paint(m_painter, inUnits(picture.area), picture.of, m_sheet.style);
    m_painter.restore();
  }

  void operator()(const PageRule& rule) { m_painter.fillRect(inUnits(rule.area), color(rule.tone)); }

  void operator()(const PageCut& cut) {
    const QRectF area = inUnits(cut.area);
    const bool upright = area.height() > area.width();
    constexpr double thin = 0.2 * unitsPerMillimetre;
    QPen pen(color(Tone::Muted), thin, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({12, 10});  // in widths of the pen
    m_painter.setPen(pen);
    const QPointF middle = area.center();
    m_painter.drawLine(upright ? QLineF(middle.x(), area.top(), middle.x(), area.bottom())
                               : QLineF(area.left(), middle.y(), area.right(), middle.y()));
  }

  /// A triangle with rounded corners, and in it an exclamation mark left free.
  void operator()(const PageMark& mark) {
    const QRectF area = inUnits(mark.area);
    const double line = area.width() * 0.12;
    const QRectF inner = area.adjusted(line, line * 1.2, -line, -line * 1.2);
    const QColor ground = color(mark.tone);
    m_painter.setPen(QPen(ground, line * 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.setBrush(ground);
    m_painter.drawPolygon(
        QPolygonF({QPointF(inner.center().x(), inner.top()), inner.bottomRight(), inner.bottomLeft()}));
    const double middle = area.center().x();
    m_painter.setPen(QPen(Qt::white, line, Qt::SolidLine, Qt::RoundCap));
    m_painter.drawLine(QPointF(middle, area.top() + area.height() * 0.36),
                       QPointF(middle, area.top() + area.height() * 0.6));
    m_painter.drawPoint(QPointF(middle, area.top() + area.height() * 0.8));
  }

 private:
  QColor color(Tone tone) const { return paperColor(tone, m_sheet.style); }

  QPainter& m_painter;
  const Sheet& m_sheet;
  SheetPictures& m_pictures;
};

}  // namespace

namespace {

QColor colorOf(Tone tone) {
  switch (tone) {
    case Tone::Surface:
      return QColor(0xFFFDF9);
    case Tone::Picture:
      return QColor(0xFDF5EA);
    case Tone::Line:
      return QColor(0xE5DCCF);
    case Tone::Ink:
      return QColor(0x2B2723);
    case Tone::Muted:
      return QColor(0x6B6259);
    case Tone::Primary:
      return QColor(0x2F6657);
    case Tone::Accent:
      return QColor(0xA84C30);
    case Tone::AccentSoft:
      return QColor(0xFDF1EB);
  }
  return {};
}

/// Black on white: what is a ground stays free.
QColor inkOf(Tone tone) {
  switch (tone) {
    case Tone::Surface:
    case Tone::Picture:
    case Tone::AccentSoft:
      return Qt::white;
    case Tone::Line:
    case Tone::Ink:
    case Tone::Muted:
    case Tone::Primary:
    case Tone::Accent:
      return Qt::black;
  }
  return {};
}

}  // namespace

QColor paperColor(Tone tone, SheetStyle style) {
  return style == SheetStyle::Colour ? colorOf(tone) : inkOf(tone);
}

void paintPage(QPainter& painter, const Sheet& sheet, std::size_t page, SheetPictures& pictures) {
  painter.save();
  painter.scale(1 / unitsPerMillimetre, 1 / unitsPerMillimetre);
  painter.setLayoutDirection(sheet.reading == Reading::RightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
  painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
  ItemPainter items(painter, sheet, pictures);
  for (const PageItem& item : sheet.pages[page].items) {
    std::visit(items, item);
  }
  painter.restore();
}

}  // namespace matside::app
