#include "application.h"

#include "bridge/clock.h"
#include "desktop/single_instance.h"
#include "desktop/system_look.h"
#include "figure/figure_source.h"
#include "figure/picture_maker.h"
#include "journal/journal_keeper.h"
#include "library/find_content.h"
#include "library/wanted_routine.h"
#include "main_window.h"
#include "practice/practice_flow.h"
#include "settings/settings_store.h"
#include "sound/chime_player.h"
#include "text/translations.h"
#include "theme/theme.h"

#include <QApplication>
#include <QFileInfo>

#include <cstdio>
#include <cstdlib>

namespace matside::app {
namespace {

Scheme schemeFor(const Settings& settings, const SystemLook& system) {
  switch (settings.appearance) {
    case Appearance::System:
      if (system.wantsContrast()) {
        return system.isDark() ? Scheme::HighContrastDark : Scheme::HighContrastLight;
      }
      return system.isDark() ? Scheme::Dark : Scheme::Light;
    case Appearance::Light:
      return Scheme::Light;
    case Appearance::Dark:
      return Scheme::Dark;
    case Appearance::HighContrast:
      return system.isDark() ? Scheme::HighContrastDark : Scheme::HighContrastLight;
  }
  return Scheme::Light;
}

void dress(const Settings& settings, const SystemLook& system) {
  theme::setMotion(system.wantsLessMotion() ? Motion::Reduced : Motion::Full);
  theme::setTextPercent(settings.textPercent);
  theme::wear(schemeFor(settings, system));
}

int sayNoAnswer() {
  const QString sentence = QCoreApplication::translate("Application", "Matside runs already but does not answer.");
  std::fputs(("matside: " + sentence + '\n').toLocal8Bit().constData(), stderr);
  return 1;
}

void open(MainWindow& window, Library& library, const QString& wanted) {
  const auto routine = wantedRoutine(wanted, library);
  if (!routine) {
    window.say(routine.error());
  } else if (!library.add(*routine)) {
    window.say(QCoreApplication::translate("Application", "There is another routine with the id %1 already.")
                   .arg(QString::fromStdString(routine->id.text())));
  } else {
    window.open(routine->id);
  }
}

}  // namespace

int runWindow(QApplication& application, const QString& routine) {
  speakSystemLanguage(application);
  const SingleInstance instance(QFileInfo(settingsFile()).absolutePath(), wishFromAnywhere(routine));
  switch (instance.standing()) {
    case SingleInstance::Standing::First:
      break;
    case SingleInstance::Standing::HandedOver:
      return 0;
    case SingleInstance::Standing::NoAnswer:
      return sayNoAnswer();
  }
  WithProblems<Library> content = loadLibrary(findContent());
  if (content.value.routines().empty()) {
    std::fputs("matside: no routine could be read; is Matside installed completely?\n", stderr);
    return 1;
  }
  SystemLook system;
  theme::install();
  SettingsStore settings(settingsFile());
  dress(settings.now(), system);
  const auto redress = [&] { dress(settings.now(), system); };
  QObject::connect(&settings, &SettingsStore::changed, &application, redress);
  QObject::connect(&system, &SystemLook::changed, &application, redress);

  const SteadyClock clock;
  PictureMaker pictures(std::make_unique<FigureSource>(content.value));
  ChimePlayer chimes;
  auto* flow = new PracticeFlow({content.value, settings, pictures, chimes, clock, PlaceFile(placeFile())});
  JournalKeeper journal(journalFile(), content.value);
  MainWindow window({content, settings, pictures, journal, flow});
  QObject::connect(&window, &MainWindow::bellWanted, &chimes,
                   [&] { chimes.ring(Bell::HoldBegins, settings.now().volume); });
  const auto openWish = [&](const QString& wanted) {
    if (!wanted.isEmpty()) {
      open(window, content.value, wanted);
    }
  };
  QObject::connect(&instance, &SingleInstance::startedAgain, &window, [&](const QString& wanted) {
    window.comeForward();
    openWish(wanted);
  });
  window.show();
  openWish(routine);
  const int result = QApplication::exec();
  settings.save();
  journal.close();
  if (!chimes.close()) {
    std::_Exit(result);  // a sound server that hangs would otherwise take the program's end with it
  }
  return result;
}

}  // namespace matside::app
