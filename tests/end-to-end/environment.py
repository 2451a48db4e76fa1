#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys that come with the environment stay with the program: neither the browser that opens a link
nor the list of processes has them, while the program goes on signing with them.

environment.py PROGRAM COMMAND-LINE-PROGRAM, inside session.sh.
"""

import os
import pathlib
import subprocess
import sys

from aitems import ACCESS_KEY, SECRET_KEY, Aitems, serve
from desk import find, has, key, parts, press, pyatspi, take_focus, until

HOME = pathlib.Path(os.environ["HOME"])


class Watcher(Aitems):
    """One service without trainings. It notes what the list of processes shows of whoever asks."""

    signed = 0
    client = None  # a process
    shown = b""

    def content(self, path):
        Watcher.signed += 1
        Watcher.shown = shown_of(Watcher.client)
        if path.endswith("/services"):
            return {"services": [{"serviceId": "shop0000001", "name": "Shop",
                                  "status": "learnable", "permission": "Allow"}]}
        return {"trains": []}


def shown_of(process):
    folder = pathlib.Path(f"/proc/{process.pid}")
    return (folder / "environ").read_bytes() + (folder / "cmdline").read_bytes()


def check(content, whose):
    if b"HOME=" not in content:
        raise SystemExit(f"FAILED: nothing is to be seen of {whose}")
    for secret in (ACCESS_KEY, SECRET_KEY):
        if secret.encode() in content:
            raise SystemExit(f"FAILED: {whose} shows {secret}")


def fake_browser(tools, note):
    """What opens links on this desktop. It notes its environment, its arguments and its parent's."""
    tools.mkdir()
    script = tools / "xdg-open"
    script.write_text("#!/bin/sh\n"
                      f"{{ env; cat /proc/self/environ /proc/$$/environ; echo; "
                      f"echo \"$@\"; echo end; }} >'{note}' 2>&1\n")
    script.chmod(0o755)


def main(program, command_line_program):
    endpoint = serve(Watcher)
    tools, note = HOME / "tools", HOME / "browser.txt"
    fake_browser(tools, note)
    environment = dict(os.environ, PATH=f"{tools}:{os.environ['PATH']}",
                       NCLOUD_ACCESS_KEY=ACCESS_KEY, NCLOUD_SECRET_KEY=SECRET_KEY,
                       TRAINBOARD_ENDPOINT=endpoint)

    Watcher.client = subprocess.Popen([command_line_program, "services", "--format", "csv"],
                                      env=environment, stdout=subprocess.PIPE)
    listed, _ = Watcher.client.communicate(timeout=60)
    if Watcher.client.returncode != 0 or b"shop0000001" not in listed or Watcher.signed != 1:
        raise SystemExit("FAILED: the command line does not sign with the keys")
    check(Watcher.shown, "the command line")

    Watcher.client = subprocess.Popen([program], env=environment)
    try:
        until("the service is asked", lambda: Watcher.signed >= 3)
        check(shown_of(Watcher.client), "the window")
        until("Signature Inspector can be chosen", lambda: find(
            "Signature Inspector", pyatspi.ROLE_MENU_ITEM).queryAction().doAction(0))
        inspector = until("it opens", lambda: find("Signature Inspector", pyatspi.ROLE_DIALOG))
        link = until("there is a link", lambda: next(
            part for part in parts(inspector) if part.name.startswith("NAVER's reference")))
        until("it is shown", lambda: has(link, pyatspi.STATE_SHOWING))
        take_focus(link)
        key("Tab")  # from the text to the link in it
        key("Return")
        until("the link is opened", lambda: note.exists() and
              note.read_bytes().endswith(b"\nend\n"))
        content = note.read_bytes()
        if b"https://" not in content:
            raise SystemExit("FAILED: no link is opened")
        check(content, "the browser")

        # The account stays for as long as the program does.
        before = Watcher.signed
        press("Refresh")
        until("the service is asked again", lambda: Watcher.signed > before)
    finally:
        Watcher.client.terminate()
        Watcher.client.wait(10)
    print("passed")


main(*sys.argv[1:])
