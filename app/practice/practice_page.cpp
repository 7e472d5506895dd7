#include "practice/practice_page.h"

#include "bridge/strings.h"
#include "figure/pose_stage.h"
#include "practice/held_figure.h"
#include "practice/mat_view.h"
#include "practice/practice_controls.h"
#include "practice/practice_panel.h"
#include "settings/settings_store.h"
#include "text/wording.h"
#include "theme/theme.h"
#include "widgets/cautions_button.h"
#include "widgets/message_bar.h"
#include "widgets/page_room.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace matside::app {

PracticePage::PracticePage(SessionController& session, PictureMaker& pictures, SettingsStore& settings, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_settings(settings),
      m_choices(session, settings),
      m_header(new PracticeHeader),
      m_sounds(*m_header, settings),
      m_message(new MessageBar(MessageBar::Form::Card)),
      m_stage(new PoseStage(pictures, session.library())),
      m_panel(new PracticePanel),
      m_controls(new PracticeControls),
      m_player(makePlayer()),
      m_matView(new MatView(pictures)),
      m_questions(new PracticeQuestions(pictures)),
      m_pages(new QStackedWidget),
      m_announcer(this) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_pages);
  for (QWidget* page : {m_player, static_cast<QWidget*>(m_matView), static_cast<QWidget*>(m_questions)}) {
    m_pages->addWidget(page);
  }
  connectSession();
  connectQuestions();
  setFocusPolicy(Qt::ClickFocus);  // Tab goes from control to control, each of which shows that it is there
  setAccessibleName(tr("Practice"));
  // A click must not leave the keyboard with a button: then Space is for pausing.
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
  m_middle = new QHBoxLayout;
  auto* seen = new QVBoxLayout;  // the picture makes room for a message, and the words stay where they are
  seen->setSpacing(theme::space(2));
  seen->addWidget(m_message);
  seen->addWidget(m_stage, 1);
  m_middle->addLayout(seen);
  m_middle->addWidget(m_panel);
  column->addLayout(m_middle, 1);
  column->addWidget(m_controls);
  return player;
}

void PracticePage::connectSession() {
  connect(&m_session, &SessionController::sceneChanged, this, &PracticePage::showScene);
  connect(&m_session, &SessionController::timeChanged, this, &PracticePage::showTime);
  connect(&m_session, &SessionController::pausedBySleep, this, [this] {
    m_message->say({tr("Paused: the computer slept for a while. Go on when you are ready."), {}, {}});
  });
  connect(m_stage, &PoseStage::chosen, this, [this](const OptionId& option) { tell(m_choices.choose(option)); });
  const auto ready = [this] {
    if (m_session.state() == Session::State::Waiting) {
      m_session.goOn();
    }
  };
  connect(m_stage, &PoseStage::clicked, this, ready);
  connect(m_controls, &PracticeControls::wished, this, &PracticePage::wish);
  connect(m_header, &PracticeHeader::endWanted, this, &PracticePage::askForEnd);
  connect(m_panel, &PracticePanel::cautionsOpened, this, [this](const QString& text) { m_announcer.say(text); });
  connect(m_header, &PracticeHeader::matViewWanted, this, &PracticePage::toggleMatView);
  connect(m_matView, &MatView::wished, this, &PracticePage::wish);
  connect(m_matView, &MatView::pressed, this, ready);
}

void PracticePage::connectQuestions() {
  connect(m_questions, &PracticeQuestions::hurtAnswered, this, &PracticePage::helpWith);
  connect(m_questions, &PracticeQuestions::hurtClosed, this, &PracticePage::showPractice);
  connect(m_questions, &PracticeQuestions::endWanted, this, &PracticePage::endHere);
  connect(m_questions, &PracticeQuestions::keepGoingWanted, this, [this] {
    showPractice();
    if (m_before == Session::State::Running || m_before == Session::State::Waiting) {
      m_session.goOn();
    }
  });
  m_minute.setSingleShot(true);
  m_minute.setObjectName("minute");
  connect(&m_minute, &QTimer::timeout, this, [this] {
    showTime();
    showState();
  });
}

void PracticePage::open(const QString& routine) {
  m_routine = routine;
  m_announcer.begin();
  m_message->hide();
  showPlayer();
  m_sounds.show();
  fitRoom();
  showScene();
  showTime();
}

void PracticePage::showPlayer() {
  if (m_watched == Watched::FromTheMat) {
    m_watched = Watched::AtTheScreen;
    emit matViewLeft();
  }
  showPractice();
}

void PracticePage::showPractice() {
  showTime();  // nobody told the hidden one
  m_pages->setCurrentWidget(m_watched == Watched::FromTheMat ? m_matView : m_player);
  setFocus();
}

