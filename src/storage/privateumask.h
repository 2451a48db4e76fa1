// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

// As long as there is one, new files and folders are this user's alone, whatever the umask. It is
// the whole process's, so only for moments: files that the user saves elsewhere follow the user's.
class PrivateUmask
{
public:
    PrivateUmask();
    ~PrivateUmask();
    Q_DISABLE_COPY_MOVE(PrivateUmask)

private:
#ifdef Q_OS_UNIX
    mode_t m_before;
#endif
};

#ifdef Q_OS_UNIX
inline PrivateUmask::PrivateUmask()
    : m_before(umask(S_IRWXG | S_IRWXO))
{
}

inline PrivateUmask::~PrivateUmask()
{
    umask(m_before);
}
#else
inline PrivateUmask::PrivateUmask() = default;
inline PrivateUmask::~PrivateUmask() = default;
#endif
