#include "practice/practice_panel.h"

#include "bridge/strings.h"
#include "text/durations.h"
#include "text/wording.h"
#include "theme/theme.h"
#include "widgets/cautions_button.h"
#include "widgets/label.h"
#include "widgets/mirrored.h"
#include "widgets/step_list.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace matside::app {
namespace {

constexpr int scrollBarRoom = theme::space(3);
// Below this height letters stay the same from one list of steps to the next, however short a list is.
constexpr int roomyLines = 36;

StepLine::Standing standingOf(StepStanding standing) {
  switch (standing) {
    case StepStanding::Done:
      return StepLine::Standing::Done;
    case StepStanding::Current:
      return StepLine::Standing::Current;
    case StepStanding::Coming:
      return StepLine::Standing::Coming;
  }
  return StepLine::Standing::Coming;
}

QString endText(Duration left, QTime clock) {
  const QTime end = clock.addMSecs(static_cast<int>(left.count()));
  return QLocale().toString(end, QLocale().timeFormat(QLocale::ShortFormat).remove(":ss"));
}

double shareOf(Duration part, Duration whole) {
  return whole.count() > 0 ? static_cast<double>(part.count()) / static_cast<double>(whole.count()) : 0;
}

int heightOf(const QWidget& widget, int width) {
  if (const QLayout* layout = widget.layout()) {
    return layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->totalSizeHint().height();
  }
  return widget.hasHeightForWidth() ? widget.heightForWidth(width) : widget.sizeHint().height();
}

QString captionFor(Session::State state, const QString& usual) {
  switch (state) {
    case Session::State::Paused:
      return PracticePanel::tr("paused");
    case Session::State::Waiting:
      return PracticePanel::tr("your time");
    case Session::State::Ready:
    case Session::State::Running:
    case Session::State::Ended:
      return usual;
  }
  return usual;
}

/// What is said beside the ring: what comes next, or how to go on.
std::pair<QString, QString> nextWords(Session::State state, const ComingUp& next) {
  switch (state) {
    case Session::State::Paused:
      return {PracticePanel::tr("Paused"), PracticePanel::tr("Space goes on")};
    case Session::State::Waiting:
      return {PracticePanel::tr("When you are ready"), PracticePanel::tr("press any key")};
    case Session::State::Ready:
    case Session::State::Running:
    case Session::State::Ended:
      return {PracticePanel::tr("Then"), comingUpText(next)};
  }
  return {};
}

}  // namespace

PracticePanel::PracticePanel(QWidget* parent)
    : QWidget(parent),
      m_name(paragraph(TextRank::Title)),
      m_sanskrit(new Label(TextRank::Foreign)),
      m_side(new Label(TextRank::Accent)),
      m_ring(new CountdownRing(this)),
      m_then(new Label(TextRank::Muted)),
      m_next(paragraph(TextRank::Strong)),
      m_left(paragraph(TextRank::Muted)),
      m_breath(new Label(TextRank::Body)),
      m_steps(new StepList),
      m_cautions(paragraph(TextRank::Caution, {}, this)),
      m_openedCautions(paragraph(TextRank::Body)),
      m_scroll(new QScrollArea(this)),
      m_cautionsButton(new CautionsButton(*m_scroll, this)),
      m_names(makeNames()),
      m_coming(makeNext()) {
  makeSteps();
  m_cautions->setAlignment(Qt::AlignBottom | Qt::AlignLeft);
  m_openedCautions->hide();
  connect(m_cautionsButton, &CautionsButton::turned, this, &PracticePanel::turnCautions);
  // A screen reader walks them in this order, the one they are seen in.
  for (QWidget* part : {m_names, static_cast<QWidget*>(m_ring), m_coming, static_cast<QWidget*>(m_scroll),
                        static_cast<QWidget*>(m_cautions), static_cast<QWidget*>(m_cautionsButton)}) {
    part->raise();
  }
}

