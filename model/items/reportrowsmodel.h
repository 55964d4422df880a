// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/reportsession.h"
#include "items/dragging.h"
#include "items/rowsmodel.h"

#include <QMimeData>

namespace glaneur {

/// A flat model over one list of the session's report. It never changes its rows by itself: each edit goes to the
/// session, and what the session then says is what the rows become.
template <typename Row> class ReportRowsModel : public RowsModel<Row>
{
public:
    ReportSession &session() const { return m_session; }

    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    Qt::DropActions supportedDragActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override { return {m_mimeType}; }

    QMimeData *mimeData(const QModelIndexList &indexes) const override
    {
        QList<int> numbers;
        for (const QModelIndex &index : indexes) {
            if (!numbers.contains(index.row()))
                numbers.append(index.row());
        }
        std::sort(numbers.begin(), numbers.end());
        QList<QUuid> ids;
        for (int number : numbers)
            ids.append(uuidOf(this->at(number)));
        return mimeOfIds(m_mimeType, ids);
    }

    /// Moves what is dropped. Returns false when it did, as nothing is left for the view to remove: a view takes true
    /// for an order to remove the rows that were dragged.
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int, const QModelIndex &parent) override
    {
        if (action == Qt::MoveAction)
            moveIdsTo(idsOfMime(m_mimeType, data), row >= 0 ? row : parent.isValid() ? parent.row() : this->rowCount());
        return false;
    }

    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int, const QModelIndex &) const override
    {
        return action == Qt::MoveAction && data && data->hasFormat(m_mimeType);
    }

    bool moveRows(const QModelIndex &from, int first, int count, const QModelIndex &to, int before) override
    {
        if (from.isValid() || to.isValid() || first < 0 || count < 1 || first + count > this->rowCount() || before < 0
            || before > this->rowCount() || (before >= first && before <= first + count))
            return false;
        QList<QUuid> ids;
        for (int row = first; row < first + count; ++row)
            ids.append(uuidOf(this->at(row)));
        return moveIdsTo(ids, before);
    }

    bool removeRows(int first, int count, const QModelIndex &parent = {}) override
    {
        if (parent.isValid() || first < 0 || count < 1 || first + count > this->rowCount())
            return false;
        return removeAt(first, count);
    }

    /// Moves the row by one place; false at the list's end.
    bool moveUp(int row) { return row > 0 && moveRows({}, row, 1, {}, row - 1); }
    bool moveDown(int row) { return row >= 0 && row + 1 < this->rowCount() && moveRows({}, row, 1, {}, row + 2); }

protected:
    /// \p mimeName: what is dragged, lower case: rows go between models of one name.
    ReportRowsModel(ReportSession &session, const QString &mimeName, QObject *parent)
        : RowsModel<Row>(parent)
        , m_session(session)
        , m_mimeType(rowsMimeType(mimeName))
    {
        QObject::connect(&session, &ReportSession::changed, this, [this] { refresh(); });
    }

    /// To be called once by the constructor of the last class, and whenever the rows hang on something else.
    void refresh() { this->setRows(rowsOf(m_session.report())); }

    virtual QList<Row> rowsOf(const Report &report) const = 0;
    /// Puts what the rows stand for in the order of \p rows; those that are not among them are removed.
    virtual void store(Report &report, const QList<Row> &rows) const = 0;
    virtual QString moveText() const = 0;   ///< the undo text for moving, translated
    virtual QString removeText() const = 0; ///< the undo text for removing, translated

    virtual bool removeAt(int first, int count)
    {
        QList<Row> after = this->rows();
        after.remove(first, count);
        m_session.edit(removeText(), [&](Report &report) { store(report, after); });
        return true;
    }

    /// Moves the rows of \p ids, in their order, before the row \p before. False where nothing moves.
    virtual bool moveIdsTo(const QList<QUuid> &ids, int before)
    {
        QList<Row> moved;
        QList<Row> after;
        qsizetype at = -1;
        for (qsizetype row = 0; row <= this->rows().size(); ++row) {
            if (row == before)
                at = after.size();
            if (row < this->rows().size()) {
                const Row &entry = this->rows().at(row);
                (ids.contains(uuidOf(entry)) ? moved : after).append(entry);
            }
        }
        if (moved.isEmpty() || at < 0)
            return false;
        for (const Row &entry : std::as_const(moved))
            after.insert(at++, entry);
        if (after == this->rows())
            return false;
        m_session.edit(moveText(), [&](Report &report) { store(report, after); });
        return true;
    }

    static QUuid uuidOf(const Row &row) { return row.id.uuid(); }

private:
    ReportSession &m_session;
    QString m_mimeType;
};

} // namespace glaneur
