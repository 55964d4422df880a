// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/entities.h"
#include "readers/describe.h"
#include "readers/reader.h"
#include "support/reportwords.h"

#include <QDir>
#include <QStringDecoder>
#include <QtTest>

using namespace glaneur;

/// Reports that the readers were not made for, in both languages and all formats: what becomes of each is written beside
/// it in a file of its own. GLANEUR_WRITE_EXPECTED=1 writes these files anew.
class TestReports : public QObject
{
    Q_OBJECT

private slots:
    void structure_data() { addFiles(); }
    void structure()
    {
        QFETCH(QString, path);
        const Result<Report> result = readReport(contentOf(path), QFileInfo(path).fileName());
        QVERIFY2(result.ok(), qPrintable(result.ok() ? QString() : result.error().text()));
        const QString description = describe(result.value());
        QFile expected(path + QStringLiteral(".expected"));
        if (qEnvironmentVariableIsSet("GLANEUR_WRITE_EXPECTED")) {
            QVERIFY(expected.open(QIODevice::WriteOnly));
            expected.write(description.toUtf8());
            return;
        }
        QVERIFY2(expected.open(QIODevice::ReadOnly), qPrintable(expected.fileName()));
        QCOMPARE(description.split(QLatin1Char('\n')), QString::fromUtf8(expected.readAll()).split(QLatin1Char('\n')));
    }

    void everyWordIsThere_data() { addFiles(); }
    void everyWordIsThere()
    {
        QFETCH(QString, path);
        const QByteArray data = contentOf(path);
        const Result<Report> result = readReport(data, QFileInfo(path).fileName());
        QVERIFY(result.ok());
        QString text = textOf(data);
        if (path.endsWith(QLatin1String(".html")))
            text = withoutTags(text);
        // A list's numbers are the list's, not words.
        text.remove(QRegularExpression(QStringLiteral("^\\s*\\d+[.)] "), QRegularExpression::MultilineOption));
        QCOMPARE(missingWords(foldedWords(text), reportWords(result.value())), QStringList());
    }

    void sameTwice_data() { addFiles(); }
    void sameTwice()
    {
        QFETCH(QString, path);
        const Result<Report> first = readReport(contentOf(path), QFileInfo(path).fileName());
        const Result<Report> second = readReport(contentOf(path), QFileInfo(path).fileName());
        QVERIFY(first.ok() && second.ok());
        QCOMPARE(describe(first.value()), describe(second.value()));
        QVERIFY(first->id != second->id);
    }

    void thereAreEnough()
    {
        QVERIFY(files().size() >= 12);
    }

private:
    static QStringList files()
    {
        const QDir folder(QStringLiteral(GLANEUR_TEST_DATA "/reports"));
        QStringList paths;
        for (const QString &name : folder.entryList({QStringLiteral("*.txt"), QStringLiteral("*.md"), QStringLiteral("*.html")}))
            paths.append(folder.filePath(name));
        return paths;
    }

    static void addFiles()
    {
        QTest::addColumn<QString>("path");
        for (const QString &path : files())
            QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
    }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QString textOf(const QByteArray &data)
    {
        if (data.startsWith("\xff\xfe"))
            return QString(QStringDecoder(QStringDecoder::Utf16LE).decode(data.mid(2)));
        QStringDecoder utf8(QStringDecoder::Utf8);
        const QString text = utf8.decode(data);
        return utf8.hasError() ? QString::fromLatin1(data).replace(QChar(0x80), QChar(0x20ac)).replace(QChar(0x92), QLatin1Char('\'')) : text;
    }

    /// The text that a reader of the page sees, with the addresses of its links and pictures.
    static QString withoutTags(QString html)
    {
        const auto expression = [](const char *pattern) {
            return QRegularExpression(QString::fromLatin1(pattern),
                                      QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
        };
        html.remove(expression("<head>.*</head>")).remove(expression("<nav hidden>.*</nav>"));
        html.replace(expression("<(?:a|img)\\b[^>]*?(?:href|src)=\"([^\"#]*)\"(?:\\s+alt=\"([^\"]*)\")?[^>]*>"), QStringLiteral(" \\1 \\2 "));
        html.remove(expression("</?(?:b|i|em|strong|code)>")).replace(expression("<[^>]*>"), QStringLiteral(" "));
        const QRegularExpression reference = expression("&#?\\w+;");
        QRegularExpressionMatch match = reference.match(html);
        while (match.hasMatch()) {
            const QString decoded = decodeEntity(match.captured());
            html.replace(match.capturedStart(), match.capturedLength(), decoded == QLatin1String("&") ? QStringLiteral(" ") : decoded);
            match = reference.match(html, match.capturedStart());
        }
        return html;
    }
};

QTEST_GUILESS_MAIN(TestReports)
#include "tst_reports.moc"
