#include "practice/hurt_choice.h"

#include "bridge/session_controller.h"
#include "bridge/strings.h"
#include "text/wording.h"

#include <QCoreApplication>

namespace matside::app {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(HurtPage)
};

}  // namespace

HurtCard hurtCard(const SessionController& session) {
  const std::vector<EasierChoice> way = session.easierWay();
  const auto more = way.empty() ? session.easierWithProps() : std::nullopt;
  return {.pose = fromContent(session.scene().name),
          .wayOut = session.wayOut(),
          .easier = easierText(more ? more->choices : way),
          .standIns = more ? standInsText(more->missing, session.library()) : QString()};
}

std::vector<HurtChoice> choicesOf(const HurtCard& card) {
  std::vector<HurtChoice> choices;
  if (!card.easier.isEmpty()) {
    choices.push_back(HurtChoice::Easier);
  }
  for (const auto choice : {HurtChoice::Skip, HurtChoice::Rest, HurtChoice::End, HurtChoice::FineAgain}) {
    choices.push_back(choice);
  }
  return choices;
}

QString hurtChoiceText(HurtChoice choice, const HurtCard& card) {
  switch (choice) {
    case HurtChoice::Easier:
      return Words::tr("The easier way: %1", "hands behind the thigh").arg(card.easier);
    case HurtChoice::Skip:
      return Words::tr("Leave this pose out");
    case HurtChoice::Rest:
      return Words::tr("Go straight to the last rest");
    case HurtChoice::End:
      return Words::tr("End here");
    case HurtChoice::FineAgain:
      return Words::tr("It is fine again, go on");
  }
  return {};
}

}  // namespace matside::app
