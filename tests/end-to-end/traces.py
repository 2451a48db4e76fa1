#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What Trainboard leaves behind: nothing in the demo, and nothing that could not be removed.

traces.py PROGRAM COMMAND-LINE-PROGRAM, inside session.sh --keyring.
"""

import os
import pathlib
import shutil
import subprocess
import sys

from desk import Window, find, press, text, until, write

CONFIG = pathlib.Path(os.environ["XDG_CONFIG_HOME"])


def keys_in_keychain():
    """How many items of ours the Secret Service has."""
    answer = subprocess.run(
        ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.secrets",
         "/org/freedesktop/secrets", "org.freedesktop.Secret.Service.SearchItems",
         "dict:string:string:server,Trainboard"], capture_output=True, check=True, text=True)
    return answer.stdout.count("object path")


def files():
    return sorted(str(path) for path in CONFIG.rglob("*") if path.is_file())


def main(program, command_line_program):
    until("there is a keychain", lambda: keys_in_keychain() == 0)
    before = files()
    with Window(program, "--demo"):
        until("the demo is there", lambda: find("Trainings"))
        press("Accounts…")
        write("Account name", "demo account")
        write("Access key", "EXAMPLEACCESSKEY0001")
        write("Secret key", "cAnArYsEcReTkEy0000000000000000000000001")
        press("Save")
        dialog = find("Accounts")
        until("it is saved", lambda: "was saved" in text("Message", dialog))
        find("Recent only").queryAction().doAction(0)
        if keys_in_keychain() != 0:
            raise SystemExit("FAILED: the demo stores keys in the keychain")
    if files() != before or keys_in_keychain() != 0:
        raise SystemExit(f"FAILED: the demo leaves {files()}")

    # The settings are lost, and the keys stay.
    subprocess.run([command_line_program, "accounts", "add", "lost", "--access-key",
                    "EXAMPLEACCESSKEY0001"], input=b"ExampleSecret\n", check=True)
    shutil.rmtree(CONFIG)
    if keys_in_keychain() != 1:
        raise SystemExit("FAILED: the test has no keys to find")
    with Window(program):
        press("Add account")
        press("Remove unused keys")
        press("Remove Keys")
        until("they are gone", lambda: keys_in_keychain() == 0)
    print("passed")


main(*sys.argv[1:])
