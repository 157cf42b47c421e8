# SPDX-FileCopyrightText: 2026 DispatchDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Our files as the gates see them: text with comments and strings blanked, line numbers kept."""
import os
import pathlib
import re

# Another root is for the test of the gates themselves.
ROOT = pathlib.Path(os.environ.get("DD_GATES_ROOT") or pathlib.Path(__file__).resolve().parents[2])
FOLDERS = ("app", "ui", "tests", "cmake", "resources", "translations", "packaging")
SKIPPED = {"data", "__pycache__", "build"}


def files(*suffixes, under=FOLDERS):
    """Every file of ours with one of these suffixes, as paths relative to the root."""
    for folder in under:
        for place, folders, names in os.walk(ROOT / folder):
            folders[:] = sorted(name for name in folders if name not in SKIPPED)
            for name in sorted(names):
                if name.endswith(suffixes):
                    yield (pathlib.Path(place) / name).relative_to(ROOT)


def text(path):
    return (ROOT / path).read_text(encoding="utf-8")


_NOT_CODE = re.compile(r'//[^\n]*|/\*.*?\*/|R"(?P<d>[^(\s]*)\(.*?\)(?P=d)"|"(?:\\.|[^"\\\n])*"|'
                       r"(?<![0-9A-Za-z])'(?:\\.|[^'\\\n])+'", re.S)


def code(path):
    """The text with comments and literals turned into spaces; #include lines keep their names."""
    def blank(match):
        return "".join("\n" if c == "\n" else " " for c in match.group())
    lines = text(path).split("\n")
    includes = {number: line for number, line in enumerate(lines) if line.startswith("#include")}
    bare = _NOT_CODE.sub(blank, text(path)).split("\n")
    for number, line in includes.items():
        bare[number] = line
    return "\n".join(bare)


def line_of(content, position):
    return content.count("\n", 0, position) + 1


def arguments(content, opening):
    """The arguments of a call whose parenthesis opens at `opening`, split at the commas of that level."""
    depth, start, parts = 0, opening + 1, []
    for position in range(opening, len(content)):
        c = content[position]
        if c in "([{":
            depth += 1
        elif c in ")]}":
            depth -= 1
            if depth == 0:
                parts.append(content[start:position].strip())
                return parts
        elif c == "," and depth == 1:
            parts.append(content[start:position].strip())
            start = position + 1
    return parts
