// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/historydatabase.h"
#include "storage/historysamples.h"

#include <QCoreApplication>

#include <cstdio>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#endif

using namespace Qt::StringLiterals;

namespace {

void say(const QByteArray &line)
{
    std::fputs(line.constData(), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

// Writes looks for ever, and says the number of each one that was written.
void writeOn(HistoryDatabase &history, int number)
{
    while (true) {
        ++number;
        QList<SeenTraining> changed{
            seen(sampleKey(0), TrainingStatus::fromText(QString::number(number)))};
        for (int i = 1; i <= 60; ++i) {
            changed += seen(
                sampleKey(i + 60 * (number % 8)), TrainingStatus::fromText(QString::number(number)),
                minute(number));
            changed.last().json.append(3'000, 'x');
        }
        if (history.record(wholeLook(minute(number), changed)))
            say(QByteArray::number(number));
        if (number % 50 == 0)
            history.prune(minute(number - 20));
    }
}

} // namespace

// What another Trainboard does with the history that runs at the same time.
// historywriter FOLDER NUMBER    writes looks after this one, until it is killed
// historywriter FOLDER hold      says how it could open it, and keeps it open while it is listened
// to historywriter FOLDER nodriver  the first of the two, without Qt's plugins
int main(int argc, char *argv[])
{
#ifdef Q_OS_WIN
    _setmode(_fileno(stdout), _O_BINARY); // no CR before LF
#endif
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString what = arguments.value(2);
    if (what == u"nodriver"_s)
        QCoreApplication::setLibraryPaths({});
    HistoryDatabase history(arguments.value(1), [](const HistoryProblem &problem) {
        say("problem " + QByteArray::number(int(problem.kind)));
    });
    if (what != u"hold"_s && what != u"nodriver"_s)
        writeOn(history, what.toInt());
    say("state " + QByteArray::number(int(history.state())));
    std::getchar();
    return 0;
}
