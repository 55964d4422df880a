// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editors/fieldbinding.h"
#include "views/editors/pastedtext.h"
#include "views/editors/richtextdocument.h"

#include <QTextEdit>
#include <memory>

namespace glaneur {

/// Formatted text, edited as it reads. As high as its text: it never scrolls by itself.
///
/// A text that was set and not edited comes back unchanged.
class RichTextField : public QTextEdit
{
    Q_OBJECT

public:
    explicit RichTextField(TextScope scope = TextScope::Simple, QWidget *parent = nullptr);
    ~RichTextField() override;

    TextScope scope() const { return m_scope; }

    RichText richText() const;
    /// Keeps the cursor where it was in the words that stay.
    void setRichText(const RichText &text);

    /// Edits \p value of \p session's report from now on. The session must outlive the field.
    void bind(ReportSession &session, const FieldValue<RichText> &value);
    /// Brings typing that has not paused yet into the session.
    void commit();
    /// The session's undo; nothing without bind().
    void undoEdit();
    void redoEdit();

    bool isStrong() const;
    bool isEmphasis() const;
    bool isLink() const;
    void setStrong(bool on);
    void setEmphasis(bool on);
    void toggleList(bool ordered);
    void toggleQuote();
    void toggleCode();
    void setHeading(int level);
    void indentItem();
    void outdentItem();
    void insertTable();
    /// Asks for the link at the cursor or around the selection, and sets it.
    void editLink();
    /// Sets the link without asking: \p words in place of the selection or of the link at the cursor.
    void setLink(const QString &words, const QString &address);
    void removeLink();
    void pastePlainText();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The person changed something.
    void edited();
    /// The person came to this field.
    void entered();
    /// Enter in a one-paragraph field: on to the next.
    void finished();
    /// Backspace in a one-paragraph field with nothing in it.
    void abandoned();
    /// What the cursor stands in may have changed.
    void stateChanged();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    bool keyFormats(QKeyEvent *event);
    bool keyMoves(QKeyEvent *event);
    bool keyEdits(QKeyEvent *event);
    void leaveLinkBeforeTyping();
    void mergeMarks(const QTextCharFormat &format);
    QTextCursor linkAt(const QTextCursor &cursor) const;
    void moveInTable(bool forward);
    void notifyEdited();
    void fit();
    void showCursor();

    TextScope m_scope;
    RichTextDocument m_text;
    RichText m_loaded;
    bool m_touched = false; ///< since m_loaded was set
    bool m_quiet = false;   ///< the document changes, but not by the person
    std::unique_ptr<FieldBinding<RichText>> m_binding;
};

} // namespace glaneur
