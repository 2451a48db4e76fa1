// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/englishtexts.h"

#include <QCoreApplication>

#include <tuple>

using namespace Qt::StringLiterals;

QString EnglishTexts::Translator::translate(
    const char *context, const char *source, const char *disambiguation, int n) const
{
    const QString plural = QTranslator::translate(context, source, disambiguation, n);
    return plural.isNull() ? QString::fromUtf8(source) : plural;
}

EnglishTexts::EnglishTexts()
{
    // The English catalogue has nothing but plurals. A test without it reads texts as they are
    // written.
    std::ignore = m_translator.load(u":/i18n/trainboard_en.qm"_s);
    QCoreApplication::installTranslator(&m_translator); // asked before all others
}

EnglishTexts::~EnglishTexts()
{
    QCoreApplication::removeTranslator(&m_translator);
}
