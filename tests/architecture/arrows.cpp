// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/arrows.h"

#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QRegularExpression>

namespace glaneur::testing {

namespace {

QSet<QString> setOf(const QString &words)
{
    const QStringList list = words.split(u' ', Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

QString withoutComments(const QString &source)
{
    // An include's own path may hold two slashes: lines of includes are told first.
    static const QRegularExpression line(QStringLiteral(R"(^[ \t]*#[ \t]*include[ \t]*([<"][^>"\n]*[>"]))"));
    QString result;
    bool inComment = false;
    for (const QString &rest : source.split(u'\n')) {
        if (!inComment && line.match(rest).hasMatch()) {
            result += line.match(rest).captured() + u'\n';
            continue;
        }
        // Block comments that go on over lines.
        QString kept;
        for (qsizetype i = 0; i < rest.size();) {
            const QStringView two = QStringView(rest).mid(i, 2);
            if (inComment) {
                inComment = two != QLatin1String("*/");
                i += inComment ? 1 : 2;
            } else if (two == QLatin1String("/*")) {
                inComment = true;
                i += 2;
            } else if (two == QLatin1String("//")) {
                break;
            } else {
                kept += rest.at(i++);
            }
        }
        result += kept + u'\n';
    }
    return result;
}

} // namespace

Arrows::Arrows()
{
    const auto room = [this](const char *name, const char *rooms, const char *modules) {
        m_rooms.insert(QLatin1String(name), setOf(QLatin1String(rooms)));
        m_modules.insert(QLatin1String(name), setOf(QLatin1String(modules)));
    };
    room("domain", "", "QtCore");
    room("ports", "domain", "QtCore");
    room("checks", "domain", "QtCore");
    room("readers", "domain", "QtCore");
    room("document", "domain", "QtCore");
    room("writers", "document domain", "QtCore QtGui QtSvg");
    room("editing", "ports domain", "QtCore QtGui");
    room("items", "editing ports domain", "QtCore QtGui");
    room("store", "ports domain", "QtCore QtSql");
    // What a person pastes from a page is read as a file of it is.
    room("views", "items editing ports readers writers document checks domain", "QtCore QtGui QtWidgets QtSvg");
    room("app", "views items editing ports store readers writers document checks domain", "QtCore QtGui QtWidgets");

    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    // A name that two modules have belongs to the first: QtWidgets still forwards some that moved to QtGui.
    const QStringList modules = headers.entryList({QStringLiteral("Qt*")}, QDir::Dirs | QDir::NoDotAndDotDot);
    QStringList ordered{QStringLiteral("QtCore"), QStringLiteral("QtGui")};
    ordered += modules;
    for (const QString &module : std::as_const(ordered)) {
        for (const QString &header : QDir(headers.filePath(module)).entryList(QDir::Files)) {
            if (!m_moduleOfHeader.contains(header))
                m_moduleOfHeader.insert(header, module);
        }
    }
}

QString Arrows::roomOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    if (parts.value(0) == QLatin1String("model") && parts.size() > 2)
        return parts.at(1) == QLatin1String("editing") && parts.at(2) == QLatin1String("ports") ? parts.at(2) : parts.at(1);
    return parts.size() > 1 && (parts.at(0) == QLatin1String("views") || parts.at(0) == QLatin1String("app")) ? parts.at(0) : QString();
}

QStringList Arrows::includesOf(const QString &source)
{
    static const QRegularExpression include(QStringLiteral(R"(^[ \t]*#[ \t]*include[ \t]*([<"][^>"\n]*[>"]))"),
                                            QRegularExpression::MultilineOption);
    QStringList includes;
    const QString code = withoutComments(source);
    for (auto it = include.globalMatch(code); it.hasNext();)
        includes.append(it.next().captured(1));
    return includes;
}

QString Arrows::moduleOf(const QString &name) const
{
    const qsizetype slash = name.indexOf(u'/');
    if (slash > 0)
        return name.startsWith(QLatin1String("Qt")) ? name.left(slash) : QString();
    return m_moduleOfHeader.value(name);
}

QString Arrows::wrongInclude(const QString &path, const QString &include) const
{
    const QString room = roomOf(path);
    const QString name = include.mid(1, include.size() - 2);
    const QString first = name.section(u'/', 0, 0);
    if (name.contains(QLatin1String("..")) || name.startsWith(u'/'))
        return QStringLiteral("goes round the rooms");
    if (m_rooms.contains(first) && name.contains(u'/')) {
        if (first != room && !m_rooms.value(room).contains(first))
            return QStringLiteral("%1 may not include %2").arg(room, first);
        const QString file = QFileInfo(name).completeBaseName();
        const QString self = QFileInfo(path).completeBaseName();
        if (room == QLatin1String("writers") && first == room && m_formats.contains(file) && !self.startsWith(file))
            return QStringLiteral("no writer includes another");
        return {};
    }
    if (include.startsWith(u'"'))
        return name.endsWith(QLatin1String(".moc")) ? QString() : QStringLiteral("names no room");
    const QString module = moduleOf(name);
    if (module.isEmpty())
        return name.startsWith(u'Q') ? QStringLiteral("of no module of Qt that is known here") : QString();
    if (module == QLatin1String("QtPrintSupport") && path.startsWith(QLatin1String("views/publish/")))
        return {};
    return m_modules.value(room).contains(module) ? QString() : QStringLiteral("%1 may not use %2").arg(room, module);
}

QStringList Arrows::wrongIncludes(const QString &path, const QString &source) const
{
    QStringList wrong;
    for (const QString &include : includesOf(source)) {
        const QString why = wrongInclude(path, include);
        if (!why.isEmpty())
            wrong.append(QStringLiteral("%1: %2: %3").arg(path, include, why));
    }
    return wrong;
}

QStringList Arrows::wrongLinks(const QString &room, const QString &cmake) const
{
    static const QRegularExpression link(QStringLiteral(R"(\bglaneur_(\w+)|\bQt6::(\w+))"));
    static const QRegularExpression comment(QStringLiteral("#[^\n]*"));
    // Names of functions, and of the room's own targets.
    const QSet<QString> own{room, QStringLiteral("room"), QStringLiteral("panes")};
    QStringList wrong;
    QString code = cmake;
    code.remove(comment);
    for (auto it = link.globalMatch(code); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString target = match.captured(1);
        const QString module = match.captured(2);
        if (!target.isEmpty() && !own.contains(target) && !m_rooms.value(room).contains(target))
            wrong.append(QStringLiteral("%1 links %2").arg(room, target));
        const bool printing = room == QLatin1String("views") && module == QLatin1String("PrintSupport");
        if (!module.isEmpty() && !printing && !m_modules.value(room).contains(QStringLiteral("Qt") + module))
            wrong.append(QStringLiteral("%1 links Qt6::%2").arg(room, module));
    }
    return wrong;
}

} // namespace glaneur::testing
