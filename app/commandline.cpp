// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <algorithm>

namespace glaneur {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(glaneur::CommandLine)
};

const QList<std::pair<QString, Verb>> &verbNames()
{
    static const QList<std::pair<QString, Verb>> names{
        {QStringLiteral("import"), Verb::Import}, {QStringLiteral("export"), Verb::Export},
        {QStringLiteral("show"), Verb::Show},     {QStringLiteral("list"), Verb::List},
        {QStringLiteral("search"), Verb::Search}, {QStringLiteral("check"), Verb::Check},
        {QStringLiteral("note"), Verb::Note},
    };
    return names;
}

struct Option
{
    QString name;
    bool takesValue;
    QList<Verb> verbs; ///< empty: all
};

const QList<Option> &options()
{
    static const QList<Option> all{
        {QStringLiteral("help"), false, {}},
        {QStringLiteral("version"), false, {}},
        {QStringLiteral("library"), true, {}},
        {QStringLiteral("sample"), false, {Verb::Window, Verb::Import}},
        {QStringLiteral("language"), true, {Verb::Window, Verb::Import}},
        {QStringLiteral("json"), false, {Verb::List, Verb::Search, Verb::Check, Verb::Show}},
        {QStringLiteral("report"), true, {Verb::Note}},
        {QStringLiteral("pdf"), true, {Verb::Export}},
        {QStringLiteral("html"), true, {Verb::Export}},
        {QStringLiteral("fragment"), true, {Verb::Export}},
        {QStringLiteral("email"), true, {Verb::Export}},
        {QStringLiteral("markdown"), true, {Verb::Export}},
    };
    return all;
}

std::optional<PublishFormat> formatOf(const QString &option)
{
    static const QList<std::pair<QString, PublishFormat>> formats{
        {QStringLiteral("pdf"), PublishFormat::Pdf},           {QStringLiteral("html"), PublishFormat::WebPage},
        {QStringLiteral("fragment"), PublishFormat::Fragment}, {QStringLiteral("email"), PublishFormat::Email},
        {QStringLiteral("markdown"), PublishFormat::Markdown},
    };
    for (const auto &[name, format] : formats) {
        if (name == option)
            return format;
    }
    return {};
}

/// Options with a value that Qt takes for itself; a session manager starts the program with some.
bool isQtOption(const QString &name)
{
    static const QSet<QString> names{
        QStringLiteral("platform"),         QStringLiteral("platformpluginpath"), QStringLiteral("platformtheme"),
        QStringLiteral("plugin"),           QStringLiteral("qwindowgeometry"),    QStringLiteral("qwindowicon"),
        QStringLiteral("qwindowtitle"),     QStringLiteral("style"),              QStringLiteral("stylesheet"),
        QStringLiteral("session"),          QStringLiteral("display"),
    };
    return names.contains(name);
}

Error seeHelp(const QString &sentence)
{
    return {sentence, Texts::tr("“glaneur --help” tells what can be asked.")};
}

struct Given
{
    QString name;
    QString value;
};

class Parser
{
public:
    Result<CommandLine> parse(const QStringList &arguments);

private:
    Result<void> split(const QStringList &arguments);
    Result<void> apply(const Given &given);
    Result<void> takeWords();
    Result<void> checkWhole() const;

    CommandLine m_line;
    QString m_verb;
    QList<Given> m_options;
    QStringList m_words;
};

Result<CommandLine> Parser::parse(const QStringList &arguments)
{
    if (const Result<void> done = split(arguments); !done)
        return done.error();
    if (!m_words.isEmpty()) {
        for (const auto &[name, verb] : verbNames()) {
            if (m_words.constFirst() == name) {
                m_line.verb = verb;
                m_verb = m_words.takeFirst();
                break;
            }
        }
    }
    for (const Given &given : std::as_const(m_options)) {
        if (const Result<void> done = apply(given); !done)
            return done.error();
    }
    if (m_line.help || m_line.version)
        return m_line;
    if (const Result<void> done = takeWords(); !done)
        return done.error();
    if (const Result<void> done = checkWhole(); !done)
        return done.error();
    return m_line;
}

Result<void> Parser::split(const QStringList &arguments)
{
    for (auto it = arguments.cbegin(); it != arguments.cend(); ++it) {
        if (*it == QLatin1String("--")) {
            m_words += QStringList(std::next(it), arguments.cend());
            return {};
        }
        // « - » with words behind it is a note of something bad.
        if (!it->startsWith(QLatin1Char('-')) || *it == QLatin1String("-") || it->startsWith(QLatin1String("- "))) {
            m_words.append(*it);
            continue;
        }
        const QString text = it->startsWith(QLatin1String("--")) ? it->mid(2) : it->mid(1);
        const QString name = text.section(QLatin1Char('='), 0, 0);
        const bool hasValue = text.contains(QLatin1Char('='));
        if (isQtOption(name)) {
            if (!hasValue && std::next(it) != arguments.cend())
                ++it;
            continue;
        }
        if (*it == QLatin1String("-h") || *it == QLatin1String("-v")) {
            m_options.append({*it == QLatin1String("-h") ? QStringLiteral("help") : QStringLiteral("version"), {}});
            continue;
        }
        const auto known = std::find_if(options().cbegin(), options().cend(),
                                        [&](const Option &option) { return option.name == name; });
        if (known == options().cend() || !it->startsWith(QLatin1String("--")))
            return seeHelp(Texts::tr("There is no option %1.").arg(it->section(QLatin1Char('='), 0, 0)));
        if (!known->takesValue) {
            if (hasValue)
                return seeHelp(Texts::tr("The option --%1 takes no value.").arg(name));
            m_options.append({name, {}});
            continue;
        }
        QString value = hasValue ? text.section(QLatin1Char('='), 1) : QString();
        if (!hasValue && std::next(it) != arguments.cend() && !std::next(it)->startsWith(QLatin1String("--")))
            value = *++it;
        if (value.isEmpty())
            return seeHelp(Texts::tr("The option --%1 needs a value after it.").arg(name));
        m_options.append({name, value});
    }
    return {};
}

