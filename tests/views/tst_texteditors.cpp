// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/nosaver.h"
#include "support/usualreport.h"
#include "views/editors/choicefield.h"
#include "views/editors/editorfactory.h"
#include "views/editors/linefield.h"
#include "views/editors/picturecards.h"
#include "views/editors/pictureimport.h"
#include "views/editors/richtextfield.h"

#include <QBuffer>
#include <QCheckBox>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QToolBar>

using namespace glaneur;
using namespace glaneur::testing;

namespace {

struct Bench
{
    explicit Bench(SectionKind kind, const Report &report = usualReport()) : session(report, saver)
    {
        editor.reset(createEditor(session, sectionOf(report, kind), nullptr));
        show();
    }
    Bench() : session(usualReport(), saver)
    {
        editor.reset(createReportEditor(session, nullptr));
        show();
    }

    void show()
    {
        editor->resize(520, 600);
        editor->show();
        editor->activateWindow();
        (void)QTest::qWaitForWindowActive(editor.get());
    }

    template <typename T> T *find(const char *name) { return editor->findChild<T *>(QLatin1String(name)); }
    const Report &report() const { return session.report(); }
    void undoAll()
    {
        while (session.undoStack()->canUndo())
            session.undoStack()->undo();
    }

    NoSaver saver;
    ReportSession session;
    std::unique_ptr<SectionEditor> editor;
};

QByteArray picture(QSize size, const char *format)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray data;
    QBuffer buffer(&data);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return data;
}

} // namespace

class TestTextEditors : public QObject
{
    Q_OBJECT

private slots:
    void reportFields_data();
    void reportFields();
    void languageAndState();
    void editionAndYear();
    void seriesIsMadeByItsName();
    void context();
    void expectations();
    void sectionTitle();
    void barFollowsTheField();
    void goesToPlaces();
    void tellsWhereThePersonIs();
    void pictures();
    void droppedPictures();
    void pictureFiles();
    void unknownChoicesStay();
};

void TestTextEditors::reportFields_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("title") << QByteArray("title");
    QTest::newRow("byline") << QByteArray("byline");
    QTest::newRow("organisation") << QByteArray("organisation");
    QTest::newRow("series") << QByteArray("series");
    QTest::newRow("organiser") << QByteArray("organiser");
    QTest::newRow("eventName") << QByteArray("eventName");
}

void TestTextEditors::reportFields()
{
    QFETCH(QByteArray, name);
    Bench bench;
    const Report before = bench.report();
    auto *field = bench.find<LineField>(name.constData());
    QVERIFY(field);
    QVERIFY(!field->accessibleName().isEmpty());
    const QString old = field->text();
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("Neuf"));
    bench.editor->commit();
    QVERIFY(bench.report() != before);
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.report(), before);
    QCOMPARE(field->text(), old);
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(field->text(), QStringLiteral("Neuf"));
}

void TestTextEditors::languageAndState()
{
    Bench bench;
    auto *language = bench.find<ChoiceField>("language");
    language->setFocus();
    QTest::keyClick(language, Qt::Key_Down);
    QCOMPARE(bench.report().language, QStringLiteral("en"));
    auto *state = bench.find<ChoiceField>("state");
    state->setFocus();
    QTest::keyClick(state, Qt::Key_End);
    QCOMPARE(bench.report().state, ReportState::Published);
    QVERIFY(bench.report().publishedAt.isValid());
    bench.undoAll();
    QCOMPARE(state->key(), QStringLiteral("draft"));
    QCOMPARE(language->key(), QStringLiteral("fr"));
}

void TestTextEditors::editionAndYear()
{
    Bench bench;
    auto *edition = bench.find<NumberField>("edition");
    edition->setFocus();
    QTest::keyClick(edition, Qt::Key_Up);
    QCOMPARE(bench.report().event.edition, 4);
    auto *year = bench.find<NumberField>("year");
    year->setFocus();
    year->selectAll();
    QTest::keyClicks(year, QStringLiteral("2031"));
    bench.editor->commit();
    QCOMPARE(bench.report().event.year, 2031);
    bench.undoAll();
    QCOMPARE(edition->value(), 3);
    QCOMPARE(year->value(), 2025);
}

