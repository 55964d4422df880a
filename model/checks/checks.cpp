// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checks.h"

#include "checks/check.h"
#include "checks/mends.h"

#include <QCoreApplication>
#include <algorithm>

namespace glaneur {

namespace {

QString translated(const char *text)
{
    return text ? QCoreApplication::translate("glaneur::Checks", text) : QString();
}

} // namespace

Findings::Findings(const Check &check, QList<Finding> &list)
    : m_check(check)
    , m_list(list)
    , m_reason(translated(check.reason))
    , m_mend(translated(check.mend))
{
}

void Findings::add(const Origin &origin, const QString &sentence, const QString &words, Mend mend)
{
    m_list.append({m_check.severity, QString::fromLatin1(m_check.name), sentence, m_reason, origin, words,
                   mend == Mend::Certain ? m_mend : QString()});
}

QString excerpt(const QString &words)
{
    constexpr qsizetype longest = 60;
    QString text = words.simplified();
    if (text.size() <= longest)
        return text;
    const qsizetype blank = text.lastIndexOf(u' ', longest);
    qsizetype end = blank > longest / 2 ? blank : longest;
    if (text.at(end - 1).isHighSurrogate())
        --end;
    return text.left(end) + QChar(0x2026);
}

QList<Finding> checkReport(const Report &report)
{
    const PublishedReport published(report);
    QList<Finding> list;
    for (const Check &check : allChecks()) {
        Findings findings(check, list);
        check.run(published, findings);
    }
    QList<std::pair<int, qsizetype>> order;
    order.reserve(list.size());
    for (qsizetype i = 0; i < list.size(); ++i)
        order.append({published.rank(list.at(i).origin), i});
    std::sort(order.begin(), order.end());
    QList<Finding> sorted;
    sorted.reserve(list.size());
    for (const auto &entry : std::as_const(order))
        sorted.append(list.at(entry.second));
    return sorted;
}

QStringList checkNames()
{
    QStringList names;
    for (const Check &check : allChecks())
        names.append(QString::fromLatin1(check.name));
    return names;
}

std::optional<Report> mended(const Report &report, const Finding &finding)
{
    if (finding.mend.isEmpty())
        return std::nullopt;
    for (const Check &check : allChecks()) {
        if (check.mended && finding.check == QLatin1String(check.name))
            return check.mended(report, finding);
    }
    return std::nullopt;
}

} // namespace glaneur
