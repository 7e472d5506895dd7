#include "sheet/sheet_page.h"

#include "base/contract.h"
#include "bridge/strings.h"
#include "library/routine_lengths.h"
#include "settings/settings_store.h"
#include "sheet/boxed_letters.h"
#include "sheet/paint_document.h"
#include "sheet/paper_artist.h"
#include "sheet/sheet_choices.h"
#include "sheet/sheet_preview.h"
#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QScrollArea>
#include <QStandardPaths>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

namespace matside::app {

SheetPage::SheetPage(const Library& library, SettingsStore& settings, QWidget* parent)
    : QWidget(parent),
      m_library(library),
      m_settings(settings),
      m_artist(std::make_unique<PaperArtist>(library)),
      m_title(new Label(TextRank::Strong)),
      m_message(paragraph(TextRank::Muted)),
      m_choices(new SheetChoices),
      m_panel(makePanel()),
      m_preview(new SheetPreview(m_pictures)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(makeHeader());
  auto* row = new QHBoxLayout;
  row->setSpacing(0);
  row->addWidget(m_panel);
  row->addWidget(m_preview, 1);
  column->addLayout(row, 1);
  fitPanel();
  connect(m_choices, &SheetChoices::formChanged, this, [this] {
    remember();
    refresh();
  });
  constexpr int pause_ms = 250;
  m_typing.setSingleShot(true);
  m_typing.setInterval(pause_ms);
  connect(&m_typing, &QTimer::timeout, this, &SheetPage::refresh);
  connect(m_choices, &SheetChoices::fieldsChanged, this, [this] {
    remember();
    m_typing.start();
  });
  connect(m_artist.get(), &PaperArtist::drawn, this, &SheetPage::receive);
}

SheetPage::~SheetPage() = default;

QWidget* SheetPage::makeHeader() {
  auto* header = new QWidget;
  auto* close = new Button(tr("Close"), Button::Role::Quiet);
  close->setIconName("close");
  auto* row = new QHBoxLayout(header);
  row->setContentsMargins(theme::space(3), theme::space(2), theme::space(6), theme::space(2));
  row->setSpacing(theme::space(3));
  row->addWidget(close);
  row->addWidget(m_title);
  row->addStretch(1);
  connect(close, &Button::clicked, this, &SheetPage::closed);
  return header;
}

QWidget* SheetPage::makePanel() {
  auto* panel = new QWidget;
  auto* scroll = new QScrollArea;
  scroll->setWidget(m_choices);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setFocusPolicy(Qt::NoFocus);
  auto* column = new QVBoxLayout(panel);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(scroll, 1);
  column->addWidget(makeWaysOut());
  return panel;
}

QWidget* SheetPage::makeWaysOut() {
  auto* foot = new QWidget;
  m_save = new Button(tr("Save as PDF…"));
  m_print = new Button(tr("Print…"), Button::Role::Primary);
  m_print->setIconName("print");
  auto* column = new QVBoxLayout(foot);
  column->setContentsMargins(theme::space(6), theme::space(3), theme::space(4), theme::space(4));
  column->setSpacing(theme::space(2));
  column->addWidget(m_message);
  column->addWidget(m_print);
  column->addWidget(m_save);
  connect(m_save, &Button::clicked, this, &SheetPage::savePdf);
  connect(m_print, &Button::clicked, this, &SheetPage::print);
  return foot;
}

void SheetPage::open(const RoutineId& routine) {
  const Routine* wanted = m_library.routine(routine);
  contract(wanted != nullptr, "the routine to print is of this library");
  // What is practised is printed: with its holds as long as the chosen time asks for.
  m_fitted = fittedTo(*wanted, m_library, m_settings.now());
  m_title->setText(tr("Sheet: %1").arg(fromContent(this->routine().title)));
  m_boxed.clear();
  say(QString());
  recall();
  refresh();
  m_preview->goToStart();
  m_preview->takeFocus();
}

const Routine& SheetPage::routine() const {
  contract(m_fitted.has_value(), "there is a routine to print");
  return *m_fitted;
}

SheetOrder SheetPage::order() const {
  return {routine(),         m_library,           m_settings.now().practitioner(),
          m_choices->form(), m_choices->fields(), m_settings.now().sheet.language};
}

void SheetPage::recall() {
  const SheetHabits& habits = m_settings.now().sheet;
  SheetForm form = habits.form;
  form.paper.paper = habits.paper.value_or(usualPaperChoice().paper);
  m_choices->choose(form);
  m_choices->chooseLanguage(habits.language);
  m_choices->fillIn({{}, habits.byWhom, {}, habits.howOften, {}});
}

/// For whom, when and what notes belong to one sheet: on the next person's they would be wrong.
void SheetPage::remember() {
  const SheetFields fields = m_choices->fields();
  const SheetForm& form = m_choices->form();
  m_settings.change([&](Settings& now) {
    now.sheet = {form, form.paper.paper, fields.byWhom, fields.howOften, m_choices->language()};
  });
}

void SheetPage::refresh() {
  m_typing.stop();
  if (m_looks != m_settings.now().looks) {
    m_looks = m_settings.now().looks;
    m_pictures = {};
    m_artist->setLooks(m_looks);
  }
  m_sheet = makeSheet(order());
  if (const QString boxed = boxedLettersWarning(m_sheet); boxed != m_boxed) {
    m_boxed = boxed;
    say(m_boxed);
  }
  m_preview->show(m_sheet);
  drawMissingPictures();
}

/// What is saved or printed holds the last letter.
void SheetPage::finishTyping() {
  if (m_typing.isActive()) {
    refresh();
  }
}

/// Pictures are drawn beside the window; what prints waits for them.
void SheetPage::drawMissingPictures() {
  m_artist->draw(m_pictures.missingFor(m_sheet));
  sayProgress();
}

void SheetPage::receive(const PaperPicture& picture, const VectorPicture& drawing) {
  m_pictures.add(picture, drawing);
  m_preview->repaintPages();
  sayProgress();
}

void SheetPage::say(const QString& text) {
  m_message->setText(text);
  m_message->setVisible(!text.isEmpty());
}

void SheetPage::sayProgress() {
  const auto all = static_cast<int>(paperPicturesOf(m_sheet).size());
  const auto missing = static_cast<int>(m_pictures.missingFor(m_sheet).size());
  const bool wasWaiting = !m_print->isEnabled();
  m_save->setEnabled(missing == 0);
  m_print->setEnabled(missing == 0);
  if (missing > 0) {
    say(tr("Drawing the pictures: %1 of %2 are there.").arg(all - missing).arg(all));
  } else if (wasWaiting) {
    say(m_boxed);
  }
}

/// No wider than leaves the pages room, but never cutting an answer.
void SheetPage::fitPanel() {
  const int scrollBar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
  const int least = m_choices->minimumSizeHint().width() + scrollBar;
  m_panel->setFixedWidth(std::max(least, std::clamp(17 * theme::lineHeight(), 300, 420)));
}

void SheetPage::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
    fitPanel();
  }
}

