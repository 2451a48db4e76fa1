#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that the completions for bash, zsh and fish know all that --help prints, and nothing else.

completions.py TRAINBOARD TRAINBOARD_CLI [FOLDER]: with the completions in packaging/linux, or with
those that are installed below FOLDER (/usr/share). bash, zsh and fish complete for real where they
are installed; the files of zsh and fish are read in any case.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

GUI, CLI = (Path(path).resolve() for path in sys.argv[1:3])
SOURCES = Path(__file__).resolve().parent.parent.parent / "packaging" / "linux" / "completions"
COMMANDS = ("services", "trainings", "watch", "history", "status",
            "accounts list", "accounts add", "accounts check", "accounts remove")
# After each command, though its help does not list them.
GENERAL = {"--help", "-h"}

scratch = tempfile.TemporaryDirectory()
HOME = Path(scratch.name)
SETTINGS = HOME / "config" / "Trainboard" / "Trainboard.ini"
ENVIRONMENT = {
    "HOME": str(HOME), "XDG_CONFIG_HOME": str(HOME / "config"), "LC_ALL": "C.UTF-8",
    "PATH": f"{HOME / 'bin'}:{os.environ['PATH']}", "QT_QPA_PLATFORM": "offscreen", "TERM": "dumb",
    # Such an account needs no keychain.
    "NCLOUD_ACCESS_KEY": "EXAMPLEACCESSKEY0001", "NCLOUD_SECRET_KEY": "example",
}
if "XDG_RUNTIME_DIR" in os.environ:
    ENVIRONMENT["XDG_RUNTIME_DIR"] = os.environ["XDG_RUNTIME_DIR"]


def check(holds, what):
    if not holds:
        raise SystemExit(f"FAILED: {what}")


def output(*command):
    return subprocess.run([str(word) for word in command], env=ENVIRONMENT, check=True, timeout=60,
                          stdout=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True).stdout


def place(name, shell):
    if len(sys.argv) < 4:
        return SOURCES / {"bash": f"{name}.bash", "zsh": f"_{name}", "fish": f"{name}.fish"}[shell]
    for part in {"bash": [f"bash-completion/completions/{name}"],
                 "zsh": [f"zsh/vendor-completions/_{name}", f"zsh/site-functions/_{name}"],
                 "fish": [f"fish/vendor_completions.d/{name}.fish"]}[shell]:
        if (Path(sys.argv[3]) / part).is_file():
            return Path(sys.argv[3]) / part
    raise SystemExit(f"FAILED: the completion of {name} for {shell} is not installed")


def options_of_help(text):
    return {option for line in text.splitlines() if re.match(r"  -", line)
            for option in re.findall(r"(?<![\w-])--?[a-z][a-z-]*", line[:28].split("  ", 2)[1])}


def cli_options():
    """What each command takes, as its help says; the accounts share one help."""
    known = {}
    for command in COMMANDS:
        text = output(CLI, *command.split(), "--help")
        # The summary is exact for each of the accounts' commands; the list of options must agree.
        usage = re.search(rf"trainboard-cli {command}\b(.*?)(?:\n\n|\n +trainboard-cli|\Z)", text,
                          re.DOTALL)
        check(usage, f"the help of {command} begins with its usage")
        known[command] = set(re.findall(r"--[a-z-]+", usage.group(1)))
    for command in ("services", "trainings", "watch", "history", "status", "accounts"):
        listed = options_of_help(output(CLI, command, "--help"))
        summary = set().union(*(options for name, options in known.items()
                                if name.split()[0] == command))
        check(listed == summary, f"usage and options of {command} differ: {listed ^ summary}")
    return known


def bash(name, *words):
    """What bash offers for the last of the words."""
    script = ('source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); '
              '"$(complete -p "$1" | sed "s/.*-F \\([^ ]*\\) .*/\\1/")" "$1"; '
              'printf "%s\\n" "${COMPREPLY[@]}"')
    offered = output("bash", "--norc", "-c", script, "bash", place(name, "bash"), name, *words)
    return {line for line in offered.splitlines() if line}


