#include "figure/props_beside.h"

namespace matside {

std::vector<PropKind> propsBeside(const Looks& looks, std::span<const PropKind> props) {
  const double factor = Looks().stature_cm / limited(looks).stature_cm;
  std::vector<PropKind> beside(props.begin(), props.end());
  for (PropKind& kind : beside) {
    for (PropForm& form : kind.forms) {
      for (Length* length : {&form.width, &form.depth, &form.height}) {
        *length = Length::metres(length->metres() * factor);
      }
    }
  }
  return beside;
}

}  // namespace matside
