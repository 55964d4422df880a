// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/translationfile.h"
#include "windowplaces.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLibraryInfo>
#include <QListView>
#include <QMenu>
#include <QMetaProperty>
#include <QRegularExpression>
#include <QTranslator>

using namespace glaneur;
using namespace glaneur::testing;

namespace {

QString withoutMnemonic(QString text)
{
    static const QRegularExpression mnemonic(QStringLiteral("&(?!&)"));
    return text.remove(mnemonic);
}

QString withoutSpaces(QString text)
{
    static const QRegularExpression space(QStringLiteral("[ \u00a0\u202f]"));
    return text.remove(space);
}

/// Texts that the window would show if they were not translated: those that French has other words for.
class UntranslatedTexts
{
public:
    UntranslatedTexts()
    {
        const QList<Message> messages = readMessages(translationFile(QStringLiteral("fr")));
        QSet<QString> french;
        for (const Message &message : messages) {
            for (const QString &translation : message.translations)
                french.insert(withoutMnemonic(translation));
        }
        static const QRegularExpression place(QStringLiteral("%L?[1-9n]"));
        static const QRegularExpression letter(QStringLiteral("[a-z]"));
        for (const Message &message : messages) {
            const QString source = withoutMnemonic(message.source);
            if (french.contains(source))
                continue;
            if (!source.contains(place)) {
                m_texts.insert(source);
                continue;
            }
            // « %1: point %2 » differs from the French by a space alone.
            constexpr int fewestLetters = 5; // of a pattern that tells English from French
            const QString &translation = message.translations.constFirst();
            const bool isSpacedOtherwise = withoutSpaces(message.source) == withoutSpaces(translation);
            if (isSpacedOtherwise || QString(source).remove(place).count(letter) < fewestLetters)
                continue;
            QStringList parts;
            for (const QString &part : source.split(place))
                parts.append(QRegularExpression::escape(part));
            m_patterns.append(QRegularExpression(QStringLiteral("^%1$").arg(parts.join(QStringLiteral(".+")))));
        }
    }

    qsizetype count() const { return m_texts.size() + m_patterns.size(); }

    bool contain(const QString &shown) const
    {
        const QString text = withoutMnemonic(shown);
        return m_texts.contains(text)
            || std::any_of(m_patterns.begin(), m_patterns.end(),
                           [&](const QRegularExpression &pattern) { return pattern.match(text).hasMatch(); });
    }

private:
    QSet<QString> m_texts;
    QList<QRegularExpression> m_patterns;
};

/// All that \p window and what is in it say: every property that is a text, what views list, and what is chosen from.
QStringList textsOf(QWidget *window)
{
    QStringList texts;
    const auto addModel = [&](const QAbstractItemModel *model) {
        for (int column = 0; model && column < model->columnCount(); ++column) {
            texts.append(model->headerData(column, Qt::Horizontal).toString());
            for (int row = 0; row < model->rowCount(); ++row) {
                for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                    texts.append(model->index(row, column).data(role).toString());
            }
        }
    };
    QObjectList objects = window->findChildren<QObject *>();
    objects.prepend(window);
    for (const QObject *object : objects) {
        const QMetaObject *type = object->metaObject();
        for (int i = type->indexOfProperty("objectName") + 1; i < type->propertyCount(); ++i) {
            if (type->property(i).metaType().id() == QMetaType::QString)
                texts.append(type->property(i).read(object).toString());
        }
        if (const auto *view = qobject_cast<const QAbstractItemView *>(object))
            addModel(view->model());
        if (const auto *box = qobject_cast<const QComboBox *>(object))
            addModel(box->model());
    }
    texts.removeAll(QString());
    return texts;
}

QStringList twice(const QList<QPair<QString, QString>> &keysAndOwners)
{
    QMap<QString, QStringList> owners;
    for (const auto &[key, owner] : keysAndOwners)
        owners[key].append(owner);
    QStringList wrong;
    for (auto it = owners.cbegin(); it != owners.cend(); ++it) {
        if (it.value().size() > 1)
            wrong.append(it.key() + QStringLiteral(": ") + it.value().join(QStringLiteral(" | ")));
    }
    return wrong;
}

QPair<QString, QString> mnemonic(const QString &text) { return {QKeySequence::mnemonic(text).toString(), text}; }

/// Mnemonics of \p window that lead to more than one place.
QStringList ambiguousMnemonics(const QWidget *window)
{
    QList<QPair<QString, QString>> keys;
    for (const QMenuBar *bar : window->findChildren<QMenuBar *>()) {
        for (const QAction *action : bar->actions())
            keys.append(mnemonic(action->text()));
    }
    for (const QLabel *label : window->findChildren<QLabel *>()) {
        if (label->buddy() && label->isVisible() && label->buddy()->isEnabled())
            keys.append(mnemonic(label->text()));
    }
    for (const QAbstractButton *button : window->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->isEnabled())
            keys.append(mnemonic(button->text()));
    }
    keys.removeIf([](const auto &key) { return key.first.isEmpty(); });
    return twice(keys);
}

} // namespace

