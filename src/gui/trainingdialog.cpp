// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/trainingdialog.h"

#include "board/statehistory.h"
#include "gui/announce.h"
#include "gui/closekeys.h"
#include "gui/colors.h"
#include "gui/dialogbuttons.h"
#include "gui/lastgoodbar.h"
#include "gui/lineicon.h"
#include "gui/measures.h"
#include "gui/plaintooltip.h"
#include "gui/rowtableview.h"
#include "gui/stateline.h"
#include "models/hyperparametermodel.h"
#include "models/statehistorymodel.h"
#include "models/trainingtablemodel.h"
#include "ui_trainingdialog.h"
#include "wording/apiwords.h"
#include "wording/relativetime.h"
#include "wording/showntext.h"
#include "wording/unexpectedtext.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDateTime>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace {

constexpr int headerIconExtent = 32;

// The name, and the id behind it where that is another one.
QString nameAndId(const QString &name, const QString &id)
{
    if (name == id)
        return id;
    return TrainingDialog::tr("%1 (%2)", "name and id of a service").arg(name, id);
}

QString explanation(const Training &training)
{
    const HpConfig &hpConfig = training.hpConfig;
    if (training.unexpected.contains("hpConfig"_L1)) {
        return TrainingDialog::tr("The response has no options, but this instead: %1")
            .arg(shownInLine(training.unexpected.value("hpConfig"_L1)));
    }
    const bool hasOptions = !hpConfig.options().isEmpty();
    if (!hpConfig.enabled()) {
        return hasOptions
            ? TrainingDialog::tr("The response does not say whether HPO was on. The options below "
                                 "came with it.")
            : TrainingDialog::tr("The response says nothing about hyperparameters.");
    }
    if (*hpConfig.enabled()) {
        return hasOptions
            ? TrainingDialog::tr("HPO was on: the training was requested with these options.")
            : TrainingDialog::tr("HPO was on, but no options came with the response.");
    }
    return hasOptions
        ? TrainingDialog::tr("HPO was off: AiTEMS' own algorithm decided. The options below came "
                             "with the response but were not used.")
        : TrainingDialog::tr("HPO was off: AiTEMS' own algorithm decided. No options came with "
                             "the response.");
}

QString copyJsonText()
{
    return TrainingDialog::tr("Co&py JSON");
}

QString stateHistoryTitle()
{
    return TrainingDialog::tr("&State History");
}

} // namespace

TrainingDialog::TrainingDialog(
    const TrainingKey &key, const TrainingTableModel *model, const HpoCatalog *catalog,
    QWidget *parent)
    : QDialog(parent, Qt::Window) // with the buttons of a window
    , m_ui(std::make_unique<Ui::TrainingDialog>())
    , m_model(model)
    , m_catalog(catalog)
    , m_hyperparameters(new HyperparameterModel(catalog, this))
    , m_lastGood(new LastGoodBar(this))
    , m_tableMenu(new QMenu(this))
    , m_source(model->store().source())
    , m_serviceName(key.serviceId)
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_training.key = key;
    m_ui->setupUi(this);
    fitToScreen(this);
    // The bar is the stop for the keyboard. The widget around it would be told as another one.
    m_ui->tabs->tabBar()->setFocusPolicy(Qt::TabFocus);
    m_ui->goneFrame->setBackgroundRole(QPalette::AlternateBase);
    m_ui->goneFrame->hide();
    closeWithStandardKeys(this);
    setUpFacts();
    setUpLastGood();
    setUpTable();
    setUpCopying();
    follow();
    m_ui->hyperparametersView->setFocus();

    connect(m_model, &TrainingTableModel::mergeEnded, this, &TrainingDialog::follow);
    connect(&m_clock, &QTimer::timeout, this, &TrainingDialog::showTimes);
    connect(&m_model->store(), &TrainingStore::absenceChanged, this, &TrainingDialog::follow);
}

TrainingDialog::~TrainingDialog() = default;

void TrainingDialog::setUpFacts()
{
    FactsPanel *panel = m_ui->factsPanel;
    panel->addFact(u"createdValueLabel"_s, [] { return tr("Created"); });
    if (m_model->context().observations)
        panel->addFact(u"tookValueLabel"_s, [] { return tr("Took"); });
    panel->addFact(u"nextUpdateValueLabel"_s, [] { return tr("Next update"); });
    panel->addFact(u"hpoValueLabel"_s, [] { return tr("HPO"); });
    panel->addFact(u"resultValueLabel"_s, [] { return tr("Result"); });
    panel->addFact(u"descriptionValueLabel"_s, [] { return tr("Description"); });
}

void TrainingDialog::setUpLastGood()
{
    m_ui->hyperparametersLayout->insertWidget(0, m_lastGood);
    setTabOrder(m_ui->tabs->tabBar(), m_lastGood->findChild<QPushButton *>());
    addAction(m_ui->compareAction);
    m_ui->compareAction->setShortcut(QKeySequence(u"Ctrl+D"_s));
    const auto request = [this] { Q_EMIT compareRequested(m_training.key); };
    connect(m_ui->compareAction, &QAction::triggered, this, request);
    connect(m_lastGood, &LastGoodBar::compareRequested, this, request);
}

