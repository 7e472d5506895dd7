#include "sheet/vector_painter.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace matside::app {

namespace {

QPointF point(const glm::vec2& place) {
  return {place.x, place.y};
}

void addStep(QPainterPath& path, const PathStep& step) {
  switch (step.verb) {
    case PathVerb::Move:
      path.moveTo(point(step.end()));
      return;
    case PathVerb::Line:
      path.lineTo(point(step.end()));
      return;
    case PathVerb::Cubic:
      path.cubicTo(point(step.points[0]), point(step.points[1]), point(step.end()));
      return;
    case PathVerb::Close:
      path.closeSubpath();
      return;
  }
}

QPainterPath pathOf(const VectorLayer& layer) {
  QPainterPath path;
  path.setFillRule(Qt::OddEvenFill);
  for (const PathStep& step : layer.steps) {
    addStep(path, step);
  }
  return path;
}

/// The path in dots of the device. On paper to whole dots: nobody sees the rest at 1200 to the inch, and written out it
/// makes a file twice as large.
QPainterPath inDots(QPainterPath path, const QTransform& toDots, double grain) {
  path = toDots.map(path);
  for (int at = 0; at < path.elementCount(); ++at) {
    const QPainterPath::Element element = path.elementAt(at);
    path.setElementPositionAt(at, std::round(element.x * grain) / grain, std::round(element.y * grain) / grain);
  }
  return path;
}

QColor colorOf(const VectorLayer& layer) {
  const auto part = [](float value) { return std::clamp(static_cast<double>(value) / 255, 0.0, 1.0); };
  const Colour& colour = layer.colour;
  return QColor::fromRgbF(static_cast<float>(part(colour.red)), static_cast<float>(part(colour.green)),
                          static_cast<float>(part(colour.blue)), std::clamp(layer.opacity, 0.0F, 1.0F));
}

}  // namespace

void paintVector(QPainter& painter, const QRectF& area, const VectorPicture& picture) {
  if (picture.layers.empty()) {
    return;
  }
  constexpr int fineDots = 600;  // to the inch
  const double grain = painter.device()->logicalDpiX() >= fineDots ? 1 : 64;
  const double scale = std::min(area.width() / picture.width, area.height() / picture.height);
  painter.save();
  painter.setClipRect(area, Qt::IntersectClip);
  painter.translate(area.center());
  painter.scale(scale, scale);
  painter.translate(-picture.width / 2, -picture.height / 2);
  const QTransform toDots = painter.transform();
  painter.resetTransform();
  painter.setPen(Qt::NoPen);
  for (const VectorLayer& layer : picture.layers) {
    painter.setBrush(colorOf(layer));
    painter.drawPath(inDots(pathOf(layer), toDots, grain));
  }
  painter.restore();
}

}  // namespace matside::app
