#include "practice/practice_page.h"

#include "bridge/strings.h"
#include "figure/pose_stage.h"
#include "practice/hurt_page.h"
#include "practice/mat_view.h"
#include "practice/practice_controls.h"
#include "practice/practice_header.h"
#include "practice/practice_panel.h"
#include "settings/settings_store.h"
#include "text/wording.h"
#include "theme/theme.h"
#include "widgets/announcer.h"
#include "widgets/message_bar.h"
#include "widgets/question_page.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace matside::app {

PracticePage::PracticePage(SessionController& session, PictureMaker& pictures, SettingsStore& settings, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_settings(settings),
      m_header(new PracticeHeader),
      m_message(new MessageBar),
      m_stage(new PoseStage(pictures)),
      m_panel(new PracticePanel),
      m_controls(new PracticeControls),
      m_player(makePlayer()),
      m_matView(new MatView(pictures)),
      m_hurt(new HurtPage),
      m_end(new QuestionPage({tr("End the practice here?"), tr("The clock stands still while you decide."),
                              tr("End here"), tr("Keep going")})),
      m_pages(new QStackedWidget),
      m_announcer(new Announcer(this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_pages);
  for (QWidget* page :
       {m_player, static_cast<QWidget*>(m_matView), static_cast<QWidget*>(m_hurt), static_cast<QWidget*>(m_end)}) {
    m_pages->addWidget(page);
  }
  connectSession();
  connectHurt();
  connectEnd();
  setFocusPolicy(Qt::StrongFocus);
  setAccessibleName(tr("Practice"));
  // A click must not leave the keyboard with a button: Space is for pausing.
  for (auto* button : m_player->findChildren<QAbstractButton*>()) {
    button->setFocusPolicy(Qt::TabFocus);
  }
  qApp->installEventFilter(this);
}

QWidget* PracticePage::makePlayer() {
  auto* player = new QWidget;
  auto* column = new QVBoxLayout(player);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_header);
  column->addWidget(m_message);
  auto* middle = new QHBoxLayout;
  middle->setContentsMargins(theme::space(6), theme::space(5), theme::space(6), theme::space(4));
  middle->setSpacing(theme::space(7));
  middle->addWidget(m_stage, 57);
  middle->addWidget(m_panel, 43);
  column->addLayout(middle, 1);
  column->addWidget(m_controls);
  return player;
}

void PracticePage::connectSession() {
  connect(&m_session, &SessionController::sceneChanged, this, &PracticePage::showScene);
  connect(&m_session, &SessionController::timeChanged, this, &PracticePage::showTime);
  connect(&m_session, &SessionController::pausedBySleep, this,
          [this] { m_message->say(tr("Paused: the computer slept for a while. Go on when you are ready.")); });
  connect(&m_settings, &SettingsStore::changed, this, &PracticePage::showBells);
  connect(m_stage, &PoseStage::chosen, this, &PracticePage::choose);
  connect(m_controls, &PracticeControls::wished, this, &PracticePage::wish);
  connect(m_header, &PracticeHeader::endWanted, this, &PracticePage::askForEnd);
  connect(m_header, &PracticeHeader::bellsToggled, this, &PracticePage::toggleBells);
  connect(m_header, &PracticeHeader::volumeChosen, this,
          [this](int volume) { m_settings.change([volume](Settings& s) { s.volume = volume; }); });
  connect(m_header, &PracticeHeader::matViewWanted, this, &PracticePage::toggleMatView);
  connect(m_matView, &MatView::pressed, this, [this] {
    if (m_session.state() == Session::State::Waiting) {
      m_session.goOn();
    }
  });
}

void PracticePage::connectHurt() {
  connect(m_hurt, &HurtPage::easierWanted, this, [this] {
    m_session.easeOff();
    keepGoing();
  });
  connect(m_hurt, &HurtPage::skipWanted, this, [this] {
    showPlayer();
    m_session.skipPose();
  });
  connect(m_hurt, &HurtPage::restWanted, this, [this] {
    showPlayer();
    m_session.goToRest();
  });
  connect(m_hurt, &HurtPage::endWanted, this, [this] { m_session.stop(); });
  connect(m_hurt, &HurtPage::fineAgain, this, &PracticePage::keepGoing);
}

void PracticePage::connectEnd() {
  connect(m_end, &QuestionPage::yes, this, [this] { m_session.stop(); });
  connect(m_end, &QuestionPage::no, this, [this] {
    showPlayer();
    if (m_before == Session::State::Running || m_before == Session::State::Waiting) {
      m_session.goOn();
    }
  });
}

void PracticePage::open(const QString& routine) {
  m_routine = routine;
  m_announced.clear();
  m_message->hide();
  showPlayer();
  showBells();
  fitRoom();
  showScene();
  showTime();
}

void PracticePage::showPlayer() {
  if (m_pages->currentWidget() == m_matView) {
    emit matViewLeft();
  }
  m_pages->setCurrentWidget(m_player);
  setFocus();
}

void PracticePage::keepGoing() {
  showPlayer();
  if (m_session.state() == Session::State::Paused) {
    m_session.goOn();
  }
}

