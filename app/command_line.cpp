#include "command_line.h"

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
  QCommandLineOption sheet{"sheet", Words::tr("Print the sheet of <routine>, an id or a file, into a PDF and end."),
                           Words::tr("routine")};
  QCommandLineOption paper{"paper", Words::tr("Paper of the sheet: a4 or letter. Usually that of your country."),
                           Words::tr("paper")};
  QCommandLineOption output{"output", Words::tr("The PDF to write."), Words::tr("file")};
  QCommandLineOption force{"force", Words::tr("Replace the file if it is there already.")};
};

CommandLine sheetWish(const QCommandLineParser& parser, const Options& options) {
  SheetCommand command{parser.value(options.sheet), std::nullopt, parser.value(options.output),
                       parser.isSet(options.force) ? IfThere::Replace : IfThere::Refuse};
  if (command.routine.isEmpty()) {
    return mistake(Words::tr("--sheet needs a routine, an id or a file"));
  }
  if (command.output.isEmpty()) {
    return mistake(Words::tr("--sheet needs --output, the file to write"));
  }
  if (parser.isSet(options.paper)) {
    command.paper = paperFromName(parser.value(options.paper).toStdString());
    if (!command.paper) {
      return mistake(Words::tr("there is no paper %1; choose a4 or letter").arg(parser.value(options.paper)));
    }
  }
  return {.exitCode = std::nullopt, .sheet = command, .start = {}};
}

StartWish::Kind startKind(const QCommandLineParser& parser, const Options& options) {
  if (parser.isSet(options.begin)) {
    return StartWish::Kind::Begin;
  }
  return parser.isSet(options.printSheet) ? StartWish::Kind::PrintSheet : StartWish::Kind::Open;
}

/// The options of which only one can be asked for at a time.
QStringList waysAsked(const QCommandLineParser& parser, const Options& options) {
  QStringList ways;
  for (const QCommandLineOption& option : {options.begin, options.printSheet, options.sheet}) {
    if (parser.isSet(option)) {
      ways << "--" + option.names().first();
    }
  }
  return ways;
}

CommandLine wish(const QCommandLineParser& parser, const Options& options) {
  const QStringList routines = parser.positionalArguments();
  const qsizetype most = parser.isSet(options.sheet) ? 0 : 1;
  if (routines.size() > most) {
    return mistake(Words::tr("unexpected argument %1").arg(routines[most]));
  }
  if (const QStringList ways = waysAsked(parser, options); ways.size() > 1) {
    return mistake(Words::tr("choose one of %1").arg(ways.join(", ")));
  }
  if (parser.isSet(options.sheet)) {
    return sheetWish(parser, options);
  }
  for (const QCommandLineOption& option : {options.paper, options.output, options.force}) {
    if (parser.isSet(option)) {
      return mistake(Words::tr("--%1 goes with --sheet").arg(option.names().first()));
    }
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
  parser.addOptions({options.begin, options.printSheet, options.sheet, options.paper, options.output, options.force});
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
