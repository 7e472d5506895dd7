#include "sheet/sheet_page.h"

#include "printed.h"
#include "settings/settings_store.h"
#include "sheet/make_sheet.h"
#include "sheet/page_font.h"
#include "sheet/paint_document.h"
#include "sheet/sheet_choices.h"
#include "sheet/sheet_preview.h"
#include "sheet/sheet_view.h"
#include "theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace matside::app {
namespace {

class SheetPageTest : public testing::Test {
 protected:
  SheetPageTest() : m_settings(m_terminal.path("settings.json")), m_page(shippedLibrary(), m_settings) {
    m_page.resize(1366, 768);
    m_page.show();
    m_page.open(starterRoutine().id);
  }

  QPushButton* button(const QString& text) const {
    for (auto* candidate : m_page.findChildren<QPushButton*>()) {
      if (candidate->text() == text || candidate->accessibleName() == text) {
        return candidate;
      }
    }
    return nullptr;
  }

  void choose(const QString& answer) {
    ASSERT_NE(button(answer), nullptr) << answer.toStdString();
    QTest::mouseClick(button(answer), Qt::LeftButton);
  }

  void type(const QString& field, const QString& text) const {
    for (auto* candidate : m_page.findChildren<QLineEdit*>()) {
      if (candidate->accessibleName() == field) {
        QTest::keyClicks(candidate, text);
      }
    }
  }

  bool label(const QString& text) const {
    const auto labels = m_page.findChildren<QLabel*>();
    return std::ranges::any_of(labels, [&text](const QLabel* shown) { return shown->text() == text; });
  }

  /// In a line of text on the first page.
  bool says(const std::string& words) const {
    return std::ranges::any_of(m_page.sheet().pages.front().items, [&words](const PageItem& item) {
      const auto* text = std::get_if<PageText>(&item);
      return text != nullptr && text->text.find(words) != std::string::npos;
    });
  }

  bool picturesCame() const {
    return QTest::qWaitFor([this] { return button("Print…")->isEnabled(); }, 60000);
  }

  SheetView& view() const { return *m_page.findChild<SheetView*>(); }

