#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when a file reaches into a layer, or for a tool, that its own layer must not know.

layers.py [folder]      checks the project (or the one in that folder)
layers.py --self-test   shows that it finds what it is for

Also held: every file of ours says its licence in its first line and has a lower-case name.
"""

import re
import sys
import tempfile
from pathlib import Path

# Which layers may be included from which. src/main.cpp joins them all and may include any.
LAYERS = {
    "core": {"core"},
    "api": {"core", "api"},
    "storage": {"core", "storage"},
    "board": {"core", "api", "storage", "board"},
    "wording": {"core", "api", "storage", "board", "wording"},
    "export": {"core", "api", "storage", "board", "wording", "export"},
    "models": {"core", "api", "storage", "board", "wording", "export", "models"},
    "demo": {"core", "demo"},
    "gui": {"core", "api", "storage", "board", "wording", "export", "models", "gui"},
    "cli": {"core", "api", "storage", "board", "wording", "export", "cli"},
}
EVERY = set(LAYERS)

# By its bare name no layer but gui finds a header of windows or pictures: their folders are not in
# its include path, for its library does not link them. With the module in front it would.
WINDOW_MODULES = "QtGui QtWidgets QtSvg QtSvgWidgets"
NETWORK = (
    r"Q(Network|Abstract(Network|Socket)|Tcp|Udp|Ssl|Http|Host(Address|Info)|Dns|Local"
    r"(Socket|Server)|Authenticator|Hsts|RestAccess|Restful|Ocsp|Dtls|Sctp)\w*"
)


class Rule:
    """What only `allowed` layers may include (whole header name) or name (a word of the code)."""

    def __init__(self, what, allowed, header="", modules="", word=None):
        self.what = what
        self.allowed = allowed
        self.header = re.compile(header, re.VERBOSE)
        self.modules = set(modules.split())
        self.word = re.compile(rf"\b(?:{word})\b") if word else None

    def includes(self, header):
        module, _, name = header.rpartition("/")
        return bool(module in self.modules or header in self.modules or self.header.fullmatch(name))

    def names(self, line):
        return self.word.search(line) if self.word else None


RULES = [
    Rule("a window, picture or font", {"gui"}, modules=WINDOW_MODULES),
    Rule(
        "JSON",
        EVERY - {"gui", "models", "cli", "export", "wording", "board"},
        r"QJson\w*|simdjson\.h",
        word=r"QJson\w+|simdjson",
    ),
    Rule("simdjson", {"api"}, r"simdjson\.h", word="simdjson"),
    Rule("libxlsxwriter or zlib", {"export"}, r"(xlsxwriter|zlib)\.h"),
    Rule(
        "the network",
        EVERY - {"core", "storage", "wording", "export", "demo"},
        NETWORK,
        "QtNetwork",
        NETWORK,
    ),
    Rule(
        "network replies",
        EVERY - {"gui", "models", "board"},
        r"QNetwork(Reply|AccessManager)",
        word=r"QNetwork(?:Reply|AccessManager)",
    ),
    Rule("the keychain", {"storage"}, r"keychain\.h", "qt6keychain qtkeychain", "QKeychain"),
    Rule("a database", {"storage"}, r"QSql\w*", "QtSql", r"QSql\w+"),
    # The demo shares no network with the client, or it could not contradict it.
    Rule("sockets", {"demo"}, r"socket\.h|winsock2\.h|poll\.h|in\.h"),
]

LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"
COMMENT_SIGNS = {".cpp": "//", ".h": "//", ".py": "#", ".sh": "#", ".cmake": "#"}
TOKEN = re.compile(
    r"""
    (?P<comment> //(?:\\\n|[^\n])* | /\*.*?\*/ ) |
    (?P<text> R"(?P<end>[^(\s]*)\(.*?\)(?P=end)" | "(?:\\.|[^"\\\n])*" |
              (?<!\w)(?:u8|[uUL])?'(?:\\.|[^'\\\n])+' )
    """,
    re.VERBOSE | re.DOTALL,
)
INCLUDE = re.compile(r'\s*#\s*include\s*(?P<sign>[<"])(?P<name>[^>"]+)[>"]')


def without(code, *kinds):
    """The code with comments, or also texts, blanked out; the lines keep their numbers."""

    def blank(match):
        return re.sub(r"[^\n]", " ", match[0]) if match.lastgroup in kinds else match[0]

    # The group that closed last is the outer one.
    return TOKEN.sub(blank, code)


def check_include(layer, sign, name):
    """What is wrong with this line, sentence by sentence."""
    first = name.split("/")[0]
    if ".." in name.split("/"):
        yield f'"{name}" climbs out of its folder: write includes from src/'
    elif first in LAYERS and "/" in name:
        if sign == "<":
            yield f"<{name}> is a file of ours: write it with quotes"
        if first not in LAYERS[layer]:
            yield f'{layer} must not know {first}, but includes "{name}"'
    elif re.fullmatch(r"ui_\w+\.h", name):
        if layer != "gui":
            yield f'{layer} must not know forms, but includes "{name}"'
    elif sign == '"' and not re.fullmatch(r"moc_\w+\.cpp|\w+\.moc", name):
        yield f'"{name}" names no layer: write includes from src/'
    for rule in RULES:
        if layer not in rule.allowed and rule.includes(name):
            yield f"{layer} must not know {rule.what}, but includes {name}"


def check_source(layer, code):
    """Pairs of line number and sentence."""
    includes = without(code, "comment").split("\n")
    words = without(code, "comment", "text").split("\n")
    for number, (line, spoken) in enumerate(zip(includes, words), start=1):
        include = INCLUDE.match(line)
        if include:
            for sentence in check_include(layer, include["sign"], include["name"]):
                yield number, sentence
            continue
        for rule in RULES:
            word = rule.names(spoken) if layer not in rule.allowed else None
            if word:
                yield number, f"{layer} must not know {rule.what}, but names {word[0]}"


def check_licence(path, code):
    sign = COMMENT_SIGNS.get(path.suffix, "#")
    lines = code.split("\n")
    number = 2 if lines[0].startswith("#!") else 1
    wanted = f"{sign} {LICENCE}"
    if lines[number - 1 : number] != [wanted]:
        yield number, f'this line has to be "{wanted}"'


def our_files(root):
    for top in ("src", "tests", "packaging", "ui", "cmake"):
        for path in sorted((root / top).rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                yield path
    for name in ("CMakeLists.txt", ".ci/run"):
        if (root / name).is_file():
            yield root / name


def check(root):
    """Everything wrong below this folder, as lines "file:line: what"."""
    for path in our_files(root):
        place = path.relative_to(root)
        of_ours = (
            path.suffix in COMMENT_SIGNS
            or path.name == "CMakeLists.txt"
            or place.as_posix() == ".ci/run"
        )
        if not of_ours and path.suffix != ".ui":
            continue
        if path.name != path.name.lower() and path.name != "CMakeLists.txt":
            yield f"{place}:1: file names are lower-case"
        if not of_ours:
            continue
        code = path.read_text(encoding="utf-8")
        found = list(check_licence(path, code))
        if place.parts[0] == "src" and path.suffix in (".h", ".cpp"):
            layer = place.parts[1]
            if layer in LAYERS and len(place.parts) > 2:
                found += check_source(layer, code)
            elif place.as_posix() != "src/main.cpp":
                found.append((1, f"no layer is called {layer}: tell {Path(__file__).name} of it"))
        for number, sentence in found:
            yield f"{place}:{number}: {sentence}"


# Each: a file, what stands below its licence line, and the line and sentence expected (or None).
EXAMPLES = [
    ("src/core/a.cpp", '#include "core/a.h"\n#include <QString>\n#include <QTextStream>', None),
    ("src/core/a.cpp", '#include "api/a.h"', "2: core must not know api"),
    ("src/core/a.cpp", '\n  #  include "storage/a.h" // why', "3: core must not know storage"),
    ("src/core/a.cpp", '// #include "gui/a.h"\n/*\n#include "gui/a.h"\n*/', None),
    ("src/core/a.cpp", '#include "../api/a.h"', "2: \"../api/a.h\" climbs"),
    ("src/core/a.cpp", '#include "a.h"', "2: \"a.h\" names no layer"),
    ("src/core/a.cpp", "#include <api/a.h>", "2: core must not know api"),
    ("src/core/a.cpp", "#include <QNetworkRequest>", "2: core must not know the network"),
    ("src/core/a.cpp", "class QSslSocket;", "2: core must not know the network"),
    ("src/core/a.cpp", "#include <QtGui/QColor>", "2: core must not know a window"),
    ("src/api/a.h", '#include "core/a.h"\n#include <QNetworkReply>\n#include <simdjson.h>', None),
    ("src/api/a.h", '#include "models/a.h"', "2: api must not know models"),
    ("src/api/a.h", '#include "storage/a.h"', "2: api must not know storage"),
    ("src/api/a.h", "#include <QKeyCombination>\n#include <QStandardPaths>", None),
    ("src/cli/a.h", "#include <QCommandLineParser>\n#include <QCalendar>", None),
    ("src/storage/a.h", "#include <qt6keychain/keychain.h>\n#include <QSqlQuery>", None),
    ("src/storage/a.h", '#include "api/a.h"', "2: storage must not know api"),
    ("src/storage/a.h", "#include <QtNetwork>", "2: storage must not know the network"),
    ("src/storage/a.h", "#include <simdjson.h>", "2: storage must not know simdjson"),
    ("src/export/a.cpp", "#include <xlsxwriter.h>", None),
    ("src/gui/a.cpp", "#include <xlsxwriter.h>", "2: gui must not know libxlsxwriter or zlib"),
    ("src/board/a.h", '#include "api/a.h"\n#include "storage/a.h"\n#include <QtCore>', None),
    ("src/board/a.h", '#include "wording/a.h"', "2: board must not know wording"),
    ("src/board/a.h", "class QNetworkReply;", "2: board must not know network replies"),
    ("src/board/a.h", "#include <QJsonObject>", "2: board must not know JSON"),
    ("src/wording/a.h", '#include "api/a.h"\n#include "storage/a.h"\n#include <QtCore>', None),
    ("src/wording/a.h", '#include "models/a.h"', "2: wording must not know models"),
    ("src/wording/a.h", "#include <QJsonObject>", "2: wording must not know JSON"),
    ("src/export/a.h", '#include "wording/a.h"\n#include <QSaveFile>', None),
    ("src/export/a.h", '#include "models/a.h"', "2: export must not know models"),
    ("src/export/a.h", "#include <QTcpSocket>", "2: export must not know the network"),
    ("src/wording/a.h", '#include "export/a.h"', "2: wording must not know export"),
    ("src/models/a.h", '#include "wording/a.h"\n#include <QAbstractTableModel>', None),
    ("src/models/a.h", '#include "gui/a.h"', "2: models must not know gui"),
    ("src/models/a.h", "#include <QtGui/QIcon>", "2: models must not know a window"),
    ("src/models/a.h", "#include <QtWidgets>", "2: models must not know a window"),
    ("src/models/a.h", "class QNetworkReply;", "2: models must not know network replies"),
    ("src/models/a.h", "#include <QSqlDatabase>", "2: models must not know a database"),
    ("src/gui/a.cpp", '#include "ui_a.h"\n#include <QTableView>\n#include "a.moc"', None),
    ("src/gui/a.cpp", 'auto a = u"QJsonObject"; // QJsonObject\nint b = 1\'000\'000;', None),
    ("src/gui/a.cpp", '#include "demo/a.h"', "2: gui must not know demo"),
    ("src/gui/a.cpp", "\n\nQJsonObject a;", "4: gui must not know JSON"),
    ("src/gui/a.cpp", 'R"(\n)";\nQNetworkReply *a;', "4: gui must not know network replies"),
    ("src/gui/a.cpp", "using namespace QKeychain;", "2: gui must not know the keychain"),
    ("src/gui/a.cpp", "#include <sys/socket.h>", "2: gui must not know sockets"),
    ("src/cli/a.cpp", '#include "wording/a.h"\n#include <QNetworkAccessManager>', None),
    ("src/cli/a.cpp", '#include "models/a.h"', "2: cli must not know models"),
    ("src/cli/a.cpp", '#include "ui_a.h"', "2: cli must not know forms"),
    ("src/cli/a.cpp", "simdjson::parse();", "2: cli must not know JSON"),
    ("src/demo/a.cpp", '#include "core/a.h"\n#include <sys/socket.h>\n#include <QTimeZone>', None),
    ("src/demo/a.cpp", '#include "api/a.h"', "2: demo must not know api"),
    ("src/demo/a.cpp", "#include <QTcpServer>", "2: demo must not know the network"),
    ("src/main.cpp", '#include "demo/a.h"\n#include "gui/a.h"\n#include <QApplication>', None),
    ("src/other.cpp", "", "1: no layer is called"),
    ("src/extra/a.cpp", "", "1: no layer is called extra"),
    ("src/core/MyFile.cpp", "", "1: file names are lower-case"),
    ("tests/core/tst_A.cpp", "", "1: file names are lower-case"),
    ("tests/core/CMakeLists.txt", "", None),
]
UNLICENSED = ["src/core/a.h", "src/CMakeLists.txt", "tests/a.py", "packaging/a.sh", "cmake/a.cmake"]


def findings_of(place, text):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, place)
        path.parent.mkdir(parents=True)
        path.write_text(text, encoding="utf-8")
        return list(check(Path(folder)))


def self_test():
    wrong = []
    for place, text, expected in EXAMPLES:
        sign = COMMENT_SIGNS.get(Path(place).suffix, "#")
        found = findings_of(place, f"{sign} {LICENCE}\n{text}\n")
        wanted = f"{place}:{expected}"
        good = any(line.startswith(wanted) for line in found) if expected else not found
        if not good:
            wrong.append(f"{place} with {text!r}: expected {expected}, got {found}")
    for place in UNLICENSED:
        if not any(":1: this line has to be" in line for line in findings_of(place, "int a;\n")):
            wrong.append(f"{place} without a licence was not found")
    if findings_of("tests/a.py", f"#!/usr/bin/env python3\n# {LICENCE}\n"):
        wrong.append("a licence below #! was not seen")
    return wrong, f"layers.py finds what it is for: {len(EXAMPLES) + len(UNLICENSED) + 1} examples"


def main(arguments):
    if arguments == ["--self-test"]:
        wrong, praise = self_test()
    elif len(arguments) <= 1 and not "".join(arguments).startswith("-"):
        root = Path(arguments[0]) if arguments else Path(__file__).resolve().parent.parent
        if not (root / "src").is_dir():
            print(f"{root} has no src/", file=sys.stderr)
            return 2
        wrong, praise = list(check(root)), "Every layer knows only what it may."
    else:
        print(__doc__, file=sys.stderr)
        return 2
    print("\n".join(wrong) if wrong else praise)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
