// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ncloudconfigure.h"

#include "fuzz/scratchfolder.h"
#include "fuzz/target.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

// As somebody would write it who knows how it is read.
QByteArray written(const QList<NcloudProfile> &profiles)
{
    QString text;
    for (const NcloudProfile &profile : profiles) {
        text += u"[%1]\n"_s.arg(profile.name);
        text += u"ncloud_access_key_id = \"%1\"\n"_s.arg(profile.credentials.accessKey);
        text += u"ncloud_secret_access_key = \"%1\"\n"_s.arg(profile.credentials.secretKey);
    }
    return text.toUtf8();
}

QStringList texts(const QList<NcloudProfile> &profiles)
{
    QStringList texts;
    for (const NcloudProfile &profile : profiles)
        texts += {profile.name, profile.credentials.accessKey, profile.credentials.secretKey};
    return texts;
}

} // namespace

// ~/.ncloud/configure, whatever it is.
void testInput(const QByteArray &input)
{
    static ScratchFolder folder;
    const QString file = folder.write(input);
    const auto profiles = readNcloudConfigure(file);
    if (!profiles) {
        require(profiles.error() == NcloudConfigureProblem::NoKeys, "a file of ours has no keys");
        return;
    }
    require(!profiles->isEmpty(), "there is a profile");
    QSet<QString> names;
    for (const NcloudProfile &profile : *profiles) {
        require(profile.credentials.isComplete(), "a profile has both keys");
        names += profile.name;
    }
    require(names.size() == profiles->size(), "no profile comes twice");

    folder.write(written(*profiles));
    const auto again = readNcloudConfigure(file);
    require(
        again.hasValue() && texts(*again) == texts(*profiles), "written again, it says the same");
}