def fish(*words):
    # The line is a variable, so that nobody has to quote it twice.
    offered = output("fish", "--no-config", "-c",
                     f"source '{place(words[0], 'fish')}'; complete -C \"$argv[1]\"",
                     " ".join(words))
    return {line.split("\t")[0] for line in offered.splitlines() if line}


def fish_file(name):
    """The long options in the file, and after which commands each is offered."""
    text = place(name, "fish").read_text(encoding="utf-8").replace("\\\n", " ")
    found = []
    for line in re.findall(rf"^complete -c {name} .*", text, re.MULTILINE):
        if option := re.search(r" -l ([a-z-]+)", line):
            condition = re.search(r" -n '(\w+) ([a-z ]+)'", line)
            if condition:
                prefix = "accounts " if "accounts_after" in condition[1] else ""
                found += [(prefix + command, f"--{option[1]}") for command in condition[2].split()]
            elif " -n " not in line:
                found.append(("", f"--{option[1]}"))
    return found


def zsh_file():
    """The long options that the file has for each command."""
    text = place("trainboard-cli", "zsh").read_text(encoding="utf-8")
    arrays = {name: body for name, body in
              re.findall(r"^    (\w+)=\((.*?)\)$", text, re.MULTILINE | re.DOTALL)}

    def options(body, depth=0):
        found = set(re.findall(r"""(?:['"]|[{,])(--[a-z-]+)""", body))
        for name in re.findall(r"\$(\w+)", body):
            if name in arrays and depth < 3:
                found |= options(arrays[name], depth + 1)
        return found

    known = {}
    for indent, prefix in ((8, ""), (12, "accounts ")):
        pad = " " * indent
        for names, body in re.findall(rf"^{pad}([a-z]+)\)\n(.*?)^{pad}    ;;", text,
                                      re.MULTILINE | re.DOTALL):
            known[prefix + names] = options(body)
    return known


# In zsh, _arguments and its like are replaced by functions that print what they are told. What was
# typed is in STATE and WORDS.
ZSH = r"""
_arguments() {
    print -rl -- "$@"
    if [[ $1 == -C ]]; then
        state=$STATE
        line=(${=WORDS})
    fi
    return 1
}
_describe() { print -rl -- ${(P)4}; }
_values() { print -rl -- "$@"; }
source $1
"""


def zsh(name, state="", words=""):
    run = subprocess.run(["zsh", "-f", "-c", ZSH, "zsh", str(place(name, "zsh"))],
                         env=dict(ENVIRONMENT, STATE=state, WORDS=words), stdout=subprocess.PIPE,
                         stderr=subprocess.PIPE, text=True, timeout=60, check=False)
    check(not run.stderr, f"zsh says: {run.stderr}")
    return run.stdout


def check_cli():
    known = cli_options()
    in_zsh = zsh_file()
    in_fish = fish_file("trainboard-cli")
    for command, options in known.items():
        words = command.split()
        expected = options | GENERAL
        check(bash("trainboard-cli", *words, "-") == expected,
              f"bash after {command}: {bash('trainboard-cli', *words, '-') ^ expected}")
        got = {option for name, option in in_fish if name in (command, "")} | {"-h"}
        check(got == expected, f"the file for fish, {command}: {got ^ expected}")
        got = in_zsh.get(command, set()) | {"-h"}
        check(got == expected, f"the file for zsh, {command}: {got ^ expected}")
        if shutil.which("fish"):
            got = fish("trainboard-cli", *words, "--")
            check(got == expected - {"-h"}, f"fish after {command}: {got ^ expected}")
    first = {command.split()[0] for command in COMMANDS} | {"help"}
    check(bash("trainboard-cli", "") == first, "bash knows the commands")
    check(bash("trainboard-cli", "-") == {"--help", "-h", "--version", "-v"}, "bash before a command")
    check(bash("trainboard-cli", "accounts", "") == {"list", "add", "check", "remove"},
          "bash knows the commands after accounts")
    check(bash("trainboard-cli", "accounts", "a") == {"add"}, "only what begins so")
    for given in (("--format", ""), ("--format", "="), ("--format", "=", "")):
        check(bash("trainboard-cli", "services", *given) == {
            "table", "json", "csv", "tsv", "markdown"},
              f"bash knows the formats after {given}")
    check(bash("trainboard-cli", "watch", "x", "--format", "") == {"text", "json"},
          "watch has formats of its own")
    check(bash("trainboard-cli", "--format", "json", "watch", "--until", "f") == {"failed", "final"},
          "bash knows the ends")
    check(bash("trainboard-cli", "trainings", "--view", "In") == {r"In\ progress"},
          "blanks are quoted")
    check(bash("trainboard-cli", "trainings", "--view", '"In p') == {"In progress"},
          "nothing is quoted twice")
    check("version,status" in bash("trainboard-cli", "trainings", "--columns", "version,st"),
          "the second of several columns")
    check(bash("trainboard-cli", "trainings", "--columns", "status,st") == set(),
          "no column comes twice")
    check(bash("trainboard-cli", "history", "x", "--version", "") == set(), "the version is free")


