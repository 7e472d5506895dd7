#pragma once

#include "library/library.h"
#include "widgets/page.h"

namespace matside::app {

/// What Matside is, its version and licence, and whom its routines are owed to.
class AboutPage : public Page {
  Q_OBJECT

 public:
  explicit AboutPage(const Library& library, QWidget* parent = nullptr);
};

/// What could not be used of the content files, each problem in one sentence.
class ProblemsPage : public Page {
  Q_OBJECT

 public:
  explicit ProblemsPage(const std::vector<Problem>& problems, QWidget* parent = nullptr);
};

/// The whole window where there is nothing to practise: says so, and why.
class NoRoutinePage : public Page {
  Q_OBJECT

 public:
  explicit NoRoutinePage(const std::vector<Problem>& problems, QWidget* parent = nullptr);

 signals:
  void closeWanted();
};

}  // namespace matside::app
