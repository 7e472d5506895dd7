#include "sheet/make_sheet.h"

#include "bridge/strings.h"
#include "sheet/compose.h"
#include "sheet/page_font.h"
#include "sheet/sheet_words.h"
#include "text/translations.h"

#include <QLocale>

namespace matside::app {

Sheet makeSheet(const SheetOrder& order) {
  const Aside aside(order.language);
  const Handout handout = handoutOf(order.routine, order.library, order.who);
  return compose(sheetWords(handout, order.fields), order.form, PageFontMeasure());
}

PaperChoice usualPaperChoice() {
  // The second part of names like "en_US"; Qt 6.4 has no other way to the two letters of a country.
  const QString country = QLocale::system().name().section('_', 1, 1);
  return {usualPaper(country.toStdString()), Orientation::Portrait};
}

PdfLabels labelsOf(const SheetOrder& order) {
  const Aside aside(order.language);
  const QString author = order.fields.byWhom.isEmpty() ? QStringLiteral("Matside") : order.fields.byWhom;
  return {fromContent(order.routine.title), author, QLocale().bcp47Name()};
}

}  // namespace matside::app
