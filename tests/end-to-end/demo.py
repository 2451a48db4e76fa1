#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Uses the demo as somebody does who sees nothing of it: by accessible names, roles and keys.

demo.py PROGRAM, inside session.sh.
"""

import subprocess
import sys

from desk import find, pyatspi, rows, tab_to, until


def cell_names(table):
    cells = table.queryTable()
    return [cells.getAccessibleAt(row, column).name or ""
            for row in range(cells.nRows) for column in range(cells.nColumns)]


def tab(tabs, beginning):
    return next(tabs[i] for i in range(tabs.childCount) if tabs[i].name.startswith(beginning))


def main(program):
    demo = subprocess.Popen([program, "--demo"])
    try:
        table = until("there is a table named Trainings", lambda: find("Trainings"))
        until("it fills with more than a page", lambda: rows(table) > 1000)
        everything = rows(table)

        for name in ("Services", "Account", "Type", "Status", "HPO", "Result", "Recent only",
                     "Refresh", "Clear filters"):
            until(f"there is a part named {name}", lambda name=name: find(name))

        field = until("there is the text filter", lambda: find("Filter trainings"))
        field.queryEditableText().setTextContents("learningFailed")
        until("the filter acts", lambda: 0 < rows(table) < everything / 4)
        until("Clear filters acts", lambda: find("Clear filters").queryAction().doAction(0))
        until("all are back", lambda: rows(table) >= everything)

        # Views are tabs, which tell how many trainings they show.
        until("there are views", lambda: find("Views"))
        views = until("they are tabs", lambda: find("All", pyatspi.ROLE_PAGE_TAB_LIST))
        until("a view is chosen", lambda: tab(views, "In progress, ").queryAction().doAction(0))
        until("it shows less", lambda: 0 < rows(table) < everything / 4)
        if field.queryText().getText(0, -1) != "status:running":
            raise SystemExit("FAILED: the field does not say what the view asks")
        until("the first one is chosen", lambda: tab(views, "All").queryAction().doAction(0))
        until("it shows everything", lambda: rows(table) >= everything)

        # A row is told as a whole by its first cell.
        first = until("a cell speaks", lambda: table.queryTable().getAccessibleAt(0, 0).name)
        if "version" not in first:
            raise SystemExit(f"FAILED: the first cell does not tell the row: {first}")

        # Without a mouse: from the text filter by Tab.
        tab_to(field, table)
        subprocess.run(["xdotool", "key", "Return"], check=True)
        details = until("Return opens the details", lambda: find("Training details"))
        until("they have the hyperparameters", lambda: find("Hyperparameters", None, details))
        subprocess.run(["xdotool", "key", "Escape"], check=True)
        until("Escape closes them", lambda: find("Training details") is None)

        # Why did it fail? One key, and a screen reader has the first difference.
        field.queryEditableText().setTextContents("Training failed Personalized")
        until("the filter acts again", lambda: 0 < rows(table) < everything / 4)
        tab_to(field, table)
        subprocess.run(["xdotool", "key", "Home", "d"], check=True)
        window = until("d opens the comparison", lambda: find("Compare trainings"))
        comparison = until("it has its table", lambda: find("Comparison", None, window))
        until("a cell of it says how it differs from the base",
              lambda: any("the base" in name for name in cell_names(comparison)))
        subprocess.run(["xdotool", "key", "F8", "Escape"], check=True)
        until("Escape closes it", lambda: find("Compare trainings") is None)
        until("Clear filters acts", lambda: find("Clear filters").queryAction().doAction(0))

        recent = find("Recent only")
        recent.queryAction().doAction(0)
        until("Recent only leaves the latest of each type", lambda: 0 < rows(table) <= 12)
        if demo.poll() is not None:
            raise SystemExit(f"FAILED: the program ended by itself with {demo.returncode}")
    finally:
        demo.terminate()
        demo.wait(10)
    print("passed")


main(sys.argv[1])
