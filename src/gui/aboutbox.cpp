// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/aboutbox.h"

#include <QApplication>
#include <QDesktopServices>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

class About
{
    Q_DECLARE_TR_FUNCTIONS(About)
};

QMessageBox *openBox(QWidget *parent, const QString &text)
{
    auto *box = new QMessageBox(
        QMessageBox::NoIcon, About::tr("About Trainboard"), text, QMessageBox::Close, parent);
    box->setTextFormat(Qt::PlainText);
    // The version belongs into reports.
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->setIconPixmap(QApplication::windowIcon().pixmap(64));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
    return box;
}

void showReleases(QWidget *parent)
{
    const QUrl page(QStringLiteral(TRAINBOARD_HOMEPAGE) + u"/releases"_s);
    if (!QDesktopServices::openUrl(page)) {
        openBox(
            parent,
            About::tr("Could not open a web browser. The releases are at this address:\n%1")
                .arg(page.toString()));
    }
}

} // namespace

void showAboutBox(QWidget *parent)
{
    QMessageBox *box = openBox(
        parent,
        About::tr(
            "Trainboard %1\n\n"
            "The departure board of your AiTEMS trainings. It only reads.\n\n"
            "Trainboard sends requests to the endpoints of your accounts only. It never looks "
            "for updates by itself: Show Releases opens the list of versions in your web "
            "browser.\n\n"
            "Free software under the GNU General Public License, version 3 or later.")
            .arg(QApplication::applicationVersion()));
    const QPushButton *releases =
        box->addButton(About::tr("Show &Releases"), QMessageBox::ActionRole);
    QObject::connect(releases, &QPushButton::clicked, parent, [parent] { showReleases(parent); });
    box->setDefaultButton(QMessageBox::Close);
}