  Terminal m_terminal;
  SettingsStore m_settings;
  SheetPage m_page;
};

TEST_F(SheetPageTest, IsInAnotherLanguageThanTheProgramWhenThatIsChosen) {
  choose("Deutsch");
  EXPECT_EQ(m_settings.now().sheet.language, "de");
  EXPECT_TRUE(label("To hand over")) << "the window stays as it is";
  m_page.open(starterRoutine().id);
  EXPECT_TRUE(button("Deutsch")->isChecked());
  choose("As the program");
  EXPECT_EQ(m_settings.now().sheet.language, "");
}

TEST_F(SheetPageTest, ShowsThePagesAtOnceAndOffersToPrintWhenThePicturesAreThere) {
  EXPECT_EQ(view().accessibleDescription().toStdString(), "2 pages");
  EXPECT_FALSE(button("Save as PDF…")->isEnabled());
  EXPECT_TRUE(label("Drawing the pictures: 0 of 4 are there."));
  ASSERT_TRUE(picturesCame());
  EXPECT_TRUE(button("Save as PDF…")->isEnabled());
  EXPECT_FALSE(label("Drawing the pictures: 4 of 4 are there."));
}

TEST_F(SheetPageTest, ShowsAWholePageAndZooms) {
  const int whole = view().percent();
  const QScrollArea& pages = *m_page.findChild<SheetPreview*>()->findChild<QScrollArea*>();
  EXPECT_LE(view().topOf(1) - view().topOf(0), pages.viewport()->height());
  QTest::keyClick(&m_page, Qt::Key_Minus);
  EXPECT_LT(view().percent(), whole);
  QTest::mouseClick(button("Fit width"), Qt::LeftButton);
  EXPECT_GT(view().percent(), whole);
  EXPECT_LE(view().sizeHint().width(), pages.viewport()->width());
  QTest::mouseClick(button("Whole page"), Qt::LeftButton);
  EXPECT_EQ(view().percent(), whole);
  for (int click = 0; click < 40; ++click) {
    QTest::keyClick(&m_page, Qt::Key_Plus);
  }
  EXPECT_EQ(view().percent(), SheetView::mostPercent);
}

TEST_F(SheetPageTest, ZoomsOutByTheStepsItZoomedInBy) {
  QTest::keyClick(&m_page, Qt::Key_Plus);
  std::vector<int> seen;
  for (int click = 0; click < 4; ++click) {
    seen.push_back(view().percent());
    QTest::keyClick(&m_page, Qt::Key_Plus);
  }
  for (; !seen.empty(); seen.pop_back()) {
    QTest::keyClick(&m_page, Qt::Key_Minus);
    EXPECT_EQ(view().percent(), seen.back());
  }
}

TEST_F(SheetPageTest, PrintsTheRoutineAsLongAsTheTimeThatIsChosen) {
  EXPECT_FALSE(says("12 min"));
  m_settings.change([](Settings& now) { now.minutes = 12; });
  m_page.open(starterRoutine().id);
  EXPECT_TRUE(says("12 min"));
}

TEST_F(SheetPageTest, TurnsPages) {
  EXPECT_TRUE(label("Page 1 of 2"));
  QTest::keyClick(&m_page, Qt::Key_PageDown);
  EXPECT_TRUE(label("Page 2 of 2"));
  QTest::mouseClick(button("Page before"), Qt::LeftButton);
  EXPECT_TRUE(label("Page 1 of 2"));
}

TEST_F(SheetPageTest, ChangesTheFormOnAsking) {
  const auto shape = [this] { return view().sizeHint().height() * 1.0 / view().sizeHint().width(); };
  choose("Paper: A4");
  const double a4 = shape();
  choose("Paper: Letter");
  EXPECT_LT(shape(), a4);
  choose("Orientation: Sideways");
  EXPECT_GT(view().sizeHint().width(), view().topOf(1) - view().topOf(0));
  choose("Orientation: Upright");
  choose("Paper: A4");
  choose("Layout: A page for each pose");
  EXPECT_EQ(view().accessibleDescription().toStdString(), "4 pages");
  choose("Layout: Large print");
  EXPECT_EQ(view().accessibleDescription().toStdString(), "5 pages");
}

TEST_F(SheetPageTest, RemembersTheFormAndWhoHandsItOverButNotForWhom) {
  choose("Layout: Cards to cut out");
  choose("Paper: A5");
  choose("Orientation: Sideways");
  choose("Pictures: Black lines");
  choose("Text size on paper: 125 %");
  type("By whom", "Clinic");
  type("How often", "daily");
  type("For whom", "Ada");
  m_settings.save();
  SettingsStore settings(m_terminal.path("settings.json"));
  SheetPage page(shippedLibrary(), settings);
  page.open(starterRoutine().id);
  const SheetChoices& choices = *page.findChild<SheetChoices*>();
  const SheetForm form{SheetLayout::Cards, {Paper::A5, Orientation::Landscape}, SheetStyle::Line, 125};
  EXPECT_EQ(choices.form(), form);
  EXPECT_EQ(choices.fields(), (SheetFields{{}, "Clinic", {}, "daily", {}}));
}

TEST_F(SheetPageTest, NamesEverythingThatTakesTheKeyboard) {
  for (const QWidget* widget : m_page.findChildren<QWidget*>()) {
    const auto* button = qobject_cast<const QPushButton*>(widget);
    if (widget->focusPolicy() != Qt::NoFocus && widget->isVisibleTo(&m_page)) {
      EXPECT_TRUE(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()))
          << widget->metaObject()->className();
    }
  }
}

TEST_F(SheetPageTest, FitsASmallWindowWithLargeText) {
  theme::setTextPercent(200);
  m_page.resize(1024, 640);
  QCoreApplication::processEvents();
  EXPECT_LE(m_page.minimumSizeHint().width(), 1024);
  EXPECT_LE(m_page.minimumSizeHint().height(), 640);
  for (const char* name : {"Print…", "Save as PDF…", "Whole page", "Next page"}) {
    const QPushButton* shown = button(name);
    EXPECT_TRUE(m_page.rect().contains(QRect(shown->mapTo(&m_page, QPoint()), shown->size()))) << name;
  }
  theme::setTextPercent(100);
}

TEST_F(SheetPageTest, TurnsPagesWithTheKeyboardWhereItBegins) {
  const auto press = [this](Qt::Key key) { QTest::keyClick(m_page.focusWidget(), key); };
  press(Qt::Key_PageDown);
  EXPECT_TRUE(label("Page 2 of 2"));
  press(Qt::Key_Home);
  EXPECT_TRUE(label("Page 1 of 2"));
  press(Qt::Key_End);
  EXPECT_TRUE(label("Page 2 of 2"));
  press(Qt::Key_PageUp);
  EXPECT_TRUE(label("Page 1 of 2"));
}

TEST_F(SheetPageTest, PrintsWhatIsTypedAfterAPauseInTyping) {
  type("For whom", "Ada");
  EXPECT_FALSE(says("Ada"));
  EXPECT_TRUE(QTest::qWaitFor([this] { return says("Ada"); }));
}

