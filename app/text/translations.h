#pragma once

#include <QLocale>
#include <QString>

#include <memory>
#include <vector>

class QCoreApplication;
class QTranslator;

namespace matside::app {

/// A language the program speaks whole.
struct Language {
  QString code;  ///< as in the name of its file: "de", "pt_BR"
  QString name;  ///< as its speakers write it

  bool operator==(const Language&) const = default;
};

/// In the order of their names.
const std::vector<Language>& languages();

/// Speaks a language from here on: words, numbers, dates and the direction of writing. An empty code, or one there is
/// no translation for, means that of the system, as far as it is there, and else English. What is on the screen
/// already stays as it is.
void speak(QCoreApplication& application, const QString& code);

/// Speaks another language for as long as this lives: words, numbers and dates asked for in between come in it, for a
/// sheet or a voice. The window hears nothing of it. An empty code changes nothing. On the main thread only.
class Aside {
 public:
  explicit Aside(const QString& code);
  ~Aside();
  Aside(const Aside&) = delete;
  Aside& operator=(const Aside&) = delete;

 private:
  std::unique_ptr<QTranslator> m_words;
  const QTranslator* m_before = nullptr;
  QLocale m_locale;
};

/// That of the words, not that of the computer: an untranslated program speaks English everywhere.
QLocale localeOfWords();

}  // namespace matside::app
