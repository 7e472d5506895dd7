#include "desktop/single_instance.h"

#include "start_wish.h"
#include "support/temporary_folder.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>

namespace matside::app {
namespace {

constexpr int longEnough = 30000;  // ms; a busy machine starts a program slowly

/// Starts of the program by one person: all have the same home.
class StartedTwice : public testing::Test {
 protected:
  QString path(const QString& name) const {
    return QString::fromStdString((m_folder.path() / name.toStdString()).string());
  }
  QString settingsFolder() const { return path("config/matside"); }

  std::unique_ptr<QProcess> start(const QStringList& arguments = {}) const {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove("DBUS_SESSION_BUS_ADDRESS");
    environment.insert("XDG_CONFIG_HOME", path("config"));
    environment.insert("XDG_DATA_HOME", path("data"));
    environment.insert("LANG", "C.UTF-8");
    auto program = std::make_unique<QProcess>();
    program->setProcessEnvironment(environment);
    program->start(MATSIDE_PROGRAM, arguments);
    return program;
  }

  const TemporaryFolder m_folder;
};

bool hasEnded(const QProcess& program) {
  return program.state() == QProcess::NotRunning;
}

TEST_F(StartedTwice, OneStaysAndTheOtherEndsWell) {
  const auto one = start();
  const auto other = start();
  ASSERT_TRUE(QTest::qWaitFor([&] { return hasEnded(*one) || hasEnded(*other); }, longEnough));
  QProcess& ended = hasEnded(*one) ? *one : *other;
  QProcess& stays = hasEnded(*one) ? *other : *one;
  EXPECT_EQ(ended.exitStatus(), QProcess::NormalExit);
  EXPECT_EQ(ended.exitCode(), 0) << ended.readAllStandardError().toStdString();
  EXPECT_FALSE(hasEnded(stays));
  stays.kill();
  EXPECT_TRUE(stays.waitForFinished(longEnough));
}

TEST_F(StartedTwice, TheFirstHearsWhatTheSecondWasAskedToOpen) {
  SingleInstance first(settingsFolder(), {});
  ASSERT_EQ(first.standing(), SingleInstance::Standing::First);
  QSignalSpy again(&first, &SingleInstance::startedAgain);
  const auto file = QString::fromStdString(m_folder.write("à new/ro%utine.json", "{}").string());
  for (const QStringList& wish : {QStringList{file}, QStringList{"ease-your-lower-back"}, QStringList()}) {
    const auto second = start(wish);
    ASSERT_TRUE(QTest::qWaitFor([&] { return hasEnded(*second); }, longEnough));
    EXPECT_EQ(second->exitCode(), 0);
    ASSERT_EQ(again.count(), 1);
    EXPECT_EQ(startWishFrom(again.takeFirst().front().toString()), (StartWish{StartWish::Kind::Open, wish.value(0)}));
  }
}

TEST_F(StartedTwice, AnotherFolderOfSettingsIsAnotherPerson) {
  const SingleInstance one(settingsFolder(), {});
  const SingleInstance other(path("another"), {});
  EXPECT_EQ(one.standing(), SingleInstance::Standing::First);
  EXPECT_EQ(other.standing(), SingleInstance::Standing::First);
}

TEST_F(StartedTwice, WhatAKilledProgramLeftBehindHindersNobody) {
  const auto killed = start();
  // A second start that is answered proves that the first one listens.
  const auto answered = start();
  ASSERT_TRUE(QTest::qWaitFor([&] { return hasEnded(*killed) || hasEnded(*answered); }, longEnough));
  for (const auto& program : {killed.get(), answered.get()}) {
    program->kill();
    program->waitForFinished(longEnough);
  }
  const SingleInstance next(settingsFolder(), {});
  EXPECT_EQ(next.standing(), SingleInstance::Standing::First);
}

TEST_F(StartedTwice, PrintingAndHelpAreForEverybody) {
  const SingleInstance first(settingsFolder(), {});
  for (const QStringList& arguments : {QStringList{"--help"}, QStringList{"--version"}}) {
    const auto program = start(arguments);
    EXPECT_TRUE(program->waitForFinished(longEnough));
    EXPECT_EQ(program->exitCode(), 0);
    EXPECT_FALSE(program->readAllStandardOutput().isEmpty());
  }
  const auto sheet = start({"--sheet", "no-such-routine", "--output", path("sheet.pdf")});
  EXPECT_TRUE(sheet->waitForFinished(longEnough));
  EXPECT_TRUE(sheet->readAllStandardError().contains("no-such-routine"));
}

}  // namespace
}  // namespace matside::app
