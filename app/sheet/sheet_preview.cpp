#include "sheet/sheet_preview.h"

#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/flow_layout.h"
#include "widgets/label.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <iterator>

namespace matside::app {

namespace {

/// Percent; the same on the way in and on the way out.
constexpr std::array zoomSteps = {SheetView::leastPercent, 20, 25, 33, 40, 50, 67, 80, 100, 125, 150, 200, 250, 300,
                                  SheetView::mostPercent};

}  // namespace

SheetPreview::SheetPreview(SheetPictures& pictures, QWidget* parent)
    : QWidget(parent),
      m_view(new SheetView(pictures)),
      m_scroll(new QScrollArea),
      m_percent(new Label(TextRank::Muted)),
      m_place(new Label(TextRank::Muted)) {
  m_scroll->setWidget(m_view);
  m_scroll->setWidgetResizable(true);
  m_scroll->setFrameShape(QFrame::NoFrame);
  // There from the start, so that a page fitted beside it still fits when it would come.
  m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
  m_scroll->setAccessibleName(tr("Pages"));
  m_scroll->installEventFilter(this);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(makeBar());
  column->addWidget(m_scroll, 1);
  connect(m_view, &SheetView::percentChanged, this, &SheetPreview::showPlace);
  connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &SheetPreview::showPlace);
}

QWidget* SheetPreview::makeBar() {
  auto* bar = new QWidget;
  auto* flow = new FlowLayout(theme::space(1), bar);
  flow->setContentsMargins(theme::space(4), 0, theme::space(4), theme::space(2));
  const auto add = [this, flow](const QString& icon, const QString& name, auto act) {
    auto* button = new Button(icon.isEmpty() ? name : QString(), Button::Role::Quiet);
    button->setIconName(icon);
    button->setAccessibleName(name);
    button->setToolTip(icon.isEmpty() ? QString() : name);
    connect(button, &Button::clicked, this, act);
    flow->addWidget(button);
  };
  flow->addWidget(m_place);
  add("page-before", tr("Page before"), [this] { turn(-1); });
  add("page-after", tr("Next page"), [this] { turn(1); });
  flow->addWidget(m_percent);
  add("minus", tr("Smaller"), [this] { zoomOut(); });
  add("plus", tr("Larger"), [this] { zoomIn(); });
  add({}, tr("Whole page"), [this] { fitPage(); });
  add({}, tr("Fit width"), [this] { fitWidth(); });
  return bar;
}

void SheetPreview::show(Sheet sheet) {
  const std::size_t page = pageInView();
  m_view->show(std::move(sheet));
  fit();
  m_scroll->verticalScrollBar()->setValue(m_view->topOf(std::min(page, m_view->pages() - 1)) - SheetView::around);
  showPlace();
}

void SheetPreview::goToStart() {
  m_zoom = Zoom::FitPage;
  fit();
  m_scroll->verticalScrollBar()->setValue(0);
}

void SheetPreview::takeFocus() {
  m_scroll->setFocus();
}

void SheetPreview::zoomIn() {
  const auto* const next = std::ranges::upper_bound(zoomSteps, m_view->percent());
  zoomTo(next == zoomSteps.end() ? SheetView::mostPercent : *next);
}

void SheetPreview::zoomOut() {
  const auto* const next = std::ranges::lower_bound(zoomSteps, m_view->percent());
  zoomTo(next == zoomSteps.begin() ? SheetView::leastPercent : *std::prev(next));
}

void SheetPreview::fitPage() {
  m_zoom = Zoom::FitPage;
  fit();
}

void SheetPreview::fitWidth() {
  m_zoom = Zoom::FitWidth;
  fit();
}

void SheetPreview::fit() {
  if (m_view->pages() > 0 && m_zoom != Zoom::Chosen) {
    const QSize room = m_scroll->viewport()->size();
    m_view->setPercent(m_zoom == Zoom::FitPage ? m_view->percentForPage(room) : m_view->percentForWidth(room.width()));
  }
}

/// The page that was in view stays there.
void SheetPreview::zoomTo(int percent) {
  const std::size_t page = pageInView();
  m_zoom = Zoom::Chosen;
  m_view->setPercent(percent);
  m_scroll->verticalScrollBar()->setValue(m_view->topOf(page) - SheetView::around);
}

std::size_t SheetPreview::pageInView() const {
  return m_view->pageAt(m_scroll->verticalScrollBar()->value() + m_scroll->viewport()->height() / 2);
}

void SheetPreview::turn(int pages) {
  const int last = static_cast<int>(m_view->pages()) - 1;
  const int page = std::clamp(static_cast<int>(pageInView()) + pages, 0, std::max(last, 0));
  m_scroll->verticalScrollBar()->setValue(m_view->topOf(static_cast<std::size_t>(page)) - SheetView::around);
}

/// Page by page; the scroll area's own way is by what is in view.
bool SheetPreview::turnBy(int key) {
  const auto pages = static_cast<int>(m_view->pages());
  switch (key) {
    case Qt::Key_PageDown:
      turn(1);
      return true;
    case Qt::Key_PageUp:
      turn(-1);
      return true;
    case Qt::Key_Home:
      turn(-pages);
      return true;
    case Qt::Key_End:
      turn(pages);
      return true;
    default:
      return false;
  }
}

bool SheetPreview::eventFilter(QObject* watched, QEvent* event) {
  return (event->type() == QEvent::KeyPress && turnBy(static_cast<QKeyEvent*>(event)->key())) ||
         QWidget::eventFilter(watched, event);
}

void SheetPreview::showPlace() {
  m_percent->setText(tr("%1 %", "size of the preview").arg(m_view->percent()));
  m_place->setText(tr("Page %1 of %2").arg(pageInView() + 1).arg(m_view->pages()));
}

void SheetPreview::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fit();
  showPlace();
}

}  // namespace matside::app
