// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/measures.h"
#include "support/testprogram.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

class MeasuresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fixedFontHasLettersOfOneWidth();
    void fixedFontIsAsLargeAsTheOther();
};

// Wherever there is such a font at all, whatever the system calls its own.
void MeasuresTest::fixedFontHasLettersOfOneWidth()
{
    const QStringList families = QFontDatabase::families(QFontDatabase::Latin);
    const bool isThere = std::any_of(families.begin(), families.end(), [](const QString &family) {
        return QFontDatabase::isFixedPitch(family) && QFontDatabase::isSmoothlyScalable(family);
    });
    if (!isThere)
        QSKIP("This computer has no font of this kind.");
    QVERIFY(QFontInfo(fixedFont(QFont())).fixedPitch());
}

void MeasuresTest::fixedFontIsAsLargeAsTheOther()
{
    QFont other;
    other.setPointSizeF(13.5);
    QCOMPARE(fixedFont(other).pointSizeF(), 13.5);
}

static const RegisteredTest registered(__FILE__, runTest<MeasuresTest, QGuiApplication>);
#include "tst_measures.moc"
