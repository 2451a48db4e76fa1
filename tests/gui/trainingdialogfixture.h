// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hpocatalog.h"
#include "gui/exampletrainings.h"
#include "gui/trainingdialog.h"
#include "gui/windowtexts.h"
#include "models/trainingtablemodel.h"
#include "support/trainingtable.h"

#include <QApplication>
#include <QFile>
#include <QPointer>
#include <QTableView>

// Windows of details, and the table whose trainings they show. A test program begins with
// readCatalog(), each of its tests with startOver(), and ends with finish().
class TrainingDialogFixture
{
protected:
    void readCatalog()
    {
        QFile file(QStringLiteral(":/hpo.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto catalog = HpoCatalog::fromJson(file.readAll());
        QVERIFY(catalog);
        m_catalog = *catalog;
    }

    void startOver()
    {
        m_model = std::make_unique<TrainingTable>();
        m_model->setTimeFormat(TimeFormat(QTimeZone("UTC"), QLocale::c()));
        m_model->setServiceNames({{QStringLiteral("6wxgu000000"), QStringLiteral("shop")}});
        QGuiApplication::clipboard()->clear();
    }

    void finish()
    {
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            if (qobject_cast<TrainingDialog *>(window))
                window->close();
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    TrainingDialog *open(const Training &training)
    {
        m_model->add({training});
        m_dialog = new TrainingDialog(training.key, m_model.get(), &m_catalog);
        showInFront(m_dialog);
        return m_dialog;
    }

    template <typename T>
    T *part(const QString &name) const
    {
        return m_dialog->findChild<T *>(name);
    }
    QString value(const QString &name) const
    {
        return part<QLabel>(name + QStringLiteral("ValueLabel"))->text();
    }
    QString spoken(const QString &name) const
    {
        return accessibleName(part<QLabel>(name + QStringLiteral("ValueLabel")));
    }
    // What the window says of a training that is not in the list; empty when it says nothing.
    QString absence() const
    {
        const auto *label = part<QLabel>(QStringLiteral("goneLabel"));
        return label->isVisible() ? label->text() : QString();
    }
    QTableView *table() const { return part<QTableView>(QStringLiteral("hyperparametersView")); }
    QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }

    HpoCatalog m_catalog;
    std::unique_ptr<TrainingTable> m_model;
    QPointer<TrainingDialog> m_dialog; // the one opened last
};
