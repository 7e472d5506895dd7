#include "sheet/pdf_labels.h"

#define POINTERHOLDER_TRANSITION 4  // qpdf hands out std::shared_ptr only

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <exception>
#include <regex>
#include <string>
#include <vector>

namespace matside::app {

namespace {

/// Where a pose begins.
struct Bookmark {
  std::string name;
  std::size_t page = 0;
  double top = 0;  ///< mm from the top of the page
};

std::vector<Bookmark> bookmarksOf(const Sheet& sheet) {
  std::vector<Bookmark> bookmarks;
  for (std::size_t page = 0; page < sheet.pages.size(); ++page) {
    for (const PoseArea& area : sheet.pages[page].poses) {
      // Poses come in order; one that goes on over pages is there already.
      if (area.pose == bookmarks.size()) {
        bookmarks.push_back({sheet.poseNames[area.pose], page, area.area.y});
      }
    }
  }
  return bookmarks;
}

QPDFObjectHandle unicode(const QString& text) {
  return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

/// `[page /XYZ left top zoom]`, ISO 32000-1, 12.3.2.2; lengths in points from the lower edge.
QPDFObjectHandle destination(const Bookmark& bookmark, const Sheet& sheet, std::vector<QPDFPageObjectHelper>& pages) {
  const double top = (sheet.paper.height - bookmark.top) / millimetresPerPoint;
  QPDFObjectHandle place = QPDFObjectHandle::newArray();
  place.appendItem(pages.at(bookmark.page).getObjectHandle());
  place.appendItem(QPDFObjectHandle::newName("/XYZ"));
  place.appendItem(QPDFObjectHandle::newReal(0.0, 1));
  place.appendItem(QPDFObjectHandle::newReal(top, 1));
  place.appendItem(QPDFObjectHandle::newNull());
  return place;
}

/// ISO 32000-1, 12.3.3: a flat chain of items under one root.
void addBookmarks(QPDF& pdf, const Sheet& sheet) {
  std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
  QPDFObjectHandle outlines = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
  outlines.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
  std::vector<QPDFObjectHandle> items;
  for (const Bookmark& bookmark : bookmarksOf(sheet)) {
    QPDFObjectHandle item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    item.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(bookmark.name));
    item.replaceKey("/Parent", outlines);
    item.replaceKey("/Dest", destination(bookmark, sheet, pages));
    if (!items.empty()) {
      item.replaceKey("/Prev", items.back());
      items.back().replaceKey("/Next", item);
    }
    items.push_back(item);
  }
  if (!items.empty()) {
    outlines.replaceKey("/First", items.front());
    outlines.replaceKey("/Last", items.back());
    outlines.replaceKey("/Count", QPDFObjectHandle::newInteger(static_cast<long long>(items.size())));
    pdf.getRoot().replaceKey("/Outlines", outlines);
  }
}

void addLabels(QPDF& pdf, const PdfLabels& labels) {
  QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
  if (!info.isDictionary()) {
    info = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    pdf.getTrailer().replaceKey("/Info", info);
  }
  info.replaceKey("/Title", unicode(labels.title));
  info.replaceKey("/Author", unicode(labels.author));
  QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
  preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
  pdf.getRoot().replaceKey("/ViewerPreferences", preferences);
  pdf.getRoot().replaceKey("/Lang", unicode(labels.language));
}

/// Letters that join, ligatures and a tab for a space, as the letters they were typed with; else as they are.
std::string asTyped(const std::string& code) {
  const char32_t letter = static_cast<char32_t>(std::stoul(code, nullptr, 16));
  const bool isForm = (letter >= 0xFB00 && letter <= 0xFDFF) || (letter >= 0xFE70 && letter <= 0xFEFC);
  const QString typed = letter == U'\t' ? QString(' ')
                        : isForm        ? QString::fromUcs4(&letter, 1).normalized(QString::NormalizationForm_KC)
                                        : QString();
  if (typed.isEmpty()) {
    return code;
  }
  QString codes;
  for (const QChar unit : typed) {
    codes += QString::number(unit.unicode(), 16).rightJustified(4, '0').toUpper();
  }
  return codes.toStdString();
}

/// Which letters a font's glyphs stand for (ISO 32000-1, 9.10.3): in lists of codes, each by itself.
std::string withTypedLetters(const std::string& map) {
  static const std::regex code("<([0-9A-Fa-f]{4})>");
  std::string typed;
  std::size_t at = 0;
  while (at < map.size()) {
    const std::size_t open = std::min(map.find('[', at), map.size());
    const std::size_t close = std::min(map.find(']', open), map.size());
    typed += map.substr(at, open - at);
    const std::string list = map.substr(open, close - open);
    auto from = list.cbegin();
    for (std::sregex_iterator found(list.begin(), list.end(), code), end; found != end; ++found) {
      typed.append(from, (*found)[1].first);
      typed += asTyped((*found)[1].str());
      from = (*found)[1].second;
    }
    typed.append(from, list.cend());
    at = close;
    if (at < map.size() && map[at] == ']') {
      typed += map[at++];
    }
  }
  return typed;
}

/// So that a search finds what reads from the right, and what is copied can be typed on.
void addTypedLetters(QPDF& pdf) {
  for (QPDFObjectHandle& object : pdf.getAllObjects()) {
    if (!object.isDictionary() || !object.getKey("/ToUnicode").isStream()) {
      continue;
    }
    QPDFObjectHandle map = object.getKey("/ToUnicode");
    const auto data = map.getStreamData(qpdf_dl_generalized);
    const std::string letters(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
    map.replaceStreamData(withTypedLetters(letters), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
  }
}

}  // namespace

QByteArray withLabels(const QByteArray& pdf, const Sheet& sheet, const PdfLabels& labels) {
  try {
    QPDF document;
    document.setSuppressWarnings(true);
    document.processMemoryFile("sheet", pdf.constData(), static_cast<std::size_t>(pdf.size()));
    addLabels(document, labels);
    addBookmarks(document, sheet);
    addTypedLetters(document);
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const auto written = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(written->getBuffer()), static_cast<qsizetype>(written->getSize())};
  } catch (const std::exception&) {
    return {};
  }
}

}  // namespace matside::app
