// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString english = u"en"_s;

// The user's own, with the habits of a country, where it is of that language. Somebody whose
// language there is no catalogue of reads English, but keeps the numbers that are usual there.
QLocale localeFor(const QString &spoken, const QLocale &system, bool isChosen)
{
    const QLocale locale(spoken);
    if (system.language() == locale.language() || (spoken == english && !isChosen))
        return system;
    return locale;
}

} // namespace

Languages::Languages(const QString &language, const QLocale &system, QObject *parent, OfQt ofQt)
    : QObject(parent)
    , m_system(system)
    , m_language(all().contains(language) ? language : QString())
    , m_ofQt(ofQt)
{
    install();
}

Languages::~Languages()
{
    QLocale::setDefault(m_system);
}

QStringList Languages::all()
{
    return {english, u"ko"_s, u"ja"_s};
}

QString Languages::bestOf(const QStringList &wanted)
{
    for (const QString &tag : wanted) {
        const auto end = std::ranges::find_if_not(tag, [](QChar c) { return c.isLetter(); });
        const QString language = tag.first(end - tag.cbegin()).toLower();
        if (all().contains(language))
            return language;
    }
    return english;
}

QString Languages::nameOf(const QString &language)
{
    if (language == "ko"_L1)
        return u"한국어"_s;
    if (language == "ja"_L1)
        return u"日本語"_s;
    return u"English"_s;
}

void Languages::setLanguage(const QString &language)
{
    m_language = all().contains(language) ? language : QString();
    install();
    Q_EMIT changed();
}

void Languages::install()
{
    m_spoken = m_language.isEmpty() ? bestOf(m_system.uiLanguages()) : m_language;
    QLocale::setDefault(localeFor(m_spoken, m_system, !m_language.isEmpty()));

    // The former ones go first: what a catalogue does not have would be looked up in the others.
    m_own.reset();
    m_qt.reset();
    auto own = std::make_unique<QTranslator>();
    if (own->load(u":/i18n/trainboard_%1.qm"_s.arg(m_spoken))) { // English has its plurals there
        QCoreApplication::installTranslator(own.get());
        m_own = std::move(own);
    }
    if (m_ofQt == OfQt::English)
        return;
    // Qt's own texts, buttons of standard dialogs and context menus of text fields, in the same
    // language and no other: Qt knows more languages, and those that are written from right to left
    // would turn the windows round, and with them the dates in the table.
    auto qt = std::make_unique<QTranslator>();
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (qt->load(QLocale(m_spoken), u"qtbase"_s, u"_"_s, folder)) {
        QCoreApplication::installTranslator(qt.get());
        m_qt = std::move(qt);
    }
}
