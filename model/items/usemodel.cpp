// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/usemodel.h"

#include <QHash>
#include <QLocale>

namespace glaneur {

namespace {

/// The beginning of \p text on one line.
QString excerpt(const QString &text)
{
    constexpr qsizetype most = 90;
    const QString line = text.simplified();
    return line.size() <= most ? line : line.left(most).trimmed() + QChar(0x2026);
}

QString linkPlaceName(Origin::Field field)
{
    switch (field) {
    case Origin::Field::Context: return UseModel::tr("in the context");
    case Origin::Field::Objective: return UseModel::tr("in an objective");
    case Origin::Field::Theme: return UseModel::tr("in the theme");
    case Origin::Field::Principle: return UseModel::tr("in a principle");
    case Origin::Field::Day: return UseModel::tr("in a day's programme");
    case Origin::Field::FocusAim: return UseModel::tr("in a focus");
    case Origin::Field::Takeaway: return UseModel::tr("in a takeaway");
    case Origin::Field::Moment: return UseModel::tr("in a favourite moment");
    case Origin::Field::Resource: return UseModel::tr("in another resource's description");
    case Origin::Field::Picture: return UseModel::tr("in a picture's caption");
    case Origin::Field::Note: return UseModel::tr("in a note");
    default: return UseModel::tr("in a section's text");
    }
}

} // namespace

QString useName(const FoundUse &use)
{
    const QString words = excerpt(use.words);
    switch (use.use.place) {
    case Use::Place::Report: return UseModel::tr("On the report's list");
    case Use::Place::Focus:
        return words.isEmpty() ? UseModel::tr("A focus without a title") : UseModel::tr("Focus: %1").arg(words);
    case Use::Place::Day: {
        const QString date = use.date.isValid() ? QLocale().toString(use.date, QLocale::ShortFormat)
                                                : UseModel::tr("a day without a date");
        return words.isEmpty() ? UseModel::tr("Was there: %1").arg(date)
                               : UseModel::tr("Was there: %1, %2", "date, place").arg(date, words);
    }
    case Use::Place::Takeaway: return UseModel::tr("Wrote the takeaway: %1").arg(words);
    case Use::Place::Moment: return UseModel::tr("Favourite moment: %1").arg(words);
    case Use::Place::Note: return UseModel::tr("Took the note: %1").arg(words);
    case Use::Place::Text:
        return UseModel::tr("Link “%1” %2", "words of a link, « in the theme »").arg(words, linkPlaceName(use.origin.field));
    }
    return {};
}

UseModel::UseModel(QObject *parent)
    : RowsModel(parent)
{
}

void UseModel::setUses(const QList<FoundUse> &uses)
{
    QList<UseRow> after;
    QHash<QString, int> seen;
    for (const FoundUse &use : uses) {
        const QString place = QStringLiteral("%1/%2/%3/%4")
                                  .arg(use.use.report.toString())
                                  .arg(int(use.use.place))
                                  .arg(use.use.item.toString())
                                  .arg(use.origin.index);
        after.append({QStringLiteral("%1/%2").arg(place).arg(seen[place]++), use});
    }
    setRows(after);
}

QVariant UseModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FoundUse &use = useAt(index);
    const QString report = use.reportTitle.isEmpty() ? tr("Report without a title") : use.reportTitle;
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole: return useName(use);
    case ExcerptRole: return report;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return tr("%1, in “%2”", "a place, a report's title").arg(useName(use), report);
    case ReportIdRole: return use.use.report.uuid();
    case OriginRole: return QVariant::fromValue(use.origin);
    default: return {};
    }
}

Qt::ItemFlags UseModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::ItemFlags(Qt::NoItemFlags);
}

} // namespace glaneur
