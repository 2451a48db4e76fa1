#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Adds an account as somebody does who has read nothing, ends the program, starts it again, lets
it crash, and removes the account.

accounts.py PROGRAM COMMAND-LINE-PROGRAM, inside session.sh or session.sh --keyring. The secret key
must be nowhere to be found afterwards, and with a keychain nobody types a key a second time.
"""

import base64
import hashlib
import hmac
import json
import os
import pathlib
import resource
import signal
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from desk import find, press, pyatspi, rows, text, until, write

ACCESS_KEY = "EXAMPLEACCESSKEY0001"
SECRET_KEY = "cAnArYsEcReTkEy0000000000000000000000001"


class Aitems(BaseHTTPRequestHandler):
    """Two trainings of one service, for whoever signs as the documentation wants it.

    https://api.ncloud-docs.com/docs/en/common-ncpapi
    """

    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def do_GET(self):
        timestamp = self.headers.get("x-ncp-apigw-timestamp", "")
        message = f"GET {self.path}\n{timestamp}\n{ACCESS_KEY}".encode()
        digest = hmac.new(SECRET_KEY.encode(), message, hashlib.sha256).digest()
        if self.headers.get("x-ncp-apigw-signature-v2") != base64.b64encode(digest).decode():
            self.answer(401, {"error": {"errorCode": "200", "message": "Authentication Failed"}})
        elif self.path.endswith("/services"):
            self.answer(200, {"services": [{"serviceId": "shop0000001", "name": "Shop",
                                            "status": "learnable", "permission": "Allow"}]})
        else:
            self.answer(200, {"trains": [
                {"serviceId": "shop0000001", "type": "pop", "version": f"v{number}",
                 "status": "completed", "createdDate": "2024-07-30T11:25:36.558",
                 "inference": True} for number in (1, 2)]})

    def answer(self, status, value):
        body = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


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


def canary(home):
    """No file holds the secret key in clear, as it is or as UTF-16."""
    for path in pathlib.Path(home).rglob("*"):
        if not path.is_file():
            continue
        content = path.read_bytes()
        for form in (SECRET_KEY.encode(), SECRET_KEY.encode("utf-16-le"),
                     base64.b64encode(SECRET_KEY.encode())):
            if form in content:
                raise SystemExit(f"FAILED: the secret key is in {path}")


def main(program, command_line_program):
    # The system would write core dumps, if the program let it.
    limit = resource.getrlimit(resource.RLIMIT_CORE)[1]
    resource.setrlimit(resource.RLIMIT_CORE, (limit, limit))

    has_keychain = bool(os.environ.get("KEYRING"))
    home = os.environ["HOME"]
    log = os.path.join(home, "trainboard.log")
    server = ThreadingHTTPServer(("127.0.0.1", 0), Aitems)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    endpoint = f"http://127.0.0.1:{server.server_port}/api/v1"

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
        canary(home)
        subprocess.run([command_line_program, "accounts", "remove", "work"], check=True)
        with Window(program, log):
            until("there is no account any more", lambda: find("Add account"))
    canary(home)
    server.shutdown()
    print("passed")


main(*sys.argv[1:])
