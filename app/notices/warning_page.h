#pragma once

#include "widgets/page.h"

namespace matside::app {

/// "When to see a doctor": to read, from the side bar.
class DoctorPage : public Page {
  Q_OBJECT

 public:
  explicit DoctorPage(QWidget* parent = nullptr);
};

/// The same signs as a question before a routine.
class WarningCheckPage : public Page {
  Q_OBJECT

 public:
  explicit WarningCheckPage(QWidget* parent = nullptr);

 signals:
  void noneOfThem();
  void someOfThem();
  void closed();

 protected:
  void showEvent(QShowEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  class WarningSigns* m_signs;
};

/// What follows when one of the signs is there: it informs and directs, and leaves the choice.
class SeeDoctorPage : public Page {
  Q_OBJECT

 public:
  explicit SeeDoctorPage(QWidget* parent = nullptr);

 signals:
  void homeWanted();
  void listWanted();

 protected:
  void showEvent(QShowEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
};

}  // namespace matside::app
