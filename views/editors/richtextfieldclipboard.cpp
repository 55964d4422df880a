// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/richtextfield.h"

#include "domain/address.h"
#include "items/dragging.h"
#include "readers/pastedhtml.h"
#include "views/editors/sectioneditor.h"
#include "views/editors/textsteps.h"
#include "views/editors/typedaddress.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QTextDocumentFragment>
#include <QTextTable>
#include <QUrl>

namespace glaneur {

namespace {

/// Rows dragged out of a list of resources.
QString resourcesType() { return QStringLiteral("application/x-glaneur-resources"); }
/// A link with its title, as browsers drag it.
QString titledLinkType() { return QStringLiteral("text/x-moz-url"); }

TextBlock linkLine(const QString &words, const QString &address)
{
    return TextBlock::paragraph({Inline::link({Inline::plain(words.isEmpty() ? address : words)}, address)});
}

/// The addresses that \p source brings; none where there are files among them.
QList<TextBlock> linksOf(const QMimeData &source)
{
    QList<TextBlock> lines;
    if (source.hasFormat(titledLinkType())) {
        const QByteArray data = source.data(titledLinkType());
        const QString text(reinterpret_cast<const QChar *>(data.constData()), data.size() / 2);
        const QStringList parts = text.split(QLatin1Char('\n'));
        for (qsizetype i = 0; i < parts.size(); i += 2) {
            const QString address = pastedAddress(parts.at(i));
            if (!address.isEmpty())
                lines.append(linkLine(parts.value(i + 1).simplified(), address));
        }
    }
    const QList<QUrl> urls = lines.isEmpty() ? source.urls() : QList<QUrl>();
    for (const QUrl &url : urls) {
        const QString address = pastedAddress(url.toString(QUrl::FullyEncoded));
        if (!address.isEmpty())
            lines.append(linkLine(url.toDisplayString(), address));
    }
    return lines;
}

/// The address, where \p blocks are nothing but one.
QString onlyAddress(const QList<TextBlock> &blocks)
{
    if (blocks.size() != 1 || blocks.first().inlines.size() != 1)
        return {};
    const Inline &only = blocks.first().inlines.first();
    const QString words = plainText(QList<Inline>{only});
    const bool saysIt = only.kind == Inline::Kind::Link && completedAddress(words) == only.address;
    return saysIt ? only.address : QString();
}

bool holdsFilesOnly(const QMimeData &source)
{
    const QList<QUrl> urls = source.urls();
    return !urls.isEmpty() && !source.hasHtml()
        && std::all_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); });
}

} // namespace

QMimeData *RichTextField::createMimeDataFromSelection() const
{
    auto *data = new QMimeData;
    const QTextCursor cursor = textCursor();
    data->setHtml(cursor.selection().toHtml());
    QList<TextBlock> blocks = m_text.blocks(cursor.selectionStart(), cursor.selectionEnd());
    if (cursor.currentTable())
        blocks = RichText::fromPlainText(cursor.selection().toPlainText()).blocks();
    data->setData(mimeType(), RichText::fromBlocks(blocks).commonMark().toUtf8());
    // Qt's own plain text turns no-break spaces into plain ones.
    QString plain = textCursor().selectedText();
    plain.replace(QChar(QChar::ParagraphSeparator), QLatin1Char('\n'));
    plain.replace(QChar(QChar::LineSeparator), QLatin1Char('\n'));
    plain.remove(QChar(0xfdd0));
    plain.replace(QChar(0xfdd1), QLatin1Char('\n'));
    data->setText(plain);
    return data;
}

bool RichTextField::canInsertFromMimeData(const QMimeData *source) const
{
    if (source->hasFormat(resourcesType()) || source->hasFormat(mimeType()))
        return true;
    // Files are dropped on what takes pictures, around the text.
    return !holdsFilesOnly(*source) && (source->hasHtml() || source->hasText() || source->hasUrls());
}

QList<TextBlock> RichTextField::blocksOf(const QMimeData &source) const
{
    if (source.hasFormat(mimeType()))
        return RichText(QString::fromUtf8(source.data(mimeType()))).blocks();
    QList<TextBlock> blocks;
    if (source.hasFormat(resourcesType())) {
        const QList<QUuid> ids = idsOfMime(resourcesType(), &source);
        for (const Resource &resource : linkTargets()) {
            if (!ids.contains(resource.id.uuid()))
                continue;
            if (addressState(resource.address) == AddressState::Dangerous)
                blocks.append(TextBlock::paragraph({Inline::plain(resource.title)}));
            else
                blocks.append(linkLine(resource.title, resource.address));
        }
        return blocks;
    }
    if (source.hasHtml())
        blocks = blocksFromHtml(source.html());
    if (blocks.isEmpty())
        blocks = linksOf(source);
    if (blocks.isEmpty() && source.hasText())
        blocks = blocksFromPlainText(source.text());
    return withAddressesLinked(blocks);
}

