#include "command_line.h"

#include "sheet/sheet_options.h"

#include <QCommandLineParser>

#include <cstdio>

namespace matside::app {
namespace {

constexpr int wrongUsage = 2;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void write(std::FILE* stream, const QString& text) {
  std::fputs(text.toLocal8Bit().constData(), stream);
}

CommandLine mistake(const QString& sentence) {
  write(stderr, "matside: " + sentence + '\n');
  return {.exitCode = wrongUsage, .sheet = std::nullopt, .start = {}};
}

/// What the program can be asked for.
struct Options {
  QCommandLineOption begin{"begin", Words::tr("Begin the routine; without one, that of the start page.")};
  QCommandLineOption printSheet{"print-sheet", Words::tr("Show the routine's sheet, to print or save it.")};
  SheetOptions sheet;
};

StartWish::Kind startKind(const QCommandLineParser& parser, const Options& options) {
  if (parser.isSet(options.begin)) {
    return StartWish::Kind::Begin;
  }
  return parser.isSet(options.printSheet) ? StartWish::Kind::PrintSheet : StartWish::Kind::Open;
}

/// The options of which only one can be asked for at a time.
QStringList waysAsked(const QCommandLineParser& parser, const Options& options) {
  QStringList ways;
  for (const QCommandLineOption& option : {options.begin, options.printSheet}) {
    if (parser.isSet(option)) {
      ways << "--" + option.names().first();
    }
  }
  if (options.sheet.isAsked(parser)) {
    ways << "--sheet";
  }
  return ways;
}

CommandLine wish(const QCommandLineParser& parser, const Options& options) {
  const QStringList routines = parser.positionalArguments();
  const qsizetype most = options.sheet.isAsked(parser) ? 0 : 1;
  if (routines.size() > most) {
    return mistake(Words::tr("unexpected argument %1").arg(routines[most]));
  }
  if (const QStringList ways = waysAsked(parser, options); ways.size() > 1) {
    return mistake(Words::tr("choose one of %1").arg(ways.join(", ")));
  }
  if (options.sheet.isAsked(parser)) {
    const auto command = options.sheet.read(parser);
    return command ? CommandLine{.exitCode = std::nullopt, .sheet = *command, .start = {}} : mistake(command.error());
  }
  const QString stray = options.sheet.strayIn(parser);
  if (!stray.isEmpty()) {
    return mistake(Words::tr("--%1 goes with --sheet").arg(stray));
  }
  return {.exitCode = std::nullopt, .sheet = std::nullopt, .start = {startKind(parser, options), routines.value(0)}};
}

}  // namespace

CommandLine readCommandLine(const QStringList& arguments) {
  QCommandLineParser parser;
  parser.setApplicationDescription(Words::tr("A companion beside the mat, for a sore lower back."));
  const auto help = parser.addHelpOption();
  const auto version = parser.addVersionOption();
  parser.addPositionalArgument("routine", Words::tr("A routine to open, an id or a file."), Words::tr("[routine]"));
  const Options options;
  parser.addOptions({options.begin, options.printSheet});
  options.sheet.addTo(parser);
  if (!parser.parse(arguments)) {
    return mistake(parser.errorText());
  }
  if (parser.isSet(help)) {
    // There is no application yet to tell Qt the program's name.
    write(stdout, parser.helpText().replace("<executable_name>", "matside"));
    return {.exitCode = 0, .sheet = std::nullopt, .start = {}};
  }
  if (parser.isSet(version)) {
    write(stdout, QCoreApplication::applicationName() + ' ' + QCoreApplication::applicationVersion() + '\n');
    return {.exitCode = 0, .sheet = std::nullopt, .start = {}};
  }
  return wish(parser, options);
}

}  // namespace matside::app
