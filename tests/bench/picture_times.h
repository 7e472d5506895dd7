#pragma once

#include "library/library.h"
#include "watched_program.h"

namespace matside {

/// How long the stages of a picture take; each the median over every pose of the library and several turns,
/// but for the first, which is of the first picture the process makes.
struct PictureTimes {
  Milliseconds first{0};      ///< settling and drawing 1200x800, everything still to be made
  Milliseconds solve{0};      ///< settling a posture on mat and props
  Milliseconds card{0};       ///< drawing 1200x800
  Milliseconds thumbnail{0};  ///< drawing 320x220
  Milliseconds vector{0};     ///< tracing 1200x800 into outlines
};

PictureTimes measurePictures(const Library& library);

/// The middle value; `times` must not be empty.
Milliseconds median(std::vector<Milliseconds> times);

}  // namespace matside
