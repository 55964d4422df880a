// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/picturecards.h"

#include "views/editors/cardlist.h"
#include "views/editors/entryvalue.h"
#include "views/editors/linefield.h"
#include "views/editors/pictureimport.h"
#include "views/editors/richtextfield.h"
#include "views/editors/sectioneditor.h"

#include <QBuffer>
#include <QCheckBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace glaneur {

namespace {

constexpr int thumbnailSide = 112;

QPixmap thumbnail(const Picture &picture, qreal ratio)
{
    QByteArray data = picture.data;
    QBuffer buffer(&data);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QSize size = picture.size.isEmpty() ? reader.size() : picture.size;
    reader.setScaledSize((QSizeF(size.scaled(thumbnailSide, thumbnailSide, Qt::KeepAspectRatio)) * ratio).toSize());
    QPixmap pixmap = QPixmap::fromImageReader(&reader);
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

PictureCards::PictureCards(SectionEditor &editor) : m_editor(editor)
{
    setObjectName(QStringLiteral("pictures"));
    setAcceptDrops(true);
    CardActions actions;
    actions.addText = tr("Add pictures…");
    actions.emptyText = tr("No picture yet. Drop photos or drawings here, or choose their files.");
    actions.add = [this] { choose(); };
    actions.remove = [this](const QUuid &id) { remove(PictureId(id)); };
    actions.move = [this](const QUuid &id, int by) { move(PictureId(id), by); };
    actions.name = [this](const QUuid &id) {
        const Picture *picture = m_editor.session().report().picture(PictureId(id));
        return picture ? picture->alternativeText : QString();
    };
    actions.make = [this](const QUuid &id, QWidget *parent) { return makeCard(PictureId(id), parent); };
    m_cards = new CardList(actions, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_cards);
    connect(m_cards, &CardList::cardAdded, this, [this](const QUuid &id, QWidget *card) {
        m_editor.addPlace(card, m_editor.origin(Origin::Field::Picture, id));
    });
    connect(&editor.session(), &ReportSession::changed, this, [this] { m_cards->setIds(ids()); });
    m_cards->setIds(ids());
}

QList<QUuid> PictureCards::ids() const
{
    QList<QUuid> ids;
    if (const Section *section = m_editor.session().report().section(m_editor.section())) {
        for (const PictureId &id : section->pictures)
            ids.append(id.uuid());
    }
    return ids;
}

QWidget *PictureCards::makeCard(const PictureId &id, QWidget *parent)
{
    ReportSession &session = m_editor.session();
    auto *card = new QWidget(parent);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto *image = new QLabel;
    image->setFixedWidth(thumbnailSide);
    image->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    if (const Picture *picture = session.report().picture(id))
        image->setPixmap(thumbnail(*picture, devicePixelRatioF()));
    row->addWidget(image, 0, Qt::AlignTop);

    auto *fields = new QVBoxLayout;
    fields->setSpacing(8);
    row->addLayout(fields, 1);
    auto *alternative = new LineField;
    alternative->setObjectName(QStringLiteral("alternativeText"));
    alternative->bind(session, entryValue(tr("Change the alternative text"), picturesOf, id, &Picture::alternativeText,
                                          QLatin1String("alternativeText")));
    SectionEditor::addLabelled(fields, tr("Alternative text"), alternative);
    auto *decorative = new QCheckBox(tr("Decoration only: it says nothing"));
    decorative->setObjectName(QStringLiteral("decorative"));
    fields->addWidget(decorative);
    auto *caption = new RichTextField(TextScope::Simple);
    caption->setObjectName(QStringLiteral("caption"));
    caption->setPlaceholderText(tr("What readers see below it"));
    caption->bind(session,
                  entryValue(tr("Change the caption"), picturesOf, id, &Picture::caption, QLatin1String("caption")));
    SectionEditor::addLabelled(fields, tr("Caption"), caption);
    auto *credit = new LineField;
    credit->setObjectName(QStringLiteral("credit"));
    credit->setPlaceholderText(tr("Who took or drew it"));
    credit->bind(session, entryValue(tr("Change the credit"), picturesOf, id, &Picture::credit, QLatin1String("credit")));
    SectionEditor::addLabelled(fields, tr("Credit"), credit);

    const auto show = [=](const Report &report) {
        const Picture *picture = report.picture(id);
        const bool decoration = picture && picture->decorative;
        decorative->setChecked(decoration);
        alternative->setEnabled(!decoration);
        alternative->setPlaceholderText(decoration ? tr("None is needed")
                                                   : tr("What it shows, for those who can't see it"));
        if (picture)
            image->setAccessibleName(picture->alternativeText);
    };
    connect(decorative, &QCheckBox::clicked, card, [id, &session](bool on) {
        session.edit(tr("Change what the picture is"), [&](Report &report) {
            if (Picture *picture = entryIn(report.pictures, id))
                picture->decorative = on;
        });
    });
    connect(&session, &ReportSession::changed, card, [show](const Report &, const Report &after) { show(after); });
    show(session.report());
    return card;
}

void PictureCards::choose()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    addFiles(QFileDialog::getOpenFileNames(window(), tr("Add pictures"), folder, PictureImport::nameFilter()));
}

void PictureCards::addFiles(const QStringList &paths)
{
    QList<Picture> pictures;
    for (const QString &path : paths) {
        const Result<Picture> picture = PictureImport::fromFile(path);
        if (picture)
            pictures.append(*picture);
        else
            m_editor.reportError(picture.error());
    }
    add(pictures);
}

void PictureCards::add(const QList<Picture> &pictures)
{
    if (pictures.isEmpty())
        return;
    m_editor.session().edit(tr("Add %n picture(s)", nullptr, int(pictures.size())), [&](Report &report) {
        Section *section = sectionIn(report, m_editor.section());
        if (!section)
            return;
        for (const Picture &picture : pictures) {
            report.pictures.append(picture);
            section->pictures.append(picture.id);
        }
    });
    m_cards->focusCard(pictures.first().id.uuid());
}

void PictureCards::remove(const PictureId &id)
{
    m_editor.commit();
    m_editor.session().edit(tr("Remove a picture"), [&](Report &report) {
        if (Section *section = sectionIn(report, m_editor.section()))
            section->pictures.removeAll(id);
        const bool used = std::any_of(report.sections.cbegin(), report.sections.cend(),
                                      [&](const Section &section) { return section.pictures.contains(id); });
        if (!used)
            report.pictures.removeIf([&](const Picture &picture) { return picture.id == id; });
    });
}

void PictureCards::move(const PictureId &id, int by)
{
    m_editor.commit();
    m_editor.session().edit(tr("Move a picture"), [&](Report &report) {
        Section *section = sectionIn(report, m_editor.section());
        const qsizetype index = section ? section->pictures.indexOf(id) : -1;
        if (index >= 0 && index + by >= 0 && index + by < section->pictures.size())
            section->pictures.move(index, index + by);
    });
}

void PictureCards::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty() || event->mimeData()->hasImage())
        event->acceptProposedAction();
}

void PictureCards::dropEvent(QDropEvent *event)
{
    const QStringList paths = localFiles(event->mimeData());
    if (!paths.isEmpty()) {
        addFiles(paths);
    } else if (event->mimeData()->hasImage()) {
        const Result<Picture> picture = PictureImport::fromImage(qvariant_cast<QImage>(event->mimeData()->imageData()));
        if (picture)
            add({*picture});
        else
            m_editor.reportError(picture.error());
    }
    event->acceptProposedAction();
}

} // namespace glaneur
