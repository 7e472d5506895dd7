#include "sheet/sheet_page.h"

#include "base/contract.h"
#include "bridge/strings.h"
#include "settings/settings_store.h"
#include "sheet/draw_for_paper.h"
#include "sheet/make_sheet.h"
#include "sheet/paint_document.h"
#include "sheet/sheet_view.h"
#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/choice_row.h"
#include "widgets/label.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPrintDialog>
#include <QPrinter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardPaths>
#include <QThread>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>
#include <optional>

namespace matside::app {

SheetPage::SheetPage(const Library& library, SettingsStore& settings, QWidget* parent)
    : QWidget(parent),
      m_library(library),
      m_settings(settings),
      m_paper(usualPaperChoice()),
      m_title(new Label(TextRank::Strong)),
      m_message(paragraph(TextRank::Body)),
      m_paperChoice(new ChoiceRow(
          tr("Paper"), {{tr("A4"), static_cast<int>(Paper::A4)}, {tr("Letter"), static_cast<int>(Paper::Letter)}})),
      m_view(new SheetView(m_pictures)),
      m_scroll(new QScrollArea),
      m_save(new Button(tr("Save as PDF…"))),
      m_print(new Button(tr("Print…"), Button::Role::Primary)),
      m_percent(new Label(TextRank::Muted)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(makeHeader());
  column->addWidget(makeZoomBar());
  m_scroll->setWidget(m_view);
  m_scroll->setWidgetResizable(true);
  m_scroll->setFrameShape(QFrame::NoFrame);
  // There from the start, so that a page fitted beside it still fits when it would come.
  m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
  m_scroll->setAccessibleName(tr("Pages"));
  column->addWidget(m_scroll, 1);
  m_paperChoice->choose(static_cast<int>(m_paper.paper));
  connect(m_paperChoice, &ChoiceRow::chosen, this, [this](int paper) {
    m_paper.paper = static_cast<Paper>(paper);
    refresh();
  });
  connect(m_save, &Button::clicked, this, &SheetPage::savePdf);
  connect(m_print, &Button::clicked, this, &SheetPage::print);
}

SheetPage::~SheetPage() {
  if (m_drawing) {
    m_drawing->requestInterruption();
    m_drawing->wait();
  }
}

QWidget* SheetPage::makeHeader() {
  auto* header = new QWidget;
  auto* close = new Button(tr("Close"), Button::Role::Quiet);
  close->setIconName("close");
  m_print->setIconName("print");
  auto* row = new QHBoxLayout(header);
  row->setContentsMargins(theme::space(3), theme::space(2), theme::space(6), theme::space(2));
  row->setSpacing(theme::space(3));
  row->addWidget(close);
  row->addWidget(m_title);
  row->addStretch(1);
  row->addWidget(m_save);
  row->addWidget(m_print);
  connect(close, &Button::clicked, this, &SheetPage::closed);
  return header;
}

QWidget* SheetPage::makeZoomBar() {
  auto* bar = new QWidget;
  auto* smaller = new Button(QString(), Button::Role::Quiet);
  smaller->setIconName("minus");
  smaller->setAccessibleName(tr("Smaller"));
  auto* larger = new Button(QString(), Button::Role::Quiet);
  larger->setIconName("plus");
  larger->setAccessibleName(tr("Larger"));
  auto* fit = new Button(tr("Fit width"), Button::Role::Quiet);
  auto* row = new QHBoxLayout(bar);
  row->setContentsMargins(theme::space(6), 0, theme::space(6), theme::space(2));
  row->setSpacing(theme::space(2));
  row->addWidget(m_paperChoice);
  row->addWidget(m_message, 1);
  row->addWidget(smaller);
  row->addWidget(m_percent);
  row->addWidget(larger);
  row->addWidget(fit);
  connect(smaller, &Button::clicked, this, [this] { zoomTo(m_view->percent() * 4 / 5); });
  connect(larger, &Button::clicked, this, [this] { zoomTo(m_view->percent() * 5 / 4 + 1); });
  connect(fit, &Button::clicked, this, &SheetPage::fitWidth);
  const auto showPercent = [this] { m_percent->setText(tr("%1 %", "size of the preview").arg(m_view->percent())); };
  connect(m_view, &SheetView::percentChanged, this, showPercent);
  showPercent();
  return bar;
}

void SheetPage::open(const RoutineId& routine) {
  m_routine = routine;
  m_message->setText(QString());
  refresh();
  fitWidth();
  m_scroll->verticalScrollBar()->setValue(0);
  m_scroll->setFocus();
}

const Routine& SheetPage::routine() const {
  const Routine* routine = m_library.routine(m_routine);
  contract(routine != nullptr, "the routine to print is of this library");
  return *routine;
}

void SheetPage::refresh() {
  m_sheet = makeSheet({routine(), m_library, m_settings.now().practitioner(), m_paper});
  m_title->setText(tr("Sheet: %1").arg(fromContent(routine().title)));
  m_view->show(m_sheet);
  if (m_zoom == Zoom::FitWidth) {
    fitWidth();
  }
  drawMissingPictures();
}

/// Pictures are drawn beside the window; what prints waits for them.
void SheetPage::drawMissingPictures() {
  const auto missing = m_pictures.missingFor(m_sheet);
  m_save->setEnabled(missing.empty());
  m_print->setEnabled(missing.empty());
  if (missing.empty() || m_drawing) {
    return;
  }
  const auto drawn = std::make_shared<std::vector<VectorPicture>>();
  m_drawing.reset(QThread::create([this, missing, drawn] {
    FigureSource figures(m_library);
    for (const PictureOf& picture : missing) {
      if (!QThread::currentThread()->isInterruptionRequested()) {
        drawn->push_back(drawForPaper(figures, picture));
      }
    }
  }));
  connect(m_drawing.get(), &QThread::finished, this, [this, missing, drawn] {
    for (std::size_t at = 0; at < drawn->size(); ++at) {
      m_pictures.add(missing[at], std::move((*drawn)[at]));
    }
    m_drawing->wait();
    m_drawing.release()->deleteLater();
    m_view->repaintPages();
    drawMissingPictures();
  });
  m_drawing->start();
}

void SheetPage::zoomTo(int percent) {
  m_zoom = Zoom::Chosen;
  m_view->setPercent(percent);
}

void SheetPage::fitWidth() {
  m_zoom = Zoom::FitWidth;
  constexpr int asOnPaper = 100;
  m_view->setPercent(std::min(asOnPaper, m_view->percentForWidth(m_scroll->viewport()->width())));
}

void SheetPage::turnTo(int pages) {
  QScrollBar* bar = m_scroll->verticalScrollBar();
  const int page = static_cast<int>(m_view->pageAt(bar->value() + m_scroll->viewport()->height() / 3)) + pages;
  bar->setValue(m_view->topOf(static_cast<std::size_t>(std::max(page, 0))) - theme::space(3));
}

void SheetPage::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  if (m_zoom == Zoom::FitWidth && !m_sheet.pages.empty()) {
    fitWidth();
  }
}

