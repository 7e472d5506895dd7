#pragma once

#include "base/id.h"

namespace matside {

using FigureKey = Id<struct FigureKeyTag>;

/// The joint angles, contacts, props and camera of one picture.
struct Posture {};

/// What choosing an option changes in a posture.
struct PostureChange {};

}  // namespace matside
