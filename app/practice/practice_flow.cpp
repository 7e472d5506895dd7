#include "practice/practice_flow.h"

#include "base/contract.h"
#include "bridge/strings.h"
#include "notices/warning_page.h"
#include "practice/ending_page.h"
#include "practice/gather_page.h"
#include "practice/practice_page.h"
#include "settings/settings_store.h"
#include "sound/chime_player.h"

#include <QDate>

namespace matside::app {
namespace {

using namespace std::chrono_literals;

constexpr auto longPause = 5min;

}  // namespace

PracticeFlow::PracticeFlow(const Parts& parts, QWidget* parent)
    : QStackedWidget(parent),
      m_parts(parts),
      m_session(parts.library, parts.clock),
      m_signs(new WarningCheckPage),
      m_doctor(new SeeDoctorPage),
      m_gather(new GatherPage),
      m_practice(new PracticePage(m_session, parts.pictures, parts.settings)),
      m_ending(new EndingPage) {
  for (QWidget* page :
       {static_cast<QWidget*>(m_signs), static_cast<QWidget*>(m_doctor), static_cast<QWidget*>(m_gather),
        static_cast<QWidget*>(m_practice), static_cast<QWidget*>(m_ending)}) {
    addWidget(page);
  }
  connectPages();
  connectSounds();
  connectScreen();
  connect(&m_session, &SessionController::sceneChanged, this, &PracticeFlow::keepPlace);
}

void PracticeFlow::connectPages() {
  connect(m_signs, &WarningCheckPage::noneOfThem, this, &PracticeFlow::passSigns);
  connect(m_signs, &WarningCheckPage::someOfThem, this, [this] { setCurrentWidget(m_doctor); });
  connect(m_signs, &WarningCheckPage::closed, this, &PracticeFlow::finished);
  connect(m_doctor, &SeeDoctorPage::listWanted, this, [this] { setCurrentWidget(m_signs); });
  connect(m_doctor, &SeeDoctorPage::homeWanted, this, &PracticeFlow::finished);
  connect(m_gather, &GatherPage::beginWanted, this, &PracticeFlow::practise);
  connect(m_gather, &GatherPage::closed, this, &PracticeFlow::finished);
  connect(m_practice, &PracticePage::matViewWanted, this, &PracticeFlow::matViewWanted);
  connect(m_practice, &PracticePage::matViewLeft, this, &PracticeFlow::matViewLeft);
  connect(m_ending, &EndingPage::homeWanted, this, &PracticeFlow::finished);
  connect(m_ending, &EndingPage::againWanted, this, &PracticeFlow::gather);
  connect(&m_session, &SessionController::ended, this, &PracticeFlow::end);
}

void PracticeFlow::connectSounds() {
  connect(&m_session, &SessionController::bellDue, this,
          [this](Bell bell) { m_parts.chimes.ring(bell, m_parts.settings.now().volume); });
  connect(m_gather, &GatherPage::bellWanted, this,
          [this] { m_parts.chimes.ring(Bell::HoldBegins, m_parts.settings.now().volume); });
  connect(m_gather, &GatherPage::volumeChosen, this,
          [this](int volume) { m_parts.settings.change([volume](Settings& now) { now.volume = volume; }); });
  const auto listen = [this] { m_session.setPreferences(preferences()); };
  connect(&m_parts.settings, &SettingsStore::changed, this, listen);
  connect(m_practice, &PracticePage::bellsToggled, this, listen);
}

void PracticeFlow::connectScreen() {
  m_longPause.setSingleShot(true);
  m_longPause.setInterval(longPause);
  connect(&m_longPause, &QTimer::timeout, &m_awake, &KeepAwake::release);
  connect(&m_session, &SessionController::ended, this, [this] {
    m_longPause.stop();
    m_awake.release();
  });
  connect(&m_session, &SessionController::sceneChanged, this, [this] {
    if (m_session.state() == Session::State::Paused) {
      m_longPause.start();
    } else {
      m_longPause.stop();
      m_awake.hold();
    }
  });
}

const Routine& PracticeFlow::routine() const {
  const Routine* routine = m_parts.library.routine(m_routine);
  contract(routine, "the routine is of this library");
  return *routine;
}

Timeline PracticeFlow::timeline() const {
  return buildTimeline(routine(), m_parts.library, m_parts.settings.now().practitioner());
}

// The voice is not built; what it would say is on the screen.
CuePreferences PracticeFlow::preferences() const {
  const Settings& now = m_parts.settings.now();
  return {.voice = VoiceAmount::Off,
          .bells = m_practice->bells() == PracticeHeader::Bells::On,
          .halfwayReminder = now.halfwayBell,
          .silentEnding = now.silentEnding};
}

void PracticeFlow::begin(const RoutineId& routine) {
  m_routine = routine;
  const Settings& now = m_parts.settings.now();
  const bool readToday = now.warningCheck == WarningCheck::OnceADay && now.warningsLastRead == QDate::currentDate();
  if (readToday) {
    gather();
  } else {
    setCurrentWidget(m_signs);
  }
}

void PracticeFlow::passSigns() {
  m_parts.settings.change([](Settings& now) { now.warningsLastRead = QDate::currentDate(); });
  gather();
}

void PracticeFlow::gather() {
  m_gather->show(fromContent(routine().title), gatherList(timeline().props, m_parts.library),
                 m_parts.settings.now().volume);
  setCurrentWidget(m_gather);
}

void PracticeFlow::practise() {
  m_practice->restoreBells();
  m_session.begin(timeline(), m_parts.settings.now().shelf, preferences());
  setCurrentWidget(m_practice);
  m_practice->open(fromContent(routine().title));
}

void PracticeFlow::keepPlace() {
  m_parts.place.write(m_session.place());
}

std::optional<QString> PracticeFlow::unfinished() const {
  const auto place = m_parts.place.read();
  const Routine* routine = place ? m_parts.library.routine(place->routine) : nullptr;
  if (!routine) {
    return std::nullopt;
  }
  const Timeline timeline = buildTimeline(*routine, m_parts.library, m_parts.settings.now().practitioner());
  if (place->segment >= timeline.segments.size()) {
    return std::nullopt;
  }
  return fromContent(m_parts.library.pose(timeline.segments[place->segment].pose)->names.english);
}

void PracticeFlow::goOn() {
  const auto place = m_parts.place.read();
  if (!place || !m_parts.library.routine(place->routine)) {
    return;
  }
  m_routine = place->routine;
  m_practice->restoreBells();
  if (!m_session.resume(timeline(), m_parts.settings.now().shelf, preferences(), *place)) {
    gather();  // the routine has changed since: from its start
    return;
  }
  setCurrentWidget(m_practice);
  m_practice->open(fromContent(routine().title));
}

void PracticeFlow::end(Ending ending) {
  m_parts.place.clear();
  m_practice->showPlayer();
  m_ending->show(routine(), ending, m_session.practised());
  setCurrentWidget(m_ending);
}

}  // namespace matside::app
