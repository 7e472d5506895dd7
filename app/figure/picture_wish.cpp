#include "figure/picture_wish.h"

#include "bridge/strings.h"

#include <QStringList>

namespace matside::app {

QString keyOf(const PictureWish& wish) {
  QStringList parts = {toQString(wish.of.pose.text()), toQString(wish.of.figure.text())};
  for (const auto& option : wish.of.variation.options()) {
    parts << toQString(option.text());
  }
  parts << (wish.of.side ? (*wish.of.side == Side::Left ? "left" : "right") : "no side");
  parts << QStringLiteral("%1x%2").arg(wish.pixels.width()).arg(wish.pixels.height());
  parts << QString::number(static_cast<int>(wish.scheme));
  return parts.join('|');
}

}  // namespace matside::app
