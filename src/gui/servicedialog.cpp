// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/servicedialog.h"

#include "board/board.h"
#include "board/servicedetailsloader.h"
#include "core/boardlink.h"
#include "gui/announce.h"
#include "gui/closekeys.h"
#include "gui/colors.h"
#include "gui/dialogbuttons.h"
#include "gui/itemdelegate.h"
#include "gui/lineicon.h"
#include "gui/measures.h"
#include "gui/plaintooltip.h"
#include "gui/servicefacts.h"
#include "models/hyperparametermodel.h"
#include "models/servedtrainingsmodel.h"
#include "ui_servicedialog.h"
#include "wording/apiwords.h"
#include "wording/showntext.h"

#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace {

constexpr int headerIconExtent = 32;

// AiTEMS does not document the format of this field: a text that is no date is shown as it came.
QString baseTimeText(const QString &scheduled, const ServiceZone &zone, const TimeFormat &times)
{
    return scheduled.isEmpty() ? QString() : times.exactText(zone.read(scheduled.toStdString()));
}

} // namespace

static QString copyJsonText()
{
    return ServiceDialog::tr("Co&py JSON");
}

ServiceDialog::ServiceDialog(
    const QString &serviceId, Board *board, const HpoCatalog *catalog, const TimeFormat &times,
    QWidget *parent)
    : QDialog(parent, Qt::Window) // with the buttons of a window
    , m_ui(std::make_unique<Ui::ServiceDialog>())
    , m_loader(new ServiceDetailsLoader(board, serviceId, this))
    , m_served(new ServedTrainingsModel(this))
    , m_hyperparameters(new HyperparameterModel(catalog, this))
    , m_times(times)
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    fitToScreen(this);
    // The bar is the stop for the keyboard. The widget around it would be told as another one.
    m_ui->tabs->tabBar()->setFocusPolicy(Qt::TabFocus);
    closeWithStandardKeys(this);
    setUpFacts();
    setUpTables();
    setUpButtons();
    m_served->setTimeFormat(times);
    connect(m_loader, &ServiceDetailsLoader::changed, this, [this] { showDetails(); });
    updateLooks();
    m_loader->load();
    showDetails();
    m_ui->servedView->setFocus();
}

ServiceDialog::~ServiceDialog() = default;

const QString &ServiceDialog::serviceId() const
{
    return m_loader->serviceId();
}

const QByteArray &ServiceDialog::source() const
{
    return m_loader->source();
}

void ServiceDialog::setTimeFormat(const TimeFormat &times)
{
    m_times = times;
    m_served->setTimeFormat(times);
    showDetails();
}

void ServiceDialog::setUpFacts()
{
    FactsPanel *panel = m_ui->factsPanel;
    panel->addFact(u"permissionValueLabel"_s, [] { return tr("Permission"); });
    panel->addFact(u"intervalValueLabel"_s, [] { return tr("Update cycle"); });
    panel->addFact(u"baseTimeValueLabel"_s, [] { return tr("Base time"); });
    panel->addFact(u"createdValueLabel"_s, [] { return tr("Created"); });
    panel->addFact(u"updatedValueLabel"_s, [] { return tr("Updated"); });
    panel->addFact(u"datasetsValueLabel"_s, [] { return tr("Data sets"); });
    panel->addFact(u"descriptionValueLabel"_s, [] { return tr("Description"); });
}

void ServiceDialog::setUpTables()
{
    RowTableView *served = m_ui->servedView;
    served->setItemDelegate(new ItemDelegate(served));
    served->setModel(m_served);
    served->setWordWrap(false);
    served->horizontalHeader()->setMaximumSectionSize(40 * letterWidth(this));
    served->horizontalHeader()->setResizeContentsPrecision(100);
    served->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    served->horizontalHeader()->setStretchLastSection(true);
    served->addActions({m_ui->goToAction, m_ui->copyServedAction});
    connect(m_ui->goToAction, &QAction::triggered, this, &ServiceDialog::goToCurrent);
    connect(served, &QAbstractItemView::doubleClicked, this, &ServiceDialog::goToCurrent);
    connect(m_ui->copyServedAction, &QAction::triggered, this, [served] { served->copyRows(); });
    connect(
        served->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &ServiceDialog::updateActions);

    HyperparametersView *view = m_ui->hyperparametersView;
    view->setModel(m_hyperparameters);
    view->addActions({m_ui->copyCellAction, m_ui->copyRowsAction});
    m_ui->copyRowsAction->setShortcut(QKeySequence::Copy);
    connect(m_ui->copyCellAction, &QAction::triggered, this, [view] {
        view->copyCell(HyperparameterModel::WholeTextRole);
    });
    connect(m_ui->copyRowsAction, &QAction::triggered, this, [view] {
        view->copyRows(HyperparameterModel::WholeTextRole);
    });
}

