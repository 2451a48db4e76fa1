// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/networkdialog.h"

#include "api/http/authorities.h"
#include "core/training.h"
#include "gui/closekeys.h"
#include "gui/colors.h"
#include "gui/measures.h"
#include "gui/overwrite.h"
#include "gui/promptbar.h"
#include "storage/networksettingsstore.h"
#include "storage/proxylogin.h"
#include "ui_networkdialog.h"
#include "wording/networktext.h"

#include <QDir>
#include <QFileDialog>
#include <QKeyEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

using ProxyMode = NetworkSettings::ProxyMode;
using ProxyType = NetworkSettings::ProxyType;

} // namespace

NetworkDialog::NetworkDialog(
    NetworkSettingsStore *store, CredentialCache *credentials, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::NetworkDialog>())
    , m_store(store)
    , m_credentials(credentials)
    , m_login(credentials)
{
    m_ui->setupUi(this);
    fitToScreen(this);
    closeWithStandardKeys(this);
    setUpFields();
    updateColors();
    connect(&m_login, &ProxyLoginEditor::done, this, [this] {
        endWaiting();
        finish();
    });
    connect(&m_login, &ProxyLoginEditor::failed, this, &NetworkDialog::sayLoginFailed);
    showSettings(m_store->settings());
}

NetworkDialog::~NetworkDialog()
{
    const QSignalBlocker userBlocker(m_ui->userEdit);
    const QSignalBlocker passwordBlocker(m_ui->passwordEdit);
    clearLogin();
}

void NetworkDialog::setUpFields()
{
    for (QSpinBox *box : {m_ui->connectSpinBox, m_ui->attemptSpinBox}) {
        box->setRange(
            int(NetworkSettings::shortestTimeout.count()),
            int(NetworkSettings::longestTimeout.count()));
        connect(box, &QSpinBox::valueChanged, this, &NetworkDialog::updateState);
    }
    for (QRadioButton *button :
         {m_ui->systemRadioButton, m_ui->noneRadioButton, m_ui->manualRadioButton})
        connect(button, &QRadioButton::toggled, this, &NetworkDialog::updateState);
    connect(m_ui->typeComboBox, &QComboBox::currentIndexChanged, this, &NetworkDialog::updateState);
    connect(m_ui->portSpinBox, &QSpinBox::valueChanged, this, &NetworkDialog::updateState);
    connect(m_ui->loginCheckBox, &QCheckBox::toggled, this, &NetworkDialog::updateState);
    for (QLineEdit *edit : {m_ui->hostEdit, m_ui->userEdit, m_ui->passwordEdit, m_ui->caFileEdit}) {
        connect(edit, &QLineEdit::textChanged, this, &NetworkDialog::updateState);
        // What was said was said about something else.
        connect(edit, &QLineEdit::textEdited, m_ui->promptBar, &PromptBar::clear);
    }
    connect(m_ui->caFileEdit, &QLineEdit::textChanged, this, &NetworkDialog::showAuthorities);
    connect(m_ui->browseButton, &QPushButton::clicked, this, &NetworkDialog::browse);

    const QList<std::pair<QDialogButtonBox::StandardButton, QString>> names{
        {QDialogButtonBox::Ok, u"okButton"_s},
        {QDialogButtonBox::Cancel, u"cancelButton"_s},
        {QDialogButtonBox::Apply, u"applyButton"_s}};
    for (const auto &[which, name] : names) {
        QPushButton *button = m_ui->buttonBox->button(which);
        button->setObjectName(name);
        button->setIcon({}); // the style would give it one
    }
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, [this] { apply(true); });
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &NetworkDialog::reject);
    connect(m_ui->buttonBox->button(QDialogButtonBox::Apply), &QPushButton::clicked, this, [this] {
        apply(false);
    });
}

void NetworkDialog::showSettings(const NetworkSettings &settings)
{
    m_settings = settings;
    m_ui->systemRadioButton->setChecked(settings.proxyMode == ProxyMode::System);
    m_ui->noneRadioButton->setChecked(settings.proxyMode == ProxyMode::None);
    m_ui->manualRadioButton->setChecked(settings.proxyMode == ProxyMode::Manual);
    m_ui->typeComboBox->setCurrentIndex(settings.proxyType == ProxyType::Socks5 ? 1 : 0);
    m_ui->hostEdit->setText(settings.proxyHost);
    m_ui->portSpinBox->setValue(settings.proxyPort);
    m_ui->loginCheckBox->setChecked(settings.proxyHasLogin);
    m_ui->caFileEdit->setText(QDir::toNativeSeparators(settings.caFile));
    m_ui->connectSpinBox->setValue(int(settings.connectTimeout.count()));
    m_ui->attemptSpinBox->setValue(int(settings.attemptTimeout.count()));
    clearLogin();
    showLoginHint();
    showAuthorities();
    updateState();
}

