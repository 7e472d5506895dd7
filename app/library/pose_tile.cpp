#include "library/pose_tile.h"

#include "bridge/strings.h"
#include "figure/picture_view.h"
#include "text/wording.h"
#include "theme/focus_ring.h"
#include "theme/theme.h"
#include "widgets/label.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace matside::app {
namespace {

constexpr int side = theme::space(4);
constexpr int foot = theme::space(4);

}  // namespace

PoseTile::PoseTile(PictureMaker& maker, QWidget* parent)
    : QPushButton(parent),
      m_picture(new PictureView(maker, this)),
      m_name(paragraph(TextRank::Strong, {}, this)),
      m_text(paragraph(TextRank::Muted, {}, this)) {
  setCursor(Qt::PointingHandCursor);
  setAutoDefault(true);  // Enter presses what has the keyboard
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  m_picture->setCorners(PictureView::Corners::Top);
  for (QWidget* child :
       {static_cast<QWidget*>(m_picture), static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_text)}) {
    child->setAttribute(Qt::WA_TransparentForMouseEvents);
  }
}

void PoseTile::show(const PoseCard& card) {
  const QString name = fromContent(card.name);
  m_name->setText(name);
  m_text->setText(cardText(card));
  m_picture->show(card.picture, tr("Picture of %1").arg(name));
  setAccessibleName(name);
  setAccessibleDescription(cardText(card));
  updateGeometry();
  arrange();  // beside a taller tile the size stays, so nothing else asks for it
}

int PoseTile::tallest(int width) const {
  const int wide = width - 2 * side;
  const int shown = m_text->heightForWidth(wide);
  int tall = shown;
  for (const auto& text : m_expected) {
    const QRect room(0, 0, wide, 10000);
    tall = std::max(tall, m_text->fontMetrics().boundingRect(room, Qt::TextWordWrap, text).height());
  }
  return heightForWidth(width) - shown + tall;
}

int PoseTile::heightForWidth(int width) const {
  const int wide = width - 2 * side;
  return pictureHeight(width) + theme::space(3) + m_name->heightForWidth(wide) + m_text->heightForWidth(wide) + foot;
}

QSize PoseTile::sizeHint() const {
  const int wide = std::max(168, 8 * theme::lineHeight());
  return {wide, heightForWidth(wide)};
}

void PoseTile::resizeEvent(QResizeEvent* event) {
  QPushButton::resizeEvent(event);
  arrange();
}

void PoseTile::arrange() {
  const int wide = width() - 2 * side;
  const int tall = pictureHeight(width());
  m_picture->setGeometry(1, 1, width() - 2, tall - 1);
  int y = tall + theme::space(3);
  m_name->setGeometry(side, y, wide, m_name->heightForWidth(wide));
  y += m_name->heightForWidth(wide);
  m_text->setGeometry(side, y, wide, m_text->heightForWidth(wide));
}

void PoseTile::paintEvent(QPaintEvent*) {
  const Colors& colors = theme::colors();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
  painter.setPen(QPen(underMouse() ? colors.primary : colors.line, underMouse() ? 1.6 : 1));
  painter.setBrush(colors.surface);
  painter.drawRoundedRect(frame, theme::cardRadius, theme::cardRadius);
  if (showsFocusRing(*this)) {
    paintFocusRing(painter, frame.adjusted(1, 1, -1, -1), theme::cardRadius - 1);
  }
}

void PoseTile::changeEvent(QEvent* event) {
  QPushButton::changeEvent(event);
  if (event->type() == QEvent::FontChange) {
    updateGeometry();
  }
}

}  // namespace matside::app
