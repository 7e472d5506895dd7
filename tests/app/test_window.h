#pragma once

#include "bridge/clock.h"
#include "figure/picture_maker.h"
#include "journal/journal_keeper.h"
#include "library/library.h"
#include "main_window.h"
#include "practice/practice_flow.h"
#include "settings/settings_store.h"
#include "sound/narrator.h"
#include "support/temporary_folder.h"

#include <QPushButton>

#include <memory>

namespace matside::app {

/// Time as a test moves it.
class HandClock : public Clock {
 public:
  Moment now() const override { return m_now; }
  void pass(Duration time) { m_now += time; }

 private:
  Moment m_now{1000};
};

/// Plain pictures at once.
class PlainPictures : public PictureSource {
 public:
  QImage draw(const PictureWish& wish) override;
};

/// Bells that make no sound, and remember.
class HeardBells : public Bells {
 public:
  void prepare() override {}
  void ring(Bell bell, int volumePercent) override;
  void breathe(const Breath& breath, int) override { breaths.push_back(breath); }

  std::vector<Bell> rung;
  std::vector<Breath> breaths;
  int volume = 0;  ///< of the last one
};

/// A voice that makes no sound, and remembers. A line ends when the test says so, or at once.
class HeardWords : public Speech {
 public:
  enum class Pace { AtOnce, WhenTold };
  explicit HeardWords(Pace pace = Pace::AtOnce) : m_pace(pace) {}

  void prepare(const QLocale& language) override { prepared = language; }
  void say(const QString& line, const VoiceChoice& how) override;
  void stop() override;
  void end(Outcome outcome);

  QStringList said;
  VoiceChoice how;  ///< of the last one
  QLocale prepared;
  bool speaking = false;

 private:
  Pace m_pace;
};

/// Whole content, shipped with the program.
const WithProblems<Library>& shippedContent();

/// The window as the program makes it, with a clock in the test's hand and settings in a folder of its own.
class TestWindow {
 public:
  TestWindow();

  QString settingsPath() const { return QString::fromStdString((m_folder.path() / "settings.json").string()); }
  QString placePath() const { return QString::fromStdString((m_folder.path() / "place.json").string()); }
  QString journalPath() const { return QString::fromStdString((m_folder.path() / "journal.sqlite").string()); }
  /// Moves the clock to the session's next wake, once; false when it waits for nothing.
  bool passToNextWake();
  /// From the start page into the running practice.
  void beginPractice();
  /// The visible button with this text; fails the test when there is none.
  QPushButton* button(const QString& text) const;
  void press(const QString& text) const;

  HandClock clock;

 private:
  TemporaryFolder m_folder;

 public:
  SettingsStore settings;
  PictureMaker pictures;
  HeardBells bells;
  HeardWords words;
  Narrator narrator;
  JournalKeeper journal;
  PracticeFlow* flow;
  MainWindow window;
};

/// Words of every label and button on the visible page, joined.
QString visibleText(const QWidget& widget);

}  // namespace matside::app
