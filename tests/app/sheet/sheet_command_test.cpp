#include "printed.h"
#include "settings/settings_store.h"
#include "sheet/handout.h"
#include "text/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <gtest/gtest.h>

#include <map>

namespace matside::app {
namespace {

const QString starter = "ease-your-lower-back";

std::string told(const QString& text) {
  return text.toStdString();
}

/// A4 without props, and Letter with a bolster and a block.
struct Sample {
  QString paper;
  PropCounts shelf;
  QString size;  ///< as pdfinfo says it
};

const Sample a4{"a4", {}, "595 x 842 pts (A4)"};
const Sample letter{"letter", {{PropId("bolster"), 1}, {PropId("block"), 1}}, "612 x 792 pts (letter)"};

/// A sheet printed once and read by many tests.
struct Print {
  explicit Print(const Sample& sample) {
    SettingsStore(terminal.path("config/matside/settings.json")).change([&sample](Settings& now) {
      now.shelf = PropShelf(sample.shelf);
    });
    ran = terminal.matside({"--sheet", starter, "--paper", sample.paper, "--output", terminal.path("sheet.pdf")});
  }

  Terminal terminal;
  Ran ran;
};

const Print& printOf(const Sample& sample) {
  static std::map<QString, Print> prints;
  return prints.try_emplace(sample.paper, sample).first->second;
}

class Printed : public testing::TestWithParam<Sample> {
 protected:
  void SetUp() override {
    const Ran& ran = printOf(GetParam()).ran;
    ASSERT_EQ(ran.exitCode, 0) << told(ran.err);
    EXPECT_EQ(told(ran.out + ran.err), "");
  }

  QString file() const { return printOf(GetParam()).terminal.path("sheet.pdf"); }
  PrintedSheet sheet() const { return PrintedSheet(file()); }
  Handout handout() const {
    return handoutOf(starterRoutine(), shippedLibrary(), {PropShelf(GetParam().shelf), {}, {}});
  }
};

INSTANTIATE_TEST_SUITE_P(Sheet, Printed, testing::Values(a4, letter),
                         [](const auto& sample) { return sample.param.paper.toStdString(); });

TEST_P(Printed, HasThePaperAskedForAndFitsTwoPages) {
  EXPECT_EQ(told(sheet().info("Page size")), told(GetParam().size));
  EXPECT_EQ(told(sheet().info("Pages")), "2");
  EXPECT_LE(QFileInfo(file()).size(), 1024 * 1024);
}

TEST_P(Printed, HoldsEveryInstructionWordForWord) {
  const QString text = sheet().text();
  for (const HandoutPose& pose : handout().poses) {
    EXPECT_TRUE(text.contains(QString::fromStdString(pose.card.name))) << pose.card.name;
    EXPECT_TRUE(text.contains(QString::fromStdString(pose.card.sanskrit))) << pose.card.sanskrit;
    for (const HandoutStage& stage : pose.stages) {
      for (const HandoutStep& step : stage.steps) {
        EXPECT_TRUE(text.contains(QString::fromStdString(step.text))) << step.text;
      }
    }
    for (const Caution& caution : pose.cautions) {
      EXPECT_TRUE(text.contains(QString::fromStdString(caution.instead))) << caution.instead;
    }
  }
}

TEST_P(Printed, TellsPropsWithTheirStandIns) {
  const QString text = sheet().text();
  EXPECT_EQ(text.contains("only a mat"), GetParam().shelf.empty());
  for (const auto& [prop, count] : GetParam().shelf) {
    const PropKind& kind = *shippedLibrary().prop(prop);
    EXPECT_TRUE(text.contains(QString::fromStdString("1 " + kind.name + " (or " + kind.standIn + ")"))) << kind.name;
  }
}

TEST_P(Printed, ShowsAFigureInEveryPicture) {
  int figures = 0;
  for (int number = 1; number <= 2; ++number) {
    const QImage page = sheet().picture(number, 50);
    for (const int half : {0, 1}) {
      int terracotta = 0;
      for (int y = 0; y < page.height() / 2; ++y) {
        for (int x = half * page.width() / 2; x < (half + 1) * page.width() / 2; ++x) {
          const QColor color = page.pixelColor(x, y);
          terracotta += color.red() > 190 && color.green() < 140 && color.blue() < 120 ? 1 : 0;
        }
      }
      figures += terracotta > 60 ? 1 : 0;
    }
  }
  EXPECT_EQ(figures, 4);
}

class SheetCommand : public testing::Test {
 protected:
  Ran print(const QStringList& more) const { return m_terminal.matside(QStringList{"--sheet"} + more); }

