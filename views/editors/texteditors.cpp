// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/texteditors.h"

#include "views/editors/picturecards.h"
#include "views/editors/richtextfield.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace glaneur {

QWidget *makeOwnBox(ReportSession &session, const QString &undoText, const QString &label,
                    std::function<bool(const Report &)> own, std::function<void(Report &, bool)> set)
{
    auto *group = new QWidget;
    auto *layout = new QVBoxLayout(group);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto *box = new QCheckBox(label);
    box->setObjectName(QStringLiteral("own"));
    auto *hint = new QLabel;
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(box);
    layout->addWidget(hint);

    const auto show = [=](const Report &report) {
        // Shown before it has a parent it would be a window of its own for a moment.
        const bool hidden = report.series.id.isNull();
        if (hidden || group->parentWidget())
            group->setHidden(hidden);
        box->setChecked(own(report));
        const QString name = report.series.name.isEmpty() ? SectionEditor::tr("this series") : report.series.name;
        hint->setText(own(report) ? SectionEditor::tr("What stands here is told in this edition only.")
                                  : SectionEditor::tr("Written once for %1: a change shows in all its editions.").arg(name));
    };
    QObject::connect(box, &QCheckBox::clicked, group, [=, &session](bool on) {
        session.edit(undoText, [&](Report &report) { set(report, on); });
    });
    QObject::connect(&session, &ReportSession::changed, group,
                     [show](const Report &, const Report &after) { show(after); });
    show(session.report());
    return group;
}

ContextEditor::ContextEditor(ReportSession &session, const SectionId &section, QWidget *parent)
    : SectionEditor(session, section, parent)
{
    addTitle();
    RichTextField *text = addRichText(
        column(), tr("&Context"),
        tr("What the event is, who holds it and why: what a reader who never heard of it needs to know."),
        TextScope::Simple,
        {tr("Change the context"), QStringLiteral("context"), [](const Report &report) { return report.context(); },
         [](Report &report, const RichText &text) {
             if (report.event.context || report.series.id.isNull())
                 report.event.context = text;
             else
                 report.series.context = text;
         }},
        origin(Origin::Field::Context));
    text->setObjectName(QStringLiteral("context"));
    column()->addWidget(makeOwnBox(
        session, tr("Change whose context it is"), tr("This edition has a conte&xt of its own"),
        [](const Report &report) { return report.event.context.has_value(); },
        [](Report &report, bool on) {
            if (on)
                report.event.context = report.series.context;
            else
                report.event.context.reset();
        }));
    addPictures();
    column()->addStretch();
}

TextEditor::TextEditor(ReportSession &session, const SectionId &section, SectionKind kind, QWidget *parent)
    : SectionEditor(session, section, parent)
{
    addTitle();
    const bool expectations = kind == SectionKind::Expectations;
    addRichText(column(), tr("&Text"),
                expectations ? tr("What the team came for: whom to meet, what to learn, what to tell.")
                             : tr("Anything else that you want to say. Sub-headings, quotes and tables are in the bar above."),
                expectations ? TextScope::Simple : TextScope::Full, sectionText(section),
                origin(Origin::Field::SectionText))
        ->setObjectName(QStringLiteral("text"));
    addPictures();
    column()->addStretch();
}

PicturesEditor::PicturesEditor(ReportSession &session, const SectionId &section, QWidget *parent)
    : SectionEditor(session, section, parent)
{
    addTitle();
    addIntroduction(tr("A sentence before the pictures, if you want one"));
    addPictures();
    column()->addStretch();
}

void SectionEditor::addPictures()
{
    addHeading(m_column, tr("Pictures"));
    m_column->addWidget(new PictureCards(*this));
}

} // namespace glaneur
