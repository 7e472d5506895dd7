#include "test_window.h"
#include "text/translations.h"

#include <QGuiApplication>
#include <QLocale>

#include <gtest/gtest.h>

#include <set>

namespace matside::app {
namespace {

/// English again, whatever the test spoke.
class Spoken : public testing::Test {
 protected:
  ~Spoken() override { speak(*QCoreApplication::instance(), "en"); }
};

TEST_F(Spoken, EveryLanguageOfferedHasItsNameWordsAndDirection) {
  std::set<QString> names;
  for (const Language& language : languages()) {
    speak(*QCoreApplication::instance(), language.code);
    const std::string code = language.code.toStdString();
    EXPECT_TRUE(names.insert(language.name).second) << code;
    EXPECT_EQ(QGuiApplication::layoutDirection(), QLocale(language.code).textDirection()) << code;
    const bool english = language.code == "en";
    EXPECT_TRUE(english || QLocale().language() == QLocale(language.code).language()) << code;
    EXPECT_EQ(QCoreApplication::translate("content", "Child's pose") == "Child's pose", english) << code;
    EXPECT_EQ(QCoreApplication::translate("matside::app::MainWindow", "Settings") == "Settings", english) << code;
    TestWindow test;
    const QString begin = QCoreApplication::translate("matside::app::RoutineHero", "Begin");
    EXPECT_TRUE(visibleText(test.window).contains(begin)) << code;
  }
  EXPECT_TRUE(names.contains("English"));
}

TEST_F(Spoken, ALanguageThereIsNoTranslationForIsNoMistake) {
  speak(*QCoreApplication::instance(), "tlh");
  TestWindow test;
  EXPECT_FALSE(visibleText(test.window).isEmpty());
}

TEST_F(Spoken, TheLanguageIsChosenByItsOwnName) {
  TestWindow test;
  test.press("Settings");
  for (const Language& language : languages()) {
    test.press(language.name);
    EXPECT_EQ(test.settings.now().language, language.code);
  }
}

}  // namespace
}  // namespace matside::app
