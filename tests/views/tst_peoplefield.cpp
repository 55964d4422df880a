// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/personactivitymodel.h"
#include "items/personmatchmodel.h"
#include "support/bigteam.h"
#include "support/nosaver.h"
#include "views/editors/attendancetable.h"
#include "views/editors/editorfactory.h"
#include "views/editors/peoplefield.h"
#include "views/editors/personchip.h"
#include "views/editors/persondialog.h"
#include "views/editors/personentry.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace glaneur;
using namespace glaneur::testing;

namespace {

struct Bench
{
    explicit Bench(const Report &report = usualReport(), SectionKind kind = SectionKind::Focus)
        : session(report, saver)
        , library({{PersonId::create(), QStringLiteral("Iñaki"), QStringLiteral("Echeverría"), QStringLiteral("formateur"),
                    QStringLiteral("Landes"), QString()},
                   report.people.value(0)})
        , editor(createEditor(session, sectionOf(report, kind), nullptr))
    {
        editor->setLibraryPeople([this] { return library; });
        editor->resize(480, 700);
        editor->show();
        editor->activateWindow();
        (void)QTest::qWaitForWindowActive(editor.get());
        field = editor->findChild<PeopleField *>();
        entry = field->entry();
        entry->setFocus();
    }

    const QList<PersonId> &attendees() const { return session.report().focuses.first().attendees; }
    QStringList names() const
    {
        QStringList names;
        for (const PersonId &id : attendees())
            names.append(session.report().person(id)->name());
        return names;
    }
    QStringList chipNames() const
    {
        QStringList names;
        for (const PersonChip *chip : field->chips())
            names.append(chip->accessibleName());
        return names;
    }
    /// A key goes to the list that is open over the window, as the window system sends it.
    void key(int key) const
    {
        QWidget *popup = QApplication::activePopupWidget();
        QTest::keyClick(popup ? popup : QApplication::focusWidget(), Qt::Key(key));
    }
    void type(const QString &letters) const
    {
        for (const QChar letter : letters) {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
            QWidget *popup = QApplication::activePopupWidget();
            QApplication::sendEvent(popup ? popup : QApplication::focusWidget(), &press);
        }
    }
    QStringList offered() const
    {
        QStringList rows;
        const QAbstractItemModel *model = entry->popup()->model();
        for (int row = 0; entry->popup()->isVisible() && row < model->rowCount(); ++row)
            rows.append(model->index(row, 0).data(PersonNameRole).toString());
        return rows;
    }
    QString grab(const char *name) const
    {
        const QString folder = qEnvironmentVariable("GLANEUR_GRAB");
        return folder.isEmpty() ? QString() : folder + QLatin1Char('/') + QLatin1String(name) + QStringLiteral(".png");
    }

    NoSaver saver;
    ReportSession session;
    QList<Person> library;
    std::unique_ptr<SectionEditor> editor;
    PeopleField *field = nullptr;
    PersonEntry *entry = nullptr;
};

} // namespace

/// Names typed where people attended, and what one of them did. With GLANEUR_GRAB set to a folder it leaves pictures.
class TestPeopleField : public QObject
{
    Q_OBJECT

private slots:
    void completes_data();
    void completes();
    void matchModel();
    void newPerson();
    void newPersonBesideOneWhoFits();
    void commaEndsAName();
    void pastedNames();
    void backspaceTakesTheLast();
    void chipsByKeyboard();
    void chipByMouse();
    void escapeForgetsTheLetters();
    void undoneInTheLine();
    void spoken();
    void wraps();
    void dayField();
    void personEntry();
    void activity();
    void activityFollows();
    void activityByKeys();
    void activityFromTheTable();
};

void TestPeopleField::completes_data()
{
    QTest::addColumn<QString>("letters");
    QTest::addColumn<QString>("name");
    QTest::newRow("first name") << QStringLiteral("pau") << QStringLiteral("Paul");
    QTest::newRow("accents") << QStringLiteral("zoe") << QStringLiteral("Zoé Blanc");
    QTest::newRow("family name") << QStringLiteral("BLA") << QStringLiteral("Zoé Blanc");
    QTest::newRow("both, family name first") << QStringLiteral("bl zo") << QStringLiteral("Zoé Blanc");
    QTest::newRow("of the library") << QStringLiteral("inak") << QStringLiteral("Iñaki Echeverría");
}

