// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/duplicates.h"

#include <QElapsedTimer>
#include <QTest>

using namespace glaneur;

Q_DECLARE_METATYPE(glaneur::Person)

namespace {

Person person(const char *first, const char *family = "", const char *territory = "", const char *organisation = "")
{
    return {PersonId::create(), QString::fromUtf8(first), QString::fromUtf8(family), {}, QString::fromUtf8(territory),
            QString::fromUtf8(organisation)};
}

constexpr int none = -1;

} // namespace

class TestDuplicates : public QObject
{
    Q_OBJECT

private slots:
    void people_data();
    void people();
    void likeliestFirst();
    void manyPeople();
    void addresses();
};

void TestDuplicates::people_data()
{
    QTest::addColumn<Person>("one");
    QTest::addColumn<Person>("other");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *name, const Person &one, const Person &other, int expected) {
        QTest::newRow(name) << one << other << expected;
    };
    const int same = int(Likeness::SameName);
    const int oneName = int(Likeness::OneName);
    const int close = int(Likeness::CloseName);
    row("the same", person("Ada", "Noël"), person("Ada", "Noël"), same);
    row("accents and case", person("ADA", "noel"), person("Ada", "Noël"), same);
    row("order", person("Noël", "Ada"), person("Ada", "Noël"), same);
    row("hyphen", person("Anne-Lise", "Roux"), person("Anne Lise", "Roux"), same);
    row("all in one field", person("Ada Noël"), person("Ada", "Noël"), same);
    row("same name elsewhere", person("Ada", "Noël", "Nord"), person("Ada", "Noël", "Sud"), same);
    row("first name alone", person("Ada"), person("Ada", "Noël"), oneName);
    row("first name alone, elsewhere", person("Ada", "", "Nord"), person("Ada", "Noël", "Sud"), none);
    row("first name alone, other organisation", person("Ada", "", "", "Quai"), person("Ada", "Noël", "", "Hub"), none);
    row("a letter less", person("Sarah", "Benali"), person("Sara", "Benali"), close);
    row("a letter other", person("Sarah", "Benali"), person("Sarah", "Benalo"), close);
    row("two letters", person("Sarah", "Benali"), person("Sarah", "Benbli x"), none);
    row("short first names", person("Léa", "Roux"), person("Léo", "Roux"), none);
    row("others", person("Ada", "Noël"), person("Lou", "Noël"), none);
    row("nameless", person(""), person(""), none);
}

void TestDuplicates::people()
{
    QFETCH(Person, one);
    QFETCH(Person, other);
    QFETCH(int, expected);
    const auto found = likelySamePeople({one, other});
    if (expected == none) {
        QVERIFY(found.isEmpty());
        return;
    }
    QCOMPARE(found.value(one.id), (QList<LikelyPerson>{{other.id, Likeness(expected)}}));
    QCOMPARE(found.value(other.id), (QList<LikelyPerson>{{one.id, Likeness(expected)}}));
}

void TestDuplicates::likeliestFirst()
{
    const Person alone = person("Claire");
    const Person martin = person("Claire", "Martin");
    const Person again = person("Claire", "Martín");
    const auto found = likelySamePeople({alone, martin, again});
    QCOMPARE(found.value(martin.id), (QList<LikelyPerson>{{again.id, Likeness::SameName}, {alone.id, Likeness::OneName}}));
}

void TestDuplicates::manyPeople()
{
    QList<Person> many;
    for (int i = 0; i < 1000; ++i)
        many.append(person(qPrintable(QStringLiteral("Prénom%1").arg(i * 7919)), "Nom"));
    QElapsedTimer clock;
    clock.start();
    (void)likelySamePeople(many);
    qInfo("1000 people: %lld ms", qlonglong(clock.elapsed()));
    QVERIFY(clock.elapsed() < 5000);
}

void TestDuplicates::addresses()
{
    const auto resource = [](const char *address) {
        Resource made;
        made.id = ResourceId::create();
        made.address = QString::fromLatin1(address);
        return made;
    };
    const QList<Resource> list{resource("https://exemple.org/a"), resource("http://www.exemple.org/a/?utm_source=x"),
                               resource("https://exemple.org/b"), resource(""), resource("#"), resource("")};
    const auto found = sameAddresses(list);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.value(list.at(0).id), QList<ResourceId>{list.at(1).id});
    QCOMPARE(found.value(list.at(1).id), QList<ResourceId>{list.at(0).id});
}

QTEST_GUILESS_MAIN(TestDuplicates)
#include "tst_duplicates.moc"
