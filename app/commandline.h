// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "views/publish/publisher.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace glaneur {

enum class Verb { Window, Import, Export, Show, List, Search, Check, Note };

/// What the program was asked for.
struct CommandLine
{
    struct Output
    {
        PublishFormat format = PublishFormat::Pdf;
        QString path; ///< "-": standard output
    };

    Verb verb = Verb::Window;
    bool help = false;    ///< tell what the program, or \ref verb, does
    bool version = false; ///< tell the program's version
    QString library;      ///< path; empty: the user's own
    QString file;         ///< to import; "-" is standard input; empty: none
    QString report;       ///< an id or a part of a title
    QString words;        ///< to search for, or to note
    QList<Output> outputs;
    QString language; ///< of the sample, "fr" or "en"; empty: the language of the program
    bool sample = false;
    bool json = false;
};

/// Reads \p arguments, the program's name not among them. An error is a wrong usage. Options may stand before and
/// after what they belong to; "--" ends them.
Result<CommandLine> parseCommandLine(const QStringList &arguments);

/// What --help prints: of the whole program, or of \p verb alone.
QString helpText(Verb verb);

} // namespace glaneur
