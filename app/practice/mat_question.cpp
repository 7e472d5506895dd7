#include "practice/mat_question.h"

#include "figure/picture_view.h"
#include "practice/mat_button.h"
#include "practice/mat_plan.h"
#include "practice/mat_text.h"
#include "practice/practice_controls.h"
#include "theme/theme.h"
#include "widgets/mirrored.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScreen>

#include <algorithm>
#include <utility>

namespace matside::app {
namespace {

constexpr int gap = theme::space(8);
constexpr int answerGap = theme::space(2);

int directionOf(int key) {
  switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Right:
    case Qt::Key_PageDown:
      return 1;
    case Qt::Key_Up:
    case Qt::Key_Left:
    case Qt::Key_PageUp:
      return -1;
    default:
      return 0;
  }
}

}  // namespace

MatQuestion::MatQuestion(PictureMaker& pictures, QWidget* parent)
    : QWidget(parent), m_picture(new PictureView(pictures, this)), m_onward(new MatButton(QString(), this)) {
  setFocusPolicy(Qt::ClickFocus);  // Tab goes from answer to answer
  m_onward->installEventFilter(this);
  connect(m_onward, &MatButton::clicked, this, [this] { turnTo(m_leaf + 1); });
}

void MatQuestion::ask(const Asked& asked) {
  m_asked = asked;
  m_leaf = 0;
  qDeleteAll(m_answers);
  m_answers.clear();
  for (int i = 0; i < asked.answers.size(); ++i) {
    auto* answer = new MatButton(asked.answers[i], this);
    answer->setDigit(i + 1);
    answer->installEventFilter(this);
    connect(answer, &MatButton::clicked, this, [this, i] { emit answered(i); });
    m_answers << answer;
  }
  m_picture->setScheme(matScheme());
  QStringList lines;
  for (const auto& step : asked.steps) {
    lines << step.text;
  }
  setAccessibleName(asked.title);
  setAccessibleDescription(lines.join(' '));
  arrange();
  focusFirst();
}

/// All at once where the letters stay large enough; else leaf after leaf.
void MatQuestion::arrange() {
  const double density = realDensity(screen());
  const double most = matCapital(density, height());
  const double least = leastCapital(density);
  for (double capital = most; capital >= least; capital = capital > least ? std::max(least, capital * 0.95) : 0) {
    if (m_asked.steps.empty() ? arrangeAnswers(capital) : arrangeAtOnce(capital)) {
      m_leaves = Leaves::One;
      showAnswers(true);
      return;
    }
  }
  m_leaves = Leaves::Many;
  showAnswers(showsAnswers());
  if (showsAnswers()) {
    arrangeAnswers(least);
  } else {
    arrangeStep(least);
  }
}

int MatQuestion::addRow(const QString& text, QFont::Weight weight, QRect room) {
  const QFont font = fontWithCapital(m_capital, weight);
  const QSize needed = MatLines(text, font, room.width()).size();
  m_rows << Row{text, font, QRect(room.topLeft(), QSize(std::max(room.width(), needed.width()), needed.height()))};
  return needed.height() + theme::space(2);
}

/// One below the other; answers with where they end.
int MatQuestion::placeAnswers(QRect room, int top) {
  for (auto* answer : m_answers) {
    answer->setCapital(m_capital);
    answer->setGeometry(mirrored(*this, QRect(room.left(), top, room.width(), answer->heightForWidth(room.width()))));
    top += answer->height() + answerGap;
  }
  return top - answerGap;
}

/// Words and picture on the left, answers on the right; false where that has no room.
bool MatQuestion::arrangeAtOnce(double capital) {
  m_capital = capital;
  m_rows.clear();
  const int margin = matMargin(width());
  const QRect inner = rect().adjusted(margin, margin, -margin, -margin);
  QRect left = inner;
  left.setWidth((inner.width() - gap) * 46 / 100);
  const int wide = left.width();
  left.setTop(left.top() + addRow(m_asked.title, QFont::Bold, left));
  for (const auto& step : m_asked.steps) {
    left.setTop(left.top() + addRow(step.text, QFont::Normal, left));
  }
  const QRect right = inner.adjusted(wide + gap, 0, 0, 0);
  const int tall = placeAnswers(right, 0);
  const bool wordsFit = std::ranges::all_of(m_rows, [wide](const Row& row) { return row.rect.width() <= wide; });
  const bool answersFit = std::ranges::all_of(m_answers, [](const MatButton* a) { return a->fits(a->width()); });
  const int picture = m_asked.steps.empty() ? 0 : std::min(wide * 3 / 4, height() / 3);
  if (!wordsFit || !answersFit || left.top() + picture > inner.bottom() || tall > right.height()) {
    return false;
  }
  placeAnswers(right, right.top() + (right.height() - tall) / 2);
  left.setHeight(std::min(wide * 3 / 4, left.height()));
  m_picture->setGeometry(mirrored(*this, left));
  m_picture->setVisible(!m_asked.steps.empty());
  if (!m_asked.steps.empty()) {
    m_picture->show(m_asked.steps.front().picture, tr("Picture of the way out"));
  }
  update();
  return true;
}

