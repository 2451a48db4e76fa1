#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Types a secret key and a proxy's password while an accessibility client listens to everything:
it hears that something is typed, and nothing of what.

secretfields.py PROGRAM, inside session.sh.
"""

import subprocess
import sys

from gi.repository import GLib

from desk import find, has, key, parts, pyatspi, take_focus, until

# No letter of these is in any text of the program, so that one of them tells what leaks.
SECRET = "^`{}"
KEYS = ["asciicircum", "grave", "braceleft", "braceright"]
HEARD = ["object", "window", "focus", "document", "mouse"]

events = []


def remember(event):
    events.append((str(event.type), f"{event.any_data}"))


def remember_key(event):
    events.append(("key", event.event_string))


def let_events_come():
    context = GLib.MainContext.default()
    while context.pending():
        context.iteration(False)


def heard(kind):
    let_events_come()
    return [data for event, data in events if event.startswith(kind)]


def type_letters():
    for name in KEYS:
        key(name)


def texts():
    """All that the program says of itself when it is asked."""
    for node in parts():
        yield node.name
        yield node.description
        for ask in (lambda n=node: n.queryText().getText(0, -1),
                    lambda n=node: n.queryText().getTextAtOffset(1, 0)[0],
                    lambda n=node: str(dict(n.queryText().getAttributes(1)[0:1])),
                    lambda n=node: str(n.getAttributes())):
            try:
                yield ask()
            except Exception:  # has no such side
                pass


def check(what):
    let_events_come()
    leaks = [f"{event}: {data}" for event, data in events if any(c in data for c in SECRET)]
    leaks += [text for text in texts() if any(c in text for c in SECRET)]
    if leaks:
        raise SystemExit(f"FAILED: {what} tells the secret:\n" + "\n".join(leaks))


def try_field(name, window):
    field = until(f"there is {name}", lambda: find(name, pyatspi.ROLE_PASSWORD_TEXT, window))
    take_focus(field)

    def length():
        return field.queryText().characterCount

    events.clear()
    type_letters()
    until("the letters arrive", lambda: length() == len(SECRET))
    inserted = until("it is heard that something is typed",
                     lambda: len(heard("object:text-changed:insert")) == len(SECRET)
                     and heard("object:text-changed:insert"))
    if any(len(text) != 1 for text in inserted):
        raise SystemExit(f"FAILED: the keys typed are told as {inserted}")
    check("typing")

    # Typed ahead in the field before this one, as programs do that fill in passwords.
    key("ctrl+a")
    key("Delete")
    until("it is empty", lambda: length() == 0)
    key("shift+Tab")
    until("the focus is elsewhere", lambda: not has(field, pyatspi.STATE_FOCUSED))
    subprocess.run(["xdotool", "type", "--delay", "2", "\t" + SECRET], check=True)
    until("the letters arrive ahead of time", lambda: length() == len(SECRET))
    check("typing ahead")

    # Another program puts a letter in: the whole line is set again.
    field.queryEditableText().insertText(0, "x", 1)
    until("it is in", lambda: length() == len(SECRET) + 1)
    check("a letter from another program")
    key("ctrl+a")
    key("ctrl+c")
    key("BackSpace")
    until("it is taken away", lambda: length() == 0)
    until("that is heard", lambda: heard("object:text-changed:delete"))
    check("taking it away")
    key("ctrl+z")
    check("taking that back")
    key("ctrl+a")
    key("Delete")
    until("it is empty", lambda: length() == 0)
    type_letters()
    until("it is there again", lambda: length() == len(SECRET))


def is_closed(name):
    window = find(name, pyatspi.ROLE_DIALOG)
    if not window or not has(window, pyatspi.STATE_SHOWING):
        return True
    question = find("Discard", pyatspi.ROLE_PUSH_BUTTON, window)
    if question:
        question.queryAction().doAction(0)
    return False


def main(program):
    for kind in HEARD:
        pyatspi.Registry.registerEventListener(remember, kind)
    # As screen readers ask for keys: the program itself tells of those that it gets.
    for mask in range(4):  # with Shift and Caps Lock, and without
        pyatspi.Registry.registerKeystrokeListener(
            remember_key, mask=mask, kind=(pyatspi.KEY_PRESSED_EVENT, pyatspi.KEY_RELEASED_EVENT),
            synchronous=False, preemptive=False)
    started = subprocess.Popen([program])
    try:
        take_focus(until("there is a filter", lambda: find("Filter trainings")))
        key("u")
        until("keys in other windows are heard", lambda: "u" in heard("key"))
        for entry, name, field in (("Network Settings…", "Network Settings", "Proxy password"),
                                   ("Accounts…", "Accounts", "Secret key")):
            until(f"{entry} can be chosen", lambda entry=entry: find(
                entry, pyatspi.ROLE_MENU_ITEM).queryAction().doAction(0))
            window = until(f"{name} opens", lambda name=name: find(name, pyatspi.ROLE_DIALOG))
            until("it is in front", lambda window=window: has(window, pyatspi.STATE_ACTIVE))
            prepare(window, name)
            try_field(field, window)
            events.clear()
            # Closing wipes what was typed, after a question; a key is still held meanwhile.
            subprocess.run(["xdotool", "keydown", KEYS[1], "key", "Escape"], check=True)
            until(f"{name} closes", lambda name=name: is_closed(name))
            subprocess.run(["xdotool", "keyup", KEYS[1]], check=True)
            check(f"closing {name}")
        if started.poll() is not None:
            raise SystemExit(f"FAILED: the program ended by itself with {started.returncode}")
    finally:
        started.terminate()
        started.wait(10)
    print("passed")


def prepare(window, name):
    """The fields of a proxy's login can be used once it wants one."""
    if name == "Network Settings":
        for role, part in ((pyatspi.ROLE_RADIO_BUTTON, "anual"),
                           (pyatspi.ROLE_CHECK_BOX, "requires a login")):
            node = until(f"there is …{part}…", lambda role=role, part=part: next(
                node for node in parts(window) if node.getRole() == role and part in node.name))
            until(f"{node.name} is chosen", lambda node=node: has(
                node, pyatspi.STATE_CHECKED) or not node.queryAction().doAction(0))


main(sys.argv[1])
