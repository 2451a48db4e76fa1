#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Adds an account as somebody does who has read nothing, ends the program, starts it again, lets
it crash, and removes the account.

accounts.py PROGRAM COMMAND-LINE-PROGRAM, inside session.sh or session.sh --keyring. The secret key
must be nowhere to be found afterwards, and with a keychain nobody types a key a second time.
"""

import json
import os
import pathlib
import resource
import signal
import subprocess
import sys

from aitems import ACCESS_KEY, SECRET_KEY, Aitems, check_no_secret_in, serve
from desk import find, press, pyatspi, rows, text, until, write


class Shop(Aitems):
    """Two trainings of one service."""

    def content(self, path):
        if path.endswith("/services"):
            return {"services": [{"serviceId": "shop0000001", "name": "Shop",
                                  "status": "learnable", "permission": "Allow"}]}
        return {"trains": [
            {"serviceId": "shop0000001", "type": "pop", "version": f"v{number}",
             "status": "completed", "createdDate": "2024-07-30T11:25:36.558",
             "inference": True} for number in (1, 2)]}


class Window:
    """The program, from its start to its end; everything that it says is kept."""

    def __init__(self, program, log):
        self.log = open(log, "ab")
        self.signal = signal.SIGTERM
        self.process = subprocess.Popen([program], stdout=self.log, stderr=self.log,
                                        cwd=os.environ["HOME"])  # where a core dump would go

    def __enter__(self):
        until("the window is there", lambda: find("Account"))
        return self

    def __exit__(self, *_):
        command = pathlib.Path(f"/proc/{self.process.pid}/cmdline").read_bytes()
        if SECRET_KEY.encode() in command:
            raise SystemExit("FAILED: the secret key is an argument of the program")
        self.process.send_signal(self.signal)
        self.process.wait(10)
        self.log.close()
        until("it has gone", lambda: find("Account") is None)


def table_shows_both():
    table = find("Trainings")
    return table and rows(table) == 2


def leave_choices():
    """Chooses what is to be there again after the next start."""
    write("Filter trainings", "v1")
    until("the filter acts", lambda: rows(find("Trainings")) == 1)
    find("Recent only").queryAction().doAction(0)
    # Half a second after the last change, so that a crash loses no more than that.
    settings = pathlib.Path(os.environ["XDG_CONFIG_HOME"])
    until("they are saved", lambda: any("recentOnly=true" in path.read_text()
                                        for path in settings.rglob("*") if path.is_file()))


def choices_are_back():
    recent = find("Recent only")
    return (text("Filter trainings") == "v1" and rows(find("Trainings")) == 1 and
            recent.getState().contains(pyatspi.STATE_CHECKED))


def main(program, command_line_program):
    # The system would write core dumps, if the program let it.
    limit = resource.getrlimit(resource.RLIMIT_CORE)[1]
    resource.setrlimit(resource.RLIMIT_CORE, (limit, limit))

    has_keychain = bool(os.environ.get("KEYRING"))
    home = os.environ["HOME"]
    log = os.path.join(home, "trainboard.log")
    endpoint = serve(Shop)

    with Window(program, log):
        press("Add account")
        write("Account name", "work")
        write("Access key", ACCESS_KEY)
        write("Secret key", SECRET_KEY)
        write("Endpoint", endpoint)
        press("Test connection")
        dialog = find("Accounts")
        until("the test tells that it works", lambda: "1 service" in text("Message", dialog))
        press("Save")
        if not has_keychain:
            press("Keep for This Session Only")
        until("the trainings are there", table_shows_both)
        leave_choices()

    with Window(program, log) as window:
        window.signal = signal.SIGABRT  # as a crash would end it
        if has_keychain:
            until("the trainings are there without a key being typed", choices_are_back)
        else:
            # The account is remembered and its keys are not: they are asked for.
            press("Enter Keys…")
            write("Access key", ACCESS_KEY)
            write("Secret key", SECRET_KEY)
            press("Keep for this session only")
            press("Save")
            until("the trainings are there for this session", choices_are_back)
        press("Clear filters")
        until("all are back", table_shows_both)

    if has_keychain:
        # The command line has the same accounts.
        listed = subprocess.run([command_line_program, "trainings", "shop0000001", "--account",
                                 "work", "--format", "json"], capture_output=True, check=True)
        if len(json.loads(listed.stdout)["trains"]) != 2:
            raise SystemExit(f"FAILED: the command line lists {listed.stdout}")
        check_no_secret_in(home)
        subprocess.run([command_line_program, "accounts", "remove", "work"], check=True)
        with Window(program, log):
            until("there is no account any more", lambda: find("Add account"))
    check_no_secret_in(home)
    print("passed")


main(*sys.argv[1:])
