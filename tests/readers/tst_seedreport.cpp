// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/reader.h"
#include "support/reportwords.h"

#include <QFile>
#include <QtTest>

using namespace glaneur;

/// A real report, as its writers sent it. Read where it lies; nothing of it is copied here but names and numbers.
class TestSeedReport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QFile file(QStringLiteral(GLANEUR_REAL_REPORTS "/rapport-nec-2024.txt"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("The real report is not here.");
        m_data = file.readAll();
        const Result<Report> result = readReport(m_data, QStringLiteral("rapport-nec-2024.txt"));
        QVERIFY2(result.ok(), qPrintable(result.ok() ? QString() : result.error().text()));
        m_report = result.value();
        if (qEnvironmentVariableIsSet("GLANEUR_DUMP"))
            dump();
    }

    void title()
    {
        const QString first = QString::fromUtf8(m_data).trimmed().section(QLatin1Char('\n'), 0, 0).trimmed();
        QCOMPARE(m_report.title, first);
        QCOMPARE(m_report.language, QStringLiteral("fr"));
    }

    void seriesAndEvent()
    {
        QVERIFY(!m_report.series.id.isNull());
        QCOMPARE(m_report.event.series, m_report.series.id);
        QCOMPARE(m_report.series.name, QStringLiteral("Numérique en Commun[s]"));
        QCOMPARE(m_report.series.context.blocks().size(), 3);
        QCOMPARE(m_report.series.objectives.size(), 3);
        QVERIFY(m_report.series.organiser.startsWith(QStringLiteral("programme")));
        QCOMPARE(m_report.event.edition, 7);
        QCOMPARE(m_report.event.year, 2024);
        QCOMPARE(m_report.event.principles.size(), 10);
        QVERIFY(m_report.event.theme.toPlainText().startsWith(QStringLiteral("Les 7 ")));
        QVERIFY(m_report.event.theme.toPlainText().endsWith(QStringLiteral("général")));
    }

    void days()
    {
        const QList<Day> &days = m_report.event.days;
        QCOMPARE(days.size(), 3);
        QCOMPARE(days.at(0).date, QDate(2024, 9, 24));
        QCOMPARE(days.at(1).date, QDate(2024, 9, 25));
        QCOMPARE(days.at(2).date, QDate(2024, 9, 26));
        QCOMPARE(days.at(0).kind, DayKind::Off);
        QCOMPARE(days.at(1).kind, DayKind::Main);
        QCOMPARE(days.at(2).kind, DayKind::Main);
        QCOMPARE(days.at(1).place, QStringLiteral("Chambéry"));
        QCOMPARE(days.at(2).place, QStringLiteral("Chambéry"));
        QCOMPARE(days.at(0).programme.blocks().size(), 2);
        QCOMPARE(days.at(0).attendees.size(), 5);
    }

    void people()
    {
        QStringList names;
        for (const Person &person : m_report.people)
            names.append(person.name());
        QCOMPARE(names.size(), 5);
        for (const char *name : {"Alice", "Claire", "Justine", "Sarah", "Cédric"})
            QVERIFY2(names.contains(QString::fromUtf8(name)), name);
        QCOMPARE(person("Cédric").role, QStringLiteral("chargé.e.s de mission"));
        QCOMPARE(person("Cédric").territory, QString());
        QCOMPARE(person("Claire").role, QStringLiteral("coordinatrice des conseillers numériques"));
        QCOMPARE(person("Claire").territory, QStringLiteral("Alpes-de-Haute-Provence"));
        QCOMPARE(person("Justine").territory, QStringLiteral("Bouches-du-Rhône"));
    }

    void sections()
    {
        QList<SectionKind> kinds;
        for (const Section &section : m_report.sections)
            kinds.append(section.kind);
        const QList<SectionKind> expected{SectionKind::Context, SectionKind::Objectives, SectionKind::Edition, SectionKind::Days,
                                          SectionKind::Expectations, SectionKind::Takeaways, SectionKind::Focus, SectionKind::Focus,
                                          SectionKind::Focus, SectionKind::Moments};
        QCOMPARE(kinds, expected);
        QVERIFY(m_report.sections.at(8).title.startsWith(QStringLiteral("🔍 ")));
        QVERIFY(!m_report.sections.at(4).text.isEmpty());
    }

    void takeaways()
    {
        QCOMPARE(count(m_report.takeaways, Polarity::Plus), 2);
        QCOMPARE(count(m_report.takeaways, Polarity::Minus), 1);
        QCOMPARE(count(m_report.takeaways, Polarity::Neutral), 0);
        QCOMPARE(m_report.titles, GroupTitles());
    }

    void focuses()
    {
        QCOMPARE(m_report.focuses.size(), 3);
        const Focus &training = m_report.focuses.at(0);
        const Focus &tool = m_report.focuses.at(1);
        const Focus &views = m_report.focuses.at(2);
        QCOMPARE(training.kind, FocusKind::Workshop);
        QCOMPARE(tool.kind, FocusKind::Workshop);
        QCOMPARE(views.kind, FocusKind::CrossedViews);
        QCOMPARE(training.title, QStringLiteral("formation"));
        QCOMPARE(tool.title, QStringLiteral("la nouvelle coop"));
        QCOMPARE(views.title, QStringLiteral("regards croisés"));
        QCOMPARE(training.attendees, (QList<PersonId>{person("Alice").id, person("Claire").id}));
        QCOMPARE(tool.attendees, QList<PersonId>{person("Claire").id});
        QCOMPARE(views.attendees, QList<PersonId>{person("Claire").id});
        QVERIFY(training.officialTitle.startsWith(QStringLiteral("Améliorer la méthode")));
        QVERIFY(tool.officialTitle.startsWith(QStringLiteral("Contribuer au nouvel")));
        QVERIFY(views.officialTitle.startsWith(QStringLiteral("Regards croisés : ")));
        for (const Focus &focus : m_report.focuses) {
            QVERIFY(focus.lead.toPlainText().endsWith(QStringLiteral("dont l'objectif était")));
            QVERIFY(focus.aim.toPlainText().startsWith(QStringLiteral("de ")));
            for (const Takeaway &takeaway : focus.takeaways)
                QVERIFY(!takeaway.text.commonMark().contains(QStringLiteral("👉")));
        }
    }

    void focusPoints()
    {
        const auto counts = [&](int i) {
            const QList<Takeaway> &list = m_report.focuses.at(i).takeaways;
            return QList<int>{count(list, Polarity::Neutral), count(list, Polarity::Plus), count(list, Polarity::Minus)};
        };
        QCOMPARE(counts(0), (QList<int>{3, 0, 0}));
        QCOMPARE(counts(1), (QList<int>{0, 4, 2}));
        QCOMPARE(counts(2), (QList<int>{0, 3, 3}));
        // The stray break in the first point's midst is mended.
        QCOMPARE(m_report.focuses.at(0).takeaways.at(0).text.blocks().size(), 1);
        QVERIFY(m_report.focuses.at(0).takeaways.at(0).text.commonMark().contains(QStringLiteral("ressources en présentiel")));
        QVERIFY(m_report.focuses.at(1).takeaways.at(1).text.toPlainText().startsWith(QStringLiteral("+ fluide")));
        QVERIFY(m_report.focuses.at(2).titles.takeaways.startsWith(QStringLiteral("💡 ")));
        QCOMPARE(m_report.focuses.at(2).titles.plus, QString());
        QCOMPARE(m_report.focuses.at(2).titles.resources, QString());
    }

    void resources()
    {
        const Focus &views = m_report.focuses.at(2);
        QStringList titles;
        for (const ResourceId &id : views.resources)
            titles.append(m_report.resource(id)->title);
        QCOMPARE(titles, (QStringList{QStringLiteral("Dr Kpote"), QStringLiteral("On sexprime"), QStringLiteral("Sexpairs"),
                                      QStringLiteral("L'éducation complète à la sexualité"), QStringLiteral("Zéro cliché")}));
        QCOMPARE(m_report.resources.size(), 7);
        QCOMPARE(m_report.resources.at(5).title, QStringLiteral("Bataille de l'IA"));
        QCOMPARE(m_report.resources.at(5).kind, ResourceKind::Game);
        QCOMPARE(m_report.resources.at(6).title, QStringLiteral("Numérik'oie"));
        for (const Resource &resource : m_report.resources)
            QVERIFY(resource.address.isEmpty());
    }

    void moments()
    {
        QStringList names;
        for (const Moment &moment : m_report.moments) {
            QVERIFY(m_report.person(moment.person));
            names.append(m_report.person(moment.person)->name());
            QCOMPARE(moment.text.blocks().size(), 1);
        }
        QCOMPARE(names, (QStringList{QStringLiteral("Alice"), QStringLiteral("Sarah"), QStringLiteral("Justine"), QStringLiteral("Claire")}));
        QVERIFY(m_report.moments.at(0).text.commonMark().startsWith(QStringLiteral("Les formats")));
        QVERIFY(m_report.moments.at(0).text.commonMark().contains(QStringLiteral("sociaux et environnementaux")));
    }

    void everyWordIsThere()
    {
        QCOMPARE(missingWords(foldedWords(QString::fromUtf8(m_data)), reportWords(m_report)), QStringList());
    }

    void sameWithWindowsLineEndsAndAsMarkdown()
    {
        QByteArray windows = m_data;
        windows.replace("\n", "\r\n");
        const Result<Report> result = readReport(windows, QStringLiteral("r.txt"));
        QVERIFY(result.ok());
        QCOMPARE(shape(result.value()), shape(m_report));
        const Result<Report> unnamed = readReport(m_data, QString());
        QVERIFY(unnamed.ok());
        QCOMPARE(shape(unnamed.value()), shape(m_report));
    }

private:
    const Person &person(const char *name) const
    {
        for (const Person &one : m_report.people) {
            if (one.firstName == QString::fromUtf8(name))
                return one;
        }
        static const Person none;
        return none;
    }

    static int count(const QList<Takeaway> &list, Polarity polarity)
    {
        return int(std::count_if(list.begin(), list.end(), [&](const Takeaway &one) { return one.polarity == polarity; }));
    }

    static QStringList shape(const Report &report)
    {
        QStringList lines{report.title};
        for (const Section &section : report.sections)
            lines.append(toKey(section.kind) + QLatin1Char(' ') + section.title + QLatin1Char(' ') + section.text.commonMark());
        for (const Focus &focus : report.focuses) {
            for (const Takeaway &takeaway : focus.takeaways)
                lines.append(toKey(takeaway.polarity) + takeaway.text.commonMark());
        }
        return lines;
    }

    void dump() const
    {
        for (const QString &line : shape(m_report))
            qInfo().noquote() << line;
        for (const Person &one : m_report.people)
            qInfo().noquote() << one.name() << "|" << one.role << "|" << one.territory;
        for (const Day &day : m_report.event.days)
            qInfo().noquote() << day.date << day.place << toKey(day.kind) << day.programme.commonMark();
    }

    QByteArray m_data;
    Report m_report;
};

QTEST_GUILESS_MAIN(TestSeedReport)
#include "tst_seedreport.moc"
