#include "bridge/session_controller.h"

#include "base/contract.h"
#include "bridge/next_bell.h"
#include "bridge/strings.h"
#include "text/translations.h"
#include "text/wording.h"

#include <algorithm>
#include <utility>

namespace matside::app {

SessionController::SessionController(const Library& library, const Clock& clock, QObject* parent)
    : QObject(parent), m_library(library), m_clock(clock) {
  m_timer.setTimerType(Qt::PreciseTimer);
  m_timer.setSingleShot(true);
  connect(&m_timer, &QTimer::timeout, this, &SessionController::wake);
}

SessionController::~SessionController() = default;

void SessionController::load(Timeline timeline, const PropShelf& shelf, const CuePreferences& preferences) {
  m_shelf = shelf;
  m_preferences = preferences;
  m_ending.reset();
  m_hurts = false;
  m_isAway = false;
  m_session =
      std::make_unique<Session>(std::move(timeline), m_library, shelf, [this](const Event& event) { heard(event); });
}

void SessionController::begin(Timeline timeline, const PropShelf& shelf, const CuePreferences& preferences) {
  load(std::move(timeline), shelf, preferences);
  emit begun();
  command(&Session::start);
}

bool SessionController::resume(Timeline timeline, const PropShelf& shelf, const CuePreferences& preferences,
                               const Snapshot& place) {
  load(std::move(timeline), shelf, preferences);
  if (!m_session->restore(place, m_clock.now())) {
    m_session.reset();
    return false;
  }
  m_isAway = true;
  emit resumed();
  afterChange();
  return true;
}

Snapshot SessionController::place() const {
  contract(isRunning(), "a place is asked for during a practice");
  return m_session->snapshot(m_clock.now());
}

bool SessionController::isRunning() const {
  return m_session && m_session->state() != Session::State::Ended && m_session->state() != Session::State::Ready;
}

Session::State SessionController::state() const {
  return m_session ? m_session->state() : Session::State::Ready;
}

PracticeScene SessionController::scene() const {
  contract(isRunning(), "a scene is asked for during a practice");
  return practiceScene(m_session->timeline(), m_library, m_shelf,
                       {m_session->segment(), m_session->step(), m_session->following()});
}

PracticeTime SessionController::time() const {
  contract(isRunning(), "the time is asked for during a practice");
  const Moment now = m_clock.now();
  const Segment& here = m_session->timeline().segments[m_session->segment()];
  PracticeTime time{.left = m_session->leftInSegment(now),
                    .length = here.length,
                    .routineLeft = m_session->leftInRoutine(now),
                    .breath = breath(),
                    .fullness = 0,
                    .progress = progressParts(m_session->timeline(), m_session->segment(), m_session->inSegment(now))};
  if (time.breath) {
    time.pace = m_library.pose(here.pose)->breath;
    time.inHold = m_session->inSegment(now);
    const std::size_t step = m_session->step();
    time.sways = step < here.steps.size() && here.steps[step].step.sways;
    time.fullness = fullnessAt(time.pace, time.inHold);
  }
  return time;
}

std::optional<BreathMoment> SessionController::breath() const {
  const Segment& here = m_session->timeline().segments[m_session->segment()];
  const Pose* pose = m_library.pose(here.pose);
  if (here.stage != Stage::Hold || state() != Session::State::Running || !pose) {
    return std::nullopt;
  }
  return breathAt(pose->breath, m_session->inSegment(m_clock.now()));
}

std::vector<CardStep> SessionController::wayOut() const {
  contract(isRunning(), "the way out is asked for during a practice");
  return matside::wayOut(m_session->timeline(), m_library, m_session->segment());
}

std::vector<EasierChoice> SessionController::easierWay() const {
  contract(isRunning(), "the easier way is asked for during a practice");
  return matside::easierWay(m_session->timeline(), m_library, m_shelf, m_session->segment());
}

std::optional<EasierWithProps> SessionController::easierWithProps() const {
  contract(isRunning(), "the easier way is asked for during a practice");
  return matside::easierWithProps(m_session->timeline(), m_library, m_shelf, m_session->segment());
}

void SessionController::setShelf(const PropShelf& shelf) {
  m_shelf = shelf;
  if (m_session) {
    m_session->setShelf(shelf);
  }
}

std::optional<Duration> SessionController::wakesIn() const {
  if (!m_session) {
    return std::nullopt;
  }
  const auto wake = m_session->nextWake();
  return wake ? std::optional(std::max(Duration{0}, *wake - m_clock.now())) : std::nullopt;
}

void SessionController::wake() {
  if (m_session) {
    m_session->advance(m_clock.now());
    afterChange();
  }
}

void SessionController::command(void (Session::*wish)(Moment)) {
  if (m_session) {
    if (wish != &Session::extend) {
      emit interrupted();
    }
    (m_session.get()->*wish)(m_clock.now());
    afterChange();
  }
}

void SessionController::pauseOrGoOn() {
  if (state() == Session::State::Running) {
    pause();
  } else {
    goOn();
  }
}

void SessionController::pause() {
  command(&Session::pause);
}

void SessionController::pauseForSleep() {
  if (state() == Session::State::Running) {
    pause();
    emit pausedBySleep();
  }
}

void SessionController::goOn() {
  answer(Relief::WentOn);
  if (std::exchange(m_isAway, false)) {
    return command(&Session::getInAgain);
  }
  command(state() == Session::State::Waiting ? &Session::proceed : &Session::resume);
}

void SessionController::next() {
  m_isAway = false;
  command(&Session::next);
}
void SessionController::back() {
  m_isAway = false;
  command(&Session::back);
}
void SessionController::extend() {
  command(&Session::extend);
}
void SessionController::hurt() {
  if (isRunning() && !std::exchange(m_hurts, true)) {
    tell(Relief::ItHurts);
    m_isAway = true;
  }
  command(&Session::hurt);
}
void SessionController::skipPose() {
  answer(Relief::PoseLeftOut);
  command(&Session::skipPose);
}
void SessionController::goToRest() {
  answer(Relief::WentToRest);
  command(&Session::goToRest);
}
void SessionController::comeOutAndEnd() {
  answer(Relief::EndedThere);
  command(&Session::comeOutAndEnd);
}
void SessionController::stop() {
  answer(Relief::EndedThere);
  command(&Session::stop);
}

void SessionController::easeOff() {
  if (canEaseOff()) {
    m_hurts = false;
    emit interrupted();
    tell(Relief::Easier);
    m_session->easeOff(m_clock.now());
    afterChange();
  }
}

void SessionController::choose(const OptionId& option) {
  if (m_session) {
    emit interrupted();
    m_session->choose(m_clock.now(), option);
    afterChange();
  }
}

void SessionController::tell(Relief relief) {
  const Segment& here = m_session->timeline().segments[m_session->segment()];
  emit relieved({.at = {},
                 .done = m_session->practised(),
                 .relief = relief,
                 .pose = here.pose,
                 .variation = here.variation.options(),
                 .side = here.side});
}

/// The first choice after "it hurts" is the answer to it; the same choices at other times are no relief.
void SessionController::answer(Relief relief) {
  if (isRunning() && std::exchange(m_hurts, false)) {
    tell(relief);
  }
}

void SessionController::heard(const Event& event) {
  m_sceneDirty = true;
  if (const auto* over = std::get_if<RoutineEnded>(&event.what)) {
    m_ending = over->ending;
  }
  for (const Cue& cue : cuesFor(event, m_session->timeline(), m_library, m_preferences)) {
    if (const auto* sound = std::get_if<Sound>(&cue)) {
      emit bellDue(sound->bell);
    } else if (const auto* words = std::get_if<Speak>(&cue)) {
      emit lineDue(inVoiceLanguage(*words), words->within);
    }
  }
}

QString SessionController::inVoiceLanguage(const Speak& words) const {
  const Aside aside(m_voiceLanguage);
  return words.listed.empty() ? fromContent(words.text) : listText(words.listed);
}

// Signals go out after the session has finished its call: a listener may give the next command at once.
void SessionController::afterChange() {
  setTimer();
  emit bellExpected(nextBell());
  if (m_ending) {
    emit ended(*std::exchange(m_ending, std::nullopt));
    return;
  }
  if (!isRunning()) {
    return;
  }
  if (std::exchange(m_sceneDirty, false)) {
    emit sceneChanged();
    if (state() == Session::State::Paused && pauseReason() == PauseReason::Slept) {
      emit pausedBySleep();
    }
  }
  followBreath(breath());
  emit timeChanged();
}

// A breath whose beginning was missed, after a pause or a late tick, is left to go by.
void SessionController::followBreath(const std::optional<BreathMoment>& breath) {
  const auto direction = breath ? std::optional(breath->direction) : std::nullopt;
  if (std::exchange(m_breathing, direction) != direction && breath) {
    emit breathBegan(*breath);
  }
}

std::optional<Duration> SessionController::nextBell() const {
  if (state() != Session::State::Running || !m_preferences.bells) {
    return std::nullopt;
  }
  return untilNextBell(m_session->timeline(), m_session->segment(), m_session->inSegment(m_clock.now()));
}

void SessionController::setTimer() {
  const auto due = wakesIn();
  if (due) {
    m_timer.start(*due);
  } else {
    m_timer.stop();
  }
}

}  // namespace matside::app
