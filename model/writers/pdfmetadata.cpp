// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/pdfmetadata.h"

#include "writers/output.h"
#include "writers/pdffile.h"

#include <QColorSpace>
#include <QFile>
#include <QRegularExpression>

namespace glaneur {

namespace {

QString clean(const QString &text) { return withoutControls(text).simplified(); }

QByteArray escaped(const QString &text) { return text.toHtmlEscaped().toUtf8(); }

} // namespace

PdfMetadata::PdfMetadata(const Document &document)
    : m_title(clean(document.title))
    , m_author(clean(document.author))
    , m_subject(clean(document.subject))
    , m_keywords(clean(document.keywords.join(QStringLiteral(", "))))
    , m_producer(QStringLiteral("Glaneur"))
    , m_date(document.date.toUTC())
{
    static const QRegularExpression form(QStringLiteral("^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$"));
    m_language = form.match(document.language).hasMatch() ? document.language : QStringLiteral("fr");
    if (m_title.isEmpty())
        m_title = m_subject.isEmpty() ? QStringLiteral("Glaneur") : m_subject;
}

QByteArray PdfMetadata::xmp() const
{
    QByteArray properties = "<dc:format>application/pdf</dc:format>"
                            "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">"
        + escaped(m_title) + "</rdf:li></rdf:Alt></dc:title><dc:language><rdf:Bag><rdf:li>" + escaped(m_language)
        + "</rdf:li></rdf:Bag></dc:language>";
    if (!m_author.isEmpty())
        properties += "<dc:creator><rdf:Seq><rdf:li>" + escaped(m_author) + "</rdf:li></rdf:Seq></dc:creator>";
    if (!m_subject.isEmpty())
        properties += "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(m_subject)
            + "</rdf:li></rdf:Alt></dc:description>";
    if (!m_keywords.isEmpty())
        properties += "<pdf:Keywords>" + escaped(m_keywords) + "</pdf:Keywords>";
    properties += "<pdf:Producer>" + escaped(m_producer) + "</pdf:Producer><xmp:CreatorTool>" + escaped(m_producer)
        + "</xmp:CreatorTool>";
    if (m_date.isValid()) {
        const QByteArray date = m_date.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")).toLatin1() + "Z";
        properties += "<xmp:CreateDate>" + date + "</xmp:CreateDate><xmp:ModifyDate>" + date + "</xmp:ModifyDate>";
    }
    properties += "<pdfuaid:part>1</pdfuaid:part><pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>";
    // PDF/A asks that a schema that it does not know be described in the file.
    const QByteArray extension =
        "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">"
        "<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>"
        "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"
        "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">"
        "<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>"
        "<pdfaProperty:category>internal</pdfaProperty:category>"
        "<pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>"
        "</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>";
    return "<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
           "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
           " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\""
           " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\""
           " xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\""
           " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\""
           " xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">"
        + properties + extension + "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>";
}

QByteArray PdfMetadata::info() const
{
    QByteArray body = "<</Title" + pdfText(m_title);
    if (!m_author.isEmpty())
        body += "/Author" + pdfText(m_author);
    if (!m_subject.isEmpty())
        body += "/Subject" + pdfText(m_subject);
    if (!m_keywords.isEmpty())
        body += "/Keywords" + pdfText(m_keywords);
    body += "/Creator" + pdfText(m_producer) + "/Producer" + pdfText(m_producer);
    if (m_date.isValid()) {
        const QByteArray date = "(D:" + m_date.toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + "Z)";
        body += "/CreationDate" + date + "/ModDate" + date;
    }
    return body + ">>";
}

QByteArray PdfMetadata::colorProfile()
{
    QFile file(QStringLiteral(":/qpdf/sRGB2014.icc"));
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    return QColorSpace(QColorSpace::SRgb).iccProfile();
}

} // namespace glaneur
