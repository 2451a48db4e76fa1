# SPDX-License-Identifier: GPL-3.0-or-later
"""An AiTEMS service on the loopback interface for whoever signs as the documentation wants it, and
the keys that sign.

https://api.ncloud-docs.com/docs/en/common-ncpapi
"""

import base64
import hashlib
import hmac
import json
import pathlib
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

ACCESS_KEY = "EXAMPLEACCESSKEY0001"
SECRET_KEY = "cAnArYsEcReTkEy0000000000000000000000001"


class Aitems(BaseHTTPRequestHandler):
    """Answers GET with what `content` of a subclass has for a path, if the request is signed."""

    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def do_GET(self):
        timestamp = self.headers.get("x-ncp-apigw-timestamp", "")
        message = f"GET {self.path}\n{timestamp}\n{ACCESS_KEY}".encode()
        digest = hmac.new(SECRET_KEY.encode(), message, hashlib.sha256).digest()
        if self.headers.get("x-ncp-apigw-signature-v2") == base64.b64encode(digest).decode():
            self.answer(200, self.content(self.path))
        else:
            self.answer(401, {"error": {"errorCode": "200", "message": "Authentication Failed"}})

    def answer(self, status, value):
        body = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def serve(handler):
    """The endpoint that is served from now on until the program ends."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}/api/v1"


def check_no_secret_in(home):
    """No file holds the secret key in clear, as it is or as UTF-16 or Base64. Returns the files."""
    files = [path for path in pathlib.Path(home).rglob("*") if path.is_file()]
    for path in files:
        content = path.read_bytes()
        for form in (SECRET_KEY.encode(), SECRET_KEY.encode("utf-16-le"),
                     base64.b64encode(SECRET_KEY.encode())):
            if form in content:
                raise SystemExit(f"FAILED: the secret key is in {path}")
    return files
