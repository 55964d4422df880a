// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/recognizer.h"

#include "readers/dates.h"
#include "readers/inlinetools.h"
#include "readers/parts.h"
#include "readers/words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace glaneur {

QString pictureAddress(qsizetype index) { return QStringLiteral("held-picture:%1").arg(index); }

qsizetype pictureIndex(const QString &address)
{
    static const QString start = QStringLiteral("held-picture:");
    bool isNumber = false;
    const qsizetype index = address.startsWith(start) ? address.mid(start.size()).toLongLong(&isNumber) : -1;
    return isNumber ? index : -1;
}

namespace {

constexpr qsizetype longestTitle = 250;

/// Takes the pictures that the input holds out of \p inlines; their indexes go to \p taken.
void takePictures(QList<Inline> &inlines, QList<qsizetype> &taken)
{
    for (qsizetype i = 0; i < inlines.size(); ++i) {
        const qsizetype index = inlines.at(i).kind == Inline::Kind::Image ? pictureIndex(inlines.at(i).address) : -1;
        if (index >= 0) {
            taken.append(index);
            inlines.removeAt(i--);
        } else if (!inlines.at(i).children.isEmpty()) {
            takePictures(inlines[i].children, taken);
        }
    }
}

void takePictures(QList<TextBlock> &blocks, QList<qsizetype> &taken)
{
    for (TextBlock &block : blocks) {
        takePictures(block.inlines, taken);
        takePictures(block.children, taken);
    }
    blocks.removeIf([](const TextBlock &block) { return block.kind == TextBlock::Kind::Paragraph && block.inlines.isEmpty(); });
}

class Recognizer
{
public:
    Recognizer(const SourceText &source, const QString &fileName) : m_source(source), m_fileName(fileName) {}

    Report run()
    {
        const QString text = plainText(m_source.blocks);
        m_report.id = ReportId::create();
        m_report.event.id = EventId::create();
        m_known.language = languageOf(text, m_source.language.left(2).toLower() == QLatin1String("en") ? QStringLiteral("en")
                                                                                                       : QStringLiteral("fr"));
        m_report.language = m_known.language;
        QList<TextBlock> blocks = m_source.blocks;
        promoteBoldLines(blocks);
        takeTitle(blocks);
        takeByline(blocks);
        m_known.people.readProse(text);
        m_known.year = yearIn(m_report.title);

        QList<Part> waiting = splitParts(blocks);
        if (m_known.year == 0)
            m_known.year = yearOfEdition(waiting);
        readParticipants(waiting);
        while (!waiting.isEmpty()) {
            const Part part = waiting.takeFirst();
            const QList<TextBlock> rest = take(part);
            if (rest.isEmpty())
                continue;
            QList<Part> next = splitParts(rest);
            // What is left of a part without a heading of its own is nothing but a free section.
            if (!next.first().heading && next.first().topic == Topic::None)
                m_plain = true;
            waiting = next + waiting;
        }
        finish(blocks);
        return m_report;
    }

private:
    static int yearOfEdition(const QList<Part> &parts)
    {
        for (const Part &part : parts) {
            const int year = part.topic == Topic::Edition || part.topic == Topic::Days ? yearIn(part.title()) : 0;
            if (year)
                return year;
        }
        for (const Part &part : parts) {
            const int year = yearIn(plainText(part.blocks.mid(0, 3)));
            if (year)
                return year;
        }
        return 0;
    }

    void takeTitle(QList<TextBlock> &blocks)
    {
        while (!blocks.isEmpty() && blocks.first().kind == TextBlock::Kind::Rule)
            blocks.removeFirst();
        m_report.title = oneLine(m_source.title);
        const auto isTitle = [&](qsizetype i) {
            const TextBlock &block = blocks.at(i);
            if (holdsAddress(block.inlines))
                return false;
            const QString text = oneLine(plainText(block.inlines));
            if (text.isEmpty() || text.size() > longestTitle)
                return false;
            if (block.kind == TextBlock::Kind::Heading)
                return block.level == 1 || topicOf(text) == Topic::None || editionIn(text) > 0
                    || (topicOfLabel(text) == Topic::None && i + 1 < blocks.size() && blocks.at(i + 1).kind == TextBlock::Kind::Heading);
            return block.kind == TextBlock::Kind::Paragraph && m_source.title.isEmpty() && text.size() <= 150
                && !labelOf(text) && signLength(text) == 0;
        };
        // The only heading of the first level is the title, even where something stands before it.
        qsizetype first = -1;
        int count = 0;
        for (qsizetype i = 0; i < blocks.size(); ++i) {
            if (blocks.at(i).kind == TextBlock::Kind::Heading && blocks.at(i).level == 1) {
                first = first < 0 ? i : first;
                ++count;
            }
        }
        qsizetype at = -1;
        if (count == 1 && first < 4 && isTitle(first))
            at = first;
        else if (!blocks.isEmpty() && isTitle(0))
            at = 0;
        if (at >= 0) {
            m_report.title = oneLine(plainText(blocks.at(at).inlines));
            blocks.removeAt(at);
        }
        if (m_report.title.isEmpty())
            m_report.title = QFileInfo(m_fileName).completeBaseName();
        if (m_report.title.isEmpty())
            m_report.title = QCoreApplication::translate("Readers", "Imported report");
    }

