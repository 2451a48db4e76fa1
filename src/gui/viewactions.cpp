// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/viewactions.h"

#include "board/board.h"
#include "gui/mnemonics.h"
#include "gui/viewfiles.h"
#include "gui/viewnamedialog.h"
#include "gui/viewswitcher.h"
#include "wording/showntext.h"
#include "wording/viewwords.h"

#include <QActionGroup>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostKeys = 9;

} // namespace

ViewActions::ViewActions(ViewSwitcher *switcher, const Board *board, QMenu *menu, QWidget *window)
    : QObject(window)
    , m_switcher(switcher)
    , m_board(board)
    , m_menu(menu)
    , m_window(window)
    , m_files(new ViewFiles(switcher, window))
    , m_group(new QActionGroup(this))
{
    fill();
    nameActions();
    connect(switcher, &ViewSwitcher::changed, this, &ViewActions::update);
    connect(switcher, &ViewSwitcher::notSaved, this, [this] {
        Q_EMIT failed([] {
            return tr("The views are too large to be saved, and are kept only until you quit. "
                      "Delete some of them, or shorten their questions.");
        });
    });
    connect(menu, &QMenu::aboutToShow, this, &ViewActions::updateDefaults);
    connect(m_files, &ViewFiles::said, this, &ViewActions::said);
    connect(m_files, &ViewFiles::failed, this, &ViewActions::failed);
    update();
}

void ViewActions::fill()
{
    m_endOfChoices = m_menu->addSeparator();
    m_save = add(u"saveViewAction"_s, &ViewActions::save);
    m_save->setShortcut(QKeySequence::Save);
    m_saveAs = add(u"saveViewAsAction"_s, &ViewActions::saveAs);
    m_saveAs->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    m_revert = add(u"revertViewAction"_s, &ViewActions::revert);
    m_menu->addSeparator();
    m_rename = add(u"renameViewAction"_s, &ViewActions::rename);
    m_remove = add(u"deleteViewAction"_s, &ViewActions::remove);
    m_moveLeft = add(u"moveViewLeftAction"_s, &ViewActions::moveLeft);
    m_moveRight = add(u"moveViewRightAction"_s, &ViewActions::moveRight);
    m_menu->addSeparator();
    m_serviceDefault = add(u"serviceDefaultAction"_s, &ViewActions::setServiceDefault);
    m_allDefault = add(u"allDefaultAction"_s, &ViewActions::setAllDefault);
    for (QAction *action : {m_serviceDefault, m_allDefault})
        action->setCheckable(true);
    m_menu->addSeparator();
    m_import = add(u"importViewsAction"_s, &ViewActions::import);
    m_exportView = add(u"exportViewAction"_s, &ViewActions::exportView);
    m_exportAll = add(u"exportViewsAction"_s, &ViewActions::exportAll);
}

void ViewActions::nameActions()
{
    m_save->setText(tr("&Save View"));
    m_saveAs->setText(tr("Save View &As…"));
    m_revert->setText(tr("Re&vert View"));
    m_rename->setText(tr("&Rename View…"));
    m_remove->setText(tr("&Delete View…"));
    m_moveLeft->setText(tr("Move View &Left"));
    m_moveRight->setText(tr("Move View Ri&ght"));
    m_allDefault->setText(tr("Default of All &Other Services"));
    m_import->setText(tr("&Import Views…"));
    m_exportView->setText(tr("&Export View…"));
    m_exportAll->setText(tr("Export All Vie&ws…"));
}

void ViewActions::retranslate()
{
    nameActions();
    update();
}

QAction *ViewActions::add(const QString &name, void (ViewActions::*action)())
{
    QAction *added = m_menu->addAction(QString());
    added->setObjectName(name);
    connect(added, &QAction::triggered, this, action);
    return added;
}

void ViewActions::update()
{
    updateChoices();
    updateDefaults();
    const bool isOwn = m_switcher->isOwn();
    const bool isChanged = m_switcher->isChanged();
    const bool isGood = m_switcher->isQuestionGood();
    m_save->setEnabled(isChanged && isGood);
    m_revert->setEnabled(isChanged);
    m_rename->setEnabled(isOwn);
    m_remove->setEnabled(isOwn);
    m_moveLeft->setEnabled(m_switcher->canMove(-1));
    m_moveRight->setEnabled(m_switcher->canMove(1));
    m_exportView->setEnabled(isGood);
    m_exportAll->setEnabled(!m_switcher->views().own().isEmpty());
}

