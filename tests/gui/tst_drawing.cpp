// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/coloredpng.h"
#include "gui/drawing.h"
#include "support/testprogram.h"

#include <QColor>
#include <QDir>
#include <QGuiApplication>
#include <QTest>

using namespace Qt::StringLiterals;

// The icons drawn by Qt Svg, and those that a Qt without it makes of pictures: they look the same.
class DrawingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesHaveTheColorThatIsAskedFor_data();
    void linesHaveTheColorThatIsAskedFor();
    void aLineIconHasNoColorOfItsOwn_data();
    void aLineIconHasNoColorOfItsOwn();
    void picturesLookLikeDrawings_data();
    void picturesLookLikeDrawings();
    void picturesOfTheProgramLookLikeTheirDrawings_data();
    void picturesOfTheProgramLookLikeTheirDrawings();
    void thereIsNoDrawingOfAnotherName();
};

namespace {

const QStringList &namesOfAll()
{
    static const QStringList names = [] {
        QStringList found;
        for (const QString &file : QDir(u":/icons"_s).entryList({u"*.svg"_s, u"*.png"_s}))
            found.append(file.chopped(4));
        return found;
    }();
    return names;
}

bool hasOwnColors(const QString &name)
{
    return name == "trainboard"_L1 || name.startsWith("tray-"_L1);
}

void addNames(bool withOwnColors)
{
    QTest::addColumn<QString>("name");
    for (const QString &name : namesOfAll()) {
        if (hasOwnColors(name) == withOwnColors)
            QTest::newRow(qPrintable(name)) << name;
    }
}

// How much of the image is covered, from 0 to 1.
qreal coverage(const QImage &image)
{
    qint64 alpha = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            alpha += qAlpha(image.pixel(x, y));
    }
    return qreal(alpha) / (255.0 * image.width() * image.height());
}

#ifdef TRAINBOARD_DRAWN_ICONS
// The mean difference of a channel, from 0 to 255.
qreal difference(const QImage &left, const QImage &right)
{
    qint64 sum = 0;
    for (int y = 0; y < left.height(); ++y) {
        for (int x = 0; x < left.width(); ++x) {
            // Premultiplied: the color of what cannot be seen does not count.
            const QRgb a = qPremultiply(left.pixel(x, y));
            const QRgb b = qPremultiply(right.pixel(x, y));
            sum += qAbs(qAlpha(a) - qAlpha(b)) + qAbs(qRed(a) - qRed(b)) +
                qAbs(qGreen(a) - qGreen(b)) + qAbs(qBlue(a) - qBlue(b));
        }
    }
    return qreal(sum) / (4.0 * left.width() * left.height());
}

QImage png(const QString &name)
{
    return QImage(QStringLiteral(TRAINBOARD_DRAWN_ICONS "/%1.png").arg(name));
}
#endif

} // namespace

void DrawingTest::linesHaveTheColorThatIsAskedFor_data()
{
    addNames(false);
}

void DrawingTest::linesHaveTheColorThatIsAskedFor()
{
    QFETCH(QString, name);
    for (const QColor &color : {QColor(0x15, 0x80, 0x8a), QColor(Qt::white)}) {
        const QImage image = drawing(name, {16, 16}, color);
        QCOMPARE(image.size(), QSize(16, 16));
        QVERIFY2(coverage(image) > 0.02, "nothing can be seen");
        QVERIFY2(coverage(image) < 0.9, "it is a block");
        for (int y = 0; y < 16; ++y) {
            for (int x = 0; x < 16; ++x) {
                const QColor pixel = image.pixelColor(x, y);
                if (pixel.alpha() < 200)
                    continue;
                QVERIFY(qAbs(pixel.red() - color.red()) <= 2);
                QVERIFY(qAbs(pixel.green() - color.green()) <= 2);
                QVERIFY(qAbs(pixel.blue() - color.blue()) <= 2);
            }
        }
    }
}

void DrawingTest::aLineIconHasNoColorOfItsOwn_data()
{
    addNames(false);
}

// Pictures are colored as a whole, so a second color would be lost.
void DrawingTest::aLineIconHasNoColorOfItsOwn()
{
    QFETCH(QString, name);
    const QImage image = drawing(name, {64, 64}, Qt::black);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            QCOMPARE(image.pixel(x, y) & 0xffffff, 0u);
    }
}

void DrawingTest::picturesLookLikeDrawings_data()
{
    addNames(false);
}

void DrawingTest::picturesLookLikeDrawings()
{
#ifdef TRAINBOARD_DRAWN_ICONS
    QFETCH(QString, name);
    const QColor color(0xc2, 0x1f, 0x27);
    for (const int size : {16, 24, 32}) {
        const QImage drawn = drawing(name, {size, size}, color);
        const QImage scaled = coloredPng(png(name), {size, size}, color);
        QCOMPARE(scaled.size(), drawn.size());
        QVERIFY(coverage(scaled) > 0.02);
        QVERIFY2(
            difference(drawn, scaled) < 5,
            qPrintable(
                QString::number(difference(drawn, scaled)) + u" at "_s + QString::number(size)));
    }
#else
    QSKIP("There are no pictures to compare with, for want of rsvg-convert or Qt Svg.");
#endif
}

void DrawingTest::picturesOfTheProgramLookLikeTheirDrawings_data()
{
    addNames(true);
}

void DrawingTest::picturesOfTheProgramLookLikeTheirDrawings()
{
    QFETCH(QString, name);
    const QImage drawn = pictureIcon(name).pixmap(QSize(32, 32), 1).toImage();
    QCOMPARE(drawn.size(), QSize(32, 32));
    QVERIFY(coverage(drawn) > 0.5);
#ifdef TRAINBOARD_DRAWN_ICONS
    const QImage scaled = scaledPng(png(name), {32, 32});
    QVERIFY2(difference(drawn, scaled) < 5, qPrintable(QString::number(difference(drawn, scaled))));
#endif
}

void DrawingTest::thereIsNoDrawingOfAnotherName()
{
    QVERIFY(drawing(u"no-such-icon"_s, {16, 16}, Qt::black).isNull());
    QVERIFY(coloredPng(QImage(), {16, 16}, Qt::black).isNull());
}

static const RegisteredTest registered(__FILE__, runTest<DrawingTest, QGuiApplication>);
#include "tst_drawing.moc"
