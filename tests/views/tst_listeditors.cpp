// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/roles.h"
#include "support/nosaver.h"
#include "support/usualreport.h"
#include "views/editors/attendancetable.h"
#include "views/editors/choicefield.h"
#include "views/editors/editorfactory.h"
#include "views/editors/linefield.h"
#include "views/editors/peoplefield.h"
#include "views/editors/personentry.h"
#include "views/editors/personfield.h"
#include "views/editors/points.h"
#include "views/editors/richtextfield.h"
#include "views/editors/rowsbox.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QDateEdit>
#include <QDropEvent>
#include <QLabel>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <QToolButton>

using namespace glaneur;
using namespace glaneur::testing;

namespace {

struct Bench
{
    explicit Bench(SectionKind kind, const Report &report = usualReport()) : session(report, saver)
    {
        editor.reset(createEditor(session, sectionOf(report, kind), nullptr));
        editor->resize(520, 700);
        editor->show();
        editor->activateWindow();
        (void)QTest::qWaitForWindowActive(editor.get());
    }

    template <typename T> T *find(const char *name) { return editor->findChild<T *>(QLatin1String(name)); }
    RowsView *rows(const char *name) { return find<RowsBox>(name)->view(); }
    RichTextField *point(const char *list, int row) { return qobject_cast<RichTextField *>(rows(list)->fieldsAt(row)); }
    const Report &report() const { return session.report(); }

    /// Clicks \p widget where a person sees it.
    static void click(QWidget *widget)
    {
        QTRY_VERIFY(widget->isVisible() && widget->width() > 8 && widget->height() > 8);
        for (QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(parent))
                area->ensureWidgetVisible(widget);
        }
        QTest::mouseClick(widget, Qt::LeftButton);
    }

    /// Clicks the action \p text of the menu of a row.
    void choose(QWidget *fields, const QString &text)
    {
        auto *button = fields->parentWidget()->findChild<QToolButton *>(QStringLiteral("rowMenu"));
        emit button->menu()->aboutToShow();
        for (QAction *action : button->menu()->actions()) {
            if (action->text() == text || action->objectName() == text) {
                QVERIFY(action->isEnabled());
                action->trigger();
                return;
            }
        }
        QFAIL("no such action");
    }

    /// Nothing stays of what was done once all of it is undone.
    void undoesTo(const Report &before)
    {
        editor->commit();
        while (session.undoStack()->canUndo())
            session.undoStack()->undo();
        QCOMPARE(report(), before);
        while (session.undoStack()->canRedo())
            session.undoStack()->redo();
    }

    NoSaver saver;
    ReportSession session;
    std::unique_ptr<SectionEditor> editor;
};

QStringList texts(const QList<RichText> &list)
{
    QStringList out;
    for (const RichText &text : list)
        out.append(text.commonMark());
    return out;
}

QStringList texts(const QList<Takeaway> &list, Polarity polarity)
{
    QStringList out;
    for (const Takeaway &takeaway : list) {
        if (takeaway.polarity == polarity)
            out.append(takeaway.text.toPlainText());
    }
    return out;
}

} // namespace

class TestListEditors : public QObject
{
    Q_OBJECT

private slots:
    void principles();
    void objectivesOfTheirOwn();
    void takeawaysByKeyboard();
    void takeawayPolarity();
    void takeawayDragged();
    void takeawaySplitAndJoined();
    void takeawaySigns_data();
    void takeawaySigns();
    void takeawaysPasted();
    void takeawayMovedAcrossLists();
    void takeawaysChosenTogether();
    void takeawayAuthor();
    void rowsFollowTheWidth();
    void takeawayTypedThenMoved();
    void emptyTakeawayUndone();
    void days();
    void people();
    void attendance();
    void moments();
    void someoneElse();
    void resources();
    void focusHead();
    void focusResources();
    void places_data();
    void places();
    void rowsKeepTheirHeight();
    void tabGoesInReadingOrder();
};