void TestPeopleField::completes()
{
    QFETCH(QString, letters);
    QFETCH(QString, name);
    Bench bench;
    const Report before = bench.session.report();
    bench.type(letters);
    QVERIFY(bench.entry->popup()->isVisible());
    QCOMPARE(bench.offered().first(), name);
    if (const QString file = bench.grab("people-popup"); !file.isEmpty())
        bench.entry->popup()->grab().save(file);
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.names(), QStringList({QStringLiteral("Inès Morel"), name}));
    QCOMPARE(bench.chipNames(), bench.names());
    QVERIFY(bench.entry->text().isEmpty());
    QVERIFY(bench.entry->hasFocus());
    QVERIFY(!bench.entry->popup()->isVisible());
    QCOMPARE(bench.session.undoStack()->count(), 1);
    bench.session.undoStack()->undo();
    QCOMPARE(bench.session.report(), before);
    QCOMPARE(bench.chipNames(), QStringList{QStringLiteral("Inès Morel")});
}

void TestPeopleField::matchModel()
{
    PersonMatchModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Report report = bigTeam();
    model.setPeople(report.people.mid(0, 20), report.people, {report.people.at(0).id});
    for (const char *words : {"", "m", "mo", "morel", "anne s", "tour la de", "zzz", "Inès Morel", "Paul"}) {
        model.setWords(QString::fromUtf8(words));
        QSet<QUuid> seen;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QUuid id = model.index(row, 0).data(IdRole).toUuid();
            QVERIFY(!seen.contains(id));
            QVERIFY(id != report.people.at(0).id.uuid());
            seen.insert(id);
        }
    }
    // Someone new is offered last, and not where that name is known.
    model.setWords(QStringLiteral("mo"));
    QVERIFY(model.index(model.rowCount() - 1, 0).data(IdRole).toUuid().isNull());
    model.setWords(QStringLiteral("zoé blanc"));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.personAt(0).id, report.people.at(2).id);
    model.setWords(QStringLiteral("ines morel")); // attends already
    QVERIFY(model.rowCount() == 0 || !model.index(model.rowCount() - 1, 0).data(IdRole).toUuid().isNull());
}

void TestPeopleField::newPerson()
{
    Bench bench;
    const Report before = bench.session.report();
    bench.type(QStringLiteral("Ada de la Tour"));
    QCOMPARE(bench.offered(), QStringList{QStringLiteral("Ada de la Tour")});
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.session.report().people.size(), before.people.size() + 1);
    QCOMPARE(bench.session.report().people.last().firstName, QStringLiteral("Ada"));
    QCOMPARE(bench.session.report().people.last().familyName, QStringLiteral("de la Tour"));
    QCOMPARE(bench.attendees().last(), bench.session.report().people.last().id);
    QCOMPARE(bench.session.undoStack()->count(), 1);
    bench.session.undoStack()->undo();
    QCOMPARE(bench.session.report(), before);
}

void TestPeopleField::newPersonBesideOneWhoFits()
{
    Bench bench;
    bench.type(QStringLiteral("Zoé"));
    QCOMPARE(bench.offered(), QStringList({QStringLiteral("Zoé Blanc"), QStringLiteral("Zoé")}));
    bench.key(Qt::Key_Down);
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.names().last(), QStringLiteral("Zoé"));
    QCOMPARE(bench.session.report().people.size(), 4);
}

void TestPeopleField::commaEndsAName()
{
    Bench bench;
    bench.type(QStringLiteral("paul, Ada,"));
    QCOMPARE(bench.names(), QStringList({QStringLiteral("Inès Morel"), QStringLiteral("Paul"), QStringLiteral("Ada")}));
}

