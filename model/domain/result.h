// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <utility>
#include <variant>

namespace glaneur {

/// What went wrong, for the person at the keyboard: a sentence that says it and one that says what to do.
struct Error
{
    QString sentence; ///< « The file notes.db is no Glaneur library. » Translated.
    QString action;   ///< « Choose another file. » Translated; may be empty.

    /// Both on one line.
    QString text() const { return action.isEmpty() ? sentence : sentence + QLatin1Char(' ') + action; }

    friend bool operator==(const Error &, const Error &) = default;
};

/// A value, or the Error that stands in its place. Must be looked at before the value is.
template <typename T> class [[nodiscard]] Result
{
public:
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_content(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }

    /// The value; only where ok().
    const T &value() const & { return std::get<0>(m_content); }
    T &value() & { return std::get<0>(m_content); }
    T &&value() && { return std::get<0>(std::move(m_content)); }
    const T &operator*() const & { return value(); }
    T operator*() && { return std::move(*this).value(); } ///< by value: a loop over `*call()` holds on to it
    const T *operator->() const { return &value(); }
    /// The error; only where not ok().
    const Error &error() const { return std::get<1>(m_content); }

private:
    std::variant<T, Error> m_content;
};

/// Done, or the Error that says why not.
template <> class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_ok(false) {}

    bool ok() const { return m_ok; }
    explicit operator bool() const { return m_ok; }
    const Error &error() const { return m_error; }

private:
    Error m_error;
    bool m_ok = true;
};

} // namespace glaneur
