#include "sheet/sheet_page.h"

#include "printed.h"
#include "settings/settings_store.h"
#include "sheet/draw_for_paper.h"
#include "sheet/make_sheet.h"
#include "sheet/page_font.h"
#include "sheet/paint_document.h"
#include "sheet/sheet_view.h"

#include <QPainter>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>

#include <gtest/gtest.h>

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

  bool picturesCame() const {
    return QTest::qWaitFor([this] { return button("Print…")->isEnabled(); }, 60000);
  }

  SheetView& view() const { return *m_page.findChild<SheetView*>(); }

  Terminal m_terminal;
  SettingsStore m_settings;
  SheetPage m_page;
};

TEST_F(SheetPageTest, ShowsThePagesAtOnceAndOffersToPrintWhenThePicturesAreThere) {
  EXPECT_EQ(view().accessibleDescription().toStdString(), "2 pages");
  ASSERT_TRUE(picturesCame());
  EXPECT_TRUE(button("Save as PDF…")->isEnabled());
}

TEST_F(SheetPageTest, FitsAPageToTheWidthAndZooms) {
  const int fitted = view().percent();
  EXPECT_LE(view().sizeHint().width(), m_page.width());
  QTest::keyClick(&m_page, Qt::Key_Minus);
  EXPECT_LT(view().percent(), fitted);
  QTest::mouseClick(button("Fit width"), Qt::LeftButton);
  EXPECT_EQ(view().percent(), fitted);
  for (int click = 0; click < 40; ++click) {
    QTest::keyClick(&m_page, Qt::Key_Plus);
  }
  EXPECT_EQ(view().percent(), SheetView::mostPercent);
}

TEST_F(SheetPageTest, ChangesThePaperOnAsking) {
  const auto shape = [this] { return view().sizeHint().height() * 1.0 / view().sizeHint().width(); };
  QTest::mouseClick(button("A4"), Qt::LeftButton);
  const double a4 = shape();
  QTest::mouseClick(button("Letter"), Qt::LeftButton);
  EXPECT_LT(shape(), a4);
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
  return makeSheet({starterRoutine(), shippedLibrary(), {}, {Paper::A4, Orientation::Portrait}});
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
  painter.setFont(pageFont(style));
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
