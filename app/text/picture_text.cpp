#include "text/picture_text.h"

#include "bridge/strings.h"
#include "text/wording.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace matside::app {
namespace {

struct PictureText {
  Q_DECLARE_TR_FUNCTIONS(PictureText)
};

bool isLeft(PictureEnd end) {
  return end == PictureEnd::Left;
}

QString lyingText(const PictureFacts& facts) {
  const bool left = facts.lies == BodySide::Left;
  switch (facts.bearing) {
    case Bearing::OnBack:
      return PictureText::tr("Lying on the back");
    case Bearing::OnBackHipsTurned:
      return left ? PictureText::tr("Lying on the back, both knees over to the left")
                  : PictureText::tr("Lying on the back, both knees over to the right");
    case Bearing::OnSide:
      return left ? PictureText::tr("Lying on the left side") : PictureText::tr("Lying on the right side");
    case Bearing::RisingFromSide:
      return left ? PictureText::tr("Pressing up from the left side with both hands")
                  : PictureText::tr("Pressing up from the right side with both hands");
    case Bearing::OnFront:
      return PictureText::tr("Lying face down");
    case Bearing::KneelingFolded:
      return PictureText::tr("Kneeling, folded forward with the chest down over the thighs");
    case Bearing::Kneeling:
    case Bearing::KneelingOnHands:
    case Bearing::Sitting:
      break;
  }
  return {};
}

QString uprightText(Bearing bearing) {
  switch (bearing) {
    case Bearing::Kneeling:
      return PictureText::tr("Kneeling, sitting back towards the heels");
    case Bearing::KneelingOnHands:
      return PictureText::tr("Kneeling, leaning forward on both hands");
    case Bearing::Sitting:
      return PictureText::tr("Sitting with both knees bent");
    case Bearing::OnBack:
    case Bearing::OnBackHipsTurned:
    case Bearing::OnSide:
    case Bearing::RisingFromSide:
    case Bearing::OnFront:
    case Bearing::KneelingFolded:
      break;
  }
  return {};
}

QString bearingText(const PictureFacts& facts) {
  const QString upright = uprightText(facts.bearing);
  if (!upright.isEmpty()) {
    return (isLeft(facts.head) ? PictureText::tr("%1, facing left.") : PictureText::tr("%1, facing right."))
        .arg(upright);
  }
  return (isLeft(facts.head) ? PictureText::tr("%1, head at the left.") : PictureText::tr("%1, head at the right."))
      .arg(lyingText(facts));
}

QString legText(LegAction action, BodySide side) {
  const bool left = side == BodySide::Left;
  switch (action) {
    case LegAction::FootFlat:
      return left ? PictureText::tr("left foot flat on the mat") : PictureText::tr("right foot flat on the mat");
    case LegAction::DrawnToChest:
      return left ? PictureText::tr("left knee drawn to the chest") : PictureText::tr("right knee drawn to the chest");
    case LegAction::OverProp:
    case LegAction::Other:
      break;
  }
  return {};
}

void addLegs(const PictureFacts& facts, QStringList& parts) {
  const auto both = [&](LegAction action) { return facts.legs[0].action == action && facts.legs[1].action == action; };
  if (both(LegAction::FootFlat)) {
    parts << PictureText::tr("both feet flat on the mat");
  } else if (both(LegAction::OverProp)) {
    const auto prop = std::ranges::find(facts.props, facts.legs[0].prop, &PropFact::prop);
    parts << PictureText::tr("both legs resting over the %1", "%1 is a prop: bolster")
                 .arg(prop == facts.props.end() ? QString() : fromContent(prop->name));
  } else {
    parts << legText(facts.legs[0].action, BodySide::Left) << legText(facts.legs[1].action, BodySide::Right);
  }
}

QString handsText(HandAction both) {
  switch (both) {
    case HandAction::HoldsShin:
      return PictureText::tr("hands round the shins");
    case HandAction::HoldsThigh:
      return PictureText::tr("hands on the thighs");
    case HandAction::HoldsStrap:
      return PictureText::tr("both hands holding the ends of the strap");
    case HandAction::PalmUp:
      return PictureText::tr("palms up");
    case HandAction::PalmDown:
      return PictureText::tr("palms down");
    case HandAction::Other:
      break;
  }
  return {};
}

QString oneLegHeldText(HandAction both) {
  if (both == HandAction::HoldsShin) {
    return PictureText::tr("both hands round the shin");
  }
  return both == HandAction::HoldsThigh ? PictureText::tr("both hands behind the thigh") : QString();
}

QString armsText(const PictureFacts& facts) {
  if (facts.hands[0] != facts.hands[1]) {
    return {};
  }
  const bool draws =
      std::ranges::any_of(facts.legs, [](const LegFact& leg) { return leg.action == LegAction::DrawnToChest; });
  const QString held = draws ? oneLegHeldText(facts.hands[0]) : QString();
  const QString hands = held.isEmpty() ? handsText(facts.hands[0]) : held;
  return facts.armsWide && !hands.isEmpty() ? PictureText::tr("arms wide, %1").arg(hands) : hands;
}

QString faceText(FaceRest face) {
  switch (face) {
    case FaceRest::ForeheadOnMat:
      return PictureText::tr("forehead on the mat");
    case FaceRest::OnArm:
      return PictureText::tr("head on the lower arm");
    case FaceRest::ForeheadOnProp:
    case FaceRest::Free:
      break;
  }
  return {};
}

QString propText(const PropFact& fact) {
  const QString name = fact.count > 1 ? PictureText::tr("%1 %2", "2 blocks").arg(fact.count).arg(fromContent(fact.name))
                                      : fromContent(fact.name);
  switch (fact.place) {
    case PropPlace::UnderHead:
      return PictureText::tr("%1 under the head").arg(name);
    case PropPlace::UnderForehead:
      return PictureText::tr("%1 under the forehead").arg(name);
    case PropPlace::UnderChest:
      return PictureText::tr("%1 under the chest").arg(name);
    case PropPlace::UnderHips:
      return PictureText::tr("%1 between hips and heels").arg(name);
    case PropPlace::UnderKnees:
      return PictureText::tr("%1 under the knees").arg(name);
    case PropPlace::UnderShins:
      return PictureText::tr("%1 under the shins").arg(name);
    case PropPlace::BetweenKnees:
      return PictureText::tr("%1 between the knees").arg(name);
    case PropPlace::OnEyes:
      return PictureText::tr("%1 over the eyes").arg(name);
    case PropPlace::RoundThigh:
      return PictureText::tr("%1 round the thigh").arg(name);
    case PropPlace::OnMat:
      return PictureText::tr("%1 within reach on the mat").arg(name);
    case PropPlace::BesideMat:
      return PictureText::tr("%1 beside the mat").arg(name);
  }
  return name;
}

QString sentence(QStringList parts) {
  parts.removeAll(QString());
  return parts.isEmpty() ? QString()
                         : capitalised(parts.join(PictureText::tr("; ", "between parts of a sentence"))) + '.';
}

}  // namespace

QString pictureText(const PictureFacts& facts) {
  QStringList limbs;
  addLegs(facts, limbs);
  limbs << armsText(facts) << faceText(facts.face);
  QStringList props;
  for (const PropFact& fact : facts.props) {
    props << propText(fact);
  }
  QStringList sentences{bearingText(facts), sentence(limbs), sentence(props)};
  sentences.removeAll(QString());
  return sentences.join(' ');
}

}  // namespace matside::app
