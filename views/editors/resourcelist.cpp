// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/resourcelist.h"

#include "items/kindnames.h"
#include "items/resourcemodel.h"
#include "views/editors/choicefield.h"
#include "views/editors/entryvalue.h"
#include "views/editors/linefield.h"
#include "views/editors/linkdialog.h"
#include "views/editors/richtextfield.h"
#include "views/editors/rowsbox.h"
#include "views/editors/sectioneditor.h"
#include "views/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
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

QWidget *makeFields(ReportSession &session, const ResourceId &id)
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

} // namespace

RowsBox *makeResourceList(SectionEditor &editor, const FocusId &focus)
{
    auto *model = new ResourceModel(editor.session(), focus, &editor);
    RowKind kind;
    kind.name = [model](const QModelIndex &index) { return model->at(index.row()).resource.title; };
    kind.make = [&editor](const QModelIndex &index) {
        return makeFields(editor.session(), ResourceId(index.data(IdRole).toUuid()));
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

    if (!focus.isNull()) {
        auto *others = new QPushButton(SectionEditor::tr("Add one of the report's"));
        others->setObjectName(QStringLiteral("addExisting"));
        auto *menu = new QMenu(others);
        others->setMenu(menu);
        const auto showOthers = [others, model] { others->setEnabled(!model->others().isEmpty()); };
        QObject::connect(menu, &QMenu::aboutToShow, box, [menu, model, box] {
            menu->clear();
            for (const Resource &resource : model->others()) {
                QString title = resource.title.isEmpty() ? resource.address : resource.title;
                menu->addAction(title.replace(QLatin1Char('&'), QStringLiteral("&&")), box, [model, box, resource] {
                    if (model->addExisting(resource))
                        box->view()->focusId(resource.id.uuid());
                });
            }
        });
        QObject::connect(&editor.session(), &ReportSession::changed, others, showOthers);
        showOthers();
        box->buttons()->insertWidget(1, others);
    }
    return box;
}

} // namespace glaneur