/// One step of the way out, as large as the mat view shows it, with a button that leads on.
void MatQuestion::arrangeStep(double capital) {
  const Step& step = m_asked.steps[m_leaf];
  const bool last = m_leaf + 1 == m_asked.steps.size();
  const int margin = matMargin(width());
  m_onward->setText(last ? m_asked.question : PracticeControls::tr("Next"));
  m_onward->setCapital(capital);
  const int wide = std::min(m_onward->widthOfLine(), width() - 2 * margin);
  const int tall = m_onward->heightForWidth(wide);
  m_onward->setGeometry(mirrored(*this, QRect(margin, height() - margin - tall, wide, tall)));
  const MatWords words{.name = m_asked.title, .side = {}, .time = {}, .line = step.text, .foot = {}};
  const MatPlan plan = planMat(QSize(width(), m_onward->y() - theme::space(2) + margin), capital, words);
  m_rows.clear();
  for (const auto& row : plan.rows) {
    m_rows << Row{row.text, row.font, row.rect};
  }
  m_picture->setGeometry(mirrored(*this, plan.picture));
  m_picture->setVisible(true);
  m_picture->show(step.picture, tr("Picture of the way out"));
  update();
}

/// The answers by themselves; false where they have to scroll. What was read already gives way to them; then they
/// scroll to the one that has the keyboard.
bool MatQuestion::arrangeAnswers(double capital) {
  m_capital = capital;
  m_rows.clear();
  m_picture->hide();
  const int margin = matMargin(width());
  const QRect inner = rect().adjusted(margin, margin, -margin, -margin);
  const int heading = addRow(m_asked.question, QFont::Bold, inner) + theme::space(2);
  const int tall = placeAnswers(inner, 0);
  const bool headingStays = heading + tall <= inner.height() || m_asked.steps.empty();
  if (!headingStays) {
    m_rows.clear();
  }
  const int top = inner.top() + (headingStays ? heading : 0);
  const int over = top + tall - inner.bottom() - 1;
  int raised = over / 2;  // as much above as below
  if (over > 0) {
    const auto chosen = std::ranges::find_if(m_answers, [](const MatButton* answer) { return answer->hasFocus(); });
    const int end = chosen == m_answers.end() ? 0 : top + (*chosen)->geometry().bottom() + margin;
    raised = std::clamp(end - inner.bottom(), 0, over);
  }
  for (auto& row : m_rows) {
    row.rect.translate(0, -raised);
  }
  placeAnswers(inner, top - raised);
  update();
  return over <= 0 && std::ranges::all_of(m_answers, [](const MatButton* a) { return a->fits(a->width()); });
}

void MatQuestion::showAnswers(bool shown) {
  for (auto* answer : m_answers) {
    answer->setVisible(shown);
  }
  m_onward->setVisible(!shown);
}

void MatQuestion::turnTo(std::size_t leaf) {
  m_leaf = leaf;
  arrange();
  focusFirst();
}

void MatQuestion::focusFirst() {
  if (!showsAnswers()) {
    m_onward->setFocus();
  } else if (!m_answers.isEmpty()) {
    m_answers.front()->setFocus();
  }
}

void MatQuestion::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), matColors().ground);
  painter.setPen(matColors().ink);
  for (const auto& row : m_rows) {
    MatLines(row.text, row.font, row.rect.width()).paint(painter, mirrored(*this, row.rect).topLeft());
  }
}

void MatQuestion::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

void MatQuestion::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  focusFirst();
}

// A button would take the arrows for itself and give the keyboard to any of the others.
bool MatQuestion::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress) {
    if (const int by = directionOf(static_cast<QKeyEvent*>(event)->key())) {
      move(by);
      return true;
    }
  }
  if (event->type() == QEvent::FocusIn && m_leaves == Leaves::Many) {
    arrange();
  }
  return QWidget::eventFilter(watched, event);
}

/// To the next leaf or answer, or to the one before.
void MatQuestion::move(int by) {
  const auto focused = std::ranges::find_if(m_answers, [](const MatButton* answer) { return answer->hasFocus(); });
  const auto wanted = static_cast<int>(focused - m_answers.begin()) + by;
  if (m_leaves == Leaves::Many && (!showsAnswers() || wanted < 0)) {
    turnTo(m_leaf == 0 && by < 0 ? 0 : m_leaf + static_cast<std::size_t>(by));
  } else if (focused == m_answers.end()) {
    focusFirst();
  } else {
    m_answers[std::clamp(wanted, 0, static_cast<int>(m_answers.size()) - 1)]->setFocus();
  }
}

void MatQuestion::keyPressEvent(QKeyEvent* event) {
  const int digit = event->key() - Qt::Key_0;
  if (digit >= 1 && digit <= m_answers.size()) {
    emit answered(digit - 1);
  } else if (event->key() == Qt::Key_Escape) {
    emit closed();
  } else if (const int by = directionOf(mirrored(layoutDirection(), event->key()))) {
    move(by);
  } else {
    QWidget::keyPressEvent(event);
  }
}

void MatQuestion::wheelEvent(QWheelEvent* event) {
  move(event->angleDelta().y() < 0 ? 1 : -1);
}

}  // namespace matside::app
