// SPDX-License-Identifier: GPL-3.0-or-later
// The library's resources, as a person finds, edits, merges, deletes and moves them.
#include "app/editorstack.h"
#include "app/reportworkspace.h"
#include "app/windowtest.h"
#include "domain/address.h"
#include "editing/librarysession.h"
#include "items/libraryresourcemodel.h"
#include "items/roles.h"
#include "views/editors/linefield.h"
#include "views/editors/richtextfield.h"
#include "views/editors/rowsbox.h"
#include "views/library/resourcewindow.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

using namespace glaneur;
using namespace glaneur::testing;

class TestResourceWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_desk.reset(); }
    void filteredAsOneTypes();
    void filteredByKindTagAndProblem();
    void sortedByKeys();
    void editedBesideTheReport();
    void mergedAndUndone();
    void deletedAndTakenBack();
    void goesToWhereItIsUsed();
    void pastedAddressesBecomeResources();
    void wrongAddressesAreTold();
    void copiedAndDraggedIntoTexts();
    void focusTakesFromTheLibrary();

private:
    static Resource make(const QString &title, const QString &address, ResourceKind kind = ResourceKind::Site,
                         const QStringList &tags = {});
    void open();
    ResourceWindow *window() const { return m_desk->window->findChild<ResourceWindow *>(); }
    QTreeView *table() const { return m_desk->find<QTreeView>("resourceTable"); }
    int rows() const { return table()->model()->rowCount(); }
    QString cell(int row, int column = 0) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    void choose(const QString &title) const;
    void typeIn(const char *name, const QString &text) const;
    void paste(const QString &text) const;
    ReportSession *session() const { return m_desk->window->findChild<ReportWorkspace *>()->session(); }
    const Resource *resource(const QString &title);

    std::unique_ptr<Desk> m_desk;
    Report m_report;
    QList<Resource> m_stored;
};

Resource TestResourceWindow::make(const QString &title, const QString &address, ResourceKind kind,
                                  const QStringList &tags)
{
    Resource resource;
    resource.id = ResourceId::create();
    resource.title = title;
    resource.address = address;
    resource.kind = kind;
    resource.tags = tags;
    return resource;
}

void TestResourceWindow::init()
{
    m_desk = std::make_unique<Desk>();
    m_desk->write(QStringLiteral("typed.md"), typedReport());
    m_desk->window->importFile(m_desk->path(QStringLiteral("typed.md")));
    QTRY_VERIFY(!m_desk->window->openReportId().isNull());
    Report report = m_desk->stored();
    report.resources = {
        make(QStringLiteral("Atlas des marées"), QStringLiteral("https://marees.example.org/atlas")),
        make(QStringLiteral("Jeu de la houle"), QStringLiteral("https://jeux.example.org/houle"),
             ResourceKind::Game, {QStringLiteral("jeu"), QStringLiteral("mer")}),
        make(QStringLiteral("Atlas"), QStringLiteral("http://www.marees.example.org/atlas/")),
        make(QStringLiteral("Bouée"), QString()),
        make(QStringLiteral("Piège"), QStringLiteral("javascript:alert(1)"))};
    Focus focus;
    focus.id = FocusId::create();
    focus.title = QStringLiteral("la criée");
    focus.resources = {report.resources.at(2).id};
    report.focuses.append(focus);
    Section section;
    section.id = SectionId::create();
    section.kind = SectionKind::Focus;
    section.focus = focus.id;
    report.sections.append(section);
    session()->edit(QStringLiteral("Test"), report);
    m_report = report;
    QVERIFY(session()->isSaved());
}

void TestResourceWindow::open()
{
    QTest::keyClick(m_desk->window.get(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(window() && window()->isVisible());
    QTRY_COMPARE(QApplication::focusWidget(), m_desk->find("resourceWords"));
    QTRY_COMPARE(rows(), 5);
}

void TestResourceWindow::choose(const QString &title) const
{
    for (int row = 0; row < rows(); ++row) {
        if (cell(row) == title) {
            table()->scrollTo(table()->model()->index(row, 0));
            QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                              table()->visualRect(table()->model()->index(row, 0)).center());
            return;
        }
    }
    QFAIL(qPrintable(title));
}

void TestResourceWindow::typeIn(const char *name, const QString &text) const
{
    QWidget *field = window()->findChild<QWidget *>(QLatin1String(name));
    QVERIFY2(field, name);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, text);
}

