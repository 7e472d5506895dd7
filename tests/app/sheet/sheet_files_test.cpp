// PDFs of every layout and paper, written here and read back by poppler-utils.

#include "printed.h"
#include "sheet/compose.h"
#include "sheet/make_sheet.h"
#include "sheet/page_font.h"
#include "sheet/paper_picture.h"
#include "sheet/pdf_labels.h"
#include "sheet/sheet_pdf.h"
#include "sheet/sheet_words.h"
#include "sheet/vector_painter.h"
#include "text/translations.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <gtest/gtest.h>

#include <deque>
#include <map>

namespace matside::app {
namespace {

std::string told(const QString& text) {
  return text.toStdString();
}

/// Every picture drawn once for all sheets: pictures are what takes time.
class SharedPictures final : public SheetPictures {
 public:
  void paint(QPainter& painter, const QRectF& area, const PictureOf& picture, SheetStyle style) override {
    painter.fillRect(area, paperColor(Tone::Picture, style));
    paintVector(painter, area, drawn({picture, style, PictureDetail::Small}));
  }

 private:
  const VectorPicture& drawn(const PaperPicture& wanted) {
    for (const auto& [picture, drawing] : m_drawn) {
      if (picture == wanted) {
        return drawing;
      }
    }
    return m_drawn.emplace_back(wanted, drawForPaper(m_figures, wanted)).second;
  }

  FigureSource m_figures{shippedLibrary()};
  std::deque<std::pair<PaperPicture, VectorPicture>> m_drawn;
};

SharedPictures& pictures() {
  static SharedPictures shared;
  return shared;
}

const SheetFields fields{"Ada Lindqvist", "Clinic by the lake", "3 June", "twice a day", "Mind the left knee."};

SheetOrder orderOf(const SheetForm& form) {
  return {starterRoutine(), shippedLibrary(), {}, form, fields, {}};
}

/// A sheet written once and read by many tests.
struct Written {
  explicit Written(const SheetForm& form)
      : sheet(makeSheet(orderOf(form))),
        trouble(
            writeSheetPdf(sheet, pictures(), {terminal.path("sheet.pdf"), IfThere::Refuse, labelsOf(orderOf(form))})) {}