def check_accounts():
    """Names of accounts come from the program itself."""
    SETTINGS.parent.mkdir(mode=0o700, parents=True)
    (HOME / "bin").mkdir()
    (HOME / "bin" / "trainboard-cli").write_text(
        "#!/bin/sh\nprintf 'name,endpoint\\r\\nEnvironment,https://a\\r\\nmy shop,https://b\\r\\n"
        "\"a \"\"big\"\", shop\",https://c\\r\\n'\n", encoding="utf-8")
    (HOME / "bin" / "trainboard-cli").chmod(0o755)
    names = {"Environment", "my shop", 'a "big", shop'}
    check({re.sub(r"\\(.)", r"\1", name) for name in
           bash("trainboard-cli", "services", "--account", "")} == names, "bash knows the accounts")
    check(bash("trainboard-cli", "accounts", "check", "my") == {r"my\ shop"}, "bash, accounts check")
    check(bash("trainboard", "--account", "'my s") == {"my shop"}, "bash, a name in quotes")
    if shutil.which("fish"):
        got = {re.sub(r"\\(.)", r"\1", name) for name in fish("trainboard-cli", "accounts", "check", "")}
        check(names <= got, f"fish knows the accounts: {got}")
        got = fish("trainboard", "--account", "")
        check(names <= {re.sub(r"\\(.)", r"\1", name) for name in got}, f"fish, trainboard: {got}")


def check_gui():
    expected = options_of_help(output(GUI, "--help"))
    check({"--demo", "-h", "--help-all", "--view"} <= expected, "--help lists the options")
    check(bash("trainboard", "-") == expected, f"bash: {bash('trainboard', '-') ^ expected}")
    long_ones = {option for option in expected if option.startswith("--")}
    got = {option for _, option in fish_file("trainboard")}
    check(got == long_ones, f"the file for fish: {got ^ long_ones}")
    text = place("trainboard", "zsh").read_text(encoding="utf-8")
    got = set(re.findall(r"""['{,)](--?[a-z][a-z-]*)=?[}\[]""", text)) | {"-h", "-v"}
    check(got == expected, f"the file for zsh: {got ^ expected}")
    if shutil.which("fish"):
        check(fish("trainboard", "--") == long_ones, f"fish: {fish('trainboard', '--') ^ long_ones}")


def check_zsh():
    for name in ("trainboard", "trainboard-cli"):
        check(place(name, "zsh").read_text(encoding="utf-8").startswith(f"#compdef {name}\n"),
              f"zsh finds out what _{name} completes")
    check("--demo[" in zsh("trainboard"), "zsh completes trainboard")
    check("services:" in zsh("trainboard-cli", "command"), "zsh knows the commands")
    check("--until=[" in zsh("trainboard-cli", "argument", "watch"), "zsh completes watch")
    check("--until=[" not in zsh("trainboard-cli", "argument", "services"), "zsh: services")


check_cli()
check_gui()
check_accounts()
if shutil.which("zsh"):
    check_zsh()
print("passed, for real in " + ", ".join(shell for shell in ("bash", "zsh", "fish")
                                         if shutil.which(shell)))
