// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials.h"

#include <optional>

// What the keychain holds for us. An item says what it is, so that a login is never taken for keys
// to sign with, nor keys for a login to send to a proxy.
enum class ItemKind {
    AccountKeys, // {"v":1,"kind":"account","accessKey":"…","secretKey":"…"}
    ProxyLogin   // {"v":1,"kind":"proxy","user":"…","password":"…"}
};

// The text of an item: text, because keychain programs show it and people copy it. The user name
// and password of a proxy are an access key and a secret key here.
QString toItemText(const Credentials &credentials, ItemKind kind);

// Nothing unless it is of this version and kind, and holds both. What else is in it does not
// matter. Items of earlier versions name no kind, and hold logins as accessKey and secretKey too.
std::optional<Credentials> fromItemText(const QString &text, ItemKind kind);