  Terminal terminal;
  Sheet sheet;
  std::optional<QString> trouble;
};

QString nameOfForm(const SheetForm& form) {
  QStringList parts;
  for (const std::string_view part :
       {nameOf(form.layout), nameOf(form.paper.paper), nameOf(form.paper.orientation), nameOf(form.style)}) {
    parts << QString::fromUtf8(part.data(), static_cast<qsizetype>(part.size()));
  }
  return parts.join("");
}

const Written& written(const SheetForm& form) {
  static std::map<QString, Written> all;
  return all.try_emplace(nameOfForm(form), form).first->second;
}

std::vector<SheetForm> everyForm() {
  std::vector<SheetForm> forms;
  for (const SheetLayout layout : {SheetLayout::Overview, SheetLayout::Poses, SheetLayout::Cards, SheetLayout::Large}) {
    for (const Paper paper : {Paper::A4, Paper::Letter, Paper::A5}) {
      forms.push_back({layout, {paper, Orientation::Portrait}, SheetStyle::Colour, 100});
      forms.push_back({layout, {paper, Orientation::Landscape}, SheetStyle::Line, 100});
    }
  }
  return forms;
}

class SheetFile : public testing::TestWithParam<SheetForm> {
 protected:
  const Sheet& composed() const { return written(GetParam()).sheet; }
  QString file() const { return written(GetParam()).terminal.path("sheet.pdf"); }
  PrintedSheet sheet() const { return PrintedSheet(file()); }
};

INSTANTIATE_TEST_SUITE_P(Every, SheetFile, testing::ValuesIn(everyForm()),
                         [](const auto& form) { return nameOfForm(form.param).toStdString(); });

TEST(SheetLanguage, IsThatOfTheOrder) {
  SheetOrder order = orderOf({});
  order.language = "de";
  const Sheet sheet = makeSheet(order);
  const Aside german("de");
  const QString name = QCoreApplication::translate("content", "Child's pose");
  EXPECT_EQ(sheet.poseNames.front(), ("1 " + name).toStdString());
  EXPECT_EQ(labelsOf(order).language, "de");
}

TEST(SheetLanguage, RunsFromTheRightWhereItIsWrittenSo) {
  SheetOrder order = orderOf({});
  order.language = "ar";
  EXPECT_EQ(makeSheet(order).reading, Reading::RightToLeft);
}

TEST_P(SheetFile, IsWrittenOnThePaperAskedFor) {
  ASSERT_FALSE(written(GetParam()).trouble) << told(*written(GetParam()).trouble);
  EXPECT_EQ(sheet().info("Pages").toStdString(), std::to_string(composed().pages.size()));
  const PaperSize paper = sizeOf(GetParam().paper);
  const QStringList size = sheet().info("Page size").split(' ');
  EXPECT_NEAR(size.value(0).toDouble(), paper.width / 25.4 * 72, 1);
  EXPECT_NEAR(size.value(2).toDouble(), paper.height / 25.4 * 72, 1);
  EXPECT_LE(QFileInfo(file()).size(), 1024 * 1024);
}

TEST_P(SheetFile, EmbedsEveryFontAndHasNoPixels) {
  const QStringList fonts = sheet().fontLines();
  EXPECT_FALSE(fonts.isEmpty());
  for (const QString& font : fonts) {
    // ... encoding, then emb, sub, uni, object and its generation
    const QStringList columns = font.simplified().split(' ').last(5);
    EXPECT_EQ(told(columns[0]), "yes") << told(font);
    EXPECT_EQ(told(columns[2]), "yes") << told(font);
  }
  EXPECT_EQ(sheet().images(), 0);
}

TEST_P(SheetFile, SaysEveryWord) {
  const QString text = sheet().text();
  const auto says = [&text](const std::string& words) { return text.contains(QString::fromStdString(words)); };
  const Handout handout = handoutOf(starterRoutine(), shippedLibrary(), {});
  for (const HandoutPose& pose : handout.poses) {
    EXPECT_TRUE(says(pose.card.name)) << pose.card.name;
    EXPECT_TRUE(says(pose.card.sanskrit)) << pose.card.sanskrit;
    for (const HandoutStage& stage : pose.stages) {
      for (const HandoutStep& step : stage.steps) {
        EXPECT_TRUE(says(step.text)) << step.text;
      }
    }
    for (const Caution& caution : pose.cautions) {
      EXPECT_TRUE(says(caution.instead)) << caution.instead;
    }
  }
  for (const QString& typed : {fields.forWhom, fields.byWhom, fields.date, fields.howOften, fields.notes}) {
    EXPECT_TRUE(text.contains(typed)) << told(typed);
  }
}

/// Where the sheet's pages say that the signs stand.
QString signsReference(const Sheet& sheet) {
  QStringList pages;
  for (std::size_t page = 0; page < sheet.pages.size(); ++page) {
    if (sheet.pages[page].tellsSigns) {
      pages << QString::number(page + 1);
    }
  }
  return pages.size() > 1 ? QString("All warning signs: pages %1 to %2.").arg(pages.first(), pages.last())
                          : QString("All warning signs: page %1.").arg(pages.value(0));
}

TEST_P(SheetFile, WarnsOnEveryPageAndTellsTheSignsOrWhereTheyStand) {
  for (std::size_t page = 1; page <= composed().pages.size(); ++page) {
    const QString text = sheet().text(static_cast<int>(page));
    EXPECT_TRUE(text.contains("Stop when something hurts.")) << page;
    const bool isOnCards = GetParam().layout == SheetLayout::Cards;
    EXPECT_TRUE(isOnCards || text.contains("lost control of your bladder or bowels") ||
                text.contains(signsReference(composed())))
        << page;
  }
  for (const char* sign :
       {"bladder or bowels", "numbness in both legs", "chest pain", "serious accident", "a fever", "osteoporosis"}) {
    EXPECT_TRUE(sheet().text().contains(sign)) << sign;
  }
}

TEST_P(SheetFile, LeavesTheEdgesToThePrinter) {
  constexpr int dotsPerInch = 40;
  const int edge = static_cast<int>(9.4 / 25.4 * dotsPerInch);  // mm; the sheet keeps 10 clear
  const QImage page = sheet().picture(1, dotsPerInch);
  ASSERT_FALSE(page.isNull());
  const QRect middle = page.rect().adjusted(edge, edge, -edge, -edge);
  int inked = 0;
  for (int y = 0; y < page.height(); ++y) {
    for (int x = 0; x < page.width(); ++x) {
      const bool isDark = qGray(page.pixel(x, y)) < 250;
      inked += isDark ? 1 : 0;
      ASSERT_TRUE(!isDark || middle.contains(x, y)) << x << ", " << y;
    }
  }
  EXPECT_GT(inked, page.width() * page.height() / 40);
}

TEST_P(SheetFile, IsBlackOnWhiteInLines) {
  if (GetParam().style != SheetStyle::Line) {
    return;
  }
  const QImage page = sheet().picture(1, 40);
  for (int y = 0; y < page.height(); ++y) {
    for (int x = 0; x < page.width(); ++x) {
      const QColor color = page.pixelColor(x, y);
      ASSERT_LE(color.hsvSaturation(), 8) << x << ", " << y;
    }
  }
}

TEST_P(SheetFile, NamesItselfAndHasABookmarkForEveryPose) {
  EXPECT_EQ(told(sheet().info("Title")), starterRoutine().title);
  EXPECT_EQ(told(sheet().info("Author")), told(fields.byWhom));
  const QString structure = sheet().structure();
  EXPECT_TRUE(structure.contains("/Lang (en)")) << told(structure.left(600));
  const auto count = structure.count(QRegularExpression("/Dest \\["));
  EXPECT_EQ(count, static_cast<qsizetype>(starterRoutine().items.size()));
}

SheetText fromTheRight(const std::vector<std::string>& words) {
  SheetText text = sheetWords(handoutOf(starterRoutine(), shippedLibrary(), {}));
  text.reading = Reading::RightToLeft;
  text.title = words[0];
  text.poses.resize(1);
  text.poses[0].name = words[1];
  text.poses[0].stages = {{words[2], {{"1.", words[3], {}}}}};
  return text;
}

/// A sheet of these words as a file in `folder`.
PrintedSheet printedFromTheRight(const std::vector<std::string>& words, const Terminal& terminal) {
  const QString file = terminal.path("right.pdf");
  const auto trouble = writeSheetPdf(compose(fromTheRight(words), {}, PageFontMeasure()), pictures(),
                                     {file, IfThere::Replace, {"right", "Matside", "he"}});
  EXPECT_FALSE(trouble) << told(trouble.value_or(QString()));
  return PrintedSheet(file);
}

void expectEmbeddedFonts(const PrintedSheet& printed) {
  EXPECT_FALSE(printed.fontLines().isEmpty());
  for (const QString& font : printed.fontLines()) {
    EXPECT_EQ(told(font.simplified().split(' ').last(5).first()), "yes") << told(font);
  }
}

TEST(SheetReading, FromTheRightIsRealTextWithEmbeddedFonts) {
  const Terminal terminal;
  const std::vector<std::string> hebrew = {"הגב התחתון", "תנוחת הילד", "להיכנס", "לשבת על העקבים"};
  const PrintedSheet printed = printedFromTheRight(hebrew, terminal);
  expectEmbeddedFonts(printed);
  for (const std::string& line : hebrew) {
    for (const QString& word : QString::fromStdString(line).split(' ')) {
      EXPECT_TRUE(printed.logicalText().contains(word)) << told(word) << " in " << told(printed.logicalText());
    }
  }
}

TEST(SheetReading, EmbedsTheFontsOfLettersThatJoin) {
  const Terminal terminal;
  const std::vector<std::string> arabic = {"أسفل الظهر", "وضعية الطفل", "الدخول", "اجلس على عقبيك ولا تتعجل"};
  const PrintedSheet printed = printedFromTheRight(arabic, terminal);
  expectEmbeddedFonts(printed);
  EXPECT_TRUE(
      std::ranges::any_of(printed.fontLines(), [](const QString& font) { return !font.contains("NotoSans-"); }));
}

TEST(SheetReading, NamesJoinedLettersAndLigaturesAsTheyWereTyped) {
  // By hand, as not every font has codes for its joined forms.
  const QByteArray pdf =
      "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
      "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Resources<</Font<</F 4 0 R>>>>>>endobj\n"
      "4 0 obj<</Type/Font/ToUnicode 5 0 R>>endobj\n"
      "5 0 obj<</Length 78>>stream\n1 beginbfrange\n<0001> <0005> [<FEBF> <FEFB> <0041> <0009> <0627> ]\nendbfrange\n"
      "endstream endobj\ntrailer<</Size 6/Root 1 0 R>>\n";
  const Terminal terminal;
  terminal.folder().write("labelled.pdf", withLabels(pdf, Sheet(), {"title", "author", "ar"}).toStdString());
  const QString structure = PrintedSheet(terminal.path("labelled.pdf")).structure();
  EXPECT_TRUE(structure.contains("<0001> <0005> [<0636> <06440627> <0041> <0020> <0627> ]")) << told(structure);
}

TEST(SheetReading, FollowsMostOfTheWords) {
  Handout handout = handoutOf(starterRoutine(), shippedLibrary(), {});
  EXPECT_EQ(sheetWords(handout).reading, Reading::LeftToRight);
  handout.title = "הגב התחתון";
  EXPECT_EQ(sheetWords(handout).reading, Reading::LeftToRight);
  for (HandoutPose& pose : handout.poses) {
    pose.card.name = "תנוחה";
  }
  EXPECT_EQ(sheetWords(handout).reading, Reading::RightToLeft);
}

}  // namespace
}  // namespace matside::app
