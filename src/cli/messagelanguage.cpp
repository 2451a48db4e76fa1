// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/messagelanguage.h"

#include "cli/streamtext.h"
#include "wording/languages.h"

#include <QLocale>

#include <algorithm>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif
#ifdef Q_OS_UNIX
#include <langinfo.h>
#include <locale.h>
#if __has_include(<xlocale.h>)
#include <xlocale.h> // of macOS and the BSDs
#endif
#endif

using namespace Qt::StringLiterals;

namespace {

const QString english = u"en"_s;

QString firstOf(const QStringList &values)
{
    for (const QString &value : values) {
        if (!value.isEmpty())
            return value;
    }
    return {};
}

bool isC(const QString &locale)
{
    return locale.isEmpty() || locale == "C"_L1 || locale == "POSIX"_L1;
}

// "C" is a wish for English, whatever comes behind it.
QString bestOf(const QStringList &locales)
{
    const auto end = std::ranges::find_if(locales, isC);
    return Languages::bestOf(locales.first(end - locales.cbegin()));
}

bool isUtf8(QString charset)
{
    charset = charset.toLower().remove(u'-');
    return charset == "utf8"_L1;
}

#ifdef Q_OS_UNIX

// Whether the locale uses UTF-8. A locale that is not installed, such as "UTF-8" of
// macOS, is judged by its name.
bool holdsAllLetters(const QString &locale)
{
    if (isC(locale))
        return false;
    const locale_t installed = newlocale(LC_CTYPE_MASK, locale.toUtf8().constData(), locale_t(0));
    if (installed == locale_t(0))
        return isUtf8(locale.section(u'.', -1).section(u'@', 0, 0));
    const QString charset = QString::fromLatin1(nl_langinfo_l(CODESET, installed));
    freelocale(installed);
    return isUtf8(charset);
}

#else

bool holdsAllLetters(const QString &locale)
{
    const QString charset = locale.section(u'.', 1).section(u'@', 0, 0);
    return charset.isEmpty() || isUtf8(charset);
}

#endif

#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)

// Whether both streams may hold any letter. On Windows what reads a pipe or a file takes it for
// text in the code page of the console; the console itself gets UTF-16.
bool isReadableByOthers()
{
#ifdef Q_OS_WIN
    return GetConsoleOutputCP() == CP_UTF8 || (isTerminal(stdout) && isTerminal(stderr));
#else
    return true;
#endif
}

#endif

} // namespace

LanguageVariables LanguageVariables::ofProcess()
{
    return {
        .language = qEnvironmentVariable("LANGUAGE"),
        .lcAll = qEnvironmentVariable("LC_ALL"),
        .lcMessages = qEnvironmentVariable("LC_MESSAGES"),
        .lcCtype = qEnvironmentVariable("LC_CTYPE"),
        .lang = qEnvironmentVariable("LANG")};
}

// https://www.gnu.org/software/gettext/manual/html_node/Locale-Environment-Variables.html
QString languageOf(const LanguageVariables &variables)
{
    const QString locale = firstOf({variables.lcAll, variables.lcMessages, variables.lang});
    if (isC(locale))
        return english; // whatever LANGUAGE says
    const QStringList wanted = variables.language.isEmpty()
        ? QStringList{locale}
        : variables.language.split(u':', Qt::SkipEmptyParts);
    const QString language = bestOf(wanted);
    if (language == english)
        return english;
    // Output is UTF-8 whatever the locale. A terminal with another character set shows ASCII only.
    const bool isReadable =
        holdsAllLetters(firstOf({variables.lcAll, variables.lcCtype, variables.lang}));
    return isReadable ? language : english;
}

QString messageLanguage()
{
    const LanguageVariables variables = LanguageVariables::ofProcess();
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    // Terminals of these systems set LANG to the region of the user, who may read another language.
    if (variables.lcAll.isEmpty() && variables.lcMessages.isEmpty())
        return isReadableByOthers() ? bestOf(QLocale::system().uiLanguages()) : english;
#endif
    return languageOf(variables);
}
