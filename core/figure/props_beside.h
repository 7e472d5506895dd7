#pragma once

#include "figure/looks.h"
#include "prop/prop.h"

#include <span>
#include <vector>

namespace matside {

/// Bodies are made at the default stature: beside a taller person props are smaller, beside a shorter one larger.
std::vector<PropKind> propsBeside(const Looks& looks, std::span<const PropKind> props);

}  // namespace matside
