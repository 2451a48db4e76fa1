#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the bill of materials of packages: SPDX 2.3 as JSON, on standard output.

sbom.py COMPONENTS [--contents FOLDER] PACKAGE…

COMPONENTS is components.json of the build folder, which CMake writes: the libraries that the programs
were built with. PACKAGE is what people download. Of a .deb the packages are listed that it depends
on, in the versions of the system that this runs on; of a .zip the libraries in it; and with
--contents those in a folder, which is what a .dmg or an installer was made of.

The date is SOURCE_DATE_EPOCH if that is set, so that the same packages have the same bill.
"""

import datetime
import hashlib
import json
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path
from urllib.parse import quote

LIBRARY = re.compile(r"\.(dll|dylib|so(\.\d+)*)$|\.framework/Versions/[^/]+/Qt\w+$")


def spdx_id(kind, name):
    return f"SPDXRef-{kind}-" + re.sub(r"[^A-Za-z0-9.-]", "-", name)


def sha256(content):
    return hashlib.sha256(content).hexdigest()


def checksum(digest):
    return [{"algorithm": "SHA256", "checksumValue": digest}]


def package(name, version, **more):
    entry = {
        "name": name,
        "SPDXID": spdx_id("Package", name),
        "downloadLocation": "NOASSERTION",
        "filesAnalyzed": False,
        "licenseConcluded": "NOASSERTION",
        "licenseDeclared": "NOASSERTION",
        "copyrightText": "NOASSERTION",
        "supplier": "NOASSERTION",
        **more,
    }
    if version:
        entry["versionInfo"] = version
    return entry


def field_of_deb(path, name):
    return subprocess.run(
        ["dpkg-deb", "--field", path, name], check=True, capture_output=True, text=True).stdout


def debian_dependencies(path):
    """Name of each package that a .deb depends on, and its version here, empty if it is not installed."""
    for alternatives in field_of_deb(path, "Depends").split(","):
        # "name:architecture (>= version) | another"
        found = re.match(r"\s*(?P<name>[a-z0-9][a-z0-9+.-]*)", alternatives)
        if not found:
            continue
        query = subprocess.run(
            ["dpkg-query", "-W", "-f", "${Version}", found["name"]],
            check=False, capture_output=True, text=True)
        yield found["name"], query.stdout if query.returncode == 0 else ""


def libraries_of_zip(path):
    with zipfile.ZipFile(path) as archive:
        for name in sorted(archive.namelist()):
            if LIBRARY.search(name):
                yield name, archive.read(name)


def libraries_of_folder(folder):
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if LIBRARY.search(name) and path.is_file() and not path.is_symlink():
            yield name, path.read_bytes()


class Bill:
    def __init__(self, facts):
        self.facts = facts
        self.packages = {}
        self.relationships = []

    def relate(self, one, kind, other):
        relationship = {"spdxElementId": one, "relationshipType": kind, "relatedSpdxElement": other}
        if relationship not in self.relationships:
            self.relationships.append(relationship)

    def add(self, entry):
        return self.packages.setdefault(entry["SPDXID"], entry)["SPDXID"]

    def add_libraries(self, owner, libraries):
        """As packages: one whose files are not all listed may contain no files, says SPDX."""
        for name, content in libraries:
            entry = package(
                name.rsplit("/", 1)[-1], None, packageFileName=f"./{name}",
                primaryPackagePurpose="LIBRARY", checksums=checksum(sha256(content)))
            # Names that differ only in what no id may hold have different ids.
            entry["SPDXID"] = spdx_id("Library", f"{name}-{sha256(name.encode() + content)[:8]}")
            self.relate(owner, "CONTAINS", self.add(entry))

    def add_download(self, path):
        """What people download, as a package of its own."""
        name = path.name.replace("~", ".")  # see release-files.sh
        address = f"{self.facts['address']}/releases/download/v{self.facts['version']}/{name}"
        own = self.add(package(
            name, self.facts["version"], downloadLocation=address.replace(" ", "%20"),
            licenseDeclared="GPL-3.0-or-later", packageFileName=name,
            primaryPackagePurpose="INSTALL", checksums=checksum(sha256(path.read_bytes()))))
        self.relate("SPDXRef-DOCUMENT", "DESCRIBES", own)
        for component in self.facts["components"]:
            other = self.add(package(
                component["name"], component["version"], licenseDeclared=component["licence"],
                homepage=component["address"]))
            self.relate(own, "DEPENDS_ON", other)
        if path.suffix == ".deb":
            for name, version in debian_dependencies(path):
                if version:
                    reference = [{
                        "referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl",
                        "referenceLocator": f"pkg:deb/{distribution()}/{quote(name)}@{quote(version)}"}]
                    other = self.add(package(f"deb-{name}", version, externalRefs=reference))
                else:
                    other = self.add(package(f"deb-{name}", version))
                self.relate(own, "DEPENDS_ON", other)
        elif path.suffix == ".zip":
            self.add_libraries(own, libraries_of_zip(path))
        return own

    def document(self, created):
        parts = sorted(self.packages.values(), key=lambda entry: entry["SPDXID"])
        digest = sha256(json.dumps(parts, sort_keys=True).encode())
        name = f"{self.facts['name']}-{self.facts['version']}"
        document = {
            "spdxVersion": "SPDX-2.3",
            "dataLicense": "CC0-1.0",
            "SPDXID": "SPDXRef-DOCUMENT",
            "name": name,
            "documentNamespace": f"{self.facts['address']}/spdx/{name}-{digest[:32]}",
            "creationInfo": {
                "created": created,
                "creators": ["Tool: trainboard-sbom.py"],
                "comment": f"Built with {self.facts['compiler']}",
            },
            "packages": parts,
            "relationships": self.relationships,
        }
        return document


def distribution():
    release = Path("/etc/os-release").read_text(encoding="utf-8")
    return re.search(r'^ID="?([a-z]+)', release, re.MULTILINE)[1]


def main(arguments):
    if len(arguments) < 2:
        print(__doc__, file=sys.stderr)
        return 2
    bill = Bill(json.loads(Path(arguments.pop(0)).read_text(encoding="utf-8")))
    contents = None
    if arguments[0] == "--contents":
        if len(arguments) < 3:
            print(__doc__, file=sys.stderr)
            return 2
        contents = Path(arguments[1])
        # An empty name would be the folder that this runs in.
        if not arguments[1] or not contents.is_dir():
            print(f"There is no folder '{arguments[1]}'.", file=sys.stderr)
            return 1
        arguments = arguments[2:]
    for argument in arguments:
        own = bill.add_download(Path(argument))
        if contents:
            bill.add_libraries(own, libraries_of_folder(contents))
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    when = datetime.datetime.fromtimestamp(int(epoch), datetime.timezone.utc) if epoch \
        else datetime.datetime.now(datetime.timezone.utc)
    json.dump(bill.document(when.strftime("%Y-%m-%dT%H:%M:%SZ")), sys.stdout, indent=2)
    print()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
