// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/publish/publishdialog.h"

#include "views/background.h"
#include "views/icons.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyle>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace glaneur {

PublishDialog::PublishDialog(const Report &report, const QList<Finding> &findings, const QPageSize &pageSize,
                             QWidget *parent)
    : QDialog(parent)
    , m_report(report)
    , m_pageSize(pageSize)
    , m_pages(new QStackedWidget(this))
    , m_cancelled(std::make_shared<std::atomic<bool>>(false))
{
    setObjectName(QStringLiteral("publishDialog"));
    setWindowTitle(tr("Publish the report"));
    m_pages->addWidget(makeChoicePage(findings));
    m_pages->addWidget(makeProgressPage());
    m_pages->addWidget(makeDonePage());
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_pages);
    setFormats({PublishFormat::Pdf, PublishFormat::WebPage});
    resize(560, sizeHint().height());
}

PublishDialog::~PublishDialog() { *m_cancelled = true; }

QWidget *PublishDialog::makeChoicePage(const QList<Finding> &findings)
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);

    if (!findings.isEmpty()) {
        auto *row = new QHBoxLayout;
        auto *sign = new QLabel(page);
        const int side = style()->pixelMetric(QStyle::PM_SmallIconSize);
        sign->setPixmap(icon(QStringLiteral("dialog-warning")).pixmap(side, side));
        auto *text = new QLabel(tr("%n thing(s) still stand between this report and its publication.", nullptr,
                                   int(findings.size())),
                                page);
        text->setObjectName(QStringLiteral("publishFindings"));
        sign->setAccessibleName(tr("Warning"));
        text->setWordWrap(true);
        QStringList sentences;
        constexpr int listed = 10;
        for (const Finding &finding : findings.first(qMin(findings.size(), qsizetype(listed))))
            sentences += finding.sentence;
        text->setToolTip(QLatin1String("<p>")
                         + sentences.join(QLatin1Char('\n')).toHtmlEscaped().replace(QLatin1Char('\n'),
                                                                                    QLatin1String("<br>"))
                         + QLatin1String("</p>"));
        auto *show = new QPushButton(tr("&Look at them"), page);
        show->setObjectName(QStringLiteral("publishShowFindings"));
        connect(show, &QPushButton::clicked, this, [this] {
            reject();
            emit findingsRequested();
        });
        row->addWidget(sign);
        row->addWidget(text, 1);
        row->addWidget(show);
        layout->addLayout(row);
    }

    auto *what = new QGroupBox(tr("What to write"), page);
    auto *whatLayout = new QVBoxLayout(what);
    for (const PublishFormat format : allPublishFormats()) {
        auto *box = new QCheckBox(
            tr("%1 — %2", "format — what it is for")
                .arg(publishFormatName(format), publishFormatPurpose(format)),
            what);
        box->setObjectName(QStringLiteral("publishFormat%1").arg(int(format)));
        connect(box, &QCheckBox::toggled, this, &PublishDialog::updateChoice);
        m_formats.insert(int(format), box);
        whatLayout->addWidget(box);
    }
    layout->addWidget(what);

    auto *form = new QFormLayout;
    m_folder = new QLineEdit(page);
    m_folder->setObjectName(QStringLiteral("publishFolder"));
    auto *browse = new QToolButton(page);
    browse->setObjectName(QStringLiteral("publishBrowse"));
    browse->setText(tr("&Choose…"));
    browse->setAccessibleName(tr("Choose the folder"));
    auto *folderRow = new QHBoxLayout;
    folderRow->addWidget(m_folder, 1);
    folderRow->addWidget(browse);
    form->addRow(tr("&Folder:"), folderRow);
    if (auto *label = qobject_cast<QLabel *>(form->labelForField(folderRow)))
        label->setBuddy(m_folder);
    m_folder->setAccessibleName(tr("Folder"));
    m_name = new QLineEdit(fileBaseName(m_report.title), page);
    m_name->setObjectName(QStringLiteral("publishName"));
    form->addRow(tr("&Name of the files:"), m_name);
    layout->addLayout(form);

    m_existing = new QLabel(page);
    m_existing->setObjectName(QStringLiteral("publishExisting"));
    m_existing->setWordWrap(true);
    layout->addWidget(m_existing);
    m_markPublished = new QCheckBox(tr("&Mark the report as published today"), page);
    m_markPublished->setObjectName(QStringLiteral("publishMark"));
    m_markPublished->setVisible(m_report.state != ReportState::Published);
    layout->addWidget(m_markPublished);
    m_error = new QLabel(page);
    m_error->setObjectName(QStringLiteral("publishError"));
    m_error->setWordWrap(true);
    m_error->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_error->hide();
    layout->addWidget(m_error);
    layout->addStretch(1);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, page);
    m_publish = buttons->addButton(tr("&Publish"), QDialogButtonBox::AcceptRole);
    m_publish->setObjectName(QStringLiteral("publishButton"));
    m_publish->setIcon(icon(QStringLiteral("document-publish")));
    m_publish->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PublishDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &PublishDialog::reject);
    connect(browse, &QToolButton::clicked, this, &PublishDialog::chooseFolder);
    connect(m_folder, &QLineEdit::textChanged, this, &PublishDialog::updateChoice);
    connect(m_name, &QLineEdit::textChanged, this, &PublishDialog::updateChoice);
    return page;
}

