// SPDX-License-Identifier: GPL-3.0-or-later

// How long a key takes from being pressed to being painted, in a rich text field that holds 300 pages and in one of a
// report of 300 pages, beside an empty QTextEdit. Usage: benchmark_typing [KEYS [START-OF-A-CASE'S-NAME]]

#include "app/mainwindow.h"
#include "benchmarks/keyclock.h"
#include "editing/newreport.h"
#include "editing/reportsession.h"
#include "store/store.h"
#include "support/nosaver.h"
#include "support/randomreport.h"
#include "views/editors/editorfactory.h"
#include "views/editors/richtextfield.h"
#include "views/editors/sectioneditor.h"

#include <QAbstractItemView>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QThread>
#include <functional>

using namespace glaneur;
using namespace glaneur::testing;

namespace {

constexpr int pageCount = 300;
constexpr int wordsOnPage = 480;

/// Text of so many pages as people write it: paragraphs, some lists, bold, links, no-break spaces.
RichText pagesOfText(int pages, quint32 seed = 1)
{
    static const QStringList words{
        QStringLiteral("les"), QStringLiteral("ateliers"), QStringLiteral("du"), QStringLiteral("matin"),
        QStringLiteral("médiation"), QStringLiteral("numérique"), QStringLiteral("rencontre"), QStringLiteral("chargé·e·s"),
        QStringLiteral("et"), QStringLiteral("partage"), QStringLiteral("d’outils"), QStringLiteral("pour"),
        QStringLiteral("territoires"), QStringLiteral("une"), QStringLiteral("équipe"), QStringLiteral("qui"),
        QStringLiteral("apprend"), QStringLiteral("👉"), QStringLiteral("vraiment\u202f!"), QStringLiteral("[OFF]")};
    QRandomGenerator random(seed);
    const auto run = [&](int count) {
        QStringList list;
        for (int i = 0; i < count; ++i)
            list.append(words.at(random.bounded(int(words.size()))));
        return list.join(QLatin1Char(' '));
    };
    QList<TextBlock> blocks;
    for (int left = pages * wordsOnPage; left > 0;) {
        if (random.bounded(6) == 0) {
            TextBlock list;
            list.kind = TextBlock::Kind::List;
            for (int i = 0; i < 5; ++i) {
                TextBlock item;
                item.kind = TextBlock::Kind::ListItem;
                item.children = {TextBlock::paragraph({Inline::plain(run(12))})};
                list.children.append(item);
            }
            blocks.append(list);
            left -= 60;
        } else {
            blocks.append(TextBlock::paragraph(
                {Inline::plain(run(40) + QLatin1Char(' ')), Inline::strong({Inline::plain(run(3))}),
                 Inline::plain(QLatin1Char(' ') + run(25) + QLatin1Char(' ')),
                 Inline::link({Inline::plain(run(2))}, QStringLiteral("https://example.org/%1").arg(left)),
                 Inline::plain(QLatin1Char(' ') + run(10))}));
            left -= 80;
        }
    }
    return RichText::fromBlocks(blocks);
}

/// A report of 300 pages as a team writes one: hundreds of focuses and points rather than one endless text.
Report longReport()
{
    Report report = ReportGenerator(7).report(40);
    report.language = QStringLiteral("fr");
    Section section;
    section.id = SectionId::create();
    section.kind = SectionKind::Expectations;
    section.text = pagesOfText(2);
    report.sections.prepend(section);
    for (Section &other : report.sections) {
        if (other.kind == SectionKind::Free)
            other.text = pagesOfText(pageCount / 40, quint32(other.id.uuid().data1));
    }
    for (qsizetype i = 0; i < report.focuses.size(); ++i)
        report.focuses[i].aim = pagesOfText(1, quint32(i));
    return report;
}

/// A report whose expectations alone fill 300 pages.
Report reportWithLongField()
{
    Report report = newReport(QStringLiteral("Long"), QStringLiteral("fr"));
    for (Section &section : report.sections) {
        if (section.kind == SectionKind::Expectations)
            section.text = pagesOfText(pageCount);
    }
    return report;
}

SectionId expectationsOf(const Report &report)
{
    for (const Section &section : report.sections) {
        if (section.kind == SectionKind::Expectations)
            return section.id;
    }
    return {};
}

/// What a person types, key by key: words, now and then a mark or a new paragraph.
class Keys
{
public:
    QKeyEvent *next(qint64 stamp)
    {
        QChar c = QLatin1Char(char('a' + m_random.bounded(26)));
        int key = Qt::Key_A + c.unicode() - 'a';
        const int dice = m_random.bounded(60);
        if (m_inWord > 2 && dice < 12) {
            c = QLatin1Char(' ');
            key = Qt::Key_Space;
        } else if (dice == 12) {
            c = QLatin1Char('?');
            key = Qt::Key_Question;
        } else if (dice == 13) {
            c = QLatin1Char('\r');
            key = Qt::Key_Return;
        } else if (dice == 14) {
            c = QLatin1Char('\b');
            key = Qt::Key_Backspace;
        }
        m_inWord = c.isLetter() ? m_inWord + 1 : 0;
        auto *event = new QKeyEvent(QEvent::KeyPress, key, Qt::NoModifier, QString(c));
        event->setTimestamp(quint64(stamp));
        return event;
    }

