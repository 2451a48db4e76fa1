#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads CHANGELOG.md, for the release and for the tests.

changelog.py version       prints the version of the project
changelog.py notes         prints what the change log says of that version
changelog.py debian REVISION DISTRIBUTION MAINTAINER
                           prints the change log in the form of Debian; the version of the project
                           may have no date yet, then its time is SOURCE_DATE_EPOCH
changelog.py check [TAG]   fails unless the version of the project, the newest entry of the change log
                           and that of the AppStream metainfo are the same; with a tag, it must be
                           that version, and the entry must have a date
"""

import os
import re
import sys
import textwrap
import time
import xml.etree.ElementTree as ElementTree
from datetime import datetime, timezone
from email.utils import format_datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HEADING = re.compile(r"## \[(?P<version>[^\]]+)\](?: - (?P<date>\S+))?")
DATE = re.compile(r"\d{4}-\d\d-\d\d")


class Entry:
    """A version of the change log: its number, its date ("unreleased" without one) and its text."""

    def __init__(self, version, date):
        self.version = version
        self.date = date
        self.lines = []

    @property
    def text(self):
        return "\n".join(self.lines).strip()

    @property
    def summary(self):
        """The paragraph below the heading, as one line."""
        first = self.text.split("\n\n")[0]
        return "" if first.startswith(("#", "-")) else plain(first)


def plain(text):
    return " ".join(text.split())


def read_entries(text):
    entries = []
    for line in text.splitlines():
        heading = HEADING.fullmatch(line)
        if heading:
            entries.append(Entry(heading["version"], heading["date"] or "unreleased"))
        elif line.startswith("## "):
            raise ValueError(f"this heading names no version: {line}")
        elif entries:
            entries[-1].lines.append(line)
    return entries


def is_date(text):
    try:
        datetime.strptime(text, "%Y-%m-%d")
    except ValueError:
        return False
    return DATE.fullmatch(text) is not None


def read_version(text):
    project = re.search(r"^project\(Trainboard\s+VERSION (\d+\.\d+\.\d+)$", text, re.MULTILINE)
    if not project:
        raise ValueError("CMakeLists.txt has no project(Trainboard VERSION …)")
    return project[1]


def read_address(text):
    return re.search(r'HOMEPAGE_URL "([^"]*)"', text)[1]


def absolute(text, address, version):
    """The text with links to files of the tree that also work on the page of the release."""
    return text.replace("](../", f"]({address}/blob/v{version}/")


def paragraphs(entry):
    """What the entry says, an item of a list or a paragraph each, without Markdown."""
    said = [[]]
    for line in entry.lines:
        if not line or line.startswith("#"):
            said.append([])
        elif line.startswith(("- ", "* ")):
            said.append([line[2:]])
        elif not re.match(r"\[.*\]: ", line):  # the address of a link
            said[-1].append(line)
    texts = (re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", plain(" ".join(lines))) for lines in said)
    return [re.sub("[`*]", "", text) for text in texts if text]


def debian(version, entries, now, revision, distribution, maintainer):
    """The entries that have a date, and that of the version, in the form of Debian's policy."""
    for entry in entries:
        if is_date(entry.date):
            moment = datetime.strptime(entry.date, "%Y-%m-%d").replace(tzinfo=timezone.utc)
        elif entry.version == version:
            moment = datetime.fromtimestamp(now, timezone.utc)
        else:
            continue
        yield f"trainboard ({entry.version}-{revision}) {distribution}; urgency=medium\n"
        for text in paragraphs(entry):
            yield textwrap.fill(text, 77, initial_indent="  * ", subsequent_indent="    ",
                                break_long_words=False, break_on_hyphens=False)
        yield f"\n -- {maintainer}  {format_datetime(moment)}\n"


def read_releases(text):
    """Version, date, type and untranslated text of each release in the metainfo."""
    language = "{http://www.w3.org/XML/1998/namespace}lang"
    releases = []
    for release in ElementTree.fromstring(text).iterfind("releases/release"):
        paragraphs = [p for p in release.iterfind("description/p") if language not in p.attrib]
        said = " ".join(plain("".join(p.itertext())) for p in paragraphs)
        releases.append((release.get("version"), release.get("date"),
                         release.get("type", "stable"), said))
    return releases


def problems(version, entries, releases, tag=None):
    """What does not fit together, as sentences."""
    dates = [entry.date for entry in entries]
    if not entries or entries[0].version != version:
        yield f"the newest entry of the change log is not that of version {version}"
    for entry in entries:
        if not entry.summary:
            yield f"the change log says nothing below the heading of {entry.version}"
        if entry.date != "unreleased" and not is_date(entry.date):
            yield f"{entry.date} is neither a date nor \"unreleased\""
    numbers = [entry.version for entry in entries]
    for number in sorted({number for number in numbers if numbers.count(number) > 1}):
        yield f"the change log has version {number} more than once"
    if "unreleased" in dates[1:]:
        yield "only the newest entry can be unreleased"
    released = [date for date in dates if date != "unreleased"]
    if released != sorted(released, reverse=True):
        yield "the entries of the change log are not in the order of their dates"
    for entry, (number, date, kind, said) in zip(entries, releases):
        if number != entry.version or said != entry.summary:
            yield f"change log and metainfo differ about version {entry.version}: {said!r}"
        if entry.date == "unreleased":
            # AppStream wants a date for all; the type tells that it does not count yet.
            if kind != "development":
                yield f"version {number} is unreleased, and \"{kind}\" in the metainfo"
        elif (date, kind) != (entry.date, "stable"):
            yield f"change log and metainfo differ about the date or type of {number}"
    if len(entries) != len(releases):
        yield "change log and metainfo do not have the same number of versions"
    if tag is not None:
        if tag != f"v{version}":
            yield f"the tag {tag} is not that of version {version}"
        if entries and entries[0].date == "unreleased":
            yield f"version {version} has no date in the change log"


def main(arguments):
    def read(*path):
        return ROOT.joinpath(*path).read_text(encoding="utf-8")

    version = read_version(read("CMakeLists.txt"))
    entries = read_entries(read("packaging", "CHANGELOG.md"))
    if arguments == ["version"]:
        print(version)
    elif arguments == ["notes"]:
        entry = next((entry for entry in entries if entry.version == version), None)
        if not entry:
            print(f"The change log has no entry of version {version}.", file=sys.stderr)
            return 1
        print(absolute(entry.text, read_address(read("CMakeLists.txt")), version))
    elif arguments[:1] == ["debian"] and len(arguments) == 4:
        now = int(os.environ.get("SOURCE_DATE_EPOCH", time.time()))
        print("\n".join(debian(version, entries, now, *arguments[1:])))
    elif arguments[:1] == ["check"] and len(arguments) <= 2:
        releases = read_releases(
            read("packaging", "linux", "io.github.trainboard.Trainboard.metainfo.xml"))
        found = list(problems(version, entries, releases, *arguments[1:]))
        print("\n".join(found) if found else f"Version {version} is the same everywhere.")
        return 1 if found else 0
    else:
        print(__doc__, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
