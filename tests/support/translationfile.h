// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QStringList>
#include <QXmlStreamReader>

namespace glaneur::testing {

/// One text of a Qt Linguist file.
struct Message
{
    QString context;
    QString source;
    QString state; ///< empty: finished
    bool hasPlurals = false;
    QStringList translations; ///< one, or one for each plural form

    QString name() const { return context + QStringLiteral(": ") + source; }
};

/// All texts of the file; none where it is not there or no XML.
inline QList<Message> readMessages(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            messages.append({context, {}, {}, xml.attributes().hasAttribute(QLatin1String("numerus")), {}});
        } else if (xml.name() == QLatin1String("source")) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            messages.last().state = xml.attributes().value(QLatin1String("type")).toString();
            if (!messages.last().hasPlurals)
                messages.last().translations.append(xml.readElementText());
        } else if (xml.name() == QLatin1String("numerusform")) {
            messages.last().translations.append(xml.readElementText());
        }
    }
    return xml.hasError() ? QList<Message>{} : messages;
}

inline QString translationFile(const QString &language)
{
    return QStringLiteral(GLANEUR_SOURCE_DIR "/translations/glaneur_%1.ts").arg(language);
}

} // namespace glaneur::testing
