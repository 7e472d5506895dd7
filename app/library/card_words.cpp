#include "library/card_words.h"

#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/cautions_button.h"
#include "widgets/label.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace matside::app {
namespace {

constexpr int scrollBarRoom = theme::space(3);

}  // namespace

CardWords::CardWords(QWidget* parent)
    : QWidget(parent),
      m_name(paragraph(TextRank::Title)),
      m_sanskrit(new Label(TextRank::Foreign)),
      m_dose(paragraph(TextRank::Body)),
      m_otherSide(new Button(QString())),
      m_steps(new StepList),
      m_benefits(paragraph(TextRank::Small)),
      m_cautions(paragraph(TextRank::Caution)),
      m_openedCautions(paragraph(TextRank::Body)),
      m_scroll(new QScrollArea),
      m_cautionsButton(new CautionsButton(*m_scroll)) {
  makeBody();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(theme::space(3));
  column->addWidget(m_scroll, 1);
  column->addWidget(m_cautions);
  column->addWidget(m_cautionsButton, 0, Qt::AlignLeft);
  connect(m_otherSide, &Button::clicked, this, &CardWords::otherSideWanted);
  connect(m_steps, &StepList::stepClicked, this, &CardWords::stepClicked);
  connect(m_cautionsButton, &CautionsButton::turned, this, [this] {
    fit();
    followStep();
  });
}

void CardWords::makeBody() {
  auto* body = new QWidget;
  auto* column = new QVBoxLayout(body);
  column->setContentsMargins(0, 0, theme::space(2), 0);
  column->setSpacing(theme::space(3));
  column->addWidget(m_name);
  column->addWidget(m_sanskrit, 0, Qt::AlignLeft);  // its letters run from the left in any language
  column->addWidget(m_dose);
  column->addWidget(m_otherSide, 0, Qt::AlignLeft);
  column->addWidget(m_openedCautions);
  column->addWidget(m_steps);
  column->addStretch(1);
  column->addWidget(m_benefits);
  m_scroll->setWidget(body);
  m_scroll->setWidgetResizable(true);
  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->setFocusPolicy(Qt::NoFocus);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_steps->leaveOutCutSteps(*m_scroll);
}

void CardWords::show(const Texts& texts) {
  m_name->setText(texts.name);
  m_sanskrit->setText(texts.sanskrit);
  m_dose->setText(texts.dose);
  m_otherSide->setText(texts.otherSide);
  m_otherSide->setVisible(!texts.otherSide.isEmpty());
  m_benefits->setText(texts.benefits);
  m_cautions->setText(texts.cautions.join('\n'));
  m_openedCautions->setText(texts.cautions.join("\n\n"));
  m_cautionsButton->setCautions(texts.cautions);
  fit();
}

void CardWords::showSteps(const QList<StepLine>& steps) {
  m_steps->show(steps);
  fit();
  QMetaObject::invokeMethod(this, &CardWords::followStep, Qt::QueuedConnection);
}

void CardWords::scroll(Scroll way) {
  m_scroll->verticalScrollBar()->triggerAction(way == Scroll::On ? QAbstractSlider::SliderSingleStepAdd
                                                                 : QAbstractSlider::SliderSingleStepSub);
}

/// Unfolded cautions leave room for the tallest step.
void CardWords::fit() {
  const bool none = m_cautions->text().isEmpty();
  const int step = m_steps->tallestRaised(width() - theme::space(2) - scrollBarRoom);
  const int needed = step + theme::space(6) + layout()->spacing() + m_cautions->heightForWidth(width());
  const bool folded = !none && needed > height();
  m_cautions->setVisible(!none && !folded);
  m_cautionsButton->setVisible(folded);
  const bool opened = folded && m_cautionsButton->isOpen();
  m_openedCautions->setVisible(opened);
  m_steps->setVisible(!opened);
  m_benefits->setVisible(!opened);
}

void CardWords::followStep() {
  const QWidget* seen = m_steps->isHidden() ? static_cast<QWidget*>(m_openedCautions) : m_steps;
  const QRect wanted = m_steps->isHidden() ? QRect(0, 0, 1, m_scroll->viewport()->height()) : m_steps->currentRect();
  const QPoint middle = seen->mapTo(m_scroll->widget(), wanted.center());
  const int margin = m_steps->isHidden() ? 0 : theme::space(6);
  m_scroll->ensureVisible(middle.x(), middle.y(), 0, wanted.height() / 2 + margin);
}

void CardWords::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fit();
  QMetaObject::invokeMethod(this, &CardWords::followStep, Qt::QueuedConnection);
}

// Other words, other letters: whatever changes the room they need ends in this request.
bool CardWords::event(QEvent* event) {
  const bool handled = QWidget::event(event);
  if (event->type() == QEvent::LayoutRequest) {
    fit();
  }
  return handled;
}

}  // namespace matside::app
