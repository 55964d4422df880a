// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample.h"
#include "app/showjson.h"
#include "domain/address.h"
#include "programrun.h"
#include "support/randomreport.h"

#include <QSet>

using namespace glaneur;
using namespace glaneur::testing;

namespace {

/// The fields that each kind of object must have, by a path in which « [] » goes into every entry of a list.
const QList<std::pair<const char *, const char *>> promised{
    {"", "title language state series event people expectations takeaways focuses moments resources sections"},
    {"series", "name context objectives"},
    {"event", "edition year theme principles days"},
    {"event.days[]", "date place kind"},
    {"people[]", "name role territory"},
    {"takeaways[]", "polarity text"},
    {"focuses[]", "kind title officialTitle attendees aim takeaways resources"},
    {"focuses[].takeaways[]", "polarity text"},
    {"focuses[].resources[]", "title url"},
    {"moments[]", "person text"},
    {"resources[]", "title url"},
    {"sections[]", "kind title text"},
};

QJsonArray valuesAt(const QJsonValue &value, QStringList path)
{
    if (path.isEmpty())
        return {value};
    QString step = path.takeFirst();
    const bool each = step.endsWith(QLatin1String("[]"));
    if (each)
        step.chop(2);
    const QJsonValue next = value[step];
    if (!each)
        return valuesAt(next, path);
    QJsonArray all;
    for (const QJsonValue &entry : next.toArray()) {
        for (const QJsonValue &found : valuesAt(entry, path))
            all.append(found);
    }
    return all;
}

QJsonArray valuesAt(const QJsonValue &value, const char *path)
{
    return valuesAt(value, QString::fromLatin1(path).split(QLatin1Char('.'), Qt::SkipEmptyParts));
}

void collect(const QJsonValue &value, QSet<QString> &texts)
{
    if (value.isString())
        texts.insert(value.toString());
    for (const QJsonValue &entry : value.toArray())
        collect(entry, texts);
    const QJsonObject object = value.toObject();
    for (const QJsonValue entry : object)
        collect(entry, texts);
}

QStringList strings(const QJsonValue &list)
{
    QStringList result;
    for (const QJsonValue &entry : list.toArray())
        result.append(entry.toString());
    return result;
}

} // namespace

/// What `show` prints of a report.
class TestShow : public QObject
{
    Q_OBJECT

private slots:
    void hasThePromisedFields_data();
    void hasThePromisedFields();
    void holdsEveryText();
    void whatIsMissingIsNull();
    void aContextOfItsOwnIsShown();
    void theRealReport();

private:
    static int count(const QJsonValue &takeaways, const char *polarity)
    {
        int number = 0;
        for (const QJsonValue &takeaway : takeaways.toArray())
            number += takeaway[QStringLiteral("polarity")].toString() == QLatin1String(polarity);
        return number;
    }
};

void TestShow::hasThePromisedFields_data()
{
    QTest::addColumn<Report>("report");
    QTest::newRow("sample") << loadSampleReport(QStringLiteral("fr")).value();
    QTest::newRow("empty") << Report();
    for (quint32 seed = 0; seed < 20; ++seed)
        QTest::addRow("random %u", seed) << randomReport(seed);
}

void TestShow::hasThePromisedFields()
{
    QFETCH(Report, report);
    const QJsonObject shown = toJson(report);
    for (const auto &[path, fields] : promised) {
        for (const QJsonValue &value : valuesAt(shown, path)) {
            QVERIFY2(value.isObject(), path);
            for (const QString &field : QString::fromLatin1(fields).split(QLatin1Char(' '))) {
                QVERIFY2(value.toObject().contains(field), qPrintable(QLatin1String(path) + QLatin1Char('.') + field));
                const QJsonValue content = value[field];
                if (field.endsWith(QLatin1Char('s')) && !value[QStringLiteral("polarity")].isString()
                    && field != QLatin1String("series") && field != QLatin1String("expectations"))
                    QVERIFY2(content.isArray(), qPrintable(field));
                if (field == QLatin1String("text") || field == QLatin1String("title") || field == QLatin1String("kind")
                    || field == QLatin1String("expectations"))
                    QVERIFY2(content.isString(), qPrintable(field));
            }
        }
    }
    QCOMPARE(shown.value(QStringLiteral("people")).toArray().size(), report.people.size());
    QCOMPARE(shown.value(QStringLiteral("sections")).toArray().size(), report.sections.size());
    QCOMPARE(shown.value(QStringLiteral("notes")).toArray().size(), report.notes.size());
}

