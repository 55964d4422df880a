// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/arrows.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

namespace glaneur::testing {

class TestArchitecture : public QObject
{
    Q_OBJECT

private:
    static QString contentOf(const QString &path)
    {
        QFile file(root().filePath(path));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    static QDir root() { return QDir(QStringLiteral(GLANEUR_SOURCE_DIR)); }

    static QStringList sources(const QStringList &folders)
    {
        QStringList paths;
        for (const QString &folder : folders) {
            QDirIterator it(root().filePath(folder), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                            QDirIterator::Subdirectories);
            while (it.hasNext())
                paths.append(root().relativeFilePath(it.next()));
        }
        paths.sort();
        return paths;
    }

    /// The headers of writers/ that write a document in a format.
    static QSet<QString> formats()
    {
        QSet<QString> names;
        for (const QString &path : sources({QStringLiteral("model/writers")})) {
            if (path.endsWith(QLatin1String(".h")) && contentOf(path).contains(QLatin1String("const HouseStyle &style, QIODevice &device")))
                names.insert(QFileInfo(path).completeBaseName());
        }
        return names;
    }

    static const QStringList &houseFolders()
    {
        static const QStringList folders{QStringLiteral("app"), QStringLiteral("views"), QStringLiteral("model")};
        return folders;
    }

    Arrows m_arrows;

private slots:
    void initTestCase()
    {
        m_arrows.setFormats(formats());
        QVERIFY2(formats().size() >= 6, "the writers' headers are not what this test takes them for");
        QVERIFY(formats().contains(QStringLiteral("pdf")) && formats().contains(QStringLiteral("webpage")));
    }

    /// Without a way back: a room that reaches itself is no room.
    void arrowsRunOneWay()
    {
        const auto &rooms = m_arrows.rooms();
        for (auto it = rooms.cbegin(); it != rooms.cend(); ++it) {
            QSet<QString> reached;
            QStringList left(it->begin(), it->end());
            while (!left.isEmpty()) {
                const QString room = left.takeLast();
                QVERIFY2(rooms.contains(room), qPrintable(room));
                QVERIFY2(room != it.key(), qPrintable(it.key() + QStringLiteral(" reaches itself")));
                if (reached.contains(room))
                    continue;
                reached.insert(room);
                left += QStringList(rooms.value(room).begin(), rooms.value(room).end());
            }
        }
    }

    void everySourceStandsInARoom()
    {
        const QStringList paths = sources(houseFolders());
        QVERIFY(paths.size() > 200);
        for (const QString &path : paths)
            QVERIFY2(m_arrows.rooms().contains(Arrows::roomOf(path)), qPrintable(path));
    }

    void noIncludeAgainstTheArrows()
    {
        QStringList wrong;
        int seen = 0;
        for (const QString &path : sources(houseFolders())) {
            const QString source = contentOf(path);
            QVERIFY2(!source.isEmpty(), qPrintable(path));
            seen += int(Arrows::includesOf(source).size());
            wrong += m_arrows.wrongIncludes(path, source);
        }
        QVERIFY(seen > 1000);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void noLinkAgainstTheArrows()
    {
        QStringList wrong;
        int seen = 0;
        for (const QString &folder : houseFolders()) {
            QDirIterator it(root().filePath(folder), {QStringLiteral("CMakeLists.txt")}, QDir::Files, QDirIterator::Subdirectories);
            while (it.hasNext()) {
                const QString path = root().relativeFilePath(it.next());
                const QString room = Arrows::roomOf(path);
                if (room.isEmpty())
                    continue;
                ++seen;
                wrong += m_arrows.wrongLinks(room, contentOf(path));
            }
        }
        QVERIFY(seen >= 11);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void everySourceNamesItsLicence()
    {
        for (const QString &path : sources(houseFolders() + QStringList{QStringLiteral("tests")}))
            QVERIFY2(contentOf(path).startsWith(QLatin1String("// SPDX-License-Identifier: GPL-3.0-or-later\n")), qPrintable(path));
    }

    /// The scanner sees what it is to see.
    void plantedIncludes_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("source");
        QTest::addColumn<bool>("wrong");
        const auto row = [](const char *name, const char *path, const char *source, bool wrong) {
            QTest::newRow(name) << QString::fromUtf8(path) << QString::fromUtf8(source) << wrong;
        };
        row("a view that reads the store", "views/library/pane.cpp", "#include \"store/store.h\"", true);
        row("a view that reads what is pasted", "views/editors/field.cpp", "#include \"readers/pastedhtml.h\"", false);
        row("a reader that knows the store", "model/readers/reader.cpp", "#include \"store/store.h\"", true);
        row("a view that knows the program", "views/library/pane.cpp", "#include \"app/settings.h\"", true);
        row("a view on another's header", "views/library/pane.cpp", "#include \"views/icons.h\"", false);
        row("the program that opens the store", "app/main.cpp", "#include \"store/store.h\"", false);
        row("editing that saves by itself", "model/editing/session.cpp", "#include \"store/store.h\"", true);
        row("editing by its interface", "model/editing/session.cpp", "#include \"ports/library.h\"", false);
        row("an interface that knows the session", "model/editing/ports/library.h", "#include \"editing/reportsession.h\"", true);
        row("the store that edits", "model/store/store.cpp", "#include \"editing/edits.h\"", true);
        row("the domain that knows a reader", "model/domain/report.cpp", "#include \"readers/reader.h\"", true);
        row("a document that knows a format", "model/document/compose.cpp", "#include \"writers/pdf.h\"", true);
        row("a writer of a document", "model/writers/pdf.cpp", "#include \"document/document.h\"", false);
        row("a writer that checks", "model/writers/pdf.cpp", "#include \"checks/checks.h\"", true);
        row("a writer that includes another", "model/writers/email.cpp", "#include \"writers/webpage.h\"", true);
        row("a writer's own header", "model/writers/email.cpp", "#include \"writers/email.h\"", false);
        row("what writers share", "model/writers/email.cpp", "#include \"writers/output.h\"", false);
        row("what writers share, knowing one", "model/writers/output.cpp", "#include \"writers/pdf.h\"", true);
        row("a part of a writer", "model/writers/pdffonts.cpp", "#include \"writers/pdf.h\"", false);
        row("checks of a document", "model/checks/links.cpp", "#include \"document/document.h\"", true);
        row("a reader that checks", "model/readers/reader.cpp", "#include \"checks/checks.h\"", true);
        row("items on the store", "model/items/model.cpp", "#include \"store/store.h\"", true);
        row("items on a session", "model/items/model.cpp", "#include \"editing/reportsession.h\"", false);
        row("a widget in the model", "model/items/model.cpp", "#include <QWidget>", true);
        row("a widget by its module", "model/editing/edits.cpp", "#include <QtWidgets/QUndoView>", true);
        row("all widgets", "model/writers/pdf.cpp", "#include <QtWidgets>", true);
        row("a widget by its small name", "model/writers/pdf.cpp", "#include <qlabel.h>", true);
        row("a printer in the model", "model/writers/pdf.cpp", "#include <QPrinter>", true);
        row("undo in editing", "model/editing/session.h", "#include <QUndoStack>", false);
        row("fonts in the domain", "model/domain/report.h", "#include <QFont>", true);
        row("SQL in the store", "model/store/rows.cpp", "#include <QSqlQuery>", false);
        row("SQL elsewhere", "model/items/model.cpp", "#include <QSqlQuery>", true);
        row("SQL in the program", "app/main.cpp", "#include <QSqlDatabase>", true);
        row("the net", "app/main.cpp", "#include <QTcpSocket>", true);
        row("a printer where it belongs", "views/publish/printing.cpp", "#include <QPrinter>", false);
        row("a printer in the preview", "views/preview/pane.cpp", "#include <QPrinter>", true);
        row("a widget in a view", "views/preview/pane.cpp", "#include <QWidget>", false);
        row("round the corner", "views/preview/pane.cpp", "#include \"../../model/store/store.h\"", true);
        row("a room in angle brackets", "views/preview/pane.cpp", "#include <store/store.h>", true);
        row("a header of no room", "views/preview/pane.cpp", "#include \"pane.h\"", true);
        row("the meta-object compiler's", "views/preview/pane.cpp", "#include \"pane.moc\"", false);
        row("spaces within", "views/preview/pane.cpp", "int a;\n  #  include   \"store/store.h\"", true);
        row("after another one", "views/preview/pane.cpp", "#include <QWidget>\n#include \"store/store.h\"\n", true);
        row("in a comment", "views/preview/pane.cpp", "// #include \"store/store.h\"", false);
        row("in a long comment", "views/preview/pane.cpp", "/* once:\n#include \"store/store.h\"\n*/", false);
        row("after a long comment", "views/preview/pane.cpp", "/* once */\n#include \"store/store.h\"", true);
        row("the standard library", "model/domain/id.h", "#include <optional>", false);
        row("a library of C", "model/domain/commonmark.cpp", "#include <cmark-gfm.h>", false);
    }
    void plantedIncludes()
    {
        QFETCH(QString, path);
        QFETCH(QString, source);
        QFETCH(bool, wrong);
        const QStringList found = m_arrows.wrongIncludes(path, source);
        QVERIFY2(found.size() == (wrong ? 1 : 0), qPrintable(found.join(u'\n')));
    }

    void plantedLinks()
    {
        QVERIFY(m_arrows.wrongLinks(QStringLiteral("checks"), QStringLiteral("glaneur_room(checks SOURCES a.cpp LINKS glaneur_domain)")).isEmpty());
        QCOMPARE(m_arrows.wrongLinks(QStringLiteral("checks"), QStringLiteral("glaneur_room(checks LINKS glaneur_store Qt6::Widgets)")).size(), 2);
        QCOMPARE(m_arrows.wrongLinks(QStringLiteral("items"), QStringLiteral("glaneur_room(items LINKS glaneur_editing # glaneur_store\n)")).size(), 0);
    }

    /// A wrong include in a copy of a source that is there is found where it was planted.
    void plantedInASourceThatIsThere()
    {
        for (const QString &path : sources({QStringLiteral("views"), QStringLiteral("model/checks"), QStringLiteral("model/writers")})) {
            const QString planted = contentOf(path) + QStringLiteral("\n#include \"store/store.h\"\n");
            QCOMPARE(m_arrows.wrongIncludes(path, planted).size(), m_arrows.wrongIncludes(path, contentOf(path)).size() + 1);
        }
    }
};

} // namespace glaneur::testing

QTEST_GUILESS_MAIN(glaneur::testing::TestArchitecture)
#include "tst_architecture.moc"
