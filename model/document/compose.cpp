// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/compose.h"

#include "document/composer.h"
#include "document/words.h"

namespace glaneur {

namespace {

void number(QList<Block> &blocks, int &next)
{
    for (Block &block : blocks) {
        block.id = ++next;
        number(block.children, next);
    }
}

void describeEvent(const Report &report, const Words &words, Document &document)
{
    document.eventName = report.event.name.isEmpty() ? report.series.name : report.event.name;
    for (const Day &day : report.event.days) {
        if (!day.date.isValid())
            continue;
        if (!document.eventStart.isValid() || day.date < document.eventStart)
            document.eventStart = day.date;
        if (!document.eventEnd.isValid() || day.date > document.eventEnd)
            document.eventEnd = day.date;
    }
    QStringList places;
    for (const Day &day : report.event.days) {
        if (!day.place.isEmpty() && !places.contains(day.place))
            places.append(day.place);
    }
    document.eventPlace = places.join(QStringLiteral(", "));

    QString what = document.eventName;
    if (!what.isEmpty() && report.event.edition > 0)
        what += QStringLiteral(", ") + words.edition(report.event.edition);
    if (!what.isEmpty() && report.event.year > 0 && !document.eventStart.isValid())
        what += QStringLiteral(" (%1)").arg(report.event.year);
    QStringList when;
    for (const QString &part : {document.eventPlace, words.period(document.eventStart, document.eventEnd)}) {
        if (!part.isEmpty())
            when.append(part);
    }
    QStringList all;
    for (const QString &part : {what, when.join(QStringLiteral(", "))}) {
        if (!part.isEmpty())
            all.append(part);
    }
    document.subject = withTypography(all.join(QStringLiteral(" – ")), report.language);
}

} // namespace

Document composeDocument(const Report &report)
{
    const Words words(report.language);
    Document document;
    document.language = report.language;
    document.title = withTypography(report.title.simplified(), report.language);
    document.organisation = report.organisation;
    document.author = report.byline.isEmpty() ? report.organisation : report.byline;
    describeEvent(report, words, document);
    if (!document.eventName.isEmpty())
        document.keywords.append(document.eventName);
    for (const RichText &principle : report.event.principles) {
        const QString keyword = principle.toPlainText().simplified();
        if (!keyword.isEmpty() && keyword.size() <= 60)
            document.keywords.append(keyword);
    }
    document.date = report.publishedAt;
    if (!document.date.isValid() && document.eventEnd.isValid())
        document.date = QDateTime(document.eventEnd, QTime(12, 0), Qt::UTC);

    document.blocks = Composer(report).blocks(document.subject);
    int next = 0;
    number(document.blocks, next);
    return document;
}

QString sectionTitle(const Report &report, const Section &section)
{
    const QString own = section.title.simplified();
    if (!own.isEmpty())
        return own;
    const Words words(report.language);
    if (section.kind == SectionKind::Edition)
        return words.editionTitle(report.event);
    if (section.kind == SectionKind::Resources && !report.titles.resources.isEmpty())
        return report.titles.resources;
    if (section.kind == SectionKind::Focus) {
        const Focus *focus = report.focus(section.focus);
        return focus ? words.focusTitle(focus->kind, focus->title.simplified()) : QString();
    }
    return words.sectionTitle(section.kind);
}

} // namespace glaneur
