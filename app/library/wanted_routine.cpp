#include "library/wanted_routine.h"

#include "library/load_routine.h"
#include "text/problems.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

namespace matside::app {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(WantedRoutine)
};

QStringList routineIds(const Library& library) {
  QStringList ids;
  for (const auto& [id, routine] : library.routines()) {
    ids << QString::fromStdString(id.text());
  }
  return ids;
}

bool namesAFile(const QString& routine) {
  const bool ending =
      routine.endsWith(".json", Qt::CaseInsensitive) || routine.endsWith(".matside", Qt::CaseInsensitive);
  return ending || routine.contains('/') || QFileInfo::exists(routine);
}

}  // namespace

BasicExpected<Routine, QString> wantedRoutine(const QString& wanted, const Library& library) {
  if (const Routine* known = library.routine(RoutineId(wanted.toStdString()))) {
    return *known;
  }
  if (!namesAFile(wanted)) {
    return Unexpected<QString>(
        Words::tr("there is no routine %1; there is: %2").arg(wanted, routineIds(library).join(", ")));
  }
  auto loaded = loadRoutine(QFile::encodeName(wanted).toStdString(), library);
  if (!loaded.value) {
    return Unexpected<QString>(problemText(loaded.problems.front()));
  }
  return *std::move(loaded.value);
}

QString wishFromAnywhere(const QString& wanted) {
  return namesAFile(wanted) ? QFileInfo(wanted).absoluteFilePath() : wanted;
}

}  // namespace matside::app
