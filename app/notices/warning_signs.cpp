#include "notices/warning_signs.h"

#include "notices/warning_tiers.h"
#include "theme/theme.h"
#include "widgets/accessible_role.h"
#include "widgets/card.h"
#include "widgets/label.h"
#include "widgets/tile_grid.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace matside::app {
namespace {

/// With the last three words kept together: none of them is left on a line of its own.
QString inCompany(QString heading) {
  qsizetype end = heading.size();
  for (int words = 0; words < 2; ++words) {
    end = heading.lastIndexOf(' ', end - 1);
    if (end > 0) {
      heading[end] = QChar::Nbsp;
    }
  }
  return heading;
}

Card* tier(const WarningTier& tier) {
  auto* card = new Card;
  auto* column = new QVBoxLayout(card);
  column->setContentsMargins(theme::space(5), theme::space(5), theme::space(5), theme::space(5));
  column->setSpacing(theme::space(2));
  column->addWidget(
      paragraph(tier.urgency == Urgency::Now ? TextRank::Accent : TextRank::Strong, inCompany(tier.heading)));
  for (const QString& sign : tier.signs) {
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::space(2));
    row->addWidget(new Label(TextRank::Muted, QStringLiteral("•")), 0, Qt::AlignTop);
    row->addWidget(paragraph(TextRank::Body, sign), 1);
    column->addLayout(row);
  }
  column->addStretch(1);
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  card->setSizePolicy(policy);
  card->setAccessibleName(tier.heading);
  card->setAccessibleDescription(tier.signs.join(", "));
  setAccessibleRole(*card, QAccessible::StaticText);
  card->setMinimumWidth(16 * theme::lineHeight());
  return card;
}

}  // namespace

WarningSigns::WarningSigns(QWidget* parent) : QWidget(parent) {
  auto* grid = new TileGrid(theme::space(4), this);
  for (const WarningTier& signs : warningTiers()) {
    grid->addWidget(tier(signs));
  }
}

void WarningSigns::letKeyboardIn() {
  const auto lists = findChildren<Card*>(QString(), Qt::FindDirectChildrenOnly);
  for (auto* list : lists) {
    list->setFocusPolicy(Qt::StrongFocus);
  }
  setFocusProxy(lists.front());
}

}  // namespace matside::app