void TestPeopleField::pastedNames()
{
    Bench bench;
    QApplication::clipboard()->setText(QStringLiteral("Zoé, Noor Vries et Inaki\nINES MOREL"));
    QTest::keyClick(bench.entry, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(bench.names(), QStringList({QStringLiteral("Inès Morel"), QStringLiteral("Zoé Blanc"),
                                         QStringLiteral("Noor Vries"), QStringLiteral("Iñaki Echeverría")}));
    QCOMPARE(bench.session.undoStack()->count(), 1);
    // A single name is pasted as words.
    QApplication::clipboard()->setText(QStringLiteral("Paul"));
    QTest::keyClick(bench.entry, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(bench.entry->text(), QStringLiteral("Paul"));
}

void TestPeopleField::backspaceTakesTheLast()
{
    Bench bench;
    bench.type(QStringLiteral("pau"));
    bench.key(Qt::Key_Return);
    bench.type(QStringLiteral("z"));
    bench.key(Qt::Key_Backspace); // the letter
    QCOMPARE(bench.names().size(), 2);
    bench.key(Qt::Key_Backspace);
    QCOMPARE(bench.names(), QStringList{QStringLiteral("Inès Morel")});
    QVERIFY(bench.entry->hasFocus());
    bench.key(Qt::Key_Backspace);
    bench.key(Qt::Key_Backspace); // nobody is left
    QVERIFY(bench.names().isEmpty());
    QCOMPARE(bench.session.report().people.size(), 3);
    QCOMPARE(bench.session.undoStack()->count(), 3);
}

void TestPeopleField::chipsByKeyboard()
{
    Bench bench;
    QSignalSpy requested(bench.field, &PeopleField::personRequested);
    for (const QString &letters : {QStringLiteral("pau"), QStringLiteral("zo")}) {
        bench.type(letters);
        bench.key(Qt::Key_Return);
    }
    bench.key(Qt::Key_Left);
    QVERIFY(bench.field->chips().at(2)->hasFocus());
    bench.key(Qt::Key_Left);
    QVERIFY(bench.field->chips().at(1)->hasFocus());
    bench.key(Qt::Key_Delete);
    QCOMPARE(bench.names(), QStringList({QStringLiteral("Inès Morel"), QStringLiteral("Zoé Blanc")}));
    QVERIFY(bench.field->chips().at(1)->hasFocus());
    bench.key(Qt::Key_Right);
    QVERIFY(bench.entry->hasFocus());
    bench.key(Qt::Key_Left);
    bench.key(Qt::Key_Return);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().first().toUuid(), bench.session.report().people.at(2).id.uuid());
}

void TestPeopleField::chipByMouse()
{
    Bench bench;
    PersonChip *chip = bench.field->chips().first();
    QTRY_VERIFY(chip->width() > 30);
    QSignalSpy requested(bench.field, &PeopleField::personRequested);
    QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint(10, chip->height() / 2));
    QCOMPARE(requested.size(), 1);
    QCOMPARE(bench.names().size(), 1);
    for (QWidget *dialog : QApplication::topLevelWidgets()) {
        if (dialog->objectName() == QLatin1String("personDialog"))
            dialog->close();
    }
    QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint(chip->width() - 8, chip->height() / 2));
    QCOMPARE(bench.names().size(), 0);
}

void TestPeopleField::escapeForgetsTheLetters()
{
    Bench bench;
    bench.type(QStringLiteral("zo"));
    bench.key(Qt::Key_Escape);
    bench.key(Qt::Key_Escape);
    QVERIFY(bench.entry->text().isEmpty());
    QVERIFY(!bench.entry->popup()->isVisible());
    QCOMPARE(bench.session.undoStack()->count(), 0);
}

void TestPeopleField::undoneInTheLine()
{
    Bench bench;
    bench.type(QStringLiteral("pau"));
    bench.key(Qt::Key_Return);
    QTest::keyClick(bench.entry, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.names().size(), 1);
    QTest::keyClick(bench.entry, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(bench.names().size(), 2);
}

void TestPeopleField::spoken()
{
    Bench bench;
    QAccessibleInterface *line = QAccessible::queryAccessibleInterface(bench.entry);
    QCOMPARE(line->role(), QAccessible::EditableText);
    QCOMPARE(line->text(QAccessible::Name), QStringLiteral("Who attended"));
    QVERIFY(line->text(QAccessible::Description).contains(QStringLiteral("Inès Morel")));
    QAccessibleInterface *chip = QAccessible::queryAccessibleInterface(bench.field->chips().first());
    QCOMPARE(chip->role(), QAccessible::Button);
    QCOMPARE(chip->text(QAccessible::Name), QStringLiteral("Inès Morel"));
    QVERIFY(!chip->text(QAccessible::Description).isEmpty());
    bench.type(QStringLiteral("zo"));
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(bench.entry->popup());
    QVERIFY(!list->text(QAccessible::Name).isEmpty());
}

void TestPeopleField::wraps()
{
    Report report = bigTeam();
    for (const Person &person : report.people) {
        if (!report.focuses[0].attendees.contains(person.id))
            report.focuses[0].attendees.append(person.id);
    }
    Bench bench(report);
    QCOMPARE(bench.field->chips().size(), 40);
    auto *area = bench.editor->findChild<QScrollArea *>();
    QTRY_VERIFY(bench.field->height() > 8 * bench.field->chips().first()->height());
    for (const PersonChip *chip : bench.field->chips()) {
        QVERIFY(chip->geometry().right() < bench.field->width());
        QVERIFY(chip->geometry().bottom() < bench.field->height());
    }
    QVERIFY(area->widget()->minimumSizeHint().width() <= 480);
    if (const QString file = bench.grab("people-forty"); !file.isEmpty()) {
        QTest::qWait(200);
        bench.editor->grab().save(file);
    }
}

void TestPeopleField::dayField()
{
    Bench bench(usualReport(), SectionKind::Days);
    QCOMPARE(bench.field->objectName(), QStringLiteral("dayAttendees"));
    bench.type(QStringLiteral("zo"));
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.session.report().event.days.first().attendees.size(), 3);
    auto *table = bench.editor->findChild<AttendanceTable *>();
    QCOMPARE(table->model()->index(2, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
}

void TestPeopleField::personEntry()
{
    Bench bench(usualReport(), SectionKind::Days);
    auto *entry = bench.editor->findChild<PersonEntry *>(QStringLiteral("personEntry"));
    entry->setFocus();
    bench.type(QStringLiteral("iña"));
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.session.report().people.last(), bench.library.first());
    QVERIFY(entry->hasFocus());
    bench.type(QStringLiteral("Ada Tour"));
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.session.report().people.last().name(), QStringLiteral("Ada Tour"));
    QCOMPARE(bench.editor->findChild<AttendanceTable *>()->model()->rowCount(), 5);
}

