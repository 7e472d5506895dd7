#include "content/pose_reader.h"

#include "content/document.h"
#include "content/object_reader.h"
#include "content/place_reader.h"
#include "content/pose_checks.h"
#include "content/posture_reader.h"
#include "content/step_reader.h"
#include "content/utf8.h"

#include <fmt/format.h>

#include <chrono>

namespace matside {
namespace {

using namespace std::chrono_literals;

constexpr Range<Duration> holdTime{5s, 3600s};
constexpr Range<Duration> breathTime{1s, 20s};
constexpr Range<std::size_t> placeCount{0, 12};
constexpr Range<std::size_t> easierCount{0, 12};
constexpr Range<std::size_t> cautionCount{0, 20};
constexpr Range<std::size_t> benefitCount{0, 10};

constexpr Word<Position> positions[] = {{"supine", Position::Supine},     {"prone", Position::Prone},
                                        {"kneeling", Position::Kneeling}, {"all-fours", Position::AllFours},
                                        {"seated", Position::Seated},     {"side-lying", Position::SideLying},
                                        {"standing", Position::Standing}};
constexpr Word<Side> sides[] = {{"left", Side::Left}, {"right", Side::Right}};

/// A name that a plain keyboard can type.
std::string readPlainName(const Node& node) {
  std::string name = node.text(anyLabel);
  if (codePointCount(name) != name.size()) {
    node.report(ProblemCode::BadText, "letters without accents");
  }
  return name;
}

Names readNames(const Node& node) {
  Names names;
  ObjectReader object(node);
  if (const auto english = object.required("english")) {
    names.english = english->text(anyLabel);
  }
  if (const auto sanskrit = object.optional("sanskrit")) {
    names.sanskrit = sanskrit->text(anyLabel);
  }
  const auto plain = names.sanskrit.empty() ? object.optional("plain") : object.required("plain");
  if (plain) {
    names.plain = readPlainName(*plain);
  }
  if (const auto spoken = object.optional("spoken")) {
    names.spoken = spoken->text(anyLabel);
  }
  object.rejectOthers();
  return names;
}

Sides readSides(const Node& node) {
  Sides read;
  ObjectReader object(node);
  if (const auto first = object.required("first")) {
    read.first = first->word(sides);
  }
  if (const auto label = object.required("label")) {
    read.label = readBothSides(*label, anyLabel);
  }
  object.rejectOthers();
  return read;
}

Duration readHoldTime(ObjectReader& object, std::string_view key) {
  const auto node = object.required(key);
  return node ? node->seconds(holdTime) : Duration{0};
}

void checkOrder(const Node& node, const HoldTimes& hold) {
  const auto seconds = [](Duration time) { return fmt::format("{}", static_cast<double>(time.count()) / 1000.0); };
  if (hold.shortest > hold.longest) {
    node.reportAt(node.pointer() + "/longest_s", ProblemCode::OutOfRange, Described{seconds(hold.longest)},
                  "at least shortest_s, " + seconds(hold.shortest));
  } else if (hold.usual < hold.shortest || hold.usual > hold.longest) {
    node.reportAt(node.pointer() + "/usual_s", ProblemCode::OutOfRange, Described{seconds(hold.usual)},
                  fmt::format("{} to {} seconds", seconds(hold.shortest), seconds(hold.longest)));
  }
}

/// Zeros when any of them cannot be read.
HoldTimes readHold(const Node& node) {
  const std::size_t problemsBefore = node.problemCount();
  ObjectReader object(node);
  HoldTimes hold;
  hold.usual = readHoldTime(object, "usual_s");
  hold.shortest = readHoldTime(object, "shortest_s");
  hold.longest = readHoldTime(object, "longest_s");
  object.rejectOthers();
  if (node.problemCount() > problemsBefore) {
    return {};
  }
  checkOrder(node, hold);
  return hold;
}

Breath readBreath(const Node& node) {
  Breath breath;
  ObjectReader object(node);
  if (const auto where = object.required("where")) {
    breath.where = where->text(anyLabel);
  }
  if (const auto in = object.optional("in_s")) {
    breath.in = in->seconds(breathTime);
  }
  if (const auto out = object.optional("out_s")) {
    breath.out = out->seconds(breathTime);
  }
  object.rejectOthers();
  return breath;
}

Caution readCaution(const Node& node) {
  Caution caution;
  ObjectReader object(node);
  if (const auto condition = object.required("condition")) {
    caution.condition = condition->text(anySentence);
  }
  if (const auto instead = object.required("instead")) {
    caution.instead = instead->text(anySentence);
  }
  if (const auto option = object.optional("option")) {
    caution.option = option->id<OptionId>();
  }
  if (const auto pose = object.optional("pose")) {
    caution.pose = pose->id<PoseId>();
  }
  object.rejectOthers();
  return caution;
}

void readWhatItIs(ObjectReader& object, Pose& pose) {
  object.optional("$schema");  // for editors
  if (const auto id = object.required("id")) {
    pose.id = id->id<PoseId>();
  }
  if (const auto names = object.required("names")) {
    pose.names = readNames(*names);
  }
  if (const auto position = object.required("position")) {
    pose.position = position->word(positions);
  }
  if (const auto bothSides = object.optional("sides")) {
    pose.sides = readSides(*bothSides);
  }
  if (const auto benefits = object.optional("benefits")) {
    for (const Node& benefit : benefits->items(benefitCount)) {
      pose.benefits.push_back(benefit.text(anySentence));
    }
  }
}

void readHowItGoes(ObjectReader& object, Pose& pose) {
  if (const auto hold = object.required("hold")) {
    pose.hold = readHold(*hold);
  }
  if (const auto breath = object.required("breath")) {
    pose.breath = readBreath(*breath);
  }
  if (const auto stages = object.required("stages")) {
    readStages(*stages, pose);
  }
  if (const auto figures = object.required("figures")) {
    Figures read = readFigures(*figures);
    pose.figures = std::move(read.whole);
    pose.derived = std::move(read.derived);
    if (figures->isObject() && pose.figures.empty()) {
      figures->report(ProblemCode::OutOfRange, "at least one figure");
    }
  }
}

void readHowItVaries(ObjectReader& object, Pose& pose) {
  if (const auto places = object.optional("places")) {
    for (const Node& place : places->items(placeCount)) {
      pose.places.push_back(readPlace(place, pose));
    }
  }
  if (const auto easier = object.optional("easier")) {
    for (const Node& option : easier->items(easierCount)) {
      pose.easier.push_back(option.id<OptionId>());
    }
  }
  if (const auto cautions = object.optional("cautions")) {
    for (const Node& caution : cautions->items(cautionCount)) {
      pose.cautions.push_back(readCaution(caution));
    }
  }
}

/// What a figure has from another it does not say itself: a problem with that points at the figure.
std::vector<Problem> pointedInto(const Document& document, std::vector<Problem> problems) {
  for (Problem& problem : problems) {
    if (problem.code != ProblemCode::Missing) {
      problem.pointer = document.nearestTo(problem.pointer);
    }
  }
  return problems;
}

}  // namespace

WithProblems<std::optional<Pose>> readPose(std::string_view text, const std::string& file) {
  ProblemList problems(file);
  const std::optional<Document> document = Document::parse(text, problems);
  if (!document) {
    return {std::nullopt, problems.take()};
  }
  Pose pose;
  ObjectReader object(Node(document->root(), "", problems));
  readWhatItIs(object, pose);
  readHowItGoes(object, pose);
  readHowItVaries(object, pose);
  object.rejectOthers();
  checkPose(pose, problems);
  if (!problems.empty()) {
    return {std::nullopt, pointedInto(*document, problems.take())};
  }
  return {std::move(pose), {}};
}

}  // namespace matside
