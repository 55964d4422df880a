// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QMetaObject>
#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <memory>
#include <utility>

namespace glaneur {

/// Runs \p work in a thread of the pool and hands its result to \p done in the main thread, unless \p context is gone
/// by then. Called from the main thread. \p work must not touch widgets.
template <typename Work, typename Done> void runInBackground(QObject *context, Work work, Done done)
{
    using Value = std::invoke_result_t<Work>;
    QThreadPool::globalInstance()->start([guard = QPointer<QObject>(context), work = std::move(work),
                                          done = std::move(done)]() mutable {
        // Shared, because a queued call copies its function and a value need not be copyable.
        auto value = std::make_shared<Value>(work());
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard = std::move(guard), value, done = std::move(done)]() mutable {
                if (guard)
                    done(std::move(*value));
            },
            Qt::QueuedConnection);
    });
}

/// Calls \p function in the main thread, unless \p context is gone by then. For progress from a worker.
template <typename Function> void postToMainThread(QPointer<QObject> context, Function function)
{
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [context = std::move(context), function = std::move(function)]() mutable {
            if (context)
                function();
        },
        Qt::QueuedConnection);
}

} // namespace glaneur
