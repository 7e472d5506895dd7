#include "text/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <memory>
#include <optional>

namespace matside::app {
namespace {

/// Every translation says what its language is called.
QString nameOf(const QString& code) {
  //: the name of your language in your language, as in a list of languages: Deutsch, Français
  static const char* const english = QT_TRANSLATE_NOOP("Language", "English");
  QTranslator words;
  const bool loaded = words.load("matside_" + code, ":/i18n");
  const QString name = loaded ? words.translate("Language", english) : QString();
  return name.isEmpty() ? english : name;
}

bool isThere(const QString& code) {
  return QFileInfo::exists(":/i18n/matside_" + code + ".qm");
}

/// "pt-BR" is there as "pt_BR", "de-AT" as "de".
std::optional<QString> nearest(const QString& wanted) {
  QString code = QString(wanted).replace('-', '_');
  while (!code.isEmpty() && !isThere(code)) {
    code.truncate(std::max<qsizetype>(code.lastIndexOf('_'), 0));
  }
  return code.isEmpty() ? std::nullopt : std::optional(code);
}

QString languageOfTheSystem() {
  for (const QString& wanted : QLocale::system().uiLanguages()) {
    if (const auto code = nearest(wanted)) {
      return *code;
    }
  }
  return "en";
}

/// Numbers in sentences are written 0 to 9 in every language, so what a locale writes must be too: within a window
/// there is one kind of digits. Where the language's own country writes others, one that does not is asked instead.
QLocale withPlainDigits(const QLocale& locale) {
  const auto isPlain = [](const QLocale& one) { return one.zeroDigit() == "0"; };
  const auto all = QLocale::matchingLocales(locale.language(), locale.script(), QLocale::AnyTerritory);
  const auto plain = std::ranges::find_if(all, isPlain);
  return isPlain(locale) || plain == all.end() ? locale : *plain;
}

/// The system knows the country as well, as long as its language is the one that is spoken; "C" speaks English.
QLocale localeFor(const QString& code) {
  const QLocale system = QLocale::system();
  const QLocale::Language spoken = QLocale(code).language();
  const bool english = spoken == QLocale::English && system.language() == QLocale::C;
  return withPlainDigits(english || system.language() == spoken ? system : QLocale(code));
}

// The words of a language spoken aside; none: as the program speaks. Changing this, instead of the translators that are
// installed, keeps it from the window.
const QTranslator* wordsAside = nullptr;

class Words : public QTranslator {
 public:
  using QTranslator::QTranslator;

  bool isEmpty() const override { return false; }
  QString translate(const char* context, const char* source, const char* disambiguation, int n) const override {
    if (!wordsAside) {
      return QTranslator::translate(context, source, disambiguation, n);
    }
    const QString found = wordsAside->translate(context, source, disambiguation, n);
    return found.isEmpty() ? QString::fromUtf8(source) : found;  // English, not the language of the program
  }
};

/// One set of translators at a time; the last one installed is asked first.
template <class Kind>
void install(QCoreApplication& application, const QString& file, const QString& folder) {
  auto words = std::make_unique<Kind>(&application);
  if (words->load(file, folder)) {
    QCoreApplication::installTranslator(words.release());
  }
}

void forgetWords(QCoreApplication& application) {
  for (auto* words : application.findChildren<QTranslator*>(Qt::FindDirectChildrenOnly)) {
    QCoreApplication::removeTranslator(words);
    delete words;
  }
}

}  // namespace

namespace {

std::vector<Language> readLanguages() {
  std::vector<Language> found;
  for (const QString& file : QDir(":/i18n").entryList({"matside_*.qm"})) {
    const QString code = file.mid(8, file.size() - 11);  // matside_ and .qm
    found.push_back({code, nameOf(code)});
  }
  std::ranges::sort(found, [](const Language& a, const Language& b) { return a.name.localeAwareCompare(b.name) < 0; });
  return found;
}

}  // namespace

// Each name lies in a file of its own, and they stay what they are.
const std::vector<Language>& languages() {
  static const std::vector<Language> known = readLanguages();
  return known;
}

void speak(QCoreApplication& application, const QString& code) {
  const QString spoken = nearest(code).value_or(languageOfTheSystem());
  QLocale::setDefault(localeFor(spoken));
  forgetWords(application);
  install<QTranslator>(application, "qtbase_" + spoken,
                       QLibraryInfo::path(QLibraryInfo::TranslationsPath));  // Qt's own dialogs
  install<Words>(application, "matside_" + spoken, ":/i18n");  // English needs its file too: it holds the plurals
  QGuiApplication::setLayoutDirection(QLocale(spoken).textDirection());
}

Aside::Aside(const QString& code) : m_before(wordsAside) {
  const auto spoken = nearest(code);
  if (!spoken) {
    return;
  }
  m_words = std::make_unique<QTranslator>();
  if (m_words->load("matside_" + *spoken, ":/i18n")) {
    wordsAside = m_words.get();
    QLocale::setDefault(localeFor(*spoken));
  }
}

Aside::~Aside() {
  wordsAside = m_before;
  QLocale::setDefault(m_locale);
}

QLocale localeOfWords() {
  const QLocale words(QCoreApplication::translate("Speech", "en", "code of the language these words are in"));
  // A person in Britain hears a British voice.
  return words.language() == QLocale().language() ? QLocale() : words;
}

}  // namespace matside::app
