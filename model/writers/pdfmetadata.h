// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <QByteArray>

namespace glaneur {

/// What a PDF says of itself, alike in its information dictionary and in XMP (ISO 19005-2, 6.6): title, author,
/// subject, keywords, dates, and that it is PDF/UA-1 and PDF/A-2a.
class PdfMetadata
{
public:
    explicit PdfMetadata(const Document &document);

    QByteArray xmp() const;
    QByteArray info() const; ///< a dictionary
    QString language() const { return m_language; }

    /// An ICC profile of sRGB.
    static QByteArray colorProfile();

private:
    QString m_title;
    QString m_author;
    QString m_subject;
    QString m_keywords;
    QString m_language;
    QString m_producer;
    QDateTime m_date;
};

} // namespace glaneur
