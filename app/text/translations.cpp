#include "text/translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace matside::app {

void speakSystemLanguage(QCoreApplication& application) {
  auto* words = new QTranslator(&application);
  // English needs its file too: it holds the plurals.
  if (words->load(QLocale(), "matside", "_", ":/i18n") || words->load(":/i18n/matside_en.qm")) {
    QCoreApplication::installTranslator(words);
  }
}

}  // namespace matside::app
