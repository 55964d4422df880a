// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/places.h"

namespace glaneur {

Origin Places::origin(const ReportId &report, Origin::Field field, const QString &item, int index)
{
    using Field = Origin::Field;
    Origin origin;
    origin.field = field;
    origin.item = QUuid::fromString(item);
    origin.index = index;
    switch (field) {
    case Field::SectionTitle:
    case Field::SectionText:
        // Without an item it is the titles over the takeaways of the whole event.
        origin.section = item.isEmpty() ? ofKind(report, SectionKind::Takeaways) : SectionId(origin.item);
        origin.item = {};
        break;
    case Field::Context: origin.section = ofKind(report, SectionKind::Context); break;
    case Field::Objective: origin.section = ofKind(report, SectionKind::Objectives); break;
    case Field::Theme:
    case Field::Principle: origin.section = ofKind(report, SectionKind::Edition); break;
    case Field::Day:
    case Field::Person: origin.section = ofKind(report, SectionKind::Days); break;
    case Field::FocusTitle:
    case Field::FocusAim: origin.section = ofFocus(report, item); break;
    case Field::Takeaway: {
        const QString focus = first(QStringLiteral("SELECT focus_id FROM takeaways WHERE id = ?"), {item});
        origin.section = focus.isEmpty() ? ofKind(report, SectionKind::Takeaways) : ofFocus(report, focus);
        break;
    }
    case Field::Resource: {
        const QString focus = first(QStringLiteral("SELECT f.id FROM focus_resources r "
                                                   "JOIN focuses f ON f.id = r.focus_id "
                                                   "WHERE r.resource_id = ? AND f.report_id = ? "
                                                   "ORDER BY f.position"),
                                    {item, report.toString()});
        origin.section = focus.isEmpty() ? ofKind(report, SectionKind::Resources) : ofFocus(report, focus);
        break;
    }
    case Field::Moment: origin.section = ofKind(report, SectionKind::Moments); break;
    case Field::Picture: {
        const QString section = first(QStringLiteral("SELECT section_id FROM section_pictures "
                                                     "WHERE picture_id = ?"),
                                      {item});
        origin.section = section.isEmpty() ? ofKind(report, SectionKind::Pictures)
                                           : SectionId::fromString(section);
        break;
    }
    case Field::None:
    case Field::Title:
    case Field::Byline:
    case Field::Note: break;
    }
    return origin;
}

QString Places::first(const QString &sql, const QVariantList &values)
{
    QString found;
    m_transaction.each(sql, values, [&](const QSqlQuery &row) {
        if (found.isEmpty())
            found = row.value(0).toString();
    });
    return found;
}

SectionId Places::ofKind(const ReportId &report, SectionKind kind)
{
    return SectionId::fromString(first(QStringLiteral("SELECT id FROM sections WHERE report_id = ? AND kind = ? "
                                                      "ORDER BY position"),
                                       {report.toString(), toKey(kind)}));
}

SectionId Places::ofFocus(const ReportId &report, const QString &focus)
{
    return SectionId::fromString(first(QStringLiteral("SELECT id FROM sections WHERE report_id = ? "
                                                      "AND focus_id = ? ORDER BY position"),
                                       {report.toString(), focus}));
}

} // namespace glaneur
