#include "practice/practice_controls.h"

#include "practice/practice_page.h"
#include "test_window.h"
#include "theme/theme.h"
#include "widgets/segmented_progress.h"

#include <QAccessible>
#include <QCoreApplication>

#include <gtest/gtest.h>

namespace matside::app {
namespace {

/// The buttons that hide their key: it is in the tool tip then.
QStringList withoutKey(const QWidget& row) {
  QStringList found;
  for (const auto* button : row.findChildren<Button*>()) {
    if (!button->toolTip().isEmpty()) {
      found << button->text();
    }
  }
  return found;
}

class ControlsBySize : public testing::TestWithParam<QSize> {};

TEST_P(ControlsBySize, ShowTheirKeysInEveryStateAndStayInPlace) {
  TestWindow test;
  test.window.resize(GetParam());
  test.beginPractice();
  auto* row = test.window.findChild<PracticeControls*>();
  const auto* next = test.button("Next");
  QCoreApplication::processEvents();
  const QPoint before = next->mapTo(&test.window, QPoint());
  for (const auto state : {Session::State::Running, Session::State::Paused, Session::State::Waiting}) {
    row->showState(state);
    QCoreApplication::processEvents();
    EXPECT_EQ(withoutKey(*row).join(", ").toStdString(), "") << static_cast<int>(state);
    EXPECT_EQ(next->mapTo(&test.window, QPoint()), before) << static_cast<int>(state);
  }
}

INSTANTIATE_TEST_SUITE_P(Sizes, ControlsBySize, testing::Values(QSize(1016, 596), QSize(1024, 640), QSize(1366, 768)));

TEST(Controls, ShowAProgressLongEnoughToBeRead) {
  TestWindow test;
  for (const int width : {1016, 1100, 1200, 1366, 1920}) {
    test.window.resize(width, 700);
    test.beginPractice();
    QCoreApplication::processEvents();
    EXPECT_GT(test.window.findChild<SegmentedProgress*>()->width(), 8 * theme::lineHeight()) << width;
    test.flow->session().stop();
    test.press("To the start page");
  }
}

TEST(Controls, TellWhichKeyDoesTheSame) {
  TestWindow test;
  test.beginPractice();
  const auto keyOf = [&test](const char* text) {
    auto* interface = QAccessible::queryAccessibleInterface(test.button(text));
    auto* actions = interface->actionInterface();
    EXPECT_EQ(interface->role(), text == QString("Bells") ? QAccessible::CheckBox : QAccessible::Button) << text;
    EXPECT_EQ(interface->text(QAccessible::Accelerator), actions->keyBindingsForAction(actions->actionNames()[0])[0]);
    return interface->text(QAccessible::Accelerator);
  };
  EXPECT_EQ(keyOf("Back"), "Left");
  EXPECT_EQ(keyOf("Pause"), "Space");
  EXPECT_EQ(keyOf("Next"), "Right");
  EXPECT_EQ(keyOf("+30 s"), "Up");
  EXPECT_EQ(keyOf("Easier"), "E");
  EXPECT_EQ(keyOf("It hurts"), "H");
  EXPECT_EQ(keyOf("Bells"), "M");
  EXPECT_EQ(keyOf("Mat view"), "F11");
}

TEST(Controls, ArePressedByAScreenReader) {
  TestWindow test;
  test.beginPractice();
  auto* action = QAccessible::queryAccessibleInterface(test.button("Pause"))->actionInterface();
  ASSERT_TRUE(action->actionNames().contains(QAccessibleActionInterface::pressAction()));
  action->doAction(QAccessibleActionInterface::pressAction());
  EXPECT_EQ(test.flow->session().state(), Session::State::Paused);
}

TEST(VoiceChip, IsNotToBeHadWhereNothingCanSpeak) {
  TestWindow test;
  test.beginPractice();
  auto* chip = qobject_cast<QPushButton*>(test.button("Voice"));
  EXPECT_TRUE(chip->isEnabled());
  EXPECT_TRUE(chip->isChecked());
  emit test.words.voicesFound({});
  EXPECT_FALSE(chip->isEnabled());
  EXPECT_FALSE(chip->isChecked());
  EXPECT_EQ(chip->accessibleName(), "No voice");
  EXPECT_TRUE(QAccessible::queryAccessibleInterface(chip)->text(QAccessible::Description).contains("No voice on this"));
  emit test.words.voicesFound({"Somebody"});
  EXPECT_TRUE(chip->isEnabled());
  EXPECT_TRUE(chip->isChecked()) << "as it was wished";
}

TEST(VoiceChip, IsPassedOverByMuteWhereNothingCanSpeak) {
  TestWindow test;
  test.settings.change([](Settings& now) { now.bells = false; });
  test.beginPractice();
  emit test.words.voicesFound({});
  test.flow->page().wish(PracticeWish::Mute);
  EXPECT_TRUE(test.button("Bells")->isChecked()) << "all was silent";
}

}  // namespace
}  // namespace matside::app
