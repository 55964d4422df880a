// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/picturemodel.h"

#include "editing/edits.h"

#include <QBuffer>
#include <QImageReader>

namespace glaneur {

namespace {

constexpr int thumbnailSide = 128;

/// Small already while it is read: a photo of 12 megapixels would else take 48 MB for a moment.
QImage thumbnailOf(const Picture &picture)
{
    QBuffer buffer;
    buffer.setData(picture.data);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && !size.isEmpty())
        reader.setScaledSize(size.scaled(thumbnailSide, thumbnailSide, Qt::KeepAspectRatio).expandedTo({1, 1}));
    QImage image = reader.read();
    if (image.width() > thumbnailSide || image.height() > thumbnailSide)
        image = image.scaled(thumbnailSide, thumbnailSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return image;
}

} // namespace

PictureModel::PictureModel(ReportSession &session, const SectionId &section, QObject *parent)
    : ReportRowsModel(session, QStringLiteral("pictures"), parent)
    , m_section(section)
{
    setColumns(ColumnCount);
    refresh();
}

QVariant PictureModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Picture &picture = at(index.row()).picture;
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case CaptionColumn: return picture.caption.toPlainText();
        case CreditColumn: return picture.credit;
        default:
            if (picture.decorative)
                return tr("Decoration");
            return picture.alternativeText.isEmpty() ? tr("No alternative text yet") : picture.alternativeText;
        }
    case Qt::EditRole:
        switch (index.column()) {
        case CaptionColumn: return picture.caption.commonMark();
        case CreditColumn: return picture.credit;
        default: return picture.alternativeText;
        }
    case Qt::DecorationRole: {
        if (index.column() != AlternativeTextColumn)
            return {};
        Thumbnail &thumbnail = m_thumbnails[picture.id];
        if (thumbnail.data != picture.data)
            thumbnail = {picture.data, thumbnailOf(picture)};
        return thumbnail.image.isNull() ? QVariant() : QVariant(thumbnail.image);
    }
    case IdRole: return picture.id.uuid();
    case AlternativeTextRole: return picture.alternativeText;
    case DecorativeRole: return picture.decorative;
    case CommonMarkRole: return picture.caption.commonMark();
    case CreditRole: return picture.credit;
    case SizeRole: return picture.size;
    default: return {};
    }
}

bool PictureModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    if (role == Qt::EditRole) {
        switch (index.column()) {
        case AlternativeTextColumn: role = AlternativeTextRole; break;
        case CaptionColumn: role = CommonMarkRole; break;
        case CreditColumn: role = CreditRole; break;
        }
    }
    const PictureId id = at(index.row()).id;
    const auto change = [&](const QString &text, const QString &field, const auto &change) {
        session().edit(
            text,
            [&](Report &report) {
                const qsizetype at = indexOfId(report.pictures, id);
                if (at >= 0)
                    change(report.pictures[at]);
            },
            field.isEmpty() ? QString() : QLatin1String("picture/") + id.toString() + field);
        return true;
    };
    switch (role) {
    case AlternativeTextRole:
        return change(tr("Change an alternative text"), QStringLiteral("/alternative"),
                      [&](Picture &picture) { picture.alternativeText = value.toString(); });
    case CommonMarkRole:
        return change(tr("Change a caption"), QStringLiteral("/caption"),
                      [&](Picture &picture) { picture.caption = RichText(value.toString()); });
    case CreditRole:
        return change(tr("Change a credit"), QStringLiteral("/credit"),
                      [&](Picture &picture) { picture.credit = value.toString(); });
    case DecorativeRole:
        return change(value.toBool() ? tr("Make the picture a decoration") : tr("Make the picture say something"), {},
                      [&](Picture &picture) { picture.decorative = value.toBool(); });
    default:
        return false;
    }
}

QVariant PictureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::DisplayRole && orientation == Qt::Horizontal) {
        switch (section) {
        case AlternativeTextColumn: return tr("Alternative text");
        case CaptionColumn: return tr("Caption");
        case CreditColumn: return tr("Credit");
        }
    }
    return ReportRowsModel::headerData(section, orientation, role);
}

Qt::ItemFlags PictureModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled
        | Qt::ItemNeverHasChildren;
}

PictureId PictureModel::add(const Picture &given, int before)
{
    Picture picture = given;
    if (picture.id.isNull())
        picture.id = PictureId::create();
    if (!m_section.isNull() && !session().report().section(m_section))
        return {};
    const PictureId next = before >= 0 && before < rowCount() ? at(before).id : PictureId();
    session().edit(tr("Add a picture"), [&](Report &report) {
        if (!report.picture(picture.id)) {
            const qsizetype place = indexOfId(report.pictures, next);
            report.pictures.insert(place < 0 ? report.pictures.size() : place, picture);
        }
        if (Section *section = sectionOf(report, m_section); section && !section->pictures.contains(picture.id)) {
            const qsizetype place = section->pictures.indexOf(next);
            section->pictures.insert(place < 0 ? section->pictures.size() : place, picture.id);
        }
    });
    return picture.id;
}

QList<PictureRow> PictureModel::rowsOf(const Report &report) const
{
    QList<PictureRow> result;
    if (m_section.isNull()) {
        for (const Picture &picture : report.pictures)
            result.append({picture.id, picture});
    } else if (const Section *section = report.section(m_section)) {
        QSet<PictureId> seen;
        for (const PictureId &id : section->pictures) {
            const Picture *picture = report.picture(id);
            if (picture && !seen.contains(id))
                result.append({id, *picture});
            seen.insert(id);
        }
    }
    return result;
}

void PictureModel::store(Report &report, const QList<PictureRow> &rows) const
{
    const auto stays = [&](const PictureId &id) {
        return std::any_of(rows.cbegin(), rows.cend(), [&](const PictureRow &row) { return row.id == id; });
    };
    if (!m_section.isNull()) {
        Section *section = sectionOf(report, m_section);
        if (!section)
            return;
        const QList<PictureId> before = section->pictures;
        section->pictures.clear();
        for (const PictureRow &row : rows)
            section->pictures.append(row.id);
        // A picture that no section shows any more would come up again among the pictures that no text holds.
        for (const PictureId &id : before) {
            const bool shown = std::any_of(report.sections.cbegin(), report.sections.cend(),
                                           [&](const Section &other) { return other.pictures.contains(id); });
            if (!shown)
                removePicture(report, id);
        }
        return;
    }
    const QList<Picture> before = report.pictures;
    for (const Picture &picture : before) {
        if (!stays(picture.id))
            removePicture(report, picture.id);
    }
    report.pictures.clear();
    for (const PictureRow &row : rows)
        report.pictures.append(row.picture);
}

QString PictureModel::moveText() const { return tr("Move a picture"); }
QString PictureModel::removeText() const { return tr("Remove a picture"); }

} // namespace glaneur
