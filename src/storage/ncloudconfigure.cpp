// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ncloudconfigure.h"

#include "core/keytext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maximumSize = 1024 * 1024; // bytes; a real one has a few hundred

// Profiles in the order of the file. A mebibyte has room for so many sections that each must be
// found at once.
class Profiles
{
public:
    NcloudProfile &named(const QString &name)
    {
        const auto found = m_places.constFind(name);
        if (found != m_places.cend())
            return m_profiles[*found];
        m_places.insert(name, m_profiles.size());
        m_profiles += NcloudProfile{.name = name, .credentials = {}};
        return m_profiles.last();
    }

    QList<NcloudProfile> complete() const
    {
        QList<NcloudProfile> complete = m_profiles;
        complete.removeIf(
            [](const NcloudProfile &profile) { return !profile.credentials.isComplete(); });
        return complete;
    }

private:
    QList<NcloudProfile> m_profiles;
    QHash<QString, qsizetype> m_places;
};

void readSetting(QStringView line, NcloudProfile &profile)
{
    const qsizetype equals = line.indexOf(u'='); // the first: a key may end in one
    if (equals < 0)
        return;
    const QStringView key = line.first(equals).trimmed();
    const QString value = keyFromText(line.sliced(equals + 1));
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

QList<NcloudProfile> ncloudProfiles(QByteArrayView text)
{
    if (text.startsWith("\xef\xbb\xbf")) // Windows' Notepad
        text = text.sliced(3);
    // Sections in any order, more than once, and lines that are nobody's are all taken as they are.
    Profiles profiles;
    QString section = u"DEFAULT"_s;
    const QString lines = QString::fromUtf8(text).replace(u'\r', u'\n');
    for (QStringView line : QStringView(lines).split(u'\n', Qt::SkipEmptyParts)) {
        line = line.trimmed();
        if (line.startsWith(u'#') || line.startsWith(u';'))
            continue;
        if (line.startsWith(u'[') && line.contains(u']'))
            section = line.sliced(1, line.indexOf(u']') - 1).trimmed().toString();
        else
            readSetting(line, profiles.named(section));
    }
    return profiles.complete();
}

Result<QList<NcloudProfile>, NcloudConfigureProblem> readNcloudConfigure(const QString &file)
{
    const QFileInfo info(file);
    if (!info.exists())
        return NcloudConfigureProblem::NotThere;
    if (!info.isFile()) // a pipe would keep us waiting
        return NcloudConfigureProblem::Unreadable;
    if (info.size() > maximumSize)
        return NcloudConfigureProblem::TooLarge;
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return NcloudConfigureProblem::Unreadable;
    const QList<NcloudProfile> profiles = ncloudProfiles(source.read(info.size()));
    if (profiles.isEmpty())
        return NcloudConfigureProblem::NoKeys;
    return profiles;
}

NcloudExposure ncloudConfigureExposure(const QString &file)
{
    return {.file = fileAccess(file).value_or(FileAccess()), .distrust = distrustOf(file)};
}
