// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/translationfile.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace glaneur::testing;

namespace glaneur {

namespace {

/// All that matches, in order of the alphabet.
QStringList matches(const QString &text, const QRegularExpression &pattern)
{
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.sort();
    return found;
}

QStringList sourceFiles()
{
    QStringList files;
    for (const char *folder : {"app", "views", "model"}) {
        QDirIterator it(QStringLiteral(GLANEUR_SOURCE_DIR "/") + QLatin1String(folder),
                        {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            files.append(it.next());
    }
    return files;
}

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void matchTheSources_data();
    void matchTheSources();
    void findEachText();
    void namesContextsAsAtRunTime();
    void keepPlaces_data();
    void keepPlaces();
    void keepMnemonics();
    void keepTheLastSign();
    void followFrenchTypography();
};

void TestTranslations::matchTheSources_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("onlyPlurals");
    QTest::newRow("French") << QStringLiteral("fr") << false;
    QTest::newRow("English") << QStringLiteral("en") << true;
}

/// A copy brought up to the sources has nothing new, nothing left over and nothing untranslated.
void TestTranslations::matchTheSources()
{
    QFETCH(QString, language);
    QFETCH(bool, onlyPlurals);
    QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("glaneur_%1.ts").arg(language));
    QVERIFY(QFile::copy(translationFile(language), copy));

