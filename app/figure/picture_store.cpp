#include "figure/picture_store.h"

#include "bridge/whole_file.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>

#include <algorithm>
#include <utility>

namespace matside::app {
namespace {

constexpr int quickly = 80;  // of 100: larger files, but written four times as fast as the smallest
const QString keyText = QStringLiteral("key");

void addFolder(QCryptographicHash& hash, const QString& path) {
  QStringList files;
  for (QDirIterator walk(path, QDir::Files, QDirIterator::Subdirectories); walk.hasNext();) {
    files << walk.next();
  }
  files.sort();
  for (const QString& name : std::as_const(files)) {
    QFile file(name);
    hash.addData(name.toUtf8());
    if (file.open(QIODevice::ReadOnly)) {
      hash.addData(&file);
    }
  }
}

QByteArray stateOf(const QStringList& madeFrom) {
  QCryptographicHash hash(QCryptographicHash::Sha1);
  for (const QString& path : madeFrom) {
    const QFileInfo about(path);
    if (about.isDir()) {
      addFolder(hash, path);
    } else if (about.exists()) {
      hash.addData(QByteArray::number(about.size()));
      hash.addData(QByteArray::number(about.lastModified().toMSecsSinceEpoch()));
    }
  }
  return hash.result();
}

QByteArray pngOf(QImage picture, const QString& key) {
  picture.setText(keyText, key);
  QBuffer buffer;
  buffer.open(QIODevice::WriteOnly);
  return picture.save(&buffer, "PNG", quickly) ? buffer.data() : QByteArray();
}

}  // namespace

PictureStore::PictureStore(Terms terms) : m_terms(std::move(terms)) {}

const QByteArray& PictureStore::state() {
  if (!m_state) {
    m_state = stateOf(m_terms.madeFrom);
  }
  return *m_state;
}

QString PictureStore::fileFor(const QString& key) {
  const QByteArray name = QCryptographicHash::hash(state() + key.toUtf8(), QCryptographicHash::Sha1).toHex();
  return m_terms.folder + '/' + QString::fromLatin1(name) + ".png";
}

QImage PictureStore::find(const QString& key) {
  QFile file(fileFor(key));
  const bool opened = file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) || file.open(QIODevice::ReadOnly);
  if (!opened) {
    return {};
  }
  const QImage picture = QImage::fromData(file.readAll(), "PNG");
  if (picture.isNull() || picture.text(keyText) != key) {
    return {};
  }
  file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
  QImage plain = picture.convertToFormat(QImage::Format_ARGB32_Premultiplied);
  plain.setText(keyText, {});
  return plain;
}

void PictureStore::keep(const QString& key, const QImage& picture) {
  const QByteArray png = pngOf(picture, key);
  if (png.isEmpty() || png.size() > m_terms.mostBytes || !QDir().mkpath(m_terms.folder)) {
    return;
  }
  makeRoom(png.size());
  if (writeWhole(fileFor(key), png)) {
    *m_bytes += png.size();
  }
}

void PictureStore::makeRoom(qint64 bytes) {
  if (m_bytes && *m_bytes + bytes <= m_terms.mostBytes) {
    return;
  }
  const QFileInfoList kept = QDir(m_terms.folder).entryInfoList({"*.png"}, QDir::Files, QDir::Time | QDir::Reversed);
  qint64 held = 0;
  for (const QFileInfo& file : kept) {
    held += file.size();
  }
  for (const QFileInfo& file : kept) {
    if (held + bytes <= m_terms.mostBytes) {
      break;
    }
    held -= QFile::remove(file.filePath()) ? file.size() : 0;
  }
  m_bytes = held;
}

}  // namespace matside::app
