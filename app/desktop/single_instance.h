#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QString>

namespace matside::app {

/// One running program for one folder of settings: two would write over each other's files. The first start holds a
/// lock and listens; a later one hands over what it was asked to open and ends. A lock left by a crash counts for
/// nothing.
class SingleInstance : public QObject {
  Q_OBJECT

 public:
  enum class Standing { First, HandedOver, NoAnswer };

  /// `settingsFolder` need not exist. `wish` is the line a later start hands over; it may be empty.
  SingleInstance(const QString& settingsFolder, const QString& wish);

  /// NoAnswer: another one runs and does not react.
  Standing standing() const { return m_standing; }

 signals:
  /// The program was started again, with this wish.
  void startedAgain(const QString& wish);

 private:
  Standing settle(const QString& wish);
  bool listen();
  void greet();

  QString m_name;  ///< of the lock, and of the socket with an ending
  QLockFile m_lock;
  QLocalServer m_server;
  Standing m_standing;
};

}  // namespace matside::app
