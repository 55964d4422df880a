// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "ports/library.h"

#include <QString>
#include <memory>

namespace glaneur {

/// How opening a library file ended.
enum class OpenOutcome {
    Created,          ///< there was no file; a new library is open
    Opened,           ///< the file is a library of this version
    Upgraded,         ///< the file was of an older version; backed up beside it, then brought up to date
    Newer,            ///< refused: of a newer version, untouched
    NotALibrary,      ///< refused: not a database, or another program's, untouched
    ReadOnly,         ///< refused: the file can't be written
    FolderMissing,    ///< refused: there is no such folder
    Failed,           ///< refused: see the error
};

class Store;

struct OpenedStore
{
    OpenOutcome outcome = OpenOutcome::Failed;
    std::unique_ptr<Store> store; ///< null where refused
    Error error;                  ///< where refused: what to tell the user
    QString backupPath;           ///< where Upgraded
};

/// A library in one SQLite file. It is used from the thread that opened it; another thread opens one of its own.
class Store : public Library
{
public:
    /// Opens or creates the library at \p path. A refused file is left byte for byte as it was.
    static OpenedStore open(const QString &path);
    ~Store() override;

    QString path() const;

    Result<QList<SeriesSummary>> overview() const override;
    Result<Report> load(const ReportId &id) const override;
    Result<void> insert(const Report &report) override;
    Result<void> remove(const ReportId &id) override;
    Result<void> save(const Report &before, const Report &after) override;
    Result<QList<SearchHit>> search(const QString &words, int limit = 50) const override;
    Result<QList<Series>> series() const override;
    Result<QList<Person>> people() const override;
    Result<QList<Resource>> resources() const override;
    bool changedElsewhere() override;

    Result<UseCounts> useCounts() const override;
    Result<QList<FoundUse>> usesOf(const ResourceId &id) const override;
    Result<QList<FoundUse>> usesOf(const PersonId &id) const override;
    Result<QList<ReportId>> reportsWith(const ResourceId &id) const override;
    Result<QList<ReportId>> reportsWith(const PersonId &id) const override;
    Result<Report> loadTexts(const ReportId &id) const override;
    Result<void> apply(const LibraryChange &change) override;

    Result<QList<BinEntry>> bin() const override;
    Result<void> restore(const ReportId &id) override;
    Result<std::pair<Resource, QList<Use>>> binnedResource(const ResourceId &id) const override;
    Result<std::pair<Person, QList<Use>>> binnedPerson(const PersonId &id) const override;
    Result<void> purge(const QList<BinEntry> &entries) override;

private:
    friend OpenedStore openWithMigrations(const QString &path, const QList<struct Migration> &steps);
    struct Private;
    explicit Store(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace glaneur
