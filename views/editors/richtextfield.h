// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editors/fieldbinding.h"
#include "views/editors/pastedtext.h"
#include "views/editors/richtextdocument.h"

#include <QTextEdit>
#include <QTimer>
#include <functional>
#include <memory>

namespace glaneur {

class TextSteps;

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
    /// Puts \p space, an unbreakable one, at the cursor.
    void insertSpace(QChar space);
    /// Asks for the link at the cursor or around the selection, and sets it.
    void editLink();
    /// Sets the link without asking: \p words in place of the selection or of the link at the cursor.
    void setLink(const QString &words, const QString &address);
    void removeLink();
    void pastePlainText();
    /// What \p source, the clipboard or something dragged, brings as text.
    QList<TextBlock> blocksOf(const QMimeData &source) const;
    /// The type of our own texts on the clipboard: CommonMark in UTF-8.
    static QString mimeType() { return QStringLiteral("application/x-glaneur-richtext"); }

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
    void dropEvent(QDropEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    bool keyFormats(QKeyEvent *event);
    bool keyMoves(QKeyEvent *event);
    bool keyEdits(QKeyEvent *event);
    bool keyErases(QKeyEvent *event);
    void moveInTable(bool forward);

    void typeBy(const std::function<void()> &insert, const QString &typed);
    void leaveLinkBeforeTyping();
    void assistTyping(const QString &typed);
    void assistWordEnd();
    void proposeSpace(const QString &line);
    void linkTypedAddress(int behind);
    bool beginList();
    QString lineBeforeCursor() const;
    bool isTypographic() const;

    void change(const QString &name, const std::function<void()> &change);
    void mergeMarks(const QString &name, const QTextCharFormat &format);
    QTextCursor linkAt(const QTextCursor &cursor) const;
    void insertPasted(const QList<TextBlock> &blocks);
    void refuse(const Error &error);
    QList<Resource> linkTargets() const;

    void paintQuotes(QPainter &painter, const QRect &clip);
    void paintSpaces(QPainter &painter, const QRect &clip);
    QTextBlock firstBlockIn(const QRect &clip) const;

    void notifyEdited();
    void fit();
    void showCursor();
    void prepare();

    TextScope m_scope;
    RichTextDocument m_text;
    bool m_quiet = false; ///< the document changes, but not by the person
    bool m_inDrop = false;
    int m_changeEnd = 0;  ///< behind what setRichText() changed last
    QTimer m_idle;
    std::unique_ptr<TextSteps> m_steps;
};

} // namespace glaneur