void PracticePage::keepGoing() {
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
  showState();
  if (const Here here{scene.number, scene.stage, scene.side, m_session.state()};
      here != std::exchange(m_here, here) && m_session.state() == Session::State::Running) {
    m_message->hide();
    m_choices.forgetOffer();
  }
  using Steps = PracticeAnnouncer::Steps;
  m_announcer.tell(scene, m_session.state(), m_sounds.voiceSaysSteps() ? Steps::ByTheVoice : Steps::ByTheScreenReader);
}

void PracticePage::showTime() {
  if (!m_session.isRunning()) {
    return;
  }
  PracticeTime time = m_session.time();
  const bool seen = m_watched == Watched::AtTheScreen;
  m_stage->setLife(seen ? heldFigure(time, m_session.state(), m_settings.now()) : std::nullopt);
  if (!m_settings.now().breathGuide) {
    time.breath.reset();
  }
  if (m_watched == Watched::FromTheMat) {
    m_matView->showTime(time, m_session.state());
    return;
  }
  m_panel->showTime(time, m_session.state(), QTime::currentTime());
  m_controls->showProgress(time.progress);
}

void PracticePage::showState() {
  m_controls->showState(m_session.state());
  if (m_session.state() == Session::State::Running) {
    m_minute.stop();
  } else {
    const QTime now = QTime::currentTime();
    m_minute.start(60000 - (now.second() * 1000 + now.msec()) + 10);
  }
}

void PracticePage::toggleMatView() {
  if (m_watched == Watched::FromTheMat) {
    showPlayer();
    return;
  }
  m_watched = Watched::FromTheMat;
  showPractice();
  emit matViewWanted();
}

void PracticePage::askForEnd() {
  m_before = m_session.state();
  m_session.pause();
  m_questions->askAboutEnd(m_watched);
  m_pages->setCurrentWidget(m_questions);
}

// The body comes out of its pose first; who asks again on the way out wants no more.
void PracticePage::endHere() {
  if (m_session.scene().stage == Stage::ComeOut) {
    return m_session.stop();
  }
  showPractice();
  m_session.comeOutAndEnd();
}

void PracticePage::openHurt() {
  m_session.hurt();
  m_questions->askAboutHurt(hurtCard(m_session), m_watched);
  m_pages->setCurrentWidget(m_questions);
}

void PracticePage::helpWith(HurtChoice choice) {
  showPractice();
  switch (choice) {
    case HurtChoice::Easier:
      tell(m_choices.easeOffAtOnce());
      return keepGoing();
    case HurtChoice::Skip:
      return m_session.skipPose();
    case HurtChoice::Rest:
      return m_session.goToRest();
    case HurtChoice::End:
      return m_session.comeOutAndEnd();
    case HurtChoice::FineAgain:
      return keepGoing();
  }
}

void PracticePage::say(const QString& message) {
  tell(MessageBar::Notice{message, {}, {}});
}

void PracticePage::tell(const PoseChoices::Answer& answer) {
  if (!answer) {
    m_message->hide();
    return;
  }
  if (m_watched == Watched::FromTheMat) {
    m_matView->say(answer->text);
  } else {
    m_message->say(*answer);
  }
  m_announcer.say(answer->text);
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
      return tell(m_choices.easeOff());
    case PracticeWish::Hurts:
      return openHurt();
    case PracticeWish::Mute:
      return m_sounds.mute();
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

// A slider reached by Tab keeps its arrows, and so does the picture; a button its Space.
bool PracticePage::isForPractice(const QObject* watched, const QKeyEvent& key) const {
  if (!watched->isWidgetType() || !takesKeys()) {
    return false;
  }
  const bool slides = qobject_cast<const QAbstractSlider*>(watched) != nullptr;
  const bool presses = qobject_cast<const QAbstractButton*>(watched) != nullptr && key.key() == Qt::Key_Space;
  const bool turns = qobject_cast<const PictureView*>(watched) != nullptr && PictureView::takesKey(key.key());
  const auto* cautions = qobject_cast<const CautionsButton*>(watched);
  const bool reads = cautions && cautions->takesKey(key.key());
  return !slides && !presses && !turns && !reads &&
         (watched == this || isAncestorOf(static_cast<const QWidget*>(watched)));
}

bool PracticePage::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress && isForPractice(watched, *static_cast<QKeyEvent*>(event))) {
    const auto& key = *static_cast<QKeyEvent*>(event);
    const auto asked = wishFor(key, m_session.state(), layoutDirection());
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
  const PageRoom room = pageRoomFor(width());
  const bool tight = room != PageRoom::Wide;
  m_header->setRoom(room == PageRoom::Narrow ? PracticeHeader::Room::Narrow : PracticeHeader::Room::Wide);
  const int words = wordsPercent(room);
  m_middle->setStretch(0, 100 - words);
  m_middle->setStretch(1, words);
  m_middle->setSpacing(theme::space(tight ? 5 : 7));
  m_middle->setContentsMargins(theme::space(6), theme::space(tight ? 3 : 5), theme::space(6),
                               theme::space(tight ? 2 : 4));
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
