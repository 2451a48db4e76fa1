// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the main window offers to the keyboard: the palette, the sheet of keys, services by number,
// and the layout.
#include "gui/mainwindow.h"

#include "board/accountsession.h"
#include "board/board.h"
#include "gui/keysheet.h"
#include "gui/layoutreset.h"
#include "gui/measures.h"
#include "gui/menuentries.h"
#include "gui/palette.h"
#include "gui/palettetrainings.h"
#include "gui/serviceactions.h"
#include "gui/servicechooser.h"
#include "gui/showwindow.h"
#include "gui/viewswitcher.h"
#include "ui_mainwindow.h"
#include "wording/apiwords.h"
#include "wording/showntext.h"

#include <QAction>
#include <QPointer>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

constexpr int splitterStep = 4; // in letters
constexpr int narrowestPart = 12;
constexpr qsizetype longestTitle = 120;

} // namespace

void MainWindow::setUpKeys()
{
    new ServiceActions(m_ui->servicesView, m_ui->goToMenu, this);
    connect(m_ui->goToTableAction, &QAction::triggered, this, [this] {
        m_ui->boardStack->currentWidget()->setFocus(Qt::ShortcutFocusReason);
    });
    auto *palette = new Palette(
        [this] { return paletteEntries(); }, new PaletteTrainings(&m_shownTrainings, this),
        [this](const TrainingKey &key) { return paletteEntry(key); }, m_settings, this);
    connect(m_ui->paletteAction, &QAction::triggered, palette, &Palette::toggle);
    connect(m_ui->keysAction, &QAction::triggered, this, [this] {
        showOrRaise<KeySheet>(this, [this] { return new KeySheet(this); });
    });
}

void MainWindow::setUpLayout()
{
    m_layoutReset = new LayoutReset(
        {.splitter = m_ui->splitter,
         .columns = m_ui->trainingsView->columns(),
         .undo = m_ui->undoResetLayoutAction},
        m_settings, this);
    connect(m_layoutReset, &LayoutReset::said, this, &MainWindow::say);
    connect(m_ui->resetLayoutAction, &QAction::triggered, this, [this] {
        m_layoutReset->reset(std::exchange(m_fitsServices, true));
        fitServices();
    });
    connect(m_ui->undoResetLayoutAction, &QAction::triggered, this, [this] {
        m_fitsServices = m_layoutReset->undo();
    });
    // Of another account it would be the wrong one.
    connect(m_session, &AccountSession::stateChanged, m_layoutReset, [this] {
        if (std::exchange(m_layoutAccount, m_session->current().id) != m_session->current().id)
            m_layoutReset->forget();
    });
    connect(m_ui->widerServicesAction, &QAction::triggered, this, [this] {
        widenServices(splitterStep);
    });
    connect(m_ui->narrowerServicesAction, &QAction::triggered, this, [this] {
        widenServices(-splitterStep);
    });
}

void MainWindow::widenServices(int letters)
{
    const QList<int> sizes = m_ui->splitter->sizes();
    const int whole = sizes.value(0) + sizes.value(1);
    const int narrowest = narrowestPart * letterWidth(this);
    const int width = qBound(
        qMin(narrowest, whole / 2), sizes.value(0) + letters * letterWidth(this),
        qMax(whole - narrowest, whole / 2));
    m_ui->splitter->setSizes({width, whole - width});
    m_fitsServices = false;
    say(tr("The list of services is now %L1 pixels wide.").arg(m_ui->splitter->sizes().value(0)));
}

QList<PaletteEntry> MainWindow::paletteEntries()
{
    QList<PaletteEntry> entries;
    const QList<MenuEntry> inMenus = menuEntries(*this);
    for (const MenuEntry &entry : inMenus) {
        QAction *action = entry.action;
        if (action == m_ui->paletteAction || m_ui->goToMenu->actions().contains(action))
            continue; // services come below
        entries.append(
            {.id = action->objectName(),
             .title = plainMenuText(action->text()),
             .place = menuPath(entry.menus),
             .keys = keysText(*action),
             .problem = action->isEnabled() ? QString() : tr("Not available now"),
             .run = [action = QPointer<QAction>(action)] {
                 if (action)
                     action->trigger();
             }});
    }
    addServicesTo(entries);
    addColumnsTo(entries);
    const QList<Account> accounts = m_session->accounts();
    for (const Account &account : accounts)
        entries.append(
            {.title = shownInLine(account.name),
             .place = tr("Account"),
             .run = [this, id = account.id] { m_session->choose(id); }});
    return entries;
}

void MainWindow::addServicesTo(QList<PaletteEntry> &entries)
{
    const QAbstractItemModel *services = m_ui->servicesView->model();
    const QList<QAction *> numbered = m_ui->goToMenu->actions();
    QHash<QString, QString> keys;
    for (const QAction *action : numbered) {
        if (action->isVisible())
            keys.insert(action->data().toString(), keysText(*action));
    }
    entries.append(
        {.title = services->index(0, 0).data().toString(),
         .place = tr("Service"),
         .keys = keys.value(QString()),
         .run = [this] { m_services->chooseByHand({}); }});
    const QList<Service> &all = m_board->services()->services();
    for (const Service &service : all) {
        const bool isOpen = !service.isDeleted() && !service.isDenied();
        entries.append(
            {.title = shortened(shownInLine(service.name), longestTitle),
             .place = tr("Service"),
             .keys = keys.value(service.serviceId),
             .problem = isOpen ? QString() : tr("There is nothing to show of this service"),
             .run = [this, id = service.serviceId] { m_services->chooseByHand(id); }});
    }
}

void MainWindow::addColumnsTo(QList<PaletteEntry> &entries)
{
    TrainingColumns *columns = m_ui->trainingsView->columns();
    const QStringList ids = columns->ids();
    for (const QString &id : ids) {
        const bool isWanted = columns->isWanted(id);
        const QString title = m_trainings.column(m_trainings.columnOf(id)).title();
        entries.append(
            {.title = isWanted ? tr("Hide Column \"%1\"").arg(title)
                               : tr("Show Column \"%1\"").arg(title),
             .place = menuPath({plainMenuText(m_ui->viewMenu->title()), tr("Columns")}),
             .run = [this, id, isWanted] {
                 m_ui->trainingsView->columns()->setWanted(id, !isWanted);
             }});
    }
}

PaletteEntry MainWindow::paletteEntry(const TrainingKey &key)
{
    const int row = m_trainings.list().find(key);
    const QString description =
        row < 0 ? QString() : shownInLine(m_trainings.list().description(row));
    const QString title = description.isEmpty()
        ? shownInLine(key.version)
        : tr("%1  %2", "version and description of a training")
              .arg(shownInLine(key.version), description);
    return {
        .title = shortened(title, longestTitle),
        .place = tr("%1, %2", "type and service of a training")
                     .arg(typeText(key.type), shownInLine(m_trainings.serviceName(key.serviceId))),
        .run = [this, key] { goTo(key); }};
}
