#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The settings are closed to other users, and what others could have written is not used.

permissions.py PROGRAM COMMAND-LINE-PROGRAM, inside session.sh.
"""

import os
import pathlib
import socket
import subprocess
import sys

from desk import Window, parts, until

CONFIG = pathlib.Path(os.environ["XDG_CONFIG_HOME"])
FOLDER = CONFIG / "Trainboard"
FILE = FOLDER / "Trainboard.ini"


def mode(path):
    return path.lstat().st_mode & 0o777


def check_modes():
    if mode(FOLDER) != 0o700:
        raise SystemExit(f"FAILED: the folder has mode {mode(FOLDER):o}")
    for path in FOLDER.iterdir():
        if mode(path) != 0o600:
            raise SystemExit(f"FAILED: {path} has mode {mode(path):o}")


def main(program, command_line_program):
    CONFIG.mkdir(exist_ok=True)
    CONFIG.chmod(0o755)
    with Window(program, umask=0):
        pass
    if not FILE.exists():
        raise SystemExit("FAILED: the test has no settings to look at")
    check_modes()

    # Somebody else has put an account there, as the old modes let him.
    evil = socket.create_server(("127.0.0.1", 0))
    evil.setblocking(False)
    content = (f"[accounts]\n1\\id=00000000-0000-4000-8000-000000000001\n1\\name=evil\n"
               f"1\\endpoint=http://127.0.0.1:{evil.getsockname()[1]}/api/v1\nsize=1\n")
    for folder_mode, file_mode, command in (
            (0o777, 0o666, f"chmod go-w {FOLDER} && chmod 600 {FILE}"),
            (0o700, 0o666, f"chmod 600 {FILE}"),
            (0o777, 0o600, f"chmod go-w {FOLDER}")):
        FILE.write_text(content)
        FILE.chmod(file_mode)
        FOLDER.chmod(folder_mode)
        with Window(program, umask=0o022):
            until("what to do is told", lambda: any(command in part.name or command in text_of(part)
                                                    for part in parts()))
        called = subprocess.run([command_line_program, "accounts", "list", "--format", "csv"],
                                capture_output=True, text=True, check=False)
        if (called.returncode != 1 or called.stdout.count("evil") or
                called.stderr.count(command) != 1):
            raise SystemExit(f"FAILED: the command line tells {called}")
        if (FILE.read_text() != content or mode(FILE) != file_mode or mode(FOLDER) != folder_mode
                or list(FOLDER.iterdir()) != [FILE]):
            raise SystemExit("FAILED: the file that is not trusted is not left alone")
    try:
        evil.accept()
        raise SystemExit("FAILED: the endpoint of somebody else is asked")
    except BlockingIOError:
        pass

    subprocess.run(command, shell=True, check=True)
    listed = subprocess.run([command_line_program, "accounts", "list", "--format", "csv"],
                            capture_output=True, check=True)
    if b"evil" not in listed.stdout:
        raise SystemExit("FAILED: what is told to do does not help")
    check_modes()
    print("passed")


def text_of(part):
    try:
        return part.queryText().getText(0, -1)
    except NotImplementedError:
        return ""


main(*sys.argv[1:])
