#pragma once

#include "content/node.h"
#include "figure/posture.h"

#include <map>

namespace matside {

struct Figures {
  std::map<FigureKey, Posture> whole;
  std::map<FigureKey, Derivation> derived;  ///< never in a circle
};

/// `figures` of a pose: the posture of every picture. One may start `from` another and say only what differs.
Figures readFigures(const Node& node);

/// What a posture says, or what an option changes in one:
///
///   "pelvis":   {"attitude": "supine", "at_cm": [x, y, z], "tilt": 10, "roll": 0, "lean": 0, "turn": 0}
///   "angles":   {"hip-flexion": 90, "left-knee-flexion": 120}          degrees; without a side: both
///   "props":    {"block": {"prop": "block", "form": "low", "under": "forehead", "at_cm": [x, z], "turn": 90}}
///               "under" or "worn": one spot or two; "between": two or four, half on either side; else it stands at
///               `at_cm`; "on": another prop
///   "contacts": {"heel": "mat", "forehead": "block", "left-big-toe": "right-big-toe", "palm": null}
///               also {"on": "mat", "pressed_mm": 8}
///   "grips":    {"left": {"limb": "right-shank", "along": 0.2, "around": 0}}
///   "strap":    {"prop": "strap", "limb": "left-thigh", "along": 0.6}
///   "view":     {"azimuth": -20, "elevation": 25, "azimuthOfOtherSide": 20}
///
/// null takes a prop, contact, grip or strap away.
PostureChange readPostureChange(const Node& node);

}  // namespace matside
