#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 DispatchDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules that no compiler checks, one function each; `gates.py NAME` runs one and prints file:line and why."""
import re
import shutil
import subprocess
import sys

from sources import ROOT, arguments, code, files, line_of, text

CPP = (".cpp", ".h")
OURS = ("app", "ui")
SKIPPED = 77  # what ctest is told where a tool is missing


def matches(pattern, reason, under=OURS, suffixes=CPP, skip=lambda path: False):
    """A line for every match of the pattern in code."""
    for path in files(*suffixes, under=under):
        if skip(path):
            continue
        content = code(path)
        for match in re.finditer(pattern, content):
            yield f"{path}:{line_of(content, match.start())}: {reason} ({match.group().strip()})"


def spdx():
    for path in files(".cpp", ".h", ".py", ".sh", ".cmake", "CMakeLists.txt", ".svg"):
        head = "\n".join(text(path).split("\n")[:4])
        for line in ("SPDX-FileCopyrightText:", "SPDX-License-Identifier: GPL-3.0-or-later"):
            if line not in head:
                yield f"{path}:1: the first lines must say {line}"


def pragma_once():
    for path in files(".h", under=("app", "ui", "tests")):
        if "\n#pragma once\n" not in text(path):
            yield f"{path}:1: a header begins with #pragma once"


def event_loop():
    yield from matches(r"\bQEventLoop\b(?!::)", "a nested event loop: let the caller go on and be told later")
    yield from matches(r"\bprocessEvents\s*\(", "processEvents() is a nested event loop")
    main = lambda path: path.parts[:2] == ("app", "main")
    yield from matches(r"\bQ(File|Message|Input|Color|Font|Progress)(Dialog|Box)::(get|question|information|warning|"
                       r"critical|about)\w*\s*\(", "a modal call runs a nested event loop: open() and a signal", ("ui",))
    yield from matches(r"(?<![Dd]rag)(\.|->)exec\s*\(", "exec() runs a nested event loop: open() or popup()", ("ui",), skip=main)


def connect_context():
    """A lambda without a context object outlives whatever it touches."""
    for path in files(*CPP, under=("app", "ui", "tests")):
        content = code(path)
        for match in re.finditer(r"\bconnect\s*\(", content):
            parts = arguments(content, match.end() - 1)
            if len(parts) == 3 and parts[2].startswith("["):
                yield f"{path}:{line_of(content, match.start())}: connect() to a lambda without a context object"
        for match in re.finditer(r"\bsingleShot\s*\(", content):
            parts = arguments(content, match.end() - 1)
            if len(parts) > 1 and parts[-1].startswith("[") and len(parts) == 2:
                yield f"{path}:{line_of(content, match.start())}: singleShot() to a lambda without a context object"


def singletons():
    yield from matches(r"\bstatic\s+[\w:<>]+[\s&*]+\w*[iI]nstance\s*\(", "no singletons: hand it to the constructor")
    yield from matches(r"\b(?!Q)\w+::instance\s*\(", "no singletons: hand it to the constructor")


def names():
    yield from matches(r"\b(class|struct)\s+\w*(?<!Access)(Manager|Helpers?|Utils?)\b(?!\s*;)",
                       "say what it is for instead")
    for path in files(*CPP, under=OURS):
        if re.search(r"(helper|utils?)\b", path.stem):
            yield f"{path}:1: say what it is for instead of helper or utils"


def unfinished():
    for path in files(*CPP, ".py", ".sh", "CMakeLists.txt", under=("app", "ui", "tests", "cmake", "resources")):
        if path.parts[:2] == ("tests", "gates"):
            continue
        for number, line in enumerate(text(path).split("\n"), 1):
            if re.search(r"\b(TODO|FIXME|XXX|HACK)\b", line):
                yield f"{path}:{number}: finish it, or file it"


def no_widgets_in_app():
    main = lambda path: path.parts[:2] == ("app", "main")
    yield from matches(r"#include <(QtWidgets|QtGui/QIcon|QWidget|QApplication|QIcon|QPixmap|QPainter|QBrush|QPalette|"
                       r"QFont|QStyle\w*|QMessageBox|QDialog|QLabel|QMainWindow|QAction|QMenu)\b",
                       "rooms below ui/ know no widgets, icons or fonts", ("app",), skip=main)


def no_wires_in_ui():
    yield from matches(r"#include <(QtNetwork|QNetwork(?!Proxy)|QSql|QJson|QTcp|QHttp)\w*",
                       "windows know no HTTP, SQL or JSON", ("ui",))


def ssl_errors():
    yield from matches(r"\bignoreSslErrors\s*\(\s*\)", "only a list of looked-at errors may be ignored",
                       ("app", "ui", "tests"))


