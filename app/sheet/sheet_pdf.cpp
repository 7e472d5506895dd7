#include "sheet/sheet_pdf.h"

#include "bridge/whole_file.h"
#include "sheet/paint_document.h"
#include "sheet/pdf_labels.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfWriter>
#include <QSaveFile>

namespace matside::app {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(SheetPdf)
};

/// The labels in the form PDF readers and catalogues know besides the document's own (XMP, ISO 16684-1).
QByteArray xmp(const PdfLabels& labels) {
  const QString packet = QStringLiteral(
      "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
      "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
      "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n"
      "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>\n"
      "<dc:creator><rdf:Seq><rdf:li>%2</rdf:li></rdf:Seq></dc:creator>\n"
      "<dc:language><rdf:Bag><rdf:li>%3</rdf:li></rdf:Bag></dc:language>\n"
      "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>");
  return packet.arg(labels.title.toHtmlEscaped(), labels.author.toHtmlEscaped(), labels.language.toHtmlEscaped())
      .toUtf8();
}

bool paintPdf(QIODevice& file, const Sheet& sheet, SheetPictures& pictures, const PdfLabels& labels) {
  constexpr int dotsPerInch = 1200;
  QPdfWriter writer(&file);
  writer.setPageLayout(pageLayoutOf(sheet));
  writer.setResolution(dotsPerInch);
  writer.setTitle(labels.title);
  writer.setCreator(labels.author);
  writer.setDocumentXmpMetadata(xmp(labels));
  return paintDocument(writer, sheet, pictures, allPages(sheet));
}

}  // namespace

std::optional<QString> writeSheetPdf(const Sheet& sheet, SheetPictures& pictures, const PdfTarget& target) {
  if (auto refused = refusalOf(target.file, target.ifThere)) {
    return refused;
  }
  QSaveFile file(target.file);
  const auto failure = [&] { return Words::tr("%1 could not be written: %2").arg(target.file, file.errorString()); };
  if (!file.open(QIODevice::WriteOnly)) {
    return failure();
  }
  QBuffer painted;
  painted.open(QIODevice::WriteOnly);
  const bool whole = paintPdf(painted, sheet, pictures, target.labels) &&
                     file.write(withLabels(painted.data(), sheet, target.labels)) > 0;
  return whole && putInPlace(file) ? std::nullopt : std::optional(failure());
}

}  // namespace matside::app
