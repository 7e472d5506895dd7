#pragma once

#include "content/node.h"
#include "pose/pose.h"

namespace matside {

enum class Sided { No, Yes };

/// A line of a pose: one text, or in a sided pose also {"left": text, "right": text}.
Line readLine(const Node& node, Range<std::size_t> length, Sided sided);

/// A line that must be written out for both sides.
Line readBothSides(const Node& node, Range<std::size_t> length);

/// A step of a stage. Only in `Hold` may it take no time: it then lasts for the rest of the hold.
Step readStep(const Node& node, Stage stage, Sided sided);

/// The name of a stage that a pose with or without sides has.
Stage readStageName(const Node& node, Sided sided);

/// What can be seen and reached in each stage, and its steps: `stages` of a pose file.
void readStages(const Node& node, Pose& pose);

Sided sidedness(const Pose& pose);

}  // namespace matside
