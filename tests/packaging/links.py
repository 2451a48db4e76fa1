#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that the packages for Linux and macOS hand links of the scheme trainboard to the program, and
that the links in texts for people lead somewhere.

links.py, in the folder of the tests.
"""

import configparser
import plistlib
import re
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PACKAGING = ROOT / "packaging"
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


def anchors(text):
    """What GitHub makes of the headings of a page."""
    for heading in re.findall(r"^#+ (.*)$", text, re.MULTILINE):
        yield re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def check_pages():
    home = re.search(r'HOMEPAGE_URL "(.*)"', (ROOT / "CMakeLists.txt").read_text("utf-8"))[1]
    pages = [ROOT / "README.md", PACKAGING / "CHANGELOG.md", *(ROOT / ".github").rglob("*.md"),
             *(ROOT / ".github").rglob("*.yml"), *PACKAGING.rglob("*.xml")]
    for page in pages:
        text = page.read_text(encoding="utf-8")
        for target, anchor in re.findall(r"\]\((?!https?:)([^)#\s]*)(?:#([^)\s]*))?\)", text):
            there = (page.parent / target).resolve() if target else page
            check(there.exists(), f"{page.name}: {target} is there")
            if anchor:
                check(anchor in anchors(there.read_text("utf-8")), f"{page.name}: #{anchor} is there")
        # CMakeLists.txt is the one place that says where the project lives.
        for address in re.findall(r"https://github\.com/\w+/trainboard\b", text):
            check(address == home, f"{page.name}: {address} is {home}")


check_desktop_entry()
check_bundle()
check_pages()
print("passed")
