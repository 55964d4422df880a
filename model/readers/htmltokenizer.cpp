// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/htmltokenizer.h"

#include "domain/entities.h"

namespace glaneur {

namespace {

bool isAsciiLetter(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }

bool isHtmlSpace(QChar c) { return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f'; }

/// Whether \p value holds text between tags: its closing quote was forgotten, and the next one is another value's.
bool swallowsText(QStringView value)
{
    if (value.startsWith(u"data:", Qt::CaseInsensitive))
        return false;
    const qsizetype close = value.indexOf(u'>');
    return close >= 0 && value.indexOf(u'<', close) >= 0;
}

bool endsName(QChar c) { return isHtmlSpace(c) || c == u'>' || c == u'/'; }

} // namespace

QString HtmlToken::attribute(QStringView wanted) const
{
    for (const auto &[name, value] : attributes) {
        if (name == wanted)
            return value.isNull() ? QStringLiteral("") : value;
    }
    return {};
}

QString withReferencesDecoded(QStringView text, bool strict)
{
    constexpr qsizetype longestReference = 32;
    QString result;
    qsizetype from = 0;
    qsizetype at = text.indexOf(u'&');
    while (at >= 0) {
        result += text.mid(from, at - from);
        qsizetype end = at + 1;
        if (end < text.size() && text.at(end) == u'#')
            ++end;
        while (end < text.size() && end - at < longestReference && text.at(end).isLetterOrNumber() && text.at(end).unicode() < 0x80)
            ++end;
        const bool closed = end < text.size() && text.at(end) == u';';
        QString decoded;
        if (end > at + 1 && (closed || !strict))
            decoded = decodeEntity(text.mid(at, end - at).toString() + QLatin1Char(';'));
        if (decoded.isNull()) {
            result += u'&';
            from = at + 1;
        } else {
            result += decoded;
            from = end + (closed ? 1 : 0);
        }
        at = text.indexOf(u'&', from);
    }
    result += text.mid(from);
    return result;
}

qsizetype HtmlTokenizer::find(QStringView wanted, qsizetype from)
{
    const QString key = wanted.toString();
    const auto known = m_found.constFind(key);
    if (known != m_found.constEnd() && (*known < 0 || *known >= from))
        return *known;
    const qsizetype found = m_html.indexOf(wanted, from, Qt::CaseInsensitive);
    m_found.insert(key, found);
    return found;
}

bool HtmlTokenizer::next(HtmlToken &token)
{
    token = HtmlToken();
    while (m_at < m_html.size()) {
        if (m_html.at(m_at) != u'<') {
            const qsizetype end = m_html.indexOf(QLatin1Char('<'), m_at);
            const qsizetype stop = end < 0 ? m_html.size() : end;
            token.text = withReferencesDecoded(QStringView(m_html).mid(m_at, stop - m_at), false);
            m_at = stop;
            return true;
        }
        if (skipMarkup())
            continue;
        if (readTag(token)) {
            if (token.kind == HtmlToken::Kind::Start && (token.name == u"script" || token.name == u"style") && skipRawText(token.name)) {
                token = HtmlToken();
                continue;
            }
            return true;
        }
        token.text = QStringLiteral("<");
        ++m_at;
        return true;
    }
    return false;
}

bool HtmlTokenizer::skipMarkup()
{
    const QStringView rest = QStringView(m_html).mid(m_at, 4);
    if (rest == u"<!--") {
        const qsizetype end = find(u"-->", m_at + 4);
        if (end < 0 && m_endlessComment == EndlessComment::Text)
            return false;
        m_at = end < 0 ? m_html.size() : end + 3;
        return true;
    }
    if (rest.size() > 2 && (rest.startsWith(u"<?") || (rest.startsWith(u"<!") && (isAsciiLetter(rest.at(2)) || rest.at(2) == u'[')))) {
        const qsizetype end = find(u">", m_at);
        if (end < 0)
            return false;
        m_at = end + 1;
        return true;
    }
    return false;
}

bool HtmlTokenizer::skipRawText(const QString &name)
{
    const qsizetype end = find(QString(QLatin1String("</") + name), m_at);
    if (end < 0)
        return false;
    const qsizetype close = find(u">", end);
    m_at = close < 0 ? m_html.size() : close + 1;
    return true;
}

bool HtmlTokenizer::readTag(HtmlToken &token)
{
    qsizetype at = m_at + 1;
    const bool end = at < m_html.size() && m_html.at(at) == u'/';
    if (end)
        ++at;
    if (at >= m_html.size() || !isAsciiLetter(m_html.at(at)) || find(u">", at) < 0)
        return false;
    const qsizetype nameBegin = at;
    while (at < m_html.size() && !endsName(m_html.at(at)) && m_html.at(at) != u'<')
        ++at;
    token.name = m_html.mid(nameBegin, at - nameBegin).toLower();
    if (!readAttributes(token, at))
        return false;
    token.kind = end ? HtmlToken::Kind::End : HtmlToken::Kind::Start;
    m_at = at;
    return true;
}

bool HtmlTokenizer::readAttributes(HtmlToken &token, qsizetype &at) const
{
    const qsizetype size = m_html.size();
    while (at < size) {
        while (at < size && (isHtmlSpace(m_html.at(at)) || m_html.at(at) == u'/'))
            ++at;
        if (at >= size)
            return false;
        if (m_html.at(at) == u'>') {
            ++at;
            return true;
        }
        // A tag that meets the next one was never closed.
        if (m_html.at(at) == u'<')
            return true;
        const qsizetype nameBegin = at;
        while (at < size && !endsName(m_html.at(at)) && m_html.at(at) != u'=' && m_html.at(at) != u'<')
            ++at;
        if (at == nameBegin) {
            ++at;
            continue;
        }
        const QString name = m_html.mid(nameBegin, at - nameBegin).toLower();
        while (at < size && isHtmlSpace(m_html.at(at)))
            ++at;
        QString value;
        if (at < size && m_html.at(at) == u'=') {
            ++at;
            while (at < size && isHtmlSpace(m_html.at(at)))
                ++at;
            const QChar quote = at < size ? m_html.at(at) : QChar();
            qsizetype close = -1;
            if (quote == u'"' || quote == u'\'') {
                close = m_html.indexOf(quote, at + 1);
                if (close >= 0 && swallowsText(QStringView(m_html).mid(at + 1, close - at - 1)))
                    close = -1;
            }
            if (close >= 0) {
                value = withReferencesDecoded(QStringView(m_html).mid(at + 1, close - at - 1), true);
                at = close + 1;
            } else {
                const qsizetype begin = at;
                while (at < size && !isHtmlSpace(m_html.at(at)) && m_html.at(at) != u'>' && m_html.at(at) != u'<')
                    ++at;
                value = withReferencesDecoded(QStringView(m_html).mid(begin, at - begin), true);
            }
        }
        if (token.attributes.size() < 50)
            token.attributes.append({name, value});
    }
    return false;
}

bool HtmlTokenizer::skipElement(const QString &name)
{
    // Each failure costs a pass over the rest, so that only a few names are tried.
    constexpr qsizetype mostFailures = 12;
    if (m_endless.contains(name) || m_endless.size() >= mostFailures)
        return false;
    const qsizetype start = m_at;
    int depth = 1;
    HtmlToken token;
    while (next(token)) {
        if (token.name != name || token.kind == HtmlToken::Kind::Text)
            continue;
        depth += token.kind == HtmlToken::Kind::Start ? 1 : -1;
        if (depth == 0)
            return true;
    }
    m_endless.insert(name);
    m_found.clear();
    m_at = start;
    return false;
}

} // namespace glaneur
