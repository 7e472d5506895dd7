#pragma once

#include "presentation/pose_card.h"

#include <QFont>
#include <QList>
#include <QWidget>

#include <vector>

namespace matside::app {

class MatButton;
class PictureMaker;
class PictureView;

/// A question as one sees it from the mat: dark and large, with numbered answers. Its digit chooses an answer, so do
/// arrows and Enter. What a screen cannot hold at once in large letters it shows one after the other: step by step how
/// to come out of the pose, then the answers, which scroll where they have to.
class MatQuestion : public QWidget {
  Q_OBJECT

 public:
  struct Step {
    QString text;
    PictureOf picture;
  };
  struct Asked {
    QString title;
    std::vector<Step> steps;
    QString question;  ///< over the answers, where they stand by themselves
    QStringList answers;
  };
  struct Row {
    QString text;
    QFont font;
    QRect rect;
  };

  explicit MatQuestion(PictureMaker& pictures, QWidget* parent = nullptr);

  void ask(const Asked& asked);
  /// What is painted besides the buttons.
  const QList<Row>& rows() const { return m_rows; }

 signals:
  void answered(int index);
  void closed();  ///< by Escape, with no answer

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  enum class Leaves { One, Many };

  void arrange();
  bool arrangeAtOnce(double capital);
  void arrangeStep(double capital);
  bool arrangeAnswers(double capital);
  int addRow(const QString& text, QFont::Weight weight, QRect room);
  int placeAnswers(QRect room, int top);
  void showAnswers(bool shown);
  bool showsAnswers() const { return m_leaves == Leaves::One || m_leaf == m_asked.steps.size(); }
  void turnTo(std::size_t leaf);
  void focusFirst();
  void move(int by);

  PictureView* m_picture;
  MatButton* m_onward;  ///< to the next leaf
  Asked m_asked;
  QList<MatButton*> m_answers;
  QList<Row> m_rows;
  Leaves m_leaves = Leaves::One;
  std::size_t m_leaf = 0;  ///< of many: the steps, then the answers
  double m_capital = 0;
};

}  // namespace matside::app
