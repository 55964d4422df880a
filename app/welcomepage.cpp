// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/welcomepage.h"

#include "views/icons.h"

#include <QCommandLinkButton>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace glaneur {

namespace {

constexpr int columnWidth = 560;
constexpr int columnMargin = 24;
constexpr int iconSide = 32;

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(tr("Welcome to Glaneur"), this))
{
    setObjectName(QStringLiteral("welcomePage"));
    auto *purpose = new QLabel(tr("Gather what your team brought back from an event, and publish it as a PDF and as "
                                  "a web page. Everything stays on this computer; each change is saved as you make "
                                  "it."),
                               this);
    purpose->setWordWrap(true);

    auto *column = new QWidget(this);
    column->setFixedWidth(columnWidth);
    auto *rows = new QVBoxLayout(column);
    rows->setContentsMargins(columnMargin, columnMargin, columnMargin, columnMargin);
    rows->addWidget(m_title);
    rows->addWidget(purpose);
    rows->addSpacing(12);

    const auto addWay = [&](const QString &name, const QString &iconName, const QString &text,
                            const QString &description, auto signal) {
        auto *button = new QCommandLinkButton(text, description, column);
        button->setObjectName(name);
        button->setIcon(icon(iconName));
        button->setIconSize(QSize(iconSide, iconSide));
        button->setAccessibleName(text);
        button->setAccessibleDescription(description);
        connect(button, &QCommandLinkButton::clicked, this, signal);
        rows->addWidget(button);
        rows->addSpacing(4);
        m_ways.append(button);
        return button;
    };
    QWidget *first = addWay(QStringLiteral("welcomeNew"), QStringLiteral("document-new"), tr("New report"),
                            tr("Blank, or the next edition of an event you have already reported on"),
                            &WelcomePage::newReportRequested);
    addWay(QStringLiteral("welcomeImport"), QStringLiteral("document-import"), tr("Import a report"),
           tr("A text, Markdown or HTML file; you can also drop it on this window"), &WelcomePage::importRequested);
    addWay(QStringLiteral("welcomeSample"), QStringLiteral("library-report"), tr("Open the sample"),
           tr("A whole report to look at, change and publish"), &WelcomePage::sampleRequested);

    auto *layout = new QVBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(column, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    setFocusProxy(first);
    styleTitle();
}

void WelcomePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        styleTitle();
}

void WelcomePage::styleTitle()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    // The button's own hint forgets that its description wraps.
    for (QWidget *way : std::as_const(m_ways))
        way->setMinimumHeight(way->heightForWidth(columnWidth - 2 * columnMargin));
}

} // namespace glaneur
