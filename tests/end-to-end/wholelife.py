#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""One life with Trainboard, from the first start to a language that is put back, with nothing but
keys: no pointer, and no action that only a program could ask for.

wholelife.py PROGRAM, inside session.sh --keyring.
"""

import contextlib
import csv
import io
import os
import pathlib
import subprocess
import sys

from gi.repository import Gio, GLib

from aitems import ACCESS_KEY, SECRET_KEY, Aitems, check_no_secret_in, serve
from desk import application, find, has, key, parts, pyatspi, text, until

HOME = pathlib.Path(os.environ["HOME"])
FORMULA = '=HYPERLINK("http://example.com","prices, all")'
KOREAN_TEXT = "인기 상품,\t매일 밤"
QUESTION = "hp.max_user_recommend_top>=20"  # the latest of two types
MENUS = ["File", "View", "Service", "Training", "Help"]
KOREAN_MENUS = ["파일(F)", "보기(V)", "서비스(S)", "학습(T)", "도움말(H)"]
IGNORED = (pyatspi.ROLE_LIST_ITEM, pyatspi.ROLE_TABLE_CELL, pyatspi.ROLE_PAGE_TAB)


def training(service, kind, version, day, description, most=None):
    config = {"is_enabled": most is not None}
    if most is not None:
        config["max_user_recommend_top"] = most
    return {"serviceId": service, "type": kind, "version": version, "description": description,
            "status": "completed", "createdDate": f"2024-07-{day}T11:25:36.558",
            "hpConfig": config, "inference": True}


SERVICES = [{"serviceId": identifier, "name": name, "status": "learnable", "permission": "Allow"}
            for identifier, name in (("shop0000001", "Shop"), ("stock000002", "Stock"))]
STOCK = [training("stock000002", "pop", "stockver001", "01", "Nightly")]
RECENT = [training("shop0000001", "personalRecommend", "persona0003", "30", FORMULA, 300),
          training("shop0000001", "relatedItem", "related0002", "29", KOREAN_TEXT, 20),
          training("shop0000001", "pop", "popular0001", "28", "Nightly")]
OLDER = [training("shop0000001", "personalRecommend", "persona0002", "20", "Nightly", 200),
         training("shop0000001", "personalRecommend", "persona0001", "10", "Nightly", 100),
         training("shop0000001", "relatedItem", "related0001", "09", "Nightly", 30)]


class Shop(Aitems):
    """Two services, and a note of what was asked."""

    asked = []

    def content(self, path):
        Shop.asked.append(path)
        part, _, query = path.partition("?")
        if part.endswith("/services"):
            return {"services": SERVICES}
        if not part.endswith("/trains"):
            return next(service for service in SERVICES if part.endswith(service["serviceId"]))
        if "/shop0000001/" not in part:
            return {"trains": STOCK}
        return {"trains": RECENT if "isRecent=true" in query else RECENT + OLDER}


class Keychain:
    """The Secret Service, and the calls that reach it while the monitor runs."""

    def __init__(self):
        self.bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        self.log = HOME / "keychain-calls.log"
        until("there is an empty keychain", lambda: self.items() == [])

    @contextlib.contextmanager
    def monitored(self):
        with open(self.log, "wb") as log:
            monitor = subprocess.Popen(
                ["dbus-monitor", "--session",
                 "type='method_call',path_namespace='/org/freedesktop/secrets'"], stdout=log)
        try:
            until("the monitor listens", lambda: self.items() == [] and self.calls("SearchItems"))
            yield
        finally:
            monitor.terminate()
            monitor.wait(10)

    def call(self, method, arguments, answer):
        return self.bus.call_sync(
            "org.freedesktop.secrets", "/org/freedesktop/secrets",
            "org.freedesktop.Secret.Service", method, arguments, GLib.VariantType(answer),
            Gio.DBusCallFlags.NONE, 10000, None).unpack()

    def items(self):
        unlocked, locked = self.call(
            "SearchItems", GLib.Variant("(a{ss})", ({"server": "Trainboard"},)), "(aoao)")
        return unlocked + locked

    def secrets(self):
        _, session = self.call(
            "OpenSession", GLib.Variant("(sv)", ("plain", GLib.Variant("s", ""))), "(vo)")
        found, = self.call("GetSecrets", GLib.Variant("(aoo)", (self.items(), session)),
                           "(a{o(oayays)})")
        return [bytes(secret[2]) for secret in found.values()]

    def calls(self, method):
        return self.log.read_text(errors="replace").count(f"member={method}\n")


@contextlib.contextmanager
def life_of(program):
    """The program, from its start until Ctrl+Q."""
    environment = dict(os.environ, LC_ALL="C.UTF-8", LANGUAGE="en", TZ="Asia/Kolkata")
    process = subprocess.Popen([program], env=environment, cwd=HOME)
    try:
        until("the window is in front", lambda: window() == main_window())
        yield
        key("ctrl+q")
        until("Ctrl+Q ends the program", lambda: process.poll() is not None)
        if process.returncode != 0:
            raise SystemExit(f"FAILED: the program ended with {process.returncode}")
        until("its window has gone", lambda: application() is None)
    finally:
        if process.poll() is None:
            process.kill()
            process.wait(10)


def main_window():
    return next(part for part in application() if part.getRole() == pyatspi.ROLE_FRAME)


def window():
    """The one that takes the keys."""
    return next(part for part in application() if has(part, pyatspi.STATE_ACTIVE))


def in_front(name):
    """The dialog of that name, as soon as it takes the keys."""
    return until(f"{name} is in front", lambda: next(
        dialog for dialog in [window()]
        if dialog.getRole() == pyatspi.ROLE_DIALOG and dialog.name == name))


def table_has_focus():
    return window() == main_window() and here().name in ("Trainings", "학습 목록")


def close_with_escape():
    key("Escape")
    until("Esc leads back to the table", table_has_focus)


def here():
    """The part that has the focus. Qt also says that of current rows, cells and tabs."""
    return next(part for part in parts(window())
                if has(part, pyatspi.STATE_FOCUSED) and part.getRole() not in IGNORED)


def go_by_tab(name):
    """Presses Tab until the part of that name has the focus. Each key waits for the one before."""
    for _ in range(30):
        before = until("something has the focus", here)
        if before.name == name:
            return before
        key("Tab")
        until(f"Tab leads on from {before.name}", lambda before=before: here() != before)
    raise SystemExit(f"FAILED: Tab does not lead to {name}")


def go_with(keys, name):
    key(keys)
    return until(f"{keys} leads to {name}", lambda: next(
        part for part in [here()] if part.name == name))


def type_text(words, field):
    """Instead of what is in the field, if all of that is selected."""
    subprocess.run(["xdotool", "type", "--delay", "20", words], check=True)
    typed = field.queryText()
    if field.getRole() == pyatspi.ROLE_PASSWORD_TEXT:
        until(f"{field.name} takes what is typed", lambda: typed.characterCount == len(words))
    else:
        until(f"{field.name} takes {words}", lambda: typed.getText(0, -1) == words)


def choose_from_menu(keys, name):
    """Opens menus by their letters, goes down in the last one to an entry, and takes it."""
    until("no menu is open", lambda: not open_menus())
    for count, one in enumerate(keys, 1):
        key(one)
        until(f"{one} opens a menu", lambda count=count: len(open_menus()) == count)
    seen = []
    while True:
        item = until("an entry is the current one", current_entry)
        if item.name == name:
            break
        if item in seen:
            raise SystemExit(f"FAILED: no {name} in the menu: {[entry.name for entry in seen]}")
        seen.append(item)
        key("Down")
        until(f"Down leads on from {item.name}", lambda item=item: current_entry() != item)
    key("Return")
    until("the menu closes", lambda: not open_menus())


def open_menus():
    """The outer ones first."""
    return [part for part in parts(menu_bar())
            if part.getRole() == pyatspi.ROLE_POPUP_MENU and has(part, pyatspi.STATE_SHOWING)]


def current_entry():
    menu = open_menus()[-1]
    return next(menu[i] for i in range(menu.childCount) if has(menu[i], pyatspi.STATE_FOCUSED))


def menu_bar():
    return next(part for part in parts(main_window()) if part.getRole() == pyatspi.ROLE_MENU_BAR)


def menus():
    bar = menu_bar()
    return [bar[i].name for i in range(bar.childCount)]


class Table:
    """The table of trainings as it is now, in whatever language."""

    def __init__(self):
        part = next(part for part in parts(main_window())
                    if part.getRole() == pyatspi.ROLE_TABLE and
                    part.name in ("Trainings", "학습 목록"))
        self.cells = part.queryTable()
        self.titles = [self.cells.getColumnDescription(column)
                       for column in range(self.cells.nColumns)]

    def cell(self, row, column):
        return self.cells.getAccessibleAt(row, column)

    def versions(self):
        column = next(i for i, title in enumerate(self.titles) if title in ("Version", "버전"))
        return [self.cell(row, column).name for row in range(self.cells.nRows)]

    def current(self):
        """Row and title of the current cell."""
        return next((row, self.titles[column]) for row in range(self.cells.nRows)
                    for column in range(self.cells.nColumns)
                    if has(self.cell(row, column), pyatspi.STATE_FOCUSED))

    def places(self):
        """Where each column that is shown begins in the window, and how wide it is."""
        boxes = [self.cell(0, column).queryComponent().getExtents(pyatspi.WINDOW_COORDS)
                 for column in range(self.cells.nColumns)]
        return {title: (box.x, box.width) for title, box in zip(self.titles, boxes)
                if box.width > 1}


def versions():
    return Table().versions()


def add_account(endpoint):
    until("somebody new is welcomed", lambda: find("Explore the demo") and
          here().name == "Add account")
    key("space")
    dialog = in_front("Accounts")
    for name, words in (("Account name", "work"), ("Access key", ACCESS_KEY),
                        ("Secret key", SECRET_KEY), ("Endpoint", endpoint)):
        type_text(words, go_by_tab(name))
    key("alt+t")
    until("the test tells that it works", lambda: "2 services" in text("Message", dialog))
    key("alt+s")
    until("the account is saved", lambda: "was saved" in text("Message", dialog))
    until("all trainings are there behind it", lambda: len(versions()) == 7)
    close_with_escape()


def choose_trainings():
    key("ctrl+2")
    until("Ctrl+2 shows the trainings of the service", lambda: len(versions()) == 6)
    asked = len(Shop.asked)
    key("ctrl+shift+r")
    until("Recent only leaves the latest of each type", lambda: len(versions()) == 3)
    if not any("isRecent=true" in path for path in Shop.asked[asked:]):
        raise SystemExit(f"FAILED: the service was not asked for recent ones: {Shop.asked}")
    type_text(QUESTION + " ", go_with("ctrl+f", "Filter trainings"))
    until("the filter acts", lambda: versions() == ["persona0003", "related0002"])
    go_with("ctrl+0", "Trainings")


def look_at_details():
    key("Home")
    key("Return")
    details = in_front("Training details")
    until("they are of that row", lambda: any("persona0003" in part.name
                                              for part in parts(details)))
    until("they have its hyperparameters", lambda: "300" in names_in(find(
        "Hyperparameters", pyatspi.ROLE_TABLE, details)))
    close_with_escape()


def names_in(table):
    cells = table.queryTable()
    return [cells.getAccessibleAt(row, column).name
            for row in range(cells.nRows) for column in range(cells.nColumns)]


def compare():
    key("shift+Down")
    until("Shift+Down selects both rows", lambda: Table().cells.nSelectedRows == 2)
    key("ctrl+d")
    comparison = in_front("Compare trainings")
    until("it tells the difference", lambda: {
        "max_user_recommend_top: 300, the base",
        "max_user_recommend_top: 20, 93 % less than the base 300"} <= set(names_in(find(
            "Comparison", pyatspi.ROLE_TABLE, comparison))))
    close_with_escape()


def clipboard():
    return subprocess.run(["xclip", "-selection", "clipboard", "-out"], capture_output=True,
                          timeout=20, check=True).stdout.decode()


def copy_rows():
    key("ctrl+c")
    until("the rows are in the clipboard", lambda: "persona0003" in clipboard())
    lines = [line.split("\t") for line in clipboard().split("\n")]
    titles = list(Table().places())
    if sorted(lines[0]) != sorted(titles) or len({len(line) for line in lines}) != 1:
        raise SystemExit(f"FAILED: these are not the columns {titles}: {lines}")
    copied = [dict(zip(lines[0], line)) for line in lines[1:]]
    wanted = [{"Status": "Completed", "Type": "Personalized", "Version": "persona0003",
               "Description": "'" + FORMULA, "Created (IST)": "2024-07-30 07:55"},
              {"Status": "Completed", "Type": "Related items", "Version": "related0002",
               "Description": KOREAN_TEXT.replace("\t", " "),
               "Created (IST)": "2024-07-29 07:55"}]
    if [{title: row[title] for title in wanted[0]} for row in copied] != wanted:
        raise SystemExit(f"FAILED: other rows are in the clipboard: {copied}")


def export():
    file = HOME / "exported.csv"
    key("ctrl+e")
    dialog = in_front("Export Trainings")
    for keys in ("alt+h", "alt+l"):  # the shown trainings, all columns
        key(keys)
    until("the keys choose what to export", lambda: all(
        has(next(part for part in parts(dialog) if part.name.startswith(name)
                 and part.getRole() == pyatspi.ROLE_RADIO_BUTTON), pyatspi.STATE_CHECKED)
        for name in ("Shown (2", "All (14")))
    key("Return")
    type_text(str(file), until("the name of the file is asked for", lambda: next(
        part for part in [here()] if part.name == "File name:")))
    key("Return")
    until("the table has the keys again", table_has_focus)
    content = file.read_bytes()
    lines = list(csv.DictReader(io.StringIO(content.decode(), newline="")))
    wanted = [{"status": "completed", "type": "personalRecommend", "version": "persona0003",
               "description": "'" + FORMULA, "created": "2024-07-30T07:55:36.558+05:30",
               "service": "shop0000001", "hp.max_user_recommend_top": "300"},
              {"status": "completed", "type": "relatedItem", "version": "related0002",
               "description": KOREAN_TEXT, "created": "2024-07-29T07:55:36.558+05:30",
               "service": "shop0000001", "hp.max_user_recommend_top": "20"}]
    if (not content.startswith(b"status,type,version,description,created,") or
            content.count(b"\r\n") != 3 or not content.endswith(b"\r\n") or
            [{name: line[name] for name in wanted[0]} for line in lines] != wanted):
        raise SystemExit(f"FAILED: other trainings are in the file: {content}")


def speak_korean():
    key("ctrl+comma")
    in_front("Preferences")
    go_by_tab("Language")
    key("Down")  # from that of the system to English
    key("Down")
    until("the menus are Korean at once", lambda: menus() == KOREAN_MENUS)
    in_front("환경 설정")
    close_with_escape()
    until("so is the table", lambda: "버전" in Table().titles)


def find_in_palette():
    version = "related0002"
    go_with("ctrl+0", "학습 목록")
    key("Home")
    until("the first row is the current one", lambda: Table().current()[0] == 0)
    type_text(version, go_with("ctrl+k", "학습, 서비스, 뷰 또는 명령으로 이동"))
    until("the training is found", lambda: find(
        "찾은 항목", pyatspi.ROLE_LIST)[0].name.startswith(version))
    key("Return")
    until("the palette leads to its row", lambda: here().name == "학습 목록" and
          Table().current()[0] == versions().index(version))


def go_to_column(title):
    for _ in range(30):
        before = Table().current()
        if before[1] == title:
            return
        key("Right")
        until(f"Right leads on from {before[1]}", lambda before=before: Table().current() != before)
    raise SystemExit(f"FAILED: Right does not lead to {title}")


def arrange():
    """Makes window, list and table other than they were. Returns how they look then."""
    # How big a window is, is a matter of the window manager, with keys of its own.
    subprocess.run(["xdotool", "getactivewindow", "windowsize", "1310", "777"], check=True)
    # Where Qt 6.8 leaves it: nearer to the top it makes room for a title bar of its own measure.
    subprocess.run(["xdotool", "getactivewindow", "windowmove", "1", "40"], check=True)
    until("the window has another size", lambda: look()["window"][2:] == (1310, 777))
    until("the window stands elsewhere", lambda: look()["window"][1] >= 40)
    before = look()
    key("alt+v")
    until("the menu opens", open_menus)
    key("m")
    until("the list of services is wider", lambda: look()["services"] > before["services"])
    go_to_column("버전")
    choose_from_menu(["alt+v", "e"], '"버전" 열 넓히기')
    until("the column is wider", lambda:
          Table().places()["버전"][1] > before["columns"]["버전"][1])
    for order in (["persona0003", "related0002"], ["related0002", "persona0003"]):
        key("ctrl+shift+o")
        until(f"Ctrl+Shift+O sorts as {order}", lambda order=order: versions() == order)
    go_to_column("소요 시간")
    key("ctrl+shift+h")
    until("Ctrl+Shift+H hides the column", lambda: "소요 시간" not in Table().places())
    return look()


def look():
    """What is to be there again after the next start."""
    box = main_window().queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    services = find("서비스 목록", pyatspi.ROLE_LIST)
    return {
        "title": main_window().name, "menus": menus(),
        "window": (box.x, box.y, box.width, box.height),
        "services": services.queryComponent().getExtents(pyatspi.WINDOW_COORDS).width,
        "service": [services[i].name.split(",")[0] for i in range(services.childCount)
                    if has(services[i], pyatspi.STATE_SELECTED)],
        "filter": text("학습 목록 필터").strip(),
        "recent": has(find("최근 항목만", pyatspi.ROLE_CHECK_BOX), pyatspi.STATE_CHECKED),
        "versions": versions(), "columns": Table().places()}


def first_life(program, endpoint, keychain):
    with life_of(program):
        add_account(endpoint)
        if not any(SECRET_KEY.encode() in secret for secret in keychain.secrets()):
            raise SystemExit("FAILED: the keychain does not have the secret key")
        choose_trainings()
        look_at_details()
        compare()
        copy_rows()
        export()
        speak_korean()
        find_in_palette()
        return arrange()


def second_life(program, left, keychain):
    """Everything is there again, and nobody is asked for anything."""
    asked = len(Shop.asked)
    calls = {method: keychain.calls(method) for method in ("GetSecrets", "CreateItem")}
    with life_of(program):
        try:
            until("all is as it was", lambda: look() == left)
        except SystemExit:
            raise SystemExit(f"FAILED: it was {left}\nand is now {look()}") from None
        check_files()  # what the program has open
        lists = [path for path in Shop.asked[asked:] if "/trains" in path]
        if not all("/shop0000001/" in path and "isRecent=true" in path for path in lists):
            raise SystemExit(f"FAILED: the service was asked for something else: {lists}")
        until("the keyboard begins in the table", table_has_focus)
        if len(application()) != 1:
            raise SystemExit(f"FAILED: there are more windows: {list(application())}")
        if (keychain.calls("GetSecrets") - calls["GetSecrets"] != 1 or
                keychain.calls("CreateItem") != calls["CreateItem"]):
            raise SystemExit("FAILED: the keychain was not asked exactly once")
        key("ctrl+comma")
        in_front("환경 설정")
        go_by_tab("언어")
        key("Home")
        until("the menus are English again", lambda: menus() == MENUS)
        in_front("Preferences")
        close_with_escape()


def check_files():
    """The secret key is in none, and they are the files that are meant."""
    files = check_no_secret_in(HOME)
    for folder, words in (("XDG_CONFIG_HOME", b"work"), ("XDG_DATA_HOME", b"persona0003")):
        if not any(words in file.read_bytes() for file in files
                   if os.environ[folder] in str(file) and "trainboard" in str(file).lower()):
            raise SystemExit(f"FAILED: no file in {folder} tells of {words}")


def main(program):
    endpoint = serve(Shop)
    keychain = Keychain()
    with keychain.monitored():
        left = first_life(program, endpoint, keychain)
        check_files()
        second_life(program, left, keychain)
        with life_of(program):
            until("the next start is English, too", lambda: menus() == MENUS)
        check_files()
        if any(keychain.calls(method) for method in ("Prompt", "Unlock")):
            raise SystemExit("FAILED: somebody had to unlock the keychain")
    print("passed")


main(*sys.argv[1:])
