#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Uses the demo on a computer that is set up in an uncommon way: its time zone does not exist, and
its language has digits of its own and is written from right to left.

elsewhere.py PROGRAM, inside session.sh.
"""

import datetime
import os
import subprocess
import sys
import time

import pyatspi

from desk import find, rows, until


def turn_wheel_over(part):
    """Three notches down, with the mouse in the middle of the part."""
    box = part.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    place = [str(box.x + box.width // 2), str(box.y + box.height // 2)]
    subprocess.run(["xdotool", "mousemove", *place, "click", "--repeat", "3", "5"], check=True)
    time.sleep(0.5)


def main(program):
    environment = dict(os.environ, TZ="Asia/Beijing", LC_ALL="ar_EG.UTF-8", LANGUAGE="")
    demo = subprocess.Popen([program, "--demo"], env=environment)
    try:
        table = until("there is a table named Trainings", lambda: find("Trainings"))
        until("it fills", lambda: rows(table) > 1000)
        # The C library, too, takes a zone that it does not find for UTC.
        until("the zone is named", lambda: find("Times in UTC"))

        field = until("there is the text filter", lambda: find("Filter trainings"))
        today = datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%d")
        everything = rows(table)
        field.queryEditableText().setTextContents(today)
        until("the date of today is found", lambda: 0 < rows(table) < everything / 4)
        until("Clear filters acts", lambda: find("Clear filters").queryAction().doAction(0))
        until("all are back", lambda: rows(table) >= everything)

        # The focus is in the text filter now.
        for name in ("HPO", "Result", "Created"):
            turn_wheel_over(find(name, pyatspi.ROLE_COMBO_BOX))
            if rows(table) < everything:
                raise SystemExit(f"FAILED: the wheel has changed {name}")
        if demo.poll() is not None:
            raise SystemExit(f"FAILED: the program ended by itself with {demo.returncode}")
    finally:
        demo.terminate()
        demo.wait(10)
    print("passed")


main(sys.argv[1])
