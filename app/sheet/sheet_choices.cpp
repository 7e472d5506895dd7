#include "sheet/sheet_choices.h"

#include "theme/theme.h"
#include "widgets/choice_row.h"
#include "widgets/label.h"
#include "widgets/language_row.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace matside::app {

namespace {

template <class Choice>
constexpr int valueOf(Choice choice) {
  return static_cast<int>(choice);
}

/// Every line by itself, without what surrounds it.
QString asList(const QString& text) {
  QStringList lines;
  for (const QString& line : text.split('\n')) {
    lines << line.simplified();
  }
  return lines.join('\n').trimmed();
}

}  // namespace

SheetChoices::SheetChoices(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
  m_column->setContentsMargins(theme::space(6), theme::space(2), theme::space(4), theme::space(4));
  m_column->setSpacing(theme::space(4));
  addLayout();
  addFields();
  addForms();
  m_column->addStretch(1);
}

ChoiceRow* SheetChoices::addRow(ChoiceRow* row) {
  m_column->addWidget(row);
  return row;
}

void SheetChoices::follow(ChoiceRow* row, void (*apply)(SheetForm& form, int chosen)) {
  connect(row, &ChoiceRow::chosen, this, [this, apply](int chosen) {
    apply(m_form, chosen);
    emit formChanged();
  });
}

void SheetChoices::addLayout() {
  m_layout = addRow(new ChoiceRow(tr("Layout"), {{tr("Overview"), valueOf(SheetLayout::Overview)},
                                                 {tr("A page for each pose"), valueOf(SheetLayout::Poses)},
                                                 {tr("Cards to cut out"), valueOf(SheetLayout::Cards)},
                                                 {tr("Large print"), valueOf(SheetLayout::Large)}}));
  follow(m_layout, [](SheetForm& form, int chosen) { form.layout = static_cast<SheetLayout>(chosen); });
}

void SheetChoices::addForms() {
  m_paper = addRow(new ChoiceRow(
      tr("Paper"),
      {{tr("A4"), valueOf(Paper::A4)}, {tr("Letter"), valueOf(Paper::Letter)}, {tr("A5"), valueOf(Paper::A5)}}));
  m_orientation = addRow(new ChoiceRow(tr("Orientation"), {{tr("Upright"), valueOf(Orientation::Portrait)},
                                                           {tr("Sideways"), valueOf(Orientation::Landscape)}}));
  m_style = addRow(new ChoiceRow(
      tr("Pictures"), {{tr("Colour"), valueOf(SheetStyle::Colour)}, {tr("Black lines"), valueOf(SheetStyle::Line)}}));
  m_textSize = addRow(new ChoiceRow(tr("Text size on paper"),
                                    {{tr("100 %"), 100}, {tr("125 %"), 125}, {tr("150 %"), 150}, {tr("200 %"), 200}}));
  m_language = new LanguageRow(tr("Language of the sheet"), tr("As the program"));
  m_column->addWidget(m_language);
  connect(m_language, &LanguageRow::languageChosen, this, [this](const QString& code) {
    m_code = code;
    emit formChanged();
  });
  follow(m_paper, [](SheetForm& form, int chosen) { form.paper.paper = static_cast<Paper>(chosen); });
  follow(m_orientation, [](SheetForm& form, int chosen) { form.paper.orientation = static_cast<Orientation>(chosen); });
  follow(m_style, [](SheetForm& form, int chosen) { form.style = static_cast<SheetStyle>(chosen); });
  follow(m_textSize, [](SheetForm& form, int chosen) { form.textPercent = chosen; });
}

QLineEdit* SheetChoices::addField(const QString& label) {
  auto* name = paragraph(TextRank::Body, label);
  auto* field = new QLineEdit;
  field->setAccessibleName(label);
  field->setPlaceholderText(tr("a line to write on"));
  name->setBuddy(field);
  auto* pair = new QVBoxLayout;
  pair->setSpacing(theme::space(1));
  pair->addWidget(name);
  pair->addWidget(field);
  m_column->addLayout(pair);
  connect(field, &QLineEdit::textChanged, this, &SheetChoices::fieldsChanged);
  return field;
}

void SheetChoices::addFields() {
  m_column->addWidget(paragraph(TextRank::Heading, tr("To hand over")));
  m_forWhom = addField(tr("For whom"));
  m_date = addField(tr("Date"));
  m_byWhom = addField(tr("By whom"));
  m_howOften = addField(tr("How often"));
  auto* label = paragraph(TextRank::Body, tr("Notes"));
  m_notes = new QPlainTextEdit;
  m_notes->setAccessibleName(tr("Notes"));
  m_notes->setPlaceholderText(tr("lines to write on"));
  m_notes->setTabChangesFocus(true);
  m_notes->setMinimumHeight(4 * theme::lineHeight());
  label->setBuddy(m_notes);
  m_column->addWidget(label);
  m_column->addWidget(m_notes);
  connect(m_notes, &QPlainTextEdit::textChanged, this, &SheetChoices::fieldsChanged);
}

void SheetChoices::choose(const SheetForm& form) {
  m_form = form;
  m_layout->choose(valueOf(form.layout));
  m_paper->choose(valueOf(form.paper.paper));
  m_orientation->choose(valueOf(form.paper.orientation));
  m_style->choose(valueOf(form.style));
  m_textSize->choose(form.textPercent);
}

void SheetChoices::chooseLanguage(const QString& code) {
  m_code = code;
  m_language->choose(code);
}

void SheetChoices::fillIn(const SheetFields& fields) {
  const QSignalBlocker quiet(this);
  m_forWhom->setText(fields.forWhom);
  m_date->setText(fields.date);
  m_byWhom->setText(fields.byWhom);
  m_howOften->setText(fields.howOften);
  m_notes->setPlainText(fields.notes);
}

SheetFields SheetChoices::fields() const {
  return {m_forWhom->text().simplified(), m_byWhom->text().simplified(), m_date->text().simplified(),
          m_howOften->text().simplified(), asList(m_notes->toPlainText())};
}

}  // namespace matside::app
