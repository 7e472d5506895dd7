#include "printed.h"

#include <QDir>
#include <QProcess>
#include <QProcessEnvironment>

namespace matside::app {
namespace {

Ran runIn(const QProcessEnvironment& environment, const QString& program, const QStringList& arguments) {
  QProcess process;
  process.setProcessEnvironment(environment);
  process.start(program, arguments);
  process.waitForFinished(-1);
  const int exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
  return {exitCode, QString::fromUtf8(process.readAllStandardOutput()),
          QString::fromUtf8(process.readAllStandardError())};
}

QString poppler(const QString& program, const QStringList& arguments) {
  return runIn(QProcessEnvironment::systemEnvironment(), program, arguments).out;
}

}  // namespace

Ran Terminal::matside(const QStringList& arguments) const {
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "QT_QPA_PLATFORM",
                           "XDG_RUNTIME_DIR", "LC_ALL", "LANGUAGE"}) {
    environment.remove(name);
  }
  environment.insert("HOME", path("home"));
  environment.insert("XDG_CONFIG_HOME", path("config"));
  environment.insert("XDG_DATA_HOME", path("data"));
  environment.insert("LANG", "C.UTF-8");
  return runIn(environment, MATSIDE_PROGRAM, arguments);
}

QString Terminal::path(const QString& name) const {
  return QString::fromStdString((m_folder.path() / name.toStdString()).string());
}

QStringList Terminal::files() const {
  return QDir(QString::fromStdString(m_folder.path().string())).entryList(QDir::Files | QDir::Hidden);
}

QString PrintedSheet::info(const QString& key) const {
  for (const QString& line : poppler("pdfinfo", {m_file}).split('\n')) {
    if (line.startsWith(key + ':')) {
      return line.mid(key.size() + 1).trimmed();
    }
  }
  return {};
}

QString PrintedSheet::text(int page) const {
  const QString number = QString::number(page);
  return poppler("pdftotext", {"-raw", "-f", number, "-l", number, m_file, "-"}).simplified();
}

QString PrintedSheet::logicalText() const {
  QString text = poppler("pdftotext", {m_file, "-"});
  // Marks of direction are no letters.
  return text.remove(QChar(0x202A)).remove(QChar(0x202B)).remove(QChar(0x202C)).simplified();
}

QString PrintedSheet::structure() const {
  return poppler("qpdf", {"--qdf", "--object-streams=disable", "--no-original-object-ids", m_file, "-"});
}

QString PrintedSheet::text() const {
  return poppler("pdftotext", {"-raw", m_file, "-"}).simplified();
}

QStringList PrintedSheet::fontLines() const {
  return poppler("pdffonts", {m_file}).split('\n', Qt::SkipEmptyParts).mid(2);
}

int PrintedSheet::images() const {
  return static_cast<int>(poppler("pdfimages", {"-list", m_file}).split('\n', Qt::SkipEmptyParts).size()) - 2;
}

QImage PrintedSheet::picture(int page, int dotsPerInch) const {
  const QString stem = m_file + "-page";
  const QString number = QString::number(page);
  poppler("pdftoppm",
          {"-r", QString::number(dotsPerInch), "-png", "-f", number, "-l", number, "-singlefile", m_file, stem});
  return QImage(stem + ".png");
}

const Library& shippedLibrary() {
  static const Library library = loadLibrary({MATSIDE_CONTENT_DIR, {}}).value;
  return library;
}

const Routine& starterRoutine() {
  return *shippedLibrary().routine(RoutineId("ease-your-lower-back"));
}

}  // namespace matside::app