void TestShow::holdsEveryText()
{
    for (quint32 seed = 100; seed < 130; ++seed) {
        const Report report = randomReport(seed);
        QSet<QString> texts;
        // Through the bytes that are printed.
        collect(QJsonDocument::fromJson(QJsonDocument(toJson(report)).toJson()).object(), texts);
        QStringList wanted{report.title, report.byline, report.organisation, report.context().commonMark(),
                           report.event.theme.commonMark()};
        const auto takeaways = [&](const QList<Takeaway> &list) {
            for (const Takeaway &takeaway : list)
                wanted.append(takeaway.text.commonMark());
        };
        for (const RichText &principle : report.event.principles)
            wanted.append(principle.commonMark());
        for (const Day &day : report.event.days)
            wanted += {day.place, day.programme.commonMark()};
        for (const Person &person : report.people)
            wanted += {person.name(), person.role, person.territory, person.organisation};
        takeaways(report.takeaways);
        for (const Focus &focus : report.focuses) {
            wanted += {focus.title, focus.officialTitle, focus.lead.commonMark(), focus.aim.commonMark()};
            takeaways(focus.takeaways);
        }
        for (const Resource &resource : report.resources)
            wanted += {resource.title, resource.description.commonMark()};
        for (const Moment &moment : report.moments)
            wanted.append(moment.text.commonMark());
        for (const Section &section : report.sections)
            wanted.append(section.text.commonMark());
        for (const Picture &picture : report.pictures)
            wanted += {picture.alternativeText, picture.caption.commonMark(), picture.credit};
        for (const Note &note : report.notes)
            wanted.append(note.text.commonMark());
        for (const QString &text : std::as_const(wanted))
            QVERIFY2(text.isEmpty() || texts.contains(text), qPrintable(QStringLiteral("%1: %2").arg(seed).arg(text)));
    }
}

void TestShow::whatIsMissingIsNull()
{
    Report report;
    report.event.days.append(Day());
    for (const char *address : {"", "#", "  ", "https://example.org/"}) {
        Resource resource;
        resource.id = ResourceId::create();
        resource.address = QLatin1String(address);
        report.resources.append(resource);
    }
    report.moments.append(Moment());
    const QJsonObject shown = toJson(report);
    const QJsonArray addresses = valuesAt(shown, "resources[].url");
    QVERIFY(addresses.at(0).isNull() && addresses.at(1).isNull() && addresses.at(2).isNull());
    QCOMPARE(addresses.at(3).toString(), QStringLiteral("https://example.org/"));
    for (const char *path : {"event.edition", "event.year", "event.days[].date", "series.name", "moments[].person"})
        QVERIFY2(valuesAt(shown, path).at(0).isNull(), path);
}

void TestShow::aContextOfItsOwnIsShown()
{
    Report report = loadSampleReport(QStringLiteral("fr")).value();
    QVERIFY(!toJson(report)[QStringLiteral("event")][QStringLiteral("ownContext")].toBool(true));
    report.event.context = RichText(QStringLiteral("Cette fois, *autrement*."));
    const QJsonObject shown = toJson(report);
    QCOMPARE(shown[QStringLiteral("series")][QStringLiteral("context")].toString(),
             QStringLiteral("Cette fois, *autrement*."));
    QVERIFY(shown[QStringLiteral("event")][QStringLiteral("ownContext")].toBool());
    QCOMPARE(shown[QStringLiteral("series")][QStringLiteral("objectives")].toArray().size(), 3);
}

