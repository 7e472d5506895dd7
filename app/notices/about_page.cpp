#include "notices/about_page.h"

#include "bridge/strings.h"
#include "notices/first_start_page.h"
#include "text/problems.h"
#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/label.h"

#include <QVBoxLayout>

namespace matside::app {

AboutPage::AboutPage(const Library& library, QWidget* parent) : Page(680, parent) {
  column().addWidget(paragraph(TextRank::Title, tr("Matside")));
  column().addWidget(paragraph(TextRank::Muted, tr("Version %1").arg(QCoreApplication::applicationVersion())));
  column().addWidget(paragraph(TextRank::Body, tr("A companion beside the mat, for a sore lower back.")));
  column().addWidget(paragraph(TextRank::Heading, tr("Before you practise")));
  for (const auto& text : firstStartTexts()) {
    column().addWidget(paragraph(TextRank::Body, text));
  }
  column().addWidget(paragraph(TextRank::Heading, tr("The routines")));
  for (const auto& [id, routine] : library.routines()) {
    if (!routine.source.empty()) {
      column().addWidget(paragraph(
          TextRank::Body,
          tr("%1. %2", "title of a routine, its source").arg(fromContent(routine.title), fromContent(routine.source))));
    }
  }
  column().addWidget(paragraph(TextRank::Heading, tr("Licence")));
  column().addWidget(paragraph(
      TextRank::Body, tr("Matside is free software under the GNU General Public License, version 3 or later. You may "
                         "use, share and change it; it comes without any warranty. Its texts and figures are under "
                         "CC BY-SA 4.0.")));
  column().addWidget(
      paragraph(TextRank::Body, tr("It is built with Qt, under the GNU Lesser General Public License.")));
  column().addStretch(1);
}

namespace {

void addLines(const std::vector<Problem>& problems, QVBoxLayout& column) {
  for (const auto& problem : problems) {
    auto* line = paragraph(TextRank::Body, problemText(problem));
    line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column.addWidget(line);
  }
}

}  // namespace

ProblemsPage::ProblemsPage(const std::vector<Problem>& problems, QWidget* parent) : Page(880, parent) {
  column().addWidget(paragraph(TextRank::Title, tr("What could not be used")));
  column().addWidget(paragraph(
      TextRank::Body, tr("A file with a problem is left out whole, and nothing in it is changed. Mend it and start "
                         "Matside again.")));
  addLines(problems, column());
  column().addStretch(1);
}

NoRoutinePage::NoRoutinePage(const std::vector<Problem>& problems, QWidget* parent) : Page(680, parent) {
  auto* close = new Button(tr("Close Matside"), Button::Role::Primary);
  column().addStretch(1);
  column().addWidget(paragraph(TextRank::Title, tr("There is no routine to practise")));
  column().addWidget(paragraph(TextRank::Body, tr("Matside could read none of its routines. Installing it again should "
                                                  "bring them back.")));
  addLines(problems, column());
  column().addSpacing(theme::space(2));
  column().addWidget(close, 0, Qt::AlignLeft);
  column().addStretch(2);
  connect(close, &Button::clicked, this, &NoRoutinePage::closeWanted);
}

}  // namespace matside::app
