#pragma once

#include "sheet/sheet_view.h"

#include <QWidget>

class QScrollArea;

namespace matside::app {

class Label;

/// The pages with what turns them and makes them larger or smaller.
class SheetPreview : public QWidget {
  Q_OBJECT

 public:
  explicit SheetPreview(SheetPictures& pictures, QWidget* parent = nullptr);

  void show(Sheet sheet);
  /// Pictures have come in.
  void repaintPages() { m_view->repaintPages(); }
  void goToStart();
  void takeFocus();

  void zoomIn();
  void zoomOut();
  void fitPage();
  void fitWidth();
  /// Forward, or back when negative.
  void turn(int pages);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  enum class Zoom { FitPage, FitWidth, Chosen };

  QWidget* makeBar();
  void zoomTo(int percent);
  void fit();
  std::size_t pageInView() const;
  void showPlace();
  bool turnBy(int key);

  Zoom m_zoom = Zoom::FitPage;
  SheetView* m_view;
  QScrollArea* m_scroll;
  Label* m_percent;
  Label* m_place;
};

}  // namespace matside::app
