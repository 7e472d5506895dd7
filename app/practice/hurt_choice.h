#pragma once

#include "presentation/pose_card.h"

#include <QString>

namespace matside::app {

class SessionController;

/// How a person goes on after "It hurts".
enum class HurtChoice { Easier, Skip, Rest, End, FineAgain };

/// What "It hurts" shows.
struct HurtCard {
  QString pose;
  std::vector<CardStep> wayOut;  ///< none while nobody is in the pose
  QString easier;                ///< "hands behind the thigh"; empty when there is nothing easier
  QString standIns;              ///< "No strap? A scarf does." for what the easier way asks for beyond the shelf
};

/// Of the practice that runs.
HurtCard hurtCard(const SessionController& session);

/// The ways to go on that this card offers, in their order.
std::vector<HurtChoice> choicesOf(const HurtCard& card);

/// "Leave this pose out"
QString hurtChoiceText(HurtChoice choice, const HurtCard& card);

}  // namespace matside::app