  Terminal m_terminal;
};

TEST_F(SheetCommand, LeavesAFileThatIsThereAloneUnlessForced) {
  const QString file = m_terminal.path("sheet.pdf");
  m_terminal.folder().write("sheet.pdf", "dear to me");
  const Ran refused = print({starter, "--output", file});
  EXPECT_EQ(refused.exitCode, 1);
  EXPECT_TRUE(refused.err.contains(file)) << told(refused.err);
  QFile kept(file);
  ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
  EXPECT_EQ(kept.readAll(), "dear to me");
  kept.close();

  EXPECT_EQ(print({starter, "--output", file, "--force"}).exitCode, 0);
  EXPECT_EQ(told(PrintedSheet(file).info("Pages")), "2");
  EXPECT_EQ(m_terminal.files(), QStringList{"sheet.pdf"});
}

TEST_F(SheetCommand, PrintsWhatIsTypedInTheFormAskedFor) {
  const QString file = m_terminal.path("cards.pdf");
  const Ran ran =
      print({starter,  "--layout", "cards",         "--paper",  "a5",     "--orientation", "landscape",   "--style",
             "line",   "--for",    "עדה",           "--by",     "Clinic", "--how-often",   "twice a day", "--date",
             "3 June", "--notes",  "Mind the knee", "--output", file});
  ASSERT_EQ(ran.exitCode, 0) << told(ran.err);
  const PrintedSheet sheet(file);
  EXPECT_EQ(told(sheet.info("Page size")), "595 x 420 pts (A5)");
  for (const char* words : {"עדה", "Clinic", "twice a day", "3 June", "Mind the knee"}) {
    EXPECT_TRUE(sheet.logicalText().contains(words)) << words;
  }
}

TEST_F(SheetCommand, WritesPagesAsPicturesIntoAFolder) {
  const auto routine = m_terminal.folder().write(
      "mine.json",
      R"({"id": "mine", "title": "Just lie down", "summary": "Rest.", "items": [{"pose": "supported-savasana"}]})");
  const QString file = QString::fromStdString(routine.string());
  const QString folder = m_terminal.path("pages/");
  ASSERT_EQ(print({file, "--paper", "a5", "--output", folder}).exitCode, 0);
  const QImage page(folder + "mine-1.png");
  EXPECT_EQ(page.size(), QSize(1748, 2480));  // 148 x 210 mm at 300 dpi
  EXPECT_NE(page.pixelColor(page.width() / 2, page.height() / 2), QColor(0, 0, 0));
  const Ran refused = print({file, "--paper", "a5", "--output", folder});
  EXPECT_EQ(refused.exitCode, 1);
  EXPECT_TRUE(refused.err.contains("mine-1.png")) << told(refused.err);
}

TEST_F(SheetCommand, LeavesNoPageOfALongerSheetBehind) {
  const auto routine = m_terminal.folder().write(
      "mine.json",
      R"({"id": "mine", "title": "Just lie down", "summary": "Rest.", "items": [{"pose": "supported-savasana"}]})");
  for (const char* there : {"pages/mine-2.png", "pages/mine-07.png", "pages/mine-too.png", "pages/other-2.png"}) {
    m_terminal.folder().write(there, "a page");
  }
  const QStringList wish = {QString::fromStdString(routine.string()), "--paper", "a4", "--output",
                            m_terminal.path("pages/")};
  EXPECT_EQ(print(wish).exitCode, 1);
  EXPECT_EQ(print(wish + QStringList{"--force"}).exitCode, 0);
  EXPECT_EQ(QDir(m_terminal.path("pages")).entryList(QDir::Files, QDir::Name),
            (QStringList{"mine-1.png", "mine-too.png", "other-2.png"}));
}

TEST_F(SheetCommand, PrintsForThePropsGiven) {
  const QString file = m_terminal.path("sheet.pdf");
  ASSERT_EQ(print({starter, "--have", "bolster=1,block=1", "--output", file}).exitCode, 0);
  EXPECT_TRUE(PrintedSheet(file).text().contains("You need: 1 block, 1 bolster"));
  ASSERT_EQ(print({starter, "--have", "", "--output", file, "--force"}).exitCode, 0);
  EXPECT_TRUE(PrintedSheet(file).text().contains("only a mat"));
}

TEST_F(SheetCommand, PrintsARoutineFromAFile) {
  const auto routine = m_terminal.folder().write(
      "mine.json",
      R"({"id": "mine", "title": "Just lie down", "summary": "Rest.", "items": [{"pose": "supported-savasana"}]})");
  const QString file = m_terminal.path("sheet.pdf");
  const Ran ran = print({QString::fromStdString(routine.string()), "--output", file});
  EXPECT_EQ(ran.exitCode, 0) << told(ran.err);
  EXPECT_EQ(told(PrintedSheet(file).info("Title")), "Just lie down");
  EXPECT_EQ(told(PrintedSheet(file).info("Pages")), "1");
}

TEST_F(SheetCommand, PrintsInTheLanguageAskedFor) {
  const QString file = m_terminal.path("sheet.pdf");
  ASSERT_EQ(print({starter, "--layout", "large", "--sheet-language", "de", "--output", file}).exitCode, 0);
  const Aside german("de");
  EXPECT_TRUE(PrintedSheet(file).text().contains(QCoreApplication::translate("content", "Child's pose")));
  EXPECT_NE(QCoreApplication::translate("content", "Child's pose"), "Child's pose");
}

TEST_F(SheetCommand, SaysInOneSentenceWhatItCannotPrint) {
  const QString file = m_terminal.path("sheet.pdf");
  m_terminal.folder().write("bad.json", "{");
  const QList<QStringList> wishes = {{"easy", "--output", file},
                                     {m_terminal.path("none.json"), "--output", file},
                                     {m_terminal.path("bad.json"), "--output", file},
                                     {starter, "--have", "brick=1", "--output", file},
                                     {starter, "--output", m_terminal.path("no/such/folder/sheet.pdf")},
                                     {starter, "--output", m_terminal.path("."), "--force"},
                                     {starter, "--output", "/dev/null", "--force"}};
  for (const QStringList& wish : wishes) {
    const Ran ran = print(wish);
    EXPECT_EQ(ran.exitCode, 1) << told(wish.join(' '));
    EXPECT_EQ(ran.err.count('\n'), 1) << told(ran.err);
    EXPECT_EQ(told(ran.out), "");
    EXPECT_FALSE(QFileInfo::exists(file));
  }
}

TEST_F(SheetCommand, ShowsThePersonAsChosenInTheSettings) {
  const auto pageOf = [this](const Looks& looks, const QString& style) {
    SettingsStore(m_terminal.path("config/matside/settings.json")).change([&looks](Settings& now) {
      now.looks = looks;
    });
    const QString file = m_terminal.path("sheet.pdf");
    EXPECT_EQ(print({starter, "--style", style, "--output", file, "--force"}).exitCode, 0);
    return PrintedSheet(file).picture(1, 50);
  };
  const auto terracottaIn = [](const QImage& page) {
    int terracotta = 0;
    // Below the pictures come red words.
    for (int y = 0; y < page.height() / 3; ++y) {
      for (int x = 0; x < page.width(); ++x) {
        const QColor color = page.pixelColor(x, y);
        terracotta += color.red() > 190 && color.green() < 140 && color.blue() < 120 ? 1 : 0;
      }
    }
    return terracotta;
  };
  Looks other;
  other.top = ClothColour::Plum;
  other.skin = SkinTone::Deep;
  other.hair = HairKind::Covered;
  other.build = 1;
  EXPECT_GT(terracottaIn(pageOf({}, "colour")), 120);
  EXPECT_LT(terracottaIn(pageOf(other, "colour")), 20);
  EXPECT_NE(pageOf({}, "line"), pageOf(other, "line"));
}

TEST_F(SheetCommand, NamesLettersThatNoFontHasAndPrintsTheRest) {
  const QString file = m_terminal.path("sheet.pdf");
  const QString unassigned = QString::fromUtf8("\xCD\xB8");  // U+0378
  const Ran ran = print({starter, "--for", "Zoë " + unassigned, "--output", file});
  EXPECT_EQ(ran.exitCode, 0);
  EXPECT_TRUE(ran.err.trimmed().endsWith("boxes for them: " + unassigned)) << told(ran.err);
  EXPECT_EQ(ran.err.count('\n'), 1) << told(ran.err);
  EXPECT_TRUE(PrintedSheet(file).text().contains("Zoë"));
}

TEST_F(SheetCommand, TellsWrongUsageFromWhatCannotBeDone) {
  const QString file = m_terminal.path("sheet.pdf");
  const QList<QStringList> wishes = {{"--sheet", starter},
                                     {"--sheet", "", "--output", file},
                                     {"--sheet", starter, "--output", file, "--paper", "a3"},
                                     {"--sheet", starter, "--output", file, "--layout", ""},
                                     {"--sheet", starter, "--output", file, "--orientation", "up"},
                                     {"--sheet", starter, "--output", file, "--style", "grey"},
                                     {"--sheet", starter, "--output", file, "--text-size", "90"},
                                     {"--sheet", starter, "--output", file, "--sheet-language", "tlh"},
                                     {"--sheet", starter, "--output", file, "--have", "block"},
                                     {"--sheet", starter, "--output", "-"},
                                     {"--sheet", starter, "--output", m_terminal.path("sheet.png")},
                                     {"--sheet-language", "de"},
                                     {"--for", "Ada"},
                                     {"--sheet", starter, "--ouput", file},
                                     {"--sheet", starter, "more", "--output", file},
                                     {"--output", file},
                                     {"--force"}};
  for (const QStringList& wish : wishes) {
    const Ran ran = m_terminal.matside(wish);
    EXPECT_EQ(ran.exitCode, 2) << told(wish.join(' '));
    EXPECT_EQ(ran.err.count('\n'), 1) << told(ran.err);
    EXPECT_FALSE(QFileInfo::exists(file));
  }
}

}  // namespace
}  // namespace matside::app
