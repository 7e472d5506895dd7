#include "sheet/sheet_command.h"

#include "library/find_content.h"
#include "library/wanted_routine.h"
#include "settings/settings_store.h"
#include "sheet/draw_for_paper.h"
#include "sheet/make_sheet.h"
#include "sheet/sheet_pictures.h"
#include "text/translations.h"

#include <QGuiApplication>

#include <cstdio>

namespace matside::app {

namespace {

constexpr int failed = 1;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(SheetCommand)
};

int fail(const QString& sentence) {
  std::fputs(("matside: " + sentence + '\n').toLocal8Bit().constData(), stderr);
  return failed;
}

SheetPictureSet picturesFor(const Sheet& sheet, const Library& library) {
  SheetPictureSet pictures;
  FigureSource figures(library);
  for (const PictureOf& picture : pictures.missingFor(sheet)) {
    pictures.add(picture, drawForPaper(figures, picture));
  }
  return pictures;
}

/// At a terminal only sentences for the person who typed the command; what Qt tells programmers is none.
void beQuiet(QtMsgType type, const QMessageLogContext& context, const QString& message) {
  if (type == QtFatalMsg) {
    std::fputs(qFormatLogMessage(type, context, message).toLocal8Bit().constData(), stderr);
  }
}

}  // namespace

int runSheetCommand(const SheetCommand& command, int argc, char** argv) {
  qInstallMessageHandler(beQuiet);
  // Letters are measured and painted without a screen, even where one is promised and cannot be reached.
  qputenv("QT_QPA_PLATFORM", "offscreen");
  QGuiApplication application(argc, argv);
  speakSystemLanguage(application);
  const Library library = loadLibrary(findContent()).value;
  const auto routine = wantedRoutine(command.routine, library);
  if (!routine) {
    return fail(routine.error());
  }
  const SettingsStore settings(settingsFile());
  const PaperChoice usual = usualPaperChoice();
  const PaperChoice paper{command.paper.value_or(usual.paper), usual.orientation};
  const Sheet sheet = makeSheet({*routine, library, settings.now().practitioner(), paper});
  SheetPictureSet pictures = picturesFor(sheet, library);
  const auto trouble = writeSheetPdf(sheet, pictures, {command.output, command.ifThere, labelsOf(*routine)});
  return trouble ? fail(*trouble) : 0;
}

}  // namespace matside::app