void NetworkDialog::showLoginHint()
{
    QString hint = m_credentials->isLasting()
        ? tr("They are kept in the keychain (%1).").arg(m_credentials->backendName())
        : tr("They are forgotten when you quit the demo.");
    QString placeholder;
    if (m_settings.proxyHasLogin) {
        placeholder = tr("Stored; leave empty to keep");
        hint = m_credentials->isForSession(proxyLoginId()) || !m_credentials->isLasting()
            ? tr("A login is in memory for this session; leave both empty to keep it.")
            : tr("A login is stored in %1; leave both empty to keep it.")
                  .arg(m_credentials->backendName());
    }
    m_ui->loginHintLabel->setText(hint);
    for (QLineEdit *edit : {m_ui->userEdit, m_ui->passwordEdit}) {
        edit->setPlaceholderText(placeholder);
        edit->setAccessibleDescription(hint);
    }
}

void NetworkDialog::showAuthorities()
{
    m_ui->caFileStateLabel->showFile(typed().caFile);
    m_ui->caFileEdit->setAccessibleDescription(m_ui->caFileStateLabel->text());
}

void NetworkDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Choose a CA File"), m_ui->caFileEdit->text());
    dialog->setObjectName(u"caFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_ui->caFileEdit->setText(QDir::toNativeSeparators(file));
    });
    dialog->open();
}

NetworkSettings NetworkDialog::typed() const
{
    NetworkSettings settings;
    if (m_ui->manualRadioButton->isChecked())
        settings.proxyMode = ProxyMode::Manual;
    else if (m_ui->noneRadioButton->isChecked())
        settings.proxyMode = ProxyMode::None;
    settings.proxyType =
        m_ui->typeComboBox->currentIndex() == 1 ? ProxyType::Socks5 : ProxyType::Http;
    settings.proxyHost = m_ui->hostEdit->text().trimmed();
    settings.proxyPort = quint16(m_ui->portSpinBox->value());
    settings.proxyHasLogin = m_ui->loginCheckBox->isChecked();
    settings.caFile = QDir::fromNativeSeparators(m_ui->caFileEdit->text().trimmed());
    settings.connectTimeout = std::chrono::seconds(m_ui->connectSpinBox->value());
    settings.attemptTimeout = std::chrono::seconds(m_ui->attemptSpinBox->value());
    return settings;
}

Credentials NetworkDialog::typedLogin() const
{
    return {m_ui->userEdit->text().trimmed(), m_ui->passwordEdit->text()};
}

bool NetworkDialog::hasTypedLogin() const
{
    return typed().proxyHasLogin &&
        !(m_ui->userEdit->text().isEmpty() && m_ui->passwordEdit->text().isEmpty());
}

bool NetworkDialog::hasChanges() const
{
    return typed() != m_settings || hasTypedLogin();
}

void NetworkDialog::clearLogin()
{
    overwrite(m_ui->userEdit);
    overwrite(m_ui->passwordEdit);
}

void NetworkDialog::updateState()
{
    const bool isBusy = m_login.isBusy();
    m_ui->contents->setEnabled(!isBusy);
    m_ui->manualPanel->setEnabled(m_ui->manualRadioButton->isChecked());
    const bool wantsLogin = m_ui->loginCheckBox->isChecked();
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_ui->userLabel, m_ui->userEdit, m_ui->passwordLabel, m_ui->passwordEdit,
             m_ui->loginHintLabel})
        widget->setVisible(wantsLogin);
    showProblem(m_ui->proxyProblemLabel, m_ui->hostEdit, {});
    showProblem(m_ui->loginProblemLabel, nullptr, {});
    growToFields();
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(!isBusy);
    m_ui->buttonBox->button(QDialogButtonBox::Apply)->setEnabled(!isBusy && hasChanges());
}

// Fields that have just come shall be seen without scrolling.
void NetworkDialog::growToFields()
{
    if (!isVisible())
        return;
    const QWidget *viewport = m_ui->scrollArea->viewport();
    const int wanted = m_ui->contentsLayout->totalHeightForWidth(viewport->width());
    if (wanted > viewport->height())
        growBy(this, wanted - viewport->height());
}

void NetworkDialog::showProblem(QLabel *label, QWidget *field, const LateText &problem)
{
    m_problems.insert(label, problem);
    const QString text = problem.text();
    label->setText(text);
    label->setVisible(!text.isEmpty());
    if (field)
        field->setAccessibleDescription(text);
}