void ViewActions::updateChoices()
{
    const QList<TrainingView> views = m_switcher->views().all();
    for (qsizetype i = views.size(); i < m_choices.size(); ++i)
        m_choices.at(i)->setVisible(false);
    for (qsizetype i = 0; i < views.size(); ++i) {
        if (i == m_choices.size()) {
            auto *choice = new QAction(m_group);
            choice->setCheckable(true);
            if (i < mostKeys)
                choice->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key(Qt::Key_1 + int(i))));
            connect(choice, &QAction::triggered, this, [this, choice] {
                m_switcher->show(choice->data().toString());
            });
            m_menu->insertAction(m_endOfChoices, choice);
            m_choices.append(choice);
        }
        const TrainingView &view = views.at(i);
        QString text = withoutMnemonics(shownInLine(viewTitle(view)));
        if (m_switcher->isChanged(view.name))
            text = tr("%1 (changed)", "%1 is the name of a view").arg(text);
        m_choices.at(i)->setVisible(true);
        m_choices.at(i)->setText(text);
        m_choices.at(i)->setData(view.name);
        m_choices.at(i)->setChecked(view.name == m_switcher->current());
    }
}

void ViewActions::updateDefaults()
{
    const QString &service = m_board->chosenService();
    m_serviceDefault->setEnabled(m_switcher->hasDefaults() && !service.isEmpty());
    m_serviceDefault->setText(
        service.isEmpty()
            ? tr("Default o&f the Service")
            : tr("Default of \"%1\"")
                  .arg(withoutMnemonics(shownInLine(m_board->services().nameOf(service)))));
    m_serviceDefault->setChecked(!service.isEmpty() && m_switcher->isDefault(service));
    m_allDefault->setEnabled(m_switcher->hasDefaults());
    m_allDefault->setChecked(m_switcher->isDefault({}));
}

void ViewActions::save()
{
    if (!m_switcher->isOwn())
        saveAs();
    else if (m_switcher->save())
        Q_EMIT said(tr("Saved the view \"%1\".").arg(shownInLine(m_switcher->current())));
}

void ViewActions::saveAs()
{
    if (!m_switcher->isQuestionGood()) {
        Q_EMIT said(tr("The filter is not complete. Complete it, then save the view."));
        return;
    }
    auto *dialog = new ViewNameDialog(m_switcher->views(), {}, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const TrainingView content = m_switcher->shown(); // a link may show something else meanwhile
    connect(dialog, &ViewNameDialog::named, this, [this, content](const QString &name) {
        if (m_switcher->saveAs(name, content))
            Q_EMIT said(tr("Saved the view \"%1\".").arg(shownInLine(m_switcher->current())));
        else
            Q_EMIT failed([name] {
                return tr("The view \"%1\" could not be saved. Try again.").arg(shownInLine(name));
            });
    });
    dialog->open();
}

void ViewActions::revert()
{
    m_switcher->revert();
}

void ViewActions::rename()
{
    const QString name = m_switcher->current();
    auto *dialog = new ViewNameDialog(m_switcher->views(), name, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ViewNameDialog::named, this, [this, name](const QString &newName) {
        if (!m_switcher->rename(name, newName)) // it has gone meanwhile
            Q_EMIT failed([name] {
                return tr("The view \"%1\" could not be renamed. Try again.")
                    .arg(shownInLine(name));
            });
    });
    dialog->open();
}

void ViewActions::remove()
{
    const QString name = m_switcher->current();
    auto *box = new QMessageBox(
        QMessageBox::Question, tr("Delete View"),
        tr("Delete the view \"%1\"? This cannot be undone.").arg(shownInLine(name)),
        QMessageBox::Cancel, m_window);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *button = box->addButton(tr("&Delete"), QMessageBox::AcceptRole);
    connect(button, &QPushButton::clicked, this, [this, name] {
        if (name == m_switcher->current())
            m_switcher->remove();
    });
    box->open();
}

void ViewActions::moveLeft()
{
    m_switcher->move(-1);
}

void ViewActions::moveRight()
{
    m_switcher->move(1);
}

void ViewActions::exportView()
{
    m_files->askWhereToExport({m_switcher->shown()});
}

void ViewActions::exportAll()
{
    m_files->askWhereToExport(m_switcher->views().own());
}

void ViewActions::import()
{
    m_files->askWhatToImport();
}

void ViewActions::setServiceDefault()
{
    m_switcher->setDefault(m_board->chosenService(), m_serviceDefault->isChecked());
}

void ViewActions::setAllDefault()
{
    m_switcher->setDefault({}, m_allDefault->isChecked());
}
