#include "theme/style.h"

#include "theme/focus_ring.h"
#include "theme/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace matside::app {
namespace {

constexpr int boxSize = 22;
constexpr int leastTarget = 32;

void drawCheck(const QStyleOption& option, QPainter& painter) {
  const Colors& colors = theme::colors();
  const bool on = option.state.testFlag(QStyle::State_On);
  const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
  painter.setPen(QPen(on ? colors.primary : colors.muted, 1.5));
  painter.setBrush(on ? colors.primary : colors.surface);
  painter.drawRoundedRect(box, 6, 6);
  if (on) {
    const QPointF corner = box.topLeft();
    const qreal side = box.width();
    painter.setPen(QPen(colors.onPrimary, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF({corner + QPointF(0.26, 0.52) * side, corner + QPointF(0.44, 0.70) * side,
                                    corner + QPointF(0.76, 0.32) * side}));
  }
}

}  // namespace

Style::Style() : QProxyStyle("Fusion") {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  if (element == PE_FrameFocusRect) {
    paintFocusRing(*painter, QRectF(option->rect).adjusted(2, 2, -2, -2), 6);
  } else if (element == PE_IndicatorCheckBox) {
    drawCheck(*option, *painter);
  } else {
    QProxyStyle::drawPrimitive(element, option, painter, widget);
  }
  painter->restore();
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const {
  const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  if (control == CC_Slider && slider) {
    drawSlider(*slider, *painter, widget);
  } else if (control == CC_ScrollBar && slider) {
    drawScrollBar(*slider, *painter, widget);
  } else {
    QProxyStyle::drawComplexControl(control, option, painter, widget);
  }
  painter->restore();
}

void Style::drawSlider(const QStyleOptionSlider& option, QPainter& painter, const QWidget* widget) const {
  const Colors& colors = theme::colors();
  const QRectF handle = subControlRect(CC_Slider, &option, SC_SliderHandle, widget);
  const QRectF all = option.rect;
  const QRectF track(all.left() + 2, all.center().y() - 2, all.width() - 4, 4);
  painter.setPen(Qt::NoPen);
  painter.setBrush(colors.track);
  painter.drawRoundedRect(track, 2, 2);
  painter.setBrush(option.state.testFlag(State_Enabled) ? colors.primary : colors.muted);
  QRectF filled(track);
  if (option.upsideDown) {  // where writing runs from the right
    filled.setLeft(handle.center().x());
  } else {
    filled.setRight(handle.center().x());
  }
  painter.drawRoundedRect(filled, 2, 2);
  const qreal radius = 9;
  painter.drawEllipse(handle.center(), radius, radius);
  if (option.state.testFlag(State_HasFocus)) {
    paintFocusRing(painter, QRectF(handle.center() - QPointF(11, 11), QSizeF(22, 22)), 11);
  }
}

void Style::drawScrollBar(const QStyleOptionSlider& option, QPainter& painter, const QWidget* widget) const {
  if (option.maximum <= option.minimum) {
    return;
  }
  const Colors& colors = theme::colors();
  QRectF handle = subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
  handle.adjust(3, 3, -3, -3);
  const qreal radius = std::min(handle.width(), handle.height()) / 2;
  QColor color = colors.muted;
  color.setAlphaF(option.state.testFlag(State_MouseOver) ? 0.6F : 0.35F);
  painter.setPen(Qt::NoPen);
  painter.setBrush(color);
  painter.drawRoundedRect(handle, radius, radius);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
  if (metric == PM_IndicatorWidth || metric == PM_IndicatorHeight) {
    return boxSize;
  }
  if (metric == PM_SliderLength || metric == PM_SliderThickness || metric == PM_SliderControlThickness) {
    return 26;
  }
  if (metric == PM_ScrollBarExtent || metric == PM_CheckBoxLabelSpacing) {
    return theme::space(3);
  }
  return QProxyStyle::pixelMetric(metric, option, widget);
}

// What is smaller is hard to hit for a hand that trembles, or from the floor.
QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                              const QWidget* widget) const {
  const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
  const bool isTarget = type == CT_CheckBox || type == CT_ComboBox || type == CT_LineEdit;
  const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
  const bool lies = type == CT_Slider && slider && slider->orientation == Qt::Horizontal;
  return isTarget || lies ? size.expandedTo({0, leastTarget}) : size;
}

// A check box is pressed wherever it is, not only on its square and its words.
QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
  return element == SE_CheckBoxClickRect ? option->rect : QProxyStyle::subElementRect(element, option, widget);
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* result) const {
  if (hint == SH_UnderlineShortcut || hint == SH_EtchDisabledText || hint == SH_ScrollBar_Transient) {
    return 0;
  }
  return QProxyStyle::styleHint(hint, option, widget, result);
}

}  // namespace matside::app
