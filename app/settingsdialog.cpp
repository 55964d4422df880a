// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settingsdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace glaneur {

SettingsDialog::SettingsDialog(QWidget *parent)
    : QDialog(parent)
    , m_before(Settings::load())
    , m_language(new QComboBox(this))
    , m_byline(new QLineEdit(m_before.byline, this))
    , m_organisation(new QLineEdit(m_before.organisation, this))
    , m_pageSize(new QComboBox(this))
{
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    m_language->setObjectName(QStringLiteral("settingsLanguage"));
    m_byline->setObjectName(QStringLiteral("settingsByline"));
    m_organisation->setObjectName(QStringLiteral("settingsOrganisation"));
    m_pageSize->setObjectName(QStringLiteral("settingsPageSize"));

    m_language->addItem(tr("The system's"), QString());
    m_language->addItem(QStringLiteral("Français"), QStringLiteral("fr"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->setCurrentIndex(qMax(0, m_language->findData(m_before.language)));
    m_pageSize->addItem(tr("A4 (210 × 297 mm)"), int(QPageSize::A4));
    m_pageSize->addItem(tr("Letter (8½ × 11 in)"), int(QPageSize::Letter));
    m_pageSize->setCurrentIndex(qMax(0, m_pageSize->findData(int(m_before.pageSize.id()))));
    m_byline->setPlaceholderText(tr("The names of those who write"));
    m_organisation->setPlaceholderText(tr("The name of your team or organisation"));

    auto *later = new QLabel(tr("The language changes when Glaneur is started again."), this);
    later->setWordWrap(true);
    later->setVisible(false);
    connect(m_language, &QComboBox::currentIndexChanged, this,
            [this, later] { later->setVisible(m_language->currentData().toString() != m_before.language); });

    auto *form = new QFormLayout;
    form->addRow(tr("&Language of the window:"), m_language);
    form->addRow(QString(), later);
    form->addRow(tr("&Written by, in new reports:"), m_byline);
    form->addRow(tr("&Organisation, in new reports:"), m_organisation);
    form->addRow(tr("&Page size:"), m_pageSize);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addStretch(1);
    layout->addWidget(buttons);
    resize(480, sizeHint().height());
}

void SettingsDialog::accept()
{
    Settings settings = m_before;
    settings.language = m_language->currentData().toString();
    settings.byline = m_byline->text().trimmed();
    settings.organisation = m_organisation->text().trimmed();
    settings.pageSize = QPageSize(QPageSize::PageSizeId(m_pageSize->currentData().toInt()));
    if (settings != m_before) {
        settings.save();
        emit settingsChanged(settings);
    }
    QDialog::accept();
}

} // namespace glaneur
