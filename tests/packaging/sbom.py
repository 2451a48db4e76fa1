#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that the bill of materials has what SPDX 2.3 requires, and names what is in the packages.

sbom.py CMAKE COMPONENTS, in the folder of the tests; COMPONENTS is components.json of the build.
https://spdx.github.io/spdx-spec/v2.3/document-creation-information/
"""

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

SCRIPT = Path(__file__).resolve().parent.parent.parent / "packaging" / "sbom.py"
COMPONENTS = Path(sys.argv[2])


def check(holds, what):
    if not holds:
        raise SystemExit(f"FAILED: {what}")


def bill(*arguments):
    done = subprocess.run(
        [sys.executable, SCRIPT, COMPONENTS, *arguments], check=True, stdout=subprocess.PIPE,
        env=os.environ | {"SOURCE_DATE_EPOCH": "1767225600"})
    return json.loads(done.stdout)


def check_required(document):
    check(document["spdxVersion"] == "SPDX-2.3", "the version of SPDX")
    check(document["dataLicense"] == "CC0-1.0", "the licence of the document")
    check(document["SPDXID"] == "SPDXRef-DOCUMENT", "the id of the document")
    check(document["name"], "the name of the document")
    check(re.fullmatch(r"https://[^#\s]+", document["documentNamespace"]), "its namespace")
    check(document["creationInfo"]["created"] == "2026-01-01T00:00:00Z", "its date")
    for creator in document["creationInfo"]["creators"]:
        check(re.match(r"(Tool|Person|Organization): .", creator), f"the creator {creator}")
    entries = document["packages"]
    ids = [entry["SPDXID"] for entry in entries] + [document["SPDXID"]]
    check(len(ids) == len(set(ids)), "no id is there twice")
    for one in ids:
        check(re.fullmatch(r"SPDXRef-[A-Za-z0-9.-]+", one), f"the id {one}")
    for entry in document["packages"]:
        check(entry["name"] and entry["downloadLocation"], f"the package {entry}")
        check(entry["filesAnalyzed"] is False, "files are not said to be analyzed")
    # A package whose files are not all listed contains none:
    # https://spdx.github.io/spdx-spec/v2.3/package-information/#78-files-analyzed-field
    check("files" not in document, "no files are listed")
    for relationship in document["relationships"]:
        for end in ("spdxElementId", "relatedSpdxElement"):
            check(relationship[end] in ids, f"the relationship {relationship}")
    described = [r for r in document["relationships"] if r["relationshipType"] == "DESCRIBES"]
    check(described, "the document describes something")


def libraries(document):
    return [entry["packageFileName"] for entry in document["packages"]
            if entry.get("primaryPackagePurpose") == "LIBRARY"]


def versions(document):
    return {entry["name"]: entry.get("versionInfo") for entry in document["packages"]}


def check_build():
    facts = json.loads(COMPONENTS.read_text(encoding="utf-8"))
    for component in facts["components"]:
        check(re.match(r"\d+\.\d", component["version"]), f"{component['name']} has no version")
    names = {component["name"] for component in facts["components"]}
    check({"Qt", "QtKeychain", "simdjson"} <= names, "the libraries that are linked are there")


def check_zip(scratch):
    path = scratch / "trainboard 1+2.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("bin/Qt6Core.dll", b"library")
        archive.writestr("bin/trainboard.exe", b"program")
    document = bill(path)
    check_required(document)
    check(libraries(document) == ["./bin/Qt6Core.dll"],
          "the libraries of an archive are listed, and nothing else")
    own = next(entry for entry in document["packages"] if entry["name"] == path.name)
    check(own["checksums"][0]["checksumValue"] == hashlib.sha256(path.read_bytes()).hexdigest(),
          "the checksum is that of the file")
    check(versions(document)["Qt"], "Qt is listed with its version")
    check(bill(path) == document, "the same packages have the same bill")


def check_names(scratch):
    """Libraries with the same content, whose names differ in what no id may hold."""
    path = scratch / "names.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("한글.dll", b"library")
        archive.writestr("가나.dll", b"library")
    document = bill(path)
    check_required(document)
    check(len(libraries(document)) == 2, "each library is listed")


def check_contents(scratch):
    image = scratch / "trainboard.dmg"
    image.write_bytes(b"image")
    framework = scratch / "Trainboard.app/Contents/Frameworks/QtCore.framework/Versions/A"
    framework.mkdir(parents=True)
    (framework / "QtCore").write_bytes(b"library")
    (framework / "Info.plist").write_bytes(b"no library")
    for folder in ("", scratch / "not-there"):
        done = subprocess.run([sys.executable, SCRIPT, COMPONENTS, "--contents", folder, image],
                              check=False, capture_output=True)
        check(done.returncode == 1 and not done.stdout, "a folder that is not there is told")
    document = bill("--contents", scratch / "Trainboard.app", image)
    check_required(document)
    check(libraries(document) ==
          ["./Contents/Frameworks/QtCore.framework/Versions/A/QtCore"], "a framework is listed")


def check_deb(scratch):
    if not shutil.which("dpkg-deb"):
        return
    tree = scratch / "deb"
    (tree / "DEBIAN").mkdir(parents=True)
    (tree / "DEBIAN").chmod(0o755)
    (tree / "DEBIAN" / "control").write_text(
        "Package: trainboard\nVersion: 0.1.0\nArchitecture: all\nMaintainer: A <a@example.com>\n"
        "Depends: dpkg (>= 1), not-there-at-all | other, libc6\nDescription: Nothing\n",
        encoding="utf-8")
    path = scratch / "trainboard_0.1.0_all.deb"
    subprocess.run(["dpkg-deb", "--build", "--root-owner-group", tree, path], check=True,
                   stdout=subprocess.DEVNULL)
    document = bill(path)
    check_required(document)
    installed = subprocess.run(["dpkg-query", "-W", "-f", "${Version}", "dpkg"], check=True,
                               stdout=subprocess.PIPE, text=True).stdout
    check(versions(document)["deb-dpkg"] == installed, "a dependency has the version of the system")
    check(versions(document)["deb-not-there-at-all"] is None, "and none if it is not installed")


check_build()
with tempfile.TemporaryDirectory() as folder:
    check_zip(Path(folder))
    check_names(Path(folder))
    check_contents(Path(folder))
    check_deb(Path(folder))
print("passed")
