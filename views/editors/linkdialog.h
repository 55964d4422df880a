// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;

namespace glaneur {

/// \p text as the address of a link: with https:// where a person left it out, mailto: before an e-mail address.
/// Empty for no address.
QString completedAddress(const QString &text);

/// Asks for a link's words and address. Both can be left empty: a link without address is one still to be found.
class LinkDialog : public QDialog
{
    Q_OBJECT

public:
    LinkDialog(const QString &words, const QString &address, bool isLink, QWidget *parent);

    QString words() const;
    QString address() const;
    /// The person asked for the words without the link.
    bool isRemoved() const { return m_removed; }

private:
    void showState();

    QLineEdit *m_words;
    QLineEdit *m_address;
    QLabel *m_state;
    bool m_removed = false;
};

} // namespace glaneur
