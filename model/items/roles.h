// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace glaneur {

/// The roles that the models of this room share. Display is plain text; Qt::EditRole and the role named here take the
/// same values in setData(). Enumerations are ints of the domain's enum.
enum ItemRole {
    IdRole = Qt::UserRole + 1, ///< QUuid of what the row stands for
    KindRole,                  ///< int: SectionKind, FocusKind, ResourceKind, DayKind, or LibraryModel::Node
    KindNameRole,              ///< QString: the kind, translated
    CommonMarkRole,            ///< QString: the row's rich text as CommonMark
    PolarityRole,              ///< int: Polarity
    PersonRole,                ///< QUuid: author of a takeaway or note, person of a moment; null: nobody
    PersonNameRole,            ///< QString
    TitleRole,                 ///< QString: as typed; empty where the shown one is a default
    AddressRole,               ///< QString
    AddressStateRole,          ///< int: AddressState
    TagsRole,                  ///< QStringList
    IncludedRole,              ///< bool
    CompletenessRole,          ///< int: Completeness
    CompletenessNameRole,      ///< QString: « empty », « started », « complete », translated
    ProblemCountRole,          ///< int: findings that lead to the row
    FocusRole,                 ///< QUuid: the focus; null: none
    DayRole,                   ///< QUuid: the day; null: none
    DateRole,                  ///< QDate or QDateTime (UTC)
    PlaceRole,                 ///< QString
    StateRole,                 ///< int: NoteState or ReportState
    OutcomeRole,               ///< int: NoteOutcome
    OutcomeIdRole,             ///< QUuid: what a note became
    AlternativeTextRole,       ///< QString
    DecorativeRole,            ///< bool
    CreditRole,                ///< QString
    SizeRole,                  ///< QSize in pixels
    ReportIdRole,              ///< QUuid: null where the row is no report and belongs to none
    ExcerptRole,               ///< QString: the words around a match
    MarksRole,                 ///< QVariantList of QPoint(start, length) in the excerpt
    OriginRole,                ///< glaneur::Origin
    DetailRole,                ///< QString: what a second line says of the row
    UseCountRole,              ///< int: reports that use what the row stands for
    DuplicatesRole,            ///< QVariantList of QUuid: other rows that may be the same
    SortRole,                  ///< int or QDateTime to sort a column by; invalid: by its words
};

} // namespace glaneur
