// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/nosaver.h"
#include "views/editors/richtextfield.h"

#include <QTest>

namespace glaneur::testing {

/// A field in a report whose other section must stay what it is.
struct TextBench
{
    explicit TextBench(const RichText &text = {}, TextScope scope = TextScope::Full)
        : session(reportWith(text), saver), field(scope)
    {
        field.bind(session, {QStringLiteral("Change the text"), QStringLiteral("text"),
                             [](const Report &r) { return r.sections.first().text; },
                             [](Report &r, const RichText &t) { r.sections.first().text = t; }});
        field.resize(500, 100);
        field.show();
        field.activateWindow();
        field.setFocus();
        (void)QTest::qWaitForWindowActive(&field);
    }

    static Report reportWith(const RichText &text)
    {
        Report report;
        Section section;
        section.id = SectionId::create();
        section.text = text;
        Section other;
        other.id = SectionId::create();
        other.text = RichText(QStringLiteral("*ailleurs*"));
        report.sections = {section, other};
        return report;
    }

    QString source()
    {
        field.commit();
        return session.report().sections.first().text.commonMark();
    }

    QList<TextBlock> blocks() { return RichText(source()).blocks(); }

    void select(int from, int to)
    {
        QTextCursor cursor = field.textCursor();
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        field.setTextCursor(cursor);
    }

    void placeCursor(int position) { select(position, position); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(&field, key, modifiers); }

    NoSaver saver;
    ReportSession session;
    RichTextField field;
};

} // namespace glaneur::testing
