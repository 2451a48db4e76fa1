// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/viewfiles.h"

#include "core/viewsfile.h"
#include "gui/savefile.h"
#include "gui/viewswitcher.h"
#include "wording/lists.h"
#include "wording/sentences.h"
#include "wording/showntext.h"
#include "wording/viewwords.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

ViewFiles::ViewFiles(ViewSwitcher *switcher, QWidget *window)
    : QObject(window)
    , m_switcher(switcher)
    , m_window(window)
{
}

void ViewFiles::askWhereToExport(const QList<TrainingView> &views)
{
    auto *dialog = new QFileDialog(m_window, tr("Export Views"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("JSON (*.json)"), tr("All files (*)")});
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(u"trainboard-views.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, views](const QString &fileName) {
        write(fileName, views);
    });
    dialog->open();
}

void ViewFiles::askWhatToImport()
{
    auto *dialog = new QFileDialog(m_window, tr("Import Views"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("JSON (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ViewFiles::read);
    dialog->open();
}

void ViewFiles::write(const QString &fileName, const QList<TrainingView> &views)
{
    const QString name = QDir::toNativeSeparators(fileName);
    const std::optional<QString> problem = saveFile(fileName, viewsJson(views));
    if (!problem) {
        Q_EMIT said(tr("Saved as %1.").arg(name));
        return;
    }
    Q_EMIT failed([name, problem = *problem] {
        return tr("The views could not be saved as %1 (%2). Choose another folder or name.")
            .arg(name, problem);
    });
}

void ViewFiles::read(const QString &fileName)
{
    const QString name = QDir::toNativeSeparators(fileName);
    QFile file(fileName);
    // A pipe would never end.
    const bool isFile = QFileInfo(fileName).isFile();
    if (!isFile || !file.open(QIODevice::ReadOnly)) {
        Q_EMIT failed([name, isFile, reason = file.errorString()] {
            return tr("The file %1 cannot be read (%2). Choose another file.")
                .arg(name, isFile ? reason : tr("it is not a file"));
        });
        return;
    }
    const auto views = readViews(file.read(longestViewsFile + 1));
    if (!views) {
        Q_EMIT failed([name, error = views.error()] {
            return sentences(
                tr("No view was imported from %1.").arg(name), viewsFileErrorText(error));
        });
        return;
    }
    const QStringList added = m_switcher->add(*views);
    QStringList shown;
    for (const QString &view : added)
        shown.append(tr("\"%1\"", "the name of a view").arg(shownInLine(view)));
    const QList<TrainingView> own = m_switcher->views().own();
    const bool lacksRoom = std::ranges::any_of(*views, [&own](TrainingView view) {
        return std::ranges::none_of(own, [&view](const TrainingView &one) {
            view.name = one.name; // it may have got a number
            return one == view;
        });
    });
    const QString noRoom =
        tr("There is room for %L1 views. Delete some of them, then import the others.")
            .arg(TrainingViews::mostViews);
    if (views->isEmpty())
        Q_EMIT failed(
            [name] { return tr("The file %1 has no views. Choose another file.").arg(name); });
    else if (added.isEmpty())
        Q_EMIT said(lacksRoom ? noRoom : tr("All views in the file already exist."));
    else
        Q_EMIT said(
            sentences(tr("Imported %1.").arg(listed(shown)), lacksRoom ? noRoom : QString()));
    if (added.size() == 1) // whoever imports one wants to see it
        m_switcher->show(added.constFirst());
}
