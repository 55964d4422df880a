// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/helpdialogs.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QHeaderView>
#include <QMessageBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace glaneur {

namespace {

struct Help
{
    Q_DECLARE_TR_FUNCTIONS(glaneur::Help)
};

QString withoutMnemonic(QString text)
{
    text.remove(QLatin1Char('&'));
    while (text.endsWith(QChar(0x2026)))
        text.chop(1);
    return text;
}

QList<std::pair<QString, QString>> shortcutsOf(const QList<QAction *> &actions)
{
    QList<std::pair<QString, QString>> rows;
    for (const QAction *action : actions) {
        QStringList keys;
        for (const QKeySequence &key : action->shortcuts())
            keys += key.toString(QKeySequence::NativeText);
        if (!keys.isEmpty()) {
            const QString said = action->property("shortcutText").toString();
            rows.append({said.isEmpty() ? withoutMnemonic(action->text()) : said, keys.join(QStringLiteral(", "))});
        }
    }
    const auto key = [](const char *sequence) {
        return QKeySequence(QLatin1String(sequence)).toString(QKeySequence::NativeText);
    };
    const auto either = [&](const char *one, const char *other) { return key(one) + QStringLiteral(", ") + key(other); };
    rows.append({Help::tr("Take a section in or leave it out"), key("Space")});
    rows.append({Help::tr("Add a section after the chosen one, or before it"), either("Ins", "Shift+Ins")});
    rows.append({Help::tr("Move a section, a point or another row"), either("Alt+Up", "Alt+Down")});
    rows.append({Help::tr("Choose a point instead of its words"), either("Esc", "Ctrl+Space")});
    rows.append({Help::tr("Choose one point more"), either("Shift+Up", "Shift+Down")});
    rows.append({Help::tr("Make the chosen points plus, minus or neutral"), QStringLiteral("+, −, >")});
    rows.append({Help::tr("From one field to the next"), key("Tab")});
    rows.append({Help::tr("Go where a result or a finding is"), key("Return")});
    rows.append({Help::tr("Keep a note as a plus, a minus or a point"), QStringLiteral("+, −, T")});
    rows.append({Help::tr("Keep a note as a resource or a favourite moment"), QStringLiteral("R, M")});
    rows.append({Help::tr("Keep a note as its sign says"), key("Return")});
    rows.append({Help::tr("Set a note aside, put it back"), QStringLiteral("X, B")});
    rows.append({Help::tr("Go to what a note became"), QStringLiteral("G")});
    return rows;
}

} // namespace

void showAbout(const QString &libraryPath, QWidget *parent)
{
    auto *box = new QMessageBox(parent);
    box->setObjectName(QStringLiteral("aboutDialog"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(Help::tr("About Glaneur"));
    box->setTextFormat(Qt::RichText);
    box->setText(QStringLiteral("<h3>Glaneur %1</h3>").arg(QCoreApplication::applicationVersion())
                 + QStringLiteral("<p>%1</p><p>%2</p><p>%3</p>")
                       .arg(Help::tr("An offline editor for event reports, published as an accessible PDF and an "
                                     "accessible web page."),
                            Help::tr("Free software under the GNU General Public License, version 3 or later."),
                            Help::tr("Your library: %1")
                                .arg(QDir::toNativeSeparators(libraryPath).toHtmlEscaped())));
    box->open();
}

void showShortcuts(const QList<QAction *> &actions, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("shortcutsDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Help::tr("Keyboard shortcuts"));
    const auto rows = shortcutsOf(actions);
    auto *table = new QTableWidget(int(rows.size()), 2, dialog);
    table->setAccessibleName(dialog->windowTitle());
    table->setHorizontalHeaderLabels({Help::tr("What it does"), Help::tr("Keys")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    for (int row = 0; row < rows.size(); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(rows.at(row).first));
        table->setItem(row, 1, new QTableWidgetItem(rows.at(row).second));
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(table);
    layout->addWidget(buttons);
    dialog->resize(460, 520);
    dialog->open();
}

} // namespace glaneur