QWidget* PracticePanel::makeNames() {
  auto* names = new QWidget(this);
  auto* column = new QVBoxLayout(names);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(theme::space(1));
  m_aside = new QHBoxLayout;
  m_aside->setSpacing(theme::space(3));
  m_aside->addWidget(m_sanskrit);
  m_aside->addWidget(m_side);
  m_aside->addStretch(1);
  column->addWidget(m_name);
  column->addLayout(m_aside);
  return names;
}

QWidget* PracticePanel::makeNext() {
  auto* next = new QWidget(this);
  auto* column = new QVBoxLayout(next);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(theme::space(1));
  column->addStretch(1);
  m_after = new QVBoxLayout;
  m_after->addWidget(m_then);
  m_after->addWidget(m_next, 1);
  column->addLayout(m_after);
  column->addWidget(m_left);
  column->addWidget(m_breath);
  column->addStretch(1);
  return next;
}

void PracticePanel::makeSteps() {
  auto* body = new QWidget;
  m_scrolled = new QVBoxLayout(body);
  m_scrolled->setContentsMargins(0, 0, 0, 0);
  m_scrolled->setSpacing(theme::space(4));
  m_scrolled->addWidget(m_openedCautions);
  m_scrolled->addWidget(m_steps);
  m_scrolled->addStretch(1);
  m_scroll->setWidget(body);
  m_scroll->setWidgetResizable(true);
  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->setFocusPolicy(Qt::NoFocus);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  // Words that wrap anew, because a scroll bar comes or goes, move the raised step.
  connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, &PracticePanel::followStep);
  m_steps->leaveOutCutSteps(*m_scroll);
}

void PracticePanel::showScene(const PracticeScene& scene) {
  m_name->setText(fromContent(scene.name));
  m_sanskrit->setText(toQString(scene.sanskrit));
  m_side->setText(fromContent(scene.side));
  m_side->setVisible(!scene.side.empty());
  m_comingUp = scene.next;
  m_caption = stageCaption(scene.stage, fromContent(scene.side));
  QList<StepLine> lines;
  for (const auto& row : scene.steps) {
    const auto kind = row.kind == RowKind::Words ? StepLine::Kind::Words : StepLine::Kind::Step;
    lines << StepLine{fromContent(row.text), standingOf(row.standing), kind};
  }
  m_steps->show(lines);
  showCautions(scene.cautions);
  arrange();
}

void PracticePanel::showCautions(const std::vector<Caution>& cautions) {
  QStringList texts;
  for (const auto& caution : cautions) {
    texts << cautionText(caution);
  }
  m_cautions->setText(texts.join('\n'));
  m_openedCautions->setText(texts.join("\n\n"));
  m_cautionsButton->setCautions(texts);
}

void PracticePanel::turnCautions() {
  arrange();
  if (m_cautionsButton->isOpen()) {
    m_scrolled->setContentsMargins(0, 0, 0, 0);
    m_scroll->verticalScrollBar()->setValue(0);
    emit cautionsOpened(m_openedCautions->text());
  }
}

void PracticePanel::arrange() {
  for (const auto& arrangement : panelArrangements()) {
    wear(arrangement);
    if (&arrangement == &panelArrangements().back() || layOut(arrangement, Move::No) <= height()) {
      layOut(arrangement, Move::Yes);
      break;
    }
  }
  QMetaObject::invokeMethod(this, [this] { followStep(); }, Qt::QueuedConnection);
}

