// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/keychainlist.h"

#include "storage/keychainjob.h"

#include <QTimer>

#if defined(Q_OS_WIN)
#include <qt_windows.h>
#include <wincred.h>
#elif defined(Q_OS_MACOS)
#include <CoreFoundation/CoreFoundation.h>
#include <Security/Security.h>
#elif defined(TRAINBOARD_SECRET_SERVICE)
#include "storage/secretservice.h"
#endif

using namespace Qt::StringLiterals;

namespace {

using Keys = CredentialResult<QStringList>;

#if !defined(TRAINBOARD_SECRET_SERVICE)

CredentialError failed(CredentialError::Kind kind, const QString &detail = {})
{
    return {.kind = kind, .detail = detail, .backend = keychainBackendName()};
}

#if defined(Q_OS_WIN)

// https://learn.microsoft.com/en-us/windows/win32/api/wincred/nf-wincred-credenumeratew
Keys keys(const QString &prefix)
{
    const QString filter = prefix + u'*';
    DWORD count = 0;
    PCREDENTIALW *credentials = nullptr;
    if (!CredEnumerateW(
            reinterpret_cast<const wchar_t *>(filter.utf16()), 0, &count, &credentials)) {
        if (GetLastError() == ERROR_NOT_FOUND)
            return QStringList();
        return failed(CredentialError::Kind::Failed, qt_error_string());
    }
    QStringList keys;
    for (DWORD i = 0; i < count; ++i)
        keys.append(QString::fromWCharArray(credentials[i]->TargetName));
    CredFree(credentials);
    return keys;
}

#elif defined(Q_OS_MACOS)

// https://developer.apple.com/documentation/security/secitemcopymatching(_:_:)
Keys keys(const QString &prefix)
{
    const CFStringRef service = keychainService().toCFString();
    const void *names[] = {kSecClass, kSecAttrService, kSecReturnAttributes, kSecMatchLimit};
    const void *values[] = {kSecClassGenericPassword, service, kCFBooleanTrue, kSecMatchLimitAll};
    const CFDictionaryRef query = CFDictionaryCreate(
        nullptr, names, values, 4, &kCFTypeDictionaryKeyCallBacks,
        &kCFTypeDictionaryValueCallBacks);
    CFTypeRef found = nullptr;
    const OSStatus status = SecItemCopyMatching(query, &found);
    CFRelease(query);
    CFRelease(service);
    if (status == errSecItemNotFound)
        return QStringList();
    if (status != errSecSuccess)
        return failed(CredentialError::Kind::Failed, u"OSStatus %1"_s.arg(status));

    QStringList keys;
    const auto items = static_cast<CFArrayRef>(found);
    for (CFIndex i = 0; i < CFArrayGetCount(items); ++i) {
        const auto item = static_cast<CFDictionaryRef>(CFArrayGetValueAtIndex(items, i));
        const auto account = static_cast<CFStringRef>(CFDictionaryGetValue(item, kSecAttrAccount));
        const QString key = account ? QString::fromCFString(account) : QString();
        if (!key.isEmpty() && key.startsWith(prefix))
            keys.append(key);
    }
    CFRelease(found);
    return keys;
}

#else

Keys keys(const QString &)
{
    return failed(CredentialError::Kind::NotListed);
}

#endif
#endif

} // namespace

void listKeychainKeys(
    const QString &prefix, QObject *context, std::function<void(const Keys &)> answer)
{
#if defined(TRAINBOARD_SECRET_SERVICE)
    Q_UNUSED(prefix) // there are none
    if (keychainBackendName() != "Secret Service"_L1) {
        const CredentialError error{
            .kind = CredentialError::Kind::NotListed, .backend = keychainBackendName()};
        QTimer::singleShot(0, context, [error, answer = std::move(answer)] { answer(error); });
        return;
    }
    listSecretServiceUsers(keychainService(), context, std::move(answer));
#else
    QTimer::singleShot(0, context, [prefix, answer = std::move(answer)] { answer(keys(prefix)); });
#endif
}
