#pragma once

#include "sheet/sheet_fields.h"
#include "sheet/sheet_form.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace matside::app {

class ChoiceRow;
class LanguageRow;

/// What can be chosen about a sheet, and what a teacher writes on it.
class SheetChoices : public QWidget {
  Q_OBJECT

 public:
  explicit SheetChoices(QWidget* parent = nullptr);

  /// Shows these as chosen; nothing is emitted.
  void choose(const SheetForm& form);
  void chooseLanguage(const QString& code);
  void fillIn(const SheetFields& fields);

  const SheetForm& form() const { return m_form; }
  SheetFields fields() const;
  /// Code of a translation; empty: that of the program.
  const QString& language() const { return m_code; }

 signals:
  void formChanged();
  void fieldsChanged();

 private:
  ChoiceRow* addRow(ChoiceRow* row);
  void follow(ChoiceRow* row, void (*apply)(SheetForm& form, int chosen));
  void addLayout();
  void addForms();
  void addFields();
  QLineEdit* addField(const QString& label);

  SheetForm m_form;
  QVBoxLayout* m_column;
  ChoiceRow* m_layout = nullptr;
  ChoiceRow* m_paper = nullptr;
  ChoiceRow* m_orientation = nullptr;
  ChoiceRow* m_style = nullptr;
  ChoiceRow* m_textSize = nullptr;
  LanguageRow* m_language = nullptr;
  QString m_code;
  QLineEdit* m_forWhom = nullptr;
  QLineEdit* m_byWhom = nullptr;
  QLineEdit* m_date = nullptr;
  QLineEdit* m_howOften = nullptr;
  QPlainTextEdit* m_notes = nullptr;
};

}  // namespace matside::app
