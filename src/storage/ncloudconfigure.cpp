// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ncloudconfigure.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maximumSize = 1024 * 1024; // bytes; a real one has a few hundred

// A value as somebody may have typed it: with quotes around it.
QString unquoted(QStringView value)
{
    value = value.trimmed();
    if (value.size() >= 2 && value.front() == value.back() &&
        (value.front() == u'"' || value.front() == u'\''))
        value = value.sliced(1, value.size() - 2).trimmed();
    return value.toString();
}

NcloudProfile &profileNamed(const QString &name, QList<NcloudProfile> &profiles)
{
    const auto found = std::ranges::find(profiles, name, &NcloudProfile::name);
    if (found != profiles.end())
        return *found;
    profiles += NcloudProfile{.name = name, .credentials = {}};
    return profiles.last();
}

void readSetting(QStringView line, NcloudProfile &profile)
{
    const qsizetype equals = line.indexOf(u'='); // the first: a key may end in one
    if (equals < 0)
        return;
    const QStringView key = line.first(equals).trimmed();
    const QString value = unquoted(line.sliced(equals + 1));
    if (key.compare("ncloud_access_key_id"_L1, Qt::CaseInsensitive) == 0)
        profile.credentials.accessKey = value;
    else if (key.compare("ncloud_secret_access_key"_L1, Qt::CaseInsensitive) == 0)
        profile.credentials.secretKey = value;
}

} // namespace

QString ncloudConfigureFile()
{
    return QDir::homePath() + u"/.ncloud/configure"_s;
}

Result<QList<NcloudProfile>, NcloudConfigureProblem> readNcloudConfigure(const QString &file)
{
    const QFileInfo info(file);
    if (!info.exists())
        return NcloudConfigureProblem::NotThere;
    if (!info.isFile()) // a pipe would keep us waiting
        return NcloudConfigureProblem::Unreadable;
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return NcloudConfigureProblem::Unreadable;
    QByteArray bytes = source.read(maximumSize + 1);
    if (bytes.size() > maximumSize)
        return NcloudConfigureProblem::TooLarge;
    if (bytes.startsWith("\xef\xbb\xbf")) // Windows' Notepad
        bytes.remove(0, 3);

    // Sections in any order, more than once, and lines that are nobody's are all taken as they are.
    QList<NcloudProfile> profiles;
    QString section = u"DEFAULT"_s;
    const QString text = QString::fromUtf8(bytes).replace(u'\r', u'\n');
    for (QStringView line : QStringView(text).split(u'\n', Qt::SkipEmptyParts)) {
        line = line.trimmed();
        if (line.startsWith(u'#') || line.startsWith(u';'))
            continue;
        if (line.startsWith(u'[') && line.contains(u']'))
            section = line.sliced(1, line.indexOf(u']') - 1).trimmed().toString();
        else
            readSetting(line, profileNamed(section, profiles));
    }
    profiles.removeIf(
        [](const NcloudProfile &profile) { return !profile.credentials.isComplete(); });
    if (profiles.isEmpty())
        return NcloudConfigureProblem::NoKeys;
    return profiles;
}
