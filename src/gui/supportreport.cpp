// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/supportreport.h"

#include "api/http/requestlog.h"
#include "board/accountsession.h"
#include "board/board.h"
#include "core/endpoint.h"
#include "core/utctime.h"
#include "gui/colors.h"
#include "gui/shownmessages.h"
#include "models/requestlogmodel.h"
#include "storage/networksettingsstore.h"
#include "storage/settings.h"
#include "wording/languages.h"
#include "wording/showntext.h"

#include <QApplication>
#include <QDir>
#include <QMap>
#include <QScreen>
#include <QStyle>
#include <QSysInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString yesOrNo(bool on)
{
    return on ? u"yes"_s : u"no"_s;
}

QString moment(qint64 msecs)
{
    return utcDateTime(msecs).toString(Qt::ISODate);
}

QStringList program()
{
    QStringList lines{
        u"Version: "_s + QCoreApplication::applicationVersion(),
        u"Qt: %1, built with %2"_s.arg(
            QLatin1StringView(qVersion()), QStringLiteral(QT_VERSION_STR)),
        u"System: %1, kernel %2, %3"_s.arg(
            QSysInfo::prettyProductName(), QSysInfo::kernelVersion(),
            QSysInfo::currentCpuArchitecture()),
        u"Platform of Qt: %1, style: %2"_s.arg(
            QGuiApplication::platformName(),
            QLatin1StringView(QApplication::style()->metaObject()->className())),
        u"Dark: %1, high contrast: %2, right to left: %3"_s.arg(
            yesOrNo(isDark(QGuiApplication::palette())),
            yesOrNo(hasHighContrast(QGuiApplication::palette())),
            yesOrNo(QGuiApplication::isRightToLeft())),
        u"Locale: %1, of the system: %2"_s.arg(QLocale().name(), QLocale::system().name())};
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (const QScreen *screen : screens) { // their names may be those of rooms or people
        lines += u"Screen: %1 x %2 points, scale %3, %4 dpi"_s.arg(screen->size().width())
                     .arg(screen->size().height())
                     .arg(screen->devicePixelRatio())
                     .arg(qRound(screen->logicalDotsPerInch()));
    }
    return lines;
}

QStringList chosen(const Settings &settings)
{
    static const QStringList appearances{u"system"_s, u"light"_s, u"dark"_s};
    static const QStringList zones{u"local"_s, u"Korea"_s, u"UTC"_s};
    const RefreshIntervals intervals = settings.refreshIntervals();
    const std::optional<int> days = settings.historyDays();
    const bool hasLanguage = Languages::all().contains(settings.language());
    return {
        u"Language: "_s + (hasLanguage ? settings.language() : u"system"_s),
        u"Appearance: "_s + appearances.value(int(settings.appearance())),
        u"Times in: %1, relative: %2"_s.arg(
            zones.value(int(settings.zone())), yesOrNo(settings.showsRelativeTimes())),
        u"Times of AiTEMS are read in: "_s + zones.value(int(settings.serviceZone())),
        u"Failing first: "_s + yesOrNo(settings.failingFirst()),
        u"Refreshes automatically: %1, every %2 s in progress, %3 s otherwise"_s
            .arg(yesOrNo(settings.autoRefresh()))
            .arg(intervals.busy.count())
            .arg(intervals.idle.count()),
        u"Notifications: %1 (completed %2, failed %3, result %4)"_s.arg(
            yesOrNo(settings.showsNotifications()),
            yesOrNo(settings.notifiesOf(NewsKind::Completed)),
            yesOrNo(settings.notifiesOf(NewsKind::Failed)),
            yesOrNo(settings.notifiesOf(NewsKind::GotResult))),
        u"Icon in the tray: %1, window closes to it: %2"_s.arg(
            yesOrNo(settings.showsTrayIcon()), yesOrNo(settings.closesToTray())),
        u"History is kept for: "_s +
            (days ? u"%1 days"_s.arg(*days) : u"not known, nothing is removed"_s),
        u"Saved views: "_s + QString::number(settings.views().size())};
}

QStringList network(const NetworkSettings &settings)
{
    static const QStringList modes{u"of the system"_s, u"manual"_s, u"none"_s};
    static const QStringList types{u"HTTP"_s, u"SOCKS5"_s};
    QString proxy = modes.value(int(settings.proxyMode));
    if (settings.proxyMode == NetworkSettings::ProxyMode::Manual)
        proxy = u"%1, %2, with a login: %3"_s.arg(
            proxy, types.value(int(settings.proxyType)), yesOrNo(settings.proxyHasLogin));
    return {
        u"Proxy: "_s + proxy,
        u"Extra certificate authorities: "_s + yesOrNo(!settings.caFile.isEmpty()),
        u"Time-outs: %1 s for a connection, %2 s for a response"_s
            .arg(settings.connectTimeout.count())
            .arg(settings.attemptTimeout.count())};
}

