#pragma once

#include "library/library.h"

#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace matside::app {

class FirstStartPage;
class HomePage;
class JournalKeeper;
template <typename Page>
class Later;
class LookThroughPage;
class MessageBar;
class NavItem;
class PictureMaker;
class PracticeFlow;
class SettingsPage;
class SettingsStore;
class SheetPage;

/// The window: a side bar with what there is, and whole pages in its place while a person practises.
class MainWindow : public QWidget {
  Q_OBJECT

 public:
  struct Parts {
    const WithProblems<Library>& content;  ///< with at least one routine
    SettingsStore& settings;
    PictureMaker& pictures;
    JournalKeeper& journal;
    PracticeFlow* flow = nullptr;  ///< the window takes it over
  };

  explicit MainWindow(const Parts& parts, QWidget* parent = nullptr);

  HomePage& home() { return *m_home; }
  /// Back to the start page.
  void goHome();
  /// Each with a routine of the library. While a person practises or has not accepted the first page, nothing happens.
  void open(const RoutineId& routine);
  void begin(const RoutineId& routine);
  void printSheet(const RoutineId& routine);
  void showSettings();
  /// Keeps where the window is for the next one.
  void rememberPlace();
  /// Says one thing on the start page.
  void say(const QString& text);
  /// In front of the other windows, as far as the desktop lets a program do that.
  void comeForward();

 protected:
  void closeEvent(QCloseEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  QWidget* makeShell();
  QWidget* makeSideBar();
  SettingsPage* makeSettings();
  LookThroughPage* makeLookThrough();
  SheetPage* makeSheet();
  FirstStartPage* makeFirstStart();
  NavItem* addEntry(QVBoxLayout& bar, const QString& text, QWidget* page);
  void connectHome();
  void connectFlow();
  void sayTroubles();
  void offerToGoOn();
  bool isFree() const;
  void placeWindow();

  Parts m_parts;
  HomePage* m_home;
  Later<LookThroughPage>* m_lookThrough;
  Later<SheetPage>* m_sheet;
  Later<FirstStartPage>* m_firstStart;
  MessageBar* m_message;
  QStackedWidget* m_inner;
  QStackedWidget* m_pages;
  QWidget* m_problems = nullptr;
  NavItem* m_homeEntry = nullptr;
  NavItem* m_settingsEntry = nullptr;
  QWidget* m_shell;
  bool m_wasMaximised = false;
};

}  // namespace matside::app
