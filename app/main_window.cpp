#include "main_window.h"

#include "journal/journal_keeper.h"
#include "library/home_page.h"
#include "library/look_through_page.h"
#include "library/routine_hero.h"
#include "notices/about_page.h"
#include "notices/first_start_page.h"
#include "notices/warning_page.h"
#include "practice/practice_flow.h"
#include "practice/practice_page.h"
#include "settings/looks_card.h"
#include "settings/settings_page.h"
#include "settings/settings_store.h"
#include "settings/sound_check_page.h"
#include "sheet/sheet_page.h"
#include "theme/theme.h"
#include "widgets/label.h"
#include "widgets/later.h"
#include "widgets/message_bar.h"
#include "widgets/nav_item.h"
#include "widgets/side_bar.h"

#include <QAbstractScrollArea>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScreen>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace matside::app {
namespace {

// With its frame the window fits a screen of 1024x640: a title bar takes up to 40 px, a border 4.
constexpr QSize leastSize(1024 - 2 * 4, 640 - 40 - 4);
constexpr QSize usualSize(1366, 768);

}  // namespace

MainWindow::MainWindow(const Parts& parts, QWidget* parent)
    : QWidget(parent),
      m_parts(parts),
      m_home(new HomePage(parts.content.value, parts.pictures, parts.settings)),
      m_lookThrough(new Later<LookThroughPage>([this] { return makeLookThrough(); })),
      m_sheet(new Later<SheetPage>([this] { return makeSheet(); })),
      m_firstStart(new Later<FirstStartPage>([this] { return makeFirstStart(); })),
      m_message(new MessageBar),
      m_inner(new QStackedWidget),
      m_pages(new QStackedWidget),
      m_shell(makeShell()) {
  setWindowTitle(tr("Matside"));
  setMinimumSize(leastSize);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_pages);
  for (QWidget* page : std::initializer_list<QWidget*>{m_shell, m_lookThrough, m_sheet, m_firstStart, parts.flow}) {
    m_pages->addWidget(page);
  }
  connectHome();
  connectFlow();
  sayTroubles();
  placeWindow();
  const bool accepted = m_parts.settings.now().noticeAccepted >= FirstStartPage::version;
  m_pages->setCurrentWidget(accepted ? m_shell : m_firstStart);
}

QWidget* MainWindow::makeShell() {
  auto* shell = new QWidget;
  auto* row = new QHBoxLayout(shell);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(0);
  row->addWidget(makeSideBar());
  auto* column = new QVBoxLayout;
  column->setSpacing(0);
  column->addWidget(m_message);
  column->addWidget(m_inner, 1);
  row->addLayout(column, 1);
  return shell;
}

QWidget* MainWindow::makeSideBar() {
  auto* bar = new SideBar;
  m_homeEntry = addEntry(bar->top(), tr("Practise"), m_home);
  m_homeEntry->setRank(NavItem::Rank::Main);
  m_homeEntry->setChecked(true);
  m_settingsEntry = addEntry(bar->foot(), tr("Settings"), new Later<SettingsPage>([this] { return makeSettings(); }));
  addEntry(bar->foot(), tr("When to see a doctor"), new Later<DoctorPage>([] { return new DoctorPage; }));
  addEntry(bar->foot(), tr("About Matside"),
           new Later<AboutPage>([this] { return new AboutPage(m_parts.content.value); }));
  return bar;
}

SettingsPage* MainWindow::makeSettings() {
  Narrator& narrator = m_parts.flow->narrator();
  auto* looks = new LooksCard(m_parts.settings, m_parts.pictures, m_parts.content.value);
  auto* settings = new SettingsPage(m_parts.settings, narrator, m_parts.journal, looks, settingsFile());
  auto* soundCheck = new SoundCheckPage(m_parts.settings, narrator);
  m_inner->addWidget(soundCheck);
  connect(settings, &SettingsPage::soundCheckWanted, this,
          [this, soundCheck] { m_inner->setCurrentWidget(soundCheck); });
  connect(soundCheck, &SoundCheckPage::done, m_settingsEntry, &NavItem::click);
  return settings;
}

LookThroughPage* MainWindow::makeLookThrough() {
  auto* page = new LookThroughPage(m_parts.content.value, m_parts.pictures, m_parts.settings);
  connect(page, &LookThroughPage::closed, this, &MainWindow::goHome);
  connect(page, &LookThroughPage::beginWanted, this, &MainWindow::begin);
  return page;
}

SheetPage* MainWindow::makeSheet() {
  auto* page = new SheetPage(m_parts.content.value, m_parts.settings);
  connect(page, &SheetPage::closed, this, &MainWindow::goHome);
  return page;
}

FirstStartPage* MainWindow::makeFirstStart() {
  auto* page = new FirstStartPage;
  connect(page, &FirstStartPage::accepted, this, [this] {
    m_parts.settings.change([](Settings& now) { now.noticeAccepted = FirstStartPage::version; });
    goHome();
  });
  connect(page, &FirstStartPage::refused, this, &QWidget::close);
  return page;
}

NavItem* MainWindow::addEntry(QVBoxLayout& bar, const QString& text, QWidget* page) {
  auto* entry = new NavItem(text, NavItem::Rank::Aside);
  bar.addWidget(entry);
  m_inner->addWidget(page);
  connect(entry, &NavItem::clicked, this, [this, page] { m_inner->setCurrentWidget(page); });
  return entry;
}

void MainWindow::connectHome() {
  connect(m_home, &HomePage::lookThroughWanted, this, &MainWindow::open);
  connect(m_home, &HomePage::poseWanted, this, [this](const RoutineId& routine, std::size_t pose) {
    m_lookThrough->page().open(routine, pose, LookThroughPage::OpenAt::Hold);
    m_pages->setCurrentWidget(m_lookThrough);
  });
  connect(m_home, &HomePage::sheetWanted, this, &MainWindow::printSheet);
}