void PracticePanel::wear(const PanelArrangement& arrangement) {
  const bool beside = arrangement.names == PanelArrangement::Names::Beside;
  const bool folded = arrangement.cautions == PanelArrangement::Cautions::Folded;
  const bool none = m_cautions->text().isEmpty();
  m_name->setRank(beside ? TextRank::Heading : TextRank::Title);
  m_ring->setSize(arrangement.ring);
  m_sanskrit->setVisible(!m_sanskrit->text().isEmpty() && arrangement.aside == PanelArrangement::Aside::Whole);
  wearBeside(arrangement);
  m_steps->setRaisedRank(arrangement.raised);
  m_cautions->setRank(arrangement.raised == TextRank::GreatRaisedStep ? TextRank::GreatCaution : TextRank::Caution);
  m_cautions->setVisible(!folded && !none);
  m_cautionsButton->setVisible(folded && !none);
  const bool opened = folded && m_cautionsButton->isOpen();
  m_openedCautions->setVisible(opened);
  m_steps->setVisible(!opened);
}

/// Beside the ring pairs of words share a line where it holds both.
void PracticePanel::wearBeside(const PanelArrangement& arrangement) {
  const bool beside = arrangement.names == PanelArrangement::Names::Beside;
  const int gap = theme::space(3);
  const int room = width() - besideRing(arrangement);
  m_sanskrit->setWordWrap(false);
  m_side->setWordWrap(false);
  const bool namesShare = !beside || m_sanskrit->isHidden() || m_side->isHidden() ||
                          m_sanskrit->sizeHint().width() + gap + m_side->sizeHint().width() <= room;
  m_aside->setDirection(namesShare ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
  m_aside->setSpacing(namesShare ? gap : 0);
  m_sanskrit->setWordWrap(!namesShare);
  m_side->setWordWrap(!namesShare);
  const int next = QFontMetrics(theme::font(TextRank::Strong)).horizontalAdvance(m_next->text());
  const bool nextShares = beside && m_then->sizeHint().width() + gap + next < room;
  m_after->setDirection(nextShares ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
  m_after->setSpacing(nextShares ? gap : theme::space(1));
  m_breath->setVisible(arrangement.breath == PanelArrangement::Breath::Said);
}

/// Where the words beside the ring begin.
int PracticePanel::besideRing(const PanelArrangement& arrangement) const {
  return m_ring->sizeHint().width() + theme::space(arrangement.names == PanelArrangement::Names::Beside ? 4 : 6);
}

int PracticePanel::layOutTop(const PanelArrangement& arrangement, Move move) {
  const bool beside = arrangement.names == PanelArrangement::Names::Beside;
  const QSize ring = m_ring->sizeHint();
  const int right = besideRing(arrangement);
  const int rest = width() - right;
  const int names = heightOf(*m_names, beside ? rest : width());
  const int top = beside ? 0 : names + arrangement.gap;
  const int coming = heightOf(*m_coming, rest);
  const int words = (beside ? names + theme::space(1) : 0) + coming;
  const int row = std::max(ring.height(), words);
  if (move == Move::Yes) {
    const int wordsTop = top + (row - words) / 2;
    const QRect ringRect(QPoint(0, top + (row - ring.height()) / 2), ring);
    const QRect namesRect = beside ? QRect(right, wordsTop, rest, names) : QRect(0, 0, width(), names);
    const QRect comingRect(right, wordsTop + words - coming, rest, coming);
    m_names->setGeometry(mirrored(*this, namesRect));
    m_ring->setGeometry(mirrored(*this, ringRect));
    m_coming->setGeometry(mirrored(*this, comingRect));
  }
  return top + row;
}

/// The height this arrangement needs at least; with `Move::Yes` everything is put in its place.
int PracticePanel::layOut(const PanelArrangement& arrangement, Move move) {
  const int top = layOutTop(arrangement, move) + arrangement.gap;
  QWidget* foot = arrangement.cautions == PanelArrangement::Cautions::Open ? static_cast<QWidget*>(m_cautions)
                                                                           : static_cast<QWidget*>(m_cautionsButton);
  const int footHeight = foot->isHidden() ? 0 : heightOf(*foot, width());
  const int footGap = footHeight > 0 ? arrangement.gap : 0;
  if (move == Move::Yes) {
    m_scroll->setGeometry(0, top, width(), std::max(0, height() - top - footGap - footHeight));
    const int footWidth = foot == m_cautions ? width() : std::min(width(), foot->sizeHint().width());
    foot->setGeometry(mirrored(*this, QRect(0, height() - footHeight, footWidth, footHeight)));
  }
  return top + stepsRoom(arrangement) + footGap + footHeight;
}

/// What the steps need at least, to see of them what the arrangement promises.
int PracticePanel::stepsRoom(const PanelArrangement& arrangement) const {
  const int wide = width() - scrollBarRoom;
  if (arrangement.neighbours == PanelArrangement::allSteps) {
    return height() < roomyLines * theme::lineHeight() ? QWIDGETSIZE_MAX / 2 : m_steps->heightForWidth(wide);
  }
  return m_steps->tallestRaised(wide) + arrangement.neighbours * (theme::lineHeight() + theme::space(4));
}

/// The scroll area learns only in its own time what its words need; where they lie must be known before scrolling.
void PracticePanel::layOutScrolled() {
  m_scrolled->activate();
  QEvent request(QEvent::LayoutRequest);
  QCoreApplication::sendEvent(m_scroll, &request);
}

/// Where to scroll to: as little as shows the raised step whole, with the beginning of a step at the top. A step
/// taller than the room shows its beginning, which says more than its middle.
int PracticePanel::wantedScroll() const {
  const QRect step = m_steps->currentRect();
  const int least = step.bottom() + 2 - m_scroll->viewport()->height();
  if (step.isEmpty() || m_steps->y() + least <= 0) {
    return 0;
  }
  for (const auto& row : m_steps->rows()) {
    if (row.top() >= least && row.top() <= step.top()) {
      return m_steps->y() + row.top();
    }
  }
  return m_steps->y() + step.top();
}

void PracticePanel::followStep() {
  layOutScrolled();
  if (m_steps->isHidden()) {
    return;  // what is read there instead stays where its reader has scrolled it
  }
  const int wanted = wantedScroll();
  const int end = m_steps->y() + m_steps->height();
  // Below the last step there must be room enough to scroll that far.
  const int foot = wanted > 0 ? std::max(0, wanted + m_scroll->viewport()->height() - end) : 0;
  if (foot != m_scrolled->contentsMargins().bottom()) {
    m_scrolled->setContentsMargins(0, 0, 0, foot);
    layOutScrolled();
  }
  m_scroll->verticalScrollBar()->setValue(wanted);
}

void PracticePanel::showTime(const PracticeTime& time, Session::State state, QTime clock) {
  const bool waits = state == Session::State::Waiting;
  const bool paused = state == Session::State::Paused;
  const QString spoken = spokenText(time.left);
  m_ring->show({.fraction = shareOf(time.left, time.length),
                .time = waits ? QStringLiteral("…") : clockText(time.left),
                .caption = captionFor(state, m_caption),
                .going = paused ? CountdownRing::Going::Paused : CountdownRing::Going::Running,
                .breath = time.breath ? std::optional(time.fullness) : std::nullopt});
  m_ring->setAccessibleName(paused ? tr("Paused. Time left: %1").arg(spoken) : tr("Time left: %1").arg(spoken));
  const auto [heading, text] = nextWords(state, m_comingUp);
  m_then->setRank(paused || waits ? TextRank::Accent : TextRank::Muted);
  const bool other = heading != m_then->text() || text != m_next->text();
  const int lines = m_left->heightForWidth(m_left->width());
  m_then->setText(heading);
  m_next->setText(text);
  m_left->setText(tr("%1 left · ends %2").arg(roughText(time.routineLeft), endText(time.routineLeft, clock)));
  m_breath->setText(time.breath ? breathText(*time.breath) : QString(" "));
  if (other || m_left->heightForWidth(m_left->width()) != lines) {
    arrange();
  }
}

void PracticePanel::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

void PracticePanel::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange) {
    QMetaObject::invokeMethod(this, &PracticePanel::arrange, Qt::QueuedConnection);
  }
}

}  // namespace matside::app
