#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""An account's keys go into a GNOME keyring, and come out of it in another session.

keyring.py TRAINBOARD_CLI: adds an account whose secret key comes on standard input. In a second
session, with a new keyring daemon, the program lists services of a service on the loopback
interface that checks the signature. Then the account is removed again.
"""

import base64
import hashlib
import hmac
import http.server
import os
import secrets
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

CLI = sys.argv[1]
WITH_KEYRING = Path(__file__).resolve().parent.parent / "support" / "with-keyring.sh"
ACCESS = "EXAMPLEACCESSKEY0001"
SECRET = secrets.token_hex(20)
signatures = []


class Service(http.server.BaseHTTPRequestHandler):
    def do_GET(self):  # pylint: disable=invalid-name
        timestamp = self.headers["x-ncp-apigw-timestamp"]
        message = f"GET {self.path}\n{timestamp}\n{self.headers['x-ncp-iam-access-key']}"
        expected = base64.b64encode(
            hmac.new(SECRET.encode(), message.encode(), hashlib.sha256).digest()).decode()
        signatures.append(self.headers["x-ncp-apigw-signature-v2"] == expected)
        body = b'{"services":[],"totalCount":0}'
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):  # pylint: disable=arguments-differ
        pass


def check(holds, what):
    if not holds:
        raise SystemExit(f"FAILED: {what}")


def session(home, *arguments, text=""):
    environment = {name: value for name, value in os.environ.items()
                   if name not in ("NCLOUD_ACCESS_KEY", "NCLOUD_SECRET_KEY", "TRAINBOARD_ENDPOINT")
                   and not name.lower().endswith("_proxy")}
    run = subprocess.run([WITH_KEYRING, "--home", home, CLI, *arguments], input=text, text=True,
                         stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=120, check=False,
                         env=environment)
    check(run.returncode == 0, f"{' '.join(arguments)}: status {run.returncode}: {run.stdout}")
    return run.stdout


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Service)
threading.Thread(target=server.serve_forever, daemon=True).start()
with tempfile.TemporaryDirectory() as home:
    session(home, "accounts", "add", "work", "--access-key", ACCESS,
            "--endpoint", f"http://127.0.0.1:{server.server_port}/api/v1", text=SECRET + "\n")
    check("work" in session(home, "accounts", "list"), "the account is listed")
    check(not signatures, "nothing was asked of the service until here")
    session(home, "services", "--account", "work")
    check(signatures and all(signatures), f"the secret key is the same again: {signatures}")
    for path in Path(home).rglob("*"):
        if path.is_file():
            check(SECRET.encode() not in path.read_bytes(), f"the secret key is in {path}")
    session(home, "accounts", "remove", "work")
    check("work" not in session(home, "accounts", "list"), "the account is removed")
print("passed")
