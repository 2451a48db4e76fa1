#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that the packages for Linux and macOS hand links of the scheme trainboard to the program.

links.py, in the folder of the tests.
"""

import configparser
import plistlib
import re
import shutil
import subprocess
from pathlib import Path

PACKAGING = Path(__file__).resolve().parent.parent.parent / "packaging"
ENTRY = PACKAGING / "linux" / "io.github.trainboard.Trainboard.desktop"


def check(holds, what):
    if not holds:
        raise SystemExit(f"FAILED: {what}")


def check_desktop_entry():
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(ENTRY, encoding="utf-8")
    entry = parser["Desktop Entry"]
    check("x-scheme-handler/trainboard" in entry["MimeType"].split(";"), "the entry has the scheme")
    check(entry["MimeType"].endswith(";"), "the list of types ends as it must")
    check(entry["Exec"] == "trainboard %u", "the program gets the link as one argument")
    check("%" not in parser["Desktop Action demo"]["Exec"], "the demo gets none")
    if shutil.which("desktop-file-validate"):
        subprocess.run(["desktop-file-validate", "--no-hints", str(ENTRY)], check=True)


def check_bundle():
    text = (PACKAGING / "macos" / "Info.plist.in").read_text(encoding="utf-8")
    facts = plistlib.loads(re.sub(r"\$\{\w+\}", "1.0", text).encode())
    schemes = [scheme for kind in facts["CFBundleURLTypes"] for scheme in kind["CFBundleURLSchemes"]]
    check(schemes == ["trainboard"], "the bundle has the scheme")
    # Without them macOS may leave out the scheme.
    for key in ("CFBundleVersion", "CFBundleShortVersionString", "CFBundleIdentifier",
                "CFBundleExecutable", "CFBundlePackageType"):
        check(facts.get(key), f"the bundle has {key}")


check_desktop_entry()
check_bundle()
print("passed")
