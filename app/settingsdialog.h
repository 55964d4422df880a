// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;

namespace glaneur {

/// Changes the Settings; accepted, they are saved.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(QWidget *parent = nullptr);

    void accept() override;

signals:
    void settingsChanged(const glaneur::Settings &settings);

private:
    Settings m_before;
    QComboBox *m_language;
    QLineEdit *m_byline;
    QLineEdit *m_organisation;
    QComboBox *m_pageSize;
};

} // namespace glaneur
