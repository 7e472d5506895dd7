#include "sheet/sheet_options.h"

#include "text/translations.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace matside::app {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(SheetOptions)
};

constexpr int leastTextSize = 100;
constexpr int mostTextSize = 200;

/// Replaces `choice` by the one named on the command line. What is wrong as a sentence, or nothing.
template <class Choice, class Named>
QString choose(const QCommandLineParser& parser, const QCommandLineOption& option, Named named, Choice& choice) {
  if (!parser.isSet(option)) {
    return {};
  }
  const QString asked = parser.value(option);
  if (const auto known = named(asked.toStdString())) {
    choice = *known;
    return {};
  }
  const QString nothing = Words::tr("empty");
  return Words::tr("--%1 cannot be %2; it takes %3", "--paper cannot be a3; it takes a4, letter or a5")
      .arg(option.names().first(), asked.isEmpty() ? nothing : asked, option.valueName());
}

std::optional<int> textSizeNamed(const std::string& text) {
  bool isNumber = false;
  const int percent = QString::fromStdString(text).toInt(&isNumber);
  return isNumber && percent >= leastTextSize && percent <= mostTextSize ? std::optional(percent) : std::nullopt;
}

/// "block=1,bolster=2"; empty: only a mat.
std::optional<PropShelf> shelfNamed(const std::string& text) {
  static const QRegularExpression form("^([a-z0-9-]+)=([0-9])$");
  PropShelf shelf;
  for (const QString& part : QString::fromStdString(text).split(',', Qt::SkipEmptyParts)) {
    const QRegularExpressionMatch match = form.match(part);
    if (!match.hasMatch()) {
      return std::nullopt;
    }
    shelf.setCount(PropId(match.captured(1).toStdString()), match.captured(2).toInt());
  }
  return shelf;
}

/// A PDF, or a folder.
bool isOutput(const QString& name) {
  const QString ending = QFileInfo(name).suffix();
  return name.endsWith('/') || (name != "-" && (ending.isEmpty() || ending.compare("pdf", Qt::CaseInsensitive) == 0));
}

QString codes(const QString& between) {
  QStringList known;
  for (const Language& language : languages()) {
    known << language.code;
  }
  return known.join(between);
}

std::optional<QString> languageNamed(const std::string& text) {
  const QString code = QString::fromStdString(text);
  const auto known = languages();
  return std::ranges::find(known, code, &Language::code) == known.end() ? std::nullopt : std::optional(code);
}

}  // namespace

SheetOptions::SheetOptions()
    : m_sheet("sheet", Words::tr("Print the sheet of <routine>, an id or a file, into --output and end."),
              Words::tr("routine")),
      m_layout("layout", Words::tr("The whole routine, a page for each pose, cards to cut out, or large print."),
               Words::tr("overview, poses, cards or large")),
      m_paper("paper", Words::tr("Usually that of your country."), Words::tr("a4, letter or a5")),
      m_orientation("orientation", Words::tr("How the paper lies."), Words::tr("portrait or landscape")),
      m_style("style", Words::tr("Line is black on white and saves ink."), Words::tr("colour or line")),
      m_textSize("text-size", Words::tr("Percent of the usual size."), Words::tr("100 to 200")),
      m_language("sheet-language", Words::tr("Usually that of the program."), codes(", ")),
      m_have("have", Words::tr("The props there are; usually those of your settings."), "block=1,bolster=1"),
      m_forWhom("for", Words::tr("For whom the sheet is. This and what follows is a line to write on when not given."),
                Words::tr("name")),
      m_byWhom("by", Words::tr("Who hands it over."), Words::tr("name")),
      m_date("date", Words::tr("When."), Words::tr("date")),
      m_howOften("how-often", Words::tr("How often to practise."), Words::tr("words")),
      m_notes("notes", Words::tr("What else to say."), Words::tr("words")),
      m_output("output", Words::tr("The PDF to write; or a folder, ending with /, for every page as a PNG."),
               Words::tr("file")),
      m_force("force", Words::tr("Replace files that are there already.")) {}

std::vector<QCommandLineOption> SheetOptions::besideSheet() const {
  return {m_layout,  m_paper,  m_orientation, m_style,    m_textSize, m_language, m_have,
          m_forWhom, m_byWhom, m_date,        m_howOften, m_notes,    m_output,   m_force};
}

void SheetOptions::addTo(QCommandLineParser& parser) const {
  parser.addOption(m_sheet);
  for (const QCommandLineOption& option : besideSheet()) {
    parser.addOption(option);
  }
}

bool SheetOptions::isAsked(const QCommandLineParser& parser) const {
  return parser.isSet(m_sheet);
}

QString SheetOptions::strayIn(const QCommandLineParser& parser) const {
  for (const QCommandLineOption& option : besideSheet()) {
    if (parser.isSet(option)) {
      return option.names().first();
    }
  }
  return {};
}

BasicExpected<SheetCommand, QString> SheetOptions::read(const QCommandLineParser& parser) const {
  SheetCommand command;
  command.routine = parser.value(m_sheet);
  command.output = parser.value(m_output);
  command.ifThere = parser.isSet(m_force) ? IfThere::Replace : IfThere::Refuse;
  if (command.routine.isEmpty()) {
    return Unexpected<QString>(Words::tr("--sheet needs a routine, an id or a file"));
  }
  if (command.output.isEmpty()) {
    return Unexpected<QString>(Words::tr("--sheet needs --output, the file to write"));
  }
  if (!isOutput(command.output)) {
    return Unexpected<QString>(
        Words::tr("--output cannot be %1; it takes a PDF, or a folder ending with / for every page as a PNG")
            .arg(command.output));
  }
  for (const QString& mistake :
       {choose(parser, m_layout, layoutNamed, command.layout), choose(parser, m_paper, paperNamed, command.paper),
        choose(parser, m_orientation, orientationNamed, command.orientation),
        choose(parser, m_style, styleNamed, command.style),
        choose(parser, m_textSize, textSizeNamed, command.textPercent),
        choose(parser, m_language, languageNamed, command.language),
        choose(parser, m_have, shelfNamed, command.shelf)}) {
    if (!mistake.isEmpty()) {
      return Unexpected<QString>(mistake);
    }
  }
  command.fields = {parser.value(m_forWhom), parser.value(m_byWhom), parser.value(m_date), parser.value(m_howOften),
                    parser.value(m_notes)};
  return command;
}

}  // namespace matside::app