Result<void> Parser::apply(const Given &given)
{
    const auto known = std::find_if(options().cbegin(), options().cend(),
                                    [&](const Option &option) { return option.name == given.name; });
    if (!known->verbs.isEmpty() && !known->verbs.contains(m_line.verb)) {
        return seeHelp(m_verb.isEmpty() ? Texts::tr("The option --%1 needs a command before it.").arg(given.name)
                                        : Texts::tr("“glaneur %1” has no option --%2.").arg(m_verb, given.name));
    }
    const auto once = [&](QString &target) -> Result<void> {
        if (!target.isEmpty())
            return seeHelp(Texts::tr("The option --%1 is given twice.").arg(given.name));
        target = given.value;
        return {};
    };
    if (given.name == QLatin1String("help"))
        m_line.help = true;
    if (given.name == QLatin1String("version"))
        m_line.version = true;
    if (given.name == QLatin1String("sample"))
        m_line.sample = true;
    if (given.name == QLatin1String("json"))
        m_line.json = true;
    if (given.name == QLatin1String("library"))
        return once(m_line.library);
    if (given.name == QLatin1String("report"))
        return once(m_line.report);
    if (given.name == QLatin1String("language")) {
        if (given.value != QLatin1String("fr") && given.value != QLatin1String("en"))
            return seeHelp(Texts::tr("The sample speaks French (fr) and English (en), not “%1”.").arg(given.value));
        return once(m_line.language);
    }
    if (const auto format = formatOf(given.name)) {
        for (const CommandLine::Output &other : std::as_const(m_line.outputs)) {
            if (other.format == *format)
                return seeHelp(Texts::tr("The option --%1 is given twice.").arg(given.name));
            if (other.path == given.value && given.value == QLatin1String("-"))
                return seeHelp(Texts::tr("Only one format can go to standard output."));
            if (QDir::cleanPath(QFileInfo(other.path).absoluteFilePath())
                == QDir::cleanPath(QFileInfo(given.value).absoluteFilePath()))
                return seeHelp(Texts::tr("Two formats can't go to the same file %1.").arg(given.value));
        }
        m_line.outputs.append({*format, given.value});
    }
    return {};
}

Result<void> Parser::takeWords()
{
    const auto one = [&](QString &target, const QString &missing, const QString &tooMany) -> Result<void> {
        if (m_words.isEmpty() || m_words.constFirst().trimmed().isEmpty())
            return seeHelp(missing);
        if (m_words.size() > 1)
            return seeHelp(tooMany);
        target = m_words.constFirst();
        return {};
    };
    const auto none = [&]() -> Result<void> {
        if (!m_words.isEmpty())
            return seeHelp(Texts::tr("“%1” is not expected here.").arg(m_words.constFirst()));
        return {};
    };
    switch (m_line.verb) {
    case Verb::Window:
        if (m_words.size() > 1)
            return seeHelp(Texts::tr("There is no command “%1”.").arg(m_words.constFirst()));
        if (!m_words.isEmpty())
            m_line.file = m_words.constFirst();
        return {};
    case Verb::Import:
        if (m_line.sample)
            return none();
        return one(m_line.file, Texts::tr("“glaneur import” needs the file to read."),
                   Texts::tr("“glaneur import” reads one file at a time."));
    case Verb::List:
        return none();
    case Verb::Search:
        m_line.words = m_words.join(QLatin1Char(' '));
        if (m_line.words.trimmed().isEmpty())
            return seeHelp(Texts::tr("“glaneur search” needs the words to look for."));
        return {};
    case Verb::Note:
        m_line.words = m_words.join(QLatin1Char(' '));
        if (!m_words.isEmpty() && m_line.words.trimmed().isEmpty())
            return seeHelp(Texts::tr("An empty note can't be saved."));
        return {};
    case Verb::Export:
    case Verb::Show:
    case Verb::Check:
        return one(m_line.report, Texts::tr("“glaneur %1” needs a report: an id or a part of a title.").arg(m_verb),
                   Texts::tr("“glaneur %1” takes one report; put a title of several words in quotes.").arg(m_verb));
    }
    return {};
}

Result<void> Parser::checkWhole() const
{
    if (!m_line.language.isEmpty() && !m_line.sample)
        return seeHelp(Texts::tr("The option --language goes with --sample."));
    if (m_line.verb == Verb::Export && m_line.outputs.isEmpty()) {
        return seeHelp(Texts::tr("“glaneur export” needs at least one of --pdf, --html, --fragment, --email and "
                                 "--markdown."));
    }
    return {};
}

} // namespace

Result<CommandLine> parseCommandLine(const QStringList &arguments) { return Parser().parse(arguments); }

} // namespace glaneur
