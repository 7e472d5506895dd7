#include "sheet/vector_painter.h"

#include <QPainterPath>

#include <algorithm>

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
  const double scale = std::min(area.width() / picture.width, area.height() / picture.height);
  painter.save();
  painter.setClipRect(area, Qt::IntersectClip);
  painter.translate(area.center());
  painter.scale(scale, scale);
  painter.translate(-picture.width / 2, -picture.height / 2);
  painter.setPen(Qt::NoPen);
  for (const VectorLayer& layer : picture.layers) {
    painter.setBrush(colorOf(layer));
    painter.drawPath(pathOf(layer));
  }
  painter.restore();
}

}  // namespace matside::app
