// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/resourcelist.h"

#include "items/kindnames.h"
#include "items/resourcemodel.h"
#include "views/editors/choicefield.h"
#include "views/editors/entryvalue.h"
#include "views/editors/linefield.h"
#include "views/editors/pastedresources.h"
#include "views/editors/resourcepicker.h"
#include "views/editors/typedaddress.h"
#include "views/editors/richtextfield.h"
#include "views/editors/rowsbox.h"
#include "views/editors/sectioneditor.h"
#include "views/icons.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace glaneur {

namespace {

FieldValue<QString> tagsOf(const ResourceId &id)
{
    const FieldValue<QStringList> tags =
        entryValue(SectionEditor::tr("Change the tags"), resourcesOf, id, &Resource::tags, QLatin1String("tags"));
    return {tags.undoText, tags.mergeKey,
            [tags](const Report &report) { return tags.read(report).join(QStringLiteral(", ")); },
            [tags](Report &report, const QString &text) {
                QStringList list;
                for (const QString &tag : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
                    if (!tag.trimmed().isEmpty() && !list.contains(tag.trimmed()))
                        list.append(tag.trimmed());
                }
                tags.write(report, list);
            }};
}

/// Adds what the clipboard holds to \p box; tells what there was to add.
void pasteInto(RowsBox *box, ResourceModel *model, SectionEditor &editor)
{
    const QMimeData *clipboard = QApplication::clipboard()->mimeData();
    const QList<Resource> found =
        clipboard ? knownOrNew(pastedResources(*clipboard), editor.linkTargets()) : QList<Resource>();
    if (found.isEmpty()) {
        editor.reportError({SectionEditor::tr("The clipboard holds no address."),
                            SectionEditor::tr("Copy one or several addresses first, from a page, a mail or a list.")});
        return;
    }
    emit box->view()->aboutToChange();
    model->addAll(found);
    box->view()->focusId(found.constFirst().id.uuid());
}

void chooseFor(RowsBox *box, ResourceModel *model, SectionEditor &editor)
{
    QList<Resource> others = editor.linkTargets();
    others.removeIf([model](const Resource &resource) { return model->rowOf(resource.id) >= 0; });
    auto *picker = new ResourcePicker(others, editor.window());
    picker->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(picker, &QDialog::accepted, box, [box, model, picker] {
        const QList<Resource> chosen = picker->chosen();
        emit box->view()->aboutToChange();
        if (model->addAll(chosen) > 0)
            box->view()->focusId(chosen.constFirst().id.uuid());
    });
    picker->open();
}

} // namespace

