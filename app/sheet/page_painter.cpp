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
    m_painter.setPen(QPen(paperColor(box.outline), outlineWidth * unitsPerMillimetre));
    m_painter.setBrush(paperColor(box.fill));
    const double radius = box.radius * unitsPerMillimetre;
    m_painter.drawRoundedRect(inUnits(box.area), radius, radius);
  }

  void operator()(const PageText& text) {
    m_painter.setFont(pageFont(text.style));
    m_painter.setPen(paperColor(text.tone));
    m_painter.drawText(QPointF(text.area.x, text.baseline) * unitsPerMillimetre, QString::fromStdString(text.text));
  }

  void operator()(const PagePicture& picture) {
    QPainterPath card;
    const double radius = picture.cardRadius * unitsPerMillimetre;
    // Half the outline stays free, so that the card keeps its edge.
    const double inset = outlineWidth * unitsPerMillimetre / 2;
    card.addRoundedRect(inUnits(picture.card).adjusted(inset, inset, -inset, -inset), radius, radius);
    m_painter.save();
    m_painter.setClipPath(card, Qt::IntersectClip);
    m_pictures.paint(m_painter, inUnits(picture.area), m_sheet.pictures[picture.picture]);
    m_painter.restore();
  }

  void operator()(const PageRule& rule) { m_painter.fillRect(inUnits(rule.area), paperColor(rule.tone)); }

  /// A triangle with rounded corners, and in it an exclamation mark left free.
  void operator()(const PageMark& mark) {
    const QRectF area = inUnits(mark.area);
    const double line = area.width() * 0.12;
    const QRectF inner = area.adjusted(line, line * 1.2, -line, -line * 1.2);
    const QColor color = paperColor(mark.tone);
    m_painter.setPen(QPen(color, line * 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.setBrush(color);
    m_painter.drawPolygon(
        QPolygonF({QPointF(inner.center().x(), inner.top()), inner.bottomRight(), inner.bottomLeft()}));
    const double middle = area.center().x();
    m_painter.setPen(QPen(Qt::white, line, Qt::SolidLine, Qt::RoundCap));
    m_painter.drawLine(QPointF(middle, area.top() + area.height() * 0.36),
                       QPointF(middle, area.top() + area.height() * 0.6));
    m_painter.drawPoint(QPointF(middle, area.top() + area.height() * 0.8));
  }

 private:
  QPainter& m_painter;
  const Sheet& m_sheet;
  SheetPictures& m_pictures;
};

}  // namespace

QColor paperColor(Tone tone) {
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

void paintPage(QPainter& painter, const Sheet& sheet, std::size_t page, SheetPictures& pictures) {
  painter.save();
  painter.scale(1 / unitsPerMillimetre, 1 / unitsPerMillimetre);
  painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
  ItemPainter items(painter, sheet, pictures);
  for (const PageItem& item : sheet.pages[page].items) {
    std::visit(items, item);
  }
  painter.restore();
}

}  // namespace matside::app
