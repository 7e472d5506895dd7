#include "sound/narrator.h"

#include <QLoggingCategory>

#include <algorithm>
#include <chrono>
#include <utility>

namespace matside::app {
namespace {

using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(heard, "matside.sound", QtWarningMsg)

// On top of the 0.3 s a bell is silent before it is known to be over: half a second of silence in all.
constexpr auto afterBell = 200ms;
// An engine is silent for 0.35 s before it is done, which is a breath between two lines already.
constexpr auto betweenLines = 50ms;
// An engine takes this long to fall silent, and the sound server to play what it was handed.
constexpr auto beforeBell = 300ms;
// No bell waits longer than this for words to fall silent.
constexpr auto longestRoom = 300ms;
// A line that waited this long and would be cut off by a bell as well is of no help.
constexpr Duration late = 2s;
// 150 words a minute; the engine's own pace is learnt from every line it says.
constexpr double usualPerLetter_ms = 75;

}  // namespace

Narrator::Narrator(Bells& bells, Speech& speech, const Clock& clock, QObject* parent)
    : QObject(parent), m_bells(bells), m_speech(speech), m_clock(clock), m_perLetter_ms(usualPerLetter_ms) {
  m_pause.setSingleShot(true);
  m_before.setSingleShot(true);
  m_before.setTimerType(Qt::PreciseTimer);
  connect(&m_bells, &Bells::finished, this, &Narrator::bellEnded);
  connect(&m_speech, &Speech::finished, this, &Narrator::lineEnded);
  connect(&m_speech, &Speech::voicesFound, this, &Narrator::meetVoices);
  m_room.setSingleShot(true);
  m_room.setInterval(longestRoom);
  connect(&m_room, &QTimer::timeout, this, &Narrator::soundHeld);
  connect(&m_pause, &QTimer::timeout, this, &Narrator::goOn);
  connect(&m_before, &QTimer::timeout, this, &Narrator::breakOff);
}

// Another language may have a voice where the one before had none.
void Narrator::setChoices(const Choices& choices) {
  m_voiceless = m_voiceless && choices.voice.language == m_choices.voice.language;
  m_choices = choices;
}

void Narrator::prepare() {
  m_bells.prepare();
  prepareVoice();
}

void Narrator::prepareVoice() {
  if (m_choices.voice.volumePercent > 0) {
    m_speech.prepare(m_choices.voice.language);
  }
}

void Narrator::meetVoices(const QStringList& names) {
  qCDebug(heard, "voice ready: %d voices", static_cast<int>(names.size()));
  if (names.isEmpty()) {
    beVoiceless();
  } else {
    emit voicesFound(names);
  }
}

void Narrator::beVoiceless() {
  m_waiting.clear();
  if (!std::exchange(m_voiceless, true)) {
    emit noVoice();
  }
}

void Narrator::ring(Bell bell) {
  if (percentOf(bell) <= 0) {
    return;
  }
  breakOff();
  m_pause.stop();
  if (m_saying) {
    m_held.push_back(bell);
    m_room.start();
  } else {
    sound(bell);
  }
}

void Narrator::sound(Bell bell) {
  const Moment now = m_clock.now();
  const Duration late = m_nextBell && *m_nextBell <= now ? now - *m_nextBell : Duration{0};
  qCDebug(heard, "bell %s, %d ms after its moment", bellName(bell).data(), static_cast<int>(late.count()));
  ++m_ringing;
  m_bells.ring(bell, percentOf(bell));
}

// Words that a person's wish broke off take a moment to fall silent.
void Narrator::soundHeld() {
  m_room.stop();
  for (const Bell bell : std::exchange(m_held, {})) {
    sound(bell);
  }
}

int Narrator::percentOf(Bell bell) const {
  const auto percent = m_choices.bellPercent.find(bell);
  return percent == m_choices.bellPercent.end() ? 0 : percent->second;
}

void Narrator::breathe(const Bells::Breath& breath) {
  const bool bellIsNear = m_nextBell && m_clock.now() + breath.length > *m_nextBell;
  if (m_choices.breathPercent > 0 && isQuiet() && !m_pause.isActive() && !bellIsNear) {
    m_bells.breathe(breath, m_choices.breathPercent);
  }
}

void Narrator::bellEnded(Bells::Outcome outcome) {
  const bool wasSoundless = std::exchange(m_soundless, outcome == Bells::Outcome::NoDevice);
  if (m_soundless && !wasSoundless) {
    emit noSound();
  }
  if (m_ringing > 0 && --m_ringing == 0) {
    m_pause.start(afterBell);
  }
}

void Narrator::say(const QString& line, Duration within) {
  if (m_choices.voice.volumePercent <= 0 || line.isEmpty()) {
    return;
  }
  const Moment now = m_clock.now();
  m_waiting.push_back({line, now, now + within});
  goOn();
}

void Narrator::hush() {
  m_waiting.clear();
  breakOff();
}

void Narrator::breakOff() {
  if (m_saying) {
    qCDebug(heard, "broken off");
    m_speech.stop();
  }
}

void Narrator::expectBell(std::optional<Duration> in) {
  m_nextBell = in ? std::optional(m_clock.now() + *in) : std::nullopt;
  if (in && *in > beforeBell) {
    m_before.start(std::chrono::duration_cast<std::chrono::milliseconds>(*in) - beforeBell);
  } else {
    m_before.stop();
  }
}

bool Narrator::isQuiet() const {
  return m_ringing == 0 && m_held.empty() && !m_saying && m_waiting.empty();
}

void Narrator::goOn() {
  while (m_ringing == 0 && !m_saying && !m_pause.isActive() && !m_waiting.empty()) {
    const Waiting next = std::move(m_waiting.front());
    m_waiting.pop_front();
    if (fitOf(next) == Fit::TooLate) {
      qCDebug(heard, "dropped: %s", qUtf8Printable(next.line));
      emit lineDropped(next.line);
    } else {
      begin(next.line);
    }
  }
}

Narrator::Fit Narrator::fitOf(const Waiting& waiting) const {
  const Moment now = m_clock.now();
  if (now > waiting.latest) {
    return Fit::TooLate;
  }
  if (!m_nextBell || *m_nextBell < now || now + lengthOf(waiting.line) <= *m_nextBell) {
    return Fit::Fits;
  }
  // Most of a line that comes in time is better than none of it.
  return now - waiting.since > late ? Fit::TooLate : Fit::WouldBeCut;
}

void Narrator::begin(const QString& line) {
  m_saying = line;
  m_began = m_clock.now();
  qCDebug(heard, "line: %s", qUtf8Printable(line));
  m_speech.say(line, m_choices.voice);
  emit lineBegan(line);
}

void Narrator::lineEnded(Speech::Outcome outcome) {
  if (!m_saying) {
    return;
  }
  const QString line = *std::exchange(m_saying, std::nullopt);
  qCDebug(heard, "line ended");
  soundHeld();
  if (outcome == Speech::Outcome::Said) {
    learn(line, m_clock.now() - m_began);
  }
  if (outcome == Speech::Outcome::NoVoice) {
    beVoiceless();
    return;
  }
  if (m_ringing == 0) {
    m_pause.start(betweenLines);
  }
}

Duration Narrator::lengthOf(const QString& line) const {
  return Duration(static_cast<Duration::rep>(static_cast<double>(line.size()) * m_perLetter_ms));
}

void Narrator::learn(const QString& line, Duration took) {
  constexpr double weight = 0.3;
  const double perLetter = static_cast<double>(took.count()) / static_cast<double>(std::max<qsizetype>(1, line.size()));
  m_perLetter_ms += weight * (perLetter - m_perLetter_ms);
}

}  // namespace matside::app
