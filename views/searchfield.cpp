// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/searchfield.h"

#include "views/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>

namespace glaneur {

void setUpSearchField(QLineEdit *field, const QString &words)
{
    field->setPlaceholderText(words);
    field->setAccessibleName(words);
    field->addAction(icon(QStringLiteral("edit-find")), QLineEdit::LeadingPosition)->setText(words);
    field->setClearButtonEnabled(true);
    if (QAction *clear = field->findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction")))
        clear->setText(QCoreApplication::translate("glaneur::SearchField", "Clear the search"));
}

} // namespace glaneur
