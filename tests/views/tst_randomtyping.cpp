// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/textbench.h"
#include "support/texttrees.h"
#include "support/usualreport.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QTest>

using namespace glaneur;
using namespace glaneur::testing;

namespace {

/// A person without a plan: letters, signs, Enter, marks, lists, selections, cutting, pasting, undo.
class Typist
{
public:
    Typist(RichTextField &field, quint32 seed) : m_field(field), m_random(seed) {}

    /// Does something, and tells what.
    QString act()
    {
        switch (m_random.bounded(34)) {
        case 0: return press(Qt::Key_Return);
        case 1: return press(Qt::Key_Return, Qt::ShiftModifier);
        case 2:
        case 3: return press(Qt::Key_Backspace);
        case 4: return press(Qt::Key_Delete);
        case 5: return press(Qt::Key_B, Qt::ControlModifier);
        case 6: return press(Qt::Key_I, Qt::ControlModifier);
        case 7: return press(Qt::Key_Left, maybeShift());
        case 8: return press(Qt::Key_Right, maybeShift());
        case 9: return press(Qt::Key_Up, maybeShift());
        case 10: return press(Qt::Key_Down, maybeShift());
        case 11: return press(Qt::Key_Home, maybeShift());
        case 12: return press(Qt::Key_End, maybeShift());
        case 13: return press(Qt::Key_Z, Qt::ControlModifier);
        case 14: return press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        case 15: return press(Qt::Key_X, Qt::ControlModifier);
        case 16:
        case 17: return press(Qt::Key_V, Qt::ControlModifier);
        case 18: return press(Qt::Key_C, Qt::ControlModifier);
        case 19: return m_random.bounded(6) == 0 ? press(Qt::Key_A, Qt::ControlModifier) : press(Qt::Key_Space);
        case 20: return nestByTab();
        case 21: return command();
        case 22: return command();
        case 23: return press(Qt::Key_Backspace, Qt::ControlModifier);
        case 24: return jump();
        default: return type();
        }
    }

private:
    Qt::KeyboardModifiers maybeShift() { return m_random.bounded(3) == 0 ? Qt::ShiftModifier : Qt::NoModifier; }

    QString press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&m_field, key, modifiers);
        return QKeySequence(QKeyCombination(modifiers, key)).toString();
    }

    QString type()
    {
        static const QStringList texts{QStringLiteral("a"),  QStringLiteral("é"),   QStringLiteral(" "),  QStringLiteral("mot"),
                                       QStringLiteral("*"),  QStringLiteral("_"),   QStringLiteral("- "), QStringLiteral("1. "),
                                       QStringLiteral("# "), QStringLiteral("> "),  QStringLiteral("!"),  QStringLiteral(" ?"),
                                       QStringLiteral("\""), QStringLiteral(" : "), QStringLiteral("`"),  QStringLiteral("\\"),
                                       QStringLiteral("["),  QStringLiteral("]("),  QStringLiteral("|"),  QStringLiteral("<b>"),
                                       QStringLiteral("&amp;"), QStringLiteral("www.example.org "), QStringLiteral("+"), QStringLiteral("2024) ")};
        const QString text = texts.at(m_random.bounded(int(texts.size())));
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, &m_field, Qt::Key_unknown, QString(c), Qt::NoModifier);
        return text;
    }

    QString nestByTab()
    {
        // Elsewhere than at an item's start Tab leaves the field.
        if (!m_field.textCursor().atBlockStart() || m_field.textCursor().hasSelection() || !m_field.textCursor().currentList())
            return {};
        return press(Qt::Key_Tab, m_random.bounded(2) ? Qt::ShiftModifier : Qt::NoModifier);
    }

    QString command()
    {
        // Only what the bar offers in such a field.
        switch (m_random.bounded(m_field.scope() == TextScope::Full ? 5 : 3)) {
        case 0: m_field.toggleList(false); return QStringLiteral("list");
        case 1: m_field.toggleList(true); return QStringLiteral("numbers");
        case 2:
            m_field.setLink(m_field.textCursor().selectedText().simplified(), QStringLiteral("https://example.org"));
            return QStringLiteral("link");
        case 3: m_field.toggleQuote(); return QStringLiteral("quote");
        default: m_field.setHeading(m_random.bounded(4)); return QStringLiteral("heading");
        }
    }

    QString jump()
    {
        QTextCursor cursor = m_field.textCursor();
        cursor.setPosition(m_random.bounded(m_field.document()->characterCount()));
        m_field.setTextCursor(cursor);
        return QStringLiteral("to %1").arg(cursor.position());
    }

    RichTextField &m_field;
    QRandomGenerator m_random;
};

/// The lines of \p text as they are stored: without blanks around them, and without those that are nothing else.
QStringList lines(const QString &text)
{
    QStringList result;
    for (const QString &line : text.split(QLatin1Char('\n')))
        result.append(line.trimmed());
    result.removeAll(QString());
    return result;
}

} // namespace

class TestRandomTyping : public QObject
{
    Q_OBJECT

private slots:
    void whatShowsIsWhatIsStored_data();
    void whatShowsIsWhatIsStored();
};

void TestRandomTyping::whatShowsIsWhatIsStored_data()
{
    QTest::addColumn<int>("scope");
    QTest::addColumn<QString>("source");
    const QString simple = QStringLiteral("un **deux**\n\n- trois\n  - *quatre*\n- cinq\n\n1. [six](https://example.org/6)");
    const QString full = simple + QStringLiteral("\n\n## sept\n\n> huit\n>\n> - neuf\n\n```\ndix\n```\n\n| a | b |\n| --- | --- |\n| c | d |\n\n---\n\nfin");
    for (int run = 0; run < 5; ++run) {
        QTest::addRow("simple %d", run) << int(TextScope::Simple) << simple;
        QTest::addRow("full %d", run) << int(TextScope::Full) << full;
    }
}

void TestRandomTyping::whatShowsIsWhatIsStored()
{
    QFETCH(int, scope);
    QFETCH(QString, source);
    TextBench bench{RichText(source), TextScope(scope)};
    Typist typist(bench.field, quint32(qHash(QLatin1String(QTest::currentDataTag()))));
    QStringList done;
    for (int step = 0; step < 1000; ++step) {
        done.append(typist.act());
        if (!bench.field.hasFocus())
            bench.field.setFocus();
        if (step % 10 > 0)
            continue;
        const QString stored = bench.source();
        RichTextField again{TextScope(scope)};
        again.setRichText(RichText(stored));
        if (lines(again.toPlainText()) != lines(bench.field.toPlainText())) {
            QFAIL(qPrintable(QStringLiteral("step %1 after %2\nshown\n%3\nstored\n%4\nreloaded\n%5")
                                 .arg(step)
                                 .arg(done.mid(qMax(0, done.size() - 11)).join(QLatin1String(" · ")), bench.field.toPlainText(), stored,
                                      again.toPlainText())));
        }
        QCOMPARE(RichText(stored).blocks(), inScope(RichText(stored).blocks(), TextScope(scope)));
    }
    const QString end = bench.source();
    QUndoStack *stack = bench.session.undoStack();
    while (stack->canUndo())
        bench.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.source(), source);
    while (stack->canRedo())
        bench.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(bench.source(), end);
}

QTEST_MAIN(TestRandomTyping)
#include "tst_randomtyping.moc"