    QStringList arguments{QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"),
                          QStringLiteral("app"), QStringLiteral("views"), QStringLiteral("model")};
    const QDir roots(QStringLiteral(GLANEUR_INCLUDE_ROOTS));
    for (const QFileInfo &root : roots.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
        arguments.append(QStringLiteral("-I") + root.filePath());
    if (onlyPlurals)
        arguments.append(QStringLiteral("-pluralonly"));
    arguments << QStringLiteral("-ts") << copy;
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(GLANEUR_SOURCE_DIR));
    lupdate.start(QStringLiteral(GLANEUR_LUPDATE), arguments);
    QVERIFY(lupdate.waitForFinished(120'000));
    QCOMPARE(lupdate.exitCode(), 0);

    QStringList wrong;
    const QList<Message> messages = readMessages(copy);
    QVERIFY(!messages.isEmpty());
    for (const Message &message : messages) {
        const bool complete = message.translations.size() == (message.hasPlurals ? 2 : 1)
            && !message.translations.contains(QString());
        if (!message.state.isEmpty())
            wrong.append(message.state + QStringLiteral(" — ") + message.name());
        else if (!complete)
            wrong.append(QStringLiteral("empty — ") + message.name());
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("Build update_translations, then translate in Qt Linguist:\n")
                                         + wrong.join(QLatin1Char('\n'))));
    QCOMPARE(messages.size(), readMessages(translationFile(language)).size());
}

/// lupdate overlooks calls that it does not understand, such as those of a wrapper function named translate().
void TestTranslations::findEachText()
{
    QSet<QString> known;
    for (const Message &message : readMessages(translationFile(QStringLiteral("fr"))))
        known.insert(message.source);
    static const QRegularExpression call(QStringLiteral(
        R"re((?:\b(?:tr|QT_TR_NOOP)\(|\b(?:translate|QT_TRANSLATE_NOOP)\(\s*"[^"]*",)\s*((?:"(?:[^"\\]|\\.)*"\s*)+))re"));
    static const QRegularExpression comment(QStringLiteral("^\\s*//.*$"), QRegularExpression::MultilineOption);
    static const QRegularExpression joint(QStringLiteral(R"("\s*")"));
    static const QRegularExpression escape(QStringLiteral(R"(\\(.))"));
    QStringList missing;
    int found = 0;
    for (const QString &path : sourceFiles()) {
        const QString content = contentOf(path).remove(comment);
        for (auto it = call.globalMatch(content); it.hasNext();) {
            QString text = it.next().captured(1).trimmed();
            text = text.mid(1, text.size() - 2).remove(joint);
            text.replace(QLatin1String("\\n"), QLatin1String("\n")).replace(escape, QStringLiteral("\\1"));
            ++found;
            if (!known.contains(text))
                missing.append(path + QStringLiteral(": ") + text);
        }
    }
    QVERIFY(found > 300);
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
}

/// A class in a namespace asks for its texts under its full name.
void TestTranslations::namesContextsAsAtRunTime()
{
    QString sources;
    for (const QString &path : sourceFiles())
        sources += contentOf(path);
    QSet<QString> contexts;
    for (const Message &message : readMessages(translationFile(QStringLiteral("fr"))))
        contexts.insert(message.context);
    QVERIFY(!contexts.isEmpty());
    for (const QString &context : contexts) {
        const bool named = sources.contains(QStringLiteral("\"%1\"").arg(context))
            || sources.contains(QStringLiteral("Q_DECLARE_TR_FUNCTIONS(%1)").arg(context));
        QVERIFY2(named || context.startsWith(QLatin1String("glaneur::")), qPrintable(context));
    }
}

void TestTranslations::keepPlaces_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("French") << QStringLiteral("fr");
    QTest::newRow("English") << QStringLiteral("en");
}

void TestTranslations::keepPlaces()
{
    QFETCH(QString, language);
    static const QRegularExpression place(QStringLiteral("%L?[1-9n]"));
    for (const Message &message : readMessages(translationFile(language))) {
        for (const QString &translation : message.translations)
            QVERIFY2(matches(translation, place) == matches(message.source, place), qPrintable(message.name()));
    }
}

void TestTranslations::keepMnemonics()
{
    static const QRegularExpression mnemonic(QStringLiteral("&[A-Za-z0-9]"));
    static const QRegularExpression ampersand(QStringLiteral("&(?!&)"));
    for (const Message &message : readMessages(translationFile(QStringLiteral("fr")))) {
        const qsizetype wanted = matches(message.source, mnemonic).size();
        for (const QString &translation : message.translations) {
            QVERIFY2(matches(translation, mnemonic).size() == wanted, qPrintable(message.name()));
            QVERIFY2(matches(translation, ampersand).size() == matches(message.source, ampersand).size(),
                     qPrintable(message.name()));
        }
    }
}

/// A text that asks for more, ends a sentence or announces something does so in French, too.
void TestTranslations::keepTheLastSign()
{
    const QString signs = QStringLiteral(".…:");
    for (const Message &message : readMessages(translationFile(QStringLiteral("fr")))) {
        const auto sign = [&](const QString &text) {
            return !text.isEmpty() && signs.contains(text.back()) ? text.back() : QChar();
        };
        for (const QString &translation : message.translations) {
            QVERIFY2(sign(translation) == sign(message.source), qPrintable(message.name()));
            QVERIFY2(translation == translation.trimmed(), qPrintable(message.name()));
        }
    }
}

void TestTranslations::followFrenchTypography()
{
    // What stands here is no French sentence: addresses, file name patterns, signs that a file name refuses.
    static const QRegularExpression code(QStringLiteral(R"(https?://\S+|\*\.\w+|/ \\ : \* \? " < > \|)"));
    const struct
    {
        QRegularExpression wrong;
        const char *why;
    } rules[]{
        {QRegularExpression(QStringLiteral("['\"]")), "a typewriter's apostrophe or quote"},
        {QRegularExpression(QStringLiteral(R"(\.\.)")), "dots in place of an ellipsis"},
        {QRegularExpression(QStringLiteral("(?<!\u202f)[;!?]")), "no narrow unbreakable space before ; ! ?"},
        {QRegularExpression(QStringLiteral("(?<!\u00a0):")), "no unbreakable space before :"},
        {QRegularExpression(QStringLiteral("«(?!\u00a0)|(?<!\u00a0)»")), "no unbreakable space inside « »"},
        {QRegularExpression(QStringLiteral("[“”]")), "English quotes"},
        {QRegularExpression(QStringLiteral("  +|[ée]vènement")), "two spaces, or the spelling not chosen here"},
        {QRegularExpression(QStringLiteral("\\d (?:[KMG]o|mm|cm|pt|px|h|%|€)(?!\\w)")),
         "an ordinary space before a unit"},
    };
    QStringList wrong;
    for (const Message &message : readMessages(translationFile(QStringLiteral("fr")))) {
        for (QString translation : message.translations) {
            translation.replace(code, QStringLiteral("x"));
            for (const auto &rule : rules) {
                if (translation.contains(rule.wrong))
                    wrong.append(QLatin1String(rule.why) + QStringLiteral(" — ") + translation);
            }
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

} // namespace glaneur

QTEST_GUILESS_MAIN(glaneur::TestTranslations)
#include "tst_translations.moc"
