#include "../test_window.h"
#include "practice/place_file.h"
#include "small_disk.h"

#include <QFile>

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <csignal>
#include <limits>
#include <random>

namespace matside::app {
namespace {

using namespace std::chrono_literals;

constexpr int kills = 300;  // in 20 s; a disk that is slow to write everything down allows fewer

const Routine& starter() {
  return *shippedContent().value.routine(RoutineId("ease-your-lower-back"));
}

/// Every place a practice of the starter routine writes down, in order.
std::vector<Snapshot> placesOfAPractice() {
  std::vector<Snapshot> places;
  HandClock clock;
  SessionController session(shippedContent().value, clock);
  QObject::connect(&session, &SessionController::sceneChanged, [&] { places.push_back(session.place()); });
  session.begin(buildTimeline(starter(), shippedContent().value, {}), PropShelf(), {});
  while (const auto due = session.wakesIn()) {
    clock.pass(*due);
    session.wake();
  }
  return places;
}

/// A process that writes place after place, over and over, and tells of each through a pipe when it is down.
class Writer {
 public:
  Writer(const PlaceFile& file, const std::vector<Snapshot>& places) {
    EXPECT_EQ(pipe(m_pipe.data()), 0);
    m_child = fork();
    if (m_child == 0) {
      write(file, places);
    }
    close(m_pipe[1]);
  }
  ~Writer() { close(m_pipe[0]); }
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;

  /// How many places are down, waiting for at least so many.
  int waitFor(int count) {
    char told = 0;
    while (m_told < count && read(m_pipe[0], &told, 1) == 1) {
      ++m_told;
    }
    return m_told;
  }
  int kill() {
    ::kill(m_child, SIGKILL);
    waitpid(m_child, nullptr, 0);
    return waitFor(std::numeric_limits<int>::max());
  }

 private:
  [[noreturn]] void write(const PlaceFile& file, const std::vector<Snapshot>& places) const {
    for (std::size_t next = 0;; next = (next + 1) % places.size()) {
      file.write(places[next]);
      if (::write(m_pipe[1], ".", 1) != 1) {
        _exit(1);
      }
    }
  }

  std::array<int, 2> m_pipe{};
  pid_t m_child = -1;
  int m_told = 0;
};

void spin(std::chrono::microseconds time) {
  const auto end = std::chrono::steady_clock::now() + time;
  while (std::chrono::steady_clock::now() < end) {
  }
}

/// Kills a writer at random moments, again and again. After each kill the place is the last that the writer told of, or
/// the one it was at.
void killAgainAndAgain(const PlaceFile& file, const std::vector<Snapshot>& places) {
  std::mt19937 random(4711);
  const auto end = std::chrono::steady_clock::now() + 20s;
  int done = 0;
  for (; done < kills && std::chrono::steady_clock::now() < end; ++done) {
    Writer writer(file, places);
    writer.waitFor(1 + static_cast<int>(random() % 8));
    spin(std::chrono::microseconds(random() % 2000));
    const auto told = static_cast<std::size_t>(writer.kill());
    const auto place = file.read();
    ASSERT_TRUE(place) << "kill " << done;
    const Snapshot& last = places[(told - 1) % places.size()];
    const Snapshot& next = places[told % places.size()];
    ASSERT_TRUE(*place == last || *place == next) << "kill " << done;
  }
  EXPECT_GE(done, 100) << "the machine is too slow to say anything";
}

TEST(KilledProgram, LeavesThePlaceItHadReachedHoweverOftenItIsKilled) {
  const TemporaryFolder folder;
  const std::vector<Snapshot> places = placesOfAPractice();
  ASSERT_GT(places.size(), 20U);
  killAgainAndAgain(PlaceFile(QString::fromStdString((folder.path() / "place").string())), places);
}

TEST(KilledProgram, LeavesThePlaceItHadReachedOnAFullDiskToo) {
  const TemporaryFolder folder;
  const SmallDisk disk(folder.path());
  if (!disk.isThere()) {
    GTEST_SKIP() << "this run may mount no disk";
  }
  const PlaceFile file(QString::fromStdString((folder.path() / "place").string()));
  const std::vector<Snapshot> places = placesOfAPractice();
  file.write(places.back());
  disk.fill();
  killAgainAndAgain(file, places);
}

/// A name so long that no temporary file beside it can be made, as on a disk that is full.
TEST(FullDisk, TakesThePlaceAllTheSame) {
  const TemporaryFolder folder;
  const PlaceFile file(QString::fromStdString((folder.path() / std::string(250, 'p')).string()));
  const std::vector<Snapshot> places = placesOfAPractice();
  for (const std::size_t index : {std::size_t{0}, places.size() / 2, places.size() - 1}) {
    file.write(places[index]);
    EXPECT_EQ(file.read(), places[index]);
  }
  file.clear();
  EXPECT_FALSE(file.read());
}

TEST(FullDisk, LeavesNothingBehindThatIsTakenForALaterPlace) {
  const TemporaryFolder folder;
  const QString path = QString::fromStdString((folder.path() / "place").string());
  const PlaceFile file(path);
  const std::vector<Snapshot> places = placesOfAPractice();
  file.write(places[0]);
  ASSERT_TRUE(QFile::copy(path, path + ".earlier"));
  file.write(places[5]);
  EXPECT_EQ(file.read(), places[5]);
  ASSERT_TRUE(QFile::remove(path + '~') && QFile::rename(path + ".earlier", path + '~'));
  file.write(places[6]);
  EXPECT_EQ(file.read(), places[6]);
}

TEST(FullDisk, LeavesTheSettingsAsTheyWereAndSaysSo) {
  const TemporaryFolder folder;
  const SmallDisk disk(folder.path());
  if (!disk.isThere()) {
    GTEST_SKIP() << "this run may mount no disk";
  }
  const QString path = QString::fromStdString((folder.path() / "settings.json").string());
  {
    SettingsStore settings(path);
    settings.change([](Settings& now) { now.volume = 31; });
  }
  disk.fill();
  SettingsStore settings(path);
  settings.change([](Settings& now) { now.volume = 32; });
  settings.save();
  EXPECT_FALSE(settings.trouble().isEmpty());
  EXPECT_EQ(SettingsStore(path).now().volume, 31);
}

TEST(KilledProgram, CanGoOnFromEveryPlace) {
  for (const Snapshot& place : placesOfAPractice()) {
    HandClock clock;
    SessionController session(shippedContent().value, clock);
    ASSERT_TRUE(session.resume(buildTimeline(starter(), shippedContent().value, {}), PropShelf(), {}, place));
    EXPECT_EQ(session.place().segment, place.segment);
    EXPECT_EQ(session.state(), Session::State::Paused);
  }
}

}  // namespace
}  // namespace matside::app
