// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/attendancemodel.h"
#include "items/daymodel.h"
#include "items/momentmodel.h"
#include "items/notelistmodel.h"
#include "items/notemodel.h"
#include "items/outlinemodel.h"
#include "items/paragraphlistmodel.h"
#include "items/personmodel.h"
#include "items/picturemodel.h"
#include "items/resourcemodel.h"
#include "items/takeawaymodel.h"
#include "support/nosaver.h"
#include "support/randomreport.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <functional>

using namespace glaneur;

namespace {

using Maker = std::function<QAbstractItemModel *(ReportSession &, QObject *)>;

/// Each model of a report by name.
QList<std::pair<const char *, Maker>> makers()
{
    const auto firstFocus = [](ReportSession &session) {
        return session.report().focuses.isEmpty() ? FocusId::create() : session.report().focuses.first().id;
    };
    return {
        {"outline", [](ReportSession &s, QObject *p) { return new OutlineModel(s, p); }},
        {"takeaways", [](ReportSession &s, QObject *p) { return new TakeawayModel(s, {}, std::nullopt, p); }},
        {"plus", [](ReportSession &s, QObject *p) { return new TakeawayModel(s, {}, Polarity::Plus, p); }},
        {"focus takeaways",
         [=](ReportSession &s, QObject *p) { return new TakeawayModel(s, firstFocus(s), std::nullopt, p); }},
        {"focus minus",
         [=](ReportSession &s, QObject *p) { return new TakeawayModel(s, firstFocus(s), Polarity::Minus, p); }},
        {"resources", [](ReportSession &s, QObject *p) { return new ResourceModel(s, {}, p); }},
        {"focus resources", [=](ReportSession &s, QObject *p) { return new ResourceModel(s, firstFocus(s), p); }},
        {"moments", [](ReportSession &s, QObject *p) { return new MomentModel(s, p); }},
        {"people", [](ReportSession &s, QObject *p) { return new PersonModel(s, p); }},
        {"days", [](ReportSession &s, QObject *p) { return new DayModel(s, p); }},
        {"attendance", [](ReportSession &s, QObject *p) { return new AttendanceModel(s, p); }},
        {"objectives",
         [](ReportSession &s, QObject *p) {
             return new ParagraphListModel(s, ParagraphListModel::List::Objectives, p);
         }},
        {"principles",
         [](ReportSession &s, QObject *p) {
             return new ParagraphListModel(s, ParagraphListModel::List::Principles, p);
         }},
        {"notes", [](ReportSession &s, QObject *p) { return new NoteModel(s, p); }},
        {"note list", [](ReportSession &s, QObject *p) { return new NoteListModel(s, p); }},
        {"fresh notes",
         [](ReportSession &s, QObject *p) {
             auto *model = new NoteListModel(s, p);
             model->setState(NoteState::Fresh);
             return model;
         }},
        {"pictures", [](ReportSession &s, QObject *p) { return new PictureModel(s, {}, p); }},
        {"section pictures",
         [](ReportSession &s, QObject *p) {
             const auto &sections = s.report().sections;
             return new PictureModel(s, sections.isEmpty() ? SectionId::create() : sections.last().id, p);
         }},
    };
}

/// All that a model says, for comparison with one that was made afresh. Ids of paragraphs live with their model.
QString dump(const QAbstractItemModel &model, bool ids)
{
    QString text;
    for (int column = 0; column < model.columnCount(); ++column)
        text += model.headerData(column, Qt::Horizontal).toString() + QLatin1Char('|');
    for (int row = 0; row < model.rowCount(); ++row) {
        text += QLatin1Char('\n');
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            for (const int role : {int(Qt::DisplayRole), int(Qt::CheckStateRole), int(CommonMarkRole),
                                   int(PersonNameRole), int(CompletenessRole), int(AddressRole), int(DetailRole)})
                text += index.data(role).toString() + QLatin1Char('|');
            if (ids)
                text += index.data(IdRole).toUuid().toString();
        }
    }
    return text;
}

