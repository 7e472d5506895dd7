#include "sheet/pose_words.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

namespace matside {

namespace {

constexpr double betweenSteps = 0.5;
constexpr double leastBeside = 50;  // width of words beside a picture, mm at 10 pt

/// The other name stands on the name's last line when there is room, else below it.
void addNames(const SheetPose& pose, const Look& look, BlockBuilder& words) {
  const double between = 1.8 * look.size;
  const std::string name = pose.number + " " + pose.name;
  const double x = words.add({name, look.name}) + between;
  if (pose.otherName.empty()) {
    return;
  }
  if (x + words.widthOf(pose.otherName, look.otherName.style) > words.width()) {
    words.add({pose.otherName, look.otherName});
    return;
  }
  const double top = words.bottom() - lineHeight(look.name.style);
  words.lineOn(words.baselineOf(top, look.name.style), x, pose.otherName, look.otherName);
}

double numberWidth(const SheetPose& pose, const Look& look, const BlockBuilder& words) {
  double widest = 0;
  for (const SheetStage& stage : pose.stages) {
    for (const SheetStep& step : stage.steps) {
      widest = std::max(widest, words.widthOf(step.number, look.quiet.style));
    }
  }
  return widest;
}

void addStepsAndCautions(Block& words, const SheetPose& pose, const Typesetter& type, Cautions order) {
  const double apart = type.look.betweenParts;
  if (order == Cautions::BeforeSteps) {
    stack(words, apart, cautionWords(pose, words.width, type));
    words.joints.push_back({words.height + apart + betweenSteps, Seam::Stages});
    stack(words, apart + betweenSteps, stepWords(pose, words.width, type));
  } else {
    stack(words, apart, stepWords(pose, words.width, type));
    stack(words, apart + betweenSteps, cautionWords(pose, words.width, type));
  }
}

/// Names beside the picture where they are no higher, else below it.
Block openingWords(const SheetPose& opening, double width, double pictureHeight, const Typesetter& type) {
  Block beside = picturedWords(opening, width, pictureHeight, type);
  if (beside.height <= pictureHeight) {
    return beside;
  }
  Block below = pictureBlock(opening.picture, std::min(width, pictureHeight * look::pictureAspect));
  stack(below, type.look.betweenParts, nameWords(opening, width, type));
  below.width = width;
  return below;
}

}  // namespace

Block nameWords(const SheetPose& pose, double width, const Typesetter& type) {
  BlockBuilder words(width, type.measure);
  addNames(pose, type.look, words);
  words.add({pose.dosage, type.look.dosage});
  for (const std::string& prop : pose.props) {
    words.add({prop, type.look.quiet});
  }
  return words.take();
}

Block stepWords(const SheetPose& pose, double width, const Typesetter& type) {
  const Look& look = type.look;
  BlockBuilder words(width, type.measure);
  const double between = 1.4 * look.size;
  const double indent = numberWidth(pose, look, words) + between;
  for (const SheetStage& stage : pose.stages) {
    words.gap(words.bottom() > 0 ? look.betweenParts : 0);
    std::string_view lead = stage.heading;
    for (const SheetStep& step : stage.steps) {
      if (words.bottom() > 0) {
        words.joint(lead.empty() ? Seam::Steps : Seam::Stages);
      }
      const double number = words.widthOf(step.number, look.quiet.style);
      words.lineAt(indent - between - number, words.bottom(), step.number, look.quiet);
      words.add({step.text, look.body, indent, std::exchange(lead, {}), look.stage});
    }
  }
  return words.take();
}

Block cautionWords(const SheetPose& pose, double width, const Typesetter& type) {
  const Lettering& lettering = type.look.caution;
  const double mark = 3.4 * type.look.size;
  BlockBuilder words(width, type.measure);
  for (const std::string& caution : pose.cautions) {
    words.gap(words.bottom() > 0 ? betweenSteps : 0);
    words.joint(Seam::Cautions);
    const double middle = words.bottom() + lineHeight(lettering.style) / 2;
    words.item(PageMark{{0, middle - mark / 2, mark, mark}, lettering.tone});
    words.add({caution, lettering, 5 * type.look.size});
  }
  return words.take();
}

Block poseWords(const SheetPose& pose, double width, const Typesetter& type, Cautions cautions) {
  Block words = nameWords(pose, width, type);
  words.width = width;
  addStepsAndCautions(words, pose, type, cautions);
  return words;
}

Block pictureBlock(const PictureOf& picture, double width) {
  const PageRect area{0, 0, width, width / look::pictureAspect};
  return {width, area.height, {PagePicture{area, picture, area, look::radius}}, {}, {}};
}

double widthBeside(double width, double pictureHeight, const Typesetter& type) {
  constexpr double leastWords = 30;
  const double beside = width - pictureHeight * look::pictureAspect - look::gap;
  return beside < leastWords * type.look.size ? 0 : beside;
}

Block picturedWords(const SheetPose& pose, double width, double pictureHeight, const Typesetter& type,
                    Cautions cautions) {
  const double beside = widthBeside(width, pictureHeight, type);
  const double most = std::min(width, pictureHeight * look::pictureAspect);
  Block all = pictureBlock(pose.picture, most);
  if (beside > 0) {
    const Block names = nameWords(pose, beside, type);
    put(names, most + look::gap, 0, all);
    all.height = std::max(all.height, names.height);
  } else {
    stack(all, type.look.betweenParts, nameWords(pose, width, type));
  }
  all.width = width;
  addStepsAndCautions(all, pose, type, cautions);
  return all;
}

Block wordsBesidePicture(const SheetPose& pose, double width, double pictureWidth, const Typesetter& type) {
  Block all = pictureBlock(pose.picture, pictureWidth);
  const Block words = poseWords(pose, width - pictureWidth - look::gap, type);
  put(words, pictureWidth + look::gap, 0, all);
  all.width = width;
  all.height = std::max(all.height, words.height);
  return all;
}

Block halvedWords(const SheetPose& pose, double width, double pictureHeight, const Typesetter& type) {
  constexpr double between = 2 * look::gap;
  SheetPose opening = pose;
  opening.stages.clear();
  opening.cautions.clear();
  Block lowest;
  for (const double part : {0.5, 0.46, 0.42}) {
    const double left = (width - between) * part;
    const double right = width - between - left;
    if (left < leastBeside * type.look.size) {
      break;
    }
    Block all = openingWords(opening, left, pictureHeight, type);
    const double top = all.height + type.look.betweenParts + betweenSteps;
    const Block steps = stepWords(pose, right, type);
    const Block cautions = cautionWords(pose, left, type);
    put(steps, width - right, 0, all);
    put(cautions, 0, top, all);
    all.width = width;
    all.height = std::max({all.height, steps.height, cautions.items.empty() ? 0 : top + cautions.height});
    lowest = lowest.items.empty() || all.height < lowest.height - 0.1 ? all : lowest;
  }
  return lowest;
}

Block compactWords(const SheetPose& pose, double width, double pictureHeight, const Typesetter& type,
                   Cautions cautions) {
  Block lowest = picturedWords(pose, width, pictureHeight, type, cautions);
  const double pictureWidth = pictureHeight * look::pictureAspect;
  if (cautions == Cautions::BeforeSteps || width - pictureWidth - look::gap < leastBeside * type.look.size) {
    return lowest;
  }
  for (const Block& other :
       {wordsBesidePicture(pose, width, pictureWidth, type), halvedWords(pose, width, pictureHeight, type)}) {
    lowest = !other.items.empty() && other.height < lowest.height ? other : lowest;
  }
  return lowest;
}

}  // namespace matside
