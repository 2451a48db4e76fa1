// SPDX-License-Identifier: GPL-3.0-or-later
//
// trainboard_tour [--width POINTS] [--appearance light|dark] [--pictures FOLDER]
//
// Opens all windows of a demo, one after the other, and looks for what they should not show; exit
// status 1 if there is something. Language and scale are those of the environment, as always.
#include "api/http/transport.h"
#include "demo/demoserver.h"
#include "gui/application.h"
#include "gui/secretfields.h"
#include "storage/settings.h"
#include "tour/faults.h"

#include <QCommandLineParser>
#include <QDir>
#include <QMenuBar>
#include <QNetworkAccessManager>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTextStream>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int height = 800;
constexpr int patience = 60'000; // milliseconds
constexpr int settled = 2'000;
constexpr int settling = 250; // of animations, too

// They open no window of ours, or end what is looked at. Qt's own box keeps its caller waiting.
constexpr std::array quietActions{"quitAction"_L1,         "closeAction"_L1,   "demoAction"_L1,
                                  "refreshAction"_L1,      "cancelAction"_L1,  "pauseAction"_L1,
                                  "clearFiltersAction"_L1, "aboutQtAction"_L1, "findAction"_L1};

Result<RunningDemo, QString> startDemo(qint64 began)
{
    const auto server = std::make_shared<DemoServer>(DemoServer::Options{.start = began});
    if (!server->start())
        return server->errorString();
    return RunningDemo{
        server, server->endpoint(), {server->accessKey(), server->secretKey()}, server->past()};
}

class Tour
{
public:
    Tour(int width, const QString &folder)
        : m_width(width)
        , m_folder(folder)
    {
    }

    bool take();

private:
    QWidget *mainWindow() const;
    bool waitForTrainings();
    void visit(QMenu *menu);
    void trigger(QAction *action);
    void look(const QString &name, QWidget *window);
    void lookAtTabs(const QString &name, QWidget *window);

    int m_width;
    QString m_folder; // empty: no pictures
    int m_windows = 0;
    int m_faults = 0;
    QTextStream m_out{stdout};
};

QWidget *Tour::mainWindow() const
{
    const QWidgetList widgets = QApplication::topLevelWidgets();
    const auto found = std::ranges::find_if(
        widgets, [](QWidget *widget) { return qobject_cast<MainWindow *>(widget); });
    return found != widgets.end() ? *found : nullptr;
}

bool Tour::waitForTrainings()
{
    const auto *view = mainWindow()->findChild<QTableView *>(u"trainingsView"_s);
    return QTest::qWaitFor([view] { return view->model()->rowCount() > 1000; }, patience);
}

bool Tour::take()
{
    QWidget *window = mainWindow();
    window->resize(m_width, height);
    if (!waitForTrainings()) {
        m_out << "The demo shows no trainings.\n";
        return false;
    }
    auto *view = window->findChild<QTableView *>(u"trainingsView"_s);
    view->selectRow(view->model()->rowCount() / 2); // one that has an earlier one
    look(u"main"_s, window);
    const QList<QAction *> menus = window->findChild<QMenuBar *>()->actions();
    for (const QAction *menu : menus)
        visit(menu->menu());
    m_out << m_windows << " pictures, " << m_faults << " faults\n";
    return m_faults == 0 && m_windows > 8;
}

void Tour::visit(QMenu *menu)
{
    Q_EMIT menu->aboutToShow(); // some are filled then
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        if (action->menu())
            continue; // choices, not windows
        const auto isQuiet = std::ranges::any_of(quietActions, [action](QLatin1StringView name) {
            return action->objectName() == name;
        });
        if (!isQuiet && !action->isSeparator() && !action->isCheckable() && action->isEnabled() &&
            !action->objectName().startsWith(u"copy"))
            trigger(action);
    }
}

void Tour::trigger(QAction *action)
{
    const QWidgetList before = QApplication::topLevelWidgets();
    action->trigger();
    QTest::qWait(settling);
    const QWidgetList after = QApplication::topLevelWidgets();
    for (QWidget *window : after) {
        const bool isOurs = window->isVisible() && window->windowType() != Qt::Popup &&
            window->windowType() != Qt::ToolTip;
        if (!isOurs || before.contains(window))
            continue;
        window->resize(qMin(window->width(), m_width), window->height());
        lookAtTabs(action->objectName(), window);
        window->close();
    }
    QTest::qWait(1);
}

void Tour::lookAtTabs(const QString &name, QWidget *window)
{
    auto *tabs = window->findChild<QTabWidget *>();
    if (!tabs) {
        look(name, window);
        return;
    }
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        look(tab == 0 ? name : u"%1-%2"_s.arg(name).arg(tab + 1), window);
    }
}

void Tour::look(const QString &name, QWidget *window)
{
    QTest::qWait(settling);
    ++m_windows;
    if (!m_folder.isEmpty())
        window->grab().save(QDir(m_folder).filePath(name + u".png"));
    QStringList faults;
    // What is still being laid out, or loaded, has a moment for it.
    static_cast<void>(QTest::qWaitFor(
        [&] {
            faults = faultsOf(window);
            return faults.isEmpty();
        },
        settled));
    m_faults += int(faults.size());
    for (const QString &fault : faults)
        m_out << name << ": " << fault << '\n';
}

} // namespace

int main(int argc, char *argv[])
{
    Application::begin(u"0"_s);
    SecretFieldsApplication app(argc, argv);
    Application::prepare(app);
    QCommandLineParser parser;
    parser.addOptions(
        {{u"width"_s, u"Of the main window."_s, u"points"_s, u"1440"_s},
         {u"appearance"_s, u"light or dark."_s, u"word"_s, u"light"_s},
         {u"pictures"_s, u"Where to put them."_s, u"folder"_s}});
    parser.process(app);

    UserData userData = UserData::ofDemo();
    userData.settings->setAppearance(
        parser.value(u"appearance"_s) == "dark"_L1 ? Settings::Appearance::Dark
                                                   : Settings::Appearance::Light);
    QNetworkAccessManager network;
    Transport transport(&network);
    Application application(std::move(userData), &transport, startDemo);
    StartOptions options;
    options.demo = true;
    application.start(options, {});
    return Tour(parser.value(u"width"_s).toInt(), parser.value(u"pictures"_s)).take() ? 0 : 1;
}
