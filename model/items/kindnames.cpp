// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/kindnames.h"

#include <QCoreApplication>

namespace glaneur {

namespace {

struct Names
{
    Q_DECLARE_TR_FUNCTIONS(glaneur::Names)
};

} // namespace

QString kindName(SectionKind kind)
{
    switch (kind) {
    case SectionKind::Context: return Names::tr("Context");
    case SectionKind::Objectives: return Names::tr("Objectives");
    case SectionKind::Edition: return Names::tr("This edition");
    case SectionKind::Days: return Names::tr("When and where");
    case SectionKind::Expectations: return Names::tr("What we expected");
    case SectionKind::Takeaways: return Names::tr("Takeaways");
    case SectionKind::Focus: return Names::tr("Focus");
    case SectionKind::Moments: return Names::tr("Favourite moments");
    case SectionKind::Resources: return Names::tr("Resources");
    case SectionKind::Pictures: return Names::tr("Pictures");
    case SectionKind::Free: return Names::tr("Free section");
    }
    return {};
}

QString kindName(FocusKind kind)
{
    switch (kind) {
    case FocusKind::Workshop: return Names::tr("Workshop");
    case FocusKind::CrossedViews: return Names::tr("Crossed views");
    case FocusKind::Talk: return Names::tr("Talk");
    case FocusKind::Pitch: return Names::tr("Pitch");
    case FocusKind::Stand: return Names::tr("Stand");
    case FocusKind::RoundTable: return Names::tr("Round table");
    case FocusKind::Other: return Names::tr("Other", "kind of focus");
    }
    return {};
}

QString kindName(ResourceKind kind)
{
    switch (kind) {
    case ResourceKind::Site: return Names::tr("Site");
    case ResourceKind::Game: return Names::tr("Game");
    case ResourceKind::Dossier: return Names::tr("Dossier");
    case ResourceKind::Tool: return Names::tr("Tool");
    case ResourceKind::Video: return Names::tr("Video");
    case ResourceKind::Other: return Names::tr("Other", "kind of resource");
    }
    return {};
}

QString kindName(DayKind kind)
{
    switch (kind) {
    case DayKind::Main: return Names::tr("Main day");
    case DayKind::Online: return Names::tr("Online");
    case DayKind::Off: return Names::tr("[OFF]");
    }
    return {};
}

QString polarityName(Polarity polarity)
{
    switch (polarity) {
    case Polarity::Plus: return Names::tr("Plus");
    case Polarity::Minus: return Names::tr("Minus");
    case Polarity::Neutral: return Names::tr("Neutral");
    }
    return {};
}

QString stateName(NoteState state)
{
    switch (state) {
    case NoteState::Fresh: return Names::tr("Fresh", "state of a note");
    case NoteState::Kept: return Names::tr("Kept", "state of a note");
    case NoteState::SetAside: return Names::tr("Set aside", "state of a note");
    }
    return {};
}

QString stateName(ReportState state)
{
    switch (state) {
    case ReportState::Draft: return Names::tr("Draft", "state of a report");
    case ReportState::InReview: return Names::tr("In review", "state of a report");
    case ReportState::Published: return Names::tr("Published", "state of a report");
    }
    return {};
}

QString addressStateName(AddressState state)
{
    switch (state) {
    case AddressState::Ok: return Names::tr("Address in order");
    case AddressState::Missing: return Names::tr("Address missing");
    case AddressState::Malformed: return Names::tr("No address that a browser can open");
    case AddressState::Dangerous: return Names::tr("Address that may do harm");
    }
    return {};
}

} // namespace glaneur