void TestShow::theRealReport()
{
    const QString file = QStringLiteral(GLANEUR_REAL_REPORTS "/rapport-nec-2024.txt");
    if (!QFile::exists(file))
        QSKIP("The real report is not here.");
    const ProgramHome home;
    const Ran imported = home.runHere({QStringLiteral("import"), file});
    VERIFY_RAN(imported);
    const Ran ran = home.runHere({QStringLiteral("show"), QStringLiteral("7eme edition")});
    VERIFY_RAN(ran);
    const QJsonObject shown = ran.object();
    QCOMPARE(shown[QStringLiteral("id")].toString(), imported.line());
    QCOMPARE(shown[QStringLiteral("language")].toString(), QStringLiteral("fr"));
    QCOMPARE(shown[QStringLiteral("state")].toString(), QStringLiteral("draft"));
    const QJsonValue series = shown[QStringLiteral("series")];
    QCOMPARE(series[QStringLiteral("name")].toString(), QStringLiteral("Numérique en Commun[s]"));
    QVERIFY(!series[QStringLiteral("context")].toString().isEmpty());
    QCOMPARE(series[QStringLiteral("objectives")].toArray().size(), 3);
    const QJsonValue event = shown[QStringLiteral("event")];
    QCOMPARE(event[QStringLiteral("edition")].toInt(), 7);
    QCOMPARE(event[QStringLiteral("year")].toInt(), 2024);
    QVERIFY(!event[QStringLiteral("theme")].toString().isEmpty());
    QCOMPARE(event[QStringLiteral("principles")].toArray().size(), 10);

    QCOMPARE(strings(valuesAt(shown, "event.days[].date")),
             args("2024-09-24 2024-09-25 2024-09-26"));
    QCOMPARE(strings(valuesAt(shown, "event.days[].kind")), args("off main main"));
    QCOMPARE(strings(valuesAt(shown, "event.days[].place")).mid(1), args("Chambéry Chambéry"));

    QStringList people = strings(valuesAt(shown, "people[].name"));
    people.sort();
    QCOMPARE(people, args("Alice Claire Cédric Justine Sarah"));
    for (const QString &role : strings(valuesAt(shown, "people[].role")))
        QVERIFY(!role.isEmpty());
    QVERIFY(strings(valuesAt(shown, "people[].territory")).contains(QStringLiteral("Alpes-de-Haute-Provence")));

    QVERIFY(!shown[QStringLiteral("expectations")].toString().isEmpty());
    QCOMPARE(count(shown[QStringLiteral("takeaways")], "plus"), 2);
    QCOMPARE(count(shown[QStringLiteral("takeaways")], "minus"), 1);
    QCOMPARE(strings(valuesAt(shown, "focuses[].kind")), args("workshop workshop crossed-views"));
    QCOMPARE(strings(valuesAt(shown, "focuses[].attendees[]")), args("Alice Claire Claire Claire"));
    const QJsonArray focuses = shown[QStringLiteral("focuses")].toArray();
    const auto counts = [&](int focus) {
        const QJsonValue takeaways = focuses.at(focus)[QStringLiteral("takeaways")];
        return QList<int>{count(takeaways, "plus"), count(takeaways, "minus"), count(takeaways, "neutral")};
    };
    QCOMPARE(counts(0), (QList<int>{0, 0, 3}));
    QCOMPARE(counts(1), (QList<int>{4, 2, 0}));
    QCOMPARE(counts(2), (QList<int>{3, 3, 0}));
    for (const QJsonValue &focus : focuses)
        QVERIFY(!focus[QStringLiteral("officialTitle")].toString().isEmpty()
                && !focus[QStringLiteral("aim")].toString().isEmpty());
    QVERIFY(focuses.at(2)[QStringLiteral("resources")].toArray().size() >= 5);
    QCOMPARE(strings(valuesAt(shown, "moments[].person")), args("Alice Sarah Justine Claire"));
    for (const QJsonValue &address : valuesAt(shown, "resources[].url"))
        QVERIFY(address.isNull());
    QVERIFY(!ran.output.contains("👉"));
    QCOMPARE(strings(valuesAt(shown, "sections[].kind")),
             args("context objectives edition days expectations takeaways focus focus focus moments"));
    for (const QString &title : strings(valuesAt(shown, "sections[].title")))
        QVERIFY(!title.isEmpty());
}

QTEST_GUILESS_MAIN(TestShow)
#include "tst_show.moc"
