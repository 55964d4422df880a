// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/linkdialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QUrl>
#include <QVBoxLayout>

namespace glaneur {

QString completedAddress(const QString &text)
{
    static const QRegularExpression scheme(QStringLiteral("^[A-Za-z][A-Za-z0-9+.-]*:"));
    static const QRegularExpression mail(QStringLiteral("^[^\\s@/]+@[^\\s@/]+\\.[^\\s@/]+$"));
    static const QRegularExpression host(QStringLiteral("^[^\\s/]+\\.[^\\s/.]{2,}(/\\S*)?$"));
    const QString address = text.trimmed();
    if (address.isEmpty() || address == QLatin1String("#"))
        return {};
    if (mail.match(address).hasMatch())
        return QStringLiteral("mailto:") + address;
    if (!scheme.match(address).hasMatch() && host.match(address).hasMatch())
        return QStringLiteral("https://") + address;
    return address;
}

LinkDialog::LinkDialog(const QString &words, const QString &address, bool isLink, QWidget *parent)
    : QDialog(parent)
    , m_words(new QLineEdit(words))
    , m_address(new QLineEdit(address))
    , m_state(new QLabel)
{
    setWindowTitle(isLink ? tr("Change the link") : tr("Add a link"));
    m_words->setObjectName(QStringLiteral("words"));
    m_words->setPlaceholderText(tr("Words that say where it leads"));
    m_address->setObjectName(QStringLiteral("address"));
    m_address->setPlaceholderText(QStringLiteral("https://"));
    m_address->setMinimumWidth(fontMetrics().averageCharWidth() * 46);
    m_state->setWordWrap(true);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Words:"), m_words);
    form->addRow(tr("&Address:"), m_address);
    form->addRow(m_state);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    if (isLink) {
        QPushButton *remove = buttons->addButton(tr("&Remove the link"), QDialogButtonBox::DestructiveRole);
        remove->setObjectName(QStringLiteral("removeLink"));
        connect(remove, &QPushButton::clicked, this, [this] {
            m_removed = true;
            accept();
        });
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_address, &QLineEdit::textChanged, this, &LinkDialog::showState);

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(buttons);
    showState();
    (words.isEmpty() ? m_words : m_address)->setFocus();
}

QString LinkDialog::words() const
{
    const QString words = m_words->text();
    return words.trimmed().isEmpty() ? address() : words;
}

QString LinkDialog::address() const { return completedAddress(m_address->text()); }

void LinkDialog::showState()
{
    const QString completed = address();
    if (completed.isEmpty())
        m_state->setText(tr("No address yet: the words stay marked until you have it."));
    else if (!QUrl(completed, QUrl::StrictMode).isValid() || completed.contains(QLatin1Char(' ')))
        m_state->setText(tr("This is no complete address. It should look like https://example.org/page."));
    else
        m_state->setText(tr("Leads to %1").arg(completed.toHtmlEscaped()));
}

} // namespace glaneur