bool NetworkDialog::check()
{
    const NetworkSettings settings = typed();
    const Credentials login = typedLogin();
    QWidget *wrong = nullptr; // the first one, for the focus
    const auto refuse = [&wrong](QWidget *field) { wrong = wrong ? wrong : field; };

    if (settings.proxyMode == ProxyMode::Manual && !isProxyHost(settings.proxyHost)) {
        refuse(m_ui->hostEdit);
        showProblem(m_ui->proxyProblemLabel, m_ui->hostEdit, [] {
            return tr("Enter the name or address of the proxy alone, such as "
                      "proxy.example.com.");
        });
    } else if (settings.proxyMode == ProxyMode::Manual && settings.proxyPort == 0) {
        refuse(m_ui->portSpinBox);
        showProblem(m_ui->proxyProblemLabel, m_ui->hostEdit, [] {
            return tr("Enter the port of the proxy.");
        });
    }
    const bool needsLogin = settings.proxyMode == ProxyMode::Manual && settings.proxyHasLogin &&
        !m_settings.proxyHasLogin;
    if ((needsLogin || hasTypedLogin()) && !login.isComplete()) {
        refuse(login.accessKey.isEmpty() ? m_ui->userEdit : m_ui->passwordEdit);
        showProblem(m_ui->loginProblemLabel, nullptr, [] {
            return tr("Enter both the user name and the password.");
        });
    }
    // What it is, is said beside it already.
    if (!settings.caFile.isEmpty() && !readAuthorities(settings.caFile))
        refuse(m_ui->caFileEdit);
    if (wrong) {
        growToFields();
        wrong->setFocus();
        m_ui->scrollArea->ensureWidgetVisible(wrong);
    }
    return !wrong;
}

void NetworkDialog::apply(bool thenClose)
{
    if (m_login.isBusy())
        return;
    m_ui->promptBar->clear();
    m_closes = thenClose;
    if (!check())
        return;
    if (hasTypedLogin()) {
        m_login.keep(typedLogin());
        sayWaiting();
    } else if (m_settings.proxyHasLogin && !typed().proxyHasLogin) {
        m_login.remove();
        sayWaiting();
    } else {
        finish();
    }
}

void NetworkDialog::sayWaiting()
{
    updateState();
    m_ui->promptBar->say(
        PromptBar::Kind::Note, keychainWaitingText,
        {{u"cancelKeychainButton"_s, [] { return tr("Stop &Waiting"); }, [this] { endWaiting(); },
          true}});
}

void NetworkDialog::endWaiting()
{
    m_ui->promptBar->clear();
    m_login.cancel();
    updateState();
}

void NetworkDialog::sayLoginFailed(KeychainTask task, const CredentialError &error)
{
    endWaiting();
    const auto text = [error, task] { return proxyLoginText(error, task); };
    const auto said = [text]() -> QString { return text().what + u'\n' + text().advice; };
    const auto details = [text] { return text().details; };
    if (task == KeychainTask::Remove) {
        // It is not used any more all the same.
        m_closes = false;
        finish();
        m_ui->promptBar->say(PromptBar::Kind::Warning, said, {}, details);
        return;
    }
    m_ui->promptBar->say(
        PromptBar::Kind::Error, said,
        {{u"tryAgainButton"_s, [] { return tr("Try A&gain"); }, [this] { apply(m_closes); }},
         {u"keepForSessionButton"_s, [] { return tr("&Keep for This Session"); },
          [this] { keepForSession(); }}},
        details);
    m_ui->promptBar->focusChoices();
}

void NetworkDialog::keepForSession()
{
    if (!check())
        return;
    m_login.keepForSession(typedLogin());
    finish();
}

void NetworkDialog::finish()
{
    const NetworkSettings settings = typed();
    const bool isSaved = settings == m_settings || m_store->save(settings);
    showSettings(settings);
    if (!isSaved) {
        m_closes = false;
        m_ui->promptBar->say(PromptBar::Kind::Warning, [file = m_store->file()] {
            return tr("The settings could not be saved in %1. They last until you quit "
                      "Trainboard. Check that the disk is not full, and that you may write to "
                      "this file.")
                .arg(QDir::toNativeSeparators(file));
        });
    }
    const bool closes = m_closes;
    Q_EMIT applied(settings);
    if (closes)
        accept();
}

void NetworkDialog::reject()
{
    if (m_login.isBusy())
        endWaiting();
    QDialog::reject();
}

void NetworkDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel) && m_ui->promptBar->takeWayOut())
        return;
    QDialog::keyPressEvent(event);
}

void NetworkDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous())
        showSettings(m_store->settings());
    growToFields();
}

void NetworkDialog::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    if (event->spontaneous())
        return; // minimized
    if (m_login.isBusy())
        endWaiting();
    m_ui->promptBar->clear();
    clearLogin();
}

void NetworkDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        updateColors();
}

// Nothing that was typed is lost.
void NetworkDialog::retranslate()
{
    m_ui->retranslateUi(this);
    showLoginHint();
    showAuthorities();
    showProblem(
        m_ui->proxyProblemLabel, m_ui->hostEdit,
        LateText(m_problems.value(m_ui->proxyProblemLabel)));
    showProblem(
        m_ui->loginProblemLabel, nullptr, LateText(m_problems.value(m_ui->loginProblemLabel)));
    growToFields();
}

void NetworkDialog::updateColors()
{
    for (QLabel *label : {m_ui->proxyProblemLabel, m_ui->loginProblemLabel})
        setTextColor(label, statusColor(StatusGroup::Failed, palette()));
    for (QLabel *label : {m_ui->loginHintLabel, m_ui->tlsLabel})
        setTextColor(label, quietColor(palette()));
    showAuthorities();
}