void TestTextEditors::seriesIsMadeByItsName()
{
    NoSaver saver;
    Report report;
    report.id = ReportId::create();
    ReportSession session(report, saver);
    const std::unique_ptr<SectionEditor> editor(createReportEditor(session, nullptr));
    auto *field = editor->findChild<LineField *>(QStringLiteral("series"));
    QTest::keyClicks(field, QStringLiteral("Une suite"));
    editor->commit();
    QVERIFY(!session.report().series.id.isNull());
    QCOMPARE(session.report().event.series, session.report().series.id);
    session.undoStack()->undo();
    QCOMPARE(session.report(), report);
}

void TestTextEditors::context()
{
    Bench bench(SectionKind::Context);
    const Report before = bench.report();
    auto *field = bench.find<RichTextField>("context");
    field->setFocus();
    QTest::keyClick(field, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(field, QStringLiteral(" Et plus."));
    bench.editor->commit();
    QVERIFY(bench.report().series.context.commonMark().endsWith(QStringLiteral("Et plus.")));
    QVERIFY(!bench.report().event.context);

    auto *own = bench.find<QCheckBox>("own");
    QTest::mouseClick(own, Qt::LeftButton, Qt::NoModifier, QPoint(8, own->height() / 2));
    QCOMPARE(bench.report().event.context, std::optional(bench.report().series.context));
    QTest::keyClicks(field, QStringLiteral("Ici "));
    bench.editor->commit();
    QVERIFY(*bench.report().event.context != bench.report().series.context);
    bench.undoAll();
    QCOMPARE(bench.report(), before);
    QVERIFY(!own->isChecked());
}

void TestTextEditors::expectations()
{
    Bench bench(SectionKind::Expectations);
    const Report before = bench.report();
    auto *field = bench.find<RichTextField>("text");
    field->setFocus();
    QTest::keyClick(field, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClicks(field, QStringLiteral("Puis"));
    bench.editor->commit();
    QCOMPARE(bench.report().section(bench.editor->section())->text.commonMark(),
             QStringLiteral("Rencontrer du monde et *apprendre*.\n\nPuis"));
    bench.undoAll();
    QCOMPARE(bench.report(), before);
}

void TestTextEditors::sectionTitle()
{
    Bench bench(SectionKind::Free);
    auto *field = bench.find<LineField>("sectionTitle");
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("Et ensuite ?"));
    QTRY_COMPARE(bench.report().section(bench.editor->section())->title, QStringLiteral("Et ensuite ?"));
}

void TestTextEditors::barFollowsTheField()
{
    Bench bench(SectionKind::Free);
    auto *bar = bench.find<QToolBar>("formatBar");
    auto *field = bench.find<RichTextField>("text");
    auto *bold = bar->findChild<QAction *>(QStringLiteral("bold"));
    auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(bold));
    bench.find<LineField>("sectionTitle")->setFocus();
    QVERIFY(!bold->isEnabled());
    field->setFocus();
    QVERIFY(bold->isEnabled());
    field->selectAll();
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(field->hasFocus());
    QVERIFY(bold->isChecked());
    bench.editor->commit();
    QVERIFY(bench.report().section(bench.editor->section())->text.commonMark().contains(QStringLiteral("**un**")));
    auto *undo = qobject_cast<QToolButton *>(bar->widgetForAction(bar->findChild<QAction *>(QStringLiteral("undo"))));
    QTest::mouseClick(undo, Qt::LeftButton);
    QVERIFY(!bold->isChecked() || field->textCursor().hasSelection());
    QCOMPARE(bench.session.undoStack()->index(), 0);
}

void TestTextEditors::goesToPlaces()
{
    Bench bench;
    bench.editor->goTo(bench.editor->origin(Origin::Field::Byline));
    QVERIFY(bench.find<LineField>("byline")->hasFocus());
    bench.editor->goTo(bench.editor->origin(Origin::Field::Title));
    QVERIFY(bench.find<LineField>("title")->hasFocus());
}

void TestTextEditors::tellsWhereThePersonIs()
{
    Bench bench(SectionKind::Context);
    bench.find<LineField>("sectionTitle")->setFocus();
    QSignalSpy spy(bench.editor.get(), &SectionEditor::activated);
    bench.find<RichTextField>("context")->setFocus();
    QCOMPARE(spy.count(), 1);
    const auto origin = spy.first().first().value<Origin>();
    QCOMPARE(origin.field, Origin::Field::Context);
    QCOMPARE(origin.section, bench.editor->section());
}

