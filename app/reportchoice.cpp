// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reportchoice.h"

#include "domain/searchwords.h"

#include <QCoreApplication>
#include <algorithm>

namespace glaneur {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(glaneur::ReportChoice)
};

QString folded(const QString &text)
{
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c == QChar(0x2019))
            result += QLatin1Char('\'');
        else if (c == QChar(0x153))
            result += QLatin1String("oe");
        else if (c == QChar(0xe6))
            result += QLatin1String("ae");
        else if (!c.isMark())
            result += c;
    }
    return result.simplified();
}

/// Whether the words of \p wanted begin words of \p title, in their order.
bool holdsWords(const QString &title, const QString &wanted)
{
    const QList<FoldedWord> words = searchWords(title);
    auto at = words.cbegin();
    for (const FoldedWord &word : searchWords(wanted)) {
        const auto begins = [&](const FoldedWord &candidate) {
            return std::any_of(word.forms.cbegin(), word.forms.cend(),
                               [&](const QString &form) { return candidate.startsWith(form); });
        };
        at = std::find_if(at, words.cend(), begins);
        if (at == words.cend())
            return false;
        ++at;
    }
    return !searchWords(wanted).isEmpty();
}

template <typename Fits> QList<ReportSummary> those(const QList<ReportSummary> &reports, Fits fits)
{
    QList<ReportSummary> result;
    std::copy_if(reports.cbegin(), reports.cend(), std::back_inserter(result), fits);
    return result;
}

Error ambiguous(const QString &wanted, const QList<ReportSummary> &candidates)
{
    constexpr int mostNamed = 8;
    QStringList names;
    for (const ReportSummary &report : candidates.mid(0, mostNamed))
        names += Texts::tr("“%1” (%2)", "title, id").arg(report.title.simplified(), report.id.toString());
    if (candidates.size() > mostNamed)
        names += Texts::tr("and %n other(s)", nullptr, int(candidates.size()) - mostNamed);
    return {Texts::tr("“%1” may be any of %n report(s): %2.", nullptr, int(candidates.size()))
                .arg(wanted.simplified(), names.join(QStringLiteral(", "))),
            Texts::tr("Give more of the title, or the id.")};
}

} // namespace

Result<QList<ReportSummary>> reportsOf(const Library &library)
{
    const Result<QList<SeriesSummary>> overview = library.overview();
    if (!overview)
        return overview.error();
    QList<ReportSummary> reports;
    for (const SeriesSummary &series : *overview) {
        for (const EventSummary &event : series.events)
            reports += event.reports;
    }
    return reports;
}

Result<ReportId> chooseReport(const Library &library, const QString &wanted)
{
    const Result<QList<ReportSummary>> all = reportsOf(library);
    if (!all)
        return all.error();
    const QList<ReportSummary> &reports = *all;
    const ReportId id = ReportId::fromString(wanted.trimmed());
    if (!id.isNull()) {
        if (findById(reports, id))
            return id;
        return Error{Texts::tr("No report of the library has the id %1.").arg(id.toString()),
                     Texts::tr("“glaneur list” lists those that there are.")};
    }
    const QString key = folded(wanted);
    QList<ReportSummary> found = those(reports, [&](const ReportSummary &one) { return folded(one.title) == key; });
    if (found.isEmpty())
        found = those(reports, [&](const ReportSummary &one) { return folded(one.title).contains(key); });
    if (found.isEmpty())
        found = those(reports, [&](const ReportSummary &one) { return holdsWords(one.title, wanted); });
    if (found.size() == 1)
        return found.constFirst().id;
    if (!found.isEmpty())
        return ambiguous(wanted, found);
    return Error{Texts::tr("No report of the library has “%1” in its title.").arg(wanted.simplified()),
                 Texts::tr("“glaneur list” lists those that there are.")};
}

} // namespace glaneur
