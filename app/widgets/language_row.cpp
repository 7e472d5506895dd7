#include "widgets/language_row.h"

#include "text/translations.h"

#include <algorithm>

namespace matside::app {
namespace {

std::vector<ChoiceRow::Answer> answersAfter(const QString& usual) {
  std::vector<ChoiceRow::Answer> answers = {{usual, 0}};
  for (const Language& language : languages()) {
    answers.push_back({language.name, static_cast<int>(answers.size())});
  }
  return answers;
}

}  // namespace

LanguageRow::LanguageRow(const QString& question, const QString& usual, QWidget* parent)
    : ChoiceRow(question, answersAfter(usual), parent), m_codes{QString()} {
  for (const Language& language : languages()) {
    m_codes.push_back(language.code);
  }
  connect(this, &ChoiceRow::chosen, this,
          [this](int chosen) { emit languageChosen(m_codes[static_cast<std::size_t>(chosen)]); });
}

void LanguageRow::choose(const QString& code) {
  const auto known = std::ranges::find(m_codes, code);
  ChoiceRow::choose(known == m_codes.end() ? 0 : static_cast<int>(known - m_codes.begin()));
}

}  // namespace matside::app