void TrainingDialog::setUpTable()
{
    QTableView *view = m_ui->hyperparametersView;
    view->setModel(m_hyperparameters);
    view->installEventFilter(this);
    view->viewport()->installEventFilter(this);
}

void TrainingDialog::setUpCopying()
{
    m_ui->copyRowsAction->setShortcut(QKeySequence::Copy);
    m_ui->hyperparametersView->addAction(m_ui->copyRowsAction);
    connect(m_ui->copyCellAction, &QAction::triggered, this, [this] {
        m_ui->hyperparametersView->copyCell(HyperparameterModel::WholeTextRole);
    });
    connect(m_ui->copyRowsAction, &QAction::triggered, this, [this] {
        m_ui->hyperparametersView->copyRows(HyperparameterModel::WholeTextRole);
    });
    connect(m_ui->copyJsonAction, &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setText(m_ui->jsonEdit->json());
    });

    m_tableMenu->setObjectName(u"tableMenu"_s);
    m_tableMenu->addActions({m_ui->copyCellAction, m_ui->copyRowsAction, m_ui->copyJsonAction});

    QPushButton *copyJsonButton =
        m_ui->buttonBox->addButton(copyJsonText(), QDialogButtonBox::ActionRole);
    copyJsonButton->setObjectName(u"copyJsonButton"_s);
    copyJsonButton->setIcon(lineIcon(u"copy-json"_s));
    setUpCloseButton(m_ui->buttonBox);
    connect(copyJsonButton, &QPushButton::clicked, m_ui->copyJsonAction, &QAction::trigger);

    leaveEnterToTables(m_ui->buttonBox);
}

void TrainingDialog::setStateHistory(const StateHistory *history)
{
    m_states = new StateHistoryModel(this);
    m_states->setTimeFormat(m_model->timeFormat());
    auto *view = new RowTableView(this);
    view->setObjectName(u"stateHistoryView"_s);
    view->setModel(m_states);
    view->setWordWrap(false);
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->horizontalHeader()->setStretchLastSection(true);
    m_ui->tabs->insertTab(1, view, QString());
    m_historyView = view;
    nameHistory();
    m_stateLine = new StateLine(this);
    m_stateLine->setObjectName(u"stateLine"_s);
    m_stateLine->setTimeFormat(m_model->timeFormat());
    m_ui->contentsLayout->insertWidget(m_ui->contentsLayout->count() - 1, m_stateLine);

    const auto ask = [this, history] {
        if (m_model->store().source() != m_source)
            return; // what is known of another account
        history->states(m_training.key, this, [this](const QList<ObservedState> &states) {
            m_states->setStates(states);
            m_stateLine->setStates(states);
        });
    };
    connect(history, &StateHistory::changed, this, ask);
    ask();
}

void TrainingDialog::nameHistory()
{
    m_ui->tabs->setTabText(m_ui->tabs->indexOf(m_historyView), stateHistoryTitle());
    m_historyView->setAccessibleName(tr("State history"));
}

void TrainingDialog::retranslate()
{
    m_ui->retranslateUi(this);
    findChild<QPushButton *>(u"copyJsonButton"_s)->setText(copyJsonText());
    if (m_states) {
        nameHistory();
        m_states->retranslate();
    }
    m_hyperparameters->retranslate();
    follow();
}

void TrainingDialog::follow()
{
    // What another account has under the same key is another training.
    const TrainingStore &store = m_model->store();
    const bool isOurs = store.source() == m_source;
    const int row = isOurs ? store.list().find(m_training.key) : -1;
    if (row >= 0)
        m_training = store.list().at(row);
    if (isOurs)
        m_serviceName = m_model->serviceName(m_training.key.serviceId);
    showTraining(); // also one that is gone: zone and names may have changed

    using Absence = TrainingStore::Absence;
    const Absence absence = isOurs ? store.absence(m_training.key) : Absence::NotShown;
    if (row >= 0 || absence == Absence::Unknown)
        showAbsence({});
    else if (absence == Absence::Gone)
        showAbsence(tr("This training is no longer in the list. It is shown as it was last seen."));
    else
        showAbsence(
            tr("This training is not in the list shown now. It is shown as it was last seen."));
}

