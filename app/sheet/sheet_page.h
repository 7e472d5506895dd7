#pragma once

#include "library/library.h"
#include "sheet/overview.h"
#include "sheet/sheet_pictures.h"

#include <QWidget>

#include <memory>

class QPrinter;
class QScrollArea;
class QThread;

namespace matside::app {

class Button;
class ChoiceRow;
class Label;
class SettingsStore;
class SheetView;

/// The printed sheet before it is printed: the pages themselves, their paper, and the two ways out.
class SheetPage : public QWidget {
  Q_OBJECT

 public:
  SheetPage(const Library& library, SettingsStore& settings, QWidget* parent = nullptr);
  ~SheetPage() override;

  void open(const RoutineId& routine);

 signals:
  void closed();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  enum class Zoom { FitWidth, Chosen };

  QWidget* makeHeader();
  QWidget* makeZoomBar();
  const Routine& routine() const;
  void refresh();
  void drawMissingPictures();
  void zoomTo(int percent);
  void fitWidth();
  void turnTo(int pages);
  void savePdf();
  void print();
  void printOn(QPrinter& printer);

  const Library& m_library;
  SettingsStore& m_settings;
  RoutineId m_routine;
  PaperChoice m_paper;
  Zoom m_zoom = Zoom::FitWidth;
  Sheet m_sheet;
  SheetPictureSet m_pictures;
  std::unique_ptr<QThread> m_drawing;

  Label* m_title;
  Label* m_message;
  ChoiceRow* m_paperChoice;
  SheetView* m_view;
  QScrollArea* m_scroll;
  Button* m_save;
  Button* m_print;
  Label* m_percent;
};

}  // namespace matside::app
