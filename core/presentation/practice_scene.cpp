#include "presentation/practice_scene.h"

#include "base/contract.h"

#include <algorithm>

namespace matside {
namespace {

/// Segments whose steps are shown as one list: getting in with its hold, a change of sides with its hold, the way out
/// with its rest.
bool opensList(const Segment& segment, const Segment& before) {
  return segment.item != before.item || segment.stage == Stage::ChangeSides || segment.stage == Stage::ComeOut;
}

StepStanding standingOf(std::pair<std::size_t, std::size_t> here, std::pair<std::size_t, std::size_t> current) {
  if (here == current) {
    return StepStanding::Current;
  }
  return here < current ? StepStanding::Done : StepStanding::Coming;
}

RowKind kindOf(const Timeline& timeline, std::size_t segment, std::size_t step) {
  const bool opens = segment == 0 && step < timeline.opening.size();
  const bool closes = segment + 1 == timeline.segments.size() &&
                      step + timeline.closing.size() >= timeline.segments[segment].steps.size();
  const bool mayHold = timeline.segments[segment].stage != Stage::Hold;
  return mayHold && (opens || closes) ? RowKind::Words : RowKind::Step;
}

/// The lines of a segment that is over, in the variation practised by now: what was done in another one is past.
void addDoneRows(std::vector<StepRow>& rows, const Timeline& timeline, std::size_t segment, const Pose& pose,
                 const Variation& variation) {
  const Segment& over = timeline.segments[segment];
  if (over.variation == variation) {
    for (std::size_t i = 0; i < over.steps.size(); ++i) {
      rows.push_back({over.steps[i].step.shown.on(over.side), StepStanding::Done, kindOf(timeline, segment, i)});
    }
    return;
  }
  for (const auto& step : stepsOf(pose, variation, over.stage)) {
    rows.push_back({step.shown.on(over.side), StepStanding::Done});
  }
}

std::vector<StepRow> stepRows(const Timeline& timeline, const Pose& pose, const ScenePlace& place) {
  const auto& segments = timeline.segments;
  const auto [segment, step, following] = place;
  const bool goesAside = following && *following != segment + 1;
  const std::size_t end = goesAside ? segment + 1 : segments.size();
  std::size_t first = segment;
  while (first > 0 && !opensList(segments[first], segments[first - 1])) {
    --first;
  }
  std::vector<StepRow> rows;
  for (std::size_t s = first; s < end && (s == first || !opensList(segments[s], segments[s - 1])); ++s) {
    if (s < segment) {
      addDoneRows(rows, timeline, s, pose, segments[segment].variation);
      continue;
    }
    for (std::size_t i = 0; i < segments[s].steps.size(); ++i) {
      rows.push_back({segments[s].steps[i].step.shown.on(segments[s].side), standingOf({s, i}, {segment, step}),
                      kindOf(timeline, s, i)});
    }
  }
  return rows;
}

ComingUp::Kind kindOf(Stage stage) {
  switch (stage) {
    case Stage::SetUp:
    case Stage::GetIn:
      return ComingUp::Kind::GetIn;
    case Stage::Hold:
      return ComingUp::Kind::Hold;
    case Stage::ChangeSides:
      return ComingUp::Kind::ChangeSides;
    case Stage::ComeOut:
      return ComingUp::Kind::ComeOut;
    case Stage::Rest:
      return ComingUp::Kind::Rest;
  }
  return ComingUp::Kind::Hold;
}

ComingUp comingUp(const Timeline& timeline, const Library& library, const ScenePlace& place) {
  const std::size_t segment = place.segment;
  const std::size_t following = place.following.value_or(segment + 1);
  if (following >= timeline.segments.size()) {
    return {ComingUp::Kind::TheEnd, {}};
  }
  const Segment& next = timeline.segments[following];
  if (next.item != timeline.segments[segment].item) {
    const Pose* pose = library.pose(next.pose);
    return {ComingUp::Kind::NextPose, pose ? pose->names.english : std::string()};
  }
  return {kindOf(next.stage), {}};
}

/// How much of the breath under way has passed.
Duration intoBreath(const Breath& breath, Duration inHold) {
  const Duration round = breath.in + breath.out;
  contract(round > Duration{0}, "a breath takes some time");
  return Duration{std::max<Duration::rep>(inHold.count(), 0) % round.count()};
}

const Pose& poseOf(const Timeline& timeline, const Library& library, std::size_t segment) {
  contract(segment < timeline.segments.size(), "the segment is of this timeline");
  const Pose* pose = library.pose(timeline.segments[segment].pose);
  contract(pose, "the pose is of this library");
  return *pose;
}

/// What there is in `then` that is not in `now`.
std::vector<EasierChoice> whatChanges(const Pose& pose, const Variation& now, const Variation& then) {
  std::vector<EasierChoice> choices;
  for (const auto& id : then.options()) {
    const Option* option = pose.option(id);
    if (option && !now.has(id)) {
      choices.push_back({pose.placeOf(id)->label, option->label, option->phrase});
    }
  }
  return choices;
}

}  // namespace

PracticeScene practiceScene(const Timeline& timeline, const Library& library, const PropShelf& shelf,
                            const ScenePlace& place) {
  const auto [segment, step, following] = place;
  const Pose& pose = poseOf(timeline, library, segment);
  const Segment& here = timeline.segments[segment];
  const bool known = step < here.steps.size();
  return {.name = pose.names.english,
          .sanskrit = pose.names.sanskrit,
          .side = pose.sides ? pose.sides->label.on(here.side) : std::string(),
          .stage = here.stage,
          .number = here.item + 1,
          .count = timeline.segments.back().item + 1,
          .steps = stepRows(timeline, pose, place),
          .next = comingUp(timeline, library, place),
          .places = placeChips(pose, here.variation, shelf),
          .cautions = pose.cautions,
          .picture = {pose.id, here.variation, here.side,
                      known ? here.steps[step].step.figure : holdFigure(pose, here.variation)}};
}

std::vector<CardStep> wayOut(const Timeline& timeline, const Library& library, std::size_t segment) {
  const Pose& pose = poseOf(timeline, library, segment);
  const Segment& here = timeline.segments[segment];
  if (here.stage == Stage::SetUp || here.stage == Stage::Rest) {
    return {};
  }
  std::vector<CardStep> steps = cardSteps(pose, here.variation, here.side);
  std::erase_if(steps, [](const CardStep& step) { return step.stage != Stage::ComeOut; });
  return steps;
}

std::vector<EasierChoice> easierWay(const Timeline& timeline, const Library& library, const PropShelf& shelf,
                                    std::size_t segment) {
  const Pose& pose = poseOf(timeline, library, segment);
  const Segment& here = timeline.segments[segment];
  const auto easier = easierVariation(pose, shelf, here.variation);
  return easier ? whatChanges(pose, here.variation, *easier) : std::vector<EasierChoice>();
}

std::optional<EasierWithProps> easierWithProps(const Timeline& timeline, const Library& library, const PropShelf& shelf,
                                               std::size_t segment) {
  const Pose& pose = poseOf(timeline, library, segment);
  const Segment& here = timeline.segments[segment];
  PropCounts everything;
  for (const auto& variation : allVariations(pose)) {
    everything = larger(everything, propsNeeded(pose, variation));
  }
  const auto easier = easierVariation(pose, PropShelf(everything), here.variation);
  if (!easier || easierVariation(pose, shelf, here.variation)) {
    return std::nullopt;
  }
  return EasierWithProps{whatChanges(pose, here.variation, *easier), shelf.missingFor(propsNeeded(pose, *easier))};
}

double fullnessAt(const Breath& breath, Duration inHold) {
  const Duration inRound = intoBreath(breath, inHold);
  const auto shareOf = [](Duration part, Duration whole) {
    return static_cast<double>(part.count()) / static_cast<double>(whole.count());
  };
  return inRound < breath.in ? shareOf(inRound, breath.in) : 1 - shareOf(inRound - breath.in, breath.out);
}

BreathMoment breathAt(const Breath& breath, Duration inHold) {
  const Duration round = breath.in + breath.out;
  const Duration inRound = intoBreath(breath, inHold);
  const bool in = inRound < breath.in;
  const Duration left = in ? breath.in - inRound : round - inRound;
  return {in ? Breathing::In : Breathing::Out, static_cast<int>((left.count() + 999) / 1000)};
}

}  // namespace matside
