// Rings the small bell a number of times, each after the one before has faded and a pause, and says on stderr when:
// what the lateness of bells is measured with. usage: ring_bells COUNT PAUSE-SECONDS
#include "bridge/clock.h"
#include "sound/chime_player.h"
#include "sound/narrator.h"
#include "sound/spoken_words.h"

#include <QCoreApplication>
#include <QTimer>

#include <chrono>

namespace matside::app {
namespace {

int ringBells(int count, std::chrono::seconds pause) {
  const SteadyClock clock;
  ChimePlayer bells;
  SpokenWords voice;
  Narrator narrator(bells, voice, clock);
  narrator.setChoices({.bellPercent = {{Bell::Halfway, 100}}, .voice = {}});
  narrator.prepare();
  QObject::connect(&bells, &Bells::finished, &bells, [&](Bells::Outcome outcome) {
    if (outcome != Bells::Outcome::Rung) {
      QCoreApplication::exit(1);
    } else if (--count == 0) {
      QCoreApplication::quit();
    } else {
      QTimer::singleShot(pause, Qt::PreciseTimer, &narrator, [&] { narrator.ring(Bell::Halfway); });
    }
  });
  QTimer::singleShot(pause, Qt::PreciseTimer, &narrator, [&] { narrator.ring(Bell::Halfway); });
  return QCoreApplication::exec();
}

}  // namespace
}  // namespace matside::app

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  const QStringList arguments = QCoreApplication::arguments();
  return matside::app::ringBells(arguments.value(1, "3").toInt(),
                                 std::chrono::seconds(arguments.value(2, "1").toInt()));
}
