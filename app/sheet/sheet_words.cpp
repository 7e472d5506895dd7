#include "sheet/sheet_words.h"

#include "bridge/strings.h"
#include "notices/warning_tiers.h"
#include "text/durations.h"
#include "text/wording.h"

#include <QLocale>
#include <QStringList>

namespace matside::app {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(SheetWords)
};

QString numberText(std::size_t number) {
  return QLocale().toString(static_cast<qulonglong>(number));
}

/// "1 block", "2 blocks"
QString countedText(const GatherItem& item) {
  return Words::tr("%1 %2", "2 blocks").arg(QLocale().toString(item.count), fromContent(item.name));
}

QString needsText(const std::vector<GatherItem>& gather) {
  QStringList items;
  for (const GatherItem& item : gather) {
    items << countedText(item);
  }
  return items.isEmpty() ? Words::tr("You need: only a mat")
                         : Words::tr("You need: %1").arg(items.join(Words::tr(", ", "between things to fetch")));
}

QString propText(const GatherItem& item) {
  return Words::tr("%1 (or %2)", "1 block (or a thick book)").arg(countedText(item), fromContent(item.standIn));
}

QString dosageText(const HandoutPose& pose) {
  QString length = lengthText(pose.card.hold);
  if (!pose.firstSide.empty()) {
    length = Words::tr("%1 each side, first: %2", "1 min each side, first: left knee")
                 .arg(length, fromContent(pose.firstSide));
  }
  QStringList parts(length);
  for (const std::string& phrase : pose.card.phrases) {
    parts << fromContent(phrase);
  }
  return parts.join(" · ");
}

std::vector<SheetStage> stagesOf(const HandoutPose& pose) {
  std::vector<SheetStage> stages;
  std::size_t number = 0;
  for (const HandoutStage& told : pose.stages) {
    SheetStage stage{Words::tr("%1.", "a heading that runs into its text").arg(stageHeading(told.stage)).toStdString(),
                     {}};
    for (const HandoutStep& step : told.steps) {
      stage.steps.push_back({Words::tr("%1.", "number of a step").arg(numberText(++number)).toStdString(),
                             fromContent(step.text).toStdString(), step.picture});
    }
    stages.push_back(std::move(stage));
  }
  return stages;
}

SheetPose poseWords(const HandoutPose& pose, std::size_t number) {
  SheetPose words;
  words.number = numberText(number).toStdString();
  words.name = fromContent(pose.card.name).toStdString();
  words.otherName = pose.card.sanskrit;
  words.dosage = dosageText(pose).toStdString();
  for (const GatherItem& prop : pose.props) {
    words.props.push_back(propText(prop).toStdString());
  }
  words.stages = stagesOf(pose);
  for (const Caution& caution : pose.cautions) {
    words.cautions.push_back(cautionText(caution).toStdString());
  }
  words.continued = Words::tr("%1 %2, continued", "3 Lying twist, continued")
                        .arg(numberText(number), fromContent(pose.card.name))
                        .toStdString();
  words.picture = pose.card.picture;
  return words;
}

std::vector<SheetSigns> warning() {
  std::vector<SheetSigns> tiers;
  for (const WarningTier& tier : warningTiers()) {
    SheetSigns& signs = tiers.emplace_back();
    signs.heading = tier.heading.toStdString();
    signs.weight = tier.urgency == Urgency::Now ? TypeWeight::Bold : TypeWeight::Regular;
    for (const QString& sign : tier.signs) {
      signs.signs.push_back(sign.toStdString());
    }
  }
  return tiers;
}

std::vector<SheetField> formFields(const SheetFields& fields) {
  return {{Words::tr("For", "whom the sheet is for").toStdString(), fields.forWhom.toStdString()},
          {Words::tr("Date").toStdString(), fields.date.toStdString()},
          {Words::tr("By", "who hands the sheet over").toStdString(), fields.byWhom.toStdString()},
          {Words::tr("How often", "to practise").toStdString(), fields.howOften.toStdString()}};
}

/// A sheet reads as most of its poses' names and their first steps do.
Reading readingOf(const SheetText& text) {
  int fromTheRight = 0;
  int fromTheLeft = 0;
  const auto count = [&](const std::string& words) {
    ++(toQString(words).isRightToLeft() ? fromTheRight : fromTheLeft);
  };
  count(text.title);
  for (const SheetPose& pose : text.poses) {
    count(pose.name);
    if (!pose.stages.empty()) {
      count(pose.stages.front().steps.front().text);
    }
  }
  return fromTheRight > fromTheLeft ? Reading::RightToLeft : Reading::LeftToRight;
}

}  // namespace

SheetText sheetWords(const Handout& handout, const SheetFields& fields) {
  SheetText text;
  text.title = fromContent(handout.title).toStdString();
  const int poses = static_cast<int>(handout.summary.poses);
  text.summary = {(Words::tr("%n pose(s)", nullptr, poses) + " · " + roughText(handout.summary.total)).toStdString(),
                  needsText(handout.gather).toStdString()};
  text.fields = formFields(fields);
  for (const HandoutPose& pose : handout.poses) {
    text.poses.push_back(poseWords(pose, text.poses.size() + 1));
  }
  text.notes = Words::tr("Notes").toStdString();
  text.notesText = fields.notes.toStdString();
  text.stop = Words::tr("Stop when something hurts. Talk to a doctor before you begin.").toStdString();
  text.stopShort = Words::tr("Stop when something hurts.").toStdString();
  text.warning = warning();
  text.signsElsewhere = [](const PageSpan& pages) {
    const QString first = QLocale().toString(pages.first);
    return (pages.first == pages.last
                ? Words::tr("All warning signs: page %1.").arg(first)
                : Words::tr("All warning signs: pages %1 to %2.").arg(first, QLocale().toString(pages.last)))
        .toStdString();
  };
  text.pageNumber = [](int page, int pages) {
    return Words::tr("Page %1 of %2").arg(QLocale().toString(page), QLocale().toString(pages)).toStdString();
  };
  text.reading = readingOf(text);
  return text;
}

}  // namespace matside::app
