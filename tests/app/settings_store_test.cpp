#include "settings/settings_store.h"

#include "support/temporary_folder.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace matside::app {
namespace {

class SettingsFile : public testing::Test {
 protected:
  QString path() const { return QString::fromStdString((m_folder.path() / "settings.json").string()); }
  QStringList files() const { return QDir(QString::fromStdString(m_folder.path().string())).entryList(QDir::Files); }

  TemporaryFolder m_folder;
};

TEST_F(SettingsFile, IsNotNeeded) {
  const SettingsStore store(path());
  EXPECT_EQ(store.now().volume, 60);
  EXPECT_TRUE(store.trouble().isEmpty());
}

TEST_F(SettingsFile, BringsEverythingBack) {
  SheetHabits sheet{{SheetLayout::Cards, {}, SheetStyle::Line, 150}, Paper::A5, "Clinic", "daily", "fr"};
  sheet.form.paper.orientation = Orientation::Landscape;
  {
    SettingsStore store(path());
    store.change([&sheet](Settings& now) {
      now.language = "pt_BR";
      now.appearance = Appearance::Dark;
      now.textPercent = 150;
      now.lessMotion = true;
      now.pace = {1.5, 2.0};
      now.waits = Waits::AtChanges;
      now.minutes = 12;
      now.breathGuide = false;
      now.bells = false;
      now.volume = 35;
      now.bellLevels[Bell::Halfway] = 0;
      now.voiceRate = 25;
      now.silentEnding = true;
      now.warningCheck = WarningCheck::OnceADay;
      now.noticeAccepted = 1;
      now.warningsLastRead = QDate(2024, 2, 29);
      now.shelf.setCount(PropId("block"), 2);
      now.choices[PoseId("twist")][PlaceId("knee")] = OptionId("block-low-under-knee");
      now.windowGeometry = QByteArray("\x01\x00\xff", 3);
      now.sheet = sheet;
    });
  }
  const SettingsStore again(path());
  const Settings& now = again.now();
  EXPECT_EQ(now.language, "pt_BR");
  EXPECT_EQ(now.appearance, Appearance::Dark);
  EXPECT_EQ(now.textPercent, 150);
  EXPECT_TRUE(now.lessMotion);
  EXPECT_EQ(now.pace.gettingIn, 1.5);
  EXPECT_EQ(now.pace.changingSides, 2.0);
  EXPECT_EQ(now.waits, Waits::AtChanges);
  EXPECT_EQ(now.minutes, 12);
  EXPECT_FALSE(now.breathGuide);
  EXPECT_FALSE(now.bells);
  EXPECT_EQ(now.volume, 35);
  EXPECT_EQ(now.levelOf(Bell::Halfway), 0);
  EXPECT_EQ(now.levelOf(Bell::HoldBegins), 100);
  EXPECT_EQ(now.voiceRate, 25);
  EXPECT_TRUE(now.silentEnding);
  EXPECT_EQ(now.warningCheck, WarningCheck::OnceADay);
  EXPECT_EQ(now.noticeAccepted, 1);
  EXPECT_EQ(now.warningsLastRead, QDate(2024, 2, 29));
  EXPECT_EQ(now.shelf.count(PropId("block")), 2);
  EXPECT_EQ(now.choices.at(PoseId("twist")).at(PlaceId("knee")), OptionId("block-low-under-knee"));
  EXPECT_EQ(now.windowGeometry, QByteArray("\x01\x00\xff", 3));
  EXPECT_EQ(now.sheet, sheet);
}

TEST_F(SettingsFile, ThatCannotBeReadIsSetAsideAndSaid) {
  m_folder.write("settings.json", "{ \"volume\": 3");
  SettingsStore store(path());
  EXPECT_FALSE(store.trouble().isEmpty());
  ASSERT_EQ(files().size(), 1);
  EXPECT_TRUE(files().front().startsWith("settings-unreadable-"));
  store.change([](Settings& now) { now.volume = 10; });
  store.save();
  EXPECT_EQ(files().size(), 2);
}

TEST_F(SettingsFile, WithOddValuesGivesTheUsualOnes) {
  m_folder.write("settings.json",
                 R"({"volume": 900, "textPercent": "big", "appearance": "pink", "shelf": {"block": -4, "x y": 1},
                     "paceGettingIn": 1e9, "choices": 7})");
  const SettingsStore store(path());
  EXPECT_EQ(store.now().volume, 100);
  EXPECT_EQ(store.now().textPercent, 100);
  EXPECT_EQ(store.now().appearance, Appearance::System);
  EXPECT_EQ(store.now().pace.gettingIn, 3.0);
  EXPECT_TRUE(store.now().shelf.counts().empty());
  EXPECT_TRUE(store.now().choices.empty());
}

TEST_F(SettingsFile, KeepsKeysItDoesNotKnow) {
  m_folder.write("settings.json", R"({"fromTheFuture": 42})");
  SettingsStore(path()).change([](Settings& now) { now.volume = 10; });
  QFile file(path());
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  EXPECT_TRUE(file.readAll().contains("fromTheFuture"));
}

TEST_F(SettingsFile, ThatCannotBeWrittenIsSaidOnce) {
  m_folder.write("blocked", "a file where the folder should be");
  SettingsStore store(QString::fromStdString((m_folder.path() / "blocked" / "settings.json").string()));
  const QSignalSpy troubled(&store, &SettingsStore::troubled);
  store.change([](Settings& now) { now.volume = 10; });
  store.save();
  store.change([](Settings& now) { now.volume = 11; });
  store.save();
  EXPECT_EQ(troubled.count(), 1);
  EXPECT_EQ(store.now().volume, 11);
}

TEST_F(SettingsFile, TellsAChangeOnlyWhenSomethingChanged) {
  SettingsStore store(path());
  const QSignalSpy changed(&store, &SettingsStore::changed);
  store.change([](Settings& now) { now.volume = 60; });
  EXPECT_EQ(changed.count(), 0);
  store.change([](Settings& now) { now.volume = 61; });
  EXPECT_EQ(changed.count(), 1);
}

TEST_F(SettingsFile, RemembersHowThePersonInThePicturesLooks) {
  Settings settings;
  settings.looks.build = 0.5;
  settings.looks.stature_cm = 185;
  settings.looks.skin = SkinTone::Deep;
  settings.looks.hair = HairKind::Covered;
  settings.looks.scarf = ClothColour::Teal;
  EXPECT_EQ(settingsFromJson(toJson(settings)).looks, settings.looks);
}

TEST_F(SettingsFile, BringsLooksIntoTheirRange) {
  const QJsonObject looks{{"build", 7}, {"stature_cm", 20}, {"hair", "mohawk"}};
  const Settings settings = settingsFromJson({{"looks", looks}});
  EXPECT_EQ(settings.looks.build, 1);
  EXPECT_EQ(settings.looks.stature_cm, shortest_cm);
  EXPECT_EQ(settings.looks.hair, HairKind::Bun);
}

}  // namespace
}  // namespace matside::app
