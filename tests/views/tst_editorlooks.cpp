// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/newreport.h"
#include "support/nosaver.h"
#include "support/usualreport.h"
#include "views/editors/editorfactory.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QAbstractSpinBox>
#include <QTest>
#include <QTextEdit>

using namespace glaneur;
using namespace glaneur::testing;

namespace {

constexpr int narrowPane = 480; // what the middle of a 1280 pixel wide window has

QPalette darkPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(0x2b2b2b));
    palette.setColor(QPalette::WindowText, QColor(0xeeeeee));
    palette.setColor(QPalette::Base, QColor(0x1e1e1e));
    palette.setColor(QPalette::AlternateBase, QColor(0x2a2a2a));
    palette.setColor(QPalette::Text, QColor(0xeeeeee));
    palette.setColor(QPalette::PlaceholderText, QColor(0xa0a0a0));
    palette.setColor(QPalette::Button, QColor(0x3a3a3a));
    palette.setColor(QPalette::ButtonText, QColor(0xeeeeee));
    palette.setColor(QPalette::Mid, QColor(0x606060));
    palette.setColor(QPalette::Link, QColor(0x6cb4ff));
    palette.setColor(QPalette::Highlight, QColor(0x2f65ca));
    return palette;
}

Report emptyReport()
{
    Report report;
    report.id = ReportId::create();
    for (const SectionKind kind : allValues<SectionKind>()) {
        Section section;
        section.id = SectionId::create();
        section.kind = kind;
        if (kind == SectionKind::Focus) {
            report.focuses.append(Focus());
            report.focuses.last().id = section.focus = FocusId::create();
        }
        report.sections.append(section);
    }
    return report;
}

/// What a control must have for those who can't see it.
QString nameOf(const QWidget *widget)
{
    if (!widget->accessibleName().isEmpty())
        return widget->accessibleName();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    return {};
}

} // namespace

/// Each editor, empty and full, at the width of a small screen. With GLANEUR_GRAB set to a folder it leaves pictures
/// there for people to look at.
class TestEditorLooks : public QObject
{
    Q_OBJECT

private slots:
    void editors_data();
    void editors();
};

void TestEditorLooks::editors_data()
{
    QTest::addColumn<int>("kind"); // -1: the report's
    QTest::addColumn<bool>("full");
    QTest::addColumn<bool>("dark");
    for (const bool full : {true, false}) {
        for (const bool dark : {false, true}) {
            const QString look = QLatin1String(full ? "full" : "empty") + QLatin1String(dark ? "-dark" : "");
            QTest::newRow(qPrintable(QStringLiteral("report-") + look)) << -1 << full << dark;
            for (const SectionKind kind : allValues<SectionKind>())
                QTest::newRow(qPrintable(toKey(kind) + QLatin1Char('-') + look)) << int(kind) << full << dark;
        }
    }
}

void TestEditorLooks::editors()
{
    QFETCH(int, kind);
    QFETCH(bool, full);
    QFETCH(bool, dark);
    const QPalette before = QApplication::palette();
    if (dark)
        QApplication::setPalette(darkPalette());
    NoSaver saver;
    ReportSession session(full ? usualReport() : emptyReport(), saver);
    const Report report = session.report();
    {
        const std::unique_ptr<SectionEditor> editor(
            kind < 0 ? createReportEditor(session, nullptr)
                     : createEditor(session, sectionOf(report, SectionKind(kind)), nullptr));
        editor->resize(narrowPane, 900);
        editor->show();
        QVERIFY(QTest::qWaitForWindowExposed(editor.get()));
        auto *area = editor->findChild<QScrollArea *>();
        QVERIFY(area);
        QVERIFY2(area->widget()->minimumSizeHint().width() <= narrowPane,
                 qPrintable(QString::number(area->widget()->minimumSizeHint().width())));
        for (const QWidget *widget : area->widget()->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            if (qobject_cast<const QLineEdit *>(widget) && qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()))
                continue;
            QVERIFY2(!nameOf(widget).isEmpty(), widget->metaObject()->className());
            const int right = widget->mapTo(area->widget(), QPoint(widget->width(), 0)).x();
            QVERIFY2(right <= narrowPane, qPrintable(nameOf(widget)));
        }
        const QString folder = qEnvironmentVariable("GLANEUR_GRAB");
        if (!folder.isEmpty()) {
            editor->resize(narrowPane, qMax(700, area->widget()->sizeHint().height() + 60));
            QTest::qWait(50);
            editor->grab().save(QDir(folder).filePath(QString::fromUtf8(QTest::currentDataTag()) + QStringLiteral(".png")));
        }
    }
    // Looking at a report changes nothing.
    QCOMPARE(session.report(), report);
    QApplication::setPalette(before);
}

QTEST_MAIN(TestEditorLooks)
#include "tst_editorlooks.moc"
