// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demotraining.h"

#include <QByteArray>

class DemoRandom;

/// Makes an hpConfig object as JSON text: switched off with nothing else, switched off with a
/// group_column, or switched on with some of the options that a training of this type takes.
/// Values are at the default, another sensible one, or now and then out of range.
/// https://api.ncloud-docs.com/docs/en/ai-application-service-aitems-service-learning
QByteArray demoHpConfig(DemoTraining::Type type, DemoRandom &random);

/// Texts that every client has to stand: an option that no catalogue knows, null, a number that
/// needs 64 bits, nothing but is_enabled.
/// @{
QByteArray hpConfigWithUnknownOption();
QByteArray hpConfigWithNull();
QByteArray hpConfigOutOfRange();
QByteArray hpConfigOff();
/// @}

/// A story in three trainings: one that did well, one in which item_top_n is out of range and two
/// more values differ, and one with two other values than the first one.
/// @{
QByteArray hpConfigGood();
QByteArray hpConfigTooMuch();
QByteArray hpConfigBetter();
/// @}
