#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks which commit a build says that it was made from, in repositories made for the test.

commit.py CMAKE, in the folder of the tests. The exit status is 77 where there is no git.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

CORE = Path(__file__).resolve().parent.parent.parent / "src" / "core"
CMAKE = sys.argv[1]
# Nobody's settings, and no repository that a hook may have named.
ENVIRONMENT = {name: text for name, text in os.environ.items() if not name.startswith("GIT_")}
ENVIRONMENT.update(
    GIT_CONFIG_GLOBAL=os.devnull, GIT_CONFIG_NOSYSTEM="1",
    GIT_AUTHOR_NAME="A", GIT_AUTHOR_EMAIL="a@example.com",
    GIT_COMMITTER_NAME="A", GIT_COMMITTER_EMAIL="a@example.com",
)


def check(holds, what):
    if not holds:
        raise SystemExit(f"FAILED: {what}")


def run(*command, where, **variables):
    done = subprocess.run(
        command, cwd=where, env=ENVIRONMENT | variables, check=True, stdout=subprocess.PIPE)
    return done.stdout


def make_tree(tree):
    """A tree with nothing but what the commit is found with, and a file to change."""
    (tree / "src" / "core").mkdir(parents=True)
    for name in (".gitattributes", "commit.cmake"):
        shutil.copy(CORE / name, tree / "src" / "core")
    (tree / "file").write_text("as committed\n", encoding="utf-8")
    return tree


def commit_all(tree):
    run("git", "init", "-q", where=tree)
    run("git", "add", ".", where=tree)
    run("git", "commit", "-q", "-m", "All", where=tree)
    return run("git", "rev-parse", "HEAD", where=tree).decode().strip()


def commit_of(tree, header, **variables):
    run(CMAKE, "-D", f"source={tree}", "-D", f"header={header}", "-P",
        tree / "src" / "core" / "commit.cmake", where=header.parent, **variables)
    return re.search(r'^#define TRAINBOARD_COMMIT "(.*)"$', header.read_text("utf-8"), re.M)[1]


def main(scratch):
    header = scratch / "build commit.h"
    tree = make_tree(scratch / "a tree")
    check(commit_of(tree, header) == "", "a tree without a repository names no commit")

    commit = commit_all(tree)
    check(commit_of(tree, header) == commit[:7], "a checkout names its commit")
    os.utime(header, (1, 1))
    check(commit_of(tree, header) == commit[:7], "and does so again")
    check(header.stat().st_mtime == 1, "the header is left alone while nothing changes")

    (tree / "new").write_text("not of the tree\n", encoding="utf-8")
    check(commit_of(tree, header) == commit[:7], "files that git does not know are no change")
    (tree / "file").write_text("changed\n", encoding="utf-8")
    check(commit_of(tree, header) == commit[:7] + "+", "a changed file is told")
    run("git", "add", "file", where=tree)
    check(commit_of(tree, header) == commit[:7] + "+", "also when it is staged")
    run("git", "commit", "-q", "-m", "Change", where=tree)
    changed = run("git", "rev-parse", "HEAD", where=tree).decode().strip()
    check(commit_of(tree, header) == changed[:7], "a new commit is told")

    other = make_tree(scratch / "other")
    (other / "file").write_text("another one\n", encoding="utf-8")
    commit_all(other)
    found = commit_of(tree, header, GIT_DIR=str(other / ".git"), GIT_WORK_TREE=str(other))
    check(found == changed[:7], "the repository of a hook is not taken for that of the tree")

    inner = make_tree(tree / "inner")
    check(commit_of(inner, header) == "", "a copy in another repository does not take its commit")

    archive = run("git", "archive", "--prefix=unpacked/", "HEAD", where=tree)
    subprocess.run(["tar", "-x"], cwd=scratch, input=archive, check=True)
    unpacked = scratch / "unpacked"
    check(commit_of(unpacked, header) == changed[:7], "an archive names the commit it is of")
    commit_all(unpacked)
    check(commit_of(unpacked, header) == changed[:7], "also when somebody keeps it in a repository")
    check(commit_of(unpacked, header, PATH="") == changed[:7], "and without git")


if not shutil.which("git"):
    sys.exit(77)
with tempfile.TemporaryDirectory() as folder:
    main(Path(folder).resolve())
print("passed")
