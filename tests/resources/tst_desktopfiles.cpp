// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QIcon>
#include <QImage>
#include <QMimeDatabase>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace glaneur {

namespace {

const QString desktopFolder = QStringLiteral(GLANEUR_SOURCE_DIR "/resources/desktop/");
const QString id = QStringLiteral("org.glaneur.Glaneur");
const QString libraryType = QStringLiteral("application/x-glaneur");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The value of a key of the desktop entry, empty where it has none.
QString entry(const QString &key)
{
    const QStringList lines =
        QString::fromUtf8(contentOf(desktopFolder + id + QStringLiteral(".desktop"))).split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        if (line.startsWith(key + QLatin1Char('=')))
            return line.mid(key.size() + 1);
    }
    return {};
}

/// The texts of all elements of that name in the AppStream metainfo.
QStringList metainfo(const QString &element)
{
    QXmlStreamReader xml(contentOf(desktopFolder + id + QStringLiteral(".metainfo.xml")));
    QStringList texts;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == element)
            texts.append(xml.readElementText());
    }
    return texts;
}

QByteArray library()
{
    return contentOf(QStringLiteral(GLANEUR_TEST_DATA "/stores/version-1.glaneur"));
}

} // namespace

/// That the files agree with each other and with the libraries that Glaneur writes.
class TestDesktopFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void shareOneId();
    void speakFrench();
    void tellTheVersion();
    void librariesAreKnownByTheirBytes();
    void otherDatabasesAreNot();
    void iconsAreDrawn_data();
    void iconsAreDrawn();

private:
    QTemporaryDir m_data;
};

void TestDesktopFiles::initTestCase()
{
    // Qt 6.4 lets the system's folder of types win over the user's by order, not by priority: there is but one here.
    qputenv("XDG_DATA_HOME", m_data.path().toLocal8Bit());
    qputenv("XDG_DATA_DIRS", "/nonexistent");
    const QString packages = m_data.filePath(QStringLiteral("mime/packages"));
    QVERIFY(QDir().mkpath(packages));
    QVERIFY(QFile::copy(desktopFolder + id + QStringLiteral(".mime.xml"), packages + QStringLiteral("/glaneur.xml")));
}

void TestDesktopFiles::shareOneId()
{
    QCOMPARE(entry(QStringLiteral("Icon")), id);
    QCOMPARE(entry(QStringLiteral("MimeType")), libraryType + QLatin1Char(';'));
    QCOMPARE(metainfo(QStringLiteral("id")), QStringList{id});
    QCOMPARE(metainfo(QStringLiteral("launchable")), QStringList{id + QStringLiteral(".desktop")});
    QCOMPARE(metainfo(QStringLiteral("mediatype")), QStringList{libraryType});
    const QString program = entry(QStringLiteral("Exec")).section(QLatin1Char(' '), 0, 0);
    QCOMPARE(metainfo(QStringLiteral("binary")), QStringList{program});
}

void TestDesktopFiles::speakFrench()
{
    for (const char *key : {"GenericName", "Comment", "Keywords"}) {
        const QString english = entry(QLatin1String(key));
        const QString french = entry(QLatin1String(key) + QStringLiteral("[fr]"));
        QVERIFY2(!english.isEmpty() && !french.isEmpty() && english != french, key);
    }
    QCOMPARE(metainfo(QStringLiteral("summary")).size(), 2);
    QCOMPARE(metainfo(QStringLiteral("p")).size() % 2, 0);
}

void TestDesktopFiles::tellTheVersion()
{
    const QString text = QString::fromUtf8(contentOf(desktopFolder + id + QStringLiteral(".metainfo.xml")));
    static const QRegularExpression release(QStringLiteral("<release version=\"([^\"]+)\""));
    QCOMPARE(release.match(text).captured(1), QStringLiteral(GLANEUR_VERSION));
}

void TestDesktopFiles::librariesAreKnownByTheirBytes()
{
    const QByteArray bytes = library();
    QVERIFY(!bytes.isEmpty());
    const QMimeDatabase types;
    QVERIFY(types.mimeTypeForName(libraryType).isValid());
    QCOMPARE(types.mimeTypeForData(bytes).name(), libraryType);
    QCOMPARE(types.mimeTypeForFile(QStringLiteral("x.glaneur"), QMimeDatabase::MatchExtension).name(), libraryType);
}

void TestDesktopFiles::otherDatabasesAreNot()
{
    QByteArray bytes = library();
    constexpr int applicationId = 68; // its place in SQLite's header
    bytes.replace(applicationId, 4, QByteArray(4, '\0'));
    QVERIFY(QMimeDatabase().mimeTypeForData(bytes).name() != libraryType);
}

void TestDesktopFiles::iconsAreDrawn_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("size");
    for (const char *name : {"org.glaneur.Glaneur", "org.glaneur.Glaneur-symbolic", "application-x-glaneur"}) {
        for (int size : {16, 128})
            QTest::addRow("%s at %d px", name, size) << QString::fromLatin1(name) << size;
    }
}

void TestDesktopFiles::iconsAreDrawn()
{
    QFETCH(QString, name);
    QFETCH(int, size);
    const QIcon icon(desktopFolder + QStringLiteral("icons/") + name + QStringLiteral(".svg"));
    const QImage image = icon.pixmap(QSize(size, size)).toImage();
    QCOMPARE(image.width() / image.devicePixelRatio(), qreal(size));
    qint64 opaque = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            opaque += qAlpha(image.pixel(x, y)) > 127;
    }
    QVERIFY(opaque * 10 > qint64(image.width()) * image.height());
}

} // namespace glaneur

QTEST_MAIN(glaneur::TestDesktopFiles)
#include "tst_desktopfiles.moc"
