// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notetaking.h"

#include "app/reportchoice.h"
#include "app/settings.h"
#include "editing/reportsession.h"
#include "views/notes/capturewindow.h"
#include "views/notes/notecontext.h"

#include <QApplication>
#include <QSettings>
#include <QTimer>

namespace glaneur {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(glaneur::NoteTaking)
};

} // namespace

Result<Report> reportForNotes(const Library &library, const QString &wanted)
{
    if (!wanted.isEmpty()) {
        const Result<ReportId> id = chooseReport(library, wanted);
        return id ? library.load(*id) : Result<Report>(id.error());
    }
    const Result<QList<ReportSummary>> all = reportsOf(library);
    if (!all)
        return all.error();
    const QList<ReportSummary> &reports = *all;
    const ReportId last = ReportId::fromString(QSettings().value(openReportKey).toString());
    if (findById(reports, last))
        return library.load(last);
    if (reports.size() == 1)
        return library.load(reports.constFirst().id);
    if (reports.isEmpty()) {
        return Error{Texts::tr("The library has no report yet that a note could go to."),
                     Texts::tr("Make one in the window first, or import one.")};
    }
    return Error{Texts::tr("No report of this library was opened last, so it is not clear where a note goes."),
                 Texts::tr("Name the report with --report; “glaneur list” lists those that there are.")};
}

Result<NoteId> takeNote(Library &library, const QString &wanted, const QString &text)
{
    const Result<Report> before = reportForNotes(library, wanted);
    if (!before)
        return before.error();
    Report after = *before;
    const Note note = takenNote(text, NoteContext::load(after));
    after.notes.append(note);
    if (const Result<void> saved = library.save(*before, after); !saved)
        return saved.error();
    return note.id;
}

int takeNotes(const Report &report, Library &library)
{
    auto session = std::make_unique<ReportSession>(report, library);
    CaptureWindow window;
    window.setSession(session.get());
    window.come();
    // The main window may be open on the same library, and add what can be chosen here.
    bool changed = library.changedElsewhere();
    QTimer looking;
    QObject::connect(&looking, &QTimer::timeout, &window, [&] {
        changed |= library.changedElsewhere();
        if (!changed || window.isEditing() || !session->isSaved())
            return;
        changed = false;
        const Result<Report> stored = library.load(report.id);
        if (!stored || *stored == session->report())
            return;
        auto next = std::make_unique<ReportSession>(*stored, library);
        window.setSession(next.get());
        session = std::move(next);
    });
    constexpr int milliseconds = 1000;
    looking.start(milliseconds);
    const int status = QApplication::exec();
    return session->isSaved() || session->retrySaving() ? status : 1;
}

} // namespace glaneur
