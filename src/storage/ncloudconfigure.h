// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials.h"
#include "core/result.h"
#include "storage/fileaccess.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>

// Keys that NAVER's own command line keeps in ~/.ncloud/configure (%USERPROFILE%\.ncloud\configure
// on Windows), which is only ever read: ncloud_access_key_id, ncloud_secret_access_key, in sections
// that are profiles, [DEFAULT] first. Its ncloud_api_url is that of the general API and not of
// AiTEMS, so it is left alone. https://cli.ncloud-docs.com/docs/en/guide-clichange
struct NcloudProfile
{
    QString name; // "DEFAULT" also for keys before any section
    Credentials credentials;
};

enum class NcloudConfigureProblem {
    NotThere,
    Unreadable, // no permission, or not a file
    TooLarge,   // over a mebibyte: not what we take it for
    NoKeys      // readable, and without a complete pair of keys
};

// Who besides this user may read it, or may have written what it holds.
struct NcloudExposure
{
    FileAccess file = {};
    std::optional<Distrust> distrust = {};

    bool isNone() const { return !file.othersRead && !file.othersWrite && !distrust; }
};

// Where that command line keeps it for this user, whether it is there or not.
QString ncloudConfigureFile();

// The profiles with both keys that such a text holds, in its order.
QList<NcloudProfile> ncloudProfiles(QByteArrayView text);

// Those of the file, at least one.
Result<QList<NcloudProfile>, NcloudConfigureProblem>
readNcloudConfigure(const QString &file = ncloudConfigureFile());

NcloudExposure ncloudConfigureExposure(const QString &file = ncloudConfigureFile());
