// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/textbench.h"
#include "support/usualreport.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QTest>

using namespace glaneur;
using namespace glaneur::testing;

namespace {

void type(RichTextField &field, const QString &text)
{
    for (const QChar c : text) {
        if (c == u'\n')
            QTest::keyClick(&field, Qt::Key_Return);
        else
            QTest::sendKeyEvent(QTest::Click, &field, Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
}

} // namespace

/// What a field does for who types, and that each of it is taken back by one undo.
class TestTypingAids : public QObject
{
    Q_OBJECT

private slots:
    void frenchSpaces_data();
    void frenchSpaces();
    void englishHasNone();
    void addresses_data();
    void addresses();
    void inputMethods();
    void backspaceTakesWholeCharacters_data();
    void backspaceTakesWholeCharacters();
    void rightToLeft();
    void spacesByHand();
};

void TestTypingAids::frenchSpaces_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("proposed");
    QTest::addColumn<QString>("takenBack");
    QTest::newRow("question") << QStringLiteral("Quoi ?") << QStringLiteral("Quoi\u202f?") << QStringLiteral("Quoi ?");
    QTest::newRow("exclamation") << QStringLiteral("Bien !") << QStringLiteral("Bien\u202f!") << QStringLiteral("Bien !");
    QTest::newRow("semicolon") << QStringLiteral("a ;") << QStringLiteral("a\u202f;") << QStringLiteral("a ;");
    QTest::newRow("colon") << QStringLiteral("Lieu :") << QStringLiteral("Lieu\u00a0:") << QStringLiteral("Lieu :");
    QTest::newRow("time") << QStringLiteral("à 10:30 ") << QStringLiteral("à 10:30") << QString();
    QTest::newRow("address") << QStringLiteral("https://example.org?a ") << QStringLiteral("[https://example.org?a](https://example.org?a)")
                             << QStringLiteral("https://example.org?a");
}

void TestTypingAids::frenchSpaces()
{
    QFETCH(QString, typed);
    QFETCH(QString, proposed);
    QFETCH(QString, takenBack);
    TextBench bench;
    type(bench.field, typed);
    QCOMPARE(bench.source(), proposed);
    if (takenBack.isNull())
        return;
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.source().trimmed(), takenBack);
}

void TestTypingAids::englishHasNone()
{
    TextBench bench;
    bench.session.edit(QStringLiteral("x"), [](Report &report) { report.language = QStringLiteral("en"); });
    type(bench.field, QStringLiteral("What ?"));
    QCOMPARE(bench.source(), QStringLiteral("What ?"));
}

void TestTypingAids::addresses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("source");
    QTest::newRow("whole") << QStringLiteral("https://example.org/a ") << QStringLiteral("[https://example.org/a](https://example.org/a)");
    QTest::newRow("www") << QStringLiteral("www.example.org ") << QStringLiteral("[www.example.org](https://www.example.org)");
    QTest::newRow("mail") << QStringLiteral("moi@example.org ") << QStringLiteral("[moi@example.org](mailto:moi@example.org)");
    QTest::newRow("by Enter") << QStringLiteral("www.example.org\n") << QStringLiteral("[www.example.org](https://www.example.org)");
    QTest::newRow("before a full stop") << QStringLiteral("www.example.org. ")
                                        << QStringLiteral("[www.example.org](https://www.example.org).");
    QTest::newRow("none") << QStringLiteral("chargé.e.s ") << QStringLiteral("chargé.e.s");
    QTest::newRow("script") << QStringLiteral("javascript:alert ") << QStringLiteral("javascript:alert");
}

void TestTypingAids::addresses()
{
    QFETCH(QString, typed);
    QFETCH(QString, source);
    TextBench bench;
    type(bench.field, typed);
    QCOMPARE(bench.source().trimmed(), source);
}

void TestTypingAids::inputMethods()
{
    TextBench bench{rich("un")};
    bench.press(Qt::Key_End, Qt::ControlModifier);
    const auto compose = [&](const QString &composed, const QString &committed) {
        QInputMethodEvent event(composed, {});
        if (!committed.isEmpty())
            event.setCommitString(committed);
        QApplication::sendEvent(&bench.field, &event);
    };
    compose(QStringLiteral("ni"), {});
    QCOMPARE(bench.source(), QStringLiteral("un")); // not said yet
    compose(QStringLiteral("nihao"), {});
    compose({}, QStringLiteral("你好"));
    compose(QStringLiteral("^"), {});
    compose({}, QStringLiteral("ê"));
    QCOMPARE(bench.source(), QStringLiteral("un你好ê"));
    while (bench.session.undoStack()->canUndo())
        bench.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.source(), QStringLiteral("un"));
}

void TestTypingAids::backspaceTakesWholeCharacters_data()
{
    QTest::addColumn<QString>("character");
    QTest::newRow("family") << QStringLiteral("👨‍👩‍👧‍👦");
    QTest::newRow("profession") << QStringLiteral("👩‍💻");
    QTest::newRow("flag") << QStringLiteral("🇫🇷");
    QTest::newRow("skin") << QStringLiteral("👍🏽");
    QTest::newRow("keycap") << QStringLiteral("5️⃣");
    QTest::newRow("pointing hand") << QStringLiteral("👉");
}

void TestTypingAids::backspaceTakesWholeCharacters()
{
    QFETCH(QString, character);
    TextBench bench{RichText::fromPlainText(QStringLiteral("a") + character + QStringLiteral("b"))};
    bench.placeCursor(1 + int(character.size()));
    bench.press(Qt::Key_Backspace);
    QCOMPARE(bench.field.toPlainText(), QStringLiteral("ab"));
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    bench.placeCursor(1);
    bench.press(Qt::Key_Delete);
    QCOMPARE(bench.field.toPlainText(), QStringLiteral("ab"));
}

void TestTypingAids::rightToLeft()
{
    TextBench bench;
    const QString words = QStringLiteral("שלום עולם, 2024!");
    type(bench.field, words + QStringLiteral("\nmot"));
    QCOMPARE(bench.source(), words + QStringLiteral("\n\nmot"));
    QCOMPARE(bench.field.document()->firstBlock().textDirection(), Qt::RightToLeft);
    QCOMPARE(bench.field.document()->lastBlock().textDirection(), Qt::LeftToRight);
}

void TestTypingAids::spacesByHand()
{
    TextBench bench;
    type(bench.field, QStringLiteral("10"));
    bench.press(Qt::Key_Space, Qt::ControlModifier | Qt::ShiftModifier);
    type(bench.field, QStringLiteral("km"));
    bench.press(Qt::Key_Space, Qt::AltModifier | Qt::ShiftModifier);
    type(bench.field, QStringLiteral("x"));
    QCOMPARE(bench.source(), QStringLiteral("10\u00a0km\u202fx"));
}

QTEST_MAIN(TestTypingAids)
#include "tst_typingaids.moc"
