#include "sound/speech_worker.h"

#include <QTextToSpeech>
#include <QVoice>

#include <algorithm>
#include <optional>
#include <utility>

namespace matside::app {
namespace {

using namespace std::chrono_literals;

constexpr auto patience = 3s;
constexpr auto perLetter = 90ms;

bool isVariant(const QString& voice) {
  return voice.contains('+');
}

/// The voices of a language without the hundreds of variants some engines make of each.
QStringList namesOf(const QList<QVoice>& voices) {
  QStringList names;
  for (const QVoice& voice : voices) {
    if (!isVariant(voice.name()) && !names.contains(voice.name())) {
      names << voice.name();
    }
  }
  names.sort();
  return names;
}

/// The one asked for; else one whose name tells of this country; else any that is no variant.
std::optional<QVoice> bestOf(const QList<QVoice>& voices, const QString& wanted, const QLocale& locale) {
  const auto country = QLocale::territoryToString(locale.territory());
  const auto find = [&voices](auto&& suits) {
    const auto found = std::ranges::find_if(voices, suits);
    return found == voices.end() ? std::nullopt : std::optional(*found);
  };
  if (const auto named = find([&](const QVoice& voice) { return voice.name() == wanted; })) {
    return named;
  }
  if (const auto local = find([&](const QVoice& voice) {
        return !isVariant(voice.name()) &&
               (voice.name().contains(country) || (country == "United States" && voice.name().contains("America")));
      })) {
    return local;
  }
  return find([](const QVoice& voice) { return !isVariant(voice.name()); });
}

}  // namespace

SpeechWorker::SpeechWorker() : m_watchdog(this) {
  m_watchdog.setSingleShot(true);
  connect(&m_watchdog, &QTimer::timeout, this, [this] {
    m_engine.reset();
    end(m_stopping ? Speech::Outcome::Stopped : Speech::Outcome::Failed);
  });
}

SpeechWorker::~SpeechWorker() = default;

std::chrono::milliseconds SpeechWorker::longestFor(const QString& line) {
  return patience + perLetter * line.size();
}

// The order of the engines is ours: an engine list comes in any order, and one without its daemon is useless.
bool SpeechWorker::wake(const QLocale& language) {
  if (m_engine && m_language == language) {
    return true;
  }
  m_engine.reset();
  m_language = language;
  return wake("speechd") || wake("flite");
}

bool SpeechWorker::wake(const QString& engine) {
  if (!QTextToSpeech::availableEngines().contains(engine)) {
    return false;
  }
  auto made = std::make_unique<QTextToSpeech>(engine);
  if (made->state() == QTextToSpeech::Error) {
    return false;
  }
  made->setLocale(m_language);
  if (made->locale().language() != m_language.language()) {
    return false;
  }
  m_engine = std::move(made);
  connect(m_engine.get(), &QTextToSpeech::stateChanged, this, &SpeechWorker::watch, Qt::QueuedConnection);
  m_voices = m_engine->availableVoices();
  emit voicesFound(namesOf(m_voices));
  return true;
}

void SpeechWorker::prepare(const QLocale& language) {
  if (m_engine && m_language == language) {
    emit voicesFound(namesOf(m_voices));
    return;
  }
  end(Speech::Outcome::Stopped);  // of what the engine before was saying
  if (!wake(language)) {
    emit voicesFound({});
  }
}

void SpeechWorker::dress(const VoiceChoice& how) {
  if (const auto voice = bestOf(m_voices, how.name, m_engine->locale()); voice && *voice != m_engine->voice()) {
    m_engine->setVoice(*voice);
  }
  m_engine->setRate(how.ratePercent / 100.0);
  m_engine->setVolume(how.volumePercent / 100.0);
}

void SpeechWorker::say(int number, const QString& line, const VoiceChoice& how) {
  m_number = number;
  m_saying = true;
  m_stopping = false;
  if (!wake(how.language)) {
    end(Speech::Outcome::NoVoice);
    return;
  }
  dress(how);
  m_watchdog.start(longestFor(line));
  m_engine->say(line);
}

// Its end is told when the engine has fallen silent, not before.
void SpeechWorker::stop() {
  if (m_saying && m_engine) {
    m_stopping = true;
    m_watchdog.start(1s);
    m_engine->stop();
  }
}

void SpeechWorker::watch() {
  if (!m_engine || !m_saying) {
    return;
  }
  if (m_engine->state() == QTextToSpeech::Ready) {
    end(m_stopping ? Speech::Outcome::Stopped : Speech::Outcome::Said);
  } else if (m_engine->state() == QTextToSpeech::Error) {
    m_engine.reset();
    end(Speech::Outcome::Failed);
  }
}

void SpeechWorker::end(Speech::Outcome outcome) {
  m_watchdog.stop();
  if (std::exchange(m_saying, false)) {
    emit finished(m_number, outcome);
  }
}

}  // namespace matside::app
