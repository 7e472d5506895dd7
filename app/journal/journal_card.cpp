#include "journal/journal_card.h"

#include "journal/journal_keeper.h"
#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/flow_layout.h"
#include "widgets/label.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

namespace matside::app {

JournalCard::JournalCard(JournalKeeper& journal, QWidget* parent)
    : Card(Ground::Surface, parent),
      m_journal(journal),
      m_delete(new Button(tr("Delete everything…"))),
      m_keep(new Button(tr("Keep it"))),
      m_actions(makeActions()),
      m_question(makeQuestion()),
      m_message(paragraph(TextRank::Small)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(theme::space(5), theme::space(5), theme::space(5), theme::space(5));
  column->setSpacing(theme::space(4));
  column->addWidget(paragraph(TextRank::Heading, tr("Practice log")));
  column->addWidget(paragraph(TextRank::Body, tr("Matside notes when you practised, and what you chose when it hurt. "
                                                 "The log stays on this computer, in %1")
                                                  .arg(QDir::toNativeSeparators(m_journal.folder()))));
  column->addWidget(m_actions);
  column->addWidget(m_question);
  column->addWidget(m_message);
  m_question->hide();
  m_message->hide();
  connect(&m_journal, &JournalKeeper::exported, this,
          [this](const QString& file) { say(tr("Exported to %1.").arg(QDir::toNativeSeparators(file))); });
  connect(&m_journal, &JournalKeeper::notExported, this, [this](const QString& file) {
    say(tr("%1 cannot be written. Choose another folder.").arg(QDir::toNativeSeparators(file)));
  });
  connect(&m_journal, &JournalKeeper::deleted, this, [this] { say(tr("The practice log is empty.")); });
  connect(&m_journal, &JournalKeeper::troubled, this, &JournalCard::say);
}

QWidget* JournalCard::makeActions() {
  auto* row = new QWidget;
  auto* open = new Button(tr("Open folder"));
  auto* take = new Button(tr("Export…"));
  auto* buttons = new FlowLayout(theme::space(3), row);
  for (Button* button : {open, take, m_delete}) {
    buttons->addWidget(button);
  }
  connect(open, &Button::clicked, this, &JournalCard::openFolder);
  connect(take, &Button::clicked, this, &JournalCard::chooseExport);
  connect(m_delete, &Button::clicked, this, [this] {
    m_message->hide();
    m_actions->hide();
    m_question->show();
    m_keep->setFocus();
  });
  return row;
}

QWidget* JournalCard::makeQuestion() {
  auto* question = new QWidget;
  auto* remove = new Button(tr("Delete"), Button::Role::Danger);
  auto* column = new QVBoxLayout(question);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(theme::space(3));
  column->addWidget(paragraph(TextRank::Strong, tr("Delete every practice noted so far? It cannot be brought back.")));
  auto* buttons = new FlowLayout(theme::space(3));
  buttons->addWidget(remove);
  buttons->addWidget(m_keep);
  column->addLayout(buttons);
  const auto close = [this] {
    m_question->hide();
    m_actions->show();
    m_delete->setFocus();
  };
  connect(remove, &Button::clicked, this, [this, close] {
    close();
    m_journal.deleteEverything();
  });
  connect(m_keep, &Button::clicked, this, close);
  return question;
}

void JournalCard::openFolder() {
  QDir().mkpath(m_journal.folder());
  if (!QDesktopServices::openUrl(QUrl::fromLocalFile(m_journal.folder()))) {
    say(tr("No program here opens folders."));
  }
}

void JournalCard::chooseExport() {
  const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  const QString file = QFileDialog::getSaveFileName(this, tr("Export the practice log"),
                                                    folder + '/' + tr("Practice log") + ".csv", tr("Tables (*.csv)"));
  if (!file.isEmpty()) {
    m_journal.exportTo(file);
  }
}

void JournalCard::say(const QString& text) {
  m_message->setText(text);
  m_message->show();
}

}  // namespace matside::app