void TestResourceWindow::paste(const QString &text) const
{
    QApplication::clipboard()->setText(text);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_V, Qt::ControlModifier);
}

const Resource *TestResourceWindow::resource(const QString &title)
{
    m_stored = *m_desk->store->resources();
    for (const Resource &each : std::as_const(m_stored)) {
        if (each.title == title)
            return &each;
    }
    return nullptr;
}

void TestResourceWindow::filteredAsOneTypes()
{
    open();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("marees"));
    QTRY_COMPARE(rows(), 2);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("zzz"));
    QTRY_VERIFY(m_desk->find("resourcesNothing")->isVisible());
}

void TestResourceWindow::filteredByKindTagAndProblem()
{
    open();
    auto *kinds = m_desk->find<QComboBox>("resourceKinds");
    kinds->setFocus();
    kinds->setCurrentIndex(kinds->findData(int(ResourceKind::Game)));
    QTRY_COMPARE(rows(), 1);
    kinds->setCurrentIndex(0);
    auto *tags = m_desk->find<QComboBox>("resourceTagsFilter");
    QCOMPARE(tags->count(), 3);
    tags->setFocus();
    QTest::keyClick(tags, Qt::Key_End);
    QTRY_COMPARE(rows(), 1);
    QTest::keyClick(tags, Qt::Key_Home);
    auto *show = m_desk->find<QComboBox>("resourceShow");
    show->setFocus();
    QTest::keyClick(show, Qt::Key_End);
    QTRY_COMPARE(rows(), 2); // one is missing, one does harm
    QTest::keyClick(show, Qt::Key_Up);
    QTRY_COMPARE(rows(), 2); // the twins
    QCOMPARE(cell(0), QStringLiteral("Atlas"));
}

void TestResourceWindow::sortedByKeys()
{
    open();
    QCOMPARE(cell(0), QStringLiteral("Atlas"));
    QCOMPARE(cell(4), QStringLiteral("Piège"));
    auto *sort = m_desk->find<QPushButton>("resourceSort");
    emit sort->menu()->aboutToShow();
    sort->menu()->actions().constLast()->trigger();
    QCOMPARE(cell(0), QStringLiteral("Piège"));
    emit sort->menu()->aboutToShow();
    sort->menu()->actions().at(ResourceModel::KindColumn)->trigger();
    QVERIFY(cell(0, ResourceModel::KindColumn) >= cell(4, ResourceModel::KindColumn));
}

