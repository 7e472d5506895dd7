#include "figure/picture_wish.h"

#include "bridge/strings.h"

#include <QStringList>

namespace matside::app {

namespace {

QStringList partsOf(const PictureOf& of) {
  QStringList parts = {toQString(of.pose.text()), toQString(of.figure.text())};
  for (const auto& option : of.variation.options()) {
    parts << toQString(option.text());
  }
  parts << (of.side ? (*of.side == Side::Left ? "left" : "right") : "no side");
  return parts;
}

}  // namespace

QString keyOf(const PictureWish& wish) {
  QStringList parts = partsOf(wish.of);
  parts << QStringLiteral("%1x%2").arg(wish.pixels.width()).arg(wish.pixels.height());
  parts << QString::number(static_cast<int>(wish.scheme));
  if (wish.turn != ViewTurn{}) {
    parts << QStringLiteral("turn %1 %2 %3")
                 .arg(static_cast<int>(wish.turn.base))
                 .arg(wish.turn.azimuth_deg)
                 .arg(wish.turn.elevation_deg);
  }
  if (wish.life == PictureLife::Moment) {
    parts << "moment";
  }
  if (wish.way) {
    parts << "from" << partsOf(wish.way->from) << QString::number(wish.way->part, 'g', 9);
  }
  return parts.join('|');
}

}  // namespace matside::app
