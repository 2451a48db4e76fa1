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
    auto *own = new QTranslator(&app);
    if (own->load(QLocale(), u"trainboard"_s, u"_"_s, u":/i18n"_s) ||
        own->load(english)) // English needs one too, for its plurals
        QCoreApplication::installTranslator(own);

    // Qt's own texts, buttons of standard dialogs and context menus of text fields, in the same
    // language and no other: Qt knows more languages, and those that are written from right to left
    // would turn the windows round, and with them the dates in the table.
    auto *qt = new QTranslator(&app);
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (qt->load(QLocale(own->language()), u"qtbase"_s, u"_"_s, folder))
        QCoreApplication::installTranslator(qt);
}

void installEnglish(QCoreApplication &app)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    auto *own = new QTranslator(&app);
    if (own->load(english))
        QCoreApplication::installTranslator(own);
}