void RichTextField::insertFromMimeData(const QMimeData *source)
{
    const bool tooLong = source->hasText() && source->text().size() > mostPasted;
    const QList<TextBlock> blocks = tooLong ? QList<TextBlock>() : inScope(blocksOf(*source), m_scope);
    if (tooLong || plainText(blocks).size() > mostPasted) {
        refuse({tr("What you want to paste is too long for a report: it has more than %1 characters.")
                    .arg(locale().toString(mostPasted)),
                tr("Copy only the part that belongs here.")});
        return;
    }
    insertPasted(blocks);
}

void RichTextField::insertPasted(const QList<TextBlock> &blocks)
{
    // An address on words makes a link of them.
    const QTextCursor cursor = textCursor();
    const QString address = onlyAddress(blocks);
    const QString words = cursor.selectedText();
    if (!address.isEmpty() && !words.isEmpty() && !words.contains(QChar(QChar::ParagraphSeparator))
        && completedAddress(words) != address && addressAtEnd(words).length == 0) {
        setLink(words, address);
        return;
    }
    const auto insert = [&] { m_text.insert(cursor, blocks); };
    if (m_inDrop) {
        insert();
        emit stateChanged();
    } else {
        change(tr("paste"), insert);
    }
}

void RichTextField::pastePlainText()
{
    const QMimeData *source = QApplication::clipboard()->mimeData();
    if (!source)
        return;
    QList<TextBlock> blocks;
    if (source->hasText())
        blocks = blocksFromPlainText(source->text().left(mostPasted));
    else if (source->hasHtml())
        blocks = RichText::fromPlainText(plainText(blocksFromHtml(source->html())).left(mostPasted)).blocks();
    change(tr("paste"), [&] { m_text.insert(textCursor(), inScope(blocks, m_scope)); });
}

void RichTextField::dropEvent(QDropEvent *event)
{
    // What is moved within the text leaves its old place in the same step.
    m_inDrop = true;
    change(tr("drag and drop"), [&] { QTextEdit::dropEvent(event); });
    m_inDrop = false;
}

/// Tells the person why nothing happened.
void RichTextField::refuse(const Error &error)
{
    for (QWidget *ancestor = parentWidget(); ancestor; ancestor = ancestor->parentWidget()) {
        if (auto *editor = qobject_cast<SectionEditor *>(ancestor)) {
            editor->reportError(error);
            return;
        }
    }
    QApplication::beep();
}

void RichTextField::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    const bool selected = textCursor().hasSelection();
    const auto add = [&](QMenu &to, const QString &text, const QKeySequence &keys, auto act) {
        QAction *action = to.addAction(text, this, act);
        action->setShortcut(keys);
        action->setShortcutVisibleInContextMenu(true);
        return action;
    };
    if (m_steps) {
        commit();
        QUndoStack *stack = m_steps->session().undoStack();
        add(menu, tr("Undo"), QKeySequence::Undo, [this] { undoEdit(); })->setEnabled(stack->canUndo());
        add(menu, tr("Redo"), QKeySequence::Redo, [this] { redoEdit(); })->setEnabled(stack->canRedo());
        menu.addSeparator();
    }
    add(menu, tr("Cut"), QKeySequence::Cut, [this] { change(tr("cut"), [this] { cut(); }); })->setEnabled(selected);
    add(menu, tr("Copy"), QKeySequence::Copy, [this] { copy(); })->setEnabled(selected);
    add(menu, tr("Paste"), QKeySequence::Paste, [this] { paste(); })->setEnabled(canPaste());
    add(menu, tr("Paste as plain text"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), [this] { pastePlainText(); })
        ->setEnabled(canPaste());
    add(menu, tr("Select All"), QKeySequence::SelectAll, [this] { selectAll(); })->setEnabled(!document()->isEmpty());
    menu.addSeparator();
    add(menu, isLink() ? tr("Change the link…") : tr("Add a link…"), QKeySequence(Qt::CTRL | Qt::Key_K),
        [this] { editLink(); });
    if (isLink())
        menu.addAction(tr("Remove the link"), this, &RichTextField::removeLink);
    QMenu *spaces = menu.addMenu(tr("Insert a space that never breaks"));
    add(*spaces, tr("As wide as a space"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Space),
        [this] { insertSpace(QChar(0x00a0)); });
    add(*spaces, tr("Narrow, as before ; ! and ?"), QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Space),
        [this] { insertSpace(QChar(0x202f)); });
    if (QTextTable *table = textCursor().currentTable()) {
        const QTextTableCell cell = table->cellAt(textCursor());
        const auto alter = [&](const QString &text, const QString &name, std::function<void()> act) {
            menu.addAction(text, this, [this, name, act] { change(name, act); });
        };
        menu.addSeparator();
        alter(tr("Add a row below"), tr("row added"), [=] { table->insertRows(cell.row() + 1, 1); });
        alter(tr("Add a column to the right"), tr("column added"), [=] { table->insertColumns(cell.column() + 1, 1); });
        alter(tr("Remove the row"), tr("row removed"), [=] { table->removeRows(cell.row(), 1); });
        alter(tr("Remove the column"), tr("column removed"), [=] { table->removeColumns(cell.column(), 1); });
    }
    menu.exec(event->globalPos());
}

} // namespace glaneur
