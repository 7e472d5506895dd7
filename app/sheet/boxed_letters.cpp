#include "sheet/boxed_letters.h"

#include "bridge/strings.h"
#include "sheet/page_font.h"

#include <QCoreApplication>
#include <QFontMetrics>

#include <string>

namespace matside::app {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(BoxedLetters)
};

/// What joins or chooses the form of other letters is never seen by itself.
bool isSeen(char32_t letter) {
  constexpr char32_t firstSelector = 0xFE00;
  constexpr char32_t lastSelector = 0xFE0F;
  const QChar::Category category = QChar::category(letter);
  return category != QChar::Other_Format && category != QChar::Other_Control && !QChar::isSpace(letter) &&
         (letter < firstSelector || letter > lastSelector);
}

void addBoxed(const PageText& text, std::u32string& boxed) {
  const QString words = toQString(text.text);
  const QFontMetrics metrics(pageFont(text.style, words));
  for (const char32_t letter : words.toStdU32String()) {
    if (isSeen(letter) && !metrics.inFontUcs4(letter) && boxed.find(letter) == std::u32string::npos) {
      boxed += letter;
    }
  }
}

}  // namespace

QString boxedLettersWarning(const Sheet& sheet) {
  constexpr std::size_t most = 12;
  std::u32string boxed;
  for (const ComposedPage& page : sheet.pages) {
    for (const PageItem& item : page.items) {
      if (const auto* text = std::get_if<PageText>(&item)) {
        addBoxed(*text, boxed);
      }
    }
  }
  const QString letters =
      QString::fromStdU32String(boxed.substr(0, most)) + (boxed.size() > most ? QStringLiteral(" …") : QString());
  return boxed.empty()
             ? QString()
             : Words::tr("No font on this computer has these letters; the sheet shows boxes for them: %1").arg(letters);
}

}  // namespace matside::app
