// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/librarysession.h"
#include "store/store.h"
#include "support/randomreport.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

namespace glaneur::testing {

template <typename T> inline QList<T> sorted(QList<T> list)
{
    std::sort(list.begin(), list.end(), [](const T &a, const T &b) { return a.id < b.id; });
    return list;
}

/// A library of random reports that share people and resources, with a session on it; one of them may be open.
struct LibraryDesk
{
    explicit LibraryDesk(int reportCount, quint32 seed = 1)
    {
        store = std::move(Store::open(folder.filePath(QStringLiteral("library.glaneur"))).store);
        ReportGenerator generator(seed);
        for (int i = 0; i < reportCount; ++i) {
            Report report = generator.report();
            // They share people and resources.
            if (i > 0) {
                for (const Person &person : reports.first().people)
                    report.people.append(person);
                for (const Resource &resource : reports.first().resources)
                    report.resources.append(resource);
                for (Takeaway &takeaway : report.takeaways) {
                    if (!reports.first().people.isEmpty())
                        takeaway.author = reports.first().people.first().id;
                }
            }
            reports.append(report);
            const Result<void> inserted = store->insert(report);
            Q_ASSERT(inserted.ok());
        }
        library = std::make_unique<LibrarySession>(*store);
    }

    void open(int report)
    {
        library->setOpenReport(nullptr);
        session.reset();
        session = std::make_unique<ReportSession>(*store->load(reports.at(report).id), *store);
        library->setOpenReport(session.get());
    }
    void close()
    {
        library->setOpenReport(nullptr);
        session.reset();
    }

    /// What every observer holds is what is on disk.
    void verify() const
    {
        QCOMPARE(sorted(library->report().resources) == sorted(*store->resources()), true);
        QCOMPARE(sorted(library->report().people) == sorted(*store->people()), true);
        if (session) {
            QVERIFY(session->isSaved());
            QCOMPARE(session->report() == *store->load(session->report().id), true);
        }
        for (const BinEntry &entry : *store->bin()) {
            QVERIFY(!findById(*store->resources(), ResourceId(entry.id)));
            QVERIFY(!findById(*store->people(), PersonId(entry.id)));
            QVERIFY(store->usesOf(ResourceId(entry.id))->isEmpty());
            QVERIFY(store->usesOf(PersonId(entry.id))->isEmpty());
        }
    }

    /// In memory where the system has such a place: a store that waits for no disk.
    static QString folderTemplate()
    {
        const QString memory = QStringLiteral("/dev/shm");
        return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QLatin1String("/glaneur-XXXXXX");
    }

    QTemporaryDir folder{folderTemplate()};
    std::unique_ptr<Store> store;
    QList<Report> reports;
    std::unique_ptr<LibrarySession> library;
    std::unique_ptr<ReportSession> session;
};

} // namespace glaneur::testing