void ServiceDialog::setUpButtons()
{
    m_ui->refreshButton->setIcon(lineIcon(u"refresh"_s));
    connect(m_ui->refreshButton, &QPushButton::clicked, this, [this] {
        m_ui->messageBar->reopen();
        m_loader->load();
    });
    m_ui->copyLinkButton->setIcon(lineIcon(u"link"_s));
    const auto link = linkText({.serviceId = m_loader->serviceId()});
    m_ui->copyLinkButton->setEnabled(link.has_value());
    connect(m_ui->copyLinkButton, &QPushButton::clicked, this, [this, link] {
        QGuiApplication::clipboard()->setText(*link);
        announce(m_ui->copyLinkButton, tr("Copied the link."));
    });
    QPushButton *copyJsonButton =
        m_ui->buttonBox->addButton(copyJsonText(), QDialogButtonBox::ActionRole);
    copyJsonButton->setObjectName(u"copyJsonButton"_s);
    copyJsonButton->setIcon(lineIcon(u"copy-json"_s));
    connect(copyJsonButton, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_ui->jsonEdit->json());
    });
    setUpCloseButton(m_ui->buttonBox);
    leaveEnterToTables(m_ui->buttonBox);
    connect(m_ui->messageBar, &MessageBar::retryRequested, this, [this] {
        if (m_loader->waiting())
            m_loader->retryNow();
        else
            m_loader->load();
    });
}

// Each thing once; the tool tips have the words of the API.
void ServiceDialog::showDetails(bool isReworded)
{
    const std::optional<ServiceDetails> &details = m_loader->details();
    showService(details ? *details : m_loader->row());
    m_ui->servedLabel->setText(details ? servedText(details->served) : tr("Loading…"));
    if (!details && !m_loader->isLoading())
        m_ui->servedLabel->setText(tr("What is being served is not known."));
    m_served->setServed(details ? details->served.list : QList<ServedTraining>());
    m_ui->servedView->keepCurrentRow(0);
    m_ui->hyperparametersLabel->setText(
        details ? lastHyperparametersText(*details) : m_ui->servedLabel->text());
    if (!details && !m_loader->isLoading())
        m_ui->hyperparametersLabel->setText(tr("The hyperparameters are not known."));
    m_hyperparameters->setHpConfig(details ? details->hpConfig : HpConfig());
    const QByteArray &json = details ? details->json : m_loader->row().json;
    auto *copyButton = findChild<QPushButton *>(u"copyJsonButton"_s);
    m_ui->jsonEdit->setJson(json, copyButton->text().remove(u'&'));
    copyButton->setEnabled(!json.isEmpty());

    const QString unexpected = details ? unexpectedTextOf(*details) : QString();
    m_ui->unexpectedLabel->setText(unexpected);
    m_ui->unexpectedLabel->setVisible(!unexpected.isEmpty());
    m_ui->asOfLabel->setText(
        m_loader->isLoading() ? tr("Loading…")
            : m_loader->loadedAt() > 0
            ? tr("As of %1", "a time of day").arg(m_times.timeOfDay(m_loader->loadedAt()))
            : QString());
    if (const std::optional<Message> message = serviceMessage(*m_loader, m_times)) {
        if (isReworded)
            m_ui->messageBar->rewordMessage(*message);
        else
            m_ui->messageBar->showMessage(*message);
    } else if (!m_loader->isLoading() || m_ui->messageBar->tellsProgress()) {
        m_ui->messageBar->clearMessage(); // else when it is known whether it went away
    }
    updateActions();
}

