#include "sheet/sheet_command.h"

#include "bridge/strings.h"
#include "library/find_content.h"
#include "library/routine_lengths.h"
#include "library/wanted_routine.h"
#include "settings/settings_store.h"
#include "sheet/boxed_letters.h"
#include "sheet/make_sheet.h"
#include "sheet/paper_artist.h"
#include "sheet/sheet_pdf.h"
#include "sheet/sheet_pictures.h"
#include "sheet/sheet_png.h"
#include "text/translations.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QGuiApplication>

#include <cstdio>

namespace matside::app {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(SheetCommand)
};

constexpr int failed = 1;

void complain(const QString& sentence) {
  std::fputs(("matside: " + sentence + '\n').toLocal8Bit().constData(), stderr);
}

int fail(const QString& sentence) {
  complain(sentence);
  return failed;
}

/// Draws on every core; returns when all are there.
SheetPictureSet picturesFor(const Sheet& sheet, const Library& library, const Looks& looks) {
  SheetPictureSet pictures;
  PaperArtist artist(library);
  artist.setLooks(looks);
  QEventLoop allDrawn;
  QObject::connect(&artist, &PaperArtist::drawn, [&](const PaperPicture& picture, const VectorPicture& drawing) {
    pictures.add(picture, drawing);
    if (pictures.missingFor(sheet).empty()) {
      allDrawn.quit();
    }
  });
  if (!pictures.missingFor(sheet).empty()) {
    artist.draw(pictures.missingFor(sheet));
    allDrawn.exec();
  }
  return pictures;
}

std::optional<QString> unknownProp(const PropShelf& shelf, const Library& library) {
  for (const auto& [prop, count] : shelf.counts()) {
    if (library.prop(prop) == nullptr) {
      return toQString(prop.text());
    }
  }
  return std::nullopt;
}

QString propNames(const Library& library) {
  QStringList names;
  for (const PropKind& prop : library.props()) {
    names << toQString(prop.id.text());
  }
  return names.join(", ");
}

SheetForm formOf(const SheetCommand& command) {
  const PaperChoice usual = usualPaperChoice();
  return {
      command.layout, {command.paper.value_or(usual.paper), command.orientation}, command.style, command.textPercent};
}

std::optional<QString> write(const Sheet& sheet, SheetPictures& pictures, const SheetCommand& command,
                             const SheetOrder& order) {
  if (command.output.endsWith('/')) {
    return writeSheetPngs(sheet, pictures,
                          {command.output, QString::fromStdString(order.routine.id.text()), command.ifThere});
  }
  return writeSheetPdf(sheet, pictures, {command.output, command.ifThere, labelsOf(order)});
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
  speak(application, SettingsStore(settingsFile()).now().language);
  const Library library = loadLibrary(findContent()).value;
  const auto routine = wantedRoutine(command.routine, library);
  if (!routine) {
    return fail(routine.error());
  }
  const bool asPictures = command.output.endsWith('/');
  if (const auto refused = asPictures ? std::nullopt : refusalOf(command.output, command.ifThere)) {
    return fail(*refused);  // before anything is drawn
  }
  if (const auto unknown = unknownProp(command.shelf.value_or(PropShelf()), library)) {
    return fail(Words::tr("there is no prop %1; there are %2").arg(*unknown, propNames(library)));
  }
  Settings settings = SettingsStore(settingsFile()).now();
  settings.shelf = command.shelf.value_or(settings.shelf);
  const Routine fitted = fittedTo(*routine, library, settings);
  const SheetOrder order{fitted, library, settings.practitioner(), formOf(command), command.fields, command.language};
  const Sheet sheet = makeSheet(order);
  if (const QString boxed = boxedLettersWarning(sheet); !boxed.isEmpty()) {
    complain(boxed);
  }
  SheetPictureSet pictures = picturesFor(sheet, library, settings.looks);
  const auto trouble = write(sheet, pictures, command, order);
  return trouble ? fail(*trouble) : 0;
}

}  // namespace matside::app
