// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/linkerrors.h"

#include "wording/questionerrors.h"
#include "wording/sentences.h"
#include "wording/showntext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct LinkErrors
{
    Q_DECLARE_TR_FUNCTIONS(LinkErrors)
};

constexpr qsizetype longestWord = 60;

} // namespace

QString linkErrorText(const BoardLinkError &error)
{
    using Kind = BoardLinkError::Kind;
    const QString word = shortened(shownInLine(error.word), longestWord);
    switch (error.kind) {
    case Kind::NoLink:
        return LinkErrors::tr("\"%1\" is not a link to Trainboard. Such a link begins with %2.")
            .arg(word, u"trainboard://"_s);
    case Kind::TooLong:
        return LinkErrors::tr("The link is too long to be opened.");
    case Kind::UnknownPlace:
        return LinkErrors::tr("The link leads to \"%1\", which this version of Trainboard does not "
                              "know. Check the link, or use a newer version.")
            .arg(word);
    case Kind::TooMuch:
        return LinkErrors::tr("The link contains a user name, a port or a fragment, which links to "
                              "Trainboard never have. Check the link.");
    case Kind::BadEncoding:
        return LinkErrors::tr(
            "The link contains characters that are not encoded correctly. Copy the link again.");
    case Kind::ControlCharacter:
        return LinkErrors::tr("The link contains control characters. Copy the link again.");
    case Kind::Repeated:
        return LinkErrors::tr(
                   "The link contains the parameter \"%1\" more than once. Check the link.")
            .arg(word);
    case Kind::ValueTooLong:
        return LinkErrors::tr("The value of \"%1\" in the link is too long. Check the link.")
            .arg(word);
    case Kind::BadRecent:
        return LinkErrors::tr(
            "The value of \"recent\" in the link must be true or false. Check the link.");
    case Kind::MissingService:
        return LinkErrors::tr("The link does not name a service. Check the link.");
    case Kind::IncompleteTraining:
        return LinkErrors::tr("A link to a training needs a service, a type and a version. Check "
                              "the link.");
    case Kind::BadQuestion:
        return sentences(
            LinkErrors::tr("The link contains a question that cannot be read."),
            error.question ? questionErrorText(*error.question) : QString());
    }
    return {};
}