QWidget *PublishDialog::makeProgressPage()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("The files are being written…"), page);
    m_progress = new QProgressBar(page);
    m_progress->setObjectName(QStringLiteral("publishProgress"));
    m_progress->setRange(0, 1000);
    m_progress->setAccessibleName(tr("How much is written"));
    layout->addStretch(1);
    layout->addWidget(label);
    layout->addWidget(m_progress);
    layout->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, page);
    m_cancelProgress = buttons->button(QDialogButtonBox::Cancel);
    m_cancelProgress->setObjectName(QStringLiteral("publishCancel"));
    connect(buttons, &QDialogButtonBox::rejected, this, [this] {
        *m_cancelled = true;
        m_cancelProgress->setEnabled(false);
    });
    layout->addWidget(buttons);
    return page;
}

QWidget *PublishDialog::makeDonePage()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    m_done = new QLabel(page);
    m_done->setObjectName(QStringLiteral("publishDone"));
    m_done->setWordWrap(true);
    m_done->setTextInteractionFlags(Qt::TextBrowserInteraction);
    connect(m_done, &QLabel::linkActivated, this,
            [](const QString &link) { QDesktopServices::openUrl(QUrl(link)); });
    layout->addWidget(m_done);
    layout->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, page);
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("publishClose"));
    auto *open = buttons->addButton(tr("&Open folder"), QDialogButtonBox::ActionRole);
    open->setObjectName(QStringLiteral("publishOpenFolder"));
    open->setIcon(icon(QStringLiteral("folder-open")));
    connect(open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder())); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    layout->addWidget(buttons);
    return page;
}

void PublishDialog::setFolder(const QString &folder) { m_folder->setText(QDir::toNativeSeparators(folder)); }

QString PublishDialog::folder() const { return QDir::fromNativeSeparators(m_folder->text().trimmed()); }

void PublishDialog::setFormats(const QList<PublishFormat> &formats)
{
    for (const PublishFormat format : allPublishFormats())
        m_formats.value(int(format))->setChecked(formats.contains(format));
    updateChoice();
}

QList<PublishFormat> PublishDialog::formats() const
{
    QList<PublishFormat> chosen;
    for (const PublishFormat format : allPublishFormats()) {
        if (m_formats.value(int(format))->isChecked())
            chosen.append(format);
    }
    return chosen;
}

void PublishDialog::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder to publish into"), folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &PublishDialog::setFolder);
    dialog->open();
}

void PublishDialog::updateChoice()
{
    const QString base = m_name->text().trimmed();
    const bool validName = !base.isEmpty() && base == fileBaseName(base);
    QStringList existing;
    for (const PublishFormat format : formats()) {
        const QString name = publishFileName(format, base);
        if (QFileInfo::exists(QDir(folder()).filePath(name)))
            existing += name;
    }
    if (!base.isEmpty() && !validName)
        m_existing->setText(tr("A file can't have this name. Leave out / \\ : * ? \" < > | and the dot at its end."));
    else if (existing.isEmpty())
        m_existing->clear();
    else
        m_existing->setText(tr("Already there, and replaced when you publish: %1.").arg(existing.join(QStringLiteral(", "))));
    m_publish->setEnabled(validName && !formats().isEmpty() && !folder().isEmpty());
}

void PublishDialog::start()
{
    const QFileInfo target(folder());
    if (!target.isDir()) {
        showError(tr("There is no folder %1. Choose another one.").arg(m_folder->text()));
        return;
    }
    if (!target.isWritable()) {
        showError(tr("Nothing may be written into the folder %1. Choose another one.").arg(m_folder->text()));
        return;
    }
    PublishJob job;
    job.pageSize = m_pageSize;
    for (const PublishFormat format : formats())
        job.targets.append({format, QDir(folder()).filePath(publishFileName(format, m_name->text().trimmed()))});
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    QPointer<QObject> self(this);
    job.progress = [this, self, cancelled = m_cancelled](double share) {
        postToMainThread(self, [this, share] { m_progress->setValue(qRound(share * m_progress->maximum())); });
        return !cancelled->load();
    };
    m_busy = true;
    m_error->hide();
    m_progress->setValue(0);
    m_cancelProgress->setEnabled(true);
    m_pages->setCurrentIndex(1);
    m_cancelProgress->setFocus();
    runInBackground(
        this, [report = m_report, job] { return publish(report, job); },
        [this](const Result<Published> &result) { finish(result); });
}

void PublishDialog::finish(const Result<Published> &result)
{
    m_busy = false;
    if (!result) {
        m_pages->setCurrentIndex(0);
        showError(result.error().text());
        return;
    }
    if (result->cancelled) {
        m_pages->setCurrentIndex(0);
        showError(tr("Cancelled: nothing was written."));
        return;
    }
    QString text = tr("%n file(s) written:", nullptr, int(result->paths.size())).toHtmlEscaped();
    text.prepend(QLatin1String("<p>")).append(QLatin1String("</p><ul>"));
    for (const QString &path : result->paths) {
        text += QStringLiteral("<li><a href=\"%1\">%2</a></li>")
                    .arg(QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded).toHtmlEscaped(),
                         QFileInfo(path).fileName().toHtmlEscaped());
    }
    m_done->setText(text + QLatin1String("</ul>"));
    m_pages->setCurrentIndex(2);
    if (auto *close = m_pages->currentWidget()->findChild<QPushButton *>(QStringLiteral("publishClose")))
        close->setFocus();
    emit published(result->paths, m_markPublished->isChecked());
}

void PublishDialog::showError(const QString &text)
{
    m_error->setText(text);
    m_error->show();
    m_publish->setFocus();
}

void PublishDialog::reject()
{
    if (m_busy) {
        *m_cancelled = true;
        m_cancelProgress->setEnabled(false);
        return;
    }
    QDialog::reject();
}

} // namespace glaneur
