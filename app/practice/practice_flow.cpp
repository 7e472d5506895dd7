#include "practice/practice_flow.h"

#include "base/contract.h"
#include "bridge/strings.h"
#include "library/routine_lengths.h"
#include "notices/warning_page.h"
#include "practice/ending_page.h"
#include "practice/gather_page.h"
#include "practice/practice_page.h"
#include "settings/settings_store.h"
#include "settings/sound_check_page.h"
#include "settings/sound_choices.h"
#include "sound/narrator.h"

#include <QDate>

namespace matside::app {
namespace {

using namespace std::chrono_literals;

constexpr auto longPause = 5min;

std::set<Bell> silentMoments(const Settings& settings) {
  std::set<Bell> silent;
  for (const Bell bell : allBells) {
    if (settings.levelOf(bell) == 0) {
      silent.insert(bell);
    }
  }
  return silent;
}

}  // namespace

PracticeFlow::PracticeFlow(const Parts& parts, QWidget* parent)
    : QStackedWidget(parent),
      m_parts(parts),
      m_session(parts.library, parts.clock),
      m_placeKept(connect(&m_session, &SessionController::sceneChanged, this, &PracticeFlow::keepPlace)),
      m_awake(KeepAwake::make()),
      m_remote(m_session, parts.pictures),
      m_signs(new WarningCheckPage),
      m_doctor(new SeeDoctorPage),
      m_soundCheck(new SoundCheckPage(parts.settings, parts.narrator)),
      m_gather(new GatherPage),
      m_practice(new PracticePage(m_session, parts.pictures, parts.settings)),
      m_ending(new EndingPage) {
  for (QWidget* page :
       {static_cast<QWidget*>(m_signs), static_cast<QWidget*>(m_doctor), static_cast<QWidget*>(m_soundCheck),
        static_cast<QWidget*>(m_gather), static_cast<QWidget*>(m_practice), static_cast<QWidget*>(m_ending)}) {
    addWidget(page);
  }
  connectPages();
  connectSounds();
  connectScreen();
  connectDesktop();
}

void PracticeFlow::connectPages() {
  connect(m_signs, &WarningCheckPage::noneOfThem, this, &PracticeFlow::passSigns);
  connect(m_signs, &WarningCheckPage::someOfThem, this, [this] { setCurrentWidget(m_doctor); });
  connect(m_signs, &WarningCheckPage::closed, this, &PracticeFlow::finished);
  connect(m_doctor, &SeeDoctorPage::listWanted, this, [this] { setCurrentWidget(m_signs); });
  connect(m_doctor, &SeeDoctorPage::homeWanted, this, &PracticeFlow::finished);
  connect(m_soundCheck, &SoundCheckPage::done, this, &PracticeFlow::gather);
  connect(m_gather, &GatherPage::beginWanted, this, &PracticeFlow::practise);
  connect(m_gather, &GatherPage::closed, this, &PracticeFlow::finished);
  connect(m_practice, &PracticePage::matViewWanted, this, &PracticeFlow::matViewWanted);
  connect(m_practice, &PracticePage::matViewLeft, this, &PracticeFlow::matViewLeft);
  connect(m_ending, &EndingPage::homeWanted, this, &PracticeFlow::finished);
  connect(m_ending, &EndingPage::againWanted, this, &PracticeFlow::gather);
  connect(&m_session, &SessionController::ended, this, &PracticeFlow::end);
}

void PracticeFlow::connectSounds() {
  Narrator& narrator = m_parts.narrator;
  connect(&m_session, &SessionController::bellDue, &narrator, &Narrator::ring);
  connect(&m_session, &SessionController::lineDue, &narrator, &Narrator::say);
  connect(&m_session, &SessionController::bellExpected, &narrator, &Narrator::expectBell);
  connect(&m_session, &SessionController::breathBegan, &narrator, [&narrator](const BreathMoment& breath) {
    const bool in = breath.direction == Breathing::In;
    narrator.breathe(
        {in ? Bells::Breath::Direction::In : Bells::Breath::Direction::Out, std::chrono::seconds(breath.secondsLeft)});
  });
  connect(&m_session, &SessionController::interrupted, &narrator, &Narrator::hush);
  connect(&narrator, &Narrator::noVoice, m_practice,
          [this] { m_practice->sounds().setVoiceThere(PracticeSounds::VoiceThere::No); });
  connect(&narrator, &Narrator::voicesFound, m_practice,
          [this] { m_practice->sounds().setVoiceThere(PracticeSounds::VoiceThere::Yes); });
  connect(&narrator, &Narrator::noVoice, m_gather, [this] {
    m_gather->note(tr("No voice is installed on this computer. Bells lead you, and the words stay on the screen."));
  });
  connect(&narrator, &Narrator::noSound, this, [this] {
    const QString silent = tr("No sound device was found. The words and the countdown stay on the screen.");
    m_gather->note(silent);
    m_practice->say(silent);
  });
  connect(m_gather, &GatherPage::bellWanted, this, [&narrator] { narrator.ring(Bell::HoldBegins); });
  connect(m_gather, &GatherPage::volumeChosen, this,
          [this](int volume) { m_parts.settings.change([volume](Settings& now) { now.volume = volume; }); });
  const auto listen = [this, &narrator] {
    narrator.setChoices(soundChoices(m_parts.settings.now()));
    m_session.setPreferences(preferences());
    m_session.setVoiceLanguage(m_parts.settings.now().voiceLanguage);
    if (spokenAmount() == VoiceAmount::Off) {
      narrator.hush();
    }
  };
  connect(&m_parts.settings, &SettingsStore::changed, this, listen);
  connect(&m_practice->sounds(), &PracticeSounds::changed, this, listen);
  listen();
}

void PracticeFlow::connectDesktop() {
  connect(&m_sleep, &SleepWatch::fallingAsleep, &m_session, &SessionController::pauseForSleep);
  connect(&m_remote, &RemoteControl::raiseWanted, this, &PracticeFlow::raiseWanted);
  connect(&m_remote, &RemoteControl::endWanted, this, [this] { m_practice->wish(PracticeWish::End); });
}

void PracticeFlow::connectScreen() {
  m_longPause.setSingleShot(true);
  m_longPause.setInterval(longPause);
  connect(&m_longPause, &QTimer::timeout, m_awake.get(), &KeepAwake::release);
  connect(&m_session, &SessionController::ended, this, [this] {
    m_longPause.stop();
    m_awake->release();
  });
  connect(&m_session, &SessionController::sceneChanged, this, [this] {
    if (m_session.state() == Session::State::Paused) {
      m_longPause.start();
    } else {
      m_longPause.stop();
      m_awake->hold();
    }
  });
}

const Routine& PracticeFlow::routine() const {
  const Routine* routine = m_parts.library.routine(m_routine);
  contract(routine, "the routine is of this library");
  return *routine;
}

Timeline PracticeFlow::timeline() const {
  const Settings& now = m_parts.settings.now();
  return buildTimeline(fittedTo(routine(), m_parts.library, now), m_parts.library, now.practitioner());
}

VoiceAmount PracticeFlow::spokenAmount() const {
  if (m_practice->sounds().voice() == PracticeHeader::Voice::Off) {
    return VoiceAmount::Off;
  }
  return m_parts.settings.now().voiceNamesOnly ? VoiceAmount::NamesOnly : VoiceAmount::Full;
}

CuePreferences PracticeFlow::preferences() const {
  const Settings& now = m_parts.settings.now();
  return {.voice = spokenAmount(),
          .bells = m_practice->sounds().bells() == PracticeHeader::Bells::On,
          .without = silentMoments(now),
          .halfwayReminder = now.levelOf(Bell::Halfway) > 0,
          .silentEnding = now.silentEnding};
}

void PracticeFlow::begin(const RoutineId& routine) {
  m_routine = routine;
  m_afterSigns = &PracticeFlow::checkSound;
  askAboutSigns();
}

void PracticeFlow::askAboutSigns() {
  const Settings& now = m_parts.settings.now();
  const bool readToday = now.warningCheck == WarningCheck::OnceADay && now.warningsLastRead == QDate::currentDate();
  if (readToday) {
    (this->*m_afterSigns)();
  } else {
    setCurrentWidget(m_signs);
  }
}

void PracticeFlow::passSigns() {
  m_parts.settings.change([](Settings& now) { now.warningsLastRead = QDate::currentDate(); });
  (this->*m_afterSigns)();
}

// Once, before the first routine; later it is found in the settings.
void PracticeFlow::checkSound() {
  if (m_parts.settings.now().soundChecked) {
    gather();
  } else {
    setCurrentWidget(m_soundCheck);
  }
}

void PracticeFlow::gather() {
  m_gather->show(fromContent(routine().title), gatherList(timeline().props, m_parts.library),
                 m_parts.settings.now().volume);
  m_parts.narrator.prepare();
  setCurrentWidget(m_gather);
}

void PracticeFlow::practise() {
  m_practice->sounds().restore();
  m_session.begin(timeline(), m_parts.settings.now().shelf, preferences());
  openPractice();
}

void PracticeFlow::openPractice() {
  const QString title = fromContent(routine().title);
  setCurrentWidget(m_practice);
  m_practice->open(title);
  m_remote.begin(title, m_parts.settings.now().mediaKeys ? RemoteControl::Keys::Taken : RemoteControl::Keys::Left);
}

void PracticeFlow::keepPlace() {
  m_parts.place.write(m_session.place());
}

std::optional<PracticeFlow::Unfinished> PracticeFlow::unfinished() const {
  const auto place = m_parts.place.read();
  const Routine* routine = place ? m_parts.library.routine(place->routine) : nullptr;
  if (!routine) {
    return std::nullopt;
  }
  const Timeline timeline = buildTimeline(*routine, m_parts.library, m_parts.settings.now().practitioner());
  if (place->segment >= timeline.segments.size()) {
    return std::nullopt;
  }
  const Pose* pose = m_parts.library.pose(timeline.segments[place->segment].pose);
  return Unfinished{place->routine, fromContent(routine->title), fromContent(pose->names.english)};
}

void PracticeFlow::goOn() {
  m_afterSigns = &PracticeFlow::goOnFromPlace;
  askAboutSigns();
}

void PracticeFlow::goOnFromPlace() {
  const auto place = m_parts.place.read();
  if (!place || !m_parts.library.routine(place->routine)) {
    emit finished();
    return;
  }
  m_routine = place->routine;
  m_practice->sounds().restore();
  if (!m_session.resume(timeline(), m_parts.settings.now().shelf, preferences(), *place)) {
    gather();  // the routine has changed since: from its start
    return;
  }
  m_parts.narrator.prepare();
  openPractice();
}

void PracticeFlow::end(Ending ending) {
  m_parts.place.clear();
  m_practice->showPlayer();
  m_ending->show(routine(), ending, m_session.practised());
  setCurrentWidget(m_ending);
}

}  // namespace matside::app