// Each thing once; the tool tips have the words of the API.
void TrainingDialog::showTraining()
{
    const TrainingKey &key = m_training.key;
    const TimeFormat &times = m_model->timeFormat();
    const QString type = shownInLine(typeText(key.type));
    const QString version = shownInLine(key.version);
    const QString service = shownInLine(nameAndId(m_serviceName, key.serviceId));

    setWindowTitle(
        tr("Training details — %1", "%1 is a version").arg(shownInLine(key.version).left(60)));
    m_ui->headlineLabel->setText(shownInLine(statusTextOf(m_training)));
    setPlainToolTip(
        m_ui->headlineLabel,
        tr("Status: %1", "as the API has it").arg(shownInLines(m_training.status.text())));
    m_ui->sublineLabel->setText(
        tr("%1 · %2 · %3", "type, version and service of a training").arg(type, version, service));
    m_ui->sublineLabel->setAccessibleName(
        tr("%1, version %2, service %3", "spoken").arg(type, version, service));
    setPlainToolTip(
        m_ui->sublineLabel, tr("Type: %1", "as the API has it").arg(shownInLines(key.type.text())));
    updateLooks();

    FactsPanel *panel = m_ui->factsPanel;
    showTimes();
    panel->setFact(u"hpoValueLabel"_s, shownInLines(hpoTextOf(m_training)));
    panel->setFact(u"resultValueLabel"_s, shownInLines(inferenceTextOf(m_training)));
    panel->setFact(u"descriptionValueLabel"_s, shownInLines(m_training.description));

    const QString unexpected = unexpectedText(m_training.unexpected);
    m_ui->unexpectedLabel->setText(unexpected);
    m_ui->unexpectedLabel->setVisible(!unexpected.isEmpty());

    // With HPO on and options below, the facts above and the table say all that it would.
    m_ui->explanationLabel->setText(explanation(m_training));
    m_ui->explanationLabel->setHidden(
        m_training.hpConfig.enabled() == true && !m_training.hpConfig.options().isEmpty());
    m_lastGood->setTraining(
        m_training, *m_model, *m_catalog, m_model->store().source() == m_source);
    m_hyperparameters->setHpConfig(m_training.hpConfig, m_lastGood->lastGood());
    if (m_states) {
        m_states->setTimeFormat(times);
        m_stateLine->setTimeFormat(times);
    }
    m_ui->jsonEdit->setJson(m_training.json, m_ui->copyJsonAction->text());
}

void TrainingDialog::showTimes()
{
    FactsPanel *panel = m_ui->factsPanel;
    const TimeFormat &times = m_model->timeFormat();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const auto show = [&](const QString &name, const Timestamp &timestamp) {
        panel->setFact(name, exactTextWithAge(timestamp, now, times));
    };
    show(u"createdValueLabel"_s, m_training.created);
    show(u"nextUpdateValueLabel"_s, m_training.nextUpdate);
    if (m_model->context().observations)
        panel->setFact(u"tookValueLabel"_s, m_model->text(m_training, TrainingTableModel::Took));
}

void TrainingDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    showTimes();
    m_clock.start(std::chrono::minutes(1));
}

void TrainingDialog::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    m_clock.stop();
}

// Where the training is; nothing while it is in the list, or while that is not known.
void TrainingDialog::showAbsence(const QString &sentence)
{
    if (sentence == m_ui->goneLabel->text())
        return;
    m_ui->goneLabel->setText(sentence);
    m_ui->goneFrame->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty())
        announce(m_ui->goneLabel, sentence);
}

void TrainingDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        updateLooks();
}

// Whatever depends on font and palette.
void TrainingDialog::updateLooks()
{
    const qreal scale = devicePixelRatioF();
    const auto status = m_training.status.known();
    const QColor color = statusColor(statusGroup(status), palette());
    m_ui->statusIconLabel->setPixmap(
        linePixmap(statusIcon(status), QSize(headerIconExtent, headerIconExtent), scale, color));
    setTextColor(m_ui->headlineLabel, color);
    setTextColor(m_ui->unexpectedLabel, verdictColor(HpVerdict::OtherKind, palette()));
    setTextColor(m_ui->sublineLabel, quietColor(palette()));
    QFont headlineFont = font();
    headlineFont.setPointSizeF(font().pointSizeF() * 1.4);
    headlineFont.setBold(true);
    m_ui->headlineLabel->setFont(headlineFont);
    m_ui->goneIconLabel->setPixmap(
        linePixmap(u"info"_s, QSize(16, 16), scale, palette().color(QPalette::Text)));
    m_ui->jsonEdit->setFont(fixedFont(font()));
}

bool TrainingDialog::eventFilter(QObject *watched, QEvent *event)
{
    QTableView *view = m_ui->hyperparametersView;
    if (event->type() == QEvent::ContextMenu) {
        const auto *menuEvent = static_cast<QContextMenuEvent *>(event);
        if (menuEvent->reason() == QContextMenuEvent::Mouse) {
            openTableMenu(menuEvent->globalPos());
        } else {
            view->scrollTo(view->currentIndex());
            const QRect cell = view->visualRect(view->currentIndex());
            openTableMenu(view->viewport()->mapToGlobal(cell.center()));
        }
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void TrainingDialog::keyPressEvent(QKeyEvent *event)
{
    if (!pressFocusedButton(*event, this))
        QDialog::keyPressEvent(event);
}

void TrainingDialog::openTableMenu(const QPoint &globalPosition)
{
    const bool hasCurrent = m_ui->hyperparametersView->currentIndex().isValid();
    m_ui->copyCellAction->setEnabled(hasCurrent);
    m_ui->copyRowsAction->setEnabled(hasCurrent);
    m_tableMenu->popup(globalPosition);
}
