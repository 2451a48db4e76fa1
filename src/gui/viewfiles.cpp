// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/viewfiles.h"

#include "core/viewsfile.h"
#include "gui/viewswitcher.h"
#include "wording/lists.h"
#include "wording/sentences.h"
#include "wording/showntext.h"
#include "wording/viewwords.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>

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
    QSaveFile file(fileName);
    file.setDirectWriteFallback(true); // a folder may allow the file and no other
    const bool saved =
        file.open(QIODevice::WriteOnly) && file.write(viewsJson(views)) >= 0 && file.commit();
    if (saved) {
        Q_EMIT said(tr("Saved as %1.").arg(name));
        return;
    }
    Q_EMIT failed(tr("The views could not be saved as %1 (%2). Choose another folder or name.")
                      .arg(name, file.errorString()));
}

void ViewFiles::read(const QString &fileName)
{
    const QString name = QDir::toNativeSeparators(fileName);
    QFile file(fileName);
    // A pipe would never end.
    const bool isFile = QFileInfo(fileName).isFile();
    if (!isFile || !file.open(QIODevice::ReadOnly)) {
        const QString reason = isFile ? file.errorString() : tr("it is not a file");
        Q_EMIT failed(
            tr("The file %1 cannot be read (%2). Choose another file.").arg(name, reason));
        return;
    }
    const auto views = readViews(file.read(longestViewsFile + 1));
    if (!views) {
        Q_EMIT failed(sentences(
            tr("No view was imported from %1.").arg(name), viewsFileErrorText(views.error())));
        return;
    }
    const QStringList added = m_switcher->add(*views);
    QStringList shown;
    for (const QString &view : added)
        shown.append(tr("\"%1\"", "the name of a view").arg(shownInLine(view)));
    if (added.isEmpty() && !views->isEmpty() && m_switcher->views().isFull())
        Q_EMIT failed(tr("No view was imported, because there are %L1 views already. Delete some "
                         "of them first.")
                          .arg(TrainingViews::mostViews));
    else if (added.isEmpty())
        Q_EMIT said(tr("All views of the file are there already."));
    else
        Q_EMIT said(tr("Imported %1.").arg(listed(shown)));
    if (added.size() == 1) // whoever imports one wants to see it
        m_switcher->show(added.constFirst());
}
