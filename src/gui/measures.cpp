// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/measures.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>
#include <QHash>
#include <QScreen>
#include <QStyle>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int manyPlaces = 200;

// Of the window without its frame, which is not known before it is shown.
QSize room(const QWidget *window)
{
    const int title = window->style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, window);
    return window->screen()->availableSize() - QSize(0, title);
}

// Qt for Windows names Courier New without looking whether it is there.
QString fixedFamily(const QFont &systemFont)
{
    if (QFontInfo(systemFont).fixedPitch())
        return systemFont.family();
    const QStringList families = QFontDatabase::families(QFontDatabase::Latin);
    for (const QString &known : {u"Consolas"_s, u"Liberation Mono"_s, u"DejaVu Sans Mono"_s}) {
        if (families.contains(known))
            return known;
    }
    const auto isFixed = [](const QString &family) {
        return QFontDatabase::isFixedPitch(family) && QFontDatabase::isSmoothlyScalable(family);
    };
    const auto found = std::find_if(families.begin(), families.end(), isFixed);
    return found != families.end() ? *found : systemFont.family();
}

} // namespace

int letterWidth(const QWidget *widget)
{
    const QString letters = u"abcdefghijklmnopqrstuvwxyz"_s;
    return widget->fontMetrics().horizontalAdvance(letters) / int(letters.size());
}

QFont fixedFont(const QFont &likeThis)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    // To look for a family takes long, and cells ask for this font whenever they are painted.
    static QHash<QString, QString> families;
    auto family = families.constFind(font.family());
    if (family == families.constEnd())
        family = families.insert(font.family(), fixedFamily(font));
    font.setFamily(*family);
    font.setPointSizeF(likeThis.pointSizeF());
    return font;
}

void fitToScreen(QWidget *window)
{
    window->resize(window->size().boundedTo(room(window)));
}

std::optional<QPoint> freePlace(
    const QWidget *window, const QWidget *neighbour, QPoint wanted, const QList<QPoint> &taken)
{
    const int title = window->style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, window);
    const int step = title + 4;
    const QRect screen = neighbour->screen()->availableGeometry();
    // Of its upper left corner.
    const QRect places(
        screen.topLeft(),
        (screen.size() - window->size() - QSize(0, title)).expandedTo(QSize(0, 0)) + QSize(1, 1));
    const auto isTaken = [&](QPoint place) {
        return std::any_of(taken.begin(), taken.end(), [&](QPoint corner) {
            return qAbs(corner.x() - place.x()) < step / 2 &&
                qAbs(corner.y() - place.y()) < step / 2;
        });
    };
    QPoint place(
        qBound(places.left(), wanted.x(), places.right()),
        qBound(places.top(), wanted.y(), places.bottom()));
    for (int tries = 0; tries < manyPlaces; ++tries) {
        if (!isTaken(place))
            return place;
        place += QPoint(step, step);
        if (place.x() > places.right())
            place.setX(places.left());
        if (place.y() > places.bottom())
            place.setY(places.top());
    }
    return {};
}

void growBy(QWidget *window, int height)
{
    window->resize(window->width(), qMin(window->height() + height, room(window).height()));
}
