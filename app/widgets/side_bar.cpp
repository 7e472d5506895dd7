#include "widgets/side_bar.h"

#include "theme/theme.h"
#include "widgets/label.h"
#include "widgets/nav_item.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace matside::app {
namespace {

constexpr int narrowest = 208;
constexpr int widestUnwrapped = 256;

}  // namespace

SideBar::SideBar(QWidget* parent) : QWidget(parent), m_top(new QVBoxLayout), m_foot(new QVBoxLayout) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(theme::space(4), theme::space(6), theme::space(4), theme::space(5));
  column->setSpacing(theme::space(5));
  auto* name = new Label(TextRank::Heading, tr("Matside"));
  name->setContentsMargins(theme::space(3), 0, 0, 0);
  column->addWidget(name);
  column->addLayout(m_top);
  column->addStretch(1);
  column->addLayout(m_foot);
  m_top->setSpacing(theme::space(1));
  m_foot->setSpacing(theme::space(1));
  fit();
}

QSize SideBar::sizeHint() const {
  return {width(), QWidget::sizeHint().height()};
}

// Wide enough for its entries; in large letters they wrap, because the rest belongs to the page.
void SideBar::fit() {
  int widest = 0;
  for (const auto* entry : findChildren<NavItem*>()) {
    widest = std::max(widest, entry->sizeHint().width() + 2 * theme::space(4));
  }
  const QFontMetrics metrics(theme::font(TextRank::Strong));
  const int wrapped = metrics.horizontalAdvance(tr("When to see")) + theme::space(16);
  setFixedWidth(std::max(narrowest, widest <= widestUnwrapped ? widest : wrapped));
}

void SideBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(width() - 1, 0, 1, height(), theme::colors().line);
}

void SideBar::showEvent(QShowEvent* event) {
  fit();
  QWidget::showEvent(event);
}

void SideBar::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange) {
    fit();
  }
}

}  // namespace matside::app
