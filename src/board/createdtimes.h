// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class History;
class QString;
class Zone;

// After a change of the zone in which the service's times are read. The history keeps when each
// training was created as a moment that was worked out in the former zone, from which durations
// follow. It keeps the responses too, and the moments are worked out of them anew; what was seen
// when is of this computer's clock and stays. Boards of `exceptAccount` stay as they are.
void rereadCreatedTimes(History *history, const Zone &zone, const QString &exceptAccount);
