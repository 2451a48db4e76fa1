// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

const QString english = u":/i18n/trainboard_en.qm"_s;

} // namespace

void installTranslations(QCoreApplication &app)
{
    // Qt's own texts: buttons of standard dialogs, context menus of text fields.
    auto *qt = new QTranslator(&app);
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (qt->load(QLocale(), u"qtbase"_s, u"_"_s, folder))
        QCoreApplication::installTranslator(qt);

    auto *own = new QTranslator(&app);
    if (own->load(QLocale(), u"trainboard"_s, u"_"_s, u":/i18n"_s) ||
        own->load(english)) // English needs one too, for its plurals
        QCoreApplication::installTranslator(own);
}

void installEnglish(QCoreApplication &app)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    auto *own = new QTranslator(&app);
    if (own->load(english))
        QCoreApplication::installTranslator(own);
}
