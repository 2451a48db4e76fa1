# SPDX-License-Identifier: GPL-3.0-or-later
set(CPACK_GENERATOR NSIS ZIP)
