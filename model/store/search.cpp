// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search.h"

#include "domain/searchwords.h"
#include "store/places.h"
#include "store/rows.h"

#include <QSet>

namespace glaneur {

namespace {

constexpr int excerptLength = 160;
constexpr int lengthBefore = 40;
// A page pasted into the search field still is a search.
constexpr int mostWords = 40;

/// The words searched for, each in all its forms.
QList<QStringList> searchedWords(const QString &words)
{
    QList<QStringList> result;
    for (const FoldedWord &word : searchWords(words)) {
        if (!result.contains(word.forms))
            result.append(word.forms);
        if (result.size() == mostWords)
            break;
    }
    return result;
}

// Forms are letters and digits only, so that nothing a person types can be taken for query syntax.
QString matchExpression(const QList<QStringList> &words)
{
    QStringList all;
    for (const QStringList &forms : words) {
        QStringList any;
        for (const QString &form : forms)
            any.append(QLatin1Char('"') + form + QLatin1String("\"*"));
        all.append(QLatin1Char('(') + any.join(QLatin1String(" OR ")) + QLatin1Char(')'));
    }
    return all.join(QLatin1String(" AND "));
}

struct Match
{
    qsizetype word; ///< in the text's words
    int searched;   ///< in the words searched for
};

QList<Match> matches(const QList<FoldedWord> &text, const QList<QStringList> &searched)
{
    QList<Match> result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        for (int s = 0; s < searched.size(); ++s) {
            const QStringList &forms = searched.at(s);
            if (std::any_of(forms.cbegin(), forms.cend(),
                            [&](const QString &form) { return text.at(i).startsWith(form); })) {
                result.append({i, s});
                break;
            }
        }
    }
    return result;
}

/// The word at which as many different words searched for as possible come close to each other.
qsizetype bestPlace(const QList<FoldedWord> &text, const QList<Match> &matches)
{
    qsizetype best = 0;
    qsizetype most = 0;
    for (qsizetype i = 0; i < matches.size(); ++i) {
        const int start = text.at(matches.at(i).word).start;
        QSet<int> seen;
        for (qsizetype j = i; j < matches.size(); ++j) {
            const FoldedWord &word = text.at(matches.at(j).word);
            if (word.start + word.length - start > excerptLength - lengthBefore || j - i > mostWords)
                break;
            seen.insert(matches.at(j).searched);
        }
        if (seen.size() > most) {
            most = seen.size();
            best = matches.at(i).word;
        }
    }
    return best;
}

void setExcerpt(SearchHit &hit, const QString &text, const QList<QStringList> &searched)
{
    const QList<FoldedWord> words = searchWords(text);
    const QList<Match> found = matches(words, searched);
    int from = 0;
    int to = int(text.size());
    if (text.size() > excerptLength && !found.isEmpty()) {
        const qsizetype place = bestPlace(words, found);
        qsizetype first = place;
        while (first > 0 && words.at(place).start - words.at(first - 1).start <= lengthBefore)
            --first;
        from = first == 0 && words.at(first).start <= lengthBefore ? 0 : words.at(first).start;
        qsizetype last = place;
        while (last + 1 < words.size() && words.at(last + 1).start + words.at(last + 1).length - from <= excerptLength)
            ++last;
        if (last + 1 < words.size())
            to = words.at(last).start + words.at(last).length;
    }
    const QString before = from > 0 ? QStringLiteral("… ") : QString();
    hit.excerpt = text.mid(from, to - from);
    hit.excerpt.replace(QLatin1Char('\n'), QLatin1Char(' '));
    hit.excerpt = before + hit.excerpt + (to < text.size() ? QStringLiteral(" …") : QString());
    for (const Match &match : found) {
        const FoldedWord &word = words.at(match.word);
        if (word.start >= from && word.start + word.length <= to)
            hit.marks.append({word.start - from + int(before.size()), word.length});
    }
}

/// A place found, before it is known in which reports.
struct Entry
{
    QString ownerKind;
    QString owner;
    Origin::Field field;
    QString item;
    int index;
    QString text;
};

/// Ids and titles of the reports that show what was found, the last changed first.
QList<std::pair<ReportId, QString>> reportsOf(Transaction &transaction, const Entry &entry)
{
    static const QString objectives = toKey(OwnerKind::Series) + toKey(Origin::Field::Objective);
    static const QHash<QString, QString> conditions{
        {toKey(OwnerKind::Report), QStringLiteral("r.id = ?")},
        {toKey(OwnerKind::Series), QStringLiteral("r.series_id = ?")},
        // An edition that has objectives of its own does not show the series'.
        {objectives, QStringLiteral("r.series_id = ? AND NOT EXISTS (SELECT 1 FROM events e "
                                    "WHERE e.id = r.event_id AND e.has_own_objectives = 1)")},
        {toKey(OwnerKind::Event), QStringLiteral("r.event_id = ?")},
        {toKey(OwnerKind::Person),
         QStringLiteral("r.id IN (SELECT report_id FROM report_people WHERE person_id = ?)")},
        {toKey(OwnerKind::Resource),
         QStringLiteral("r.id IN (SELECT report_id FROM report_resources WHERE resource_id = ?)")},
    };
    QList<std::pair<ReportId, QString>> result;
    transaction.each(QStringLiteral("SELECT r.id, r.title FROM reports r WHERE r.deleted_at IS NULL AND %1 "
                                    "ORDER BY r.changed_at DESC, r.id")
                         .arg(conditions.value(entry.ownerKind + toKey(entry.field),
                                               conditions.value(entry.ownerKind))),
                     {entry.owner}, [&](const QSqlQuery &row) {
                         result.append({ReportId::fromString(row.value(0).toString()), row.value(1).toString()});
                     });
    return result;
}

/// What is in the bin, and an event all of whose reports are there, is not found.
QString notBinned()
{
    return QStringLiteral("e.owner_id NOT IN (SELECT id FROM reports WHERE deleted_at IS NOT NULL "
                          "UNION ALL SELECT id FROM resources WHERE deleted_at IS NOT NULL "
                          "UNION ALL SELECT id FROM people WHERE deleted_at IS NOT NULL "
                          "UNION ALL SELECT b.event_id FROM reports b WHERE b.deleted_at IS NOT NULL "
                          "AND b.event_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM reports l "
                          "WHERE l.event_id = b.event_id AND l.deleted_at IS NULL))");
}

} // namespace

