// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample.h"
#include "app/samplereader.h"
#include "checks/checks.h"
#include "domain/address.h"
#include "store/store.h"
#include "support/reportwords.h"
#include "support/results.h"

#include <QFile>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QtTest>

using namespace glaneur;

namespace {

QByteArray sampleFile(const QString &name)
{
    QFile file(QStringLiteral(":/sample/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<QByteArray> samplePicture(const QString &name) { return sampleFile(name); }

template <typename Value, typename List, typename Get> QSet<int> valuesIn(const List &list, Get get)
{
    QSet<int> values;
    for (const auto &entry : list)
        values.insert(int(Value(get(entry))));
    return values;
}

template <typename Enum> QSet<int> all()
{
    QSet<int> values;
    for (const Enum value : allValues<Enum>())
        values.insert(int(value));
    return values;
}

/// The report without its words, as lines that two languages must share.
QStringList shape(const Report &report)
{
    QStringList lines;
    const auto line = [&](const QString &name, const QVariant &value = {}) {
        lines.append(name + QLatin1Char(' ') + value.toString());
    };
    const auto blocks = [&](const QString &name, const RichText &text) {
        QString kinds;
        for (const TextBlock &block : text.blocks())
            kinds += QStringLiteral("%1/%2 ").arg(int(block.kind)).arg(block.children.size());
        line(name, kinds);
    };
    const auto takeaways = [&](const QList<Takeaway> &list) {
        for (const Takeaway &takeaway : list) {
            line(toKey(takeaway.polarity), report.person(takeaway.author) ? report.person(takeaway.author)->name() : QString());
            blocks(QStringLiteral("text"), takeaway.text);
        }
    };
    blocks(QStringLiteral("context"), report.context());
    line(QStringLiteral("objectives"), report.objectives().size());
    line(QStringLiteral("edition"), report.event.edition);
    line(QStringLiteral("year"), report.event.year);
    line(QStringLiteral("principles"), report.event.principles.size());
    for (const Day &day : report.event.days) {
        line(toKey(day.kind), day.date);
        line(day.place, day.attendees.size());
        blocks(QStringLiteral("programme"), day.programme);
    }
    for (const Person &person : report.people)
        line(QStringLiteral("person"), person.name());
    takeaways(report.takeaways);
    for (const Focus &focus : report.focuses) {
        line(toKey(focus.kind), focus.officialTitle);
        line(QStringLiteral("attendees"), focus.attendees.size());
        takeaways(focus.takeaways);
        for (const ResourceId &id : focus.resources)
            line(QStringLiteral("uses"), report.resource(id)->address);
    }
    for (const Resource &resource : report.resources)
        line(toKey(resource.kind), resource.address);
    for (const Moment &moment : report.moments)
        line(QStringLiteral("moment"), report.person(moment.person)->name());
    for (const Section &section : report.sections) {
        line(toKey(section.kind), section.pictures.size());
        blocks(QStringLiteral("text"), section.text);
    }
    for (const Picture &picture : report.pictures)
        line(QStringLiteral("picture"), picture.data);
    for (const Note &note : report.notes)
        line(toKey(note.state) + toKey(note.outcome), note.takenAt);
    return lines;
}

/// All that a person reads in \p report but names and titles, each text by itself.
QStringList proseOf(const Report &report)
{
    QStringList texts{report.title, report.byline};
    const auto add = [&](const RichText &text) { texts.append(text.toPlainText()); };
    add(report.series.context);
    for (const RichText &objective : report.series.objectives)
        add(objective);
    add(report.event.theme);
    for (const Day &day : report.event.days)
        add(day.programme);
    for (const Section &section : report.sections) {
        texts.append(section.title);
        add(section.text);
    }
    for (const Takeaway &takeaway : report.takeaways)
        add(takeaway.text);
    for (const Focus &focus : report.focuses) {
        add(focus.aim);
        for (const Takeaway &takeaway : focus.takeaways)
            add(takeaway.text);
    }
    for (const Resource &resource : report.resources)
        add(resource.description);
    for (const Moment &moment : report.moments)
        add(moment.text);
    for (const Picture &picture : report.pictures) {
        texts.append(picture.alternativeText);
        add(picture.caption);
    }
    for (const Note &note : report.notes)
        add(note.text);
    return texts;
}

QSet<QString> runsOf(const QStringList &words, int length)
{
    QSet<QString> runs;
    for (qsizetype i = 0; i + length <= words.size(); ++i)
        runs.insert(words.mid(i, length).join(QLatin1Char(' ')));
    return runs;
}

} // namespace

class TestSample : public QObject
{
    Q_OBJECT

private slots:
    void languages_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("got");
        QTest::newRow("French") << QStringLiteral("fr") << QStringLiteral("fr");
        QTest::newRow("English") << QStringLiteral("en") << QStringLiteral("en");
        QTest::newRow("English of a country") << QStringLiteral("en-GB") << QStringLiteral("en");
        QTest::newRow("as locales are named") << QStringLiteral("en_US") << QStringLiteral("en");
        QTest::newRow("no English") << QStringLiteral("enm") << QStringLiteral("fr");
        QTest::newRow("none") << QString() << QStringLiteral("fr");
    }
    void languages()
    {
        QFETCH(QString, asked);
        const Result<Report> sample = loadSampleReport(asked);
        VERIFY_RESULT(sample);
        QTEST(sample->language, "got");
    }

    void eachPartIsThere_data() { both(); }
    void eachPartIsThere()
    {
        const Report report = this->report();
        QVERIFY(!report.title.isEmpty() && !report.byline.isEmpty() && !report.organisation.isEmpty());
        QVERIFY(!report.series.name.isEmpty() && !report.series.organiser.isEmpty() && !report.series.context.isEmpty());
        QCOMPARE(report.series.objectives.size(), 3);
        QCOMPARE(report.event.series, report.series.id);
        QCOMPARE(report.event.edition, 7);
        QCOMPARE(report.event.year, 2024);
        QVERIFY(!report.event.theme.isEmpty());
        QCOMPARE(report.event.principles.size(), 10);

        QCOMPARE(valuesIn<DayKind>(report.event.days, [](const Day &day) { return day.kind; }), all<DayKind>());
        for (const Day &day : report.event.days)
            QVERIFY(day.date.isValid() && !day.programme.isEmpty() && !day.attendees.isEmpty());
        const auto day = [&](const QDate &date) {
            const auto &days = report.event.days;
            return std::find_if(days.begin(), days.end(), [&](const Day &one) { return one.date == date; });
        };
        QVERIFY(day(QDate(2024, 9, 24))->kind == DayKind::Off);
        QVERIFY(day(QDate(2024, 9, 25))->kind == DayKind::Main);
        QVERIFY(day(QDate(2024, 9, 26))->kind == DayKind::Main);
        QCOMPARE(day(QDate(2024, 9, 26))->place, QStringLiteral("Chambéry"));

        QCOMPARE(report.people.size(), 5);
        for (const Person &person : report.people) {
            QVERIFY2(!person.name().isEmpty() && !person.role.isEmpty() && !person.territory.isEmpty()
                         && !person.organisation.isEmpty(),
                     qPrintable(person.name()));
        }
        const auto polarity = [](const Takeaway &takeaway) { return takeaway.polarity; };
        QCOMPARE(valuesIn<Polarity>(report.takeaways, polarity), all<Polarity>());
        QCOMPARE(report.focuses.size(), 3);
        for (const Focus &focus : report.focuses) {
            QVERIFY(!focus.title.isEmpty() && !focus.officialTitle.isEmpty() && !focus.aim.isEmpty());
            QVERIFY(!focus.attendees.isEmpty() && !focus.takeaways.isEmpty() && !focus.resources.isEmpty());
            QVERIFY(valuesIn<Polarity>(focus.takeaways, polarity).contains(int(Polarity::Plus)));
            QVERIFY(valuesIn<Polarity>(focus.takeaways, polarity).contains(int(Polarity::Minus)));
            for (const Takeaway &takeaway : focus.takeaways)
                QVERIFY(report.person(takeaway.author) && !takeaway.text.isEmpty());
        }
        QCOMPARE(report.focuses.at(2).resources.size(), 6);
        QVERIFY(valuesIn<ResourceKind>(report.resources, [](const Resource &one) { return one.kind; }).size() >= 4);
        for (const Resource &resource : report.resources) {
            QVERIFY(!resource.title.isEmpty() && !resource.description.isEmpty() && !resource.tags.isEmpty());
            const AddressState state = addressState(resource.address);
            QVERIFY2(state == AddressState::Ok || state == AddressState::Missing, qPrintable(resource.address));
        }
        QCOMPARE(report.moments.size(), 4);
        QCOMPARE(valuesIn<SectionKind>(report.sections, [](const Section &one) { return one.kind; }), all<SectionKind>());
        QCOMPARE(valuesIn<NoteState>(report.notes, [](const Note &one) { return one.state; }), all<NoteState>());
        QCOMPARE(valuesIn<NoteOutcome>(report.notes, [](const Note &one) { return one.outcome; }), all<NoteOutcome>());
        for (const Note &note : report.notes) {
            QVERIFY(note.takenAt.isValid() && report.person(note.author) && findById(report.event.days, note.day));
            QCOMPARE(note.state == NoteState::Kept, note.outcome != NoteOutcome::Nothing);
            QCOMPARE(note.takenAt.date(), findById(report.event.days, note.day)->date);
        }
    }

    void aFreeSectionHoldsWhatItMay_data() { both(); }
    void aFreeSectionHoldsWhatItMay()
    {
        const Report report = this->report();
        QSet<int> kinds;
        for (const Section &section : report.sections) {
            if (section.kind == SectionKind::Free)
                kinds += valuesIn<TextBlock::Kind>(section.text.blocks(), [](const TextBlock &one) { return one.kind; });
        }
        for (const auto kind : {TextBlock::Kind::Heading, TextBlock::Kind::Table, TextBlock::Kind::Quote})
            QVERIFY(kinds.contains(int(kind)));
    }

    void picturesCanBeSeenAndHeard_data() { both(); }
    void picturesCanBeSeenAndHeard()
    {
        const Report report = this->report();
        QCOMPARE(report.pictures.size(), 2);
        for (const Picture &picture : report.pictures) {
            QCOMPARE(picture.mediaType, QStringLiteral("image/svg+xml"));
            QVERIFY(picture.alternativeText.size() > 40 && !picture.caption.isEmpty() && !picture.credit.isEmpty());
            QSvgRenderer renderer(picture.data);
            QVERIFY(renderer.isValid());
            QCOMPARE(renderer.defaultSize(), picture.size);
            // Words in a drawing would be read by nobody who needs the alternative text, and need a font.
            for (const char *refused : {"<text", "<image", "<script", "<filter", "<style", "href=\"http"})
                QVERIFY2(!picture.data.contains(refused), refused);
            QVERIFY(picture.data.size() < 30'000);
        }
    }

    void bothLanguagesHaveOneShape()
    {
        QCOMPARE(shape(sample(QStringLiteral("fr"))), shape(sample(QStringLiteral("en"))));
    }

    void bothAreInOneLibraryAndComeBackEqual()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("library.glaneur"));
        for (const char *language : {"fr", "en"}) {
            const OpenedStore opened = Store::open(path);
            QVERIFY2(opened.store, qPrintable(opened.error.text()));
            VERIFY_DONE(opened.store->insert(sample(QLatin1String(language))));
        }
        const OpenedStore opened = Store::open(path);
        for (const char *language : {"fr", "en"}) {
            const Report report = sample(QLatin1String(language));
            const Result<Report> loaded = opened.store->load(report.id);
            VERIFY_RESULT(loaded);
            QVERIFY(*loaded == report);
        }
        QCOMPARE(opened.store->overview().value().size(), 2);
    }

    void idsStayTheSame()
    {
        // Libraries out there hold the sample under these ids.
        QCOMPARE(sample(QStringLiteral("fr")).id.toString(), QStringLiteral("1801d640-070d-50aa-bade-bbdaaf11cfdf"));
        QCOMPARE(sample(QStringLiteral("en")).id.toString(), QStringLiteral("49705200-5a3f-573c-8b0d-cf0219a7e6f9"));
    }

    void isToldInItsOwnWords_data() { both(); }
    void isToldInItsOwnWords()
    {
        QFile file(QStringLiteral(GLANEUR_REAL_REPORTS "/rapport-nec-2024.txt"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("The real report is not here.");
        constexpr int length = 6;
        const QSet<QString> real = runsOf(foldedWords(QString::fromUtf8(file.readAll())), length);
        QVERIFY(real.size() > 500);
        for (const QString &text : proseOf(report())) {
            const QSet<QString> shared = runsOf(foldedWords(text), length) & real;
            QVERIFY2(shared.isEmpty(), qPrintable(shared.values().join(QLatin1Char('\n'))));
        }
    }

    void onlyWhatItMeansToShowIsFound_data() { both(); }
    void onlyWhatItMeansToShowIsFound()
    {
        const Report report = this->report();
        for (const Finding &finding : checkReport(report)) {
            // An address that nobody found yet, a note that waits, an official title that is not ours to translate.
            const Resource *resource = report.resource(ResourceId(finding.origin.item));
            const Note *note = findById(report.notes, NoteId(finding.origin.item));
            const bool meant = (resource && resource->address.isEmpty()) || (note && note->state == NoteState::Fresh)
                || (report.language == QLatin1String("en") && finding.check == QLatin1String("other-language")
                    && finding.origin.field == Origin::Field::FocusTitle);
            QVERIFY2(meant, qPrintable(finding.check + QStringLiteral(": ") + finding.sentence));
        }
    }

    void aDamagedSampleIsTold_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("cut off") << QByteArray("\"sections\"") << QByteArray();
        QTest::newRow("kind") << QByteArray("\"kind\": \"workshop\"") << QByteArray("\"kind\": \"workshp\"");
        QTest::newRow("field") << QByteArray("\"officialTitle\"") << QByteArray("\"officalTitle\"");
        QTest::newRow("person") << QByteArray("\"person\": \"alice\"") << QByteArray("\"person\": \"alicia\"");
        QTest::newRow("outcome") << QByteArray("\"takeaway\": \"counters\"") << QByteArray("\"takeaway\": \"none\"");
        QTest::newRow("date") << QByteArray("2024-09-25\"") << QByteArray("2024-09-31\"");
        QTest::newRow("time") << QByteArray("2024-09-25T09:15:00Z") << QByteArray("this morning");
        QTest::newRow("picture") << QByteArray("chambery.svg") << QByteArray("chamberi.svg");
    }
    void aDamagedSampleIsTold()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QByteArray json = sampleFile(QStringLiteral("report.fr.json"));
        QVERIFY(readSampleReport(json, samplePicture));
        QVERIFY(json.contains(from));
        json.replace(from, to);
        const Result<Report> read = readSampleReport(json, samplePicture);
        QVERIFY(!read);
        QVERIFY(!read.error().sentence.isEmpty() && !read.error().action.isEmpty());
    }

private:
    static void both()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("French") << QStringLiteral("fr");
        QTest::newRow("English") << QStringLiteral("en");
    }
    static Report sample(const QString &language) { return loadSampleReport(language).value(); }
    static Report report()
    {
        QFETCH(QString, language);
        return sample(language);
    }
};

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