TEST_F(SheetPageTest, NamesLettersThatNoFontHas) {
  const QString unassigned = QString::fromUtf8("\xCD\xB8");  // U+0378
  ASSERT_TRUE(picturesCame());
  m_page.findChild<QLineEdit*>()->setText("Zoë " + unassigned);
  const QString warning = "No font on this computer has these letters; the sheet shows boxes for them: " + unassigned;
  EXPECT_TRUE(QTest::qWaitFor([&] { return label(warning); }));
  m_page.findChild<QLineEdit*>()->setText("Zoë");
  EXPECT_TRUE(QTest::qWaitFor([&] { return !label(warning); }));
}

TEST_F(SheetPageTest, KeepsTheLinesOfNotes) {
  auto* notes = m_page.findChild<QPlainTextEdit*>();
  notes->setPlainText("  Monday:  one \nTuesday: two\n");
  EXPECT_EQ(m_page.findChild<SheetChoices*>()->fields().notes, "Monday: one\nTuesday: two");
}

TEST_F(SheetPageTest, LeavesAFieldOnEscapeBeforeItCloses) {
  bool closed = false;
  QObject::connect(&m_page, &SheetPage::closed, [&closed] { closed = true; });
  auto* field = m_page.findChild<QLineEdit*>();
  field->setFocus();
  QTest::keyClick(field, Qt::Key_Escape);
  EXPECT_FALSE(closed);
  QTest::keyClick(m_page.focusWidget(), Qt::Key_Escape);
  EXPECT_TRUE(closed);
}

TEST_F(SheetPageTest, ClosesOnEscape) {
  bool closed = false;
  QObject::connect(&m_page, &SheetPage::closed, [&closed] { closed = true; });
  QTest::keyClick(&m_page, Qt::Key_Escape);
  EXPECT_TRUE(closed);
}

TEST_F(SheetPageTest, ShowsPicturesInThePreview) {
  ASSERT_TRUE(picturesCame());
  const QImage seen = view().grab().toImage();
  int terracotta = 0;
  for (int y = 0; y < seen.height(); y += 2) {
    for (int x = 0; x < seen.width(); x += 2) {
      const QColor color = seen.pixelColor(x, y);
      terracotta += color.red() > 190 && color.green() < 140 && color.blue() < 120 ? 1 : 0;
    }
  }
  EXPECT_GT(terracotta, 500);
}

Sheet starterSheet() {
  return makeSheet({starterRoutine(), shippedLibrary(), {}, {}, {}, {}});
}

TEST(SheetPrinting, PrintsOnlyThePagesAskedForAndFitsOtherPaper) {
  const Terminal terminal;
  const QString file = terminal.path("printed.pdf");
  const Sheet sheet = starterSheet();
  QPrinter printer(QPrinter::HighResolution);
  printer.setOutputFormat(QPrinter::PdfFormat);
  printer.setOutputFileName(file);
  printer.setFullPage(true);
  printer.setPageLayout(QPageLayout(QPageSize(QPageSize::A5), QPageLayout::Portrait, QMarginsF()));
  SheetPictureSet pictures;
  ASSERT_TRUE(paintDocument(printer, sheet, pictures, {1}));
  EXPECT_EQ(PrintedSheet(file).info("Pages").toStdString(), "1");
  EXPECT_TRUE(PrintedSheet(file).text().contains("Page 2 of 2"));
  EXPECT_TRUE(PrintedSheet(file).text().contains("Supported corpse pose"));
}

TEST(PageFont, MeasuresWhatIsPainted) {
  constexpr int pixelsPerMillimetre = 20;
  const TypeStyle style{14, TypeWeight::Bold, TypeSlant::Upright};
  const std::string text = "Lying twist jaṭhara fi ffl";
  QImage paper(120 * pixelsPerMillimetre, 12 * pixelsPerMillimetre, QImage::Format_RGB32);
  paper.fill(Qt::white);
  QPainter painter(&paper);
  painter.scale(pixelsPerMillimetre / unitsPerMillimetre, pixelsPerMillimetre / unitsPerMillimetre);
  painter.setFont(pageFont(style, QString::fromStdString(text)));
  painter.drawText(QPointF(0, 8 * unitsPerMillimetre), QString::fromStdString(text));
  painter.end();
  int last = 0;
  for (int x = 0; x < paper.width(); ++x) {
    for (int y = 0; y < paper.height(); ++y) {
      last = qGray(paper.pixel(x, y)) < 128 ? x : last;
    }
  }
  EXPECT_NEAR(last * 1.0 / pixelsPerMillimetre, PageFontMeasure().width(text, style), 0.6);
}

}  // namespace
}  // namespace matside::app
