#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks what cmake --install puts where on Linux, for each of the two components.

install.py CMAKE BUILD: installs the programs of the build folder into a folder of the test.
"""

import configparser
import re
import struct
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

CMAKE, BUILD = sys.argv[1:3]
LINUX = Path(__file__).resolve().parent.parent.parent / "packaging" / "linux"
ID = "io.github.trainboard.Trainboard"


def check(holds, what):
    if not holds:
        raise SystemExit(f"FAILED: {what}")


def install(component, prefix):
    subprocess.run([CMAKE, "--install", BUILD, "--component", component, "--prefix", prefix],
                   check=True, stdout=subprocess.DEVNULL)
    return {str(path.relative_to(prefix)) for path in Path(prefix).rglob("*") if path.is_file()}


def expected(program):
    return {
        f"bin/{program}", f"share/man/man1/{program}.1",
        f"share/bash-completion/completions/{program}", f"share/zsh/site-functions/_{program}",
        f"share/fish/vendor_completions.d/{program}.fish",
        f"share/doc/{program}/copyright", f"share/doc/{program}/LICENSE",
    }


def check_entry(prefix):
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(prefix / "share" / "applications" / f"{ID}.desktop", encoding="utf-8")
    entry = parser["Desktop Entry"]
    icons = {path.parent.parent.name for path in (prefix / "share" / "icons" / "hicolor").rglob("*.*")
             if path.stem == entry["Icon"]}
    check(icons == {"scalable", "48x48", "128x128", "256x256"}, f"the icons of the entry: {icons}")
    for size in (48, 128, 256):
        data = (prefix / "share/icons/hicolor" / f"{size}x{size}/apps/trainboard.png").read_bytes()
        check(struct.unpack(">II", data[16:24]) == (size, size), f"the icon of {size} has this size")
    check((prefix / "bin" / entry["TryExec"]).is_file(), "the entry starts what is installed")
    for key in ("Name", "GenericName", "Comment", "Keywords"):
        for language in ("ko", "ja"):
            check(entry.get(f"{key}[{language}]"), f"{key} is there in {language}")


def check_metainfo(prefix):
    root = ElementTree.parse(prefix / "share" / "metainfo" / f"{ID}.metainfo.xml").getroot()
    check(root.findtext("launchable") == f"{ID}.desktop", "the metainfo has the entry")
    for binary in root.iter("binary"):
        check((prefix / "bin" / binary.text).is_file(), f"it provides {binary.text}")
    image = root.find("screenshots/screenshot/image")
    picture = LINUX.parent.parent / re.sub(r".*/main/", "", image.text)
    size = struct.unpack(">II", picture.read_bytes()[16:24])
    check(size == (int(image.get("width")), int(image.get("height"))), f"the picture is {size}")


with tempfile.TemporaryDirectory() as folder:
    window = install("trainboard", f"{folder}/window")
    command_line = install("trainboard-cli", f"{folder}/command-line")
    check(command_line == expected("trainboard-cli"),
          f"trainboard-cli: {command_line ^ expected('trainboard-cli')}")
    rest = window - expected("trainboard")
    check(expected("trainboard") <= window, f"trainboard: {expected('trainboard') - window}")
    check(all(path.startswith(("share/icons/", "share/applications/", "share/metainfo/"))
              for path in rest), f"trainboard has more: {rest}")
    check(not window & command_line, "no file is in both")
    check_entry(Path(folder) / "window")
    check_metainfo(Path(folder) / "window")
print("passed")