void SheetPage::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) {
    emit closed();
  } else if (event->matches(QKeySequence::Print)) {
    m_print->click();
  } else if (event->matches(QKeySequence::Save)) {
    m_save->click();
  } else if (event->matches(QKeySequence::ZoomIn) || event->key() == Qt::Key_Plus) {
    zoomTo(m_view->percent() * 5 / 4 + 1);
  } else if (event->matches(QKeySequence::ZoomOut) || event->key() == Qt::Key_Minus) {
    zoomTo(m_view->percent() * 4 / 5);
  } else if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp) {
    turnTo(event->key() == Qt::Key_PageDown ? 1 : -1);
  } else {
    QWidget::keyPressEvent(event);
  }
}

void SheetPage::savePdf() {
  const QString title = fromContent(routine().title);
  const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  const QString file =
      QFileDialog::getSaveFileName(this, tr("Save as PDF"), folder + '/' + title + ".pdf", tr("PDF documents (*.pdf)"));
  if (file.isEmpty()) {
    return;
  }
  // The dialog has asked already before it gives the name of a file that is there.
  const auto trouble = writeSheetPdf(m_sheet, m_pictures, {file, IfThere::Replace, labelsOf(routine())});
  m_message->setText(trouble ? *trouble : tr("Saved as %1.").arg(file));
}

void SheetPage::print() {
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

/// The paper chosen in the printer's dialog, if sheets can be set on it.
std::optional<PaperChoice> paperOf(const QPrinter& printer) {
  const QPageLayout layout = printer.pageLayout();
  const bool wide = layout.orientation() == QPageLayout::Landscape;
  const Orientation orientation = wide ? Orientation::Landscape : Orientation::Portrait;
  const QPageSize::PageSizeId size = layout.pageSize().id();
  if (size != QPageSize::A4 && size != QPageSize::Letter) {
    return std::nullopt;
  }
  return PaperChoice{size == QPageSize::A4 ? Paper::A4 : Paper::Letter, orientation};
}

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

/// On the paper chosen with the printer: the preview follows it. On any other the pages are made to fit.
void SheetPage::printOn(QPrinter& printer) {
  m_paper = paperOf(printer).value_or(m_paper);
  m_paperChoice->choose(static_cast<int>(m_paper.paper));
  refresh();
  const bool printed = paintDocument(printer, m_sheet, m_pictures, pagesAsked(printer, m_sheet));
  m_message->setText(printed ? QString() : tr("The printer did not take the sheet. Save it as PDF, and print that."));
}

}  // namespace matside::app
