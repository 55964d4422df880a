// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/textpath.h"

#include <QStringList>
#include <algorithm>

namespace glaneur {

QString toString(const TextPath &path)
{
    QStringList steps;
    for (const TextContainer &step : path) {
        const QString id = QString::number(step.id);
        switch (step.kind) {
        case TextContainer::Kind::List:
            steps.append(step.ordered ? QStringLiteral("O%1:%2").arg(id).arg(step.start) : QLatin1Char('L') + id);
            break;
        case TextContainer::Kind::Item:
            steps.append(QLatin1Char('I') + id);
            break;
        case TextContainer::Kind::Quote:
            steps.append(QLatin1Char('Q') + id);
            break;
        }
    }
    return steps.join(QLatin1Char('/'));
}

TextPath textPath(const QString &text)
{
    TextPath path;
    if (text.isEmpty())
        return path;
    for (const QString &step : text.split(QLatin1Char('/'))) {
        TextContainer container;
        const QChar kind = step.at(0);
        if (kind == QLatin1Char('I'))
            container.kind = TextContainer::Kind::Item;
        else if (kind == QLatin1Char('Q'))
            container.kind = TextContainer::Kind::Quote;
        container.ordered = kind == QLatin1Char('O');
        container.id = step.mid(1).section(QLatin1Char(':'), 0, 0).toInt();
        if (container.ordered)
            container.start = step.section(QLatin1Char(':'), 1, 1).toInt();
        path.append(container);
    }
    return path;
}

TextPath pathOf(const QTextFormat &format) { return textPath(format.stringProperty(PathProperty)); }

TextLeaf leafOf(const QTextFormat &format) { return TextLeaf(format.intProperty(LeafProperty)); }

qsizetype innermost(const TextPath &path, TextContainer::Kind kind)
{
    for (qsizetype i = path.size() - 1; i >= 0; --i) {
        if (path.at(i).kind == kind)
            return i;
    }
    return -1;
}

int depthOf(const TextPath &path, TextContainer::Kind kind)
{
    return int(std::count_if(path.begin(), path.end(), [&](const auto &step) { return step.kind == kind; }));
}

} // namespace glaneur
