// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QCompleter;
class QPlainTextEdit;
class QStringListModel;

namespace glaneur {

/// Offers names below the cursor once an @ is typed; Enter or Tab takes the chosen one, Escape none.
class NameCompletion : public QObject
{
    Q_OBJECT

public:
    /// A child of \p field.
    explicit NameCompletion(QPlainTextEdit *field);

    /// The names, in the order in which they are offered.
    void setNames(const QStringList &names) { m_names = names; }
    /// Whether \p key is for the names that are offered, and not for the field.
    bool takes(int key) const;

private:
    void offer();
    void insert(const QString &name);
    /// What is typed behind the @ before the cursor; null where there is none.
    QString typed() const;

    QPlainTextEdit *m_field;
    QStringListModel *m_offered;
    QCompleter *m_completer;
    QStringList m_names;
    bool m_inserting = false;
};

} // namespace glaneur
