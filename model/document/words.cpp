// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/words.h"

#include "domain/languagewords.h"

#include <QLocale>

namespace glaneur {

namespace {

struct Pair
{
    const char16_t *french;
    const char16_t *english;
};

QString in(bool french, const Pair &pair) { return QString::fromUtf16(french ? pair.french : pair.english); }

// In the order of SectionKind.
constexpr Pair sectionTitles[] = {
    {u"Contexte", u"Context"},
    {u"Objectifs", u"Objectives"},
    {u"L'édition", u"The edition"},
    {u"Où et quand ?", u"Where and when?"},
    {u"Ce à quoi on s'attendait", u"What we expected"},
    {u"Ce qu'on en retient", u"What we take away"},
    {u"Focus", u"Focus"},
    {u"Le temps fort préféré de chacun·e", u"Everyone's favourite moment"},
    {u"Des ressources", u"Resources"},
    {u"En images", u"In pictures"},
    {u"", u""},
};

// In the order of FocusKind; %1 is the focus' short title.
constexpr Pair focusTitles[] = {
    {u"Focus sur l'atelier %1", u"Focus on the workshop %1"},
    {u"Focus sur les regards croisés %1", u"Focus on the crossed views %1"},
    {u"Focus sur la conférence %1", u"Focus on the talk %1"},
    {u"Focus sur le pitch %1", u"Focus on the pitch %1"},
    {u"Focus sur le stand %1", u"Focus on the stand %1"},
    {u"Focus sur la table ronde %1", u"Focus on the round table %1"},
    {u"Focus sur %1", u"Focus on %1"},
};

constexpr Pair focusLeads[] = {
    {u"a participé à l'atelier|ont participé à l'atelier|L'atelier", u"attended the workshop|attended the workshop|The workshop"},
    {u"a participé aux regards croisés|ont participé aux regards croisés|Les regards croisés",
     u"attended the crossed views|attended the crossed views|The crossed views"},
    {u"a assisté à la conférence|ont assisté à la conférence|La conférence", u"attended the talk|attended the talk|The talk"},
    {u"a assisté au pitch|ont assisté au pitch|Le pitch", u"attended the pitch|attended the pitch|The pitch"},
    {u"a visité le stand|ont visité le stand|Le stand", u"visited the stand|visited the stand|The stand"},
    {u"a assisté à la table ronde|ont assisté à la table ronde|La table ronde",
     u"attended the round table|attended the round table|The round table"},
    {u"a participé à|ont participé à|", u"attended|attended|"},
};

QString joined(const QStringList &parts) { return parts.join(QLatin1Char(' ')).simplified(); }

} // namespace

Words::Words(const QString &language) : m_french(glaneur::isFrench(language)) {}

QString Words::sectionTitle(SectionKind kind) const { return in(m_french, sectionTitles[int(kind)]); }

QString Words::editionTitle(const Event &event) const
{
    const QString year = event.year > 0 ? QStringLiteral("(%1)").arg(event.year) : QString();
    if (event.edition > 0)
        return joined({m_french ? QStringLiteral("La %1").arg(edition(event.edition))
                                : QStringLiteral("The %1").arg(edition(event.edition)),
                       year});
    return joined({sectionTitle(SectionKind::Edition), year});
}

QString Words::focusTitle(FocusKind kind, const QString &title) const
{
    return in(m_french, focusTitles[int(kind)]).arg(title).trimmed();
}

QString Words::takeaways() const { return sectionTitle(SectionKind::Takeaways); }

QString Words::polarityLabel(Polarity polarity) const
{
    switch (polarity) {
    case Polarity::Plus:
        return in(m_french, {u"Les +", u"The +"});
    case Polarity::Minus:
        return in(m_french, {u"Les −", u"The −"});
    case Polarity::Neutral:
        break;
    }
    return {};
}

QString Words::polarityMeaning(Polarity polarity) const
{
    switch (polarity) {
    case Polarity::Plus:
        return in(m_french, {u"point positif", u"positive point"});
    case Polarity::Minus:
        return in(m_french, {u"point négatif", u"negative point"});
    case Polarity::Neutral:
        break;
    }
    return in(m_french, {u"à retenir", u"to remember"});
}

QString Words::polarityMark(Polarity polarity)
{
    switch (polarity) {
    case Polarity::Plus:
        return QStringLiteral("+");
    case Polarity::Minus:
        return QString(QChar(0x2212));
    case Polarity::Neutral:
        break;
    }
    return QString::fromUtf16(u"\U0001F449");
}

QString Words::resources() const { return sectionTitle(SectionKind::Resources); }

QString Words::date(const QDate &date) const
{
    if (!date.isValid())
        return {};
    const QLocale locale(m_french ? QLocale(QLocale::French, QLocale::France)
                                  : QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (m_french && date.day() == 1)
        return locale.toString(date, QStringLiteral("dddd '1er' MMMM yyyy"));
    return locale.toString(date, QStringLiteral("dddd d MMMM yyyy"));
}

QString Words::period(const QDate &from, const QDate &to) const
{
    if (!from.isValid())
        return {};
    if (!to.isValid() || to == from)
        return date(from);
    const QLocale locale(m_french ? QLocale(QLocale::French, QLocale::France)
                                  : QLocale(QLocale::English, QLocale::UnitedKingdom));
    QString format = QStringLiteral("d");
    if (from.month() != to.month() || from.year() != to.year())
        format += QStringLiteral(" MMMM");
    if (from.year() != to.year())
        format += QStringLiteral(" yyyy");
    const auto spell = [&](const QDate &day, const QString &how) {
        QString spelt = locale.toString(day, how);
        if (m_french && day.day() == 1)
            spelt.replace(0, 1, QStringLiteral("1er"));
        return spelt;
    };
    const QString first = spell(from, format);
    const QString last = spell(to, QStringLiteral("d MMMM yyyy"));
    return m_french ? QStringLiteral("du %1 au %2").arg(first, last) : QStringLiteral("%1 to %2").arg(first, last);
}

QString Words::dayKind(DayKind kind) const
{
    switch (kind) {
    case DayKind::Off:
        return QStringLiteral("[OFF]");
    case DayKind::Online:
        return in(m_french, {u"en ligne", u"online"});
    case DayKind::Main:
        break;
    }
    return {};
}

QString Words::enumeration(const QStringList &names) const
{
    if (names.size() < 2)
        return names.value(0);
    const QString head = names.mid(0, names.size() - 1).join(QStringLiteral(", "));
    return head + (m_french ? QStringLiteral(" et ") : QStringLiteral(" and ")) + names.last();
}

QString Words::focusLead(FocusKind kind, const QStringList &names) const
{
    const QStringList forms = in(m_french, focusLeads[int(kind)]).split(QLatin1Char('|'));
    if (names.isEmpty())
        return forms.at(2);
    return enumeration(names) + QLatin1Char(' ') + forms.at(names.size() > 1 ? 1 : 0);
}

QString Words::aim() const { return in(m_french, {u"Objectif : ", u"Aim: "}); }
QString Words::themeLead() const { return in(m_french, {u"Le thème : ", u"Theme: "}); }

QString Words::attendees(const QStringList &names) const
{
    return (m_french ? QStringLiteral("Avec %1.") : QStringLiteral("With %1.")).arg(enumeration(names));
}

QString Words::team() const { return in(m_french, {u"L'équipe", u"The team"}); }

QString Words::credit(const QString &name) const
{
    return in(m_french, {u"Crédit : %1", u"Credit: %1"}).arg(name);
}

QString Words::picture(const QString &alternative) const
{
    return in(m_french, {u"Image\u00a0: %1", u"Picture: %1"}).arg(alternative);
}

QString Words::organiser(const QString &name) const
{
    return in(m_french, {u"Organisé par %1", u"Organised by %1"}).arg(name);
}

QString Words::edition(int number) const
{
    if (m_french)
        return number == 1 ? QStringLiteral("1re édition") : QString::fromUtf16(u"%1e édition").arg(number);
    const int tens = number % 100;
    const int ones = number % 10;
    const bool teen = tens >= 11 && tens <= 13;
    const char *ending = teen ? "th" : ones == 1 ? "st" : ones == 2 ? "nd" : ones == 3 ? "rd" : "th";
    return QStringLiteral("%1%2 edition").arg(number).arg(QLatin1String(ending));
}

QString Words::quoted(const QString &text) const
{
    return (m_french ? QString::fromUtf16(u"\u00ab %1 \u00bb") : QString::fromUtf16(u"\u201c%1\u201d")).arg(text);
}

QString Words::labelColon() const { return in(m_french, {u"\u00a0: ", u": "}); }
QString Words::contents() const { return in(m_french, {u"Sommaire", u"Contents"}); }
QString Words::skipToContent() const { return in(m_french, {u"Aller au contenu", u"Skip to content"}); }

QString Words::pageOf(int page, int count) const
{
    return in(m_french, {u"Page %1 sur %2", u"Page %1 of %2"}).arg(page).arg(count);
}

QString defaultSectionTitle(SectionKind kind, const QString &language) { return Words(language).sectionTitle(kind); }

} // namespace glaneur