void TestPeopleField::activity()
{
    Report report = usualReport();
    const PersonId ines = report.people.first().id;
    report.takeaways[1].author = ines;
    report.focuses[0].takeaways[0].author = ines;
    report.notes = {{NoteId::create(), QDateTime::currentDateTimeUtc(), ines, {}, {}, NoteState::Fresh, rich("Belle salle"), {}, {}},
                    {NoteId::create(), QDateTime::currentDateTimeUtc(), {}, {}, {}, NoteState::Fresh, rich("Autre"), {}, {}}};
    NoSaver saver;
    ReportSession session(report, saver);
    PersonActivityModel model(session, ines);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.countOf(ActivityRow::Kind::Day), 2);
    QCOMPARE(model.countOf(ActivityRow::Kind::Focus), 1);
    QCOMPARE(model.countOf(ActivityRow::Kind::Takeaway), 2);
    QCOMPARE(model.countOf(ActivityRow::Kind::Moment), 1);
    QCOMPARE(model.countOf(ActivityRow::Kind::Note), 1);
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto origin = model.index(row, 0).data(OriginRole).value<Origin>();
        QVERIFY(origin.field != Origin::Field::None);
        QVERIFY(origin.field == Origin::Field::Note || report.section(origin.section));
        QVERIFY(!model.index(row, 1).data().toString().isEmpty());
    }
}

void TestPeopleField::activityFollows()
{
    const Report report = usualReport();
    NoSaver saver;
    ReportSession session(report, saver);
    PersonActivityModel model(session, report.people.at(2).id);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 1);
    session.edit(QStringLiteral("more"), [&](Report &changed) {
        changed.event.days[1].attendees.append(report.people.at(2).id);
        changed.takeaways[0].author = report.people.at(2).id;
    });
    QCOMPARE(model.rowCount(), 3);
    session.undoStack()->undo();
    QCOMPARE(model.rowCount(), 1);
    // A focus that no section shows leads nowhere.
    session.edit(QStringLiteral("no sections"), [](Report &changed) { changed.sections.clear(); });
    QCOMPARE(model.index(0, 0).data(OriginRole).value<Origin>().field, Origin::Field::None);
}

void TestPeopleField::activityByKeys()
{
    Bench bench;
    QSignalSpy gone(bench.editor.get(), &SectionEditor::goToRequested);
    bench.key(Qt::Key_Left);
    bench.key(Qt::Key_Return);
    auto *dialog = bench.editor->findChild<PersonDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    (void)QTest::qWaitForWindowActive(dialog);
    auto *list = dialog->findChild<QTreeView *>();
    QTRY_VERIFY(list->hasFocus());
    QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("personSummary"))->text().contains(QLatin1Char('2')));
    if (const QString file = bench.grab("person-dialog"); !file.isEmpty())
        dialog->grab().save(file);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down);
    const auto wanted = list->currentIndex().data(OriginRole).value<Origin>();
    QCOMPARE(wanted.field, Origin::Field::FocusTitle);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(gone.size(), 1);
    QCOMPARE(gone.first().first().value<Origin>(), wanted);
    QVERIFY(!dialog->isVisible());
}

void TestPeopleField::activityFromTheTable()
{
    Bench bench(usualReport(), SectionKind::Days);
    auto *table = bench.editor->findChild<AttendanceTable *>();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, 1));
    QTest::keyClick(table, Qt::Key_Return, Qt::AltModifier);
    auto *dialog = bench.editor->findChild<PersonDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    // Who goes takes the window along.
    bench.session.edit(QStringLiteral("gone"), [](Report &report) { report.people.removeAt(1); });
    QVERIFY(!dialog->isVisible());
    QCOMPARE(bench.session.report().event.days.first().attendees.size(), 2);
}

QTEST_MAIN(TestPeopleField)
#include "tst_peoplefield.moc"
