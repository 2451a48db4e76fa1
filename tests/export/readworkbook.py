# SPDX-License-Identifier: GPL-3.0-or-later
"""readworkbook.py FILE: what openpyxl finds in a workbook, as JSON.

"rows": the values of the first sheet; "formulas": how many cells are some; "links": the same of
links; "bold": whether all titles are, and nothing else; "frozen", "filter" and "sheet": as they are
called there; "whole": whether each part of it is XML.
"""
import json
import re
import sys
import xml.etree.ElementTree
import zipfile

import openpyxl

# https://ecma-international.org/publications-and-standards/standards/ecma-376/ Part 1, 22.9.2.19:
# openpyxl leaves that to whoever asks.
ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")


def value_of(cell):
    value = cell.value
    if isinstance(value, str):
        return ESCAPE.sub(lambda found: chr(int(found.group(1), 16)), value)
    return value


def is_whole(name):
    with zipfile.ZipFile(name) as archive:
        try:
            for part in archive.namelist():
                xml.etree.ElementTree.fromstring(archive.read(part))
        except xml.etree.ElementTree.ParseError:
            return False
    return True


sheet = openpyxl.load_workbook(sys.argv[1]).worksheets[0]
cells = [cell for row in sheet.iter_rows() for cell in row]
print(json.dumps({
    "rows": [[value_of(cell) for cell in row] for row in sheet.iter_rows()],
    "formulas": sum(cell.data_type == "f" for cell in cells),
    "links": sum(cell.hyperlink is not None for cell in cells),
    "bold": all(cell.font.b == (cell.row == 1) for cell in cells),
    "frozen": sheet.freeze_panes,
    "filter": sheet.auto_filter.ref,
    "sheet": sheet.title,
    "whole": is_whole(sys.argv[1]),
}))
