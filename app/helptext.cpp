// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QCoreApplication>

namespace glaneur {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(glaneur::CommandLine)
};

struct Row
{
    QString call;
    QString purpose;
};

/// \p rows in two columns, the purpose under the call where that is long.
QString columns(const QList<Row> &rows)
{
    constexpr int width = 28;
    QString text;
    for (const Row &row : rows) {
        const QString call = QStringLiteral("  ") + row.call;
        const QString gap = call.size() + 2 <= width ? QString() : QLatin1Char('\n') + QString(width, QLatin1Char(' '));
        text += call.leftJustified(gap.isEmpty() ? width : 0) + gap + row.purpose + QLatin1Char('\n');
    }
    return text;
}

QList<Row> calls(Verb verb)
{
    switch (verb) {
    case Verb::Window:
        return {{QStringLiteral("glaneur [FILE]"), Texts::tr("open the window on the library FILE, or import the report FILE")},
                {QStringLiteral("glaneur --sample"), Texts::tr("open the window on the sample report")}};
    case Verb::Import:
        return {{QStringLiteral("glaneur import FILE"),
                 Texts::tr("read a text, Markdown or HTML report into the library; print its id")},
                {QStringLiteral("glaneur import --sample"), Texts::tr("put the sample report there; print its id")}};
    case Verb::Export:
        return {{QStringLiteral("glaneur export REPORT"), Texts::tr("write the formats that options ask for")}};
    case Verb::Show:
        return {{QStringLiteral("glaneur show REPORT"), Texts::tr("print the report, structured, as JSON")}};
    case Verb::List:
        return {{QStringLiteral("glaneur list"), Texts::tr("print the reports of the library")}};
    case Verb::Search:
        return {{QStringLiteral("glaneur search WORDS"), Texts::tr("print the places that hold all of WORDS")}};
    case Verb::Check:
        return {{QStringLiteral("glaneur check REPORT"),
                 Texts::tr("print what stands between the report and its publication")}};
    case Verb::Note:
        return {{QStringLiteral("glaneur note"), Texts::tr("open the small window for taking notes")},
                {QStringLiteral("glaneur note TEXT"), Texts::tr("save TEXT as a note; print its id")}};
    }
    return {};
}

QList<Row> verbOptions(Verb verb)
{
    const Row json{QStringLiteral("--json"), Texts::tr("print JSON in place of a table")};
    const Row language{QStringLiteral("--language fr|en"), Texts::tr("of the sample")};
    switch (verb) {
    case Verb::Window:
    case Verb::Import:
        return {language};
    case Verb::Export:
        return {{QStringLiteral("--pdf FILE"), Texts::tr("PDF document")},
                {QStringLiteral("--html FILE"), Texts::tr("web page, in one file")},
                {QStringLiteral("--fragment FILE"), Texts::tr("part of a web page, for WordPress or the like")},
                {QStringLiteral("--email FILE"), Texts::tr("e-mail, for a newsletter service")},
                {QStringLiteral("--markdown FILE"), Texts::tr("Markdown")}};
    case Verb::List:
    case Verb::Search:
    case Verb::Check:
        return {json};
    case Verb::Note:
        return {{QStringLiteral("--report REPORT"), Texts::tr("where notes go, in place of the report opened last")}};
    case Verb::Show:
        return {};
    }
    return {};
}

} // namespace

QString helpText(Verb verb)
{
    const QList<Verb> all{Verb::Window, Verb::Import, Verb::Export, Verb::Show, Verb::List, Verb::Search, Verb::Check,
                          Verb::Note};
    const QList<Verb> told = verb == Verb::Window ? all : QList<Verb>{verb};
    QList<Row> callRows;
    QList<Row> optionRows;
    for (const Verb one : told) {
        callRows += calls(one);
        for (const Row &row : verbOptions(one)) {
            const auto same = [&](const Row &other) { return other.call == row.call; };
            if (std::none_of(optionRows.cbegin(), optionRows.cend(), same))
                optionRows.append(row);
        }
    }
    optionRows += {{QStringLiteral("--library FILE"), Texts::tr("the library to work on, in place of your own")},
                   {QStringLiteral("-h, --help"), Texts::tr("print this help, or that of a command")},
                   {QStringLiteral("-v, --version"), Texts::tr("print the version")}};

    QStringList notes;
    const auto tells = [&](Verb one) { return told.contains(one); };
    if (tells(Verb::Export) || tells(Verb::Show) || tells(Verb::Check) || tells(Verb::Note)) {
        notes += Texts::tr("REPORT is an id, or a part of a title that only one report has; accents and case don't "
                           "matter.");
    }
    if (tells(Verb::Export))
        notes += Texts::tr("“-” as a FILE to write is standard output.");
    if (tells(Verb::Import))
        notes += Texts::tr("“-” as the FILE to import is standard input. The sample is put into a library only once.");
    notes += Texts::tr("Exit status: 0 done, 1 refused or with findings, 2 wrong usage.");

    const QString heading = verb == Verb::Window
        ? Texts::tr("Glaneur %1, an offline editor for event reports").arg(QCoreApplication::applicationVersion())
            + QStringLiteral("\n\n")
        : QString();
    return heading + columns(callRows) + QLatin1Char('\n') + Texts::tr("Options:") + QLatin1Char('\n')
        + columns(optionRows) + QLatin1Char('\n') + notes.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace glaneur
