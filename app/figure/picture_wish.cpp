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

QString keyOf(const Looks& looks) {
  QStringList parts = {QString::number(looks.build, 'g', 9), QString::number(looks.legs, 'g', 9),
                       QString::number(looks.stature_cm, 'g', 9)};
  for (const int choice :
       {static_cast<int>(looks.skin), static_cast<int>(looks.hair), static_cast<int>(looks.hairColour),
        static_cast<int>(looks.top), static_cast<int>(looks.leggings), static_cast<int>(looks.scarf),
        static_cast<int>(looks.mat)}) {
    parts << QString::number(choice);
  }
  return parts.join(',');
}

QString keyOf(const Stir& stir) {
  return QStringLiteral("stir %1 %2").arg(stir.breath, 0, 'g', 9).arg(stir.sway, 0, 'g', 9);
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
  if (wish.looks != Looks{}) {
    parts << "looks" << keyOf(wish.looks);
  }
  if (wish.life == PictureLife::Moment) {
    parts << "moment";
  }
  if (wish.stir != Stir{}) {
    parts << keyOf(wish.stir);
  }
  if (wish.way) {
    parts << "from" << partsOf(wish.way->from) << QString::number(wish.way->part, 'g', 9) << keyOf(wish.way->stir);
  }
  return parts.join('|');
}

}  // namespace matside::app
