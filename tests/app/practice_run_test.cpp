#include "library/home_page.h"
#include "library/pose_tile.h"
#include "notices/first_start_page.h"
#include "notices/warning_page.h"
#include "practice/practice_page.h"
#include "test_window.h"
#include "theme/theme.h"
#include "widgets/nav_item.h"

#include <QApplication>
#include <QLabel>
#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace matside::app {
namespace {

TEST(WholePractice, RunsFromTheStartPageToItsEndByItself) {
  TestWindow test;
  test.beginPractice();
  std::set<std::string> poses;
  std::set<Stage> stages;
  Duration before = test.flow->session().time().routineLeft;
  while (test.passToNextWake()) {
    if (!test.flow->session().isRunning()) {
      break;
    }
    const PracticeScene scene = test.flow->session().scene();
    poses.insert(scene.name);
    stages.insert(scene.stage);
    const Duration left = test.flow->session().time().routineLeft;
    EXPECT_LE(left, before);
    before = left;
  }
  EXPECT_EQ(poses.size(), 4U);
  EXPECT_EQ(stages.size(), 6U);
  EXPECT_TRUE(visibleText(test.window).contains("Done for today"));
  test.press("To the start page");
  EXPECT_TRUE(visibleText(test.window).contains("Within reach"));
}

TEST(FirstStart, StartsNothingBeforeTheNoticeIsAccepted) {
  TestWindow test;
  test.settings.change([](Settings& now) { now.noticeAccepted = 0; });
  auto* flow = new PracticeFlow(
      {shippedContent().value, test.settings, test.pictures, test.narrator, test.clock, PlaceFile(test.placePath())});
  MainWindow window({shippedContent(), test.settings, test.pictures, test.journal, flow});
  window.show();
  const QString text = visibleText(window);
  EXPECT_TRUE(text.contains("Before your first practice"));
  EXPECT_FALSE(text.contains("Begin"));
  for (auto* button : window.findChildren<QPushButton*>()) {
    if (button->isVisible() && button->text() == "I understand") {
      button->click();
    }
  }
  EXPECT_GT(test.settings.now().noticeAccepted, 0);
  EXPECT_TRUE(visibleText(window).contains("Begin"));
}

TEST(WarningSignsCheck, IsLeftOutForTheRestOfTheDayWhenSetSo) {
  TestWindow test;
  test.settings.change([](Settings& now) { now.warningCheck = WarningCheck::OnceADay; });
  test.press("Begin");
  EXPECT_TRUE(visibleText(test.window).contains("Is any of this new?"));
  test.press("None of these, go on");
  test.press("Not now");
  test.press("Begin");
  EXPECT_TRUE(visibleText(test.window).contains("Before you lie down"));
}

TEST(WarningSignsCheck, IsNotPassedByEnterAlone) {
  TestWindow test;
  const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
  test.window.home().focusBegin();
  for (int i = 0; i < 4; ++i) {
    press(Qt::Key_Return);
  }
  EXPECT_TRUE(visibleText(test.window).contains("Is any of this new?"));
  press(Qt::Key_Tab);
  press(Qt::Key_Tab);
  press(Qt::Key_Return);
  EXPECT_TRUE(visibleText(test.window).contains("Before you lie down"));
}

TEST(WarningSignsCheck, SendsToTheDoctorAndNotToTheMat) {
  TestWindow test;
  test.press("Begin");
  test.press("One of these, yes");
  EXPECT_TRUE(visibleText(test.window).contains("Please see a doctor first"));
  test.press("Back to the start page");
  EXPECT_TRUE(test.flow->isIdle());
}

TEST(Shelf, CountsUpWithEachPressAndBackToNone) {
  TestWindow test;
  test.press("Block");
  EXPECT_EQ(test.settings.now().shelf.count(PropId("block")), 1);
  test.press("Block × 1");
  EXPECT_EQ(test.settings.now().shelf.count(PropId("block")), 2);
  test.press("Block × 2");
  EXPECT_EQ(test.settings.now().shelf.count(PropId("block")), 0);
}

QRect placeOf(const TestWindow& test, const QString& text) {
  const auto* button = test.button(text);
  return {button->mapTo(&test.window, QPoint()), button->size()};
}

TEST(Shelf, MovesNothingWhenTheFirstPropIsChosen) {
  TestWindow test;
  test.window.resize(1366, 768);
  const auto places = [&] {
    QCoreApplication::processEvents();
    QList<QRect> rects = {placeOf(test, "Bolster")};
    for (const auto* tile : test.window.findChildren<PoseTile*>()) {
      rects << QRect(tile->mapTo(&test.window, QPoint()), QSize(tile->width(), 0));
    }
    return rects;
  };
  const auto before = places();
  test.press("Block");
  EXPECT_EQ(places(), before);
  test.press("Block × 1");
  EXPECT_EQ(places(), before);
  test.press("Bolster");
  EXPECT_EQ(places().mid(1), before.mid(1));
}

TEST(PoseTiles, ShowAllTheirWordsWhenPropsAreChosen) {
  TestWindow test;
  test.window.resize(1024, 640);
  QCoreApplication::processEvents();
  for (const QString prop : {"Block", "Block × 1", "Bolster", "Blanket", "Strap"}) {
    test.press(prop);
    QCoreApplication::processEvents();
    for (const auto* tile : test.window.findChildren<PoseTile*>()) {
      for (const auto* words : tile->findChildren<QLabel*>()) {
        EXPECT_GE(words->height(), words->heightForWidth(words->width())) << words->text().toStdString();
      }
    }
  }
}

/// What lies empty below the words of the fullest tile.
int spareOf(const TestWindow& test) {
  int least = 10000;
  for (const auto* tile : test.window.findChildren<PoseTile*>()) {
    for (const auto* words : tile->findChildren<QLabel*>()) {
      least = std::min(least, tile->height() - words->geometry().bottom());
    }
  }
  return least;
}

TEST(HomePage, ScrollsNothingAndLeavesNoTileHalfEmptyOnAUsualScreen) {
  for (const QSize size : {QSize(1366, 768), QSize(1366, 747), QSize(1366, 700), QSize(1920, 1080)}) {
    TestWindow test;
    test.window.resize(size);
    for (const char* prop : {"", "Block", "Block × 1", "Bolster", "Blanket", "Strap", "Eye pillow"}) {
      if (*prop) {
        test.press(prop);
      }
      QCoreApplication::processEvents();
      EXPECT_EQ(test.window.home().verticalScrollBar()->maximum(), 0) << size.height() << " with " << prop;
      EXPECT_LE(spareOf(test), 20) << size.height() << " with " << prop;
    }
  }
}

TEST(HomePage, ComesToRestInEverySizeAndLetters) {
  for (const int percent : {100, 125, 150, 175, 200}) {
    theme::setTextPercent(percent);
    TestWindow test;
    for (int height = 600; height <= 1100; height += 20) {
      test.window.resize(1016 + (height - 600) * 2, height);
      QCoreApplication::processEvents();
      EXPECT_EQ(test.window.home().height(), height) << percent;
    }
  }
  theme::setTextPercent(100);
}

TEST(SideBar, KeepsItsEntriesWhereTheyAreWhenOneIsChosen) {
  TestWindow test;
  const auto* doctor = qobject_cast<NavItem*>(test.button("When to see a doctor"));
  EXPECT_EQ(doctor->height(), test.button("Settings")->height()) << "one line";
  const QRect before = placeOf(test, "When to see a doctor");
  test.press("When to see a doctor");
  QCoreApplication::processEvents();
  EXPECT_EQ(placeOf(test, "When to see a doctor"), before);
}

TEST(About, TellsAgainWhatTheFirstStartSaid) {
  TestWindow test;
  test.press("About Matside");
  const QString text = visibleText(test.window);
  for (const auto& paragraph : firstStartTexts()) {
    EXPECT_TRUE(text.contains(paragraph)) << paragraph.toStdString();
  }
}

TEST(MissingProp, IsOfferedWithItsStandInOnTheCard) {
  TestWindow test;
  test.beginPractice();
  const QString standIn = "No block? Take a thick hardback book or two";
  EXPECT_FALSE(visibleText(test.window).contains(standIn));
  test.button("Block")->setFocus();
  EXPECT_TRUE(visibleText(test.window).contains(standIn)) << "while it is pointed at";
  test.flow->page().setFocus();
  EXPECT_FALSE(visibleText(test.window).contains(standIn));
  test.press("Block");
  EXPECT_TRUE(visibleText(test.window).contains(standIn)) << "once it is chosen";
}

TEST(GatherList, NamesWhatThePosesOfThisShelfNeed) {
  TestWindow test;
  test.press("Bolster");
  test.press("Begin");
  test.press("None of these, go on");
  EXPECT_TRUE(visibleText(test.window).contains("Bolster"));
}

TEST(PropChoice, ChangesPictureAndWordsAtOnceAndIsRemembered) {
  TestWindow test;
  test.beginPractice();
  auto& session = test.flow->session();
  while (session.scene().stage != Stage::Hold) {
    session.next();
  }
  const Duration left = session.time().left;
  test.press("Bolster lengthwise");
  EXPECT_TRUE(session.scene().picture.variation.has(OptionId("bolster-under-chest")));
  EXPECT_EQ(session.time().left, left);
  EXPECT_EQ(test.settings.now().choices.at(PoseId("childs-pose")).at(PlaceId("forehead")),
            OptionId("bolster-under-chest"));
  EXPECT_EQ(test.settings.now().shelf.count(PropId("bolster")), 1);
}

TEST(EasingOff, ChangesPictureWordsAndWayOutAndLeavesTheClock) {
  TestWindow test;
  test.beginPractice();
  auto& session = test.flow->session();
  while (session.scene().name != "Knee to chest" || session.scene().stage != Stage::Hold) {
    session.next();
  }
  const PracticeScene before = session.scene();
  const PracticeTime time = session.time();
  test.press("Easier");
  EXPECT_NE(session.scene().picture.variation, before.picture.variation);
  EXPECT_NE(session.scene().steps, before.steps) << "the hands are told where to be";
  EXPECT_EQ(session.time().left, time.left);
  EXPECT_TRUE(session.wayOut().front().picture.variation.has(OptionId("hands-behind-thigh")));
}

TEST(StartedToBegin, WaitsOnTheButtonThatBegins) {
  TestWindow test;
  test.settings.change([](Settings& now) {
    now.warningCheck = WarningCheck::OnceADay;
    now.warningsLastRead = QDate::currentDate();
  });
  test.window.show();
  test.window.begin(RoutineId("ease-your-lower-back"));
  QCoreApplication::processEvents();
  EXPECT_EQ(test.window.focusWidget(), test.button("Begin"));
}

void goOnWithoutSigns(PracticeFlow& flow) {
  flow.goOn();
  flow.findChild<WarningCheckPage*>()->noneOfThem();
}

TEST(UnfinishedPractice, IsOfferedAtTheNextStartAndGoesOnPaused) {
  TestWindow test;
  test.beginPractice();
  while (test.flow->session().scene().number < 3) {
    test.flow->session().next();
  }
  auto* flow = new PracticeFlow(
      {shippedContent().value, test.settings, test.pictures, test.narrator, test.clock, PlaceFile(test.placePath())});
  MainWindow again({shippedContent(), test.settings, test.pictures, test.journal, flow});
  again.show();
  EXPECT_TRUE(visibleText(again).contains("Your last practice, “Ease your lower back”, stopped in “Lying twist”."));
  goOnWithoutSigns(*flow);
  EXPECT_EQ(flow->session().state(), Session::State::Paused);
  EXPECT_EQ(flow->session().scene().number, 3U);
}

TEST(UnfinishedPractice, GoesOnWithTheWayIntoItsPoseOnceTheSignsWereRead) {
  TestWindow test;
  test.beginPractice();
  while (test.flow->session().scene().stage != Stage::Hold) {
    test.flow->session().next();
  }
  auto* flow = new PracticeFlow(
      {shippedContent().value, test.settings, test.pictures, test.narrator, test.clock, PlaceFile(test.placePath())});
  MainWindow again({shippedContent(), test.settings, test.pictures, test.journal, flow});
  again.show();
  flow->goOn();
  EXPECT_FALSE(flow->session().isRunning()) << "not before the signs were read";
  flow->findChild<WarningCheckPage*>()->noneOfThem();
  EXPECT_EQ(flow->session().scene().stage, Stage::Hold);
  flow->session().goOn();
  EXPECT_EQ(flow->session().scene().stage, Stage::GetIn);
}

TEST(UnfinishedPractice, IsForgottenWhenThePracticeEnds) {
  TestWindow test;
  test.beginPractice();
  EXPECT_TRUE(test.flow->unfinished());
  test.flow->session().stop();
  EXPECT_FALSE(test.flow->unfinished());
}

TEST(UnfinishedPractice, IsOfferedNoLongerWhenAnotherWasPractised) {
  TestWindow test;
  test.beginPractice();
  auto* flow = new PracticeFlow(
      {shippedContent().value, test.settings, test.pictures, test.narrator, test.clock, PlaceFile(test.placePath())});
  MainWindow again({shippedContent(), test.settings, test.pictures, test.journal, flow});
  again.show();
  flow->begin(again.home().routine());
  again.goHome();
  EXPECT_TRUE(visibleText(again).contains("Go on from there")) << "nothing was practised yet";
  goOnWithoutSigns(*flow);
  flow->session().stop();
  again.goHome();
  EXPECT_FALSE(visibleText(again).contains("Go on from there"));
}

TEST(Notices, AreToldOneAfterTheOther) {
  TestWindow test;
  test.beginPractice();
  WithProblems<Library> content = shippedContent();
  content.problems.push_back(
      {.code = ProblemCode::NotJson, .file = "mine.json", .pointer = {}, .found = {}, .expected = {}});
  auto* flow = new PracticeFlow(
      {content.value, test.settings, test.pictures, test.narrator, test.clock, PlaceFile(test.placePath())});
  MainWindow again({content, test.settings, test.pictures, test.journal, flow});
  again.show();
  again.say("The third thing.");
  const auto press = [&](const QString& text) {
    for (auto* button : again.findChildren<QPushButton*>()) {
      if (button->isVisible() && button->text() == text) {
        return button->click();
      }
    }
    ADD_FAILURE() << text.toStdString();
  };
  EXPECT_TRUE(visibleText(again).contains("Your last practice, "));
  EXPECT_FALSE(visibleText(again).contains("could not be used"));
  press("Close");
  EXPECT_FALSE(visibleText(again).contains("Your last practice, "));
  EXPECT_TRUE(visibleText(again).contains("Some poses or routines could not be used."));
  press("Show why");
  EXPECT_TRUE(visibleText(again).contains("mine.json"));
  EXPECT_FALSE(visibleText(again).contains("Some poses or routines could not be used."));
  EXPECT_TRUE(visibleText(again).contains("The third thing."));
  press("Close");
  EXPECT_FALSE(visibleText(again).contains("The third thing."));
}

TEST(PrintSheet, IsOfferedOnlyWhereSomethingPrints) {
  TestWindow test;
  HomePage alone(shippedContent().value, test.pictures, test.settings);
  alone.show();
  EXPECT_FALSE(visibleText(alone).contains("Print sheet"));
  bool asked = false;
  QObject::connect(&alone, &HomePage::sheetWanted, [&] { asked = true; });
  for (auto* button : alone.findChildren<QPushButton*>()) {
    if (button->isVisible() && button->text() == "Print sheet") {
      button->click();
    }
  }
  EXPECT_TRUE(asked);
}

}  // namespace
}  // namespace matside::app
