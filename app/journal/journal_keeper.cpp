#include "journal/journal_keeper.h"

#include "bridge/session_controller.h"
#include "bridge/strings.h"
#include "journal/journal_words.h"
#include "journal/journal_writer.h"
#include "journal/sqlite_journal.h"

#include <QDateTime>
#include <QFileInfo>
#include <QStandardPaths>

#include <utility>

namespace matside::app {
namespace {

LocalTime localNow() {
  const QDateTime now = QDateTime::currentDateTime();
  const qint64 wall = now.toSecsSinceEpoch() + now.offsetFromUtc();
  return {std::chrono::local_seconds(std::chrono::seconds(wall)), std::chrono::minutes(now.offsetFromUtc() / 60)};
}

HowItEnded howItEnded(Ending ending) {
  switch (ending) {
    case Ending::Completed:
      return HowItEnded::Completed;
    case Ending::Stopped:
      return HowItEnded::Stopped;
  }
  return HowItEnded::Stopped;
}

}  // namespace

QString journalFile() {
  return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/matside/journal.sqlite";
}

JournalKeeper::JournalKeeper(QString file, const Library& library, QObject* parent)
    : QObject(parent), m_file(std::move(file)), m_library(library) {
  m_thread.setObjectName("journal");
}

JournalKeeper::~JournalKeeper() {
  close();
}

QString JournalKeeper::folder() const {
  return QFileInfo(m_file).absolutePath();
}

void JournalKeeper::listenTo(SessionController& session) {
  connect(&session, &SessionController::begun, this, [this, &session] { begin(session, &JournalWriter::begin); });
  connect(&session, &SessionController::resumed, this, [this, &session] { begin(session, &JournalWriter::goOn); });
  connect(&session, &SessionController::relieved, this, [this](ReliefTaken relief) {
    relief.at = localNow();
    later([relief](JournalWriter& writer) { writer.note(relief); });
  });
  connect(&session, &SessionController::ended, this, [this, &session](Ending ending) {
    const PracticeEnded end{localNow(), howItEnded(ending), session.practised()};
    later([end](JournalWriter& writer) { writer.end(end); });
  });
}

void JournalKeeper::begin(SessionController& session, void (JournalWriter::*how)(const PracticeBegun&)) {
  const Routine* routine = m_library.routine(session.routine());
  const std::string title = routine ? fromContent(routine->title).toStdString() : std::string();
  const PracticeBegun practice{localNow(), session.routine(), title, session.planned()};
  later([practice, how](JournalWriter& writer) { (writer.*how)(practice); });
}

void JournalKeeper::exportTo(const QString& file) {
  later([file](JournalWriter& writer) { writer.exportTo(file); });
}

void JournalKeeper::deleteEverything() {
  later([](JournalWriter& writer) { writer.deleteEverything(); });
}

void JournalKeeper::later(const Task& task) {
  if (m_closed) {
    return;
  }
  if (!m_writer) {
    start();
  }
  QMetaObject::invokeMethod(m_writer, [writer = m_writer, task] { task(*writer); });
}

void JournalKeeper::start() {
  m_writer = new JournalWriter(std::make_unique<SqliteJournal>(m_file.toStdString()));
  m_writer->moveToThread(&m_thread);
  connect(&m_thread, &QThread::finished, m_writer, &QObject::deleteLater);
  connect(m_writer, &JournalWriter::troubled, this,
          [this](const JournalTrouble& trouble) { sayOnce(sentenceFor(trouble)); });
  connect(m_writer, &JournalWriter::wasSetAside, this, [this](const SetAside& aside) { sayOnce(sentenceFor(aside)); });
  connect(m_writer, &JournalWriter::exported, this, &JournalKeeper::exported);
  connect(m_writer, &JournalWriter::notExported, this, &JournalKeeper::notExported);
  connect(m_writer, &JournalWriter::deleted, this, &JournalKeeper::deleted);
  m_thread.start();
}

// The thread ends itself, behind everything that still waits to be written.
void JournalKeeper::close() {
  m_closed = true;
  if (m_writer && m_thread.isRunning()) {
    QMetaObject::invokeMethod(m_writer, [] { QThread::currentThread()->quit(); }, Qt::QueuedConnection);
    m_thread.wait();
  }
}

void JournalKeeper::sayOnce(const QString& sentence) {
  if (m_said.insert(sentence).second) {
    emit troubled(sentence);
  }
}

}  // namespace matside::app
