# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop as its screen reader knows it: parts by accessible name and role."""

import subprocess
import time

try:
    import gi

    gi.require_version("Atspi", "2.0")
    import pyatspi
except (ImportError, ValueError) as missing:
    raise SystemExit(f"FAILED: {missing}: install the package python3-pyatspi") from missing

LONG_ONES = (pyatspi.ROLE_TABLE, pyatspi.ROLE_LIST, pyatspi.ROLE_TREE)


def until(what, condition, seconds=30):
    """The first true value of the condition; fails when none comes in time."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            value = condition()
        except Exception:  # parts of the tree come and go while it is walked
            value = None
        if value:
            return value
        time.sleep(0.1)
    raise SystemExit(f"FAILED: {what}")


def application():
    desktop = pyatspi.Registry.getDesktop(0)
    for child in desktop:
        if child and child.name.lower() == "trainboard":
            return child
    return None


def find(name, role=None, root=None):
    """The first part of that name. Tables and lists are not walked into: they may be long."""
    waiting = [root or application()]
    while waiting:
        node = waiting.pop(0)
        if node is None:
            continue
        if node.name == name and (role is None or node.getRole() == role):
            return node
        if node.getRole() not in LONG_ONES:
            waiting.extend(node[i] for i in range(node.childCount))
    return None


def has_focus(part):
    return part.getState().contains(pyatspi.STATE_FOCUSED)


def focused():
    """The part that has the focus; of rows and cells Qt says that of each current one."""
    waiting = [application()]
    while waiting:
        node = waiting.pop(0)
        if node is None:
            continue
        if has_focus(node):
            return node
        if node.getRole() not in LONG_ONES:
            waiting.extend(node[i] for i in range(node.childCount))
    return None


def tab_to(start, end):
    """Presses Tab from one part until another has the focus. A slow program gets the time that it
    needs for each key: one more in the meantime would lead past the other part."""
    until(f"{start.name} takes the focus",
          lambda: start.queryComponent().grabFocus() and has_focus(start))
    passed = []
    for _ in range(30):
        if has_focus(end):
            return
        before = focused()
        passed.append(before.name or before.getRoleName())
        subprocess.run(["xdotool", "key", "Tab"], check=True)
        try:
            until("the focus moves", lambda before=before: focused() not in (None, before), 3)
        except SystemExit:
            pass  # or only from one section of a date to the next
    raise SystemExit(f"FAILED: Tab leads to {end.name}, but only to {', '.join(passed)}")


def rows(table):
    return table.queryTable().nRows


def text(name, root=None):
    """What the part of that name has to say."""
    node = find(name, None, root)
    return node.queryText().getText(0, -1) if node else ""


def press(name, root=None):
    """Presses the button of that name as soon as it is there."""
    until(f"there is a button named {name}", lambda: find(name, None, root))
    until(f"{name} can be pressed", lambda: find(name, None, root).queryAction().doAction(0))


def write(name, text, root=None):
    field = until(f"there is a field named {name}", lambda: find(name, pyatspi.ROLE_TEXT, root) or
                  find(name, pyatspi.ROLE_PASSWORD_TEXT, root))
    until(f"{name} takes a text", lambda: field.queryEditableText().setTextContents(text))
