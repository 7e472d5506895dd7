#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>
#include <QStringList>

#include <optional>

namespace matside::app {

/// Pictures kept on the disk from one start to the next, at most so many bytes of them; the ones least lately wanted go
/// first. The folder may be deleted at any time. One that cannot be written keeps nothing and says nothing; a file that
/// is not whole is as good as none.
class PictureStore {
 public:
  struct Terms {
    QString folder;
    /// What every picture depends on: a folder counts with all it holds, a program by its size and date. When one of
    /// them changes, no earlier picture is found again.
    QStringList madeFrom;
    qint64 mostBytes = qint64{64} * 1024 * 1024;
  };

  explicit PictureStore(Terms terms);

  /// Null when there is none.
  QImage find(const QString& key);
  void keep(const QString& key, const QImage& picture);

 private:
  const QByteArray& state();
  QString fileFor(const QString& key);
  void makeRoom(qint64 bytes);

  Terms m_terms;
  std::optional<QByteArray> m_state;  ///< of what pictures are made from
  std::optional<qint64> m_bytes;      ///< in the folder, once it was looked through
};

}  // namespace matside::app
