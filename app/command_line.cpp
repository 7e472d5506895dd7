#include "command_line.h"

#include <QCommandLineParser>

#include <cstdio>

namespace matside::app {
namespace {

constexpr int wrongUsage = 2;

void write(std::FILE* stream, const QString& text) {
  std::fputs(text.toLocal8Bit().constData(), stream);
}

}  // namespace

CommandLine readCommandLine(const QStringList& arguments) {
  QCommandLineParser parser;
  parser.setApplicationDescription(
      QCoreApplication::translate("CommandLine", "A companion beside the mat, for a sore lower back."));
  const auto help = parser.addHelpOption();
  const auto version = parser.addVersionOption();
  if (!parser.parse(arguments)) {
    write(stderr, "matside: " + parser.errorText() + "\n");
    return {wrongUsage};
  }
  if (parser.isSet(help)) {
    write(stdout, parser.helpText());
    return {0};
  }
  if (parser.isSet(version)) {
    write(stdout, QCoreApplication::applicationName() + ' ' + QCoreApplication::applicationVersion() + '\n');
    return {0};
  }
  if (!parser.positionalArguments().isEmpty()) {
    write(stderr, QCoreApplication::translate("CommandLine", "matside: unexpected argument %1\n")
                      .arg(parser.positionalArguments().first()));
    return {wrongUsage};
  }
  return {};
}

}  // namespace matside::app
