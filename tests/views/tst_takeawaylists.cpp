// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorbench.h"
#include "items/roles.h"
#include "views/editors/authorbutton.h"
#include "views/editors/takeawaylists.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QInputMethodEvent>
#include <QMimeData>
#include <QPushButton>
#include <QTimer>
#include <limits>

using namespace glaneur;
using namespace glaneur::testing;

class TestTakeawayLists : public QObject
{
    Q_OBJECT

private slots:
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
    void rowsKeepTheirHeight();
    void wordsThatBeginWithASign();
    void signUndone();
    void signFromAnInputMethod();
    void signAloneAndEnter();
    void enterBeforeTheWords();
    void arrowsGoFromPointToPoint();
    void chosenByKeyboard();
    void chosenAcrossLists();
    void chosenThenMoved();
    void chosenThenRemoved();
    void chosenThenCopied();
    void chosenKeepTheKeyboard();
    void authorOfSeveral();
    void authorByKeyboard();
    void nextPointHasTheSameAuthor();
    void severalDraggedAreOneStep();
    void draggedOntoItsOwnPlace();
    void severalDroppedInAFocus();
    void richPaste();
    void manyLongPointsStayQuick();
};

/// A report with three plus points beside those of the usual one.
static Report withPoints()
{
    Report report = usualReport();
    for (int i = 0; i < 3; ++i)
        report.takeaways.append({TakeawayId::create(), Polarity::Plus, RichText(QStringLiteral("point %1").arg(i)), {}});
    return report;
}

/// Drops \p data on \p list as a drag that began in \p source does.
static void drop(RowsView *list, const QMimeData *data, const QPoint &place)
{
    QDragEnterEvent enter(place, Qt::MoveAction, data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(list->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDragMoveEvent move(place, Qt::MoveAction, data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(list->viewport(), &move);
    QVERIFY(move.isAccepted());
    QDropEvent drop(QPointF(place), Qt::MoveAction, data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(list->viewport(), &drop);
}

void TestTakeawayLists::takeawaysByKeyboard()
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

void TestTakeawayLists::takeawayPolarity()
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

void TestTakeawayLists::takeawayDragged()
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

void TestTakeawayLists::takeawaySplitAndJoined()
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

void TestTakeawayLists::takeawaySigns_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("list");
    QTest::newRow("plus") << QStringLiteral("+ un accueil") << QStringLiteral("plus");
    QTest::newRow("minus") << QStringLiteral("- un accueil") << QStringLiteral("minus");
    QTest::newRow("greater") << QStringLiteral("> un accueil") << QStringLiteral("neutral");
}

void TestTakeawayLists::takeawaySigns()
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

void TestTakeawayLists::takeawaysPasted()
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

void TestTakeawayLists::takeawayMovedAcrossLists()
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

void TestTakeawayLists::takeawaysChosenTogether()
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

void TestTakeawayLists::takeawayAuthor()
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

void TestTakeawayLists::rowsFollowTheWidth()
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

void TestTakeawayLists::takeawayTypedThenMoved()
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

void TestTakeawayLists::emptyTakeawayUndone()
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

void TestTakeawayLists::rowsKeepTheirHeight()
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

void TestTakeawayLists::wordsThatBeginWithASign()
{
    Bench bench(SectionKind::Takeaways);
    for (const QString &words : {QStringLiteral("+1 pour tout"), QStringLiteral("-20 % de temps"), QStringLiteral("2024 fut")}) {
        QTest::mouseClick(bench.find<RowsBox>("neutral")->addButton(), Qt::LeftButton);
        QTest::keyClicks(QApplication::focusWidget(), words);
        bench.editor->commit();
        QCOMPARE(texts(bench.report().takeaways, Polarity::Neutral).last(), words);
    }
}

void TestTakeawayLists::signUndone()
{
    Bench bench(SectionKind::Takeaways);
    QTest::mouseClick(bench.find<RowsBox>("neutral")->addButton(), Qt::LeftButton);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("- "));
    QVERIFY(bench.rows("minus")->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(texts(bench.report().takeaways, Polarity::Neutral).last(), QStringLiteral("-"));
    // It is meant as it stands.
    RichTextField *field = bench.point("neutral", 1);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_End);
    QTest::keyClicks(field, QStringLiteral(" oui"));
    bench.editor->commit();
    QCOMPARE(texts(bench.report().takeaways, Polarity::Neutral).last(), QStringLiteral("- oui"));
}

void TestTakeawayLists::signFromAnInputMethod()
{
    Bench bench(SectionKind::Takeaways);
    RichTextField *field = bench.point("plus", 0);
    const QString words = field->toPlainText();
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Home, Qt::ControlModifier);
    QInputMethodEvent pointing;
    pointing.setCommitString(QStringLiteral("👉"));
    QApplication::sendEvent(field, &pointing);
    QVERIFY(texts(bench.report().takeaways, Polarity::Neutral).contains(words));
    QVERIFY(bench.rows("neutral")->isAncestorOf(QApplication::focusWidget()));
    // Elsewhere than before the words it is a picture like any other.
    field = bench.point("minus", 0);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_End, Qt::ControlModifier);
    QApplication::sendEvent(field, &pointing);
    bench.editor->commit();
    QVERIFY(texts(bench.report().takeaways, Polarity::Minus).first().endsWith(QStringLiteral("👉")));
}

