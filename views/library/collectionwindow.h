// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"
#include "editing/librarysession.h"
#include "editing/sharedentries.h"

#include <QDialog>
#include <QTimer>
#include <QUndoStack>
#include <functional>

class QAbstractItemModel;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace glaneur {

class BinNotice;
class CollectionFilter;
class CollectionTable;

/// A window on a collection that all reports of the library share: what is sought above, the rows and the one that is
/// chosen side by side, what can be done below.
class CollectionWindow : public QDialog
{
    Q_OBJECT

public:
    ~CollectionWindow() override;

signals:
    void goToRequested(const glaneur::ReportId &report, const glaneur::Origin &origin);
    void binRequested();

protected:
    /// \p name begins the object names of the window's parts, \p settings the keys of what it remembers. \p library
    /// must outlive the window, which takes over \p model.
    CollectionWindow(LibrarySession &library, QAbstractItemModel *model, const QString &name, const QString &settings,
                     QWidget *parent);

    /// \p combo beside the words that are sought; \p words say what it chooses.
    void addFilter(QComboBox *combo, const QString &part, const QString &words, const std::function<void()> &chosen);
    /// Below the rows, before the buttons that every such window has.
    QPushButton *addButton(const QString &part, const QString &text, const QString &iconName,
                           const std::function<void()> &act);
    /// Puts \p table and \p details side by side, between filters and buttons, once these are added; Tab comes to
    /// \p detailStops, named, in that order. \p size and \p widths are those of a window that was never opened.
    void layOut(CollectionTable *table, QWidget *details, const QStringList &detailStops, const QSize &size,
                const QList<int> &widths);

    /// Shows the row of \p id, whatever the filters hide.
    void showRow(const QUuid &id);
    /// Says the outcome of what was done, to who can't see it as well.
    void say(const QString &text);
    /// The first of \p ids takes what the others have, and their places. False where nothing came of it, which the
    /// session tells.
    template <typename T> bool mergeInto(const QList<T> Report::*entries, const QList<decltype(T::id)> &ids);
    /// Deletes the entries \p ids, and says that \p what was. False as mergeInto().
    template <typename T>
    bool removeEntries(QList<T> Report::*entries, const QList<decltype(T::id)> &ids, const QString &text, const QString &what);

    virtual void commitDetails() = 0;
    /// Shows the details of what is chosen.
    virtual void showChosen() = 0;
    /// Said in place of the rows where there are none; \p hidden: the filters hide them.
    virtual QString nothingText(bool hidden) const = 0;
    /// Shows rows or the lack of them, and what is chosen.
    virtual void showState();
    /// All of \p ids become the first.
    virtual void merge(const QList<QUuid> &ids) = 0;
    virtual void remove() = 0;
    virtual void showMenu(const QPoint &position) = 0;
    void mergeChosen();
    void updateButtons(qsizetype chosen);

    bool eventFilter(QObject *object, QEvent *event) override;
    void done(int result) override;

    LibrarySession &m_library;
    CollectionFilter *m_filter;
    QLineEdit *m_words;
    CollectionTable *m_table = nullptr;
    QPushButton *m_merge = nullptr;
    QPushButton *m_remove = nullptr;

private:
    void follow();
    void tellRemoved(const QString &what);

    QAbstractItemModel *m_model;
    const QString m_name;
    const QString m_settings;
    QList<QComboBox *> m_filters;
    QList<QPushButton *> m_buttons;
    QHBoxLayout *m_filterRow;
    QHBoxLayout *m_buttonRow;
    QStackedWidget *m_pages;
    QSplitter *m_splitter;
    QLabel *m_nothing;
    QLabel *m_outcome;
    BinNotice *m_notice;
    QTimer m_pause;
};

template <typename T>
bool CollectionWindow::mergeInto(const QList<T> Report::*entries, const QList<decltype(T::id)> &ids)
{
    const QList<T> &all = m_library.report().*entries;
    const T *kept = ids.isEmpty() ? nullptr : findById(all, ids.constFirst());
    if (!kept || ids.size() < 2)
        return false;
    T value = *kept;
    for (const auto &id : ids.sliced(1)) {
        if (const T *gone = findById(all, id))
            value = merged(value, *gone);
    }
    return m_library.merge(value, ids.sliced(1));
}

template <typename T>
bool CollectionWindow::removeEntries(QList<T> Report::*entries, const QList<decltype(T::id)> &ids, const QString &text,
                                     const QString &what)
{
    Report after = m_library.report();
    (after.*entries).removeIf([&](const T &entry) { return ids.contains(entry.id); });
    const int before = m_library.undoStack()->index();
    m_library.edit(text, after);
    if (m_library.undoStack()->index() == before)
        return false;
    tellRemoved(what);
    return true;
}

} // namespace glaneur