/// Out of a field first: what was typed there is not lost to a key pressed once too often.
void SheetPage::leave() {
  const QWidget* focused = focusWidget();
  if (qobject_cast<const QLineEdit*>(focused) || qobject_cast<const QPlainTextEdit*>(focused)) {
    m_preview->takeFocus();
  } else {
    emit closed();
  }
}

void SheetPage::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) {
    leave();
  } else if (event->matches(QKeySequence::Print)) {
    m_print->click();
  } else if (event->matches(QKeySequence::Save)) {
    m_save->click();
  } else if (event->matches(QKeySequence::ZoomIn) || event->key() == Qt::Key_Plus) {
    m_preview->zoomIn();
  } else if (event->matches(QKeySequence::ZoomOut) || event->key() == Qt::Key_Minus) {
    m_preview->zoomOut();
  } else if (event->key() == Qt::Key_0) {
    m_preview->fitPage();
  } else if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp) {
    m_preview->turn(event->key() == Qt::Key_PageDown ? 1 : -1);
  } else {
    QWidget::keyPressEvent(event);
  }
}

void SheetPage::savePdf() {
  finishTyping();
  QFileDialog dialog(this, tr("Save as PDF"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                     tr("PDF documents (*.pdf)"));
  dialog.setAcceptMode(QFileDialog::AcceptSave);
  dialog.setDefaultSuffix("pdf");
  dialog.selectFile(fromContent(routine().title).replace('/', '-') + ".pdf");
  if (dialog.exec() != QDialog::Accepted) {
    return;
  }
  const QString file = dialog.selectedFiles().constFirst();
  // The dialog has asked already before it gives the name of a file that is there.
  const auto trouble = writeSheetPdf(m_sheet, m_pictures, {file, IfThere::Replace, labelsOf(order())});
  say(trouble ? *trouble : tr("Saved as %1.").arg(file));
}

void SheetPage::print() {
  finishTyping();
  QPrinter printer(QPrinter::HighResolution);
  printer.setDocName(fromContent(routine().title));
  printer.setCreator("Matside");
  printer.setFullPage(true);
  printer.setPageLayout(pageLayoutOf(m_sheet));
  QPrintDialog dialog(&printer, this);
  dialog.setOption(QAbstractPrintDialog::PrintPageRange);
  dialog.setMinMax(1, static_cast<int>(m_sheet.pages.size()));
  if (dialog.exec() == QDialog::Accepted) {
    printOn(printer);
  }
}

namespace {

std::vector<std::size_t> pagesAsked(const QPrinter& printer, const Sheet& sheet) {
  std::vector<std::size_t> pages = allPages(sheet);
  if (printer.printRange() == QPrinter::PageRange) {
    std::erase_if(pages, [&printer](std::size_t page) {
      const int number = static_cast<int>(page) + 1;
      return number < printer.fromPage() || number > printer.toPage();
    });
  }
  return pages;
}

}  // namespace

/// The pages are those of the preview: on other paper, chosen in the printer's dialog, they are made to fit.
void SheetPage::printOn(QPrinter& printer) {
  const bool printed = paintDocument(printer, m_sheet, m_pictures, pagesAsked(printer, m_sheet));
  say(printed ? QString() : tr("The printer did not take the sheet. Save it as PDF, and print that."));
}

}  // namespace matside::app
