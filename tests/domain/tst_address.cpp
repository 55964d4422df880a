// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/address.h"
#include "domain/addresskey.h"

#include <QTest>

using namespace glaneur;

class TestAddress : public QObject
{
    Q_OBJECT

private slots:
    void sameAddress_data();
    void sameAddress();
};

void TestAddress::sameAddress_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *name, const char *one, const char *other, bool same) {
        QTest::newRow(name) << QString::fromUtf8(one) << QString::fromUtf8(other) << same;
    };
    row("identical", "https://exemple.org/a", "https://exemple.org/a", true);
    row("scheme", "http://exemple.org/a", "https://exemple.org/a", true);
    row("scheme's case", "HTTPS://exemple.org/a", "https://exemple.org/a", true);
    row("www", "https://www.exemple.org/a", "https://exemple.org/a", true);
    row("www is the host", "https://www.org/", "https://org/", false);
    row("host's case", "https://Exemple.ORG/a", "https://exemple.org/a", true);
    row("path's case", "https://exemple.org/A", "https://exemple.org/a", false);
    row("last slash", "https://exemple.org/a/", "https://exemple.org/a", true);
    row("root", "https://exemple.org", "https://exemple.org/", true);
    row("usual port", "https://exemple.org:443/a", "https://exemple.org/a", true);
    row("usual port of http", "http://exemple.org:80/a", "https://exemple.org/a", true);
    row("other port", "https://exemple.org:8080/a", "https://exemple.org/a", false);
    row("blanks around", "  https://exemple.org/a\n", "https://exemple.org/a", true);
    row("tracking", "https://exemple.org/a?utm_source=lettre&utm_medium=mail", "https://exemple.org/a", true);
    row("tracking among others", "https://exemple.org/a?id=3&fbclid=x", "https://exemple.org/a?id=3", true);
    row("question mark", "https://exemple.org/a?", "https://exemple.org/a", true);
    row("query", "https://exemple.org/a?id=3", "https://exemple.org/a?id=4", false);
    row("fragment", "https://exemple.org/a#b", "https://exemple.org/a", false);
    row("empty fragment", "https://exemple.org/a#", "https://exemple.org/a", true);
    row("percents", "https://exemple.org/%C3%A9t%c3%a9", "https://exemple.org/été", true);
    row("international host", "https://xn--t-9fab.exemple.org/", "https://été.exemple.org", true);
    row("dots", "https://exemple.org/a/../b/./c", "https://exemple.org/b/c", true);
    row("mail", "mailto:Lou@Exemple.org", "mailto:Lou@exemple.org", true);
    row("mail's person", "mailto:lou@exemple.org", "mailto:lea@exemple.org", false);
    row("malformed", "exemple", "exemple ", true);
    row("other host", "https://exemple.org", "https://exemple.com", false);
}

void TestAddress::sameAddress()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, same);
    QVERIFY(!addressKey(one).isEmpty());
    QCOMPARE(addressKey(one) == addressKey(other), same);
    // A key is its own key, so that keys may be kept.
    QCOMPARE(addressKey(addressKey(one)), addressKey(one));
    QVERIFY(addressKey(QString()).isEmpty() && addressKey(QStringLiteral(" # ")).isEmpty());
}

QTEST_GUILESS_MAIN(TestAddress)
#include "tst_address.moc"