    /// Milliseconds until the next key: bursts, and pauses in which what was typed is brought into the report.
    int pause()
    {
        if (m_random.bounded(14) == 0)
            return 300 + m_random.bounded(500);
        return 40 + m_random.bounded(80);
    }

private:
    QRandomGenerator m_random{3};
    int m_inWord = 0;
};

KeyClock &clockOfApp() { return *static_cast<KeyClock *>(QCoreApplication::instance()); }

void print(const QString &name, const QString &way)
{
    const QList<double> times = clockOfApp().times();
    QTextStream(stdout) << QStringLiteral("%1  %2  %3  %4  %5  %6  %7\n")
                               .arg(name, -44)
                               .arg(way, -10)
                               .arg(times.size(), 5)
                               .arg(percentile(times, 50), 7, 'f', 2)
                               .arg(percentile(times, 95), 7, 'f', 2)
                               .arg(percentile(times, 99), 7, 'f', 2)
                               .arg(percentile(times, 100), 7, 'f', 2);
}

/// As fast as the field takes them: each key when the one before is painted.
void typeSteadily(QTextEdit *field, int count)
{
    KeyClock &clock = clockOfApp();
    clock.watch(field, field->viewport());
    Keys keys;
    for (int i = 0; i < count; ++i) {
        QCoreApplication::postEvent(field, keys.next(clock.now()));
        QElapsedTimer limit;
        limit.start();
        while (clock.times().size() <= i && limit.elapsed() < 10'000)
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 100);
    }
}

/// As a person types: keys come when they come, also while the program is at something else.
void typeAsAPerson(QTextEdit *field, int count)
{
    KeyClock &clock = clockOfApp();
    clock.watch(field, field->viewport());
    QThread *person = QThread::create([&clock, field, count] {
        Keys keys;
        for (int i = 0; i < count; ++i) {
            QThread::msleep(quint32(keys.pause()));
            QCoreApplication::postEvent(field, keys.next(clock.now()));
        }
    });
    QEventLoop loop;
    QObject::connect(person, &QThread::finished, &loop, &QEventLoop::quit);
    person->start();
    loop.exec();
    delete person;
    QElapsedTimer limit;
    limit.start();
    while (clock.waiting() > 0 && limit.elapsed() < 10'000)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 100);
}

void placeCursor(QTextEdit *field)
{
    field->activateWindow();
    field->setFocus();
    (void)QTest::qWaitForWindowActive(field->window());
    // In the middle of the text, where most is behind the cursor and most before it.
    QTextCursor cursor(field->document());
    cursor.setPosition(field->document()->characterCount() / 2);
    field->setTextCursor(cursor);
    QTest::qWait(300);
}

int keyCount = 500;
QString wanted;

void measure(const QString &name, QTextEdit *field)
{
    placeCursor(field);
    typeSteadily(field, keyCount);
    print(name, QStringLiteral("steadily"));
    QTest::qWait(1000);
    typeAsAPerson(field, keyCount);
    print(name, QStringLiteral("by a person"));
}

void empty()
{
    QTextEdit field;
    field.resize(700, 500);
    field.show();
    measure(QStringLiteral("empty QTextEdit"), &field);
}

void fullQTextEdit()
{
    QTextEdit field;
    field.resize(700, 500);
    field.setPlainText(pagesOfText(pageCount).toPlainText());
    field.show();
    measure(QStringLiteral("QTextEdit with 300 pages of plain text"), &field);
}

void inEditor(const QString &name, const Report &report)
{
    NoSaver saver;
    ReportSession session(report, saver);
    const std::unique_ptr<SectionEditor> editor(createEditor(session, expectationsOf(report), nullptr));
    editor->resize(700, 600);
    editor->show();
    measure(name, editor->findChild<RichTextField *>(QStringLiteral("text")));
}

void inWindow(const QString &name, const Report &report)
{
    QTemporaryDir folder;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.filePath(QStringLiteral("settings")));
    OpenedStore opened = Store::open(folder.filePath(QStringLiteral("library.glaneur")));
    if (!opened.store || !opened.store->insert(report))
        qFatal("no library");
    MainWindow window(*opened.store, opened.store->path());
    window.resize(1280, 720);
    window.show();
    window.openReport(report.id);
    auto *outline = window.findChild<QAbstractItemView *>(QStringLiteral("outlineList"));
    for (int row = 0; outline && row < outline->model()->rowCount(); ++row) {
        if (report.sections.at(row).kind == SectionKind::Expectations) {
            outline->setCurrentIndex(outline->model()->index(row, 0));
            break;
        }
    }
    QTest::qWait(200);
    QTextEdit *field = nullptr;
    for (RichTextField *one : window.findChildren<RichTextField *>(QStringLiteral("text"))) {
        if (one->isVisible())
            field = one;
    }
    if (!field)
        qFatal("no field in the window");
    QTest::qWait(4000); // the first pages are laid out
    measure(name, field);
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    KeyClock app(argc, argv);
    const QStringList arguments = app.arguments();
    keyCount = arguments.value(1, QStringLiteral("500")).toInt();
    wanted = arguments.value(2);
    QTextStream(stdout) << QStringLiteral("%1  %2  %3  %4  %5  %6  %7\n")
                               .arg(QStringLiteral("key to painted field, milliseconds"), -44)
                               .arg(QStringLiteral("typed"), -10)
                               .arg(QStringLiteral("keys"), 5)
                               .arg(QStringLiteral("p50"), 7)
                               .arg(QStringLiteral("p95"), 7)
                               .arg(QStringLiteral("p99"), 7)
                               .arg(QStringLiteral("max"), 7);
    const QList<std::pair<QString, std::function<void()>>> cases{
        {QStringLiteral("empty"), empty},
        {QStringLiteral("plain"), fullQTextEdit},
        {QStringLiteral("field"), [] { inEditor(QStringLiteral("field of 300 pages"), reportWithLongField()); }},
        {QStringLiteral("report"), [] { inEditor(QStringLiteral("field of a 300-page report"), longReport()); }},
        {QStringLiteral("window-field"),
         [] { inWindow(QStringLiteral("field of 300 pages, whole window"), reportWithLongField()); }},
        {QStringLiteral("window-report"),
         [] { inWindow(QStringLiteral("field of a 300-page report, whole window"), longReport()); }}};
    for (const auto &[name, run] : cases) {
        if (wanted.isEmpty() || name.startsWith(wanted))
            run();
    }
    return 0;
}
