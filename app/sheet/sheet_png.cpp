#include "sheet/sheet_png.h"

#include "bridge/whole_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QImage>
#include <QRegularExpression>
#include <QSaveFile>

#include <cmath>

namespace matside::app {

namespace {

constexpr double dotsPerMillimetre = 300 / 25.4;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(SheetPng)
};

QImage imageOf(const Sheet& sheet, std::size_t page, SheetPictures& pictures) {
  const auto dots = [](double millimetres) { return static_cast<int>(std::lround(millimetres * dotsPerMillimetre)); };
  QImage image(dots(sheet.paper.width), dots(sheet.paper.height), QImage::Format_RGB32);
  image.fill(Qt::white);
  image.setDotsPerMeterX(dots(1000));
  image.setDotsPerMeterY(dots(1000));
  QPainter painter(&image);
  painter.scale(dotsPerMillimetre, dotsPerMillimetre);
  paintPage(painter, sheet, page, pictures);
  return image;
}

std::optional<QString> writePng(const QImage& image, const QString& name) {
  QSaveFile file(name);
  if (!file.open(QIODevice::WriteOnly) || !image.save(&file, "PNG") || !putInPlace(file)) {
    return Words::tr("%1 could not be written: %2").arg(name, file.errorString());
  }
  return std::nullopt;
}

/// With as many digits as the last, so that the pages sort as they are read.
QStringList fileNames(const PngTarget& target, std::size_t pages) {
  const auto digits = QString::number(pages).size();
  QStringList names;
  for (std::size_t page = 1; page <= pages; ++page) {
    names
        << QDir(target.folder).filePath(target.name + '-' + QString::number(page).rightJustified(digits, '0') + ".png");
  }
  return names;
}

/// Pages of this name that are in the folder, however many digits they have.
QStringList pagesThere(const PngTarget& target) {
  const QRegularExpression ours('^' + QRegularExpression::escape(target.name) + "-[0-9]+\\.png$");
  QStringList there = QDir(target.folder).entryList(QDir::Files, QDir::Name).filter(ours);
  for (QString& name : there) {
    name = QDir(target.folder).filePath(name);
  }
  return there;
}

}  // namespace

std::optional<QString> writeSheetPngs(const Sheet& sheet, SheetPictures& pictures, const PngTarget& target) {
  const QStringList names = fileNames(target, sheet.pages.size());
  const QStringList old = pagesThere(target);
  for (const QString& name : old + names) {
    if (auto refused = refusalOf(name, target.ifThere)) {
      return refused;
    }
  }
  if (!QDir(target.folder).exists() && !QDir().mkdir(target.folder)) {
    return Words::tr("the folder %1 could not be made").arg(target.folder);
  }
  for (std::size_t page = 0; page < sheet.pages.size(); ++page) {
    if (auto trouble = writePng(imageOf(sheet, page, pictures), names[static_cast<qsizetype>(page)])) {
      return trouble;
    }
  }
  // What is left of a longer sheet would read as its last pages.
  for (const QString& name : old) {
    if (!names.contains(name) && !QFile::remove(name)) {
      return Words::tr("%1 is a page of an older sheet and could not be removed").arg(name);
    }
  }
  return std::nullopt;
}

}  // namespace matside::app
