#pragma once

#include "sheet/page_painter.h"

#include <QPixmap>
#include <QWidget>

#include <vector>

namespace matside::app {

/// The pages themselves, one below the other, as they will be printed. 100 % is their size on paper.
class SheetView : public QWidget {
  Q_OBJECT

 public:
  static constexpr int leastPercent = 15;
  static constexpr int mostPercent = 400;
  static constexpr int around = 20;  ///< pixels between the pages and round them

  explicit SheetView(SheetPictures& pictures, QWidget* parent = nullptr);

  void show(Sheet sheet);
  /// Pictures have come in: the pages are painted anew.
  void repaintPages();

  int percent() const { return m_percent; }
  void setPercent(int percent);
  /// The zoom at which a page is as wide as this, or smaller than this.
  int percentForWidth(int pixels) const;
  int percentForPage(const QSize& pixels) const;
  std::size_t pages() const { return m_sheet.pages.size(); }
  /// The page at this height of the view, counted from 0.
  std::size_t pageAt(int y) const;
  int topOf(std::size_t page) const;

  QSize sizeHint() const override;

 signals:
  void percentChanged();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  double pixelsPerMillimetre() const;
  double pixelsPerMillimetreAtHundred() const;
  QSize pageSize() const;
  QRect pageRect(std::size_t page) const;
  const QPixmap& painted(std::size_t page);

  SheetPictures& m_pictures;
  Sheet m_sheet;
  int m_percent = 100;
  std::vector<QPixmap> m_painted;  ///< null: not painted yet
};

}  // namespace matside::app
