// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/textbench.h"
#include "support/texttrees.h"
#include "support/usualreport.h"
#include "views/editors/linkdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTextTable>

using namespace glaneur;
using namespace glaneur::testing;

class TestRichTextEditor : public QObject
{
    Q_OBJECT

private slots:
    void unedited_data();
    void unedited();
    void generatedTextsSurviveAnEditElsewhere();
    void rebuiltParagraphsSayTheSame();
    void typing_data();
    void typing();
    void editedInPlace_data();
    void editedInPlace();
    void marksByKeyboard();
    void structure_data();
    void structure();
    void links();
    void typingAfterALinkIsNoLink();
    void typingPausesAndMerges();
    void undoGoesToTheSession();
    void outsideChangeKeepsTheCursor();
    void paste_data();
    void paste();
    void copiedTextComesBackWhole();
    void tabs();
    void tables();
    void growsWithItsText();
    void paletteChangeIsNoEdit();
    void redoneParagraphAtTheEnd();
    void wordsTypedIntoARule();
    void typedCommentSwallowsNothing();
    void completesAddresses();
};

void TestRichTextEditor::unedited_data()
{
    QTest::addColumn<QString>("source");
    const QStringList sources{
        QStringLiteral("Un mot\nde plus, *ici* et __là__"), QStringLiteral("* a\n* b\n\n\n1) c"),
        QStringLiteral("# T\n\n> q\n\n```\ncode\n```\n\n***\n\n| a | b |\n|---|---|\n| c | d |"),
        QStringLiteral("Numérique en Commun[s], [OFF], chargé.e.s «\u202fmot\u202f»\u202f! 👉 👩‍💻"),
        QStringLiteral("![une carte](carte.png) [x](#)")};
    for (const QString &source : sources)
        QTest::newRow(qPrintable(source)) << source;
}

void TestRichTextEditor::unedited()
{
    QFETCH(QString, source);
    RichTextField field(TextScope::Full);
    field.setRichText(RichText(source));
    QCOMPARE(field.richText().commonMark(), source);
    // Typed and taken back.
    QTest::keyClicks(&field, QStringLiteral("x"));
    QVERIFY(field.richText().commonMark() != source);
    QTest::keyClick(&field, Qt::Key_Backspace);
    QCOMPARE(field.richText().commonMark(), source);
}

void TestRichTextEditor::generatedTextsSurviveAnEditElsewhere()
{
    for (quint32 seed = 0; seed < 400; ++seed) {
        QList<TextBlock> wanted = TreeMaker(seed).blocks();
        QTextDocument document;
        RichTextDocument text(&document);
        text.load(wanted);
        QTextCursor cursor(&document);
        cursor.movePosition(QTextCursor::End);
        cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
        cursor.insertText(QStringLiteral("fin"));
        text.applyLook();
        wanted.append(TextBlock::paragraph({Inline::plain(QStringLiteral("fin"))}));
        const QList<TextBlock> got = text.blocks();
        if (got != wanted)
            QFAIL(qPrintable(QStringLiteral("seed %1\nwanted %2\ngot    %3").arg(seed).arg(dump(wanted), dump(got))));
    }
}

void TestRichTextEditor::rebuiltParagraphsSayTheSame()
{
    // Loading the words of a document that has no memory of its source must not change what they say.
    for (quint32 seed = 0; seed < 400; ++seed) {
        const QList<Inline> once = [&] {
            QTextDocument document;
            RichTextDocument text(&document);
            text.load({TextBlock::paragraph(normalized(TreeMaker(seed).inlines()))});
            return inlinesOf(document.begin());
        }();
        QCOMPARE(plainText(once), plainText(normalized(TreeMaker(seed).inlines())));
        QTextDocument document;
        RichTextDocument text(&document);
        text.load({TextBlock::paragraph(once)});
        const QList<Inline> twice = inlinesOf(document.begin());
        if (once != twice)
            QFAIL(qPrintable(QStringLiteral("seed %1\nonce  %2\ntwice %3").arg(seed).arg(dump(once), dump(twice))));
    }
}

void TestRichTextEditor::typing_data()
{
    QTest::addColumn<QString>("keys"); // | is Enter, / is Shift+Enter
    QTest::addColumn<QString>("source");
    QTest::newRow("words") << QStringLiteral("un mot") << QStringLiteral("un mot");
    QTest::newRow("paragraphs") << QStringLiteral("un|deux") << QStringLiteral("un\n\ndeux");
    QTest::newRow("line break") << QStringLiteral("un/deux") << QStringLiteral("un\\\ndeux");
    QTest::newRow("markup means itself") << QStringLiteral("*un* [OFF] 1. x") << QStringLiteral("\\*un\\* [OFF] 1. x");
}

