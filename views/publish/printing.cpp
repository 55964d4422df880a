// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/publish/printing.h"

#include "document/compose.h"
#include "writers/pagelayout.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPainter>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <memory>

namespace glaneur {

namespace {

struct Printing
{
    Q_DECLARE_TR_FUNCTIONS(glaneur::Printing)
};

std::shared_ptr<QPrinter> makePrinter(const Report &report, const QPageSize &pageSize)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(report.title);
    printer->setPageSize(pageSize);
    return printer;
}

void paint(const Report &report, QPrinter &printer, QWidget *parent)
{
    const Result<void> printed = printReport(report, printer);
    if (!printed)
        QMessageBox::warning(parent, Printing::tr("Print the report"),
                             printed.error().text());
}

} // namespace

Result<void> printReport(const Report &report, QPrinter &printer)
{
    // The layout has margins of its own.
    printer.setFullPage(true);
    const PageLayout layout(composeDocument(report), HouseStyle{}, printer.pageLayout().pageSize());
    const Error refused{
        Printing::tr("The printer %1 does not answer.").arg(printer.printerName()),
        Printing::tr("See that it is on, or choose another one.")};
    QPainter painter;
    if (!painter.begin(&printer))
        return refused;

    int first = 0;
    int last = layout.pageCount() - 1;
    if (printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0) {
        first = qBound(0, printer.fromPage() - 1, last);
        last = qBound(first, printer.toPage() - 1, last);
    }
    const bool backwards = printer.pageOrder() == QPrinter::LastPageFirst;
    const qreal pixelsPerPoint = printer.resolution() / 72.0;
    for (int done = 0; done <= last - first; ++done) {
        if (done > 0 && !printer.newPage())
            return refused;
        painter.save();
        painter.scale(pixelsPerPoint, pixelsPerPoint);
        layout.paintPage(painter, backwards ? last - done : first + done);
        painter.restore();
    }
    return {};
}

void showPrintDialog(const Report &report, const QPageSize &pageSize, QWidget *parent)
{
    const auto printer = makePrinter(report, pageSize);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setObjectName(QStringLiteral("printDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    QObject::connect(dialog, &QDialog::accepted, parent,
                     [report, printer, parent] { paint(report, *printer, parent); });
    // The printer must outlive the dialog that holds a bare pointer to it.
    QObject::connect(dialog, &QObject::destroyed, parent, [printer] {});
    dialog->open();
}

void showPrintPreview(const Report &report, const QPageSize &pageSize, QWidget *parent)
{
    const auto printer = makePrinter(report, pageSize);
    auto *dialog = new QPrintPreviewDialog(printer.get(), parent);
    dialog->setObjectName(QStringLiteral("printPreviewDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, parent,
                     [report, parent](QPrinter *target) { paint(report, *target, parent); });
    QObject::connect(dialog, &QObject::destroyed, parent, [printer] {});
    dialog->resize(qMin(parent->width(), 900), qMin(parent->height(), 680));
    dialog->open();
}

} // namespace glaneur