void TestResourceWindow::editedBesideTheReport()
{
    open();
    choose(QStringLiteral("Bouée"));
    typeIn("resourceTitle", QStringLiteral("Grande ancre"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    typeIn("resourceAddress", QStringLiteral("bouees.example.org"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTRY_VERIFY(resource(QStringLiteral("Grande ancre")));
    QTRY_COMPARE(resource(QStringLiteral("Grande ancre"))->address,
                 QStringLiteral("https://bouees.example.org"));
    // The open report has it at once, and one history holds the step.
    QCOMPARE(session()->report().resources.at(3).title, QStringLiteral("Grande ancre"));
    QVERIFY(session()->isSaved());
    table()->setFocus();
    for (int i = 0; i < 5 && session()->report().resources.at(3) != m_report.resources.at(3); ++i)
        QTest::keyClick(table(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(session()->report(), m_report);
    QVERIFY(m_desk->stored() == m_report);
}

void TestResourceWindow::mergedAndUndone()
{
    open();
    choose(QStringLiteral("Atlas des marées"));
    QTRY_VERIFY(m_desk->find("resourceMergeTwins")->isVisible());
    m_desk->click("resourceMergeTwins");
    QTRY_COMPARE(rows(), 4);
    QCOMPARE(m_desk->store->bin()->size(), 1);
    QCOMPARE(session()->report().focuses.last().resources, QList<ResourceId>{m_report.resources.at(0).id});
    QVERIFY(!m_desk->find("resourceMergeTwins")->isVisible());
    QTest::keyClick(table(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(rows(), 5);
    QVERIFY(m_desk->stored() == m_report);
    // Any may be chosen: the last one stays.
    choose(QStringLiteral("Piège"));
    for (int row = 0; row < rows(); ++row) {
        if (cell(row) == QStringLiteral("Bouée"))
            QTest::mouseClick(table()->viewport(), Qt::LeftButton, Qt::ControlModifier,
                              table()->visualRect(table()->model()->index(row, 0)).center());
    }
    m_desk->click("resourceMerge");
    QTRY_COMPARE(rows(), 4);
    QVERIFY(resource(QStringLiteral("Bouée")) && !resource(QStringLiteral("Piège")));
}

void TestResourceWindow::deletedAndTakenBack()
{
    open();
    choose(QStringLiteral("Atlas"));
    QTest::keyClick(table(), Qt::Key_Delete);
    QTRY_COMPARE(rows(), 4);
    QVERIFY(session()->report().focuses.last().resources.isEmpty());
    QCOMPARE(m_desk->store->bin()->size(), 1);
    auto *notice = window()->findChild<QWidget *>(QStringLiteral("binNotice"));
    QVERIFY(notice->isVisible());
    QTest::mouseClick(notice->findChild<QWidget *>(QStringLiteral("binNoticeRestore")), Qt::LeftButton);
    QTRY_COMPARE(rows(), 5);
    QVERIFY(m_desk->stored() == m_report);
    // The way by the bin: deleted, the history gone, restored to where it was used.
    choose(QStringLiteral("Atlas"));
    m_desk->click("resourceRemove");
    QTRY_COMPARE(rows(), 4);
    m_desk->window->showWelcome();
    m_desk->click("resourceBin");
    QTRY_VERIFY(m_desk->find("binTable") && m_desk->find("binTable")->isVisible());
    QTest::keyClick(m_desk->find("binTable"), Qt::Key_Return);
    QTRY_COMPARE(rows(), 5);
    QVERIFY(*m_desk->store->load(m_report.id) == m_report);
}

void TestResourceWindow::goesToWhereItIsUsed()
{
    open();
    choose(QStringLiteral("Atlas"));
    auto *uses = m_desk->find<QAbstractItemView>("resourceUses");
    QTRY_COMPARE(uses->model()->rowCount(), 1);
    m_desk->window->showWelcome();
    uses->setFocus();
    uses->setCurrentIndex(uses->model()->index(0, 0));
    QTest::keyClick(uses, Qt::Key_Return);
    QTRY_COMPARE(m_desk->window->openReportId(), m_report.id);
    QCOMPARE(m_desk->window->findChild<ReportWorkspace *>()->currentSection(),
             m_report.sections.constLast().id);
}

void TestResourceWindow::pastedAddressesBecomeResources()
{
    open();
    paste(QStringLiteral("Phare : https://phares.example.org/iroise\n"
                         "https://marees.example.org/atlas\n"
                         "rien ici\n"
                         "- www.embruns.example.org, et contact@ports.example.org"));
    QTRY_COMPARE(rows(), 8);
    QVERIFY(resource(QStringLiteral("Phare")));
    QCOMPARE(resource(QStringLiteral("Phare"))->address, QStringLiteral("https://phares.example.org/iroise"));
    QVERIFY(m_desk->find<QLabel>("resourceOutcome")->isVisible());
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(rows(), 5);
    paste(QStringLiteral("javascript:alert(1) et file:///etc/passwd"));
    QCOMPARE(rows(), 5);
    // A page's links bring their words.
    auto *html = new QMimeData;
    html->setHtml(QStringLiteral(
        "<p>Voir <a href=\"https://digues.example.org/?utm_source=x\">Les <b>digues</b></a></p>"));
    QApplication::clipboard()->setMimeData(html);
    m_desk->click("resourcePaste");
    QTRY_COMPARE(rows(), 6);
    QCOMPARE(resource(QStringLiteral("Les digues"))->address, QStringLiteral("https://digues.example.org/"));
}

void TestResourceWindow::wrongAddressesAreTold()
{
    open();
    for (const char *title : {"Bouée", "Piège"}) {
        choose(QString::fromUtf8(title));
        const QModelIndex index = table()->currentIndex().siblingAtColumn(ResourceModel::AddressColumn);
        QVERIFY(!index.data(Qt::AccessibleTextRole).toString().isEmpty());
        QVERIFY(index.data(Qt::AccessibleTextRole).toString() != m_report.resources.at(4).address);
        QVERIFY(AddressState(index.siblingAtColumn(0).data(AddressStateRole).toInt()) != AddressState::Ok);
        auto *state = window()->findChild<QLabel *>(QStringLiteral("addressState"));
        QTRY_VERIFY(state && !state->text().isEmpty());
    }
}

void TestResourceWindow::copiedAndDraggedIntoTexts()
{
    open();
    auto *workspace = m_desk->window->findChild<ReportWorkspace *>();
    for (const Section &section : m_report.sections) {
        if (section.kind == SectionKind::Expectations)
            workspace->showSection(section.id);
    }
    auto *field = workspace->editors()->currentWidget()->findChild<RichTextField *>();
    QVERIFY(field);
    const QString before = session()->report().section(workspace->currentSection())->text.commonMark();
    choose(QStringLiteral("Jeu de la houle"));
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    field->selectAll();
    QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
    field->commit();
    QCOMPARE(session()->report().section(workspace->currentSection())->text.commonMark(),
             QStringLiteral("[Jeu de la houle](https://jeux.example.org/houle)"));
    // What does harm leaves only its words.
    choose(QStringLiteral("Piège"));
    const std::unique_ptr<QMimeData> dragged(
        table()->model()->mimeData(table()->selectionModel()->selectedIndexes()));
    field->selectAll();
    QDragEnterEvent enter(QPoint(4, 4), Qt::CopyAction, dragged.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(field->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(4, 4), Qt::CopyAction, dragged.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(field->viewport(), &drop);
    field->commit();
    const QString after = session()->report().section(workspace->currentSection())->text.commonMark();
    QVERIFY2(after.contains(QStringLiteral("Piège")), qPrintable(after));
    QVERIFY(!after.contains(QStringLiteral("javascript")));
    QVERIFY(before != after);
}

void TestResourceWindow::focusTakesFromTheLibrary()
{
    auto *workspace = m_desk->window->findChild<ReportWorkspace *>();
    workspace->showSection(m_report.sections.constLast().id);
    auto *list = workspace->editors()->currentWidget()->findChild<RowsBox *>(QStringLiteral("resources"));
    QVERIFY(list);
    const auto held = [&] { return session()->report().focuses.constLast().resources; };
    open();
    choose(QStringLiteral("Jeu de la houle"));
    const std::unique_ptr<QMimeData> dragged(
        table()->model()->mimeData(table()->selectionModel()->selectedIndexes()));
    QAbstractItemModel *model = list->view()->model();
    QAbstractItemModelTester tester(model);
    QVERIFY(model->canDropMimeData(dragged.get(), Qt::CopyAction, -1, -1, {}));
    model->dropMimeData(dragged.get(), Qt::CopyAction, 0, 0, {});
    QCOMPARE(held(), (QList<ResourceId>{m_report.resources.at(1).id, m_report.resources.at(2).id}));
    // What is pasted is one of the library's where that has the address.
    QApplication::clipboard()->setText(
        QStringLiteral("https://marees.example.org/atlas/#haut\nPhare https://phares.example.org"));
    QTest::mouseClick(list->findChild<QPushButton *>(QStringLiteral("pasteResources")), Qt::LeftButton);
    QTRY_COMPARE(held().size(), 4);
    QVERIFY(session()->isSaved());
    QVERIFY(resource(QStringLiteral("Phare")));
    m_desk->action("undo")->trigger();
    m_desk->action("undo")->trigger();
    QCOMPARE(session()->report(), m_report);
}

QTEST_MAIN(TestResourceWindow)
#include "tst_resourcewindow.moc"
