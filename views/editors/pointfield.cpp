// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/pointfield.h"

#include "items/roles.h"
#include "views/editors/richtextfield.h"

#include <QPersistentModelIndex>

namespace glaneur {

RichTextField *makePointField(ReportSession &session, const QModelIndex &index, const PointValue &value)
{
    auto *field = new RichTextField(TextScope::Paragraph);
    const QPersistentModelIndex place(index);
    field->bind(session, {value.undoText, index.data(IdRole).toUuid().toString() + QLatin1String("/text"),
                          [place](const Report &) { return RichText(place.data(CommonMarkRole).toString()); },
                          [place, write = value.write](Report &report, const RichText &text) {
                              if (place.isValid())
                                  write(report, place, text);
                          }});
    QObject::connect(field, &RichTextField::finished, field, [field, place, next = value.next] {
        field->commit();
        // Enter in an empty point ends the list, as in any text.
        if (!field->document()->isEmpty())
            next(place.row());
    });
    QObject::connect(field, &RichTextField::abandoned, field,
                     [place, abandon = value.abandon] { abandon(place.row()); });
    return field;
}

} // namespace glaneur