    void takeByline(QList<TextBlock> &blocks)
    {
        static const QRegularExpression by(
            QStringLiteral("^(?:par|rédigé par|écrit par|auteurs? ?:|autrices? ?:|by|written by|authors? ?:)\\s\\p{Lu}"),
            QRegularExpression::CaseInsensitiveOption);
        for (qsizetype i = 0; i < std::min<qsizetype>(blocks.size(), 2); ++i) {
            const QList<Inline> &inlines = blocks.at(i).inlines;
            const QString text = plainText(inlines);
            if (blocks.at(i).kind != TextBlock::Kind::Paragraph || holdsAddress(inlines) || text.size() > 200
                || text.contains(QLatin1Char('\n')) || text.endsWith(QLatin1Char('.')) || !by.match(text).hasMatch())
                continue;
            m_report.byline = oneLine(text);
            blocks.removeAt(i);
            return;
        }
    }

    void readParticipants(const QList<Part> &parts)
    {
        for (const Part &part : parts) {
            if (part.topic == Topic::People)
                m_known.people.readList(part.blocks);
        }
    }

    bool isFree(SectionKind kind) const
    {
        return std::none_of(m_report.sections.begin(), m_report.sections.end(),
                            [&](const Section &section) { return section.kind == kind; });
    }

    /// \p part in the way of its topic, or nothing where it has none or the place is taken.
    std::optional<Made> recognized(const Part &part)
    {
        switch (part.topic) {
        case Topic::Context:
            return isFree(SectionKind::Context) ? makeContext(part, m_known) : std::nullopt;
        case Topic::Objectives:
        case Topic::Aim:
            return isFree(SectionKind::Objectives) ? makeObjectives(part, m_known) : std::nullopt;
        case Topic::Edition:
            return isFree(SectionKind::Edition) ? makeEdition(part, m_known) : std::nullopt;
        case Topic::Days:
            return isFree(SectionKind::Days) ? makeDays(part, m_known) : std::nullopt;
        case Topic::Expectations:
            return isFree(SectionKind::Expectations) ? makeExpectations(part, m_known) : std::nullopt;
        case Topic::Takeaways:
        case Topic::Summary:
        case Topic::Plus:
        case Topic::Minus:
        case Topic::ProsCons:
            return isFree(SectionKind::Takeaways) ? makeTakeaways(part, m_known) : std::nullopt;
        case Topic::Highlights: {
            std::optional<Made> moments = isFree(SectionKind::Moments) ? makeMoments(part, m_known) : std::nullopt;
            if (moments)
                return moments;
            return isFree(SectionKind::Takeaways) ? makeTakeaways(part, m_known) : std::nullopt;
        }
        case Topic::Focus:
            return makeFocus(part, m_known);
        case Topic::Moments:
            return isFree(SectionKind::Moments) ? makeMoments(part, m_known) : std::nullopt;
        case Topic::Resources:
            return isFree(SectionKind::Resources) ? makeResources(part, m_known) : std::nullopt;
        case Topic::People:
        case Topic::None:
            break;
        }
        return std::nullopt;
    }

    /// Whether \p made shows every word of \p part that it doesn't leave.
    bool keepsWords(const Part &part, const Made &made) const
    {
        WordBag wanted;
        if (part.heading)
            wanted.add(part.heading->inlines);
        wanted.add(part.blocks.first(part.blocks.size() - made.rest.size()));
        Report piece = made.piece;
        piece.language = m_report.language;
        return wanted.isWithin(printedWords(piece));
    }

    QList<TextBlock> take(const Part &given)
    {
        Part part = given;
        QList<qsizetype> pictures;
        takePictures(part.blocks, pictures);
        if (part.heading)
            takePictures(part.heading->inlines, pictures);
        if (part.blocks.isEmpty() && !part.heading && pictures.isEmpty())
            return {};
        std::optional<Made> made = m_plain ? std::nullopt : recognized(part);
        m_plain = false;
        if (made && (made->piece.sections.isEmpty() || !keepsWords(part, *made) || made->rest.size() > part.blocks.size()))
            made.reset();
        if (!made)
            made = makeFree(part);
        for (const qsizetype index : pictures) {
            if (index < m_source.pictures.size())
                addPicture(index, made->piece);
        }
        merge(made->piece);
        return made->rest;
    }

