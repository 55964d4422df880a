// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringView>

namespace glaneur {

struct HtmlToken
{
    enum class Kind { Text, Start, End };
    Kind kind = Kind::Text;
    QString text; ///< of Text, with character references decoded
    QString name; ///< of a tag, in lower case
    QList<std::pair<QString, QString>> attributes;

    /// The value of the attribute \p wanted; null where the tag has none.
    QString attribute(QStringView wanted) const;
};

/// Cuts HTML, however broken, into texts and tags, in time linear in its length. Comments, scripts and styles are passed
/// over; what starts like a tag and never ends is text.
class HtmlTokenizer
{
public:
    /// What a comment that never ends is: text, so that no word of a file is lost, or hidden as browsers hide it.
    enum class EndlessComment { Text, Hidden };

    explicit HtmlTokenizer(const QString &html, EndlessComment endlessComment = EndlessComment::Text)
        : m_html(html), m_endlessComment(endlessComment)
    {
    }

    /// The next token into \p token; false at the end.
    bool next(HtmlToken &token);
    /// Passes over all up to the end of the element \p name, whose start was read last. Where it never ends nothing is
    /// passed over, and false is returned.
    bool skipElement(const QString &name);

private:
    bool readTag(HtmlToken &token);
    bool readAttributes(HtmlToken &token, qsizetype &at) const;
    bool skipMarkup();
    bool skipRawText(const QString &name);
    qsizetype find(QStringView wanted, qsizetype from);

    const QString m_html;
    const EndlessComment m_endlessComment;
    qsizetype m_at = 0;
    QHash<QString, qsizetype> m_found; ///< where what was searched for stands next; -1 where it doesn't
    QSet<QString> m_endless;           ///< elements known never to end
};

/// \p text with its character references decoded; those without a semicolon too, unless \p strict.
QString withReferencesDecoded(QStringView text, bool strict);

} // namespace glaneur
