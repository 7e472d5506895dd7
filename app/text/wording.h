#pragma once

#include "presentation/place_chips.h"
#include "presentation/pose_card.h"
#include "presentation/practice_scene.h"

#include <QString>

namespace matside::app {

// Sentences about core's values, in the language of the program.

/// "4 poses · 16 min · lying and kneeling"
QString summaryText(const RoutineSummary& summary);

/// "1½ min each side · block under the knee"
QString cardText(const PoseCard& card);

/// "Change sides", "Lying twist"
QString comingUpText(const ComingUp& next);

/// What the time in the ring counts: "this side", "getting in".
QString stageCaption(Stage stage, const QString& side);

/// "Set up", "Get in", "Hold", "Come out": headings of a card's steps.
QString stageHeading(Stage stage);

/// "Breathe in · 4"
QString breathText(const BreathMoment& moment);

/// "Hip replacement? Hold behind the thigh."
QString cautionText(const Caution& caution);

/// "Block × 2"; without the number when there can be only one.
QString shelfText(const ShelfEntry& entry);

/// "2 blocks"
QString gatherText(const GatherItem& item);

/// "No bolster? Take a firm pillow or a rolled duvet."
QString standInText(const QString& prop, const QString& standIn);

/// "a bolster, a strap and two blankets", of content texts
QString listText(const std::vector<std::string>& texts);

/// "No bolster? Take a firm pillow or a rolled duvet.", for each of them
QString standInsText(const PropCounts& props, const Library& library);

/// That these count as within reach from here on, and the way back from it.
QString nowWithinReachText(const PropCounts& props, const Library& library);
QString notAfterAllText();

/// "hands behind the thigh"; "Under the knee: Nothing" where there is no phrase for it.
QString easierText(const std::vector<EasierChoice>& choices);

/// The first letter large, as at the start of a line.
QString capitalised(const QString& text);

}  // namespace matside::app
