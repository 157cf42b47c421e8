# SPDX-FileCopyrightText: 2026 DispatchDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""check.py PROGRAM: every control has a name, every cell is read, Tab goes through everything and comes back."""
import sys
import time

from desk import ITEM_VIEWS, Desk, Role, State, children, has, is_shown, path_of, told, until, walk

# What says something by itself and therefore needs a name, focusable or not.
CONTROLS = {
    Role.PUSH_BUTTON, Role.TOGGLE_BUTTON, Role.CHECK_BOX, Role.RADIO_BUTTON, Role.COMBO_BOX, Role.ENTRY,
    Role.SPIN_BUTTON, Role.SLIDER, Role.PAGE_TAB, Role.MENU_ITEM, Role.FRAME, Role.DIALOG,
} | ITEM_VIEWS
PANES = ["Command bar", "Places", "List", "Details", "Status"]


class Check:
    def __init__(self, program):
        self.faults = []
        self.desk = Desk(program, "--demo", "--language", "en", "--demo-tasks", "300", "--demo-assets", "500",
                         "--demo-tickets", "100", "--demo-seed", "7")

    def fault(self, where, what):
        self.faults.append(f"{where}: {what}")

    # ---- the three questions ----------------------------------------------------------------------------

    def names(self, where, window):
        for node, above in walk(window):
            needs = has(node, State.FOCUSABLE) or node.get_role() in CONTROLS
            if needs and not node.get_name().strip():
                self.fault(where, f"no name: {path_of(node, above)}")

    def cells(self, where, table, needed, rows=10):
        rows = min(rows, table.get_n_rows())
        columns = table.get_n_columns()
        if rows == 0 or columns == 0:
            self.fault(where, f"{told(table)} has no cells")
        for column in range(columns):
            header = table.get_column_description(column) or ""
            texts = [cell.get_name() for row in range(rows) if (cell := table.get_accessible_at(row, column))]
            if not header.strip():
                self.fault(where, f"column {column} has no heading")
            elif header in needed and not all(text.strip() for text in texts):
                self.fault(where, f"the column “{header}” reads {texts}")

    def tab_round(self, where, window, most=80):
        """Presses Tab until the focus is where it began; the stations on the way."""
        desk = self.desk
        start = until(lambda: desk.focused(window), 5)
        if not start:
            self.fault(where, "nothing has the focus")
            return []
        stations = [start]
        for _ in range(most):
            now = self.next_station(window, stations[-1][0])
            if not now:
                self.fault(where, f"Tab is stuck at {path_of(*stations[-1])}")
                return stations
            if now[0] == start[0]:
                return stations
            if any(now[0] == known for known, _ in stations):
                self.fault(where, f"Tab turns in a circle at {path_of(*now)}")
                return stations
            stations.append(now)
        self.fault(where, f"Tab did not come back after {most} steps")
        return stations

    def next_station(self, window, before, links=12):
        """In a text it goes from link to link first."""
        for _ in range(links):
            self.desk.press("Tab")
            if now := until(lambda: (f := self.desk.focused(window)) and f[0] != before and f, 0.4, 0.02):
                return now
        return None

    def everything_is_reached(self, where, window, stations):
        """What stands in a group shares one station: the arrows go on from there. Words that can be copied take
        the focus by a click only."""
        seen = [node for node, _ in stations]
        around = [one for _, above in stations for one in above]
        others = {Role.RADIO_BUTTON, Role.PAGE_TAB, Role.LABEL}
        for node, above in walk(window):
            if not has(node, State.FOCUSABLE) or not has(node, State.ENABLED) or node.get_role() in others:
                continue
            if node not in seen and node not in around and not any(one in seen for one in above[1:]):
                self.fault(where, f"Tab does not come to {path_of(node, above)}")

    # ---- the screens ------------------------------------------------------------------------------------

    def dialog(self, title, open_it, walk_tabs=True):
        open_it()
        window = self.desk.window(title)
        self.desk.activate(window)
        self.names(title, window)
        if walk_tabs:
            self.everything_is_reached(title, window, self.tab_round(title, window))
        return window

    def close(self, window):
        self.desk.activate(window)
        name = window.get_name()
        self.desk.press("Escape")
        if not until(lambda: not any(one.get_name() == name for one in self.desk.windows()), 5):
            self.fault(name, "Escape does not close it")

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

    def find(self, name, roles=ITEM_VIEWS):
        return until(lambda: next(
            (node for node, _ in walk(self.main) if node.get_role() in roles and node.get_name() == name), None))

    def main_window(self):
        desk = self.desk
        self.main = desk.window("Tasks")
        desk.activate(self.main)
        table = self.find("Tasks")
        until(lambda: table.get_n_rows() > 50)
        self.names("main window", self.main)
        self.cells("tasks", table, ["Number", "Subject", "Stage", "Customer", "Created"])
        focused = until(lambda: desk.focused(self.main), 5)
        if not focused or focused[0] != table:
            self.fault("main window", f"begins at {focused and path_of(*focused)} instead of the list")
        desk.press("j")
        if not until(lambda: any(node.get_role() == Role.PAGE_TAB for node, _ in walk(self.main))):
            self.fault("main window", "J opens no details")
        time.sleep(1)
        self.names("details", self.main)
        self.panes()
        desk.press("Ctrl+Shift+f")
        until(lambda: self.find("Search", {Role.ENTRY, Role.TEXT}), 1)
        self.names("filter panel", self.main)
        desk.press("Escape")

    def panes(self):
        """Tab visits the panes one after another, each once."""
        stations = self.tab_round("main window", self.main)
        self.everything_is_reached("main window", self.main, stations)
        order = []
        for node, above in stations:
            pane = next((one.get_name() for one in above + (node,) if one.get_name() in PANES), None)
            if not pane:
                self.fault("main window", f"in no pane: {path_of(node, above)}")
            elif not order or order[-1] != pane:
                order.append(pane)
        if len(order) > 1 and order[0] == order[-1]:
            order.pop()
        turned = PANES[PANES.index(order[0]):] + PANES[:PANES.index(order[0])] if order else []
        if order != turned:
            self.fault("main window", f"Tab visits {', '.join(order)}; expected {', '.join(turned)}")

    def palette(self):
        self.keys("Ctrl+k")
        until(self.palette_rows, 5)
        self.names("palette", self.main)
        if not all(row.get_name().strip() for row in self.palette_rows()):
            self.fault("palette", "a row reads nothing")
        self.desk.press("Escape")

    def settings(self):
        window = self.dialog("Settings", lambda: self.keys("Ctrl+,"))
        pages = next((node for node, _ in walk(window) if node.get_role() == Role.LIST), None)
        if not pages:
            self.fault("Settings", "no list of pages")
        else:
            for page in children(pages)[1:]:
                pages.grab_focus()
                self.desk.press("Down")
                until(lambda: has(page, State.SELECTED), 5)
                where = f"Settings, {page.get_name()}"
                self.names(where, window)
                self.everything_is_reached(where, window, self.tab_round(where, window))
        self.close(window)

    def run(self):
        self.main_window()
        self.palette()
        self.settings()
        for title, words in [("Sign in to HubEx", "Sign in to HubEx"), ("Sign in to OTRS", "Sign in to OTRS"),
                             ("Rename the account", "Rename the account"),
                             ("Colour of the account", "Colour of the account"),
                             ("Remove the account", "Remove the account"), ("About", "About")]:
            self.close(self.dialog(title, lambda: self.command(words)))
        self.close(self.dialog("Diagnostics", lambda: self.keys("Ctrl+Shift+d")))
        self.close(self.dialog("Keyboard shortcuts", lambda: self.keys("F1")))


def main():
    check = Check(sys.argv[1])
    try:
        check.run()
    finally:
        check.desk.stop()
    for fault in check.faults:
        print(fault)
    print(f"{len(check.faults)} faults")
    return 1 if check.faults else 0


sys.exit(main())
