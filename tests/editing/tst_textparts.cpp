// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/textparts.h"
#include "support/randomreport.h"

#include <QTest>

using namespace glaneur;

namespace {

QString withoutBlanks(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

} // namespace

class TestTextParts : public QObject
{
    Q_OBJECT

private slots:
    void parts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("offset");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        const auto row = [](const char *name, const char *text, int offset, const char *first, const char *second) {
            QTest::newRow(name) << QString::fromUtf8(text) << offset << QString::fromUtf8(first) << QString::fromUtf8(second);
        };
        row("before a blank", "un deux", 2, "un", "deux");
        row("behind a blank", "un deux", 3, "un", "deux");
        row("within a word", "un deux", 4, "un d", "eux");
        row("at the start", "un", 0, "", "un");
        row("at the end", "un", 2, "un", "");
        row("beyond", "un", 9, "un", "");
        row("within bold", "a **bcd** e", 4, "a **bc**", "**d** e");
        row("within a link", "[un deux](https://example.org)", 3, "[un](https://example.org)", "[deux](https://example.org)");
        row("at a line break", "un\\\ndeux", 3, "un", "deux");
        row("what would be markup", "un 1. deux", 3, "un", "1\\. deux");
        row("between paragraphs", "un\n\ndeux", 3, "un", "deux");
        row("within the second paragraph", "un\n\ndeux trois", 8, "un\n\ndeux", "trois");
        row("within an item", "- un deux\n- trois", 3, "- un", "- deux\n- trois");
        row("between numbered items", "1. un\n2. deux\n3. trois", 3, "1. un", "2. deux\n3. trois");
        row("within a nested item", "- un\n  - deux trois\n- quatre", 8, "- un\n  - deux", "- - trois\n- quatre");
        row("within code", "```\nun\ndeux\n```", 3, "```\nun\n```", "```\ndeux\n```");
    }
    void parts()
    {
        QFETCH(QString, text);
        QFETCH(int, offset);
        const auto [first, second] = parted(RichText(text), offset);
        QTEST(first.commonMark().trimmed(), "first");
        QTEST(second.commonMark().trimmed(), "second");
    }

    void joins_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("whole");
        QTest::addColumn<int>("seam");
        QTest::newRow("words") << QStringLiteral("un") << QStringLiteral("deux") << QStringLiteral("un deux") << 3;
        QTest::newRow("marks") << QStringLiteral("**un**") << QStringLiteral("**deux**") << QStringLiteral("**un** **deux**") << 3;
        QTest::newRow("nothing first") << QString() << QStringLiteral("deux") << QStringLiteral("deux") << 0;
        QTest::newRow("nothing second") << QStringLiteral("un") << QString() << QStringLiteral("un") << 2;
        QTest::newRow("lists") << QStringLiteral("- un") << QStringLiteral("deux") << QStringLiteral("- un\n\ndeux") << 3;
        QTest::newRow("a blank that must not break") << QStringLiteral("un") << QStringLiteral("\u00a0! deux")
                                                     << QStringLiteral("un\u00a0! deux") << 2;
    }
    void joins()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        const JoinedText whole = joined(RichText(first), RichText(second));
        QTEST(whole.text.commonMark().trimmed(), "whole");
        QTEST(int(whole.seam), "seam");
    }

    /// Whatever a text holds and wherever it is cut, no word is lost, and joining brings them together again.
    void anyText()
    {
        ReportGenerator generator(5);
        QRandomGenerator random(5);
        for (int round = 0; round < 40; ++round) {
            const Report report = generator.report();
            QList<RichText> texts{report.context()};
            for (const Takeaway &takeaway : report.takeaways)
                texts.append(takeaway.text);
            for (const Focus &focus : report.focuses)
                texts.append(focus.aim);
            for (const RichText &text : std::as_const(texts)) {
                const QString words = text.toPlainText();
                int offset = random.bounded(int(words.size()) + 1);
                if (offset > 0 && offset < words.size() && words.at(offset).isLowSurrogate())
                    --offset;
                const auto [first, second] = parted(text, offset);
                QCOMPARE(withoutBlanks(first.toPlainText() + second.toPlainText()), withoutBlanks(words));
                QVERIFY(withoutBlanks(first.toPlainText()).size() <= offset);
                const JoinedText whole = joined(first, second);
                QCOMPARE(withoutBlanks(whole.text.toPlainText()), withoutBlanks(words));
                QCOMPARE(withoutBlanks(whole.text.toPlainText().left(whole.seam)), withoutBlanks(first.toPlainText()));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestTextParts)
#include "tst_textparts.moc"