void ServiceDialog::showService(const Service &service)
{
    const QString id = shownInLine(service.serviceId);
    const QString name = service.name.isEmpty() ? id : shownInLine(service.name);
    const QString state = shownInLine(statusTextOf(service));
    const QString type = shownInLine(serviceTypeText(service.type));
    setWindowTitle(tr("Service details — %1", "%1 is the name of a service").arg(name.left(60)));
    m_ui->headlineLabel->setText(name);
    m_ui->sublineLabel->setText(
        type.isEmpty()
            ? tr("%1 · %2", "state and id of a service").arg(state, id)
            : tr("%1 · %2 · %3", "state, type and id of a service").arg(state, type, id));
    m_ui->sublineLabel->setAccessibleName(
        type.isEmpty() ? tr("State: %1, ID: %2", "spoken").arg(state, id)
                       : tr("State: %1, type: %2, ID: %3", "spoken").arg(state, type, id));
    setPlainToolTip(
        m_ui->sublineLabel,
        tr("State: %1, type: %2", "as the API has it")
            .arg(shownInLine(service.status.text()), shownInLine(service.type)));

    // Only the list tells of the permission.
    const Service &row = m_loader->row();
    FactsPanel *panel = m_ui->factsPanel;
    panel->setFact(
        u"permissionValueLabel"_s,
        row.permission.isEmpty() || row.actionName.isEmpty()
            ? shownInLines(row.permission)
            : tr("%1 (%2)", "whether something is allowed, and the name of the action")
                  .arg(shownInLines(row.permission), shownInLines(row.actionName)));
    panel->setFact(
        u"intervalValueLabel"_s, shownInLines(learningIntervalText(service.learningInterval)));
    panel->setFact(
        u"baseTimeValueLabel"_s,
        shownInLines(baseTimeText(service.scheduledDate, m_loader->zone(), m_times)));
    panel->setFact(u"createdValueLabel"_s, m_times.exactText(service.created));
    panel->setFact(u"updatedValueLabel"_s, m_times.exactText(service.updated));
    const std::optional<ServiceDetails> &details = m_loader->details();
    panel->setFact(u"datasetsValueLabel"_s, details ? datasetsText(*details) : QString());
    panel->setFact(u"descriptionValueLabel"_s, shownInLines(service.description));
}

void ServiceDialog::updateActions()
{
    const int row = m_ui->servedView->currentIndex().row();
    m_ui->goToAction->setEnabled(row >= 0 && m_loader->isOurs() && m_served->at(row).isNamed());
    m_ui->copyServedAction->setEnabled(row >= 0);
    m_ui->refreshButton->setEnabled(m_loader->isOurs() && !m_loader->isLoading());
}

void ServiceDialog::goToCurrent()
{
    if (!m_ui->goToAction->isEnabled())
        return;
    const ServedTraining &served = m_served->at(m_ui->servedView->currentIndex().row());
    Q_EMIT trainingRequested({m_loader->serviceId(), served.type, served.version});
}

void ServiceDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        updateLooks();
}

void ServiceDialog::retranslate()
{
    m_ui->retranslateUi(this);
    findChild<QPushButton *>(u"copyJsonButton"_s)->setText(copyJsonText());
    m_times = TimeFormat(m_times.zone());
    m_served->setTimeFormat(m_times);
    m_served->retranslate();
    m_hyperparameters->retranslate();
    showDetails(true);
}

void ServiceDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_ui->servedView->hasFocus())
        goToCurrent();
    else if (!pressFocusedButton(*event, this))
        QDialog::keyPressEvent(event);
}

// Whatever depends on font and palette.
void ServiceDialog::updateLooks()
{
    m_ui->iconLabel->setPixmap(linePixmap(
        u"service"_s, QSize(headerIconExtent, headerIconExtent), devicePixelRatioF(),
        palette().color(QPalette::WindowText)));
    setTextColor(m_ui->unexpectedLabel, verdictColor(HpVerdict::OtherKind, palette()));
    setTextColor(m_ui->sublineLabel, quietColor(palette()));
    setTextColor(m_ui->asOfLabel, quietColor(palette()));
    QFont headlineFont = font();
    headlineFont.setPointSizeF(font().pointSizeF() * 1.4);
    headlineFont.setBold(true);
    m_ui->headlineLabel->setFont(headlineFont);
    m_ui->jsonEdit->setFont(fixedFont(font()));
}
