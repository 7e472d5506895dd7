#include "practice/practice_announcer.h"

#include "bridge/strings.h"
#include "widgets/announcer.h"

#include <algorithm>
#include <utility>

namespace matside::app {
namespace {

/// The step one is at; between the steps the name of the pose.
QString lineOf(const PracticeScene& scene) {
  const auto current = std::ranges::find(scene.steps, StepStanding::Current, &StepRow::standing);
  return fromContent(current == scene.steps.end() ? scene.name : current->text);
}

/// That the time stands; empty while it runs.
QString standingText(Session::State state) {
  switch (state) {
    case Session::State::Paused:
      return QCoreApplication::translate("matside::app::PracticePanel", "Paused");
    case Session::State::Waiting:
      return QCoreApplication::translate("matside::app::MatView", "Press any key when you are ready");
    case Session::State::Ready:
    case Session::State::Running:
    case Session::State::Ended:
      return {};
  }
  return {};
}

}  // namespace

PracticeAnnouncer::PracticeAnnouncer(QWidget* page) : m_announcer(new Announcer(page)) {}

void PracticeAnnouncer::begin() {
  m_state.reset();
  m_line.clear();
}

void PracticeAnnouncer::tell(const PracticeScene& scene, Session::State state, Steps steps) {
  const bool changed = std::exchange(m_state, state) != state;
  QString told;
  if (const QString line = lineOf(scene); line != m_line || (changed && state == Session::State::Running)) {
    m_line = line;
    told = steps == Steps::ByTheScreenReader ? line : QString();
  }
  if (const QString standing = changed ? standingText(state) : QString(); !standing.isEmpty()) {
    told += (told.isEmpty() ? "" : told.endsWith('.') ? " " : ". ") + standing;
  }
  if (!told.isEmpty()) {
    say(told);
  }
}

void PracticeAnnouncer::say(const QString& message) {
  m_announcer->say(message);
}

}  // namespace matside::app
