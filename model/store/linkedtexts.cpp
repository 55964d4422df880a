// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/linkedtexts.h"

namespace glaneur {

namespace {

using Field = Origin::Field;

/// Texts of one kind: where they are, and the columns of report, title, item, index and text.
struct Texts
{
    Field field;
    const char *columns; ///< item, index, text
    const char *from;    ///< joined to the report `r`
};

// What a report does not show, as its edition has its own, is no place to go to.
const Texts allTexts[] = {
    {Field::Context, "NULL, -1, s.context",
     "reports r JOIN series s ON s.id = r.series_id LEFT JOIN events e ON e.id = r.event_id WHERE e.own_context IS NULL"},
    {Field::Context, "NULL, -1, e.own_context", "reports r JOIN events e ON e.id = r.event_id WHERE TRUE"},
    {Field::Objective, "NULL, o.position, o.text",
     "reports r JOIN series_objectives o ON o.series_id = r.series_id LEFT JOIN events e ON e.id = r.event_id "
     "WHERE COALESCE(e.has_own_objectives, 0) = 0"},
    {Field::Objective, "NULL, o.position, o.text",
     "reports r JOIN event_objectives o ON o.event_id = r.event_id WHERE TRUE"},
    {Field::Theme, "NULL, -1, e.theme", "reports r JOIN events e ON e.id = r.event_id WHERE TRUE"},
    {Field::Principle, "NULL, p.position, p.text",
     "reports r JOIN event_principles p ON p.event_id = r.event_id WHERE TRUE"},
    {Field::Day, "d.id, -1, d.programme", "reports r JOIN days d ON d.event_id = r.event_id WHERE TRUE"},
    {Field::SectionText, "t.id, -1, t.text", "reports r JOIN sections t ON t.report_id = r.id WHERE TRUE"},
    {Field::Takeaway, "t.id, -1, t.text", "reports r JOIN takeaways t ON t.report_id = r.id WHERE TRUE"},
    {Field::FocusAim, "t.id, -1, t.lead", "reports r JOIN focuses t ON t.report_id = r.id WHERE TRUE"},
    {Field::FocusAim, "t.id, -1, t.aim", "reports r JOIN focuses t ON t.report_id = r.id WHERE TRUE"},
    {Field::Moment, "t.id, -1, t.text", "reports r JOIN moments t ON t.report_id = r.id WHERE TRUE"},
    {Field::Resource, "t.id, -1, t.description",
     "reports r JOIN report_resources x ON x.report_id = r.id JOIN resources t ON t.id = x.resource_id WHERE TRUE"},
    {Field::Picture, "t.id, -1, t.caption", "reports r JOIN pictures t ON t.report_id = r.id WHERE TRUE"},
    {Field::Note, "t.id, -1, t.text", "reports r JOIN notes t ON t.report_id = r.id WHERE TRUE"},
};

void eachLink(const QList<Inline> &inlines, const std::function<void(const Inline &)> &link)
{
    for (const Inline &piece : inlines) {
        if (piece.kind == Inline::Kind::Link)
            link(piece);
        eachLink(piece.children, link);
    }
}

void eachLink(const QList<TextBlock> &blocks, const std::function<void(const Inline &)> &link)
{
    for (const TextBlock &block : blocks) {
        eachLink(block.inlines, link);
        eachLink(block.children, link);
    }
}

QString pattern(const QString &part)
{
    QString escaped = part.toLower();
    for (const char *sign : {"\\", "%", "_"})
        escaped.replace(QLatin1String(sign), QLatin1Char('\\') + QLatin1String(sign));
    return QLatin1Char('%') + escaped + QLatin1Char('%');
}

} // namespace

void eachTextLink(Transaction &transaction, const QString &part, const std::function<void(const TextLink &)> &link)
{
    for (const Texts &texts : allTexts) {
        const QString columns = QLatin1String(texts.columns);
        const QString text = columns.section(QLatin1String(", "), 2);
        const QString sql = QStringLiteral("SELECT r.id, r.title, %1 FROM %2 AND r.deleted_at IS NULL "
                                           "AND (%3 LIKE '%](%' OR %3 LIKE '%]:%' OR %3 LIKE '%<%:%' OR %3 LIKE '%<%@%') "
                                           "AND LOWER(%3) LIKE ? ESCAPE '\\' ORDER BY r.title, r.id")
                                .arg(columns, QLatin1String(texts.from), text);
        transaction.each(sql, {pattern(part)}, [&](const QSqlQuery &row) {
            TextLink found;
            found.report = ReportId::fromString(row.value(0).toString());
            found.reportTitle = row.value(1).toString();
            found.field = texts.field;
            found.item = row.value(2).toString();
            found.index = row.value(3).toInt();
            eachLink(RichText(row.value(4).toString()).blocks(), [&](const Inline &piece) {
                found.address = piece.address;
                found.words = plainText(piece.children);
                link(found);
            });
        });
    }
}

} // namespace glaneur
