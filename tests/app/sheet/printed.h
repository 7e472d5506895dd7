#pragma once

#include "library/library.h"
#include "support/temporary_folder.h"

#include <QImage>
#include <QString>
#include <QStringList>

namespace matside::app {

/// What became of a program that ran to its end.
struct Ran {
  int exitCode = -1;
  QString out;
  QString err;
};

Ran run(const QString& program, const QStringList& arguments);

/// The program under test, as from a terminal without display, desktop or settings of its own.
class Terminal {
 public:
  Ran matside(const QStringList& arguments) const;
  QString path(const QString& name) const;
  const TemporaryFolder& folder() const { return m_folder; }
  QStringList files() const;

 private:
  TemporaryFolder m_folder;
};

/// A PDF as poppler reads it.
class PrintedSheet {
 public:
  explicit PrintedSheet(QString file) : m_file(std::move(file)) {}

  QString info(const QString& key) const;  ///< "Pages", "Title", "Page size"
  QString text() const;                    ///< every run of white space as one space
  QString text(int page) const;
  QString logicalText() const;  ///< as text, whatever the direction it reads in
  QString structure() const;    ///< the objects of the file, uncompressed
  QStringList fontLines() const;
  int images() const;
  QImage picture(int page, int dotsPerInch) const;  ///< pages count from 1

 private:
  QString m_file;
};

const Library& shippedLibrary();
const Routine& starterRoutine();

}  // namespace matside::app
