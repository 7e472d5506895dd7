#include "test_window.h"

#include "notices/first_start_page.h"

#include <QLabel>
#include <QTest>

#include <gtest/gtest.h>

#include <utility>

namespace matside::app {

QImage PlainPictures::draw(const PictureWish& wish) {
  QImage image(wish.pixels, QImage::Format_ARGB32_Premultiplied);
  image.fill(Qt::lightGray);
  return image;
}

void HeardBells::ring(Bell bell, int volumePercent) {
  rung.push_back(bell);
  volume = volumePercent;
  QMetaObject::invokeMethod(this, [this] { emit finished(Outcome::Rung); }, Qt::QueuedConnection);
}

void HeardWords::say(const QString& line, const VoiceChoice& choice) {
  said << line;
  how = choice;
  speaking = true;
  if (m_pace == Pace::AtOnce) {
    QMetaObject::invokeMethod(this, [this] { end(Outcome::Said); }, Qt::QueuedConnection);
  }
}

void HeardWords::stop() {
  QMetaObject::invokeMethod(this, [this] { end(Outcome::Stopped); }, Qt::QueuedConnection);
}

void HeardWords::end(Outcome outcome) {
  if (std::exchange(speaking, false)) {
    emit finished(outcome);
  }
}

const WithProblems<Library>& shippedContent() {
  static const WithProblems<Library> content = loadLibrary({MATSIDE_CONTENT_DIR, {}});
  return content;
}

TestWindow::TestWindow()
    : settings(settingsPath()),
      pictures(std::make_unique<PlainPictures>()),
      narrator(bells, words, clock),
      journal(journalPath(), shippedContent().value),
      flow(new PracticeFlow({shippedContent().value, settings, pictures, narrator, clock, PlaceFile(placePath())})),
      window([this]() -> MainWindow::Parts {
        settings.change([](Settings& now) {
          now.noticeAccepted = FirstStartPage::version;
          now.soundChecked = true;
          now.mediaKeys = false;  // a test takes nobody's keys
        });
        return {shippedContent(), settings, pictures, journal, flow};
      }()) {
  window.resize(1366, 768);
  window.show();
  EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
}

bool TestWindow::passToNextWake() {
  const auto due = flow->session().wakesIn();
  if (!due) {
    return false;
  }
  clock.pass(*due);
  flow->session().wake();
  return true;
}

void TestWindow::beginPractice() {
  press("Begin");
  press("None of these, go on");
  press("Begin");
  EXPECT_TRUE(flow->session().isRunning());
}

QPushButton* TestWindow::button(const QString& text) const {
  for (auto* button : window.findChildren<QPushButton*>()) {
    if (button->isVisible() && button->text() == text) {
      return button;
    }
  }
  ADD_FAILURE() << "no button " << text.toStdString();
  return nullptr;
}

void TestWindow::press(const QString& text) const {
  if (auto* found = button(text)) {
    found->click();
  }
}

QString visibleText(const QWidget& widget) {
  QStringList words;
  for (const auto* label : widget.findChildren<QLabel*>()) {
    if (label->isVisible()) {
      words << label->text();
    }
  }
  for (const auto* button : widget.findChildren<QPushButton*>()) {
    if (button->isVisible()) {
      words << button->text();
    }
  }
  return words.join('\n');
}

}  // namespace matside::app
