#include "text/durations.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace matside::app {
namespace {

struct Durations {
  Q_DECLARE_TR_FUNCTIONS(Durations)
};

int wholeSeconds(Duration time) {
  return static_cast<int>((std::max<Duration::rep>(time.count(), 0) + 999) / 1000);
}

}  // namespace

QString clockText(Duration left) {
  const int seconds = wholeSeconds(left);
  return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QChar('0'));
}

QString lengthText(Duration length) {
  const int seconds = wholeSeconds(length);
  if (seconds < 60) {
    return Durations::tr("%1 s").arg(seconds);
  }
  const int minutes = seconds / 60;
  switch (seconds % 60) {
    case 0:
      return Durations::tr("%1 min").arg(minutes);
    case 30:
      return Durations::tr("%1½ min").arg(minutes);
    default:
      return Durations::tr("%1 min %2 s").arg(minutes).arg(seconds % 60);
  }
}

QString roughText(Duration left) {
  const int seconds = wholeSeconds(left);
  if (seconds < 60) {
    return Durations::tr("less than a minute");
  }
  return Durations::tr("%1 min").arg((seconds + 30) / 60);
}

QString spokenText(Duration left) {
  const int seconds = wholeSeconds(left);
  const QString small = Durations::tr("%n second(s)", nullptr, seconds % 60);
  if (seconds < 60) {
    return small;
  }
  const QString large = Durations::tr("%n minute(s)", nullptr, seconds / 60);
  return seconds % 60 == 0 ? large : Durations::tr("%1 %2", "minutes, seconds").arg(large, small);
}

}  // namespace matside::app
