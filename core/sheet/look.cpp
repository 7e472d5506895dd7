#include "sheet/look.h"

#include <algorithm>

namespace matside {

namespace {

Lettering upright(double points, Tone tone) {
  return {{points, TypeWeight::Regular, TypeSlant::Upright}, tone};
}

Lettering bold(double points, Tone tone) {
  return {{points, TypeWeight::Bold, TypeSlant::Upright}, tone};
}

double factorOf(Leading leading) {
  switch (leading) {
    case Leading::Open:
      return TypeStyle().leading;
    case Leading::Close:
      return 1.17;
    case Leading::Tight:
      return 1.12;
  }
  return TypeStyle().leading;
}

}  // namespace

// A title is large already: it grows half as fast as what is read from afar.
Look::Look(double textSize, Leading leading)
    : title(bold(22 * (1 + (textSize - 1) / 2), Tone::Ink)),
      summary(upright(10.5 * textSize, Tone::Muted)),
      name(bold(14 * textSize, Tone::Ink)),
      otherName{{11 * textSize, TypeWeight::Regular, TypeSlant::Italic}, Tone::Muted},
      dosage(bold(10.5 * textSize, Tone::Primary)),
      body(upright(10 * textSize, Tone::Ink)),
      quiet(upright(10 * textSize, Tone::Muted)),
      strong(bold(10 * textSize, Tone::Ink)),
      stage(bold(10 * textSize, Tone::Muted)),
      caution(upright(10 * textSize, Tone::Accent)),
      stop(bold(11.5 * textSize, Tone::Accent)),
      size(textSize),
      writingLine(std::max(8.5, 6.5 * textSize)),
      leastColumn(84 * textSize) {
  if (leading == Leading::Tight) {
    betweenParts = 0.9;
  }
  for (Lettering* lettering : {&summary, &name, &otherName, &dosage, &body, &quiet, &strong, &stage, &caution, &stop}) {
    lettering->style.leading = factorOf(leading);
  }
}

}  // namespace matside
