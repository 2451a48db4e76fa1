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


def parts(root=None):
    """All parts, outer ones first. Tables and lists are not walked into: they may be long."""
    waiting = [root or application()]
    while waiting:
        node = waiting.pop(0)
        if node is None:
            continue
        yield node
        if node.getRole() not in LONG_ONES:
            waiting.extend(node[i] for i in range(node.childCount))


def find(name, role=None, root=None):
    """The first part of that name."""
    return next((node for node in parts(root)
                 if node.name == name and (role is None or node.getRole() == role)), None)


def has(part, state):
    return part.getState().contains(state)


def has_focus(part):
    return has(part, pyatspi.STATE_FOCUSED)


def focused(root=None):
    """The part that has the focus. Qt also says that of each current row and cell, and of the chosen
    tab of a bar, wherever the focus is."""
    return next((node for node in parts(root)
                 if has_focus(node) and node.getRole() != pyatspi.ROLE_PAGE_TAB), None)


def demo_is_loaded():
    """Whether the status line says that there is nothing more to come."""
    return any(node.getRole() == pyatspi.ROLE_LABEL and ", complete" in node.name
               for node in parts())


def key(name):
    subprocess.run(["xdotool", "key", name], check=True)


def take_focus(part):
    until(f"{part.name} takes the focus",
          lambda: part.queryComponent().grabFocus() and has_focus(part))


def tab_to(start, end):
    """Presses Tab from one part until another has the focus. A slow program gets the time that it
    needs for each key: one more in the meantime would lead past the other part."""
    take_focus(start)
    passed = []
    for _ in range(30):
        if has_focus(end):
            return
        before = focused()
        passed.append(before.name or before.getRoleName())
        key("Tab")
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


class Window:
    """The program, from its main window to its end."""

    def __init__(self, *call, umask=-1):
        self.process = subprocess.Popen(call, umask=umask)

    def __enter__(self):
        until("the window is there", lambda: find("Account"))

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(10)
        until("it has gone", lambda: find("Account") is None)
