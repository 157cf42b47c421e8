#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 DispatchDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A gate that finds nothing may be broken: each is shown one thing to find and one to leave alone."""
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

GATES = pathlib.Path(__file__).with_name("gates.py")
HEAD = "// SPDX-FileCopyrightText: 2026 x\n// SPDX-License-Identifier: GPL-3.0-or-later\n"

# gate: (file, what it must find, what it must leave alone)
CASES = {
    "spdx": ("app/net/a.cpp", None, "int a;\n"),
    "pragma_once": ("app/net/a.h", "int a;\n", "#pragma once\n"),
    "event_loop": ("ui/a.cpp", "void f(QDialog &d) { d.exec(); }\n", "// d.exec()\nvoid f(QDrag &drag) { drag.exec(); }\n"),
    "connect_context": ("app/net/a.cpp", "connect(a, &A::b, [this] { f(1, 2); });\n",
                        "connect(a, &A::b, this, [this] { f(1, 2); });\nconst char *s = \"connect(a, b, [\";\n"),
    "singletons": ("app/net/a.h", "static Thing &instance();\n", "auto *a = QCoreApplication::instance();\n"),
    "names": ("app/net/a.h", "class TaskManager {\n", "class AccessManager {\nclass Tasks {\n"),
    "unfinished": ("app/net/a.cpp", "// TODO later\n", "int hacksaw; // XXXL\n"),
    "no_widgets_in_app": ("app/models/a.cpp", "#include <QIcon>\n", "#include <QString>\n"),
    "no_wires_in_ui": ("ui/a.cpp", "#include <QJsonObject>\n", "#include <QWidget>\n"),
    "ssl_errors": ("app/net/a.cpp", "reply->ignoreSslErrors();\n", "reply->ignoreSslErrors(looked);\n"),
    "length": ("app/net/a.h", "\n" * 250, "\n" * 100),
    "rooms": ("app/backends/otrs/a.cpp", '#include "backends/hubex/b.h"\n', '#include "net/b.h"\n'),
    "contract": ("app/backends/otrs/a.h", "class Tickets {\npublic:\n    net::Load secret(QObject *context) const;\n};\n",
                 "class Tickets {\nprivate:\n    net::Load secret(QObject *context) const;\n};\n"),
    "machine_paths": ("app/net/a.cpp", 'auto p = "/home/' + 'somebody/x";\n', 'auto u = "https://x/root/y";\n'),
}


def found(gate, path, content):
    with tempfile.TemporaryDirectory() as root:
        file = pathlib.Path(root) / path
        file.parent.mkdir(parents=True)
        file.write_text(content)
        run = subprocess.run([sys.executable, "-B", GATES, gate], env={**os.environ, "DD_GATES_ROOT": root},
                             capture_output=True, text=True)
        return run.returncode, run.stdout.strip(), run.stderr


class GatesTest(unittest.TestCase):
    def test_each_finds_its_thing(self):
        for gate, (path, bad, _) in CASES.items():
            with self.subTest(gate):
                code, out, err = found(gate, path, "int a;\n" if bad is None else HEAD + bad)
                self.assertEqual((code, err), (1, ""), out)
                self.assertRegex(out, rf"^{path}:\d+: ")

    def test_each_leaves_the_rest_alone(self):
        for gate, (path, _, good) in CASES.items():
            with self.subTest(gate):
                self.assertEqual(found(gate, path, HEAD + good), (0, "", ""))

    def test_every_gate_has_its_case(self):
        run = subprocess.run([sys.executable, "-B", GATES, "--list"], capture_output=True, text=True)
        self.assertEqual(set(run.stdout.split(";")) - {"clang_format"}, set(CASES))


unittest.main()