void TestTakeawayLists::signAloneAndEnter()
{
    Bench bench(SectionKind::Takeaways);
    QTest::mouseClick(bench.find<RowsBox>("neutral")->addButton(), Qt::LeftButton);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("+"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(bench.rows("plus")->isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(bench.rows("plus")->model()->rowCount(), 2);
    QCOMPARE(texts(bench.report().takeaways, Polarity::Plus).last(), QString());
}

void TestTakeawayLists::enterBeforeTheWords()
{
    Bench bench(SectionKind::Takeaways);
    const Report before = bench.report();
    RichTextField *field = bench.point("plus", 0);
    const QString words = field->toPlainText();
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(texts(bench.report().takeaways, Polarity::Plus), QStringList({QString(), words}));
    QVERIFY(field->hasFocus()); // and goes on where it was
    bench.undoesTo(before);
}

void TestTakeawayLists::arrowsGoFromPointToPoint()
{
    Bench bench(SectionKind::Takeaways, withPoints());
    bench.point("plus", 3)->setFocus();
    QTest::keyClick(bench.point("plus", 3), Qt::Key_Down);
    QVERIFY(bench.point("minus", 0)->hasFocus());
    QTest::keyClick(bench.point("minus", 0), Qt::Key_Up);
    QVERIFY(bench.point("plus", 3)->hasFocus());
    QTest::keyClick(bench.point("plus", 3), Qt::Key_Up);
    QVERIFY(bench.point("plus", 2)->hasFocus());
    // Within a point of several lines they go from line to line.
    RichTextField *field = bench.point("plus", 2);
    QTest::keyClick(field, Qt::Key_End);
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(field, Qt::Key_Up);
    QVERIFY(field->hasFocus());
    QTest::keyClick(field, Qt::Key_Up);
    QVERIFY(bench.point("plus", 1)->hasFocus());
}

void TestTakeawayLists::chosenByKeyboard()
{
    Bench bench(SectionKind::Takeaways, withPoints());
    const Report before = bench.report();
    RowsView *plus = bench.rows("plus");
    RichTextField *field = bench.point("plus", 1);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Home);
    QTest::keyClick(field, Qt::Key_Down, Qt::ShiftModifier); // within the words first
    QTest::keyClick(field, Qt::Key_End, Qt::ShiftModifier);
    QVERIFY(field->hasFocus());
    QTest::keyClick(field, Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(plus->hasFocus());
    QCOMPARE(plus->chosen().size(), 2);
    QTest::keyClick(plus, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(plus->chosen().size(), 3);
    QTest::keyClick(plus, Qt::Key_Up, Qt::ControlModifier);
    QTest::keyClick(plus, Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(plus->chosen().size(), 2);
    QTest::keyClick(plus, '-');
    QCOMPARE(texts(bench.report().takeaways, Polarity::Minus).mid(1), QStringList({QStringLiteral("point 0"), QStringLiteral("point 2")}));
    RowsView *minus = bench.rows("minus");
    QVERIFY(minus->hasFocus());
    QCOMPARE(minus->chosen().size(), 2);
    QTest::keyClick(minus, '>');
    QCOMPARE(bench.rows("neutral")->chosen().size(), 2);
    bench.session.undoStack()->undo();
    bench.session.undoStack()->undo(); // two keys, two steps
    QCOMPARE(bench.report(), before);
}

void TestTakeawayLists::chosenAcrossLists()
{
    Bench bench(SectionKind::Takeaways);
    RowsView *plus = bench.rows("plus");
    RowsView *minus = bench.rows("minus");
    bench.point("plus", 0)->setFocus();
    QTest::keyClick(bench.point("plus", 0), Qt::Key_Escape);
    QVERIFY(plus->hasFocus());
    QTest::keyClick(plus, Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(minus->hasFocus());
    QCOMPARE(plus->chosen().size() + minus->chosen().size(), 2);
    QTest::keyClick(minus, Qt::Key_Up, Qt::ShiftModifier); // back over it
    QVERIFY(plus->hasFocus());
    QCOMPARE(minus->chosen().size(), 0);
    QTest::keyClick(plus, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(minus, '>');
    QCOMPARE(bench.report().takeaways.size(), 3);
    QCOMPARE(texts(bench.report().takeaways, Polarity::Neutral).size(), 3);
    QTest::keyClick(bench.rows("neutral"), Qt::Key_Down);
    QCOMPARE(bench.rows("neutral")->chosen().size(), 1);
    // Who types in a point means that one.
    QTest::keyClick(bench.rows("neutral"), Qt::Key_Return);
    QVERIFY(qobject_cast<RichTextField *>(QApplication::focusWidget()));
    QCOMPARE(bench.rows("neutral")->chosen().size(), 0);
}

void TestTakeawayLists::chosenThenMoved()
{
    Bench bench(SectionKind::Takeaways, withPoints());
    const Report before = bench.report();
    RowsView *plus = bench.rows("plus");
    bench.point("plus", 2)->setFocus();
    QTest::keyClick(bench.point("plus", 2), Qt::Key_Space, Qt::ControlModifier);
    QTest::keyClick(plus, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(plus, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(texts(bench.report().takeaways, Polarity::Plus).mid(1),
             QStringList({QStringLiteral("point 1"), QStringLiteral("point 2"), QStringLiteral("point 0")}));
    QTest::keyClick(plus, Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(plus, Qt::Key_Down, Qt::AltModifier); // on to the next list
    QCOMPARE(texts(bench.report().takeaways, Polarity::Minus).first(2),
             QStringList({QStringLiteral("point 1"), QStringLiteral("point 2")}));
    QVERIFY(bench.rows("minus")->hasFocus());
    QCOMPARE(bench.rows("minus")->chosen().size(), 2);
    QCOMPARE(bench.session.undoStack()->count(), 3);
    bench.undoesTo(before);
}

void TestTakeawayLists::chosenThenRemoved()
{
    Bench bench(SectionKind::Takeaways, withPoints());
    RowsView *plus = bench.rows("plus");
    bench.point("plus", 1)->setFocus();
    QTest::keyClick(bench.point("plus", 1), Qt::Key_Escape);
    QTest::keyClick(plus, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(plus, Qt::Key_Delete);
    QCOMPARE(texts(bench.report().takeaways, Polarity::Plus).mid(1), QStringList({QStringLiteral("point 2")}));
    QCOMPARE(bench.session.undoStack()->undoText(), QStringLiteral("Remove 2 takeaways"));
    QVERIFY(plus->hasFocus());
    QTest::keyClick(plus, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(plus, Qt::Key_Delete);
    QCOMPARE(texts(bench.report().takeaways, Polarity::Plus), QStringList());
    QVERIFY(bench.find<RowsBox>("plus")->addButton()->hasFocus());
}

void TestTakeawayLists::chosenThenCopied()
{
    Bench bench(SectionKind::Takeaways, withPoints());
    RowsView *plus = bench.rows("plus");
    bench.point("plus", 1)->setFocus();
    QTest::keyClick(bench.point("plus", 1), Qt::Key_Escape);
    QTest::keyClick(plus, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(plus, Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("+ point 0\n+ point 1"));
    QCOMPARE(texts(bench.report().takeaways, Polarity::Plus).size(), 2);
    bench.point("minus", 0)->setFocus();
    QTest::keyClick(bench.point("minus", 0), Qt::Key_Escape);
    QTest::keyClick(bench.rows("minus"), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(texts(bench.report().takeaways, Polarity::Plus).size(), 4);
    QCOMPARE(texts(bench.report().takeaways, Polarity::Minus).size(), 1);
}

void TestTakeawayLists::chosenKeepTheKeyboard()
{
    Bench bench(SectionKind::Takeaways);
    bench.point("minus", 0)->setFocus();
    QTest::keyClick(bench.point("minus", 0), Qt::Key_Escape);
    QTest::keyClick(bench.rows("minus"), Qt::Key_Tab); // no trap
    QVERIFY(bench.point("minus", 0)->hasFocus());
    QTest::keyClick(bench.point("minus", 0), Qt::Key_Escape);
    QTest::keyClick(bench.rows("minus"), Qt::Key_Backtab);
    QVERIFY(!bench.rows("minus")->hasFocus());
    QVERIFY(!bench.rows("minus")->isAncestorOf(QApplication::focusWidget()));
    bench.point("minus", 0)->setFocus();
    QTest::keyClick(bench.point("minus", 0), Qt::Key_Escape);
    QTest::keyClick(bench.rows("minus"), Qt::Key_Escape);
    QVERIFY(bench.point("minus", 0)->hasFocus());
}

void TestTakeawayLists::authorOfSeveral()
{
    Bench bench(SectionKind::Takeaways, withPoints());
    const PersonId second = bench.report().people.at(1).id;
    RowsView *plus = bench.rows("plus");
    bench.point("plus", 1)->setFocus();
    QTest::keyClick(bench.point("plus", 1), Qt::Key_Escape);
    QTest::keyClick(plus, Qt::Key_End, Qt::ShiftModifier);
    auto *menuButton = plus->fieldsAt(2)->parentWidget()->findChild<QToolButton *>(QStringLiteral("rowMenu"));
    emit menuButton->menu()->aboutToShow();
    auto *authors = menuButton->menu()->findChild<QMenu *>(QStringLiteral("authors"));
    QVERIFY(authors && authors->isEnabled());
    authors->actions().at(2)->trigger();
    int count = 0;
    for (const Takeaway &takeaway : bench.report().takeaways)
        count += takeaway.author == second ? 1 : 0;
    QCOMPARE(count, 3);
    QCOMPARE(bench.session.undoStack()->undoText(), QStringLiteral("Change the author of 3 takeaways"));
}

void TestTakeawayLists::authorByKeyboard()
{
    Bench bench(SectionKind::Takeaways);
    RichTextField *field = bench.point("plus", 0);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Tab);
    auto *author = qobject_cast<AuthorButton *>(QApplication::focusWidget());
    QVERIFY(author);
    QTimer::singleShot(0, author, [author] {
        QVERIFY(author->menu()->isVisible());
        QTest::keyClick(author->menu(), Qt::Key_Up); // round to the last
        QTest::keyClick(author->menu(), Qt::Key_Return);
    });
    QTest::keyClick(author, Qt::Key_Space);
    QTRY_COMPARE(bench.report().takeaways.first().author, bench.report().people.last().id);
    QCOMPARE(author->accessibleName(), QStringLiteral("Whose point it is: %1").arg(bench.report().people.last().name()));
}

void TestTakeawayLists::nextPointHasTheSameAuthor()
{
    Report report = usualReport();
    report.takeaways.first().author = report.people.at(1).id;
    Bench bench(SectionKind::Takeaways, report);
    bench.point("plus", 0)->setFocus();
    QTest::keyClick(bench.point("plus", 0), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClick(bench.point("plus", 0), Qt::Key_Return);
    QCOMPARE(bench.report().takeaways.last().author, report.people.at(1).id);
}

void TestTakeawayLists::severalDraggedAreOneStep()
{
    Bench bench(SectionKind::Takeaways, withPoints());
    const Report before = bench.report();
    RowsView *plus = bench.rows("plus");
    const auto index = [&](int row) { return plus->model()->index(row, 0); };
    plus->choose({index(0).data(IdRole).toUuid(), index(2).data(IdRole).toUuid()}, {});
    std::unique_ptr<QMimeData> data(plus->model()->mimeData(plus->selectionModel()->selectedIndexes()));
    drop(plus, data.get(), plus->visualRect(index(3)).bottomLeft() - QPoint(-3, 1));
    const QStringList after = texts(bench.report().takeaways, Polarity::Plus);
    QCOMPARE(after.first(2), QStringList({QStringLiteral("point 0"), QStringLiteral("point 2")}));
    QCOMPARE(after.last(), QStringLiteral("point 1"));
    QCOMPARE(bench.session.undoStack()->count(), 1);
    QCOMPARE(bench.session.undoStack()->undoText(), QStringLiteral("Move 2 takeaways"));
    QCOMPARE(plus->chosen().size(), 2);

    data.reset(plus->model()->mimeData(plus->selectionModel()->selectedIndexes()));
    drop(bench.rows("minus"), data.get(), QPoint(3, 1));
    QCOMPARE(texts(bench.report().takeaways, Polarity::Minus).size(), 3);
    QCOMPARE(bench.session.undoStack()->count(), 2);
    QCOMPARE(bench.report().takeaways.size(), before.takeaways.size());
    bench.undoesTo(before);
}

void TestTakeawayLists::draggedOntoItsOwnPlace()
{
    Bench bench(SectionKind::Takeaways, withPoints());
    RowsView *plus = bench.rows("plus");
    const std::unique_ptr<QMimeData> data(plus->model()->mimeData({plus->model()->index(1, 0)}));
    drop(plus, data.get(), plus->visualRect(plus->model()->index(1, 0)).bottomLeft() - QPoint(-3, 1));
    QCOMPARE(bench.session.undoStack()->count(), 0);
}

void TestTakeawayLists::severalDroppedInAFocus()
{
    const Report report = withPoints();
    Bench bench(SectionKind::Focus, report);
    const TakeawayModel event(bench.session, {}, Polarity::Plus);
    const std::unique_ptr<QMimeData> data(event.mimeData({event.index(1, 0), event.index(2, 0)}));
    drop(bench.rows("minus"), data.get(), QPoint(3, 1));
    QCOMPARE(texts(bench.report().focuses.first().takeaways, Polarity::Minus),
             QStringList({QStringLiteral("point 0"), QStringLiteral("point 1")}));
    QCOMPARE(bench.report().takeaways.size(), report.takeaways.size() - 2);
    bench.session.undoStack()->undo();
    QCOMPARE(bench.report(), report);
}

void TestTakeawayLists::richPaste()
{
    Bench bench(SectionKind::Takeaways);
    const Report before = bench.report();
    QTest::mouseClick(bench.find<RowsBox>("neutral")->addButton(), Qt::LeftButton);
    auto *data = new QMimeData;
    data->setHtml(QStringLiteral("<p>Les + :</p><ul><li>un <b>vrai</b> accueil</li><li>👉 <a href=\"https://example.org/a\">des "
                                 "jeux</a></li></ul><p>Les - :</p><ul><li>trop de monde</li></ul>"));
    data->setText(QStringLiteral("autre chose"));
    QApplication::clipboard()->setMimeData(data);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
    QStringList plus;
    for (const Takeaway &takeaway : bench.report().takeaways) {
        if (takeaway.polarity == Polarity::Plus)
            plus.append(takeaway.text.commonMark().trimmed());
    }
    QCOMPARE(plus.mid(1), QStringList({QStringLiteral("un **vrai** accueil"), QStringLiteral("[des jeux](https://example.org/a)")}));
    QCOMPARE(texts(bench.report().takeaways, Polarity::Minus).last(), QStringLiteral("trop de monde"));
    QCOMPARE(bench.session.undoStack()->undoText(), QStringLiteral("Paste 3 takeaways"));
    bench.undoesTo(before);
}

void TestTakeawayLists::manyLongPointsStayQuick()
{
    // Against the same work on a few, so that a slow machine is as slow at both.
    const auto timeOf = [](int count) {
        Report report = usualReport();
        const QString words = QStringLiteral("Un long propos sur les ateliers et ce qu'il en reste. ").repeated(12);
        for (int i = 0; i < count; ++i)
            report.takeaways.append({TakeawayId::create(), Polarity::Plus, RichText(words + QString::number(i)), {}});
        Bench bench(SectionKind::Takeaways, report);
        RichTextField *field = bench.point("plus", 1);
        field->setFocus();
        qint64 best = std::numeric_limits<qint64>::max();
        for (int round = 0; round < 3; ++round) {
            QElapsedTimer timer;
            timer.start();
            QTest::keyClick(field, Qt::Key_Down, Qt::AltModifier);
            QTest::keyClick(field, Qt::Key_Up, Qt::AltModifier);
            QTest::keyClicks(field, QStringLiteral("mot"));
            bench.editor->commit();
            QApplication::processEvents();
            best = qMin(best, timer.nsecsElapsed());
        }
        return double(best) / 1e6;
    };
    const double few = timeOf(20);
    const double many = timeOf(200);
    qInfo("moved twice and typed in: 20 points %.1f ms, 200 points %.1f ms", few, many);
    QVERIFY2(many < 30 * few, qPrintable(QStringLiteral("%1 ms against %2 ms").arg(many).arg(few)));
}

QTEST_MAIN(TestTakeawayLists)
#include "tst_takeawaylists.moc"
