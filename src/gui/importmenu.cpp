// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/importmenu.h"

#include "gui/mnemonics.h"
#include "wording/keychaintext.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

ImportMenu::ImportMenu(QWidget *parent)
    : QMenu(parent)
{
    setObjectName(u"importMenu"_s);
    connect(this, &QMenu::aboutToShow, this, &ImportMenu::fill);
}

bool ImportMenu::hasProfiles() const
{
    return readNcloudConfigure().hasValue();
}

QString ImportMenu::text() const
{
    const QString file = ncloudConfigureFile();
    const auto profiles = readNcloudConfigure(file);
    return profiles
        ? tr("Import keys of the NAVER Cloud Platform CLI from %1. The file is only read.")
              .arg(QDir::toNativeSeparators(file))
        : ncloudConfigureText(profiles.error(), file);
}

void ImportMenu::fill()
{
    clear();
    const auto profiles = readNcloudConfigure();
    if (!profiles) {
        addAction(text())->setEnabled(false);
        return;
    }
    for (const NcloudProfile &profile : *profiles) {
        addAction(
            withoutMnemonics(profile.name), this, [this, name = profile.name] { choose(name); });
    }
}

void ImportMenu::choose(const QString &name)
{
    const auto profiles = readNcloudConfigure();
    if (!profiles)
        return;
    const auto profile = std::ranges::find(*profiles, name, &NcloudProfile::name);
    if (profile != profiles->cend())
        Q_EMIT chosen(*profile);
}
