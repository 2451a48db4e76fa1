// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Keeps what is typed into password fields from accessibility clients. Asked for its text, a line
// edit that shows bullets says bullets or nothing; but the events that it sends to AT-SPI hold each
// character typed, and all of the text when it is cleared or set again. From this call on they hold
// a bullet for each character. It goes for every QLineEdit whose echo mode is not Normal.
//
// Once, before there are windows. Where events carry no text (Windows, macOS) it does nothing.
void hideSecretsFromAccessibility();
