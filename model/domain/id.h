// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QUuid>

namespace glaneur {

/// A UUID that knows what it is the key of: the id of a person is not the id of a focus.
template <typename Tag> class Id
{
public:
    Id() = default;
    explicit Id(const QUuid &uuid) : m_uuid(uuid) {}

    /// A new random id (RFC 4122, version 4).
    static Id create() { return Id(QUuid::createUuid()); }
    /// The id written as \p text, with or without braces; null where the text is no UUID.
    static Id fromString(const QString &text) { return Id(QUuid::fromString(text)); }

    /// Lower case, without braces; empty for the null id.
    QString toString() const { return isNull() ? QString() : m_uuid.toString(QUuid::WithoutBraces); }
    QUuid uuid() const { return m_uuid; }
    bool isNull() const { return m_uuid.isNull(); }

    friend bool operator==(const Id &a, const Id &b) { return a.m_uuid == b.m_uuid; }
    friend bool operator!=(const Id &a, const Id &b) { return a.m_uuid != b.m_uuid; }
    friend bool operator<(const Id &a, const Id &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

using SeriesId = Id<struct SeriesTag>;
using EventId = Id<struct EventTag>;
using DayId = Id<struct DayTag>;
using PersonId = Id<struct PersonTag>;
using TakeawayId = Id<struct TakeawayTag>;
using FocusId = Id<struct FocusTag>;
using ResourceId = Id<struct ResourceTag>;
using MomentId = Id<struct MomentTag>;
using NoteId = Id<struct NoteTag>;
using PictureId = Id<struct PictureTag>;
using ReportId = Id<struct ReportTag>;
using SectionId = Id<struct SectionTag>;

} // namespace glaneur