QList<SearchHit> searchHits(Transaction &transaction, const QString &words, int limit)
{
    const QList<QStringList> searched = searchedWords(words);
    if (searched.isEmpty() || limit <= 0)
        return {};
    QList<Entry> entries;
    // A word in a title says more than one in a text.
    transaction.each(QStringLiteral("SELECT e.owner_kind, e.owner_id, e.field, e.item_id, e.item_index, e.heading, "
                                    "e.body FROM search_words JOIN search_entries e ON e.number = search_words.rowid "
                                    "WHERE search_words MATCH ? AND %1 ORDER BY bm25(search_words, 4.0, 1.0), e.number "
                                    "LIMIT ?")
                         .arg(notBinned()),
                     {matchExpression(searched), limit}, [&](const QSqlQuery &row) {
                         const QString heading = row.value(5).toString();
                         const QString body = row.value(6).toString();
                         const QString between = heading.isEmpty() || body.isEmpty() ? QString()
                                                                                     : QStringLiteral(" – ");
                         entries.append({row.value(0).toString(), row.value(1).toString(),
                                         originField(row.value(2).toString()), row.value(3).toString(),
                                         row.value(4).toInt(), heading + between + body});
                     });
    QList<SearchHit> hits;
    Places places(transaction);
    for (const Entry &entry : std::as_const(entries)) {
        SearchHit hit;
        setExcerpt(hit, entry.text, searched);
        const QList<std::pair<ReportId, QString>> reports = reportsOf(transaction, entry);
        if (reports.isEmpty()) {
            hit.origin = places.origin({}, entry.field, entry.item, entry.index);
            hits.append(hit);
        }
        for (const auto &[report, title] : reports) {
            hit.report = report;
            hit.reportTitle = title;
            hit.origin = places.origin(report, entry.field, entry.item, entry.index);
            hits.append(hit);
        }
        if (hits.size() >= limit)
            break;
    }
    return hits.mid(0, limit);
}

} // namespace glaneur
