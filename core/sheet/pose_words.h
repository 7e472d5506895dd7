#pragma once

#include "sheet/block.h"
#include "sheet/sheet_text.h"

namespace matside {

// The words of a pose, as wide as given.

/// Number, names, dosage, props.
Block nameWords(const SheetPose& pose, double width, const Typesetter& type);
/// Numbered steps, the stage running into its first.
Block stepWords(const SheetPose& pose, double width, const Typesetter& type);
Block cautionWords(const SheetPose& pose, double width, const Typesetter& type);

/// Where the cautions stand: what is cut off from its first part, or turned over, must not lose them.
enum class Cautions { AfterSteps, BeforeSteps };

/// All of them, one below the other.
Block poseWords(const SheetPose& pose, double width, const Typesetter& type, Cautions cautions = Cautions::AfterSteps);

/// Steps and cautions below names, and left of the names a picture of this height; above them where it is too narrow
/// for both.
Block picturedWords(const SheetPose& pose, double width, double pictureHeight, const Typesetter& type,
                    Cautions cautions = Cautions::AfterSteps);

/// The same with steps beside the picture, or beside picture and cautions, where that makes all lower; words that go on
/// elsewhere stay below it.
Block compactWords(const SheetPose& pose, double width, double pictureHeight, const Typesetter& type,
                   Cautions cautions = Cautions::AfterSteps);

/// Picture, names and cautions at the left, the steps at the right; without items where that is too narrow.
Block halvedWords(const SheetPose& pose, double width, double pictureHeight, const Typesetter& type);

/// A picture of this width, and at its right all that is said of the pose.
Block wordsBesidePicture(const SheetPose& pose, double width, double pictureWidth, const Typesetter& type);

/// A picture this wide in the sheet's proportions, with round corners.
Block pictureBlock(const PictureOf& picture, double width);

/// The width left beside a picture of this height; none when it is too little for words.
double widthBeside(double width, double pictureHeight, const Typesetter& type);

}  // namespace matside
