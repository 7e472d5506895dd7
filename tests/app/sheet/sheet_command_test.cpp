#include "printed.h"
#include "settings/settings_store.h"
#include "sheet/handout.h"

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

TEST_P(Printed, NamesItselfToReadersAndCatalogues) {
  EXPECT_EQ(told(sheet().info("Title")), starterRoutine().title);
  EXPECT_TRUE(sheet().metadata().contains("<dc:creator><rdf:Seq><rdf:li>Matside</rdf:li>")) << told(sheet().metadata());
  EXPECT_TRUE(sheet().metadata().contains("<dc:language><rdf:Bag><rdf:li>en</rdf:li>")) << told(sheet().metadata());
}

TEST_P(Printed, EmbedsEveryFont) {
  const QStringList fonts = sheet().fontLines();
  EXPECT_FALSE(fonts.isEmpty());
  for (const QString& font : fonts) {
    EXPECT_TRUE(font.startsWith("NotoSans") || font.contains("+NotoSans")) << told(font);
    // ... encoding, then emb, sub, uni, object and its generation
    EXPECT_EQ(told(font.simplified().split(' ').last(5).first()), "yes") << told(font);
  }
}

TEST_P(Printed, DrawsItsPicturesAsPathsNotAsPixels) {
  EXPECT_EQ(sheet().images(), 0);
}

TEST_P(Printed, HoldsEveryInstructionWordForWord) {
  const QString text = sheet().text();
  for (const HandoutPose& pose : handout().poses) {
    EXPECT_TRUE(text.contains(QString::fromStdString(pose.card.name))) << pose.card.name;
    EXPECT_TRUE(text.contains(QString::fromStdString(pose.card.sanskrit))) << pose.card.sanskrit;
    for (const HandoutStage& stage : pose.stages) {
      for (const std::string& step : stage.steps) {
        EXPECT_TRUE(text.contains(QString::fromStdString(step))) << step;
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

TEST_P(Printed, SaysWhenToStopAndWhenToSeeADoctor) {
  const QString text = sheet().text();
  for (const char* words : {"Stop when something hurts.", "bladder or bowels", "numbness in both legs", "chest pain",
                            "serious accident", "See a doctor soon", "a fever", "osteoporosis"}) {
    EXPECT_TRUE(text.contains(words)) << words;
  }
}

bool isDark(const QImage& page, int x, int y) {
  return qGray(page.pixel(x, y)) < 250;
}

TEST_P(Printed, LeavesTheEdgesToThePrinter) {
  constexpr int dotsPerInch = 50;
  const int edge = static_cast<int>(9.5 / 25.4 * dotsPerInch);  // mm; the sheet keeps 10 clear
  for (int number = 1; number <= 2; ++number) {
    const QImage page = sheet().picture(number, dotsPerInch);
    ASSERT_FALSE(page.isNull());
    int inked = 0;
    for (int y = 0; y < page.height(); ++y) {
      for (int x = 0; x < page.width(); ++x) {
        const bool atEdge = x < edge || y < edge || x >= page.width() - edge || y >= page.height() - edge;
        inked += isDark(page, x, y) ? 1 : 0;
        ASSERT_FALSE(atEdge && isDark(page, x, y)) << number << ": " << x << ", " << y;
      }
    }
    EXPECT_GT(inked, page.width() * page.height() / 20);
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

TEST_F(SheetCommand, SaysInOneSentenceWhatItCannotPrint) {
  const QString file = m_terminal.path("sheet.pdf");
  m_terminal.folder().write("bad.json", "{");
  const QList<QStringList> wishes = {{"easy", "--output", file},
                                     {m_terminal.path("none.json"), "--output", file},
                                     {m_terminal.path("bad.json"), "--output", file},
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

TEST_F(SheetCommand, TellsWrongUsageFromWhatCannotBeDone) {
  const QString file = m_terminal.path("sheet.pdf");
  const QList<QStringList> wishes = {{"--sheet", starter},
                                     {"--sheet", "", "--output", file},
                                     {"--sheet", starter, "--output", file, "--paper", "a3"},
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
