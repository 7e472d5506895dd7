#include "desktop/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QLocalSocket>
#include <QStandardPaths>

namespace matside::app {
namespace {

constexpr int patienceMilliseconds = 3000;
constexpr int lookAgainMilliseconds = 100;
constexpr qint64 longestWish = 64 * 1024;
const QByteArray thanks = "ok\n";

// A socket's path has room for about 100 characters, so the folder's goes in as a short sum.
QString nameFor(const QString& folder) {
  const auto sum = QCryptographicHash::hash(QDir::cleanPath(folder).toUtf8(), QCryptographicHash::Sha256);
  const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
  return (runtime.isEmpty() ? QDir::tempPath() : runtime) + "/matside-" + QString::fromLatin1(sum.toHex().left(12));
}

/// A wish is one line.
bool handOver(const QString& socketPath, const QString& wish) {
  QLocalSocket socket;
  socket.connectToServer(socketPath);
  if (!socket.waitForConnected(patienceMilliseconds)) {
    return false;
  }
  socket.write(wish.toUtf8().toPercentEncoding() + '\n');
  while (!socket.canReadLine()) {
    if (!socket.waitForReadyRead(patienceMilliseconds)) {
      return false;
    }
  }
  return socket.readLine() == thanks;
}

}  // namespace

SingleInstance::SingleInstance(const QString& settingsFolder, const QString& wish)
    : m_name(nameFor(settingsFolder)), m_lock(m_name + ".lock"), m_standing(settle(wish)) {}

SingleInstance::Standing SingleInstance::settle(const QString& wish) {
  m_lock.setStaleLockTime(0);  // however long the first one runs, its lock holds
  connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::greet);
  QElapsedTimer since;
  since.start();
  do {
    // Without a place for the lock there is none to share either.
    if (m_lock.tryLock(lookAgainMilliseconds) || m_lock.error() != QLockFile::LockFailedError) {
      listen();
      return Standing::First;
    }
    if (handOver(m_name + ".socket", wish)) {
      return Standing::HandedOver;
    }
  } while (!since.hasExpired(patienceMilliseconds));
  return Standing::NoAnswer;
}

// Only the holder of the lock may take away a socket that a crash left behind.
bool SingleInstance::listen() {
  m_server.setSocketOptions(QLocalServer::UserAccessOption);
  QLocalServer::removeServer(m_name + ".socket");
  return m_server.listen(m_name + ".socket");
}

void SingleInstance::greet() {
  QLocalSocket* guest = m_server.nextPendingConnection();
  guest->setReadBufferSize(longestWish);
  connect(guest, &QLocalSocket::disconnected, guest, &QObject::deleteLater);
  connect(guest, &QLocalSocket::readyRead, this, [this, guest] {
    if (!guest->canReadLine()) {
      return;
    }
    const QString wish = QString::fromUtf8(QByteArray::fromPercentEncoding(guest->readLine().trimmed()));
    guest->write(thanks);
    guest->disconnectFromServer();
    emit startedAgain(wish);
  });
}

}  // namespace matside::app
