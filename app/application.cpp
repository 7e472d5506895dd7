#include "application.h"

#include "bridge/clock.h"
#include "desktop/single_instance.h"
#include "desktop/system_look.h"
#include "figure/figure_source.h"
#include "figure/picture_maker.h"
#include "journal/journal_keeper.h"
#include "library/find_content.h"
#include "library/home_page.h"
#include "library/wanted_routine.h"
#include "main_window.h"
#include "notices/about_page.h"
#include "practice/practice_flow.h"
#include "settings/settings_store.h"
#include "sound/chime_player.h"
#include "sound/narrator.h"
#include "sound/spoken_words.h"
#include "start_wish.h"
#include "text/translations.h"
#include "theme/theme.h"

#include <QApplication>
#include <QFileInfo>
#include <QStandardPaths>

#include <cstdio>
#include <cstdlib>
#include <optional>

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
  const bool less = settings.lessMotion || system.wantsLessMotion();
  theme::setMotion(less ? Motion::Reduced : Motion::Full);
  theme::setTextPercent(settings.textPercent);
  theme::wear(schemeFor(settings, system));
}

// Pictures are made by this program from poses and props.
PictureStore pictureStore() {
  const ContentFolders content = findContent();
  QStringList madeFrom{QCoreApplication::applicationFilePath()};
  for (const auto& folder : {content.shipped, content.own}) {
    for (const char* part : {"poses", "props.json"}) {
      madeFrom << QString::fromStdString((folder / part).string());
    }
  }
  const QString cache = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
  return PictureStore({.folder = cache + "/matside/pictures", .madeFrom = madeFrom});
}

int sayNoAnswer() {
  const QString sentence = QCoreApplication::translate("Application", "Matside runs already but does not answer.");
  std::fputs(("matside: " + sentence + '\n').toLocal8Bit().constData(), stderr);
  return 1;
}

/// In a window, as whoever started the program from a menu sees no terminal.
int sayNoRoutine(const std::vector<Problem>& problems) {
  std::fputs("matside: no routine could be read; is Matside installed completely?\n", stderr);
  NoRoutinePage page(problems);
  page.setWindowTitle(QCoreApplication::translate("matside::app::MainWindow", "Matside"));
  page.resize(800, 480);
  QObject::connect(&page, &NoRoutinePage::closeWanted, &page, &QWidget::close);
  page.show();
  QApplication::exec();
  return 1;
}

/// The routine that is wished for, in the library; none: the window has said why.
std::optional<RoutineId> routineOf(const StartWish& wish, MainWindow& window, Library& library) {
  if (wish.routine.isEmpty()) {
    return window.home().routine();
  }
  const auto routine = wantedRoutine(wish.routine, library);
  if (!routine) {
    window.say(routine.error());
  } else if (!library.add(*routine)) {
    window.say(QCoreApplication::translate("Application", "There is another routine with the id %1 already.")
                   .arg(QString::fromStdString(routine->id.text())));
  } else {
    return routine->id;
  }
  return std::nullopt;
}

void fulfil(const StartWish& wish, MainWindow& window, Library& library) {
  if (wish == StartWish()) {
    return;
  }
  const auto routine = routineOf(wish, window, library);
  if (!routine) {
    return;
  }
  switch (wish.kind) {
    case StartWish::Kind::Open:
      return window.open(*routine);
    case StartWish::Kind::Begin:
      return window.begin(*routine);
    case StartWish::Kind::Settings:
      return window.showSettings();
    case StartWish::Kind::PrintSheet:
      return window.printSheet(*routine);
  }
}

}  // namespace

int runWindow(QApplication& application, const StartWish& wish) {
  speak(application, QString());  // until the settings say otherwise
  const SingleInstance instance(QFileInfo(settingsFile()).absolutePath(), toLine(wish));
  switch (instance.standing()) {
    case SingleInstance::Standing::First:
      break;
    case SingleInstance::Standing::HandedOver:
      return 0;
    case SingleInstance::Standing::NoAnswer:
      return sayNoAnswer();
  }
  WithProblems<Library> content = loadLibrary(findContent());
  SystemLook system;
  theme::install();
  SettingsStore settings(settingsFile());
  speak(application, settings.now().language);
  dress(settings.now(), system);
  if (content.value.routines().empty()) {
    return sayNoRoutine(content.problems);
  }
  const auto redress = [&] { dress(settings.now(), system); };
  QObject::connect(&settings, &SettingsStore::changed, &application, redress);
  QObject::connect(&system, &SystemLook::changed, &application, redress);

  const SteadyClock clock;
  PictureMaker pictures(std::make_unique<FigureSource>(content.value), pictureStore());
  const auto showLooks = [&] { pictures.setLooks(settings.now().looks); };
  QObject::connect(&settings, &SettingsStore::changed, &pictures, showLooks);
  showLooks();
  ChimePlayer chimes;
  SpokenWords voice;
  Narrator narrator(chimes, voice, clock);
  auto* flow = new PracticeFlow({content.value, settings, pictures, narrator, clock, PlaceFile(placeFile())});
  JournalKeeper journal(journalFile(), content.value);
  MainWindow window({content, settings, pictures, journal, flow});
  QObject::connect(&instance, &SingleInstance::startedAgain, &window, [&](const QString& line) {
    window.comeForward();
    fulfil(startWishFrom(line).value_or(StartWish()), window, content.value);
  });
  const auto speakAnew = [&, spoken = settings.now().language] {
    if (settings.now().language != spoken) {
      window.rememberPlace();
      QApplication::exit(inAnotherLanguage);
    }
  };
  QObject::connect(&settings, &SettingsStore::changed, &window, speakAnew);
  window.show();
  fulfil(wish, window, content.value);
  const int result = QApplication::exec();
  settings.save();
  journal.close();
  const bool bellsEnd = chimes.close();
  if (!voice.close() || !bellsEnd) {
    std::_Exit(result);  // a sound server that hangs would otherwise take the program's end with it
  }
  return result;
}

}  // namespace matside::app
