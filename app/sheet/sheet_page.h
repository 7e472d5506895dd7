#pragma once

#include "library/library.h"
#include "sheet/make_sheet.h"
#include "sheet/sheet_pictures.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QPrinter;

namespace matside::app {

class Button;
class Label;
class PaperArtist;
class SettingsStore;
class SheetChoices;
class SheetPreview;

/// The printed sheet before it is printed: the pages themselves, what can be chosen about them, and the two ways out.
class SheetPage : public QWidget {
  Q_OBJECT

 public:
  SheetPage(const Library& library, SettingsStore& settings, QWidget* parent = nullptr);
  ~SheetPage() override;

  /// The routine as long as the time that is chosen in the settings.
  void open(const RoutineId& routine);
  /// What is shown, and would be printed.
  const Sheet& sheet() const { return m_sheet; }

 signals:
  void closed();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  QWidget* makeHeader();
  QWidget* makePanel();
  QWidget* makeWaysOut();
  const Routine& routine() const;
  SheetOrder order() const;
  void recall();
  void remember();
  void refresh();
  void finishTyping();
  void drawMissingPictures();
  void receive(const PaperPicture& picture, const VectorPicture& drawing);
  void say(const QString& text);
  void sayProgress();
  void leave();
  void fitPanel();
  void savePdf();
  void print();
  void printOn(QPrinter& printer);

  const Library& m_library;
  SettingsStore& m_settings;
  QTimer m_typing;                  ///< runs until a pause in typing
  std::optional<Routine> m_fitted;  ///< to the length that was chosen
  Sheet m_sheet;
  SheetPictureSet m_pictures;
  Looks m_looks;    ///< of the person in them
  QString m_boxed;  ///< what is said of letters that no font has
  std::unique_ptr<PaperArtist> m_artist;

  Label* m_title;
  Label* m_message;
  SheetChoices* m_choices;
  QWidget* m_panel;
  SheetPreview* m_preview;
  Button* m_save;
  Button* m_print;
};

}  // namespace matside::app