void TestTextEditors::pictures()
{
    QTemporaryDir folder;
    QStringList paths;
    for (const QString &name : {QStringLiteral("a.png"), QStringLiteral("b.jpg")}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(picture({40, 30}, name.endsWith(QLatin1String("png")) ? "PNG" : "JPEG"));
        paths.append(file.fileName());
    }
    Bench bench(SectionKind::Pictures);
    const Report before = bench.report();
    auto *cards = bench.find<PictureCards>("pictures");
    cards->addFiles(paths);
    const SectionId id = bench.editor->section();
    QCOMPARE(bench.report().section(id)->pictures.size(), 2);
    QCOMPARE(bench.report().pictures.size(), 2);

    auto *alternative = bench.find<LineField>("alternativeText");
    QTRY_VERIFY(alternative->hasFocus());
    QTest::keyClicks(alternative, QStringLiteral("Une salle"));
    bench.editor->commit();
    QCOMPARE(bench.report().pictures.first().alternativeText, QStringLiteral("Une salle"));
    auto *decorative = bench.find<QCheckBox>("decorative");
    QTest::mouseClick(decorative, Qt::LeftButton, Qt::NoModifier, QPoint(8, decorative->height() / 2));
    QVERIFY(bench.report().pictures.first().decorative);
    QVERIFY(!alternative->isEnabled());

    const PictureId first = bench.report().pictures.first().id;
    QTest::keyClick(bench.find<RichTextField>("caption"), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(bench.report().section(id)->pictures.last(), first);
    QTest::mouseClick(bench.find<QToolButton>("remove"), Qt::LeftButton);
    QCOMPARE(bench.report().pictures.size(), 1);
    bench.undoAll();
    QCOMPARE(bench.report(), before);
}

void TestTextEditors::droppedPictures()
{
    QTemporaryDir folder;
    const QString good = folder.filePath(QStringLiteral("a.svg"));
    const QString bad = folder.filePath(QStringLiteral("b.png"));
    QFile svg(good);
    QVERIFY(svg.open(QIODevice::WriteOnly));
    svg.write("<svg xmlns='http://www.w3.org/2000/svg' width='20' height='10'><rect width='9' height='9'/></svg>");
    svg.close();
    QFile text(bad);
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("no picture");
    text.close();
    Bench bench(SectionKind::Pictures);
    QSignalSpy errors(bench.editor.get(), &SectionEditor::errorOccurred);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(good), QUrl::fromLocalFile(bad)});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(bench.find<PictureCards>("pictures"), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(bench.find<PictureCards>("pictures"), &drop);
    QCOMPARE(bench.report().pictures.size(), 1);
    QCOMPARE(bench.report().pictures.first().size, QSize(20, 10));
    QCOMPARE(errors.count(), 1);
    QVERIFY(errors.first().first().value<Error>().sentence.contains(QStringLiteral("b.png")));
}

void TestTextEditors::pictureFiles()
{
    const QString name = QStringLiteral("x");
    const QByteArray small = picture({100, 50}, "PNG");
    const Result<Picture> kept = PictureImport::fromData(small, name);
    QVERIFY(kept.ok());
    QCOMPARE(kept->data, small);
    QCOMPARE(kept->mediaType, QStringLiteral("image/png"));
    const Result<Picture> scaled = PictureImport::fromData(picture({4000, 1000}, "JPEG"), name);
    QVERIFY(scaled.ok());
    QCOMPARE(scaled->size, QSize(2000, 500));
    QCOMPARE(QImage::fromData(scaled->data).size(), QSize(2000, 500));
    QVERIFY(!PictureImport::fromData(small.left(60), name).ok());
    QVERIFY(!PictureImport::fromData("<svg", name).ok());
    QVERIFY(!PictureImport::fromData({}, name).ok());
    QVERIFY(!PictureImport::fromFile(QStringLiteral("nowhere.png")).ok());
    QVERIFY(!PictureImport::fromData(picture({10, 10}, "BMP"), name).ok());
}

void TestTextEditors::unknownChoicesStay()
{
    Report report = usualReport();
    report.language = QStringLiteral("oc");
    NoSaver saver;
    ReportSession session(report, saver);
    const std::unique_ptr<SectionEditor> editor(createReportEditor(session, nullptr));
    QCOMPARE(editor->findChild<ChoiceField *>(QStringLiteral("language"))->key(), QStringLiteral("oc"));
    QCOMPARE(session.report(), report);
}

QTEST_MAIN(TestTextEditors)
#include "tst_texteditors.moc"
