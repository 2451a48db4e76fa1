#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Does the main things without a pointer: keys only, as somebody without a mouse.

keyboard.py PROGRAM, inside session.sh.
"""

import subprocess
import sys

from desk import demo_is_loaded, find, has, key, pyatspi, rows, until


def type_text(words):
    subprocess.run(["xdotool", "type", "--delay", "20", words], check=True)


def palette_field():
    return find("Go to a training, service, view or command")


def is_shown(name, role=None):
    part = find(name, role)
    return part if part and has(part, pyatspi.STATE_SHOWING) else None


def go_to(words):
    """Through the palette."""
    key("ctrl+k")
    until("the palette opens", lambda: has(palette_field(), pyatspi.STATE_FOCUSED))
    if not find("Palette", pyatspi.ROLE_DIALOG):
        raise SystemExit("FAILED: the palette is no dialog")
    type_text(words)
    until("the field has it", lambda: palette_field().queryText().getText(0, -1) == words)
    key("Return")
    until("the palette closes", lambda: not has(palette_field(), pyatspi.STATE_SHOWING))


def main(program):
    demo = subprocess.Popen([program, "--demo"])
    try:
        table = until("there is a table named Trainings", lambda: find("Trainings"))
        until("it fills", lambda: rows(table) > 1000 and demo_is_loaded())
        everything = rows(table)

        # Services by number.
        key("ctrl+2")
        until("Ctrl+2 shows one service", lambda: 0 < rows(table) < everything)
        key("ctrl+1")
        until("Ctrl+1 shows all", lambda: rows(table) >= everything)

        # The filter, and back to the table.
        key("ctrl+f")
        field = until("there is the filter", lambda: find("Filter trainings"))
        until("Ctrl+F leads there", lambda: has(field, pyatspi.STATE_FOCUSED))
        type_text("status:failed ")
        until("it acts", lambda: 0 < rows(table) < everything / 2)
        key("ctrl+shift+f")
        until("Ctrl+Shift+F clears it", lambda: rows(table) >= everything)
        key("ctrl+0")
        until("Ctrl+0 leads to the table", lambda: has(table, pyatspi.STATE_FOCUSED))

        # The palette: an action, then a window.
        go_to("request log")
        log = until("the log opens", lambda: is_shown("Request Log", pyatspi.ROLE_DIALOG))
        until("it is in front", lambda: has(log, pyatspi.STATE_ACTIVE))
        key("ctrl+w")
        until("Ctrl+W closes it", lambda: not is_shown("Request Log", pyatspi.ROLE_DIALOG))

        # The sheet of keys.
        key("F1")
        until("F1 shows the keys", lambda: is_shown("Keyboard Shortcuts", pyatspi.ROLE_DIALOG))
        key("Escape")
        until("Esc closes them", lambda: not is_shown("Keyboard Shortcuts", pyatspi.ROLE_DIALOG))

        # Details of a training.
        key("ctrl+0")
        key("Down")
        key("Return")
        until("Return opens the details", lambda: is_shown("Training details"))
        key("ctrl+w")
        until("Ctrl+W closes them", lambda: not is_shown("Training details"))

        # Columns, and the layout as it was in the beginning.
        key("ctrl+shift+h")
        go_to("reset layout")
        until("that can be taken back", lambda: is_shown("Undo Reset Layout"))
        if demo.poll() is not None:
            raise SystemExit(f"FAILED: the program ended by itself with {demo.returncode}")
    finally:
        demo.terminate()
        demo.wait(10)
    print("passed")


main(sys.argv[1])
