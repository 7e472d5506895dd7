#include "cue/cue.h"

#include "cue/phrases.h"
#include "timeline/speaking.h"

#include <algorithm>
#include <utility>

namespace matside {
namespace {

/// Who hears a sentence: with `NamesOnly` chosen, names and what cannot be done without.
enum class Need { Full, Always };

/// Writes the cues of one event.
class CueWriter {
 public:
  CueWriter(const Timeline& timeline, const Library& library, const CuePreferences& preferences)
      : m_timeline(timeline), m_library(library), m_preferences(preferences) {}

  void operator()(const SegmentStarted& event);
  void operator()(const StepStarted& event);
  void operator()(const HalfwayReached& event);
  void operator()(const HoldEnding& event);
  void operator()(const SegmentEnded&) {}
  void operator()(const Waiting& event);
  void operator()(const Paused& event);
  void operator()(const Resumed& event);
  void operator()(const Extended& event);
  void operator()(const VariationChanged& event);
  void operator()(const RoutineEnded& event);

  std::vector<Cue> take() { return std::move(m_cues); }

 private:
  const Segment& at(std::size_t segment) const { return m_timeline.segments[segment]; }
  const Pose& poseOf(const Segment& segment) const { return *m_library.pose(segment.pose); }

  void show(std::size_t segment, std::size_t step) { m_cues.emplace_back(std::in_place_type<Show>, segment, step); }
  void sound(Bell bell);
  bool isHeard(Need need) const;
  void say(const std::string& text, Need need, Duration within, const std::string& written = {});
  void sayLine(const Segment& segment, const TimedStep& timed);
  void sayName(const Segment& segment, Duration within);
  void sayHowToComeOut(std::size_t segment, std::size_t step);

  bool beginsPose(std::size_t segment, std::size_t step) const;
  bool isSilentFrom(std::size_t segment, Stage stage) const;
  Need needIn(const Segment& segment) const;
  const char* soonAfter(std::size_t segment) const;

