// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace glaneur::testing {

/// The rooms of the house and the arrows between them: which room may include which, and which of Qt's modules.
class Arrows
{
public:
    /// Sources are told by their path below the repository: "model/store/store.cpp".
    Arrows();

    const QHash<QString, QSet<QString>> &rooms() const { return m_rooms; }

    /// The room of the file at \p path; empty where it is in none.
    static QString roomOf(const QString &path);
    /// The includes of \p source, in its order, without those in comments: « "domain/id.h" », « <QString> ».
    static QStringList includesOf(const QString &source);

    /// What the file at \p path with the content \p source includes against the arrows, each with why.
    QStringList wrongIncludes(const QString &path, const QString &source) const;
    /// What the CMake file of \p room links against them.
    QStringList wrongLinks(const QString &room, const QString &cmake) const;

    /// Says which headers of writers/ are formats: none of them may be included by another.
    void setFormats(const QSet<QString> &formats) { m_formats = formats; }
    /// The module of Qt's header \p name (« QLabel », « QtWidgets/QLabel »); empty where it is none of Qt's.
    QString moduleOf(const QString &name) const;

private:
    QString wrongInclude(const QString &path, const QString &include) const;

    QHash<QString, QSet<QString>> m_rooms;
    QHash<QString, QSet<QString>> m_modules; ///< of Qt, for each room
    QHash<QString, QString> m_moduleOfHeader;
    QSet<QString> m_formats;
};

} // namespace glaneur::testing
