#include "practice/mat_question.h"

#include "figure/picture_view.h"
#include "practice/mat_button.h"
#include "practice/mat_text.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScreen>

#include <algorithm>

namespace matside::app {
namespace {

constexpr int margin = theme::space(8);
constexpr int gap = theme::space(8);
constexpr double smallestScale = 0.15;

int leftWidth(int width) {
  return (width - 2 * margin - gap) * 46 / 100;
}

}  // namespace

MatQuestion::MatQuestion(PictureMaker& pictures, QWidget* parent)
    : QWidget(parent), m_picture(new PictureView(pictures, this)) {
  setFocusPolicy(Qt::StrongFocus);
}

void MatQuestion::ask(const Asked& asked) {
  m_asked = asked;
  qDeleteAll(m_answers);
  m_answers.clear();
  for (int i = 0; i < asked.answers.size(); ++i) {
    auto* answer = new MatButton(i + 1, asked.answers[i], this);
    connect(answer, &MatButton::clicked, this, [this, i] { emit answered(i); });
    answer->show();
    m_answers << answer;
  }
  m_picture->setVisible(asked.picture.has_value());
  m_picture->setScheme(matScheme());
  if (asked.picture) {
    m_picture->show(*asked.picture, tr("Picture of the way out"));
  }
  setAccessibleName(asked.title);
  setAccessibleDescription(asked.lines.join(' '));
  arrange();
}

/// Puts title and lines at the top of the left half; answers with their height.
int MatQuestion::layOutWords(double capital) {
  m_words.clear();
  int y = margin;
  const int wide = leftWidth(width());
  const auto add = [&](const QString& text, QFont::Weight weight) {
    const QFont font = fontWithCapital(capital, weight);
    const QRect rect = QFontMetrics(font).boundingRect(QRect(margin, y, wide, 100000), Qt::TextWordWrap, text);
    m_words << Words{text, font, QRect(margin, y, std::max(wide, rect.width()), rect.height())};
    y += rect.height() + theme::space(2);
  };
  add(m_asked.title, QFont::Bold);
  for (const auto& line : m_asked.lines) {
    add(line, QFont::Normal);
  }
  return y;
}

int MatQuestion::layOutAnswers(double capital) {
  const int left = margin + leftWidth(width()) + gap;
  const int wide = width() - left - margin;
  int tall = -theme::space(3);
  for (auto* answer : m_answers) {
    answer->setCapital(capital);
    tall += answer->heightForWidth(wide) + theme::space(3);
  }
  int y = std::max(margin, (height() - tall) / 2);
  for (auto* answer : m_answers) {
    answer->setGeometry(left, y, wide, answer->heightForWidth(wide));
    y += answer->height() + theme::space(3);
  }
  return tall + 2 * margin;
}

bool MatQuestion::fits(double capital) {
  const int words = layOutWords(capital);
  const int answers = layOutAnswers(capital);
  const int wide = leftWidth(width());
  const bool wordsFit = std::ranges::all_of(m_words, [wide](const Words& w) { return w.rect.width() <= wide; });
  const bool answersFit = std::ranges::all_of(m_answers, [](const MatButton* a) { return a->fits(a->width()); });
  const int picture = m_asked.picture ? std::min(wide * 3 / 4, height() / 3) + gap / 2 : 0;
  return wordsFit && answersFit && words + picture + margin <= height() && answers <= height();
}

void MatQuestion::arrange() {
  const double most = matCapital(realDensity(screen()), height());
  double scale = 1;
  while (scale > smallestScale && !fits(most * scale)) {
    scale -= 0.05;
  }
  const int top = m_words.isEmpty() ? margin : m_words.back().rect.bottom() + gap / 2;
  const int wide = leftWidth(width());
  m_picture->setGeometry(margin, top, wide, std::max(1, std::min(wide * 3 / 4, height() - margin - top)));
  update();
}

void MatQuestion::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), matColors().ground);
  painter.setPen(matColors().ink);
  for (const auto& words : m_words) {
    painter.setFont(words.font);
    painter.drawText(words.rect, Qt::TextWordWrap, words.text);
  }
}

void MatQuestion::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

void MatQuestion::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (!m_answers.isEmpty()) {
    m_answers.front()->setFocus();
  }
}

void MatQuestion::keyPressEvent(QKeyEvent* event) {
  const int digit = event->key() - Qt::Key_0;
  if (digit >= 1 && digit <= m_answers.size()) {
    emit answered(digit - 1);
  } else if (event->key() == Qt::Key_Escape) {
    emit closed();
  } else if (event->key() == Qt::Key_Down) {
    focusNextChild();
  } else if (event->key() == Qt::Key_Up) {
    focusPreviousChild();
  } else {
    QWidget::keyPressEvent(event);
  }
}

}  // namespace matside::app
