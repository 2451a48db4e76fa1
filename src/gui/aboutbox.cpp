// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/aboutbox.h"

#include "export/xlsxfile.h"
#include "storage/keychaincredentialstore.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

class About
{
    Q_DECLARE_TR_FUNCTIONS(About)
};

void openBox(QMessageBox *box)
{
    box->setTextFormat(Qt::PlainText);
    // The version belongs into reports.
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->setIconPixmap(QApplication::windowIcon().pixmap(64));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

// What the program is made of and runs on, for a report.
QString versions()
{
    return u"Trainboard %1\nQt %2 (%3)\n%4"_s.arg(
        QApplication::applicationVersion(), QLatin1StringView(qVersion()),
        About::tr("built with %1", "a version of Qt").arg(QStringLiteral(QT_VERSION_STR)),
        About::tr("Keychain: %1").arg(KeychainCredentialStore().backendName()));
}

// The terms of the libraries, by their own names in all languages.
QString licences()
{
    const QString workbooks =
        XlsxFile::isAvailable() ? u"libxlsxwriter: BSD-2-Clause\nzlib: Zlib\n"_s : QString();
    return u"Qt: LGPL-3.0-only\n"
           "QtKeychain: BSD-3-Clause\n"
           "simdjson: Apache-2.0 / MIT\n"
           "cpp-httplib: MIT\n"_s +
        workbooks + u"SQLite (Qt SQL): public domain"_s;
}

void showReleases(QWidget *parent)
{
    const QUrl page(QStringLiteral(TRAINBOARD_HOMEPAGE) + u"/releases"_s);
    if (!QDesktopServices::openUrl(page)) {
        openBox(new QMessageBox(
            QMessageBox::NoIcon, About::tr("About Trainboard"),
            About::tr("Could not open a web browser. The releases are at this address:\n%1")
                .arg(page.toString()),
            QMessageBox::Close, parent));
    }
}

class AboutBox : public QMessageBox
{
public:
    explicit AboutBox(QWidget *parent)
        : QMessageBox(QMessageBox::NoIcon, {}, {}, QMessageBox::Close, parent)
        , m_releases(addButton(About::tr("Show &Releases"), QMessageBox::ActionRole))
        , m_copy(addButton(About::tr("&Copy"), QMessageBox::ActionRole))
    {
        connect(m_releases, &QPushButton::clicked, parent, [parent] { showReleases(parent); });
        m_copy->setObjectName(u"copyButton"_s);
        m_copy->disconnect(this); // by which it would close the box
        for (QObject *part : findChildren<QDialogButtonBox *>())
            disconnect(m_copy, nullptr, part, nullptr);
        connect(m_copy, &QPushButton::clicked, this, [] {
            QGuiApplication::clipboard()->setText(versions());
        });
        setDefaultButton(QMessageBox::Close);
        retranslate();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QMessageBox::changeEvent(event);
        if (event->type() == QEvent::LanguageChange)
            retranslate();
    }

private:
    void retranslate()
    {
        setWindowTitle(About::tr("About Trainboard"));
        setText(About::tr("%1\n\n"
                          "The departure board of your AiTEMS trainings. It only reads.\n\n"
                          "Trainboard sends requests to the endpoints of your accounts only. It "
                          "never looks for updates by itself: Show Releases opens the list of "
                          "versions in your web browser.\n\n"
                          "Free software under the GNU General Public License, version 3 or "
                          "later. It uses these libraries:\n%2")
                    .arg(versions(), licences()));
        m_releases->setText(About::tr("Show &Releases"));
        m_copy->setText(About::tr("&Copy"));
    }

    QPushButton *m_releases;
    QPushButton *m_copy;
};

} // namespace

void showAboutBox(QWidget *parent)
{
    openBox(new AboutBox(parent));
}
