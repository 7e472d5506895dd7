#pragma once

#include "presentation/pose_card.h"

#include <QPushButton>

namespace matside::app {

class Label;
class PictureMaker;
class PictureView;

/// A pose of a routine as a small card: picture, name, what is done. Pressing it opens the pose.
class PoseTile : public QPushButton {
  Q_OBJECT

 public:
  explicit PoseTile(PictureMaker& maker, QWidget* parent = nullptr);

  void show(const PoseCard& card);
  /// Texts that may come instead of the one shown.
  void expect(const QStringList& texts) { m_expected = texts; }
  /// As tall as it gets with any of the texts it is to expect.
  int tallest(int width) const;

  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  int pictureHeight(int width) const { return width * 19 / 32; }
  void arrange();

  PictureView* m_picture;
  Label* m_name;
  Label* m_text;
  QStringList m_expected;
};

}  // namespace matside::app
