// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/appearance.h"

#include "contrast.h"
#include "gui/colors.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;

// What the desktop asks for, and what somebody has chosen.
class AppearanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void highContrastIsTheDesktopsWish_data();
    void highContrastIsTheDesktopsWish();
    void whoHasChosenKeepsTheChoice();
    void otherSettingsOfTheDesktopMeanNothing();
};

namespace {

constexpr double enhancedContrast = 7; // WCAG 1.4.6

// As the portal of a desktop tells it.
void tell(Appearance &appearance, const QString &key, uint value)
{
    QVERIFY(QMetaObject::invokeMethod(
        &appearance, "takeDesktopSetting", Q_ARG(QString, u"org.freedesktop.appearance"_s),
        Q_ARG(QString, key), Q_ARG(QVariant, QVariant(value))));
}

} // namespace

void AppearanceTest::highContrastIsTheDesktopsWish_data()
{
    QTest::addColumn<uint>("scheme");
    QTest::newRow("light") << 2U;
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    QTest::newRow("dark") << 1U; // newer Qt tells it
#endif
}

void AppearanceTest::highContrastIsTheDesktopsWish()
{
#ifdef Q_OS_WIN
    QSKIP("The colours of high contrast are those of Windows");
#endif
    QFETCH(const uint, scheme);
    Appearance appearance;
    appearance.apply(Settings::Appearance::System);
    tell(appearance, u"color-scheme"_s, scheme);
    const QPalette before = QApplication::palette();
    QVERIFY(!hasHighContrast(before));
    tell(appearance, u"contrast"_s, 1);
    const QPalette palette = QApplication::palette();
    QVERIFY(hasHighContrast(palette));
    QCOMPARE(isDark(palette), isDark(before));
    const QColor base = palette.color(QPalette::Base);
    for (const QColor &color :
         {palette.color(QPalette::Text), palette.color(QPalette::PlaceholderText),
          palette.color(QPalette::Link), quietColor(palette), edgeColor(palette)})
        QVERIFY(contrast(color, base) >= enhancedContrast);
    for (const auto group :
         {StatusGroup::Idle, StatusGroup::InProgress, StatusGroup::Succeeded, StatusGroup::Failed,
          StatusGroup::Unknown})
        QVERIFY(contrast(statusColor(group, palette), base) >= readableContrast);
    QVERIFY(
        contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >=
        enhancedContrast);
    QVERIFY(!isHighlightPale(palette));
    tell(appearance, u"contrast"_s, 0);
    QCOMPARE(QApplication::palette(), before);
}

void AppearanceTest::whoHasChosenKeepsTheChoice()
{
    Appearance appearance;
    appearance.apply(Settings::Appearance::Dark);
    const QPalette before = QApplication::palette();
    tell(appearance, u"contrast"_s, 1);
    QCOMPARE(QApplication::palette(), before);
}

void AppearanceTest::otherSettingsOfTheDesktopMeanNothing()
{
    Appearance appearance;
    appearance.apply(Settings::Appearance::System);
    const QPalette before = QApplication::palette();
    tell(appearance, u"accent-color"_s, 1);
    QCOMPARE(QApplication::palette(), before);
}

static const RegisteredTest registered(__FILE__, runTest<AppearanceTest, QApplication>);
#include "tst_appearance.moc"
