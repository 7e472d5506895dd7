#pragma once

#include "sheet/pose_words.h"

#include <functional>
#include <vector>

namespace matside {

// A pose that may be longer than the room there is for it.

/// `whole` in parts no higher than `room`, all but the first under the pose's `continued` heading. One when it fits;
/// else as few as can be, taken apart between stages where that takes no more, else where parts come out alike.
std::vector<Block> partsOf(const Block& whole, const SheetPose& pose, double room, const Typesetter& type);

/// The same of words that can be set either way: the cautions after the steps when it fits, else before them.
std::vector<Block> partsOf(const std::function<Block(Cautions)>& words, const SheetPose& pose, double room,
                           const Typesetter& type);

/// A pose over the whole width that is higher than `room`, with its picture: as few parts as can be, the cautions all
/// on the first where it has room for them, the picture as large as that allows, up to `mostPicture` mm high.
std::vector<Block> partsWithPicture(const SheetPose& pose, const PageRect& room, double mostPicture,
                                    const Typesetter& type);

}  // namespace matside
