#include "widgets/icon.h"

#include <QFile>
#include <QHash>
#include <QPainter>
#include <QSvgRenderer>

namespace matside::app {
namespace {

QByteArray iconSource(const QString& name) {
  static QHash<QString, QByteArray> sources;
  const auto known = sources.constFind(name);
  if (known != sources.constEnd()) {
    return *known;
  }
  QFile file(":/icons/" + name + ".svg");
  const QByteArray source = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  sources.insert(name, source);
  return source;
}

}  // namespace

void paintIcon(QPainter& painter, const QString& name, const QRectF& rect, const QColor& color) {
  QSvgRenderer renderer(QByteArray(iconSource(name)).replace("currentColor", color.name().toLatin1()));
  renderer.render(&painter, rect);
}

QString iconAlong(Qt::LayoutDirection writing, const QString& name) {
  static const QHash<QString, QString> opposites = {
      {"back", "next"}, {"next", "back"}, {"page-before", "page-after"}, {"page-after", "page-before"}};
  return writing == Qt::LeftToRight ? name : opposites.value(name, name);
}

}  // namespace matside::app
