# SPDX-FileCopyrightText: 2026 DispatchDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""How one gets about in the program without a mouse, asking on the way."""
import contextlib

from desk import Desk, Role, children, told, until, walk
from questions import Questions

PANES = ["Command bar", "Places", "List", "Details", "Status"]


class Visitor(Questions):
    def __init__(self, program):
        super().__init__()
        self.program = program
        self.main = self.list = None

    @contextlib.contextmanager
    def started(self, title, *arguments):
        self.desk = Desk(self.program, "--language", "en", *arguments)
        try:
            self.main = self.desk.window(title)
            self.desk.activate(self.main)
            yield
        finally:
            self.desk.stop()

    def keys(self, keys):
        self.desk.activate(self.main)
        self.desk.press(keys)

    def command(self, words):
        """Through the palette, as a user without a mouse would."""
        self.keys("Ctrl+k")
        until(lambda: (f := self.desk.focused(self.main)) and f[0].get_role() in (Role.TEXT, Role.ENTRY), 5)
        self.desk.type(words)
        until(lambda: any(words.lower() in row.get_name().lower() for row in self.palette_rows()), 5)
        self.desk.press("Return")

    def palette_rows(self):
        views = [node for node, _ in walk(self.main) if node.get_role() == Role.LIST]
        return [row for view in views for row in children(view)[:8]]

    def dialog(self, title, open_it):
        open_it()
        window = self.desk.window(title, besides=self.main)
        self.desk.activate(window)
        self.dialog_round(title or window.get_name(), window)
        return window

    def close(self, window):
        self.desk.activate(window)
        name = window.get_name()
        self.desk.press("Escape")
        if not until(lambda: not any(one.get_name() == name for one in self.desk.windows()), 5):
            self.fault(name, "Escape does not close it")

    def popup(self, where, title, open_it):
        open_it()
        root = until(lambda: self.desk.around_focus(title), 5)
        if not root:
            self.fault(where, f"“{title}” does not open, or without the focus")
            return
        self.dialog_round(f"{where}, {title}", root)
        self.desk.press("Escape")
        if not until(lambda: not self.desk.around_focus(title), 5):
            self.fault(where, f"Escape does not leave “{title}”")

    def find(self, root, name, *roles):
        found = until(lambda: next(
            (node for node, _ in walk(root) if node.get_role() in roles and node.get_name().startswith(name)), None), 8)
        if not found:
            self.fault(root.get_name(), f"there is no “{name}”")
        return found

    def pane(self, name):
        return next(node for node, _ in walk(self.main) if node.get_name() == name)

    def settle(self, root):
        """Until what it says stays the same for a moment."""
        said = []

        def same():
            said.append([node.get_name() for node, _ in walk(root)])
            return len(said) > 1 and said[-1] == said[-2]
        until(same, 10, 0.15)

    def go_to_list(self):
        """From pane to pane."""
        for _ in PANES:
            before = self.desk.focused(self.main)
            if before and before[0] == self.list:
                return
            self.keys("F6")
            until(lambda: self.desk.focused(self.main) != before, 2)

    def tab_to(self, where, node):
        if not any(station.node == node for station in self.stations(where, self.main)):
            self.fault(where, f"Tab does not come to {told(node)}")
