// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/check.h"

#include "domain/folded.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace glaneur {

namespace {

struct Checks
{
    Q_DECLARE_TR_FUNCTIONS(glaneur::Checks)
};

// Folded. Titles that any report could have.
constexpr const char16_t *usualTitles[] = {
    u"rapport", u"le rapport", u"nouveau rapport", u"rapport d'evenement", u"compte rendu", u"compte-rendu", u"bilan", u"document", u"titre",
    u"sans titre", u"test", u"brouillon", u"report", u"the report", u"new report", u"event report", u"title", u"untitled",
    u"untitled report", u"untitled document", u"draft", u"import", u"imported report", u"rapport importe",
};

Origin at(Origin::Field field)
{
    Origin origin;
    origin.field = field;
    return origin;
}

} // namespace

void checkTitle(const PublishedReport &published, Findings &findings)
{
    if (published.report().title.trimmed().isEmpty())
        findings.add(at(Origin::Field::Title), Checks::tr("The report has no title."));
}

void checkUsualTitle(const PublishedReport &published, Findings &findings)
{
    static const QRegularExpression fileName(QStringLiteral(R"(^\S.*\.(txt|md|markdown|html?|docx?|odt|pdf|rtf)$)"),
                                             QRegularExpression::CaseInsensitiveOption);
    const QString &title = published.report().title;
    const QString plain = folded(title).simplified();
    bool usual = fileName.match(title).hasMatch();
    for (const char16_t *entry : usualTitles)
        usual = usual || plain == QStringView(entry);
    if (usual)
        findings.add(at(Origin::Field::Title), Checks::tr("The title “%1” does not say which event it is about.").arg(excerpt(title)),
                     title);
}

void checkByline(const PublishedReport &published, Findings &findings)
{
    if (published.report().byline.trimmed().isEmpty() && published.report().organisation.trimmed().isEmpty())
        findings.add(at(Origin::Field::Byline), Checks::tr("The report does not say who wrote it."));
}

void checkFreshNotes(const PublishedReport &published, Findings &findings)
{
    int fresh = 0;
    const Note *first = nullptr;
    for (const Note &note : published.report().notes) {
        if (note.state != NoteState::Fresh)
            continue;
        if (!first)
            first = &note;
        ++fresh;
    }
    if (!first)
        return;
    Origin origin = at(Origin::Field::Note);
    origin.item = first->id.uuid();
    findings.add(origin, Checks::tr("%n note(s) were neither kept nor set aside.", nullptr, fresh));
}

} // namespace glaneur
