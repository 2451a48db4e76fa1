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

from desk import demo_is_loaded, find, pyatspi, rows, tab_to, take_focus, text, until

UP, DOWN = "4", "5"


def turn_wheel_over(part, way):
    """Three notches, with the mouse in the middle of the part."""
    box = part.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    place = [str(box.x + box.width // 2), str(box.y + box.height // 2)]
    subprocess.run(["xdotool", "mousemove", *place, "click", "--repeat", "3", way], check=True)


def main(program):
    environment = dict(os.environ, TZ="Asia/Beijing", LC_ALL="ar_EG.UTF-8", LANGUAGE="")
    demo = subprocess.Popen([program, "--demo"], env=environment)
    try:
        table = until("there is a table named Trainings", lambda: find("Trainings"))
        until("it fills", lambda: rows(table) > 1000 and demo_is_loaded())
        # The C library, too, takes a zone that it does not find for UTC.
        until("the zone is named", lambda: find("Times in UTC"))

        field = until("there is the text filter", lambda: find("Filter trainings"))
        # Not that of today, which may just have begun and has no trainings then.
        yesterday = datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(days=1)
        everything = rows(table)
        field.queryEditableText().setTextContents(yesterday.strftime("%Y-%m-%d"))
        until("the date of yesterday is found", lambda: 0 < rows(table) < everything / 4)
        until("Clear filters acts", lambda: find("Clear filters").queryAction().doAction(0))
        until("all are back", lambda: rows(table) >= everything)

        for name in ("HPO", "Result", "Created"):
            box = find(name, pyatspi.ROLE_COMBO_BOX)
            tab_to(field, box)
            turn_wheel_over(box, DOWN)
            until(f"the wheel turns {name} when it has the focus", lambda: rows(table) < everything)
            turn_wheel_over(box, UP)
            until("all are back", lambda: rows(table) >= everything)

            take_focus(field)
            turn_wheel_over(box, DOWN)
            # What is typed afterwards comes after the wheel.
            subprocess.run(["xdotool", "type", "failed"], check=True)
            until("it is typed", lambda: text("Filter trainings") == "failed")
            until("what is typed acts", lambda: 0 < rows(table) < everything / 4)
            field.queryEditableText().setTextContents("")
            until(f"the wheel leaves {name} alone without the focus",
                  lambda: rows(table) >= everything)
        if demo.poll() is not None:
            raise SystemExit(f"FAILED: the program ended by itself with {demo.returncode}")
    finally:
        demo.terminate()
        demo.wait(10)
    print("passed")


main(sys.argv[1])
