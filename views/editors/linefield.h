// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editors/fieldbinding.h"

#include <QLineEdit>
#include <memory>

namespace glaneur {

/// One line of plain words of a report.
class LineField : public QLineEdit
{
    Q_OBJECT

public:
    explicit LineField(QWidget *parent = nullptr);
    ~LineField() override;

    /// Edits \p value of \p session's report from now on. The session must outlive the field.
    void bind(ReportSession &session, const FieldValue<QString> &value);
    /// Brings typing that has not paused yet into the session.
    void commit();

signals:
    /// The person came to this field.
    void entered();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void setFromReport(const QString &text);

    std::unique_ptr<FieldBinding<QString>> m_binding;
};

} // namespace glaneur
