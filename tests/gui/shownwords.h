// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTextEdit>

// All that the windows of the program say, to eyes and ears: by the place of what says it. Numbers
// are left out, for many of them are times.
using ShownWords = QMap<QString, QString>;

namespace shown {

inline void add(ShownWords &words, const QString &place, const QString &what, QString text)
{
    static const QRegularExpression numbers(QStringLiteral("[0-9]+"));
    text.replace(numbers, QStringLiteral("#"));
    if (!text.isEmpty())
        words.insert(place + QLatin1Char(' ') + what, text);
}

inline void addModel(ShownWords &words, const QString &place, const QAbstractItemModel *model)
{
    const std::pair<int, QString> roles[] = {
        {Qt::DisplayRole, QStringLiteral("text")},
        {Qt::ToolTipRole, QStringLiteral("tip")},
        {Qt::AccessibleTextRole, QStringLiteral("spoken")}};
    for (const auto &[role, name] : roles) {
        for (int column = 0; column < model->columnCount(); ++column) {
            add(words, place, QStringLiteral("head %1 %2").arg(column).arg(name),
                model->headerData(column, Qt::Horizontal, role).toString());
            for (int row = 0; row < qMin(model->rowCount(), 30); ++row)
                add(words, place, QStringLiteral("cell %1 %2 %3").arg(row).arg(column).arg(name),
                    model->index(row, column).data(role).toString());
        }
        for (int row = 0; row < qMin(model->rowCount(), 30); ++row)
            add(words, place, QStringLiteral("side %1 %2").arg(row).arg(name),
                model->headerData(row, Qt::Vertical, role).toString());
    }
}

inline void addWidget(ShownWords &words, const QString &place, const QWidget *widget)
{
    add(words, place, QStringLiteral("tip"), widget->toolTip());
    add(words, place, QStringLiteral("status"), widget->statusTip());
    add(words, place, QStringLiteral("name"), widget->accessibleName());
    add(words, place, QStringLiteral("description"), widget->accessibleDescription());
    if (widget->isWindow())
        add(words, place, QStringLiteral("title"), widget->windowTitle());
    for (const char *property :
         {"text", "title", "placeholderText", "plainText", "prefix", "suffix",
          "specialValueText"}) {
        const QVariant value = widget->property(property);
        if (value.isValid())
            add(words, place, QString::fromLatin1(property), value.toString());
    }
    if (const auto *combo = qobject_cast<const QComboBox *>(widget)) {
        for (int i = 0; i < combo->count(); ++i)
            add(words, place, QStringLiteral("item %1").arg(i), combo->itemText(i));
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
        for (int i = 0; i < tabs->count(); ++i) {
            add(words, place, QStringLiteral("tab %1").arg(i), tabs->tabText(i));
            add(words, place, QStringLiteral("tab tip %1").arg(i), tabs->tabToolTip(i));
            add(words, place, QStringLiteral("tab name %1").arg(i), tabs->accessibleTabName(i));
        }
    }
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    if (view && view->model() && !qobject_cast<const QHeaderView *>(widget))
        addModel(words, place, view->model());
}

inline void addAction(ShownWords &words, const QString &place, const QAction *action)
{
    add(words, place, QStringLiteral("text"), action->text());
    add(words, place, QStringLiteral("tip"), action->toolTip());
    add(words, place, QStringLiteral("status"), action->statusTip());
}

// Children of the same class and name are told apart by their order.
inline void addAll(ShownWords &words, const QString &place, const QObject *object)
{
    if (const auto *widget = qobject_cast<const QWidget *>(object))
        addWidget(words, place, widget);
    else if (const auto *action = qobject_cast<const QAction *>(object))
        addAction(words, place, action);
    QHash<QString, int> counts;
    for (const QObject *child : object->children()) {
        const auto *widget = qobject_cast<const QWidget *>(child);
        if (widget && widget->isWindow() && !qobject_cast<const QMenu *>(child))
            continue;
        // What is worded once more before it is shown.
        if (widget && widget->isHidden() &&
            (child->objectName() == u"emptyPage" || child->objectName() == u"progressLabel"))
            continue;
        // Qt names its buttons beside tabs only once, and others are about this very run.
        static const QStringList exceptions{
            QStringLiteral("ScrollLeftButton"), QStringLiteral("ScrollRightButton"),
            QStringLiteral("signatureEdit"), QStringLiteral("historyFolderEdit"),
            QStringLiteral("reportText")};
        if (exceptions.contains(child->objectName()))
            continue;
        QString name = QString::fromLatin1(child->metaObject()->className()) + QLatin1Char('.') +
            child->objectName();
        name += QString::number(counts[name]++);
        addAll(words, place + QLatin1Char('/') + name, child);
    }
}

} // namespace shown

inline ShownWords shownWords()
{
    ShownWords words;
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (const QWidget *window : windows) {
        // Menus with a parent stand below it, and the lists of combo boxes are those of the boxes.
        const bool isPart = window->parent() && window->windowType() == Qt::Popup;
        if (!isPart)
            shown::addAll(words, QString::fromLatin1(window->metaObject()->className()), window);
    }
    return words;
}

inline QStringList differencesOf(const ShownWords &words, const ShownWords &expected)
{
    QStringList differences;
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        if (words.value(it.key()) != it.value())
            differences.append(QStringLiteral("%1: \"%2\" instead of \"%3\"")
                                   .arg(it.key(), words.value(it.key()), it.value()));
    }
    for (auto it = words.begin(); it != words.end(); ++it) {
        if (!expected.contains(it.key()))
            differences.append(QStringLiteral("%1: \"%2\" too much").arg(it.key(), it.value()));
    }
    return differences;
}