def length():
    for path in files(*CPP, under=("app", "ui", "tests")):
        lines, limit = text(path).count("\n"), 200 if path.suffix == ".h" else 600
        if lines > limit:
            yield f"{path}:{limit}: {lines} lines, more than {limit}: there is more than one idea in it"


# A room and the rooms it may see; app/main sees everything.
BELOW = {"domain": set(), "net": {"domain"}, "secrets": {"domain"}, "store": {"domain"},
         "backends/json": {"domain"}}
BELOW["backends/hubex"] = BELOW["backends/otrs"] = {"domain", "net", "backends/json"}
BELOW["demo"] = {"domain", "backends/json"}
BELOW["session"] = set(BELOW)
BELOW["models"] = set(BELOW)
BELOW["ui"] = set(BELOW)
BELOW["cli"] = set(BELOW) - {"ui"}


def room_of(path):
    return next((room for room in BELOW if str(path).startswith(room + "/")), None)


def rooms():
    for path in files(*CPP, under=OURS):
        inside = str(path).removeprefix("app/")
        room = room_of(inside)
        if not room:
            continue
        for number, line in enumerate(text(path).split("\n"), 1):
            included = re.match(r'#include "([^"]+)"', line)
            other = included and room_of(included.group(1))
            if other and other != room and other not in BELOW[room]:
                yield f"{path}:{number}: {room} may not know {other}: includes go downwards only"


TRACES = "app/backends/CONTRACT.md"


def contract():
    """Every call of a backend is traced to the contract and to the test that drives it."""
    traced = set()
    lines = text(TRACES).split("\n") if (ROOT / TRACES).exists() else []
    for number, line in enumerate(lines, 1):
        row = [cell.strip() for cell in line.strip("| ").split("|")]
        if len(row) != 4 or "::" not in row[2]:
            continue
        _, call, function, test = row
        system, owner, name = function.split("::")
        traced.add((system, owner, name))
        sources = [text(path) for path in files(".cpp", under=(f"app/backends/{system}",))]
        if not any(call.split("/")[-1] in source for source in sources):
            yield f"{TRACES}:{number}: nobody asks for {call}"
        if not (ROOT / "tests" / test).exists():
            yield f"{TRACES}:{number}: there is no tests/{test}"
        elif not re.search(rf"\b{name}\(", text(f"tests/{test}")):
            yield f"{TRACES}:{number}: {test} does not call {name}()"
    for path in files(".h", under=("app/backends",)):
        owner = ""
        for number, line in enumerate(code(path).split("\n"), 1):
            declared = re.match(r"(?:class|struct) (\w+)[^;]*$", line)
            owner = declared.group(1) if declared else owner
            if line.strip() in ("private:", "protected:"):
                owner = ""
            call = re.match(r" {0,4}net::Load (\w+)\(", line)
            if call and owner and (path.parts[2], owner, call.group(1)) not in traced:
                yield f"{path}:{number}: {owner}::{call.group(1)}() has no row in {TRACES}"


def machine_paths():
    """Nothing of the machine it was written on, and no names of its tools."""
    pattern = re.compile(r"(?<![\w.:/])/(work|root|home/\w+|tmp/team)/")
    for path in files("", under=("app", "ui", "tests", "cmake", "resources", "translations", "packaging")):
        if path.parts[:2] == ("tests", "gates") or path.suffix in (".png", ".ico", ".bin", ".gz", ".pyc"):
            continue
        for number, line in enumerate(text(path).split("\n"), 1):
            if pattern.search(line):
                yield f"{path}:{number}: a path of one machine ({pattern.search(line).group()})"


def clang_format():
    tool = shutil.which("clang-format-14") or shutil.which("clang-format")
    version = subprocess.run([tool, "--version"], capture_output=True, text=True).stdout if tool else ""
    if not re.search(r"version 14\.", version):
        print("clang-format 14 is not here (other versions break lines elsewhere)")
        sys.exit(SKIPPED)
    sources = [str(path) for path in files(*CPP, under=("app", "ui", "tests"))]
    run = subprocess.run([tool, "--dry-run", "-Werror", *sources], cwd=ROOT, capture_output=True, text=True)
    for line in run.stderr.split("\n"):
        if "error:" in line:
            yield line.replace("error: code should be clang-formatted", "not formatted: ./dev format")


GATES = {name: function for name, function in list(globals().items())
         if callable(function) and getattr(function, "__module__", "") == "__main__"
         and name not in ("matches", "room_of")}

if __name__ == "__main__":
    if sys.argv[1:] == ["--list"]:
        print(";".join(GATES), end="")
        sys.exit()
    found = list(GATES[sys.argv[1]]())
    print("\n".join(found))
    sys.exit(1 if found else 0)
