// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mainwindow.h"
#include "store/store.h"

#include <QAbstractButton>
#include <QAction>
#include <QDir>
#include <QFile>
#include <QMessageBox>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>
#include <memory>

namespace glaneur::testing {

/// A window on a fresh library in a folder of its own, with settings of its own.
class Desk
{
public:
    Desk()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.filePath(QStringLiteral("settings")));
        OpenedStore opened = Store::open(libraryPath());
        store = std::move(opened.store);
        QVERIFY2(store, qPrintable(opened.error.text()));
        openWindow();
    }

    QString libraryPath() const { return folder.filePath(QStringLiteral("library.glaneur")); }
    QString path(const QString &name) const { return folder.filePath(name); }

    void openWindow()
    {
        window = std::make_unique<MainWindow>(*store, libraryPath());
        window->resize(1280, 720);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }
    /// Closes window and library, and opens both again.
    void restart()
    {
        window->close();
        window.reset();
        store.reset();
        OpenedStore opened = Store::open(libraryPath());
        store = std::move(opened.store);
        QVERIFY2(store, qPrintable(opened.error.text()));
        openWindow();
    }

    template <typename T = QWidget> T *find(const char *name) const
    {
        return window->findChild<T *>(QLatin1String(name));
    }
    QAction *action(const char *name) const { return find<QAction>(name); }
    QString text(const char *name) const { return find(name)->property("text").toString(); }

    /// Clicks in the middle of the widget \p name, which must be there to be clicked.
    void click(const char *name) const
    {
        QTRY_VERIFY2(find(name) && find(name)->isVisible() && find(name)->isEnabled(), name);
        QTest::mouseClick(find(name), Qt::LeftButton, {}, find(name)->rect().center());
    }
    void write(const QString &name, const QByteArray &data) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(data);
    }
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    int reportCount() const
    {
        int count = 0;
        const auto overview = store->overview();
        for (const SeriesSummary &series : overview.value()) {
            for (const EventSummary &event : series.events)
                count += int(event.reports.size());
        }
        return count;
    }
    Report stored() const { return store->load(window->openReportId()).value(); }

    QTemporaryDir folder;
    std::unique_ptr<Store> store;
    std::unique_ptr<MainWindow> window;
};

/// A report as a person would type it, of words of our own.
inline QByteArray typedReport()
{
    return QByteArray("# Retour sur les Rencontres du littoral\n\n"
                      "## Contexte\n\nLes Rencontres du littoral r\xc3\xa9unissent chaque ann\xc3\xa9""e les ports.\n\n"
                      "## Objectifs\n\n- \xc3\x89""changer entre ports\n- Mesurer la houle\n\n"
                      "## Ce \xc3\xa0 quoi on s'attendait\n\nDes embruns et de belles rencontres.\n\n"
                      "## Ce qu'on en retient\n\nLes + :\n\n- un accueil chaleureux\n\nLes - :\n\n- trop de vent\n\n"
                      "## La criee du matin\n\nUne visite au petit jour, parmi les caisses de maquereaux.\n");
}

} // namespace glaneur::testing