QWidget *makeResourceFields(ReportSession &session, const ResourceId &id)
{
    auto *fields = new QWidget;
    auto *layout = new QVBoxLayout(fields);
    layout->setContentsMargins(0, 0, 0, 10);
    layout->setSpacing(6);

    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    auto *title = new LineField;
    title->setObjectName(QStringLiteral("resourceTitle"));
    title->setPlaceholderText(SectionEditor::tr("What it is called"));
    title->bind(session, entryValue(SectionEditor::tr("Change a resource's title"), resourcesOf, id, &Resource::title,
                                    QLatin1String("title")));
    auto *titleGroup = new QVBoxLayout;
    SectionEditor::addLabelled(titleGroup, SectionEditor::tr("Title"), title);
    top->addLayout(titleGroup, 1);
    auto *kind = new ChoiceField;
    kind->setObjectName(QStringLiteral("resourceKind"));
    for (const ResourceKind value : allValues<ResourceKind>())
        kind->addChoice(toKey(value), kindName(value));
    kind->bind(session, entryChoice(SectionEditor::tr("Change a resource's kind"), resourcesOf, id, &Resource::kind,
                                    QLatin1String("kind")));
    auto *kindGroup = new QVBoxLayout;
    SectionEditor::addLabelled(kindGroup, SectionEditor::tr("Kind"), kind);
    top->addLayout(kindGroup);
    layout->addLayout(top);

    auto *address = new LineField;
    address->setObjectName(QStringLiteral("resourceAddress"));
    address->setPlaceholderText(QStringLiteral("https://"));
    FieldValue<QString> value = entryValue(SectionEditor::tr("Change a resource's address"), resourcesOf, id,
                                           &Resource::address, QLatin1String("address"));
    address->bind(session, value);
    // What was left out of an address is put in once the person is done with it.
    QObject::connect(address, &QLineEdit::editingFinished, address, [address, &session, value] {
        address->commit();
        const QString typed = value.read(session.report());
        const QString completed = completedAddress(typed);
        if (completed != typed)
            session.edit(
                value.undoText, [&](Report &report) { value.write(report, completed); }, value.mergeKey);
    });
    SectionEditor::addLabelled(layout, SectionEditor::tr("Address"), address);
    auto *state = new QWidget;
    auto *stateRow = new QHBoxLayout(state);
    stateRow->setContentsMargins(0, 0, 0, 0);
    auto *sign = new QLabel;
    auto *words = new QLabel;
    words->setObjectName(QStringLiteral("addressState"));
    words->setWordWrap(true);
    stateRow->addWidget(sign);
    stateRow->addWidget(words, 1);
    layout->addWidget(state);
    const auto show = [=](const QString &text) {
        const AddressState now = addressState(text);
        const int side = words->fontMetrics().height();
        sign->setPixmap(icon(now == AddressState::Ok ? QStringLiteral("dialog-ok") : QStringLiteral("dialog-warning"))
                            .pixmap(side, side));
        sign->setAccessibleName(addressStateName(now));
        words->setText(addressStateName(now));
    };
    QObject::connect(address, &QLineEdit::textChanged, words, show);
    show(address->text());

    auto *description = new RichTextField(TextScope::Simple);
    description->setObjectName(QStringLiteral("resourceDescription"));
    description->setPlaceholderText(SectionEditor::tr("What it is good for"));
    description->bind(session, entryValue(SectionEditor::tr("Change a resource's description"), resourcesOf, id,
                                          &Resource::description, QLatin1String("description")));
    SectionEditor::addLabelled(layout, SectionEditor::tr("Description"), description);
    auto *tags = new LineField;
    tags->setObjectName(QStringLiteral("resourceTags"));
    tags->setPlaceholderText(SectionEditor::tr("Words to find it by, with commas between them"));
    tags->bind(session, tagsOf(id));
    SectionEditor::addLabelled(layout, SectionEditor::tr("Tags"), tags);
    return fields;
}

RowsBox *makeResourceList(SectionEditor &editor, const FocusId &focus)
{
    auto *model = new ResourceModel(editor.session(), focus, &editor);
    RowKind kind;
    kind.name = [model](const QModelIndex &index) { return model->at(index.row()).resource.title; };
    kind.make = [&editor](const QModelIndex &index) {
        return makeResourceFields(editor.session(), ResourceId(index.data(IdRole).toUuid()));
    };
    auto *box = new RowsBox(model, kind,
                            SectionEditor::tr("No resource yet. What did people show, play or recommend?"),
                            SectionEditor::tr("Add a resource"), [model] { return model->add(QString()).uuid(); });
    box->setObjectName(QStringLiteral("resources"));
    box->view()->setAccessibleName(SectionEditor::tr("Resources"));
    const auto place = [&editor](int, const QUuid &id, QWidget *fields) {
        if (fields)
            editor.addPlace(fields, editor.origin(Origin::Field::Resource, id));
    };
    QObject::connect(box->view(), &RowsView::rowPlaced, &editor, place);
    editor.watch(box);
    box->view()->openAll();

    model->acceptFromOutside([&editor] { return editor.linkTargets(); },
                             [&editor](const QMimeData &data) {
                                 return knownOrNew(pastedResources(data), editor.linkTargets());
                             });
    auto *choose = new QPushButton(SectionEditor::tr("Choose in the library…"));
    choose->setObjectName(QStringLiteral("addExisting"));
    QObject::connect(choose, &QPushButton::clicked, box, [=, &editor] { chooseFor(box, model, editor); });
    auto *paste = new QPushButton(SectionEditor::tr("Paste addresses"));
    paste->setObjectName(QStringLiteral("pasteResources"));
    paste->setToolTip(SectionEditor::tr("Each address on the clipboard becomes a resource"));
    QObject::connect(paste, &QPushButton::clicked, box, [=, &editor] { pasteInto(box, model, editor); });
    box->buttons()->insertWidget(1, choose);
    box->buttons()->insertWidget(2, paste);
    return box;
}

} // namespace glaneur