void TestListEditors::principles()
{
    Bench bench(SectionKind::Edition);
    const Report before = bench.report();
    RichTextField *second = bench.point("principles", 1);
    second->setFocus();
    QTest::keyClick(second, Qt::Key_End);
    QTest::keyClicks(second, QStringLiteral(" vrai"));
    QTest::keyClick(second, Qt::Key_Return);
    RichTextField *third = bench.point("principles", 2);
    QVERIFY(third->hasFocus());
    QVERIFY(third->document()->isEmpty());
    QTest::keyClicks(third, QStringLiteral("Neuf"));
    bench.editor->commit();
    QCOMPARE(texts(bench.report().event.principles),
             QStringList({QStringLiteral("Sobriété"), QStringLiteral("Partage vrai"), QStringLiteral("Neuf"),
                          QStringLiteral("Ouverture")}));
    QTest::keyClick(third, Qt::Key_Up, Qt::AltModifier);
    QVERIFY(third->hasFocus());
    QTest::keyClick(third, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(texts(bench.report().event.principles).first(), QStringLiteral("Neuf"));
    third->selectAll();
    QTest::keyClick(third, Qt::Key_Backspace);
    QTest::keyClick(third, Qt::Key_Backspace);
    QCOMPARE(bench.report().event.principles.size(), 3);
    QVERIFY(bench.point("principles", 0)->hasFocus());
    bench.undoesTo(before);
}

void TestListEditors::objectivesOfTheirOwn()
{
    Bench bench(SectionKind::Objectives);
    const Report before = bench.report();
    auto *own = bench.find<QCheckBox>("own");
    QTest::mouseClick(own, Qt::LeftButton, Qt::NoModifier, QPoint(8, own->height() / 2));
    QTest::mouseClick(bench.find<RowsBox>("objectives")->addButton(), Qt::LeftButton);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Ici"));
    bench.editor->commit();
    QVERIFY(bench.report().event.objectives);
    QCOMPARE(bench.report().event.objectives->last().commonMark(), QStringLiteral("Ici"));
    QCOMPARE(bench.report().series, before.series);
    bench.undoesTo(before);
}

void TestListEditors::takeawaysByKeyboard()
{
    Bench bench(SectionKind::Takeaways);
    const Report before = bench.report();
    RichTextField *first = bench.point("plus", 0);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClick(first, Qt::Key_Return);
    for (const QString &words : {QStringLiteral("deux"), QStringLiteral("trois")}) {
        QTest::keyClicks(QApplication::focusWidget(), words);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace); // the empty one at the end
    QCOMPARE(texts(bench.report().takeaways, Polarity::Plus).mid(1), QStringList({QStringLiteral("deux"), QStringLiteral("trois")}));
    QVERIFY(bench.point("plus", 2)->hasFocus());
    QTest::keyClick(bench.point("plus", 2), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(texts(bench.report().takeaways, Polarity::Plus).mid(1), QStringList({QStringLiteral("trois"), QStringLiteral("deux")}));
    QTest::keyClick(bench.point("plus", 1), Qt::Key_Down, Qt::AltModifier);
    bench.choose(bench.rows("plus")->fieldsAt(1), QStringLiteral("Remove"));
    QCOMPARE(texts(bench.report().takeaways, Polarity::Plus).mid(1), QStringList({QStringLiteral("trois")}));
    bench.undoesTo(before);
}

void TestListEditors::takeawayPolarity()
{
    Bench bench(SectionKind::Takeaways);
    const Report before = bench.report();
    const QString text = bench.report().takeaways.at(1).text.toPlainText();
    bench.choose(bench.rows("minus")->fieldsAt(0), QStringLiteral("plus"));
    QCOMPARE(texts(bench.report().takeaways, Polarity::Minus), QStringList());
    QVERIFY(texts(bench.report().takeaways, Polarity::Plus).contains(text));
    QVERIFY(bench.rows("plus")->isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(bench.rows("minus")->model()->rowCount(), 0);
    bench.undoesTo(before);
}

void TestListEditors::takeawayDragged()
{
    Bench bench(SectionKind::Takeaways);
    const Report before = bench.report();
    RowsView *from = bench.rows("neutral");
    RowsView *to = bench.rows("minus");
    const std::unique_ptr<QMimeData> data(from->model()->mimeData({from->model()->index(0, 0)}));
    const QPoint place(3, 1); // above the first row
    QDragEnterEvent enter(place, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(to->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDragMoveEvent move(place, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(to->viewport(), &move);
    QDropEvent drop(QPointF(place), Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(to->viewport(), &drop);
    QCOMPARE(texts(bench.report().takeaways, Polarity::Neutral), QStringList());
    QCOMPARE(texts(bench.report().takeaways, Polarity::Minus).size(), 2);
    bench.undoesTo(before);
}

void TestListEditors::takeawaySplitAndJoined()
{
    Bench bench(SectionKind::Takeaways);
    const Report before = bench.report();
    RichTextField *field = bench.point("plus", 0);
    const QString whole = field->toPlainText();
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(texts(bench.report().takeaways, Polarity::Plus).size(), 2);
    RichTextField *second = bench.point("plus", 1);
    QVERIFY(second->hasFocus());
    QCOMPARE(second->textCursor().position(), 0);
    QTest::keyClick(second, Qt::Key_Backspace);
    QCOMPARE(texts(bench.report().takeaways, Polarity::Plus), QStringList{whole});
    QVERIFY(bench.point("plus", 0)->hasFocus());
    QVERIFY(bench.point("plus", 0)->textCursor().position() > 0);
    bench.undoesTo(before);
}

void TestListEditors::takeawaySigns_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("list");
    QTest::newRow("plus") << QStringLiteral("+ un accueil") << QStringLiteral("plus");
    QTest::newRow("minus") << QStringLiteral("- un accueil") << QStringLiteral("minus");
    QTest::newRow("greater") << QStringLiteral("> un accueil") << QStringLiteral("neutral");
}

void TestListEditors::takeawaySigns()
{
    QFETCH(QString, typed);
    QFETCH(QString, list);
    Bench bench(SectionKind::Takeaways);
    const Report before = bench.report();
    const char *from = list == QLatin1String("neutral") ? "plus" : "neutral";
    QTest::mouseClick(bench.find<RowsBox>(from)->addButton(), Qt::LeftButton);
    for (const QChar c : typed)
        QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
    bench.editor->commit();
    const auto polarity = fromKey<Polarity>(list).value();
    QCOMPARE(texts(bench.report().takeaways, polarity).last().trimmed(), QStringLiteral("un accueil"));
    bench.undoesTo(before);

    // Before words that are there, the sign and a blank do the same.
    RichTextField *field = bench.point("plus", 0);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Home, Qt::ControlModifier);
    const QString words = field->toPlainText();
    QTest::keyClick(field, '-');
    QTest::keyClick(QApplication::focusWidget(), ' ');
    QVERIFY(texts(bench.report().takeaways, Polarity::Minus).contains(words));
}

void TestListEditors::takeawaysPasted()
{
    Bench bench(SectionKind::Takeaways);
    const Report before = bench.report();
    QTest::mouseClick(bench.find<RowsBox>("plus")->addButton(), Qt::LeftButton);
    QApplication::clipboard()->setText(QStringLiteral("+ un\n- deux\n\n👉 trois\nquatre"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(texts(bench.report().takeaways, Polarity::Plus).mid(1), QStringList({QStringLiteral("un"), QStringLiteral("quatre")}));
    QVERIFY(texts(bench.report().takeaways, Polarity::Minus).contains(QStringLiteral("deux")));
    QVERIFY(texts(bench.report().takeaways, Polarity::Neutral).contains(QStringLiteral("trois")));
    bench.undoesTo(before);
}

void TestListEditors::takeawayMovedAcrossLists()
{
    Bench bench(SectionKind::Takeaways);
    const Report before = bench.report();
    RichTextField *field = bench.point("plus", 0);
    const QString words = field->toPlainText();
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(texts(bench.report().takeaways, Polarity::Plus), QStringList());
    QCOMPARE(texts(bench.report().takeaways, Polarity::Minus).first(), words);
    QVERIFY(bench.point("minus", 0)->hasFocus());
    QTest::keyClick(bench.point("minus", 0), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(bench.report().takeaways.size(), before.takeaways.size());
    QCOMPARE(texts(bench.report().takeaways, Polarity::Plus), QStringList{words});
    bench.undoesTo(before);
}

void TestListEditors::takeawaysChosenTogether()
{
    Report report = usualReport();
    for (int i = 0; i < 3; ++i)
        report.takeaways.append({TakeawayId::create(), Polarity::Plus, RichText(QStringLiteral("point %1").arg(i)), {}});
    Bench bench(SectionKind::Takeaways, report);
    RowsView *plus = bench.rows("plus");
    const auto handle = [&](int row) { return plus->visualRect(plus->model()->index(row, 0)).topLeft() + QPoint(5, 10); };
    QTest::mouseClick(plus->viewport(), Qt::LeftButton, {}, handle(1));
    QTest::mouseClick(plus->viewport(), Qt::LeftButton, Qt::ShiftModifier, handle(3));
    bench.choose(plus->fieldsAt(2), QStringLiteral("minus"));
    QCOMPARE(texts(bench.report().takeaways, Polarity::Plus).size(), 1);
    QCOMPARE(texts(bench.report().takeaways, Polarity::Minus).mid(1),
             QStringList({QStringLiteral("point 0"), QStringLiteral("point 1"), QStringLiteral("point 2")}));
    bench.session.undoStack()->undo(); // one step
    QCOMPARE(bench.report(), report);
}

void TestListEditors::takeawayAuthor()
{
    Bench bench(SectionKind::Takeaways);
    const Report before = bench.report();
    auto *author = bench.rows("plus")->fieldsAt(0)->parentWidget()->findChild<QToolButton *>(QStringLiteral("author"));
    QVERIFY(author && author->isVisible());
    emit author->menu()->aboutToShow();
    author->menu()->actions().at(1)->trigger();
    QCOMPARE(bench.report().takeaways.first().author, before.people.first().id);
    QCOMPARE(author->text(), before.people.first().name());
    bench.undoesTo(before);
}

void TestListEditors::rowsFollowTheWidth()
{
    Bench bench(SectionKind::Takeaways);
    RowsView *plus = bench.rows("plus");
    const QWidget *row = plus->fieldsAt(0)->parentWidget();
    QTRY_COMPARE(row->geometry().right(), plus->viewport()->rect().right());
    // As when a scroll bar comes: the menu at the row's end must not be cut off.
    const int before = plus->viewport()->width();
    bench.editor->resize(bench.editor->width() - 13, bench.editor->height());
    QTRY_VERIFY(plus->viewport()->width() < before);
    QTRY_COMPARE(row->geometry().right(), plus->viewport()->rect().right());
}

void TestListEditors::takeawayTypedThenMoved()
{
    // What was typed a moment ago must not be lost by what comes right after it.
    Bench bench(SectionKind::Takeaways);
    RichTextField *field = bench.point("minus", 0);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(field, QStringLiteral(" fin"));
    bench.choose(bench.rows("minus")->fieldsAt(0), QStringLiteral("neutral"));
    bench.editor->commit();
    QVERIFY(texts(bench.report().takeaways, Polarity::Neutral).join(QLatin1Char(' ')).contains(QStringLiteral(" fin")));
}

void TestListEditors::emptyTakeawayUndone()
{
    Bench bench(SectionKind::Takeaways);
    const Report before = bench.report();
    QTest::mouseClick(bench.find<RowsBox>("plus")->addButton(), Qt::LeftButton);
    auto *field = qobject_cast<RichTextField *>(QApplication::focusWidget());
    QVERIFY(field);
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.report(), before);
    QCOMPARE(bench.rows("plus")->model()->rowCount(), 1);
}

void TestListEditors::days()
{
    Bench bench(SectionKind::Days);
    const Report before = bench.report();
    QTest::mouseClick(bench.find<RowsBox>("days")->addButton(), Qt::LeftButton);
    QCOMPARE(bench.report().event.days.size(), 3);
    QWidget *day = bench.rows("days")->fieldsAt(2);
    QCOMPARE(bench.report().event.days.last().date, QDate(2025, 6, 14));
    auto *date = day->findChild<QDateEdit *>(QStringLiteral("date"));
    date->setFocus();
    QTest::keyClick(date, Qt::Key_Up);
    QVERIFY(bench.report().event.days.last().date != QDate(2025, 6, 14));
    Bench::click(day->findChild<QToolButton *>(QStringLiteral("clearDate")));
    QVERIFY(!bench.report().event.days.last().date.isValid());
    Bench::click(day->findChild<QPushButton *>(QStringLiteral("setDate")));
    QCOMPARE(bench.report().event.days.last().date, QDate(2025, 6, 14));
    auto *kind = day->findChild<ChoiceField *>(QStringLiteral("dayKind"));
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down);
    QCOMPARE(bench.report().event.days.last().kind, DayKind::Online);
    auto *programme = day->findChild<RichTextField *>(QStringLiteral("programme"));
    programme->setFocus();
    QTest::keyClicks(programme, QStringLiteral("Bilan"));
    auto *place = day->findChild<LineField *>(QStringLiteral("place"));
    place->setFocus();
    QTest::keyClick(place, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(bench.report().event.days.at(1).programme.commonMark(), QStringLiteral("Bilan"));
    bench.undoesTo(before);
}

void TestListEditors::people()
{
    Bench bench(SectionKind::Days);
    const Report before = bench.report();
    QTest::mouseClick(bench.find<RowsBox>("people")->addButton(), Qt::LeftButton);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Max"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Petit"));
    bench.editor->commit();
    QCOMPARE(bench.report().people.last().name(), QStringLiteral("Max Petit"));
    auto *role = bench.rows("people")->fieldsAt(0)->findChild<LineField *>(QStringLiteral("role"));
    role->selectAll();
    QTest::keyClicks(role, QStringLiteral("coordinatrice"));
    bench.editor->commit();
    QCOMPARE(bench.report().people.first().role, QStringLiteral("coordinatrice"));
    bench.choose(bench.rows("people")->fieldsAt(0), QStringLiteral("Remove"));
    QCOMPARE(bench.report().people.size(), 3);
    QVERIFY(!bench.report().event.days.first().attendees.contains(before.people.first().id));
    bench.undoesTo(before);
}

void TestListEditors::attendance()
{
    Bench bench(SectionKind::Days);
    const Report before = bench.report();
    auto *table = bench.find<AttendanceTable>("attendance");
    QCOMPARE(table->model()->rowCount(), 3);
    const QModelIndex cell = table->model()->index(2, 0);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::NoModifier, table->visualRect(cell).center());
    QVERIFY(bench.report().event.days.first().attendees.contains(before.people.at(2).id));
    table->setFocus();
    table->setCurrentIndex(cell);
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(!bench.report().event.days.first().attendees.contains(before.people.at(2).id));
    QVERIFY(table->height() >= 3 * table->rowHeight(0));
    bench.undoesTo(before);
}

void TestListEditors::moments()
{
    Bench bench(SectionKind::Moments);
    const Report before = bench.report();
    QTest::mouseClick(bench.find<RowsBox>("moments")->addButton(), Qt::LeftButton);
    QCOMPARE(bench.report().moments.size(), 3);
    QCOMPARE(bench.report().moments.last().person, before.people.at(1).id); // the one without a moment
    QWidget *moment = bench.rows("moments")->fieldsAt(2);
    auto *text = moment->findChild<RichTextField *>(QStringLiteral("moment"));
    text->setFocus();
    QTest::keyClicks(text, QStringLiteral("Le stand"));
    auto *person = moment->findChild<PersonField *>(QStringLiteral("person"));
    person->setFocus();
    QTest::keyClick(person, Qt::Key_Home);
    QVERIFY(bench.report().moments.last().person.isNull());
    QCOMPARE(bench.report().moments.last().text.commonMark(), QStringLiteral("Le stand"));
    bench.undoesTo(before);
}

void TestListEditors::someoneElse()
{
    Bench bench(SectionKind::Moments);
    const Report before = bench.report();
    auto *person = bench.rows("moments")->fieldsAt(0)->findChild<PersonField *>(QStringLiteral("person"));
    person->addPerson(QStringLiteral("Ada  de la Tour"));
    QCOMPARE(bench.report().people.last().firstName, QStringLiteral("Ada"));
    QCOMPARE(bench.report().people.last().familyName, QStringLiteral("de la Tour"));
    QCOMPARE(bench.report().moments.first().person, bench.report().people.last().id);
    QCOMPARE(person->currentText(), QStringLiteral("Ada de la Tour"));
    bench.undoesTo(before);
}

void TestListEditors::resources()
{
    Bench bench(SectionKind::Resources);
    const Report before = bench.report();
    QWidget *game = bench.rows("resources")->fieldsAt(1);
    auto *state = game->findChild<QLabel *>(QStringLiteral("addressState"));
    const QString missing = state->text();
    auto *address = game->findChild<LineField *>(QStringLiteral("resourceAddress"));
    address->setFocus();
    QTest::keyClicks(address, QStringLiteral("example.org/jeu"));
    QTest::keyClick(address, Qt::Key_Return);
    QCOMPARE(bench.report().resources.at(1).address, QStringLiteral("https://example.org/jeu"));
    QCOMPARE(address->text(), QStringLiteral("https://example.org/jeu"));
    QVERIFY(state->text() != missing);
    auto *tags = game->findChild<LineField *>(QStringLiteral("resourceTags"));
    tags->setFocus();
    QTest::keyClicks(tags, QStringLiteral("jeu, panne,, jeu"));
    bench.editor->commit();
    QCOMPARE(bench.report().resources.at(1).tags, QStringList({QStringLiteral("jeu"), QStringLiteral("panne")}));
    auto *kind = game->findChild<ChoiceField *>(QStringLiteral("resourceKind"));
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Home);
    QCOMPARE(bench.report().resources.at(1).kind, ResourceKind::Site);
    QTest::keyClick(tags, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(bench.report().resources.first().title, QStringLiteral("Jeu des pannes"));
    bench.undoesTo(before);
}

void TestListEditors::focusHead()
{
    Bench bench(SectionKind::Focus);
    const Report before = bench.report();
    const auto type = [&](const char *name, const QString &words) {
        auto *field = bench.find<LineField>(name);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, words);
    };
    type("focusTitle", QStringLiteral("couture"));
    type("officialTitle", QStringLiteral("Coudre ensemble"));
    type("titles-resources", QStringLiteral("Pour aller plus loin"));
    auto *aim = bench.find<RichTextField>("aim");
    aim->setFocus();
    aim->selectAll();
    QTest::keyClicks(aim, QStringLiteral("apprendre"));
    auto *kind = bench.find<ChoiceField>("focusKind");
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_End);
    PersonEntry *entry = bench.find<PeopleField>("attendees")->entry();
    entry->setFocus();
    QTest::keyClicks(entry, QStringLiteral("paul"));
    (void)QTest::qWaitForWindowActive(entry->popup());
    QTest::keyClick(entry, Qt::Key_Return);
    bench.editor->commit();
    const Focus &focus = bench.report().focuses.first();
    QCOMPARE(focus.title, QStringLiteral("couture"));
    QCOMPARE(focus.officialTitle, QStringLiteral("Coudre ensemble"));
    QCOMPARE(focus.titles.resources, QStringLiteral("Pour aller plus loin"));
    QCOMPARE(focus.aim.commonMark(), QStringLiteral("apprendre"));
    QCOMPARE(focus.kind, FocusKind::Other);
    QCOMPARE(focus.attendees.size(), 2);
    Bench::click(bench.find<RowsBox>("minus")->addButton());
    QCOMPARE(bench.report().focuses.first().takeaways.size(), 2);
    QVERIFY(bench.rows("minus")->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("court"));
    bench.editor->commit();
    QCOMPARE(texts(bench.report().focuses.first().takeaways, Polarity::Minus), QStringList({QStringLiteral("court")}));
    QCOMPARE(bench.report().takeaways, before.takeaways);
    bench.undoesTo(before);
}

void TestListEditors::focusResources()
{
    Bench bench(SectionKind::Focus);
    const Report before = bench.report();
    auto *existing = bench.find<QPushButton>("addExisting");
    QVERIFY(existing->isEnabled());
    emit existing->menu()->aboutToShow();
    QCOMPARE(existing->menu()->actions().size(), 1);
    existing->menu()->actions().first()->trigger();
    QCOMPARE(bench.report().focuses.first().resources.size(), 2);
    QCOMPARE(bench.report().resources, before.resources);
    QVERIFY(!existing->isEnabled());
    bench.choose(bench.rows("resources")->fieldsAt(0), QStringLiteral("Remove"));
    QCOMPARE(bench.report().focuses.first().resources.size(), 1);
    bench.undoesTo(before);
}

void TestListEditors::places_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("field");
    const auto row = [](const char *name, SectionKind kind, Origin::Field field) {
        QTest::newRow(name) << int(kind) << int(field);
    };
    row("takeaway", SectionKind::Takeaways, Origin::Field::Takeaway);
    row("day", SectionKind::Days, Origin::Field::Day);
    row("person", SectionKind::Days, Origin::Field::Person);
    row("moment", SectionKind::Moments, Origin::Field::Moment);
    row("resource", SectionKind::Resources, Origin::Field::Resource);
    row("principle", SectionKind::Edition, Origin::Field::Principle);
    row("objective", SectionKind::Objectives, Origin::Field::Objective);
}

void TestListEditors::places()
{
    QFETCH(int, kind);
    QFETCH(int, field);
    Bench bench{SectionKind(kind)};
    const Report &report = bench.report();
    Origin origin = bench.editor->origin(Origin::Field(field));
    switch (origin.field) {
    case Origin::Field::Takeaway:
        origin.item = report.takeaways.at(1).id.uuid();
        break;
    case Origin::Field::Day:
        origin.item = report.event.days.at(1).id.uuid();
        break;
    case Origin::Field::Person:
        origin.item = report.people.at(1).id.uuid();
        break;
    case Origin::Field::Moment:
        origin.item = report.moments.at(1).id.uuid();
        break;
    case Origin::Field::Resource:
        origin.item = report.resources.at(1).id.uuid();
        break;
    default:
        origin.index = 1;
        break;
    }
    QList<Origin> told;
    connect(bench.editor.get(), &SectionEditor::activated, this, [&](const Origin &place) { told.append(place); });
    bench.editor->goTo(origin);
    QVERIFY(bench.editor->isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first(), origin);
}

void TestListEditors::rowsKeepTheirHeight()
{
    Bench bench(SectionKind::Takeaways);
    RowsView *view = bench.rows("plus");
    RichTextField *field = bench.point("plus", 0);
    QTRY_VERIFY(view->height() >= field->height());
    const int before = view->height();
    field->setFocus();
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QTRY_VERIFY(view->height() > before);
    QTRY_VERIFY(view->height() >= field->height());
    bench.editor->resize(420, 700);
    QTRY_VERIFY(view->height() >= field->height());
}

void TestListEditors::tabGoesInReadingOrder()
{
    Bench bench(SectionKind::Edition);
    bench.find<LineField>("sectionTitle")->setFocus();
    QList<int> heights;
    for (int i = 0; i < 14; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QWidget *now = QApplication::focusWidget();
        if (now->objectName() == QLatin1String("sectionTitle") || !bench.find<QWidget>("principles"))
            break;
        if (qobject_cast<QToolButton *>(now) && !now->objectName().startsWith(QLatin1String("row")))
            break; // the bar: all the way round
        heights.append(now->mapTo(bench.editor.get(), QPoint()).y());
    }
    QVERIFY(heights.size() > 8);
    for (int i = 1; i < heights.size(); ++i)
        QVERIFY2(heights.at(i) >= heights.at(i - 1) - 4, qPrintable(QString::number(i)));
}

QTEST_MAIN(TestListEditors)
#include "tst_listeditors.moc"