void MainWindow::connectFlow() {
  PracticeFlow* flow = m_parts.flow;
  m_parts.journal.listenTo(flow->session());
  connect(m_home, &HomePage::beginWanted, this, &MainWindow::begin);
  connect(flow, &PracticeFlow::raiseWanted, this, &MainWindow::comeForward);
  connect(flow, &PracticeFlow::finished, this, &MainWindow::goHome);
  connect(flow, &PracticeFlow::matViewWanted, this, [this] {
    m_wasMaximised = isMaximized();
    showFullScreen();
  });
  connect(flow, &PracticeFlow::matViewLeft, this, [this] {
    if (m_wasMaximised) {
      showMaximized();
    } else {
      showNormal();
    }
  });
}

void MainWindow::goHome() {
  m_homeEntry->setChecked(true);
  m_inner->setCurrentWidget(m_home);
  m_pages->setCurrentWidget(m_shell);
  m_message->review();
  m_home->focusBegin();
}

bool MainWindow::isFree() const {
  return m_pages->currentWidget() != m_firstStart && m_pages->currentWidget() != m_parts.flow;
}

void MainWindow::open(const RoutineId& routine) {
  if (isFree()) {
    m_home->choose(routine);
    m_lookThrough->page().open(routine, 0, LookThroughPage::OpenAt::FirstStep);
    m_pages->setCurrentWidget(m_lookThrough);
  }
}

void MainWindow::begin(const RoutineId& routine) {
  if (isFree()) {
    m_home->choose(routine);
    m_pages->setCurrentWidget(m_parts.flow);
    m_parts.flow->begin(routine);
  }
}

void MainWindow::printSheet(const RoutineId& routine) {
  if (isFree()) {
    m_home->choose(routine);
    m_sheet->page().open(routine);
    m_pages->setCurrentWidget(m_sheet);
  }
}

void MainWindow::showSettings() {
  if (isFree()) {
    m_pages->setCurrentWidget(m_shell);
    m_settingsEntry->click();
  }
}

void MainWindow::say(const QString& text) {
  m_message->tell({text, {}, {}, {}});
}

void MainWindow::comeForward() {
  setWindowState(windowState() & ~Qt::WindowMinimized);
  show();
  raise();
  activateWindow();
}

void MainWindow::sayTroubles() {
  connect(&m_parts.settings, &SettingsStore::troubled, this, [this] { say(m_parts.settings.trouble()); });
  connect(&m_parts.journal, &JournalKeeper::troubled, this, &MainWindow::say);
  if (!m_parts.settings.trouble().isEmpty()) {
    say(m_parts.settings.trouble());
  }
  offerToGoOn();
  if (!m_parts.content.problems.empty()) {
    m_problems = new ProblemsPage(m_parts.content.problems);
    m_inner->addWidget(m_problems);
    m_message->tell({tr("Some poses or routines could not be used."),
                     tr("Show why"),
                     [this] { m_inner->setCurrentWidget(m_problems); },
                     {}});
  }
}

/// Until another practice has begun: that one has a place of its own.
void MainWindow::offerToGoOn() {
  const auto unfinished = m_parts.flow->unfinished();
  if (!unfinished) {
    return;
  }
  const auto goOn = [this, routine = unfinished->routine] {
    m_home->choose(routine);
    m_pages->setCurrentWidget(m_parts.flow);
    m_parts.flow->goOn();
  };
  m_message->tell({tr("Your last practice, “%1”, stopped in “%2”.").arg(unfinished->title, unfinished->pose),
                   tr("Go on from there"), goOn, [this] { return m_parts.flow->unfinished().has_value(); }});
}

void MainWindow::placeWindow() {
  if (restoreGeometry(m_parts.settings.now().windowGeometry)) {
    return;
  }
  resize(usualSize);
  const QSize room = screen()->availableGeometry().size();
  if (room.width() <= usualSize.width() || room.height() <= usualSize.height()) {
    setWindowState(Qt::WindowMaximized);
  }
}

void MainWindow::rememberPlace() {
  if (!isFullScreen()) {
    m_parts.settings.change([this](Settings& now) { now.windowGeometry = saveGeometry(); });
  }
}

void MainWindow::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (!event->spontaneous() && m_pages->currentWidget() == m_shell) {
    // Unless the window was opened for something else, which has its own.
    QMetaObject::invokeMethod(
        this,
        [this] {
          if (m_pages->currentWidget() == m_shell) {
            m_home->focusBegin();
          }
        },
        Qt::QueuedConnection);
  }
}

// A page of words alone has nothing the keyboard could stand on: these keys scroll it from the side bar.
void MainWindow::keyPressEvent(QKeyEvent* event) {
  QWidget* shown = m_inner->currentWidget();
  const auto* itself = qobject_cast<QAbstractScrollArea*>(shown);
  const auto* page = itself ? itself : shown->findChild<QAbstractScrollArea*>(QString(), Qt::FindDirectChildrenOnly);
  const int key = event->key();
  if (page && m_shell->isVisible() && (key == Qt::Key_PageDown || key == Qt::Key_PageUp)) {
    page->verticalScrollBar()->triggerAction(key == Qt::Key_PageDown ? QAbstractSlider::SliderPageStepAdd
                                                                     : QAbstractSlider::SliderPageStepSub);
    return;
  }
  QWidget::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event) {
  if (!m_parts.flow->isIdle()) {
    m_parts.flow->page().wish(PracticeWish::End);
    event->ignore();
    return;
  }
  rememberPlace();
  m_parts.settings.save();
  QWidget::closeEvent(event);
}

}  // namespace matside::app