bool isOfNaver(const Account &account)
{
    return account.endpoint.isEmpty() || QUrl(account.endpoint).host() == publicEndpoint().host();
}

QStringList accounts(const SupportSources &sources)
{
    static const QStringList states{
        u"no account"_s,
        u"waiting for the keychain"_s,
        u"waiting long for the keychain"_s,
        u"cancelled"_s,
        u"keys failed"_s,
        u"bad endpoint"_s,
        u"unusable keys"_s,
        u"ready"_s};
    const AccountSession &session = *sources.session;
    const QList<Account> all = session.accounts();
    const auto ofNaver = std::ranges::count_if(all, isOfNaver);
    QString shown = session.isFixed(session.current().id) ? u"of the environment"_s : u"stored"_s;
    if (session.isDemo())
        shown = u"the demo"_s;
    if (session.current().id.isEmpty())
        shown = u"none"_s;
    return {
        u"Number: %1 (%2 with the endpoint of NAVER, %3 with another one)"_s.arg(all.size())
            .arg(ofNaver)
            .arg(all.size() - ofNaver),
        u"Shown: %1, state: %2"_s.arg(shown, states.value(int(session.state()))),
        u"Keychain: %1, keeps keys: %2"_s.arg(sources.keychain, yesOrNo(sources.keepsKeys))};
}

// Of the history on the disk.
qint64 sizeOf(const QString &folder)
{
    qint64 bytes = 0;
    const QFileInfoList files = QDir(folder).entryInfoList({u"history.db*"_s}, QDir::Files);
    for (const QFileInfo &file : files)
        bytes += file.size();
    return bytes;
}

QStringList history(const SupportSources &sources)
{
    static const QStringList problems{u"no driver for SQLite"_s,
                                      u"damaged, set aside"_s,
                                      u"written by a newer Trainboard"_s,
                                      u"others may write it"_s,
                                      u"locked by another Trainboard"_s,
                                      u"the disk is full"_s,
                                      u"cannot be written"_s};
    return {
        u"Size: %1 bytes"_s.arg(sizeOf(sources.historyFolder)),
        u"Problem: "_s +
            (sources.historyProblem ? problems.value(int(sources.historyProblem->kind))
                                    : u"none"_s)};
}

QStringList contents(const Board &board)
{
    return {
        u"Services: "_s + QString::number(board.services().services().size()),
        u"Trainings: "_s + QString::number(board.trainings().list().size()),
        u"Loading: %1, older than the last attempt: %2"_s.arg(
            yesOrNo(board.isLoading()), yesOrNo(board.state().isStale())),
        u"Rows of services that cannot be read: "_s +
            QString::number(board.state().unreadableServices),
        u"Clock is corrected by: %1 ms"_s.arg(board.clockCorrection())};
}

// Each kind once, with the number of its rows. What came instead may be anything, and stays out.
QStringList unexpectedValues(const Board &board)
{
    static const QStringList expected{u"text"_s, u"date"_s, u"boolean"_s, u"options"_s, u"list"_s};
    static const QStringList found{u"nothing"_s, u"text"_s, u"other JSON"_s};
    QMap<QString, int> counts;
    const auto count = [&counts](const UnexpectedFields &fields) {
        const QList<UnexpectedField> list = fields.toList();
        for (const UnexpectedField &field : list)
            ++counts[u"%1: expected %2, found %3"_s.arg(
                field.name, expected.value(int(field.expected)), found.value(int(field.found)))];
    };
    const TrainingList &list = board.trainings().list();
    for (int row = 0; row < list.size(); ++row) {
        if (list.status(row).known() == KnownTrainingStatus::Unknown)
            ++counts[u"status: undocumented word"_s];
        if (list.type(row).known() == KnownTrainingType::Unknown)
            ++counts[u"type: undocumented word"_s];
    }
    const QList<int> rows = list.unexpectedRows();
    for (const int row : rows)
        count(list.unexpected(row));
    for (const Service &service : board.services().services())
        count(service.unexpected);
    QStringList lines;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        lines += u"%1 (rows: %2)"_s.arg(it.key()).arg(it.value());
    return lines;
}

