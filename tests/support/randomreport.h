// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

#include <QByteArray>
#include <QRandomGenerator>
#include <QTimeZone>

namespace glaneur {

/// Makes whole, valid, richly filled reports out of a seed: the same seed, the same report. Every field of a report is
/// filled in most of them, left empty in some; texts hold what breaks programs.
class ReportGenerator
{
public:
    explicit ReportGenerator(quint32 seed) : m_random(seed) {}

    /// A report with up to \p scale times as much in each list as a usual one.
    Report report(int scale = 1)
    {
        Report report;
        report.id = id<ReportId>();
        report.title = line();
        report.language = pick(QStringList{QStringLiteral("fr"), QStringLiteral("en"), QStringLiteral("fr-CH")});
        report.state = pick(allValues<ReportState>());
        report.byline = maybe() ? line() : QString();
        report.organisation = maybe() ? line() : QString();
        if (report.state == ReportState::Published)
            report.publishedAt = time();
        report.people = list<Person>(1, 6 * scale, [this] { return person(); });
        report.resources = list<Resource>(1, 6 * scale, [this] { return resource(); });
        if (chance(85))
            report.series = series();
        report.event = event(report, scale);
        report.takeaways = list<Takeaway>(0, 6 * scale, [&] { return takeaway(report); });
        report.titles = titles();
        report.focuses = list<Focus>(0, 4 * scale, [&] { return focus(report); });
        report.moments = list<Moment>(0, 4 * scale, [&] { return moment(report); });
        report.pictures = list<Picture>(0, 3 * scale, [this] { return picture(); });
        report.notes = list<Note>(0, 5 * scale, [&] { return note(report); });
        report.sections = sections(report);
        return report;
    }

    /// \p report after one to four changes of any kind: texts, orders, additions, removals.
    Report edited(Report report)
    {
        const int changes = number(1, 4);
        for (int i = 0; i < changes; ++i)
            change(report);
        return report;
    }

    /// One line of words, some of them hostile.
    QString line()
    {
        QStringList words;
        const int count = number(1, 7);
        for (int i = 0; i < count; ++i)
            words.append(word());
        return words.join(QLatin1Char(' '));
    }

    /// Rich text of paragraphs, lists, bold, italic, links and line breaks.
    RichText text()
    {
        QList<TextBlock> blocks;
        const int count = number(1, 3);
        for (int i = 0; i < count; ++i)
            blocks.append(chance(25) ? listBlock() : TextBlock::paragraph(inlines()));
        return RichText::fromBlocks(blocks);
    }

    /// Rich text with everything that a free section may hold.
    RichText freeText()
    {
        QList<TextBlock> blocks;
        const int count = number(1, 6);
        for (int i = 0; i < count; ++i)
            blocks.append(anyBlock());
        return RichText::fromBlocks(blocks);
    }

    RichText paragraph() { return RichText::fromInlines(inlines()); }

    Person person()
    {
        Person person;
        person.id = id<PersonId>();
        person.firstName = word();
        person.familyName = maybe() ? word() : QString();
        person.role = maybe() ? line() : QString();
        person.territory = maybe() ? line() : QString();
        person.organisation = maybe() ? line() : QString();
        return person;
    }

    Resource resource()
    {
        Resource resource;
        resource.id = id<ResourceId>();
        resource.title = line();
        if (chance(70))
            resource.address = QStringLiteral("https://exemple.org/%1?a=1&b=%C3%A9#x").arg(number(1, 9999));
        resource.kind = pick(allValues<ResourceKind>());
        resource.description = maybe() ? text() : RichText();
        resource.tags = list<QString>(0, 3, [this] { return word(); });
        return resource;
    }

    Takeaway takeaway(const Report &report)
    {
        return {id<TakeawayId>(), pick(allValues<Polarity>()), text(), chance(60) ? anyone(report) : PersonId()};
    }

