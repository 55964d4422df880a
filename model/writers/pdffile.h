// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QColor>
#include <QString>
#include <vector>

namespace glaneur {

/// The objects of a PDF 1.7 file (ISO 32000-1) and how they are written: small ones packed in object streams, a
/// cross-reference stream at the end, the file's identifier made from its bytes. The same objects, the same file.
class PdfFile
{
public:
    /// The number of an object that is given later.
    int reserve();
    void set(int number, const QByteArray &body);
    int add(const QByteArray &body);
    /// A stream of \p data with \p entries in its dictionary; deflated here unless \p filtered or that gains nothing.
    int addStream(const QByteArray &entries, const QByteArray &data, bool filtered = false);
    void setStream(int number, const QByteArray &entries, const QByteArray &data, bool filtered = false);
    /// A stream whose bytes stay readable in the file, as XMP must.
    int addPlainStream(const QByteArray &entries, const QByteArray &data);
    /// The same for bytes that deflated() gave.
    void setDeflatedStream(int number, const QByteArray &entries, const QByteArray &deflated);

    /// The whole file.
    QByteArray finished(int catalog, int info) const;

    static QByteArray deflated(const QByteArray &data);

private:
    struct Object
    {
        QByteArray body;
        QByteArray stream;
        bool hasStream = false;
    };
    std::vector<Object> m_objects; ///< object number - 1
};

/// « 12 0 R »
QByteArray pdfReference(int number);
/// \p text as a text string: UTF-16 with its mark, in hexadecimal, or a literal where it is plain ASCII.
QByteArray pdfText(const QString &text);
/// \p bytes as a literal string, escaped.
QByteArray pdfLiteral(const QByteArray &bytes);
/// UTF-16BE with its mark, in hexadecimal, whatever it holds.
QByteArray pdfHexText(const QString &text);
/// With at most \p decimals, none where there are none.
QByteArray pdfNumber(qreal value, int decimals = 2);
/// « r g b », each from 0 to 1.
QByteArray pdfColor(const QColor &color);

} // namespace glaneur
