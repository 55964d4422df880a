// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace glaneur {

/// The words that a publication itself says, in one language (BCP 47). French for « fr… », English for all others.
/// Typographic spaces are left to the composer.
class Words
{
public:
    explicit Words(const QString &language);

    bool isFrench() const { return m_french; }

    /// The title of a section whose own is empty; empty for a free section. Of a focus: from its kind and title.
    QString sectionTitle(SectionKind kind) const;
    QString editionTitle(const Event &event) const;
    QString focusTitle(FocusKind kind, const QString &title) const;

    QString takeaways() const; ///< « Ce qu'on en retient »
    QString polarityLabel(Polarity polarity) const; ///< « Les + »; empty for neutral
    QString polarityMeaning(Polarity polarity) const; ///< what the sign says: « point positif »
    static QString polarityMark(Polarity polarity);   ///< « + », « − », « 👉 »
    QString resources() const;

    /// « mercredi 25 septembre 2024 »
    QString date(const QDate &date) const;
    /// « du 24 au 26 septembre 2024 »; empty where \p from is invalid.
    QString period(const QDate &from, const QDate &to) const;
    QString dayKind(DayKind kind) const; ///< « [OFF] », « en ligne »; empty for a main day
    /// « Alice, Sarah et Cédric »
    QString enumeration(const QStringList &names) const;
    /// « Alice et Claire ont participé à l'atelier »; without names « Un atelier ».
    QString focusLead(FocusKind kind, const QStringList &names) const;
    QString aim() const;        ///< « Objectif : »
    QString themeLead() const;  ///< « Le thème de cette édition : »
    QString attendees(const QStringList &names) const; ///< « Avec Alice et Sarah. »
    QString team() const;       ///< over the list of people
    QString credit(const QString &name) const; ///< « Crédit : … »
    QString organiser(const QString &name) const; ///< « Organisé par … »
    QString edition(int number) const; ///< « 7e édition »
    QString quoted(const QString &text) const; ///< « … »
    QString picture(const QString &alternative) const; ///< « Image : … », where a picture can't be shown
    QString labelColon() const; ///< what stands between a label and what it is about

    // What a page says around the report.
    QString contents() const;
    QString skipToContent() const;
    QString pageOf(int page, int count) const;

private:
    bool m_french;
};

/// The title of a section of \p kind in \p language where it has none of its own.
QString defaultSectionTitle(SectionKind kind, const QString &language);

} // namespace glaneur
