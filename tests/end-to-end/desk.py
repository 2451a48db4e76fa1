# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop as its screen reader knows it: parts by accessible name and role."""

import time

import gi

gi.require_version("Atspi", "2.0")
import pyatspi  # noqa: E402


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
    long_ones = (pyatspi.ROLE_TABLE, pyatspi.ROLE_LIST, pyatspi.ROLE_TREE)
    waiting = [root or application()]
    while waiting:
        node = waiting.pop(0)
        if node is None:
            continue
        if node.name == name and (role is None or node.getRole() == role):
            return node
        if node.getRole() not in long_ones:
            waiting.extend(node[i] for i in range(node.childCount))
    return None


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
