// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/xlsxfile.h"
#include "gui/mainwindowfixture.h"
#include "support/testprogram.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

class AboutBoxTest : public QObject, private MainWindowFixture
{
    Q_OBJECT

public Q_SLOTS:
    void open(const QUrl &url) { m_opened.append(url.toString()); } // in place of the browser

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setApplicationVersion(u"0.1.0 (1d4e675)"_s); }
    void init();
    void cleanup();

    void saysWhichVersionThisIs();
    void versionsAreCopied();
    void opensReleasesOnlyWhenAsked();
    void saysWhereTheReleasesAreWithoutABrowser();

private:
    QMessageBox *box() const
    {
        return qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
    }
    static QAbstractButton *button(const QMessageBox *box, const QString &text);

    QStringList m_opened;
};

void AboutBoxTest::init()
{
    m_opened.clear();
    QDesktopServices::setUrlHandler(u"https"_s, this, "open");
    startOver();
    m_window->findChild<QAction *>(u"aboutAction"_s)->trigger();
    QTRY_VERIFY(box());
}

void AboutBoxTest::cleanup()
{
    endWindow();
    QDesktopServices::unsetUrlHandler(u"https"_s);
}

QAbstractButton *AboutBoxTest::button(const QMessageBox *box, const QString &text)
{
    for (QAbstractButton *button : box->buttons()) {
        if (QString(button->text()).remove(u'&') == text)
            return button;
    }
    return nullptr;
}

void AboutBoxTest::saysWhichVersionThisIs()
{
    QVERIFY(box()->text().startsWith(u"Trainboard 0.1.0 (1d4e675)\n"_s));
    QCOMPARE(box()->textFormat(), Qt::PlainText);
    QVERIFY(box()->textInteractionFlags() & Qt::TextSelectableByKeyboard);
    // Enter and Esc close it.
    QCOMPARE(box()->defaultButton(), box()->button(QMessageBox::Close));
    QTest::keyClick(box(), Qt::Key_Escape);
    QTRY_VERIFY(!box());
}

void AboutBoxTest::versionsAreCopied()
{
    const QString text = box()->text();
    for (const char *library : {"Qt", "QtKeychain", "simdjson", "cpp-httplib", "SQLite"})
        QVERIFY2(text.contains(QLatin1StringView(library)), library);
    QCOMPARE(text.contains(u"libxlsxwriter"_s), XlsxFile::isAvailable());
    QVERIFY(text.contains(u"Keychain: "_s));
    QTest::mouseClick(button(box(), u"Copy"_s), Qt::LeftButton);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.startsWith(u"Trainboard 0.1.0 (1d4e675)\nQt "_s), qPrintable(copied));
    QVERIFY(copied.contains(QString::fromLatin1(qVersion())));
    QVERIFY(box()); // stays
}

void AboutBoxTest::opensReleasesOnlyWhenAsked()
{
    QCOMPARE(m_opened, QStringList());
    QAbstractButton *releases = button(box(), u"Show Releases"_s);
    QVERIFY(releases);
    QTest::mouseClick(releases, Qt::LeftButton);
    QCOMPARE(m_opened, QStringList{QStringLiteral(TRAINBOARD_HOMEPAGE) + u"/releases"_s});
    QTRY_VERIFY(!box());
}

void AboutBoxTest::saysWhereTheReleasesAreWithoutABrowser()
{
    if (QGuiApplication::platformName() != u"offscreen")
        QSKIP("Only the platform without a screen is sure to have no browser.");
    QDesktopServices::unsetUrlHandler(u"https"_s);
    QTest::mouseClick(button(box(), u"Show Releases"_s), Qt::LeftButton);
    QTRY_VERIFY(
        box() && box()->text().endsWith(QStringLiteral(TRAINBOARD_HOMEPAGE) + u"/releases"_s));
    QCOMPARE(m_opened, QStringList());
}

static const RegisteredTest registered(__FILE__, runTest<AboutBoxTest, QApplication>);
#include "tst_aboutbox.moc"
