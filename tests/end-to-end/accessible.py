#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks through all windows as a screen reader sees them, and looks at each part.

accessible.py PROGRAM, inside session.sh.
"""

import re
import subprocess
import sys

from desk import (application, demo_is_loaded, find, focused, has, key, pyatspi, rows, tab_to, text,
                  until)

MARKUP = re.compile(r"</?[a-z][^>]*>|&(lt|gt|amp|quot);", re.IGNORECASE)
WINDOWS = {"Accounts…": "Accounts", "Network Settings…": "Network Settings",
           "Signature Inspector": "Signature Inspector", "Request Log": "Request Log"}
MANY = 60  # of the cells of a table, which are all made alike


def problems_of(node, path=""):
    """What is wrong with the part and all within it, as far as it is to be seen."""
    path = f"{path} / {node.getRoleName()} [{node.name}]"
    found = []
    if has(node, pyatspi.STATE_SHOWING):
        if (has(node, pyatspi.STATE_FOCUSABLE) and not node.name.strip()
                and node.getRole() != pyatspi.ROLE_TABLE_CELL):  # which may be empty
            found.append(f"{path}: takes the focus and has no name")
        for what, words in (("name", node.name), ("description", node.description)):
            if MARKUP.search(words):
                found.append(f"{path}: its {what} holds markup: {words}")
        if node.getRole() == pyatspi.ROLE_TEXT and node.name and not has(
                node, pyatspi.STATE_EDITABLE) and not node.queryText().getText(0, -1):
            found.append(f"{path}: a text to read, and nothing in it")
    for i in range(min(node.childCount, MANY)):
        child = node[i]
        if child:
            found += problems_of(child, path)
    return found


def all_problems(found):
    """Puts into the list what is wrong in all windows."""
    found[:] = [problem for window in application() for problem in problems_of(window)]
    return found


def item(name_part, root):
    return next(root[i] for i in range(root.childCount) if name_part in root[i].name)


def dialogs():
    return [window for window in application() if window.getRole() == pyatspi.ROLE_DIALOG]


def is_in_front(window):
    return has(window, pyatspi.STATE_ACTIVE)


def stops(window):
    """The parts that Tab leads to, until it comes to one for the second time."""
    seen = []
    until("the window takes keys", lambda: is_in_front(window))
    before = until("something in the window has the focus", lambda: focused(window))
    for _ in range(30):
        key("Tab")
        before = until(f"Tab leads on from {before}", lambda before=before: next(
            node for node in [focused(window)] if node != before))
        if before in seen:
            return [(node.getRoleName(), node.name) for node in seen]
        seen.append(before)
    raise SystemExit(f"FAILED: Tab leads through more and more parts: {seen}")


def find_menu_button(name):
    """A button with a menu has a role of its own since Qt 6.5."""
    roles = [pyatspi.ROLE_PUSH_BUTTON, getattr(pyatspi, "ROLE_PUSH_BUTTON_MENU", None)]
    return next((found for role in roles if role is not None
                 for found in [find(name, role)] if found), None)


def main(program):
    demo = subprocess.Popen([program, "--demo"])
    try:
        table = until("there is a table named Trainings", lambda: find("Trainings"))
        until("it fills with more than a page", lambda: rows(table) > 1000 and demo_is_loaded())

        services = until("there are services", lambda: find("Services"))
        until("all are there", lambda: services.childCount > 5)
        if services.getRole() != pyatspi.ROLE_LIST or rows(services) != services.childCount:
            raise SystemExit("FAILED: the services are no list")
        for part, enabled in (("All services", True), ("partner-mall", False),
                              ("outlet_2023", False), ("fashion_home", True)):
            for state in (pyatspi.STATE_ENABLED, pyatspi.STATE_SENSITIVE):
                if has(item(part, services), state) != enabled:
                    raise SystemExit(f"FAILED: {part} is not told as it is")
        if "permission" not in item("partner-mall", services).description:
            raise SystemExit("FAILED: why a service cannot be chosen is not told")

        for name in ("Type", "Status"):
            button = until(f"there is {name}", lambda name=name: find_menu_button(name))
            if not has(button, pyatspi.STATE_EXPANDABLE):
                raise SystemExit(f"FAILED: nobody hears that {name} has a menu")

        field = find("Filter trainings")
        tab_to(field, table)
        key("Return")
        details = until("Return opens the details", lambda: find("Training details"))
        stopped = stops(details)
        labels = [name for role, name in stopped if role == "label"]
        if labels or ("panel", "Facts") not in stopped:
            raise SystemExit(f"FAILED: the stops in the details: {stopped}")
        facts = find("Facts", None, details).description
        if not all(f"{word}: " in facts for word in ("Created", "HPO", "Result", "Description")):
            raise SystemExit(f"FAILED: the facts are not told: {facts}")

        for entry, window in WINDOWS.items():
            until(f"{entry} can be chosen", lambda entry=entry: find(
                entry, pyatspi.ROLE_MENU_ITEM).queryAction().doAction(0))
            until(f"{window} opens", lambda window=window: has(
                find(window, pyatspi.ROLE_DIALOG), pyatspi.STATE_SHOWING))
        until("the inspector tells the time of the server", lambda: text(
            "Server time", find("Signature Inspector", pyatspi.ROLE_DIALOG)))
        proxy_type = find("Proxy type", pyatspi.ROLE_COMBO_BOX)
        if not proxy_type:
            raise SystemExit("FAILED: the type of the proxy has another name")

        # What is still being made may have no text yet.
        found = []
        try:
            until("nothing is wrong", lambda: not all_problems(found), 5)
        except SystemExit:
            raise SystemExit("FAILED:\n" + "\n".join(found)) from None

        # One after the other, and the main window stays. Whoever is in front gets the key, and the
        # main window would quit.
        for _ in range(len(WINDOWS) + 1):
            left = len(dialogs())
            until("a dialog is in front", lambda: any(map(is_in_front, dialogs())))
            key("ctrl+w")
            until("Ctrl+W closes a window", lambda left=left: len(dialogs()) == left - 1)
        if dialogs():
            raise SystemExit(f"FAILED: there are more windows: {dialogs()}")
        until("the main window is in front again", lambda: any(map(is_in_front, application())))
        if demo.poll() is not None:
            raise SystemExit(f"FAILED: the program ended by itself with {demo.returncode}")
    finally:
        demo.terminate()
        demo.wait(10)
    print("passed")


main(sys.argv[1])
