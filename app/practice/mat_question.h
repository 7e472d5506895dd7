#pragma once

#include "presentation/pose_card.h"

#include <QFont>
#include <QList>
#include <QWidget>

#include <optional>

namespace matside::app {

class MatButton;
class PictureMaker;
class PictureView;

/// A question as one sees it from the mat: dark and large, with numbered answers. Its digit chooses an answer, so do
/// arrows and Enter.
class MatQuestion : public QWidget {
  Q_OBJECT

 public:
  struct Asked {
    QString title;
    QStringList lines;
    std::optional<PictureOf> picture;
    QStringList answers;
  };

  explicit MatQuestion(PictureMaker& pictures, QWidget* parent = nullptr);

  void ask(const Asked& asked);

 signals:
  void answered(int index);
  void closed();  ///< by Escape, with no answer

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  struct Words {
    QString text;
    QFont font;
    QRect rect;
  };
  void arrange();
  bool fits(double capital);
  int layOutWords(double capital);
  int layOutAnswers(double capital);

  PictureView* m_picture;
  Asked m_asked;
  QList<MatButton*> m_answers;
  QList<Words> m_words;
};

}  // namespace matside::app
