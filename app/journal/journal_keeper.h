#pragma once

#include "journal/journal.h"
#include "library/library.h"

#include <QObject>
#include <QString>
#include <QThread>

#include <functional>
#include <set>

namespace matside::app {

class JournalWriter;
class SessionController;

/// Notes what a person practises, and what they choose when it hurts. Nothing waits for the disk: the thread that
/// writes starts with the first practice. What goes wrong is said once and stops nobody.
class JournalKeeper : public QObject {
  Q_OBJECT

 public:
  JournalKeeper(QString file, const Library& library, QObject* parent = nullptr);
  ~JournalKeeper() override;

  void listenTo(SessionController& session);
  QString folder() const;

  /// Each answers with one of the signals below.
  void exportTo(const QString& file);
  void deleteEverything();

  /// Waits until everything is written; nothing is noted afterwards.
  void close();

 signals:
  void troubled(const QString& sentence);
  void exported(const QString& file);
  void notExported(const QString& file);
  void deleted();

 private:
  using Task = std::function<void(JournalWriter&)>;

  void begin(SessionController& session, void (JournalWriter::*how)(const PracticeBegun&));
  void later(const Task& task);
  void start();
  void sayOnce(const QString& sentence);

  QString m_file;
  const Library& m_library;
  QThread m_thread;
  JournalWriter* m_writer = nullptr;  ///< lives on the thread
  bool m_closed = false;
  std::set<QString> m_said;
};

/// `journal.sqlite` in the program's folder of the XDG data home.
QString journalFile();

}  // namespace matside::app