    Picture picture()
    {
        static const QByteArray png = QByteArray::fromBase64(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");
        Picture picture;
        picture.id = id<PictureId>();
        if (maybe()) {
            picture.mediaType = QStringLiteral("image/png");
            picture.data = png;
            picture.size = {1, 1};
        } else {
            picture.mediaType = QStringLiteral("image/svg+xml");
            picture.size = {number(10, 900), number(10, 900)};
            picture.data = QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1\" height=\"%2\">"
                                          "<circle cx=\"50%\" cy=\"50%\" r=\"40%\" fill=\"#%3\"/></svg>")
                               .arg(picture.size.width())
                               .arg(picture.size.height())
                               .arg(number(0x100000, 0xffffff), 6, 16)
                               .toUtf8();
        }
        picture.decorative = chance(20);
        picture.alternativeText = picture.decorative ? QString() : line();
        picture.caption = maybe() ? paragraph() : RichText();
        picture.credit = maybe() ? line() : QString();
        return picture;
    }

private:
    int number(int from, int to) { return m_random.bounded(from, to + 1); }
    bool chance(int percent) { return m_random.bounded(100) < percent; }
    bool maybe() { return chance(75); }

    template <typename T> T pick(const QList<T> &list) { return list.at(number(0, int(list.size()) - 1)); }

    template <typename T, typename Make> QList<T> list(int from, int to, Make make)
    {
        QList<T> result;
        const int count = number(from, to);
        for (int i = 0; i < count; ++i)
            result.append(make());
        return result;
    }

    template <typename IdType> IdType id()
    {
        // Version 4, as createUuid() makes them, but from the seed.
        quint32 parts[4];
        m_random.fillRange(parts);
        const QByteArray bytes(reinterpret_cast<const char *>(parts), 16);
        QUuid uuid = QUuid::fromRfc4122(bytes);
        uuid.data3 = ushort((uuid.data3 & 0x0fff) | 0x4000);
        uuid.data4[0] = uchar((uuid.data4[0] & 0x3f) | 0x80);
        return IdType(uuid);
    }

