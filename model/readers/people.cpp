// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/people.h"

#include "readers/inlinetools.h"
#include "readers/phrases.h"

#include <QRegularExpression>

#include <algorithm>

namespace glaneur {

namespace {

constexpr qsizetype longestRole = 160;
constexpr qsizetype longestNames = 300;

const QString &nameToken()
{
    static const QString token = QStringLiteral("\\p{Lu}(?:[\\p{Ll}\\p{M}]+|[\\p{Lu}\\p{M}]+(?![\\p{Ll}])|\\.)(?:[-’']\\p{Lu}?[\\p{L}\\p{M}]+)*");
    return token;
}

const QRegularExpression &nameExpression()
{
    static const QRegularExpression expression(
        QStringLiteral("^\\p{Lu}[\\p{Ll}\\p{M}]+(?:[-’']\\p{L}+)*(?: (?:de |du |d'|d’|van |von |le |la )?%1){0,3}(?![\\p{L}\\p{M}])").arg(nameToken()));
    return expression;
}

/// The names that end \p text (« … Alice, Sarah et Cédric »), first to last.
QStringList namesAtEnd(const QString &text)
{
    static const QRegularExpression last(
        QStringLiteral("(?:^|[^\\p{L}\\p{M}'’-])(\\p{Lu}[\\p{Ll}\\p{M}]+(?:[-’']\\p{L}+)*(?: (?:de |du |van |von )?%1){0,2})$").arg(nameToken()));
    static const QRegularExpression joint(QStringLiteral("(?:,? et|,? and| &|,)$"));
    QStringList names;
    QString rest = text.right(longestNames).trimmed();
    while (!rest.isEmpty() && names.size() < 20) {
        // The search is from the left, so it is kept to the words that a name may have.
        const QString tail = rest.right(80);
        const QRegularExpressionMatch match = last.match(tail);
        if (!match.hasMatch())
            break;
        QString name = match.captured(1);
        while (isNoName(name.section(QLatin1Char(' '), 0, 0)) && name.contains(QLatin1Char(' ')))
            name = name.section(QLatin1Char(' '), 1);
        if (isNoName(name))
            break;
        names.prepend(name);
        rest = rest.chopped(name.size()).trimmed();
        const QRegularExpressionMatch between = joint.match(rest);
        if (!between.hasMatch())
            break;
        rest = rest.left(between.capturedStart()).trimmed();
    }
    return names;
}

struct RoleAndPlace
{
    QString role;
    QString territory;
};

/// « coordinatrice des hubs de la Drôme »: the role, and the territory that it is for.
RoleAndPlace splitRole(const QString &text)
{
    static const QRegularExpression place(QStringLiteral(
        "^(.*[\\p{Ll}\\p{M}.)])(?:,? (?:pour |in |for |en |à |au |aux |de la |de l['’]|du |des |de |d['’]|of the |of )(?:la |le |les |l['’]|the )?"
        "|,? \\(|, )(\\p{Lu}\\p{Ll}[\\p{L}\\p{M}'’-]*(?:(?: et | and | de | du | des | la | |-)\\p{Lu}[\\p{L}\\p{M}'’-]*)*)\\)?$"));
    const QString whole = oneLine(text);
    const QRegularExpressionMatch match = place.match(whole);
    if (!match.hasMatch() || match.captured(1).size() < 3)
        return {whole, {}};
    return {match.captured(1), match.captured(2)};
}

} // namespace

QString nameAtStart(const QString &text)
{
    const QRegularExpressionMatch match = nameExpression().match(withPlainBlanks(text.left(80)));
    if (!match.hasMatch() || isNoName(match.captured().section(QLatin1Char(' '), 0, 0)))
        return {};
    return match.captured();
}

bool isName(const QString &text)
{
    const QString name = text.trimmed();
    return !name.isEmpty() && name.size() <= 60 && nameAtStart(name).size() == name.size();
}

Person &PeopleDirectory::entry(const QString &name)
{
    const QString first = name.section(QLatin1Char(' '), 0, 0);
    const QString family = name.section(QLatin1Char(' '), 1);
    for (Person &person : m_people) {
        if (folded(person.firstName) != folded(first))
            continue;
        if (family.isEmpty() || folded(person.familyName) == folded(family))
            return person;
        if (person.familyName.isEmpty()) {
            person.familyName = family;
            return person;
        }
    }
    Person person;
    person.id = PersonId::create();
    person.firstName = first;
    person.familyName = family;
    m_people.append(person);
    return m_people.last();
}

void PeopleDirectory::describe(const QString &name, const QString &description)
{
    Person &person = entry(name);
    const RoleAndPlace parts = splitRole(description);
    if (person.role.isEmpty())
        person.role = parts.role;
    if (person.territory.isEmpty())
        person.territory = parts.territory;
}

PersonId PeopleDirectory::find(const QString &name) { return isName(name) ? entry(name.simplified()).id : PersonId(); }

void PeopleDirectory::readProse(const QString &text)
{
    qsizetype open = text.indexOf(QLatin1Char('('));
    for (; open >= 0; open = text.indexOf(QLatin1Char('('), open + 1)) {
        const QStringView inside = QStringView(text).mid(open + 1, longestRole);
        const qsizetype close = inside.indexOf(QLatin1Char(')'));
        if (close < 3)
            continue;
        const QString role = inside.left(close).toString();
        if (!isRole(role))
            continue;
        const QStringList names = namesAtEnd(text.mid(std::max<qsizetype>(0, open - longestNames), std::min(open, longestNames)));
        for (const QString &name : names)
            describe(name, role);
    }
}

void PeopleDirectory::readEntry(const QString &text)
{
    const QString line = oneLine(withPlainBlanks(text.mid(signLength(text))));
    const QString name = nameAtStart(line);
    if (name.isEmpty())
        return;
    static const QRegularExpression separator(QStringLiteral("^\\s*(?:,|:|\\(|-|–|—)\\s*"));
    QString rest = line.mid(name.size());
    const QRegularExpressionMatch match = separator.match(rest);
    if (rest.isEmpty()) {
        entry(name);
        return;
    }
    if (!match.hasMatch())
        return;
    rest = rest.mid(match.capturedLength());
    if (match.captured().contains(QLatin1Char('(')) && rest.endsWith(QLatin1Char(')')))
        rest.chop(1);
    if (rest.endsWith(QLatin1Char('.')) || rest.endsWith(QLatin1Char(';')) || rest.endsWith(QLatin1Char(',')))
        rest.chop(1);
    if (rest.size() <= longestRole && !rest.isEmpty() && (rest.front().isLower() || isRole(rest)))
        describe(name, rest);
    else if (isRole(rest.left(longestRole)))
        entry(name);
}

void PeopleDirectory::readTable(const TextBlock &table)
{
    int nameColumn = -1;
    int roleColumn = -1;
    int placeColumn = -1;
    if (table.headerRows < 1 || table.children.isEmpty())
        return;
    const QList<TextBlock> &heads = table.children.first().children;
    for (int i = 0; i < heads.size(); ++i) {
        const QString head = folded(plainText(heads.at(i).inlines)).trimmed();
        if (head == u"nom" || head == u"name" || head == u"prenom" || head == u"qui" || head == u"who" || head.startsWith(u"participant"))
            nameColumn = nameColumn < 0 ? i : nameColumn;
        else if (head == u"role" || head.startsWith(u"fonction") || head.startsWith(u"poste") || head == u"job" || head == u"position")
            roleColumn = i;
        else if (head.startsWith(u"territoire") || head.startsWith(u"departement") || head == u"territory" || head == u"area" || head == u"region")
            placeColumn = i;
    }
    if (nameColumn < 0)
        return;
    for (qsizetype row = table.headerRows; row < table.children.size(); ++row) {
        const QList<TextBlock> &cells = table.children.at(row).children;
        const auto cell = [&](int column) {
            return column >= 0 && column < cells.size() ? plainText(cells.at(column).inlines).simplified() : QString();
        };
        if (!isName(cell(nameColumn)))
            continue;
        Person &person = entry(cell(nameColumn));
        if (person.role.isEmpty())
            person.role = cell(roleColumn);
        if (person.territory.isEmpty())
            person.territory = cell(placeColumn);
    }
}

void PeopleDirectory::readList(const QList<TextBlock> &blocks)
{
    for (const TextBlock &block : blocks) {
        if (block.kind == TextBlock::Kind::List) {
            for (const TextBlock &item : block.children) {
                if (!item.children.isEmpty())
                    readEntry(plainText(item.children.first().inlines));
            }
        } else if (block.kind == TextBlock::Kind::Table) {
            readTable(block);
        } else if (block.kind == TextBlock::Kind::Paragraph) {
            for (const QString &line : plainText(block.inlines).split(QLatin1Char('\n')))
                readEntry(line);
        }
    }
}

QList<PersonId> PeopleDirectory::namedIn(const QString &text) const
{
    QList<std::pair<qsizetype, PersonId>> found;
    for (const Person &person : m_people) {
        qsizetype at = text.indexOf(person.firstName);
        while (at >= 0) {
            const qsizetype end = at + person.firstName.size();
            const bool apart = (at == 0 || !text.at(at - 1).isLetterOrNumber()) && (end >= text.size() || !text.at(end).isLetterOrNumber());
            if (apart)
                break;
            at = text.indexOf(person.firstName, at + 1);
        }
        if (at >= 0)
            found.append({at, person.id});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<PersonId> ids;
    for (const auto &[at, id] : found)
        ids.append(id);
    return ids;
}

QList<PersonId> PeopleDirectory::attendeesIn(const QString &text)
{
    const QString start = text.left(longestNames);
    const QString plain = folded(start);
    qsizetype verb = -1;
    for (const char16_t *entry : attendVerbs) {
        const qsizetype at = plain.indexOf(QLatin1Char(' ') + QStringView(entry).toString());
        if (at >= 0 && (verb < 0 || at < verb))
            verb = at;
    }
    if (verb < 0)
        return {};
    for (const QString &name : namesAtEnd(start.left(verb)))
        entry(name);
    return namedIn(start.left(verb));
}

} // namespace glaneur
