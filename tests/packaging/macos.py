#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks what can be checked of the package for macOS on any Unix: Info.plist, and the scripts with
programs of the test in place of Apple's, Homebrew's and Qt's.

macos.py CMAKE …, in the folder of the tests.
"""

import os
import plistlib
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
MACOS = ROOT / "packaging" / "macos"
CMAKE = sys.argv[1]
KEYS = {"NCLOUD_ACCESS_KEY": "CanaryAccess", "NCLOUD_SECRET_KEY": "Canary Secret"}
VERSION = re.search(r"VERSION (\d+\.\d+\.\d+)", (ROOT / "CMakeLists.txt").read_text("utf-8"))[1]

# Programs that leave their arguments in $LOG, and whatever else they are asked for here.
FAKES = {
    "uname": "echo Darwin",
    "sw_vers": "echo 15.3.1",
    "brew": "echo /opt/homebrew",
    "cpack": 'mkdir -p build/release/packages && echo image >"build/release/packages/$IMAGE"',
    "codesign": ":",
    "xcrun": ":",
    "spctl": ":",
    "shasum": "echo sums",
    "macdeployqt": ":",
    "cmake": ":",
    "otool": "for file in \"$@\"; do printf '%s:\\n\\t/usr/lib/libc++.1.dylib (version 1)\\n"
             "%s' \"$file\" \"$OUTSIDE\"; done",
    "hdiutil": 'if [ "$1" = attach ]; then cp -R "$MOUNTED"/* "$6"; else rm -rf "${3:?}"/*; fi',
}


def check(holds, what):
    if not holds:
        raise SystemExit(f"FAILED: {what}")


def check_plists():
    facts = plistlib.loads(
        re.sub(r"\$\{\w+\}", "1.0", (MACOS / "Info.plist.in").read_text("utf-8")).encode())
    for key in ("CFBundleDisplayName", "CFBundleIconFile", "CFBundleName", "LSMinimumSystemVersion",
                "NSHumanReadableCopyright", "NSPrincipalClass"):
        check(facts.get(key), f"the bundle has {key}")
    check(facts["LSApplicationCategoryType"].startswith("public.app-category."), "the category")
    catalogues = {path.stem.split("_")[1] for path in (ROOT / "translations").glob("*.ts")}
    check(set(facts["CFBundleLocalizations"]) == catalogues, "the languages are those there are")
    with open(MACOS / "entitlements.plist", "rb") as file:
        check(plistlib.load(file) == {}, "the hardened runtime has no exceptions")


def make_bundle(bundle):
    contents = bundle / "Contents"
    for name in ("MacOS/Trainboard", "MacOS/trainboard-cli", "PlugIns/platforms/libqcocoa.dylib",
                 "PlugIns/iconengines/libqsvgicon.dylib", "PlugIns/imageformats/libqsvg.dylib",
                 "PlugIns/sqldrivers/libqsqlite.dylib", "PlugIns/sqldrivers/libqsqlpsql.dylib",
                 "PlugIns/tls/libqsecuretransportbackend.dylib", "Frameworks/libqt6keychain.1.dylib",
                 "Frameworks/QtCore.framework/Versions/A/QtCore"):
        path = contents / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"#!/bin/sh\necho {path.name.lower()} {VERSION}\n", encoding="utf-8")
        path.chmod(0o755)


class Mac:
    """A folder of programs that stand for those of a Mac."""

    def __init__(self, scratch):
        self.scratch = scratch
        self.log = scratch / "log"
        self.programs = scratch / "bin"
        self.programs.mkdir()
        for name, command in FAKES.items():
            path = self.programs / name
            path.write_text(f'#!/usr/bin/env bash\nprintf "%s\\n" "${{0##*/}} $*" >>"$LOG"\n'
                            f'env >>"$LOG.environment"\n{command}\n', encoding="utf-8")
            path.chmod(0o755)

    def run(self, *command, **variables):
        for path in (self.log, Path(f"{self.log}.environment")):
            path.unlink(missing_ok=True)
        # Without apt-get, so that the packages are those of Homebrew.
        path = f"{self.programs}:{self.scratch}/tools"
        done = subprocess.run(command, check=False, capture_output=True, text=True, env={
            "PATH": path, "HOME": str(self.scratch), "LOG": str(self.log), "OUTSIDE": "",
            "TMPDIR": str(self.scratch), **variables})
        self.output = done.stdout + done.stderr
        self.calls = self.log.read_text("utf-8").splitlines() if self.log.exists() else []
        return done.returncode

    def called(self, name):
        return [call for call in self.calls if call.startswith(f"{name} ")]


def check_deploying(mac, scratch):
    bundle = scratch / "installed" / "Trainboard.app"
    make_bundle(bundle)
    script = scratch / "install.cmake"
    script.write_text(f'set(macdeployqt "{mac.programs}/macdeployqt")\nset(bundle "{bundle}")\n'
                      f'set(libraries /qt/lib)\ninclude("{MACOS}/deploy.cmake")\n', encoding="utf-8")
    check(mac.run(CMAKE, "-P", script) == 0, f"the bundle is completed: {mac.output}")
    [deployed] = mac.called("macdeployqt")
    check(f"-executable={bundle}/Contents/MacOS/trainboard-cli" in deployed, "both programs are")
    drivers = [path.name for path in (bundle / "Contents/PlugIns/sqldrivers").iterdir()]
    check(drivers == ["libqsqlite.dylib"], "only the driver that is used stays")

    signed = mac.called("codesign")
    check(all("--sign -" in call for call in signed[:-1]), "it is signed ad hoc")
    check(not any("runtime" in call for call in signed), "and without the hardened runtime")
    places = [next(i for i, call in enumerate(signed) if part in call) for part in
              ("libqt6keychain.1.dylib", "QtCore.framework", "libqcocoa.dylib")]
    outer = [i for i, call in enumerate(signed) if call.endswith("Trainboard.app")]
    check(max(places) < outer[0], "what is inside is signed first")
    check("--verify" in signed[-1], "the signature is verified")

    check(mac.run("bash", MACOS / "sign.sh", bundle, TRAINBOARD_SIGNING_IDENTITY="Developer X") == 0,
          mac.output)
    signed = mac.called("codesign")
    check(all("--sign Developer X --options runtime --timestamp" in call for call in signed[:-1]),
          "with a certificate the hardened runtime is on")
    check("entitlements.plist" in signed[-2], "and the program has its entitlements")


def check_packing(mac, scratch):
    tree = scratch / "a tree"
    for name in ("packaging/macos", "packaging/linux"):
        (tree / name).mkdir(parents=True)
    for name in ("CMakeLists.txt", "packaging/changelog.py", "packaging/CHANGELOG.md",
                 "packaging/macos/package.sh", "packaging/linux/setup.sh", "CMakePresets.json"):
        shutil.copy(ROOT / name, tree / name)
    mounted = scratch / "mounted"
    make_bundle(mounted / "Trainboard.app")
    image = f"trainboard-{VERSION}-macos-arm64.dmg"
    script = ["bash", tree / "packaging/macos/package.sh"]
    facts = {"IMAGE": image, "MOUNTED": str(mounted), **KEYS}

    check(mac.run(*script, **facts) == 0, f"the image is made: {mac.output}")
    check(not mac.called("xcrun") and not mac.called("spctl"), "nothing is notarised by itself")
    check((tree / "build/release/packages/SHA256SUMS").is_file(), "its checksum is written")
    environment = Path(f"{mac.log}.environment").read_text("utf-8")
    check("Canary" not in environment, "nothing that is started gets the keys")
    check("MACOSX_DEPLOYMENT_TARGET=15.0" in environment, "it is for this macOS and newer ones")

    check(mac.run(*script, **facts, TRAINBOARD_SIGNING_IDENTITY="X", TRAINBOARD_NOTARY_PROFILE="P")
          == 0, f"the image is notarised: {mac.output}")
    steps = [call.split()[1] for call in mac.called("xcrun")]
    check(steps == ["notarytool", "stapler"], "and stapled")
    check("--keychain-profile P" in mac.called("xcrun")[0], "with the profile, no password")
    check(mac.run(*script, **facts, TRAINBOARD_NOTARY_PROFILE="P") == 2, "not without a certificate")

    outside = "\t/opt/homebrew/lib/libsimdjson.dylib (version 1)\n"
    check(mac.run(*script, **facts | {"OUTSIDE": outside}) == 1, "a library from outside is found")
    check("libsimdjson" in mac.output, "and named")
    (mounted / "Trainboard.app/Contents/PlugIns/sqldrivers/libqsqlite.dylib").unlink()
    check(mac.run(*script, **facts) == 1 and "sqlite" in mac.output, "a missing plugin is found")


def link_tools(folder):
    """The programs of every Unix that the scripts use, and no others."""
    folder.mkdir()
    for name in ("bash", "cat", "cp", "cut", "dirname", "env", "find", "grep", "head", "ls", "mkdir",
                 "mktemp", "python3", "rm", "rmdir", "sed", "sh"):
        target = sys.executable if name == "python3" else shutil.which(name)
        if target:
            (folder / name).symlink_to(target)


check_plists()
with tempfile.TemporaryDirectory() as folder:
    top = Path(folder).resolve()
    link_tools(top / "tools")
    mac_programs = Mac(top)
    check_deploying(mac_programs, top)
    check_packing(mac_programs, top)
print("passed")
