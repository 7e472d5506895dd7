#include "cut_words.h"
#include "library/home_page.h"
#include "test_window.h"
#include "text/translations.h"

#include <QGuiApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

#include <gtest/gtest.h>

#include <set>
#include <string_view>

namespace matside::app {
namespace {

/// Says every word with other letters, so that one that does not come through a translation is seen, in brackets, so
/// that both ends can be seen, and with a third more of it, as languages that need many letters do.
class PseudoTranslator : public QTranslator {
 public:
  bool isEmpty() const override { return false; }
  QString translate(const char*, const char* source, const char*, int) const override {
    QString text = QString::fromUtf8(source);
    const qsizetype more = text.size() / 3;
    for (qsizetype at = 0; at < text.size(); ++at) {
      const bool placeholder = at > 0 && text[at - 1] == '%';
      const bool tag = text.mid(0, at).count('<') > text.mid(0, at).count('>');
      if (!placeholder && !tag && text[at].unicode() < 128 && text[at].isLetter()) {
        text[at] = QChar(text[at].isUpper() ? 0x0394 : 0x03b1);
      }
    }
    return '[' + text + rest(more) + ']';
  }

 private:
  static QString rest(qsizetype letters) {
    QString words;
    while (words.size() < letters) {
      words += words.size() % 7 == 0 ? u' ' : u'\u03b1';
    }
    return words;
  }
};

/// As for a person who reads nothing of what the program was written in.
class InPseudo : public testing::Test {
 protected:
  InPseudo() { QCoreApplication::installTranslator(&m_words); }
  ~InPseudo() override { QCoreApplication::removeTranslator(&m_words); }

  QString pseudo(const char* text) const { return m_words.translate(nullptr, text, nullptr, 0); }

  PseudoTranslator m_words;
};

/// Names that are the same in every language.
bool isAName(const QString& text) {
  for (const auto& [id, pose] : shippedContent().value.poses()) {
    if (text == QString::fromStdString(pose.names.sanskrit)) {
      return true;
    }
  }
  return false;
}

QStringList untranslated(const TestWindow& test) {
  static const QRegularExpression word("[A-Za-z]{3,}");
  QStringList found;
  for (const QString& text : visibleText(test.window).split('\n')) {
    QString rest = text;
    for (const QString& path : {settingsFile(), test.journal.folder(), QCoreApplication::applicationVersion()}) {
      rest.remove(path);
    }
    for (const Language& language : languages()) {
      rest.remove(language.name);
    }
    if (word.match(rest).hasMatch() && !isAName(text)) {
      found << text;
    }
  }
  return found;
}

/// In the smallest window.
class SmallTestWindow : public TestWindow {
 public:
  SmallTestWindow() { window.resize(1024, 640); }
};

/// Every word comes through a translation, and has the room a longer one needs.
void expectTranslatable(const TestWindow& test, std::string_view page) {
  settle();
  EXPECT_EQ(untranslated(test).join('|').toStdString(), "") << page;
  EXPECT_EQ(test.window.size(), QSize(1024, 640)) << page;
  EXPECT_EQ(cutWords(test.window).join('|').toStdString(), "") << page;
}

TEST_F(InPseudo, NoWordRoundTheStartIsLeftInEnglish) {
  SmallTestWindow test;
  expectTranslatable(test, "start page");
  for (const char* page : {"Settings", "When to see a doctor", "About Matside"}) {
    test.press(pseudo(page));
    expectTranslatable(test, page);
  }
  test.window.open(test.window.home().routine());
  expectTranslatable(test, "look through");
  test.window.printSheet(test.window.home().routine());
  expectTranslatable(test, "sheet");
}

TEST_F(InPseudo, NoWordOfAPracticeIsLeftInEnglish) {
  SmallTestWindow test;
  test.window.begin(test.window.home().routine());
  expectTranslatable(test, "warning signs");
  test.press(pseudo("None of these, go on"));
  expectTranslatable(test, "gather");
  test.press(pseudo("Begin"));
  while (test.flow->session().isRunning()) {
    expectTranslatable(test, stageName(test.flow->session().scene().stage));
    test.flow->session().next();
  }
  expectTranslatable(test, "ending");
}

TEST_F(InPseudo, NoWordIsLeftInEnglishWhenItHurts) {
  SmallTestWindow test;
  test.window.begin(test.window.home().routine());
  test.press(pseudo("None of these, go on"));
  test.press(pseudo("Begin"));
  test.press(pseudo("It hurts"));
  expectTranslatable(test, "it hurts");
}

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

QString childsPose() {
  return QCoreApplication::translate("content", "Child's pose");
}

TEST_F(Spoken, AnotherLanguageIsSpokenAsideAndNoLonger) {
  const QLocale before;
  {
    const Aside german("de");
    EXPECT_NE(childsPose(), "Child's pose");
    EXPECT_EQ(QLocale().language(), QLocale::German);
    EXPECT_EQ(localeOfWords().language(), QLocale::German);
    {
      const Aside french("fr");
      EXPECT_EQ(localeOfWords().language(), QLocale::French);
    }
    EXPECT_EQ(localeOfWords().language(), QLocale::German);
  }
  EXPECT_EQ(childsPose(), "Child's pose");
  EXPECT_EQ(QLocale(), before);
}

TEST_F(Spoken, EnglishAsideIsEnglishInAProgramThatSpeaksGerman) {
  speak(*QCoreApplication::instance(), "de");
  const QString german = childsPose();
  {
    const Aside english("en");
    EXPECT_EQ(childsPose(), "Child's pose");
    EXPECT_EQ(QCoreApplication::translate("SheetWords", "%n pose(s)", nullptr, 1), "1 pose");
  }
  {
    const Aside asTheProgram{QString()};
    EXPECT_EQ(childsPose(), german);
  }
  EXPECT_EQ(childsPose(), german);
}

QString firstLine(TestWindow& test) {
  test.beginPractice();
  EXPECT_TRUE(QTest::qWaitFor([&test] { return !test.words.said.isEmpty(); }));
  return test.words.said.value(0);
}

TEST_F(Spoken, TheVoiceMaySpeakAnotherLanguageThanTheWindow) {
  TestWindow inEnglish;
  const QString line = firstLine(inEnglish);
  TestWindow test;
  test.settings.change([](Settings& now) { now.voiceLanguage = "de"; });
  const QString inGerman = firstLine(test);
  EXPECT_TRUE(visibleText(test.window).contains("Child's pose"));
  EXPECT_EQ(test.words.prepared.language(), QLocale::German);
  EXPECT_EQ(test.words.how.language.language(), QLocale::German);
  const Aside german("de");
  EXPECT_NE(inGerman, line);
  EXPECT_EQ(inGerman, QCoreApplication::translate("content", line.toUtf8()));
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

TEST_F(Spoken, WhereWritingRunsFromTheRightTheFirstChoiceIsOnTheRight) {
  QGuiApplication::setLayoutDirection(Qt::RightToLeft);
  TestWindow test;
  test.press("Settings");
  QCoreApplication::processEvents();
  EXPECT_GT(test.button("100 %")->x(), test.button("200 %")->x());
  QGuiApplication::setLayoutDirection(Qt::LeftToRight);
  QCoreApplication::processEvents();
  EXPECT_LT(test.button("100 %")->x(), test.button("200 %")->x());
}

}  // namespace
}  // namespace matside::app