void PracticePage::showScene() {
  if (!m_session.isRunning()) {
    return;
  }
  const PracticeScene scene = m_session.scene();
  const QString name = fromContent(scene.name);
  m_header->show(m_routine, scene.number, scene.count);
  m_panel->showScene(scene);
  m_matView->showScene(scene);
  m_stage->show(scene.picture, tr("Picture of %1").arg(name), scene.places);
  m_controls->setEasing(m_session.canEaseOff() ? PracticeControls::Easing::Offered
                                               : PracticeControls::Easing::Exhausted);
  showState();
  const auto current = std::ranges::find(scene.steps, StepStanding::Current, &StepRow::standing);
  const QString line = current == scene.steps.end() ? name : fromContent(current->text);
  if (line != m_announced) {
    m_announced = line;
    m_announcer->say(line);
  }
}

void PracticePage::showTime() {
  if (!m_session.isRunning()) {
    return;
  }
  const PracticeTime time = m_session.time();
  m_panel->showTime(time, m_session.state());
  m_matView->showTime(time, m_session.state());
  m_controls->showProgress(time.progress);
}

void PracticePage::showState() {
  m_controls->showState(m_session.state());
  if (m_session.state() == Session::State::Running) {
    m_message->hide();
  }
}

void PracticePage::showBells() {
  const Settings& settings = m_settings.now();
  m_header->showBells(settings.bells ? PracticeHeader::Bells::On : PracticeHeader::Bells::Off, settings.volume);
}

void PracticePage::toggleBells() {
  m_settings.change([](Settings& settings) { settings.bells = !settings.bells; });
  showBells();
}

void PracticePage::toggleMatView() {
  if (m_pages->currentWidget() == m_matView) {
    showPlayer();
    return;
  }
  m_pages->setCurrentWidget(m_matView);
  setFocus();
  emit matViewWanted();
}

void PracticePage::askForEnd() {
  showPlayer();
  m_before = m_session.state();
  m_session.pause();
  m_pages->setCurrentWidget(m_end);
}

void PracticePage::openHurt() {
  showPlayer();
  m_session.hurt();
  QStringList lines;
  for (const auto& line : m_session.wayOut()) {
    lines << fromContent(line);
  }
  m_hurt->show(fromContent(m_session.scene().name), lines,
               m_session.canEaseOff() ? HurtPage::Easing::Offered : HurtPage::Easing::Exhausted);
  m_pages->setCurrentWidget(m_hurt);
}

void PracticePage::choose(const OptionId& option) {
  const PracticeScene before = m_session.scene();
  for (const auto& place : before.places) {
    const auto chip = std::ranges::find(place.options, option, &OptionChip::option);
    if (chip != place.options.end()) {
      m_settings.addToShelf(chip->missing);
    }
  }
  m_session.setShelf(m_settings.now().shelf);
  m_session.choose(option);
  m_settings.remember(before.picture.pose, m_session.scene().places);
}

void PracticePage::wish(PracticeWish wish) {
  switch (wish) {
    case PracticeWish::PauseOrGoOn:
      return m_session.pauseOrGoOn();
    case PracticeWish::Next:
      return m_session.next();
    case PracticeWish::Back:
      return m_session.back();
    case PracticeWish::Extend:
      return m_session.extend();
    case PracticeWish::Easier:
      return m_session.easeOff();
    case PracticeWish::Hurts:
      return openHurt();
    case PracticeWish::Mute:
      return toggleBells();
    case PracticeWish::MatView:
      return toggleMatView();
    case PracticeWish::End:
      return askForEnd();
  }
}

bool PracticePage::takesKeys() const {
  const QWidget* page = m_pages->currentWidget();
  return isVisible() && m_session.isRunning() && (page == m_player || page == m_matView);
}

bool PracticePage::eventFilter(QObject* watched, QEvent* event) {
  // A slider reached by Tab keeps its arrows.
  const bool slides = qobject_cast<QAbstractSlider*>(watched) != nullptr;
  const bool here = !slides && event->type() == QEvent::KeyPress && takesKeys() && watched->isWidgetType() &&
                    (watched == this || isAncestorOf(static_cast<QWidget*>(watched)));
  if (here) {
    const auto& key = *static_cast<QKeyEvent*>(event);
    const auto asked = wishFor(key, m_session.state());
    if (asked && (!key.isAutoRepeat() || asked == PracticeWish::Extend)) {
      wish(*asked);
    }
    if (asked) {
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

void PracticePage::fitRoom() {
  const bool narrow = width() < 40 * theme::lineHeight();
  m_header->setRoom(narrow ? PracticeHeader::Room::Narrow : PracticeHeader::Room::Wide);
  m_panel->setRoom(narrow ? PracticePanel::Room::Narrow : PracticePanel::Room::Wide);
  const bool tight = width() < 54 * theme::lineHeight();
  m_controls->setRoom(narrow  ? PracticeControls::Room::Narrow
                      : tight ? PracticeControls::Room::Tight
                              : PracticeControls::Room::Wide);
}

void PracticePage::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fitRoom();
}

void PracticePage::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange) {
    fitRoom();
  }
}

void PracticePage::mousePressEvent(QMouseEvent* event) {
  if (m_session.state() == Session::State::Waiting) {
    m_session.goOn();
  }
  QWidget::mousePressEvent(event);
}

}  // namespace matside::app
