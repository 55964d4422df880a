// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/commonmark.h"
#include "publications.h"
#include "writers/markdown.h"

using namespace glaneur;
using namespace glaneur::testing;

class TestMarkdown : public QObject
{
    Q_OBJECT

private:
    static QString markdown(const Report &report) { return written(writeMarkdown, composeDocument(report)); }

    static QStringList wordsOf(const QString &markdown)
    {
        QStringList words;
        appendBlockWords(parseCommonMark(markdown), words);
        return words;
    }

    static void collect(const QList<TextBlock> &blocks, QStringList &links, QStringList &images)
    {
        for (const TextBlock &block : blocks) {
            collect(block.inlines, links, images);
            collect(block.children, links, images);
        }
    }
    static void collect(const QList<Inline> &inlines, QStringList &links, QStringList &images)
    {
        for (const Inline &piece : inlines) {
            if (piece.kind == Inline::Kind::Link && !piece.address.isEmpty())
                links.append(piece.address);
            if (piece.kind == Inline::Kind::Image)
                images.append(piece.address);
            collect(piece.children, links, images);
        }
    }

private slots:
    void everyWord_data() { addReports(); }
    void everyWord()
    {
        QFETCH(const Report, report);
        VERIFY_WORDS(reportWords(report), wordsOf(markdown(report)));
    }

    void everyWordOfTheRealText()
    {
        const QByteArray real = realReport();
        if (real.isEmpty())
            QSKIP("The real report is not here.");
        const Result<Report> report = readReport(real, QStringLiteral("rapport.txt"));
        VERIFY_RESULT(report);
        const QString source = markdown(*report);
        VERIFY_WORDS(foldedWords(QString::fromUtf8(real)), wordsOf(source));
        VERIFY_WORDS(foldedWords(QString::fromUtf8(real)), foldedWords(source)); // without any parser
    }

    void linksInOrder()
    {
        int count = 0;
        const std::optional<Report> report = linkedRealReport(count);
        if (!report)
            QSKIP("The real report is not here.");
        QStringList links;
        QStringList images;
        collect(parseCommonMark(markdown(*report)), links, images);
        QCOMPARE(links, numberedAddresses(count));
    }

    void readsBack_data() { addReports(); }
    void readsBack()
    {
        QFETCH(const Report, report);
        const Document document = composeDocument(report);
        const QString source = written(writeMarkdown, document);
        const Result<Report> again = readReport(source.toUtf8(), QStringLiteral("rapport.md"));
        VERIFY_RESULT(again);
        // Objectives and principles have an order of their own, and no numbers.
        QStringList found = reportWords(*again);
        appendBlocks(composeDocument(*again).blocks, found);
        VERIFY_WORDS(foldedWords(plainText(parseCommonMark(source))), found);
    }

    /// What the reader recognises in a text of ours is what was written.
    void readsBackTheStructure()
    {
        const QByteArray real = realReport();
        if (real.isEmpty())
            QSKIP("The real report is not here.");
        const Result<Report> first = readReport(real, QStringLiteral("rapport.txt"));
        VERIFY_RESULT(first);
        const Result<Report> second = readReport(markdown(*first).toUtf8(), QStringLiteral("rapport.md"));
        VERIFY_RESULT(second);
        QCOMPARE(second->title, composeDocument(*first).title);
        QCOMPARE(second->series.objectives.size(), first->series.objectives.size());
        QCOMPARE(second->event.principles.size(), first->event.principles.size());
        QCOMPARE(polarities(second->takeaways), polarities(first->takeaways));
        QCOMPARE(second->focuses.size(), first->focuses.size());
        for (qsizetype i = 0; i < first->focuses.size(); ++i) {
            QCOMPARE(polarities(second->focuses.at(i).takeaways), polarities(first->focuses.at(i).takeaways));
            QCOMPARE(second->focuses.at(i).resources.size(), first->focuses.at(i).resources.size());
        }
        QCOMPARE(second->moments.size(), first->moments.size());
        for (qsizetype i = 0; i < first->moments.size(); ++i) {
            QCOMPARE(second->person(second->moments.at(i).person)->name(), first->person(first->moments.at(i).person)->name());
        }
    }

    void signsAreKept()
    {
        const QString source = markdown(usualReport());
        QVERIFY(source.contains(QStringLiteral("- \\+ Un accueil **chaleureux** et des ateliers pratiques\n")));
        QVERIFY(source.contains(QString::fromUtf16(u"- \u2212 Trop peu de temps entre deux rendez-vous\n")));
        QVERIFY(source.contains(QString::fromUtf16(u"\U0001F50D **In\u00e8s Morel\u00a0:** Le repas partag\u00e9 du soir\n")));
        QVERIFY(source.startsWith(QStringLiteral("# Rencontres du Libre")));
        QVERIFY(source.contains(QStringLiteral("| Quoi | Où |\n| --- | --- |\n| Atelier | Salle 2 |\n")));
    }

    void hostileTexts()
    {
        const QString source = written(writeMarkdown, EveryShape().document());
        QVERIFY(!source.contains(QStringLiteral("javascript:")));
        for (const QChar c : source)
            QVERIFY(c == u'\n' || c == u'\t' || c.unicode() >= 0x20);
        // No program that knows raw HTML may take a text for some.
        static const QRegularExpression verbatim(QStringLiteral("```.*?```"), QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression html(QStringLiteral("(?<![\\\\(])<[a-zA-Z/!?]"));
        const QRegularExpressionMatch match = html.match(QString(source).remove(verbatim));
        QVERIFY2(!match.hasMatch(), qPrintable(source.mid(match.capturedStart(), 40)));
    }

    void pictures()
    {
        const Document document = EveryShape().document();
        QStringList links;
        QStringList images;
        collect(parseCommonMark(written(writeMarkdown, document)), links, images);
        QStringList names;
        for (const NamedPicture &picture : markdownPictures(document)) {
            names.append(picture.name);
            QVERIFY(!picture.data.isEmpty());
        }
        images.removeAll(QStringLiteral("https://example.org/i.png"));
        QCOMPARE(images, names);
        QCOMPARE(names.first(), QStringLiteral("picture-1.png"));
        QCOMPARE(names.at(1), QStringLiteral("picture-2.svg"));
    }

private:
    static QList<Polarity> polarities(const QList<Takeaway> &takeaways)
    {
        QList<Polarity> result;
        for (const Polarity polarity : allValues<Polarity>()) {
            for (const Takeaway &takeaway : takeaways) {
                if (takeaway.polarity == polarity)
                    result.append(polarity);
            }
        }
        return result;
    }

    static void appendBlocks(const QList<Block> &blocks, QStringList &words)
    {
        for (const Block &block : blocks) {
            words += foldedWords(block.attribution) + foldedWords(plainText(block.inlines)) + foldedWords(block.text);
            appendBlocks(block.children, words);
        }
    }
};

QTEST_GUILESS_MAIN(TestMarkdown)
#include "tst_markdown.moc"