    void addPicture(qsizetype index, Report &piece)
    {
        Picture picture = m_source.pictures.at(index);
        picture.id = PictureId::create();
        piece.sections.last().pictures.append(picture.id);
        piece.pictures.append(picture);
    }

    void merge(const Report &piece)
    {
        m_report.sections += piece.sections;
        m_report.takeaways += piece.takeaways;
        if (!piece.takeaways.isEmpty())
            m_report.titles = piece.titles;
        m_report.focuses += piece.focuses;
        m_report.moments += piece.moments;
        m_report.pictures += piece.pictures;
        if (!piece.series.context.isEmpty())
            m_report.series.context = piece.series.context;
        if (!piece.series.objectives.isEmpty())
            m_report.series.objectives = piece.series.objectives;
        if (!piece.series.organiser.isEmpty())
            m_report.series.organiser = piece.series.organiser;
        if (!piece.event.principles.isEmpty())
            m_report.event.principles = piece.event.principles;
        if (!piece.event.days.isEmpty())
            m_report.event.days = piece.event.days;
        if (!piece.event.theme.isEmpty())
            m_report.event.theme = piece.event.theme;
        m_report.event.edition = std::max(m_report.event.edition, piece.event.edition);
        m_report.event.year = m_report.event.year ? m_report.event.year : piece.event.year;
        m_report.resources += piece.resources;
    }

    void finish(const QList<TextBlock> &blocks)
    {
        Event &event = m_report.event;
        if (event.edition == 0)
            event.edition = editionIn(m_report.title);
        if (event.year == 0)
            event.year = m_known.year;
        if (event.year == 0 && !event.days.isEmpty())
            event.year = event.days.first().date.year();
        Series &series = m_report.series;
        series.name = seriesNameIn(m_report.title);
        const QString name = eventNameIn(m_report.title);
        if (!series.name.isEmpty() || !series.context.isEmpty() || !series.objectives.isEmpty() || event.edition > 0) {
            series.id = SeriesId::create();
            if (series.name.isEmpty())
                series.name = name.isEmpty() ? m_report.title : name;
            event.series = series.id;
        } else {
            event.name = name.isEmpty() ? m_report.title : name;
        }
        if (event.days.isEmpty())
            readDaysElsewhere(blocks);
        m_report.people = m_known.people.people();
    }

    /// The days that the first paragraphs tell where no section is about them.
    void readDaysElsewhere(const QList<TextBlock> &blocks)
    {
        QString start;
        for (qsizetype i = 0; i < std::min<qsizetype>(blocks.size(), 12); ++i) {
            if (blocks.at(i).kind == TextBlock::Kind::Paragraph)
                start += plainText(blocks.at(i).inlines) + QLatin1Char('\n');
        }
        const QList<FoundDay> found = daysIn(m_report.title + QLatin1Char('\n') + start.left(4000), m_report.event.year);
        if (found.size() > 10)
            return;
        for (const FoundDay &one : found) {
            Day day;
            day.id = DayId::create();
            day.date = one.date;
            day.place = one.place;
            day.kind = one.kind;
            m_report.event.days.append(day);
        }
        if (m_report.event.year == 0 && !found.isEmpty())
            m_report.event.year = found.first().date.year();
    }

    const SourceText &m_source;
    QString m_fileName;
    Report m_report;
    Recognition m_known;
    bool m_plain = false;
};

} // namespace

Report recognize(const SourceText &source, const QString &fileName)
{
    Report report = Recognizer(source, fileName).run();
    Part whole;
    whole.blocks = source.blocks;
    QList<qsizetype> pictures;
    takePictures(whole.blocks, pictures);
    WordBag wanted;
    wanted.add(whole.blocks);
    if (wanted.isWithin(printedWords(report)))
        return report;
    // The parts were judged one by one; should they still lose a word together, the text goes in as it is.
    Report fallback;
    fallback.id = ReportId::create();
    fallback.event.id = EventId::create();
    fallback.title = report.title;
    fallback.language = report.language;
    fallback.sections = makeFree(whole).piece.sections;
    fallback.pictures = report.pictures;
    for (const Picture &picture : report.pictures)
        fallback.sections.last().pictures.append(picture.id);
    return fallback;
}

} // namespace glaneur
