// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/library/newreportdialog.h"

#include "domain/languagewords.h"
#include "editing/newreport.h"
#include "ports/library.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace glaneur {

namespace {

/// The English ending of an ordinal: 1st, 12th, 23rd.
QString englishOrdinalEnding(int number)
{
    const int tens = number % 100;
    if (tens >= 11 && tens <= 13)
        return QStringLiteral("th");
    switch (number % 10) {
    case 1:
        return QStringLiteral("st");
    case 2:
        return QStringLiteral("nd");
    case 3:
        return QStringLiteral("rd");
    default:
        return QStringLiteral("th");
    }
}

} // namespace

QString nextTitle(const Report &previous)
{
    QString title = previous.title;
    if (previous.event.year > 0) {
        const QRegularExpression year(QStringLiteral("\\b%1\\b").arg(previous.event.year));
        title.replace(year, QString::number(previous.event.year + 1));
    }
    if (previous.event.edition > 0) {
        static const QRegularExpression ending(QStringLiteral("^(st|nd|rd|th)$"));
        const QRegularExpression ordinal(
            QStringLiteral("\\b%1\\s?(ère|ere|re|er|ème|eme|e|è|ᵉ|nde|nd|st|rd|th)\\b").arg(previous.event.edition),
            QRegularExpression::UseUnicodePropertiesOption);
        const QRegularExpressionMatch match = ordinal.match(title);
        if (match.hasMatch()) {
            const int next = previous.event.edition + 1;
            QString suffix = match.captured(1);
            if (!isFrench(previous.language) && ending.match(suffix).hasMatch())
                suffix = englishOrdinalEnding(next);
            else if (previous.event.edition == 1)
                suffix = QStringLiteral("e");
            title.replace(match.capturedStart(), match.capturedLength(), QString::number(next) + suffix);
        }
    }
    return title;
}

NewReportDialog::NewReportDialog(Library &library, const QString &language, QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_start(new QComboBox(this))
    , m_title(new QLineEdit(this))
    , m_language(new QComboBox(this))
    , m_explanation(new QLabel(this))
{
    setObjectName(QStringLiteral("newReportDialog"));
    setWindowTitle(tr("New report"));
    m_start->setObjectName(QStringLiteral("newReportStart"));
    m_title->setObjectName(QStringLiteral("newReportTitle"));
    m_language->setObjectName(QStringLiteral("newReportLanguage"));
    m_start->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_start->setMinimumContentsLength(40);
    m_language->addItem(QStringLiteral("Français"), QStringLiteral("fr"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->setCurrentIndex(isFrench(language) ? 0 : 1);
    m_title->setPlaceholderText(tr("What the report is called, such as “The third Open Data Days”"));
    m_explanation->setWordWrap(true);
    m_explanation->setObjectName(QStringLiteral("newReportExplanation"));

    auto *form = new QFormLayout;
    form->addRow(tr("&Start from:"), m_start);
    form->addRow(tr("&Title:"), m_title);
    form->addRow(tr("&Language of the report:"), m_language);
    form->addRow(QString(), m_explanation);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_create = buttons->addButton(tr("&Create"), QDialogButtonBox::AcceptRole);
    m_create->setObjectName(QStringLiteral("newReportCreate"));
    m_create->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addStretch(1);
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::accepted, this, &NewReportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &NewReportDialog::reject);
    connect(m_title, &QLineEdit::textEdited, this, [this] { m_titleTyped = true; });
    connect(m_title, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_create->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_start, &QComboBox::currentIndexChanged, this, &NewReportDialog::showStart);
    fillStarts();
    m_create->setEnabled(false);
    m_title->setFocus();
    resize(560, sizeHint().height());
}

void NewReportDialog::fillStarts()
{
    m_start->addItem(tr("A blank report"));
    const auto overview = m_library.overview();
    if (overview) {
        for (const SeriesSummary &series : *overview) {
            for (const EventSummary &event : series.events) {
                for (const ReportSummary &report : event.reports)
                    m_start->addItem(tr("Next edition of: %1").arg(report.title), QVariant::fromValue(report.id.uuid()));
            }
        }
    }
    showStart();
}

void NewReportDialog::setPrevious(const ReportId &previous)
{
    const int index = m_start->findData(QVariant::fromValue(previous.uuid()));
    if (index >= 0)
        m_start->setCurrentIndex(index);
}

bool NewReportDialog::isNextEdition() const { return m_start->currentIndex() > 0; }

void NewReportDialog::showStart()
{
    m_language->setEnabled(!isNextEdition());
    m_start->setToolTip(m_start->currentText());
    if (!isNextEdition()) {
        m_explanation->setText(tr("All the usual sections, empty, ready to be filled in, moved or left out."));
        if (!m_titleTyped)
            m_title->clear();
        return;
    }
    m_explanation->setText(tr("Context, objectives, people and sections are carried over; the edition's number and "
                              "the year move on by one."));
    const auto previous = m_library.load(ReportId(m_start->currentData().toUuid()));
    if (!previous) {
        m_explanation->setText(previous.error().text());
        return;
    }
    m_language->setCurrentIndex(qMax(0, m_language->findData(previous->language)));
    if (!m_titleTyped)
        m_title->setText(nextTitle(*previous));
}

Result<Report> NewReportDialog::report() const
{
    const QString title = m_title->text().trimmed();
    if (!isNextEdition())
        return newReport(title, m_language->currentData().toString());
    const auto previous = m_library.load(ReportId(m_start->currentData().toUuid()));
    if (!previous)
        return previous.error();
    return nextEdition(*previous, title);
}

} // namespace glaneur
