// SPDX-License-Identifier: GPL-3.0-or-later
#include "allwindows.h"
#include "gui/choicecombobox.h"
#include "gui/elidedlabel.h"
#include "support/testprogram.h"
#include "wording/languages.h"

#include <QGroupBox>
#include <QMenu>
#include <QMenuBar>
#include <QToolButton>

// Whether each language finds room, and a key of its own for everything that has one.
class LanguageLooksTest : public QObject, private AllWindows
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { end(); }

    void noTextIsCut_data() { addLanguages(); }
    void noTextIsCut();
    void noMnemonicIsUsedTwice_data() { addLanguages(); }
    void noMnemonicIsUsedTwice();

private:
    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : Languages::all())
            QTest::newRow(qPrintable(language)) << language;
    }
    static QStringList cutIn(const QWidget *window);
    static QStringList textsWithKeysIn(const QWidget *window);
    static QStringList usedTwice(const QString &where, const QStringList &texts);
};

// What may be elided has a tool tip with all of it, and what wraps grows downwards.
QStringList LanguageLooksTest::cutIn(const QWidget *window)
{
    QStringList cut;
    const auto check = [&](const QWidget *widget, const QString &text, int wanted, int room) {
        if (!text.isEmpty() && wanted > room)
            cut.append(QStringLiteral("%1 %2: \"%3\" needs %4 and has %5")
                           .arg(
                               QString::fromLatin1(window->metaObject()->className()),
                               widget->objectName(), text)
                           .arg(wanted)
                           .arg(room));
    };
    const QList<QWidget *> widgets = window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisibleTo(window) || widget->window() != window)
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label && !label->wordWrap() && !qobject_cast<const ElidedLabel *>(label))
            check(label, label->text(), label->sizeHint().width(), label->width());
        const auto *tool = qobject_cast<const QToolButton *>(widget);
        const bool isIcon =
            tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull();
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (button && !isIcon)
            check(button, button->text(), button->sizeHint().width(), button->width());
        const auto *combo = qobject_cast<const QComboBox *>(widget);
        if (const auto *chip = qobject_cast<const ChoiceComboBox *>(widget))
            check(chip, chip->currentText(), chip->sizeHint().width(), chip->width());
        else if (combo)
            check(
                combo, combo->currentText(),
                combo->fontMetrics().horizontalAdvance(combo->currentText()), combo->width());
    }
    return cut;
}

void LanguageLooksTest::noTextIsCut()
{
    QFETCH(const QString, language);
    startIn(language);
    QStringList cut;
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (const QWidget *window : windows) {
        if (window->isVisible() && window->windowType() != Qt::Popup)
            cut += cutIn(window);
    }
    for (const QString &text : std::as_const(cut))
        qWarning("%s", qPrintable(text));
    QCOMPARE(cut.size(), 0);
}

// What Alt and a letter reaches in a window.
QStringList LanguageLooksTest::textsWithKeysIn(const QWidget *window)
{
    QStringList texts;
    const QList<QWidget *> widgets = window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisibleTo(window) || widget->window() != window)
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts += button->text();
        if (const auto *box = qobject_cast<const QGroupBox *>(widget))
            texts += box->title();
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label && label->buddy())
            texts += label->text();
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                texts += tabs->tabText(tab);
        }
        if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
            const QList<QAction *> actions = bar->actions();
            for (const QAction *action : actions)
                texts += action->text();
        }
    }
    return texts;
}

QStringList LanguageLooksTest::usedTwice(const QString &where, const QStringList &texts)
{
    QHash<QString, QString> users;
    QStringList twice;
    for (const QString &text : texts) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty())
            continue;
        if (users.contains(key))
            twice.append(QStringLiteral("%1: %2 for \"%3\" and \"%4\"")
                             .arg(where, key, users.value(key), text));
        users.insert(key, text);
    }
    return twice;
}

void LanguageLooksTest::noMnemonicIsUsedTwice()
{
    QFETCH(const QString, language);
    startIn(language);
    QStringList twice;
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (auto *menu = qobject_cast<QMenu *>(window)) {
            QStringList texts;
            const QList<QAction *> actions = menu->actions();
            for (const QAction *action : actions) {
                if (action->isVisible())
                    texts += action->text();
            }
            twice += usedTwice(menu->title() + menu->objectName(), texts);
        } else if (window->isVisible()) {
            twice += usedTwice(
                QString::fromLatin1(window->metaObject()->className()), textsWithKeysIn(window));
        }
    }
    for (const QString &text : std::as_const(twice))
        qWarning("%s", qPrintable(text));
    QCOMPARE(twice.size(), 0);
}

static const RegisteredTest registered(__FILE__, runTest<LanguageLooksTest, QApplication>);
#include "tst_languagelooks.moc"
