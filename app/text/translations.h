#pragma once

#include <QString>

#include <vector>

class QCoreApplication;

namespace matside::app {

/// A language the program speaks whole.
struct Language {
  QString code;  ///< as in the name of its file: "de", "pt_BR"
  QString name;  ///< as its speakers write it

  bool operator==(const Language&) const = default;
};

/// In the order of their names.
std::vector<Language> languages();

/// Speaks a language from here on: words, numbers, dates and the direction of writing. An empty code, or one there is
/// no translation for, means that of the system, as far as it is there, and else English. What is on the screen
/// already stays as it is.
void speak(QCoreApplication& application, const QString& code);

}  // namespace matside::app