    QDateTime time()
    {
        return QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + qint64(number(0, 2'000'000'000)) * 30,
                                              QTimeZone::utc());
    }

    QString word()
    {
        static const QStringList plain{
            QStringLiteral("atelier"),   QStringLiteral("partage"),  QStringLiteral("réseau"),
            QStringLiteral("médiation"), QStringLiteral("rencontre"), QStringLiteral("territoire"),
            QStringLiteral("cœur"),      QStringLiteral("œuvre"),    QStringLiteral("Noël"),
            QStringLiteral("l’accueil"), QStringLiteral("été"),      QStringLiteral("ŒUVRES"),
            QStringLiteral("outil"),     QStringLiteral("the"),      QStringLiteral("hub"),
        };
        static const QStringList hostile{
            QStringLiteral("👉"),
            QStringLiteral("👩🏽‍💻"),
            QStringLiteral("🇫🇷"),
            QStringLiteral("Commun[s]"),
            QStringLiteral("[OFF]"),
            QStringLiteral("chargé.e.s"),
            QStringLiteral("acteur·rice·s"),
            QStringLiteral("«\u202fguillemets\u202f»"),
            QStringLiteral("quoi\u202f?"),
            QStringLiteral("\"droits\""),
            QStringLiteral("“courbes”"),
            QStringLiteral("d'ici"),
            QStringLiteral("שלום"),
            QStringLiteral("مرحبا"),
            QStringLiteral("e\u0301te\u0301"),
            QStringLiteral("Z\u0351\u036balgo\u0321"),
            QStringLiteral("*étoile*"),
            QStringLiteral("_souligné_"),
            QStringLiteral("`code`"),
            QStringLiteral("<b>gras</b>"),
            QStringLiteral("&amp;"),
            QStringLiteral("a\\b"),
            QStringLiteral("1."),
            QStringLiteral("#"),
            QStringLiteral("%1"),
            QStringLiteral("';--"),
            QStringLiteral("NEAR(a"),
            QStringLiteral("10\u00a0€"),
            QStringLiteral("日本語"),
            QStringLiteral("𝔊laneur"),
            QStringLiteral("soft\u00adhyphen"),
            QStringLiteral("|barre|"),
            QStringLiteral("~~barré~~"),
            QStringLiteral("https://exemple.org/?q=é"),
        };
        return chance(65) ? pick(plain) : pick(hostile);
    }

    QList<Inline> inlines()
    {
        QList<Inline> result{Inline::plain(line())};
        const int count = number(0, 3);
        for (int i = 0; i < count; ++i) {
            switch (number(0, 4)) {
            case 0:
                result.append(Inline::plain(QStringLiteral(" ")));
                result.append(Inline::strong({Inline::plain(line())}));
                break;
            case 1:
                result.append(Inline::plain(QStringLiteral(" ")));
                result.append(Inline::emphasis({Inline::plain(line())}));
                break;
            case 2: {
                const bool missing = chance(25);
                result.append(Inline::plain(QStringLiteral(" ")));
                result.append(Inline::link({Inline::plain(pick(QStringList{
                                               QStringLiteral("le site"), QStringLiteral("une page [OFF]"),
                                               QStringLiteral("l’outil"), QStringLiteral("le dossier 💡")}))},
                                           missing ? QString() : QStringLiteral("https://exemple.org/%1")
                                                                     .arg(number(1, 99))));
                break;
            }
            case 3:
                result.append(Inline::lineBreak());
                result.append(Inline::plain(line()));
                break;
            default:
                result.append(Inline::plain(QStringLiteral(" ") + line()));
            }
        }
        return normalizedForm(result);
    }

    /// As CommonMark's parser gives them back, so that a report's text is the same after any round trip.
    static QList<Inline> normalizedForm(const QList<Inline> &inlines)
    {
        return RichText::fromInlines(inlines).inlines();
    }

    TextBlock listBlock()
    {
        TextBlock block;
        block.kind = TextBlock::Kind::List;
        block.ordered = chance(30);
        const int count = number(1, 4);
        for (int i = 0; i < count; ++i) {
            TextBlock item;
            item.kind = TextBlock::Kind::ListItem;
            item.children.append(TextBlock::paragraph(inlines()));
            block.children.append(item);
        }
        return block;
    }

    TextBlock table()
    {
        TextBlock block;
        block.kind = TextBlock::Kind::Table;
        block.headerRows = 1;
        const int rows = number(2, 4);
        const int columns = number(1, 3);
        for (int r = 0; r < rows; ++r) {
            TextBlock row;
            row.kind = TextBlock::Kind::TableRow;
            for (int c = 0; c < columns; ++c) {
                TextBlock cell;
                cell.kind = TextBlock::Kind::TableCell;
                cell.inlines = {Inline::plain(line())};
                row.children.append(cell);
            }
            block.children.append(row);
        }
        return block;
    }

    TextBlock anyBlock()
    {
        TextBlock block;
        switch (number(0, 6)) {
        case 0:
            block.kind = TextBlock::Kind::Heading;
            block.level = number(1, 3);
            block.inlines = {Inline::plain(line())};
            return block;
        case 1:
            block.kind = TextBlock::Kind::Quote;
            block.children = {TextBlock::paragraph(inlines())};
            return block;
        case 2:
            block.kind = TextBlock::Kind::Code;
            block.text = line() + QLatin1Char('\n') + line();
            return block;
        case 3:
            return table();
        case 4:
            return listBlock();
        default:
            return TextBlock::paragraph(inlines());
        }
    }

    PersonId anyone(const Report &report)
    {
        return report.people.isEmpty() ? PersonId() : pick(report.people).id;
    }

    /// A handful at most, so that a report's size grows with its scale and no faster.
    template <typename Key, typename T> QList<Key> someIds(const QList<T> &list, int percent)
    {
        QList<Key> result;
        for (const T &entry : list) {
            if (result.size() < 6 && chance(percent))
                result.append(entry.id);
        }
        return result;
    }

    GroupTitles titles()
    {
        const auto title = [this] { return chance(30) ? line() : QString(); };
        return {title(), title(), title(), title()};
    }

    Series series()
    {
        Series series;
        series.id = id<SeriesId>();
        series.name = line();
        series.organiser = maybe() ? line() : QString();
        series.context = maybe() ? text() : RichText();
        series.objectives = list<RichText>(0, 4, [this] { return paragraph(); });
        return series;
    }

    Day day(const Report &report)
    {
        Day day;
        day.id = id<DayId>();
        day.date = maybe() ? QDate(2024, 1, 1).addDays(number(0, 900)) : QDate();
        day.place = maybe() ? line() : QString();
        day.kind = pick(allValues<DayKind>());
        day.programme = maybe() ? text() : RichText();
        day.attendees = someIds<PersonId>(report.people, 50);
        return day;
    }

    Event event(const Report &report, int scale)
    {
        Event event;
        event.id = id<EventId>();
        event.series = report.series.id;
        event.name = maybe() && !report.series.id.isNull() ? QString() : line();
        event.edition = maybe() ? number(1, 30) : 0;
        event.year = maybe() ? number(1990, 2030) : 0;
        event.theme = maybe() ? paragraph() : RichText();
        event.principles = list<RichText>(0, 10, [this] { return paragraph(); });
        event.days = list<Day>(0, 3 * scale, [&] { return day(report); });
        if (chance(30))
            event.context = chance(80) ? text() : RichText();
        if (chance(30))
            event.objectives = list<RichText>(0, 3, [this] { return paragraph(); });
        return event;
    }

    Focus focus(const Report &report)
    {
        Focus focus;
        focus.id = id<FocusId>();
        focus.kind = pick(allValues<FocusKind>());
        focus.title = line();
        focus.officialTitle = maybe() ? line() : QString();
        focus.attendees = someIds<PersonId>(report.people, 40);
        focus.lead = chance(30) ? paragraph() : RichText();
        focus.aim = maybe() ? text() : RichText();
        focus.takeaways = list<Takeaway>(0, 6, [&] { return takeaway(report); });
        focus.resources = someIds<ResourceId>(report.resources, 30);
        focus.titles = titles();
        return focus;
    }

    Moment moment(const Report &report) { return {id<MomentId>(), anyone(report), text()}; }

    Note note(const Report &report)
    {
        Note note;
        note.id = id<NoteId>();
        note.takenAt = time();
        note.author = maybe() ? anyone(report) : PersonId();
        if (maybe() && !report.event.days.isEmpty())
            note.day = pick(report.event.days).id;
        if (maybe() && !report.focuses.isEmpty())
            note.focus = pick(report.focuses).id;
        note.state = pick(allValues<NoteState>());
        note.text = text();
        if (note.state == NoteState::Kept) {
            if (!report.takeaways.isEmpty() && maybe()) {
                note.outcome = NoteOutcome::Takeaway;
                note.outcomeId = pick(report.takeaways).id.uuid();
            } else if (maybe()) {
                note.outcome = NoteOutcome::Resource;
                note.outcomeId = pick(report.resources).id.uuid();
            } else if (!report.moments.isEmpty()) {
                note.outcome = NoteOutcome::Moment;
                note.outcomeId = pick(report.moments).id.uuid();
            }
        }
        return note;
    }

    QList<Section> sections(const Report &report)
    {
        QList<Section> sections;
        const auto add = [&](SectionKind kind, const FocusId &focus = {}) {
            Section section;
            section.id = id<SectionId>();
            section.kind = kind;
            section.title = kind == SectionKind::Free || chance(30) ? line() : QString();
            section.included = chance(90);
            if (kind == SectionKind::Free)
                section.text = freeText();
            else if (kind == SectionKind::Expectations || chance(20))
                section.text = text();
            section.focus = focus;
            if (kind != SectionKind::Pictures && chance(15))
                section.pictures = someIds<PictureId>(report.pictures, 40);
            sections.append(section);
        };
        for (SectionKind kind : allValues<SectionKind>()) {
            if (kind == SectionKind::Focus) {
                for (const Focus &focus : report.focuses)
                    add(kind, focus.id);
            } else if (kind != SectionKind::Free && chance(90)) {
                add(kind);
            }
            if (chance(15))
                add(SectionKind::Free);
        }
        add(SectionKind::Free);
        if (maybe())
            sections.move(number(0, int(sections.size()) - 1), 0);
        return sections;
    }

    template <typename T> void shuffleOne(QList<T> &list)
    {
        if (list.size() > 1)
            list.move(number(0, int(list.size()) - 1), number(0, int(list.size()) - 1));
    }

    template <typename T> T *any(QList<T> &list)
    {
        return list.isEmpty() ? nullptr : &list[number(0, int(list.size()) - 1)];
    }

    void removeFocus(Report &report)
    {
        if (report.focuses.isEmpty())
            return;
        const FocusId gone = report.focuses.takeAt(number(0, int(report.focuses.size()) - 1)).id;
        report.sections.removeIf([&](const Section &section) { return section.focus == gone; });
        for (Note &note : report.notes) {
            if (note.focus == gone)
                note.focus = {};
        }
    }

    void removePicture(Report &report)
    {
        if (report.pictures.isEmpty())
            return;
        const PictureId gone = report.pictures.takeLast().id;
        for (Section &section : report.sections)
            section.pictures.removeAll(gone);
    }

    void change(Report &report)
    {
        switch (number(0, 23)) {
        case 0: report.title = line(); break;
        case 1: report.byline = line(); break;
        case 2: report.state = pick(allValues<ReportState>()); break;
        case 3: report.publishedAt = maybe() ? time() : QDateTime(); break;
        case 4: report.takeaways.append(takeaway(report)); break;
        case 5: shuffleOne(report.takeaways); break;
        case 6: if (Takeaway *one = any(report.takeaways)) one->text = text(); break;
        case 7: if (!report.takeaways.isEmpty()) report.takeaways.removeFirst(); break;
        case 8: if (Focus *one = any(report.focuses)) one->takeaways.prepend(takeaway(report)); break;
        case 9: if (Focus *one = any(report.focuses)) shuffleOne(one->takeaways); break;
        case 10:
            report.focuses.append(focus(report));
            report.sections.append(Section{id<SectionId>(), SectionKind::Focus, {}, true, {}, report.focuses.last().id, {}});
            break;
        case 11: removeFocus(report); break;
        case 12: shuffleOne(report.sections); break;
        case 13: if (Section *one = any(report.sections)) one->text = text(); break;
        case 14: report.resources.append(resource()); break;
        case 15: if (Resource *one = any(report.resources)) *one = Resource{one->id, line(), {}, pick(allValues<ResourceKind>()), text(), {word()}}; break;
        case 16: report.people.append(person()); break;
        case 17: if (Person *one = any(report.people)) one->role = line(); break;
        case 18: report.event.days.prepend(day(report)); break;
        case 19: report.event.principles.append(paragraph()); break;
        case 20: if (!report.series.id.isNull()) report.series.objectives = list<RichText>(0, 4, [this] { return paragraph(); }); break;
        case 21: report.pictures.append(picture()); break;
        case 22: removePicture(report); break;
        default: // A takeaway moves from the event to a focus, keeping its id.
            if (!report.takeaways.isEmpty() && !report.focuses.isEmpty())
                any(report.focuses)->takeaways.append(report.takeaways.takeFirst());
        }
    }

    QRandomGenerator m_random;
};

/// A whole, valid, richly filled report: the same one for the same \p seed.
inline Report randomReport(quint32 seed) { return ReportGenerator(seed).report(); }

} // namespace glaneur
