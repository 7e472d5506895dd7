#include "text/wording.h"

#include "bridge/strings.h"
#include "text/durations.h"
#include "timeline/speaking.h"

#include <QStringList>

namespace matside::app {
namespace {

struct Wording {
  Q_DECLARE_TR_FUNCTIONS(Wording)
};

QString positionText(Position position) {
  switch (position) {
    case Position::Supine:
    case Position::Prone:
    case Position::SideLying:
      return Wording::tr("lying");
    case Position::Kneeling:
      return Wording::tr("kneeling");
    case Position::AllFours:
      return Wording::tr("on all fours");
    case Position::Seated:
      return Wording::tr("sitting");
    case Position::Standing:
      return Wording::tr("standing");
  }
  return {};
}

QString joined(QStringList words) {
  if (words.size() < 2) {
    return words.join(QString());
  }
  const QString last = words.takeLast();
  return Wording::tr("%1 and %2", "kneeling and lying").arg(words.join(Wording::tr(", ", "between words")), last);
}

QString positionsText(const std::vector<Position>& positions) {
  QStringList words;
  for (const Position position : positions) {
    words << positionText(position);
  }
  words.removeDuplicates();
  return joined(words);
}

}  // namespace

QString summaryText(const RoutineSummary& summary) {
  return Wording::tr("%n pose(s)", nullptr, static_cast<int>(summary.poses)) + " · " + roughText(summary.total) +
         " · " + positionsText(summary.positions);
}

QString cardText(const PoseCard& card) {
  QStringList parts;
  const QString length = lengthText(card.hold);
  parts << (card.times == Times::EachSide ? Wording::tr("%1 each side").arg(length) : length);
  for (const auto& phrase : card.phrases) {
    parts << fromContent(phrase);
  }
  return parts.join(" · ");
}

QString comingUpText(const ComingUp& next) {
  switch (next.kind) {
    case ComingUp::Kind::GetIn:
      return Wording::tr("Get in, step by step");
    case ComingUp::Kind::Hold:
      return Wording::tr("Stay and breathe");
    case ComingUp::Kind::ChangeSides:
      return Wording::tr("Change sides");
    case ComingUp::Kind::ComeOut:
      return Wording::tr("Come out slowly");
    case ComingUp::Kind::Rest:
      return Wording::tr("Rest a moment");
    case ComingUp::Kind::NextPose:
      return fromContent(next.pose);
    case ComingUp::Kind::TheEnd:
      return Wording::tr("The end");
  }
  return {};
}

QString stageCaption(Stage stage, const QString& side) {
  switch (stage) {
    case Stage::SetUp:
      return Wording::tr("to set up");
    case Stage::GetIn:
      return Wording::tr("to get in");
    case Stage::Hold:
      return side.isEmpty() ? Wording::tr("to stay") : Wording::tr("this side");
    case Stage::ChangeSides:
      return Wording::tr("to change");
    case Stage::ComeOut:
      return Wording::tr("to come out");
    case Stage::Rest:
      return Wording::tr("to rest");
  }
  return {};
}

QString stageHeading(Stage stage) {
  switch (stage) {
    case Stage::SetUp:
      return Wording::tr("Set up");
    case Stage::GetIn:
      return Wording::tr("Get in");
    case Stage::Hold:
      return Wording::tr("Stay");
    case Stage::ChangeSides:
      return Wording::tr("Change sides");
    case Stage::ComeOut:
      return Wording::tr("Come out");
    case Stage::Rest:
      return Wording::tr("Rest");
  }
  return {};
}

QString breathText(const BreathMoment& moment) {
  const QString words =
      moment.direction == Breathing::In ? Wording::tr("Breathe in · %1") : Wording::tr("Breathe out · %1");
  return words.arg(moment.secondsLeft);
}

QString cautionText(const Caution& caution) {
  return Wording::tr("%1? %2", "condition? what to do instead")
      .arg(capitalised(fromContent(caution.condition)), fromContent(caution.instead));
}

QString shelfText(const ShelfEntry& entry) {
  const QString name = capitalised(fromContent(entry.name));
  return entry.most > 1 && entry.count > 0 ? Wording::tr("%1 × %2", "Block × 2").arg(name).arg(entry.count) : name;
}

QString gatherText(const GatherItem& item) {
  const QString name = fromContent(item.name);
  return item.count > 1 ? Wording::tr("%1 %2", "2 blocks").arg(item.count).arg(name) : capitalised(name);
}

QString standInText(const QString& prop, const QString& standIn) {
  return Wording::tr("No %1? Take %2.", "No bolster? Take a firm pillow or a rolled duvet.").arg(prop, standIn);
}

QString listText(const std::vector<std::string>& texts) {
  QStringList words;
  for (const auto& text : texts) {
    words << fromContent(text);
  }
  return joined(words);
}

QString standInsText(const PropCounts& props, const Library& library) {
  QStringList texts;
  for (const auto& item : gatherList(props, library)) {
    texts << standInText(fromContent(item.name), fromContent(item.standIn));
  }
  return texts.join(' ');
}

QString nowWithinReachText(const PropCounts& props, const Library& library) {
  return Wording::tr("Within reach from now on: %1.", "a bolster and two blankets")
      .arg(listText(gatherWords(props, library)));
}

QString notAfterAllText() {
  return Wording::tr("Not after all");
}

QString easierText(const std::vector<EasierChoice>& choices) {
  QStringList parts;
  for (const auto& choice : choices) {
    parts << (choice.phrase.empty()
                  ? Wording::tr("%1: %2", "place: option").arg(fromContent(choice.place), fromContent(choice.option))
                  : fromContent(choice.phrase));
  }
  return parts.join(Wording::tr(", ", "between words"));
}

QString capitalised(const QString& text) {
  return text.isEmpty() ? text : text.left(1).toUpper() + text.mid(1);
}

}  // namespace matside::app
