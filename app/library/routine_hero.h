#pragma once

#include "presentation/pose_card.h"
#include "widgets/card.h"

class QBoxLayout;

namespace matside::app {

class Button;
class Label;
class LengthRow;
class PictureMaker;
class PictureView;

/// The routine of the day as a large card: what it is, and the ways to use it.
class RoutineHero : public Card {
  Q_OBJECT

 public:
  explicit RoutineHero(PictureMaker& maker, QWidget* parent = nullptr);

  void show(const QString& title, const QString& summary, const QString& text, const PoseCard& card);
  void offerSheet();  ///< from here on there is something that prints
  /// Scarce: the least needed line is left out.
  enum class Height { Ample, Scarce };
  void setHeight(Height height);
  Button* beginButton() const { return m_begin; }
  LengthRow& lengths() { return *m_lengths; }

 signals:
  void beginWanted();
  void lookThroughWanted();
  void sheetWanted();

 protected:
  void resizeEvent(QResizeEvent* event) override;
  bool event(QEvent* event) override;

 private:
  QWidget* makeWords();
  void fit();

  Label* m_today;
  Label* m_title;
  Label* m_summary;
  Label* m_text;
  LengthRow* m_lengths;
  Button* m_begin;
  Button* m_look;
  Button* m_sheet;
  PictureView* m_picture;
  QBoxLayout* m_row;
  QBoxLayout* m_words = nullptr;
  Height m_height = Height::Ample;
};

}  // namespace matside::app
