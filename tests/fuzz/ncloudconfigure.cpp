// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ncloudconfigure.h"

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

// What ~/.ncloud/configure holds, whatever it is.
void testInput(const QByteArray &input)
{
    const QList<NcloudProfile> profiles = ncloudProfiles(input);
    QSet<QString> names;
    for (const NcloudProfile &profile : profiles) {
        require(profile.credentials.isComplete(), "a profile has both keys");
        names += profile.name;
    }
    require(names.size() == profiles.size(), "no profile comes twice");
    const QList<NcloudProfile> again = ncloudProfiles(written(profiles));
    require(texts(again) == texts(profiles), "written again, it says the same");
}