void TestRichTextEditor::typing()
{
    QFETCH(QString, keys);
    QFETCH(QString, source);
    TextBench bench;
    for (const QChar c : keys) {
        if (c == QLatin1Char('|'))
            QTest::keyClick(&bench.field, Qt::Key_Return);
        else if (c == QLatin1Char('/'))
            QTest::keyClick(&bench.field, Qt::Key_Return, Qt::ShiftModifier);
        else
            QTest::keyClicks(&bench.field, QString(c));
    }
    QCOMPARE(RichText(bench.source()).blocks(), RichText(source).blocks());
}

void TestRichTextEditor::editedInPlace_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("keys"); // | Enter, < Backspace, > Tab, anything else itself
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("after");
    const QString list = QStringLiteral("- a\n- b\n  - c\n- d");
    // Positions: a 0-1, b 2-3, c 4-5, d 6-7
    QTest::newRow("new item") << list << QStringLiteral("|x") << 1 << QStringLiteral("- a\n- x\n- b\n  - c\n- d");
    QTest::newRow("new item keeps what hangs below") << list << QStringLiteral("|x") << 3
                                                     << QStringLiteral("- a\n- b\n- x\n  - c\n- d");
    QTest::newRow("empty item leaves the list") << list << QStringLiteral("||x") << 7
                                                << QStringLiteral("- a\n- b\n  - c\n- d\n\nx");
    QTest::newRow("empty inner item goes out") << list << QStringLiteral("||x") << 5
                                               << QStringLiteral("- a\n- b\n  - c\n- x\n- d");
    QTest::newRow("backspace leaves the list") << list << QStringLiteral("<") << 0
                                               << QStringLiteral("a\n\n- b\n  - c\n- d");
    QTest::newRow("tab goes deeper") << list << QStringLiteral(">") << 6 << QStringLiteral("- a\n- b\n  - c\n  - d");
    QTest::newRow("tab makes an inner list") << list << QStringLiteral(">") << 2
                                             << QStringLiteral("- a\n  - b\n    - c\n- d");
    QTest::newRow("joined items keep what hangs below") << list << QStringLiteral("<<") << 3
                                                        << QStringLiteral("- a\n  - c\n- d");
    QTest::newRow("after a heading comes text") << QStringLiteral("## T\n\na") << QStringLiteral("|x") << 1
                                                << QStringLiteral("## T\n\nx\n\na");
    QTest::newRow("heading taken back") << QStringLiteral("## T") << QStringLiteral("<") << 0 << QStringLiteral("T");
    QTest::newRow("quote left") << QStringLiteral("> a") << QStringLiteral("||x") << 1 << QStringLiteral("> a\n\nx");
    QTest::newRow("code goes on") << QStringLiteral("```\na\n```") << QStringLiteral("|b") << 1
                                  << QStringLiteral("```\na\nb\n```");
    QTest::newRow("code left") << QStringLiteral("```\na\n```") << QStringLiteral("||b") << 1
                               << QStringLiteral("```\na\n```\n\nb");
    QTest::newRow("marks stay") << QStringLiteral("a **b** *c*") << QStringLiteral("x") << 3
                                << QStringLiteral("a **bx** *c*");
}

void TestRichTextEditor::editedInPlace()
{
    QFETCH(QString, before);
    QFETCH(QString, keys);
    QFETCH(int, position);
    QFETCH(QString, after);
    TextBench bench{RichText(before)};
    bench.select(position, position);
    for (const QChar c : keys) {
        if (c == QLatin1Char('|'))
            QTest::keyClick(&bench.field, Qt::Key_Return);
        else if (c == QLatin1Char('<'))
            QTest::keyClick(&bench.field, Qt::Key_Backspace);
        else if (c == QLatin1Char('>'))
            QTest::keyClick(&bench.field, Qt::Key_Tab);
        else
            QTest::keyClicks(&bench.field, QString(c));
    }
    const QList<TextBlock> got = RichText(bench.source()).blocks();
    const QList<TextBlock> wanted = RichText(after).blocks();
    QVERIFY2(got == wanted, qPrintable(bench.source()));
}