/// One edit through the model itself.
void editThrough(QAbstractItemModel &model, QRandomGenerator &random)
{
    if (model.rowCount() == 0 || model.columnCount() == 0)
        return;
    const int row = random.bounded(model.rowCount());
    const QModelIndex index = model.index(row, random.bounded(model.columnCount()));
    switch (random.bounded(5)) {
    case 0:
        model.moveRows({}, row, 1, {}, random.bounded(model.rowCount() + 1));
        break;
    case 1:
        model.removeRows(row, 1);
        break;
    case 2:
        if (index.flags() & Qt::ItemIsUserCheckable)
            model.setData(index, index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked,
                          Qt::CheckStateRole);
        break;
    case 3: {
        QScopedPointer<QMimeData> mime(model.mimeData({index}));
        if (mime)
            model.dropMimeData(mime.data(), Qt::MoveAction, random.bounded(model.rowCount() + 1), 0, {});
        break;
    }
    default:
        if (index.flags() & Qt::ItemIsEditable) {
            const QVariant old = index.data(Qt::EditRole);
            if (old.typeId() == QMetaType::QString)
                model.setData(index, old.toString() + QLatin1Char('x'), Qt::EditRole);
            else if (old.typeId() == QMetaType::Int)
                model.setData(index, random.bounded(3), Qt::EditRole);
        }
    }
}

} // namespace

class TestItemModels : public QObject
{
    Q_OBJECT

private slots:
    void followAnything_data()
    {
        QTest::addColumn<int>("maker");
        const auto all = makers();
        for (int i = 0; i < all.size(); ++i)
            QTest::newRow(all.at(i).first) << i;
    }

    /// Whatever happens to the report, the model says what a new one would say, and told the views so on the way.
    void followAnything()
    {
        QFETCH(int, maker);
        const Maker make = makers().at(maker).second;
        QRandomGenerator random(quint32(maker) + 1);
        for (quint32 seed = 1; seed <= 4; ++seed) {
            ReportGenerator generator(seed);
            testing::NoSaver saver;
            ReportSession session(generator.report(), saver);
            QObject owner;
            QAbstractItemModel *model = make(session, &owner);
            QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
            QSignalSpy resets(model, &QAbstractItemModel::modelReset);
            const Report first = session.report();
            for (int step = 0; step < 120; ++step) {
                switch (random.bounded(4)) {
                case 0: session.undoStack()->undo(); break;
                case 1: session.undoStack()->redo(); break;
                case 2: editThrough(*model, random); break;
                default: session.edit(QStringLiteral("anything"), generator.edited(session.report())); break;
                }
                ReportSession other(session.report(), saver);
                QObject otherOwner;
                QAbstractItemModel *fresh = nullptr;
                if (auto *takeaways = qobject_cast<TakeawayModel *>(model))
                    fresh = new TakeawayModel(other, takeaways->focus(), takeaways->polarity(), &otherOwner);
                else if (auto *resources = qobject_cast<ResourceModel *>(model))
                    fresh = new ResourceModel(other, resources->focus(), &otherOwner);
                else if (QByteArray(QTest::currentDataTag()) == "section pictures")
                    fresh = new PictureModel(
                        other, first.sections.isEmpty() ? SectionId::create() : first.sections.last().id, &otherOwner);
                else
                    fresh = make(other, &otherOwner);
                const bool ids = !qobject_cast<ParagraphListModel *>(model);
                QCOMPARE(dump(*model, ids), dump(*fresh, ids));
            }
            while (session.undoStack()->canUndo())
                session.undoStack()->undo();
            QCOMPARE(session.report() == first, true);
            QCOMPARE(resets.count(), 0);
        }
    }
};

QTEST_MAIN(TestItemModels)
#include "tst_itemmodels.moc"
