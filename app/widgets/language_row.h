#pragma once

#include "widgets/choice_row.h"

#include <QString>

#include <vector>

namespace matside::app {

/// A choice among the languages the program speaks, each by its own name, so that whoever cannot read the others finds
/// it; before them what holds when none is chosen.
class LanguageRow : public ChoiceRow {
  Q_OBJECT

 public:
  LanguageRow(const QString& question, const QString& usual, QWidget* parent = nullptr);

  /// Shows this language as chosen; an empty code, or one there is no translation for, shows the usual one.
  void choose(const QString& code);

 signals:
  /// A code, or empty for the usual one.
  void languageChosen(const QString& code);

 private:
  std::vector<QString> m_codes;
};

}  // namespace matside::app