QStringList messages(const ShownMessages &shown)
{
    static const QStringList kinds{u"Error"_s, u"Warning"_s, u"Note"_s, u"Success"_s};
    QStringList lines;
    for (const ShownMessages::Shown &message : shown.messages())
        lines += u"%1 %2: %3"_s.arg(
            moment(message.moment), kinds.value(int(message.kind)), message.text);
    return lines;
}

QStringList requests(const RequestLog &log)
{
    QStringList lines;
    for (const RequestRecord &record : log.records()) {
        QString line = u"%1 GET %2: %3, %4 ms, %5 bytes"_s.arg(
            moment(record.startedAt), redactedTarget(record.target), outcomeInEnglish(record),
            QString::number(record.duration.count()), QString::number(record.bytes));
        if (record.attempt > 1)
            line += u", attempt %1"_s.arg(record.attempt);
        lines += line;
    }
    return lines;
}

QString section(const QString &title, const QStringList &lines)
{
    return u"\n%1\n  %2\n"_s.arg(title, lines.isEmpty() ? u"none"_s : lines.join(u"\n  "_s));
}

// The user, the home folder and the name of this computer.
void hideComputer(Redaction &redaction)
{
    const QString home = QDir::homePath();
    redaction.hide(home, u"<home>"_s);
    redaction.hide(QDir::toNativeSeparators(home), u"<home>"_s);
    redaction.hide(QDir(home).dirName(), u"<user>"_s);
    for (const char *variable : {"USER", "USERNAME", "LOGNAME"})
        redaction.hide(qEnvironmentVariable(variable), u"<user>"_s);
    redaction.hide(QSysInfo::machineHostName(), u"<computer>"_s);
}

} // namespace

Redaction supportRedaction(const SupportSources &sources)
{
    Redaction redaction;
    // Also as windows show it: with escapes, and shortened in messages.
    const auto hide = [&redaction](const QString &name, const QString &placeholder) {
        const QString shown = shownInLine(name);
        QStringList forms{name, shown};
        for (const qsizetype letters : {40, 60})
            forms += shortened(shown, letters);
        forms.removeDuplicates();
        for (const QString &form : std::as_const(forms))
            redaction.hide(form, placeholder);
    };
    int number = 0;
    for (const QList<Account> accounts = sources.session->accounts();
         const Account &account : accounts) {
        if (!sources.session->isFixed(account.id)) { // the program's own names are no secret
            const QString placeholder = u"<account %1>"_s.arg(++number);
            hide(account.name, placeholder);
            redaction.hide(account.id, placeholder);
        }
        redaction.hide(QUrl(account.endpoint).host(), u"<host>"_s);
        redaction.hide(shownHost(QUrl(account.endpoint)), u"<host>"_s);
    }
    number = 0;
    for (const Service &service : sources.board->services().services()) {
        const QString placeholder = u"<service %1>"_s.arg(++number);
        hide(service.name, placeholder);
        hide(service.serviceId, placeholder);
    }
    number = 0;
    for (const QList<TrainingView> views = sources.settings->views();
         const TrainingView &view : views)
        hide(view.name, u"<view %1>"_s.arg(++number));
    const NetworkSettings network = sources.network->settings();
    for (const QString &file : {network.caFile, sources.historyFolder}) {
        redaction.hide(file, u"<place>"_s);
        redaction.hide(QDir::toNativeSeparators(file), u"<place>"_s);
    }
    QStringList hosts{network.proxyHost};
    for (const RequestRecord &record : sources.log->records())
        hosts += record.host;
    hosts.removeDuplicates();
    for (const QString &host : std::as_const(hosts)) {
        redaction.hide(host, u"<host>"_s);
        redaction.hide(host.section(u':', 0, 0), u"<host>"_s); // without the port
    }
    hideComputer(redaction);
    return redaction;
}

QString supportReport(const SupportSources &sources)
{
    QString text = u"Trainboard support report, %1\n"
                   "Keys, names, ids, hosts and paths are left out.\n"_s.arg(
                       moment(QDateTime::currentMSecsSinceEpoch()));
    text += section(u"Program"_s, program());
    text += section(u"Settings"_s, chosen(*sources.settings));
    text += section(u"Network"_s, network(sources.network->settings()));
    text += section(u"Accounts"_s, accounts(sources));
    text += section(u"History"_s, history(sources));
    text += section(u"Board"_s, contents(*sources.board));
    text += section(u"Values that are not as documented"_s, unexpectedValues(*sources.board));
    text += section(u"Messages of this run"_s, messages(*sources.messages));
    text += section(u"Requests of this run"_s, requests(*sources.log));
    // Once more as a whole: nothing of what is known gets out, whatever the lines are made of.
    return supportRedaction(sources).withoutNames(text);
}
