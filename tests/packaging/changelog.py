#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that version, change log and AppStream metainfo agree, and that a difference is found.

changelog.py, in the folder of the tests.
"""

import importlib.util
from pathlib import Path

SCRIPT = Path(__file__).resolve().parent.parent.parent / "packaging" / "changelog.py"
SPEC = importlib.util.spec_from_file_location("packaging_changelog", SCRIPT)
changelog = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(changelog)

LOG = """# Changes

## [0.2.0] - {date}

What is new,
in two lines.

### Added

- Something.

## [0.1.0] - 2026-01-31

The first version.
"""
METAINFO = """<component><releases>
  <release version="0.2.0" date="2026-02-28" type="{kind}"><description>
    <p>What is new, in two lines.</p><p xml:lang="ko">새로운 것</p></description></release>
  <release version="0.1.0" date="2026-01-31"><description>
    <p>The first version.</p></description></release>
</releases></component>"""


def check(holds, what):
    if not holds:
        raise SystemExit(f"FAILED: {what}")


def found(log, metainfo, version="0.2.0", tag=None):
    return list(changelog.problems(
        version, changelog.read_entries(log), changelog.read_releases(metainfo), tag))


def main():
    log, metainfo = LOG.format(date="2026-02-28"), METAINFO.format(kind="stable")
    check(found(log, metainfo) == [], "an equal pair is fine")
    check(found(log, metainfo, tag="v0.2.0") == [], "and can be released")
    check(changelog.read_entries(log)[0].text.endswith("- Something."), "notes are cut at the next")

    coming, announced = LOG.format(date="unreleased"), METAINFO.format(kind="development")
    check(found(coming, announced) == [], "a version may be in the making")
    check(found(coming, announced, tag="v0.2.0"), "but cannot be released without a date")
    check(found(coming, metainfo), "and is not stable")

    # 1785542400 is the first of August 2026.
    written = "\n".join(changelog.debian(
        "0.2.0", changelog.read_entries(coming), 1785542400, "1~deb12", "bookworm", "Us <a@b.example>"))
    check(written.startswith("trainboard (0.2.0-1~deb12) bookworm; urgency=medium\n\n"
                             "  * What is new, in two lines.\n  * Something.\n\n"
                             " -- Us <a@b.example>  Sat, 01 Aug 2026 00:00:00 +0000\n"),
          "Debian gets the version in the making with the time of the build")
    check(written.endswith("  * The first version.\n\n"
                           " -- Us <a@b.example>  Sat, 31 Jan 2026 00:00:00 +0000\n"),
          "and each other one with its own")
    check("0.2.0" not in "".join(changelog.debian(
        "0.1.0", changelog.read_entries(coming), 0, "1", "sid", "Us")),
          "but none that is neither released nor being built")

    check(found(log, metainfo, version="0.3.0"), "the version of the project needs an entry")
    check(found(log, metainfo, tag="0.2.0"), "another tag")
    check(found(log, metainfo, tag="v0.1.0"), "the tag of another version")
    check(found(log, metainfo.replace("lines.", "words.")), "another text")
    check(found(log, metainfo.replace("2026-02-28", "2026-02-27")), "another date")
    check(found(log.replace("2026-01-31", "2026-03-31"),
                metainfo.replace("2026-01-31", "2026-03-31")), "a wrong order")
    check(found(log + "\n## [0.0.1] - 2026-01-01\n\nAn experiment.\n", metainfo), "one is missing")
    check(found(log.replace("2026-02-28", "soon"), metainfo), "no date")
    check(found(log.replace("2026-02-28", "2026-02-31"), metainfo.replace("2026-02-28", "2026-02-31")),
          "a day that is in no calendar")
    check(found(log.replace("0.1.0", "0.2.0"), metainfo.replace("0.1.0", "0.2.0")), "a version twice")

    check(changelog.main(["check"]) == 0, "the project agrees with itself (see above)")


main()
print("passed")