  const Timeline& m_timeline;
  const Library& m_library;
  const CuePreferences& m_preferences;
  std::vector<Cue> m_cues;
};

void CueWriter::sound(Bell bell) {
  if (m_preferences.bells && !m_preferences.without.contains(bell)) {
    m_cues.emplace_back(std::in_place_type<Sound>, bell);
  }
}

bool CueWriter::isHeard(Need need) const {
  switch (m_preferences.voice) {
    case VoiceAmount::Full:
      return true;
    case VoiceAmount::NamesOnly:
      return need == Need::Always;
    case VoiceAmount::Off:
      return false;
  }
  return false;
}

/// A line that comes later than half a minute is out of place, however long its moment lasts.
constexpr Duration longestDelay{30000};

void CueWriter::say(const std::string& text, Need need, Duration within, const std::string& written) {
  if (isHeard(need) && !text.empty()) {
    m_cues.emplace_back(std::in_place_type<Speak>, text, std::min(within, longestDelay), written);
  }
}

/// Where the pose hides the screen, a line that is not spoken would be lost.
Need CueWriter::needIn(const Segment& segment) const {
  const auto& views = poseOf(segment).views;
  const auto view = views.find(segment.stage);
  return view != views.end() && view->second.sight == Sight::Hidden ? Need::Always : Need::Full;
}

void CueWriter::sayLine(const Segment& segment, const TimedStep& timed) {
  say(timed.step.spoken.on(segment.side), needIn(segment), timed.length);
  if (timed.step.spoken.left == gatherPhrase && isHeard(needIn(segment))) {
    m_cues.emplace_back(std::in_place_type<Speak>, listed(m_timeline.gather), std::min(timed.length, longestDelay),
                        std::string(), m_timeline.gather);
  }
}

void CueWriter::sayName(const Segment& segment, Duration within) {
  const Names& called = poseOf(segment).names;
  const std::vector<std::string> names = announcementOf(poseOf(segment), Variation(), segment.side);
  for (const auto& said : announcementOf(poseOf(segment), segment.variation, segment.side)) {
    if (said == called.spoken) {
      say(m_preferences.sanskritNames ? said : std::string(), Need::Always, within, called.sanskrit);
      continue;
    }
    const bool isName = std::ranges::find(names, said) != names.end();
    say(said, isName ? Need::Always : Need::Full, within);
  }
}

/// The first step of an item's first segment that is not among the routine's opening words.
bool CueWriter::beginsPose(std::size_t segment, std::size_t step) const {
  const bool takesWords = segment == 0 && at(segment).stage != Stage::Hold;
  const std::size_t first = takesWords ? m_timeline.opening.size() : 0;
  return firstOfItem(m_timeline, segment) == segment && step == first;
}

/// The last pose's way out, and the announcement of it, are left out of a silent ending.
bool CueWriter::isSilentFrom(std::size_t segment, Stage stage) const {
  const bool inLastPose = lastOfItem(m_timeline, segment) + 1 == m_timeline.segments.size();
  return m_preferences.silentEnding && inLastPose && at(segment).stage >= stage &&
         std::none_of(m_timeline.segments.begin() + static_cast<std::ptrdiff_t>(segment) + 1, m_timeline.segments.end(),
                      [](const Segment& later) { return later.stage == Stage::Hold; });
}

void CueWriter::operator()(const SegmentStarted& event) {
  const Segment& segment = at(event.segment);
  if (segment.stage == Stage::Hold) {
    sound(Bell::HoldBegins);
  }
  if (segment.stage == Stage::ChangeSides) {
    sound(Bell::ChangeSides);
    say(changeSidesPhrase, Need::Always, segment.length);
  }
}

void CueWriter::operator()(const StepStarted& event) {
  const Segment& segment = at(event.segment);
  const TimedStep& timed = segment.steps[event.step];
  show(event.segment, event.step);
  if (isSilentFrom(event.segment, Stage::ComeOut)) {
    return;
  }
  if (beginsPose(event.segment, event.step)) {
    sayName(segment, timed.length);
  }
  sayLine(segment, timed);
}

void CueWriter::operator()(const HalfwayReached& event) {
  sound(Bell::Halfway);
  if (m_preferences.halfwayReminder) {
    say(phrases::halfway, Need::Full, at(event.segment).length / 8);
  }
}

void CueWriter::operator()(const HoldEnding& event) {
  constexpr Duration within{8000};
  if (isSilentFrom(event.segment, Stage::Hold)) {
    return;
  }
  sound(Bell::HoldEnding);
  const Segment& segment = at(event.segment);
  say(soonAfter(event.segment), needIn(segment), within);
}

/// The way out itself is said step by step when it begins; a body told how to move too early would move too early.
const char* CueWriter::soonAfter(std::size_t segment) const {
  if (segment + 1 == m_timeline.segments.size()) {
    return phrases::endingSoon;
  }
  const Stage following = at(segment + 1).stage;
  if (following == Stage::ChangeSides) {
    return phrases::changingSoon;
  }
  return following == Stage::ComeOut ? phrases::comingOutSoon : phrases::endingSoon;
}

/// Where every step waits, it is said once a stage: by then the person knows.
void CueWriter::operator()(const Waiting& event) {
  if (m_timeline.waits != Waits::AtEveryStep || event.step == 0) {
    say(phrases::whenReady, Need::Always, Duration{30000});
  }
}

void CueWriter::operator()(const Paused& event) {
  constexpr Duration within{10000};
  show(event.segment, event.step);
  switch (event.reason) {
    case PauseReason::Asked:
      say(phrases::paused, Need::Full, within);
      return;
    case PauseReason::Slept:
      say(phrases::slept, Need::Always, within);
      return;
    case PauseReason::Hurts:
      sayHowToComeOut(event.segment, event.step);
      return;
  }
}

/// All of the way out from a pose; the rest of it from where the body is already on its way; nothing but to stop before
/// it has got in.
void CueWriter::sayHowToComeOut(std::size_t index, std::size_t step) {
  constexpr Duration within{60000};
  const Segment& segment = at(index);
  say(phrases::stopThere, Need::Always, within);
  if (segment.stage == Stage::SetUp || segment.stage == Stage::Rest) {
    return;
  }
  say(phrases::comeOutSlowly, Need::Always, within);
  if (segment.stage == Stage::ComeOut) {
    for (; step < segment.steps.size(); ++step) {
      say(segment.steps[step].step.spoken.on(segment.side), Need::Always, within);
    }
    return;
  }
  for (const auto& way : stepsOf(poseOf(segment), segment.variation, Stage::ComeOut)) {
    say(way.spoken.on(segment.side), Need::Always, within);
  }
}

void CueWriter::operator()(const Resumed& event) {
  if (event.where == Resuming::Elsewhere) {
    return;
  }
  const Segment& segment = at(event.segment);
  show(event.segment, event.step);
  say(phrases::goingOn, Need::Full, Duration{5000});
  sayLine(segment, segment.steps[event.step]);
}

void CueWriter::operator()(const Extended&) {
  say(phrases::longer, Need::Always, Duration{5000});
}

void CueWriter::operator()(const VariationChanged& event) {
  constexpr Duration within{30000};
  const Segment& segment = at(event.segment);
  const Pose& pose = poseOf(segment);
  show(event.segment, event.step);
  const PropShelf stillNeeded(propsNeeded(pose, segment.variation));
  if (!stillNeeded.holds(propsNeeded(pose, event.before))) {
    say(phrases::putAside, Need::Always, within);
  }
  for (const auto& id : event.taken) {
    say(pose.option(id)->phrase, Need::Always, within);
  }
  for (const auto& missed : stepsToTakeUp(pose, event.before, segment, event.step)) {
    say(missed.spoken.on(segment.side), Need::Always, within);
  }
}

void CueWriter::operator()(const RoutineEnded& event) {
  if (event.ending == Ending::Completed && !m_preferences.silentEnding) {
    sound(Bell::RoutineEnds);
  }
}

}  // namespace

std::vector<Cue> cuesFor(const Event& event, const Timeline& timeline, const Library& library,
                         const CuePreferences& preferences) {
  CueWriter writer(timeline, library, preferences);
  std::visit(writer, event.what);
  return writer.take();
}

}  // namespace matside