void TestRichTextEditor::marksByKeyboard()
{
    TextBench bench;
    QTest::keyClicks(&bench.field, QStringLiteral("un "));
    QTest::keyClick(&bench.field, Qt::Key_B, Qt::ControlModifier);
    QTest::keyClicks(&bench.field, QStringLiteral("deux"));
    QTest::keyClick(&bench.field, Qt::Key_B, Qt::ControlModifier);
    QTest::keyClicks(&bench.field, QStringLiteral(" trois"));
    QCOMPARE(bench.source(), QStringLiteral("un **deux** trois"));
    bench.select(8, 13);
    QTest::keyClick(&bench.field, Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(bench.source(), QStringLiteral("un **deux** *trois*"));
    bench.select(3, 7);
    QTest::keyClick(&bench.field, Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(bench.source(), QStringLiteral("un deux *trois*"));
}

void TestRichTextEditor::structure_data()
{
    QTest::addColumn<QString>("gesture");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const QString text = QStringLiteral("a\n\nb");
    QTest::newRow("list") << QStringLiteral("list") << text << QStringLiteral("- a\n- b");
    QTest::newRow("list taken back") << QStringLiteral("list") << QStringLiteral("- a\n- b") << text;
    QTest::newRow("numbers") << QStringLiteral("numbers") << text << QStringLiteral("1. a\n2. b");
    QTest::newRow("list to numbers") << QStringLiteral("numbers") << QStringLiteral("- a\n- b") << QStringLiteral("1. a\n2. b");
    QTest::newRow("quote") << QStringLiteral("quote") << text << QStringLiteral("> a\n>\n> b");
    QTest::newRow("quote taken back") << QStringLiteral("quote") << QStringLiteral("> a\n>\n> b") << text;
    QTest::newRow("heading") << QStringLiteral("heading") << text << QStringLiteral("## a\n\n## b");
    QTest::newRow("quoted list") << QStringLiteral("quote") << QStringLiteral("- a\n- b") << QStringLiteral("> - a\n> - b");
}

void TestRichTextEditor::structure()
{
    QFETCH(QString, gesture);
    QFETCH(QString, before);
    QFETCH(QString, after);
    TextBench bench{RichText(before)};
    QTest::keyClick(&bench.field, Qt::Key_A, Qt::ControlModifier);
    if (gesture == QLatin1String("list"))
        bench.field.toggleList(false);
    else if (gesture == QLatin1String("numbers"))
        bench.field.toggleList(true);
    else if (gesture == QLatin1String("quote"))
        bench.field.toggleQuote();
    else
        bench.field.setHeading(2);
    const QList<TextBlock> got = RichText(bench.source()).blocks();
    QVERIFY2(got == RichText(after).blocks(), qPrintable(bench.source()));
    QTest::keyClick(&bench.field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.source(), before);
    QVERIFY(RichText(bench.field.richText()).blocks() == RichText(before).blocks());
}

void TestRichTextEditor::links()
{
    TextBench bench{rich("voir le dossier ici")};
    bench.select(5, 15);
    bench.field.setLink(QStringLiteral("le dossier"), QStringLiteral("https://example.org/d"));
    QCOMPARE(bench.source(), QStringLiteral("voir [le dossier](https://example.org/d) ici"));
    bench.select(8, 8);
    QVERIFY(bench.field.isLink());
    bench.field.setLink(QStringLiteral("le dossier"), QString());
    QCOMPARE(RichText(bench.source()).blocks(), rich("voir [le dossier](<>) ici").blocks());
    bench.select(8, 8);
    bench.field.removeLink();
    QCOMPARE(bench.source(), QStringLiteral("voir le dossier ici"));
    QVERIFY(!bench.field.isLink());
}

void TestRichTextEditor::typingAfterALinkIsNoLink()
{
    TextBench bench{rich("[jeu](https://example.org)")};
    bench.select(3, 3);
    QTest::keyClicks(&bench.field, QStringLiteral(" fin"));
    QCOMPARE(bench.source(), QStringLiteral("[jeu](https://example.org) fin"));
    bench.select(2, 2);
    QTest::keyClicks(&bench.field, QStringLiteral("x"));
    QCOMPARE(bench.source(), QStringLiteral("[jexu](https://example.org) fin"));
}

void TestRichTextEditor::typingPausesAndMerges()
{
    TextBench bench;
    QTest::keyClicks(&bench.field, QStringLiteral("un"));
    QVERIFY(bench.session.report().sections.first().text.isEmpty());
    QTRY_COMPARE(bench.session.report().sections.first().text.commonMark(), QStringLiteral("un"));
    QTest::keyClicks(&bench.field, QStringLiteral(" deux"));
    QCOMPARE(bench.source(), QStringLiteral("un deux"));
    QCOMPARE(bench.session.undoStack()->count(), 1);
    bench.field.clearFocus();
    bench.field.setFocus();
    QTest::keyClick(&bench.field, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(&bench.field, QStringLiteral(" trois"));
    QCOMPARE(bench.source(), QStringLiteral("un deux trois"));
    QCOMPARE(bench.session.undoStack()->count(), 2);
}

void TestRichTextEditor::undoGoesToTheSession()
{
    TextBench bench{rich("a **b**")};
    QTest::keyClick(&bench.field, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(&bench.field, QStringLiteral("cd"));
    QTest::keyClick(&bench.field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.field.toPlainText(), QStringLiteral("a b"));
    QCOMPARE(bench.source(), QStringLiteral("a **b**"));
    QTest::keyClick(&bench.field, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(bench.field.toPlainText(), QStringLiteral("a bcd"));
    QCOMPARE(bench.source(), QStringLiteral("a **bcd**"));
}

void TestRichTextEditor::outsideChangeKeepsTheCursor()
{
    TextBench bench{rich("un deux trois")};
    bench.select(8, 8);
    bench.session.edit(QStringLiteral("x"), [](Report &r) { r.sections.first().text = rich("un et deux trois"); });
    QCOMPARE(bench.field.toPlainText(), QStringLiteral("un et deux trois"));
    QCOMPARE(bench.field.textCursor().position(), 11);
    QCOMPARE(bench.session.undoStack()->count(), 1);
}

void TestRichTextEditor::paste_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<int>("scope");
    QTest::addColumn<QString>("source");
    QTest::newRow("fonts go") << QStringLiteral("<p style='color:red;font-family:Arial;font-size:30pt'>un <b>deux</b></p>")
                              << int(TextScope::Simple) << QStringLiteral("un **deux**");
    QTest::newRow("nested list") << QStringLiteral("<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>")
                                 << int(TextScope::Simple) << QStringLiteral("- a\n  - b\n- c");
    QTest::newRow("numbers") << QStringLiteral("<ol><li>a</li><li>b</li></ol>") << int(TextScope::Simple)
                             << QStringLiteral("1. a\n2. b");
    QTest::newRow("link") << QStringLiteral("<a href='https://example.org'>x</a> <a href='javascript:alert(1)'>y</a>")
                          << int(TextScope::Simple) << QStringLiteral("[x](https://example.org) y");
    QTest::newRow("heading stays") << QStringLiteral("<h2>T</h2><p>a</p>") << int(TextScope::Full)
                                   << QStringLiteral("## T\n\na");
    QTest::newRow("heading becomes bold") << QStringLiteral("<h2>T</h2><p>a</p>") << int(TextScope::Simple)
                                          << QStringLiteral("**T**\n\na");
    QTest::newRow("one paragraph") << QStringLiteral("<p>a</p><p>b</p>") << int(TextScope::Paragraph)
                                   << QStringLiteral("a\\\nb");
}

void TestRichTextEditor::paste()
{
    QFETCH(QString, html);
    QFETCH(int, scope);
    QFETCH(QString, source);
    TextBench bench{RichText(), TextScope(scope)};
    auto *data = new QMimeData;
    data->setHtml(html);
    QApplication::clipboard()->setMimeData(data);
    QTest::keyClick(&bench.field, Qt::Key_V, Qt::ControlModifier);
    const QList<TextBlock> got = RichText(bench.source()).blocks();
    QVERIFY2(got == RichText(source).blocks(), qPrintable(bench.source() + QLatin1Char('\n') + dump(got)));
}

void TestRichTextEditor::copiedTextComesBackWhole()
{
    const RichText text = rich("## T\n\n- a **b**\n- c\n\n> d\u00a0: e\u202f!\n\n[x](https://example.org)");
    TextBench from{text};
    QTest::keyClick(&from.field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&from.field, Qt::Key_C, Qt::ControlModifier);
    TextBench to;
    QTest::keyClick(&to.field, Qt::Key_V, Qt::ControlModifier);
    const QList<TextBlock> got = RichText(to.source()).blocks();
    QVERIFY2(got == text.blocks(), qPrintable(to.source()));
    QTest::keyClick(&to.field, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(&to.field, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(to.source().contains(QStringLiteral("d\u00a0: e\u202f!")));
    QVERIFY(!to.source().contains(QStringLiteral("**")));
}

void TestRichTextEditor::tabs()
{
    QWidget window;
    auto *first = new RichTextField(TextScope::Simple, &window);
    auto *second = new RichTextField(TextScope::Simple, &window);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    first->setRichText(rich("- a\n- b"));
    first->setFocus();
    QTest::keyClick(first, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClick(first, Qt::Key_Tab);
    QVERIFY(second->hasFocus());
    QCOMPARE(first->richText().commonMark(), QStringLiteral("- a\n- b"));
}

void TestRichTextEditor::tables()
{
    TextBench bench{rich("a\n\n| b | c |\n|---|---|\n| d | e |")};
    QTextCursor cursor(bench.field.document());
    cursor.movePosition(QTextCursor::End);
    while (!cursor.currentTable() && cursor.movePosition(QTextCursor::PreviousCharacter)) { }
    bench.field.setTextCursor(cursor);
    QTest::keyClicks(&bench.field, QStringLiteral("x"));
    QCOMPARE(RichText(bench.source()).blocks(), rich("a\n\n| b | c |\n|---|---|\n| d | ex |").blocks());
    QTest::keyClick(&bench.field, Qt::Key_Return); // one more row
    QTest::keyClicks(&bench.field, QStringLiteral("f"));
    QTest::keyClick(&bench.field, Qt::Key_Tab);
    QTest::keyClicks(&bench.field, QStringLiteral("g"));
    QVERIFY2(RichText(bench.source()).blocks() == rich("a\n\n| b | c |\n|---|---|\n| d | ex |\n| f | g |").blocks(),
             qPrintable(bench.source()));
}

void TestRichTextEditor::growsWithItsText()
{
    TextBench bench;
    const int before = bench.field.height();
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(&bench.field, Qt::Key_Return);
    QVERIFY(bench.field.height() > before);
    QCOMPARE(bench.field.height(), bench.field.sizeHint().height());
}

void TestRichTextEditor::paletteChangeIsNoEdit()
{
    TextBench bench{rich("*a* [b](https://example.org)\n\n1) c")};
    QPalette dark = bench.field.palette();
    dark.setColor(QPalette::Link, Qt::yellow);
    QSignalSpy edited(&bench.field, &RichTextField::edited);
    bench.field.setPalette(dark);
    QCOMPARE(edited.count(), 0);
    QCOMPARE(bench.source(), QStringLiteral("*a* [b](https://example.org)\n\n1) c"));
}

void TestRichTextEditor::redoneParagraphAtTheEnd()
{
    TextBench bench{rich("un\n\ndeux")};
    QTest::keyClick(&bench.field, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClick(&bench.field, Qt::Key_Return);
    QTest::keyClicks(&bench.field, QStringLiteral("trois"));
    QTest::keyClick(&bench.field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.field.toPlainText(), QStringLiteral("un\ndeux"));
    QTest::keyClick(&bench.field, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(bench.field.toPlainText(), QStringLiteral("un\ndeux\ntrois"));
    QTest::keyClicks(&bench.field, QStringLiteral("x"));
    QCOMPARE(RichText(bench.source()).toPlainText(), QStringLiteral("un\ndeux\ntroisx"));
}

void TestRichTextEditor::wordsTypedIntoARule()
{
    TextBench bench{rich("---\n\nun")};
    bench.select(0, 0);
    QTest::keyClicks(&bench.field, QStringLiteral("x"));
    QCOMPARE(RichText(bench.source()).toPlainText(), QStringLiteral("x\nun"));
}

void TestRichTextEditor::typedCommentSwallowsNothing()
{
    for (const char *words : {"<!-- a", "<?a", "<![CDATA[", "</script"}) {
        TextBench bench{rich("a\n\n*un*")};
        bench.select(0, 1);
        QTest::keyClicks(&bench.field, QLatin1String(words));
        QVERIFY2(RichText(bench.source()).blocks().last() == rich("*un*").blocks().first(), words);
    }
}

void TestRichTextEditor::completesAddresses()
{
    QCOMPARE(completedAddress(QStringLiteral(" example.org/a ")), QStringLiteral("https://example.org/a"));
    QCOMPARE(completedAddress(QStringLiteral("http://example.org")), QStringLiteral("http://example.org"));
    QCOMPARE(completedAddress(QStringLiteral("moi@example.org")), QStringLiteral("mailto:moi@example.org"));
    QCOMPARE(completedAddress(QStringLiteral("#")), QString());
    QCOMPARE(completedAddress(QString()), QString());
}

QTEST_MAIN(TestRichTextEditor)
#include "tst_richtexteditor.moc"