/// The window on the sample report, in each language that it speaks.
class TestWindowLanguages : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void nothingStaysEnglish();
    void menusHaveAMnemonicEach_data() { languages(); }
    void menusHaveAMnemonicEach();
    void mnemonicsLeadToOnePlace_data() { languages(); }
    void mnemonicsLeadToOnePlace();

private:
    void languages();
    void speak(const QString &language);
    std::unique_ptr<QTranslator> m_qtTranslator;
    std::unique_ptr<QTranslator> m_translator;
    std::unique_ptr<Desk> m_desk;
};

void TestWindowLanguages::init()
{
    m_qtTranslator = std::make_unique<QTranslator>();
    m_translator = std::make_unique<QTranslator>();
}

void TestWindowLanguages::cleanup()
{
    m_desk.reset();
    m_translator.reset();
    m_qtTranslator.reset();
}

void TestWindowLanguages::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("French") << QStringLiteral("fr");
    QTest::newRow("English") << QStringLiteral("en");
}

void TestWindowLanguages::speak(const QString &language)
{
    const QString qtTexts = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    QVERIFY(m_qtTranslator->load(QStringLiteral("qtbase_") + language, qtTexts));
    QVERIFY(m_translator->load(QStringLiteral("glaneur_") + language, QStringLiteral(":/i18n")));
    QCoreApplication::installTranslator(m_qtTranslator.get());
    QCoreApplication::installTranslator(m_translator.get());
    m_desk = std::make_unique<Desk>();
}

void TestWindowLanguages::nothingStaysEnglish()
{
    const UntranslatedTexts english;
    QVERIFY(english.count() > 400);
    speak(QStringLiteral("fr"));
    QSet<QString> seen;
    QSet<QString> wrong;
    forEachPlace(*m_desk, [&](QWidget *window, const QString &place) {
        for (const QString &text : textsOf(window)) {
            seen.insert(text);
            if (english.contain(text))
                wrong.insert(place + QStringLiteral(": ") + text);
        }
    });
    QVERIFY(seen.size() > 300);
    QVERIFY(seen.contains(QStringLiteral("&Rapport")));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.values().join(QLatin1Char('\n'))));
}

void TestWindowLanguages::menusHaveAMnemonicEach()
{
    QFETCH(QString, language);
    speak(language);
    for (const QMenu *menu : m_desk->window->menuBar()->findChildren<QMenu *>()) {
        QList<QPair<QString, QString>> keys;
        for (const QAction *action : menu->actions()) {
            if (action->isSeparator())
                continue;
            QVERIFY2(!QKeySequence::mnemonic(action->text()).isEmpty(), qPrintable(action->text()));
            keys.append(mnemonic(action->text()));
        }
        QVERIFY2(twice(keys).isEmpty(), qPrintable(twice(keys).join(QLatin1Char('\n'))));
    }
}

void TestWindowLanguages::mnemonicsLeadToOnePlace()
{
    QFETCH(QString, language);
    speak(language);
    QStringList wrong;
    forEachPlace(*m_desk, [&](QWidget *window, const QString &place) {
        for (const QString &each : ambiguousMnemonics(window))
            wrong.append(place + QStringLiteral(" — ") + each);
    });
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

QTEST_MAIN(TestWindowLanguages)
#include "tst_windowlanguages.moc"
