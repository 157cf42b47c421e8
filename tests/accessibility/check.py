# SPDX-FileCopyrightText: 2026 DispatchDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""check.py PROGRAM: every control has a name, every cell is read, Tab goes through everything and comes back."""
import contextlib
import pathlib
import socket
import ssl
import sys
import threading

from desk import PARTS, Role, State, children, has, path_of, until, walk
from visitor import PANES, Visitor

# A list, its key, and the columns without which a row of it says nothing.
LISTS = [
    ("Tasks", "Ctrl+1", ["Number", "Subject", "Stage", "Customer", "Created"]),
    ("Tickets", "Ctrl+2", ["Number", "Title", "State", "Priority", "Queue", "Customer"]),
    ("Assets", "Ctrl+3", ["Asset", "Customer", "Address"]),
    ("People", "Ctrl+4", ["Name", "Company"]),
    ("Customers", "Ctrl+5", ["Name", "Company id", "E-mail", "Login"]),
]
DIALOGS = ["Sign in to HubEx", "Sign in to OTRS", "Rename the account", "Colour of the account",
           "Remove the account", "About"]
# What the program shows by itself.
SHOWN_INSIDE = (".png", ".jpg", ".txt", ".log")
CERTIFICATE = pathlib.Path(__file__).parent.parent / "data" / "tls" / "lone.pem"


@contextlib.contextmanager
def stranger():
    """A server whose certificate nobody vouches for; its address. Whoever knocks looks at it and goes."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE, CERTIFICATE.with_suffix(".key"))
    with socket.create_server(("127.0.0.1", 0)) as door:
        def open_it():
            with contextlib.suppress(OSError):
                while True:
                    guest, _ = door.accept()
                    with contextlib.suppress(OSError), context.wrap_socket(guest, server_side=True):
                        pass
        threading.Thread(target=open_it, daemon=True).start()
        yield f"https://127.0.0.1:{door.getsockname()[1]}/otrs"


class Check(Visitor):
    previewed = False

    # ---- the main window --------------------------------------------------------------------------------

    def main_window(self):
        """Tab visits the panes one after another, each once."""
        table = self.find(self.main, "Tasks", Role.TABLE)
        until(lambda: table.get_n_rows() > 50)
        focused = until(lambda: self.desk.focused(self.main), 5)
        if not focused or focused[0] != table:
            self.fault("main window", f"begins at {focused and path_of(*focused)} instead of the list")
        self.desk.press("j")
        if not until(lambda: self.tabs()):
            self.fault("main window", "J opens no details")
        self.settle(self.main)
        self.visits_the_panes("main window")

    def visits_the_panes(self, where):
        order = []
        for station in self.everything(where, self.main):
            pane = next((one.get_name() for one in station.above + (station.node,) if one.get_name() in PANES), None)
            if not pane:
                self.fault(where, f"in no pane: {path_of(station.node, station.above)}")
            elif not order or order[-1] != pane:
                order.append(pane)
            else:
                self.reads_on(f"{where}, {pane}", [station])
        if len(order) > 1 and order[0] == order[-1]:
            order.pop()
        turned = PANES[PANES.index(order[0]):] + PANES[:PANES.index(order[0])] if order else []
        if order != turned:
            self.fault(where, f"Tab visits {', '.join(order)}; expected {', '.join(turned)}")

    # ---- lists and cards --------------------------------------------------------------------------------

    def list_of(self, title, key, needed):
        self.keys(key)
        self.list = self.find(self.main, title, Role.TABLE)
        until(lambda: self.list.get_n_rows() > 0)
        self.cells(title, self.list, needed)
        self.filters(f"{title} and their filters", title == "Tasks")
        self.popup(title, "Choose columns", lambda: self.desk.press("Ctrl+Shift+o"))
        self.go_to_list()
        if not self.tabs():
            self.desk.press("j")
        self.card(title)

    def filters(self, where, wholly):
        self.keys("Ctrl+Shift+f")
        if not self.find(self.main, "Find a filter", Role.ENTRY, Role.TEXT):
            return
        if wholly:
            self.visits_the_panes(where)
            if stage := self.find(self.main, "Stage:", Role.PUSH_BUTTON):
                self.popup(where, "Stage", lambda: self.desk.push(stage))
        else:
            self.names(where, self.pane("List"))
        self.keys("Ctrl+Shift+f")

    def tree(self):
        self.keys("Ctrl+3")
        self.desk.press("Ctrl+Shift+t")
        self.list = self.find(self.pane("List"), "", Role.TREE, Role.TREE_TABLE)
        until(lambda: self.list.get_n_rows() > 0)
        self.cells("tree of the assets", self.list, ["Asset"])
        self.visits_the_panes("tree of the assets")
        self.keys("Ctrl+Shift+t")

    def tabs(self):
        return [node for node, _ in walk(self.pane("Details")) if node.get_role() == Role.PAGE_TAB]

    def card(self, title):
        """Each of its tabs: the names there, and a walk with Tab through the details."""
        for tab in until(self.tabs) or []:
            where = f"{title}, {tab.get_name()}"
            if not until(lambda: has(tab, State.FOCUSED), 5):  # Qt says so of the one that is shown
                self.fault(where, "its tab does not come forward")
            details = self.pane("Details")
            self.settle(details)
            if tab.get_name().startswith("History"):
                self.history(where, details)
            self.names(where, details)
            self.walk_through(where, details)
            if tab.get_name().startswith("Files"):
                self.preview(where, details)
            self.keys("Ctrl+PgDown")

    def walk_through(self, where, pane):
        self.go_to_list()
        inside = []
        for station in self.stations(where, self.main):
            if pane in station.above:
                inside.append(station)
            elif inside:
                break
        self.reads_on(where, inside[1:])
        self.reached(where, pane, inside, (self.main,))

    def history(self, where, details):
        """With the days, which are there only when they are asked for."""
        boxes = [node for node, _ in walk(details) if node.get_role() == Role.COMBO_BOX]
        if len(boxes) != 3:
            self.fault(where, f"has {len(boxes)} boxes to filter by")
            return
        self.tab_to(where, boxes[-1])
        self.desk.press("End")
        if not until(lambda: boxes[-1].get_name() == "Chosen days", 5):
            self.fault(where, "does not let days be chosen")
        self.settle(details)

    def preview(self, where, details):
        files = self.find(details, "Files", Role.LIST)
        names = [row.get_name() for row in children(files)]
        at = next((i for i, name in enumerate(names) if name.split(",")[0].endswith(SHOWN_INSIDE)), None)
        if at is None or self.previewed:
            return
        self.previewed = True
        self.tab_to(where, files)
        self.desk.press("Home")
        for _ in range(at):
            self.desk.press("Down")
        self.close(self.dialog(names[at].split(",")[0], lambda: self.desk.press("Return")))

    # ---- windows and dialogs ----------------------------------------------------------------------------

    def detail_window(self):
        self.go_to_list()
        self.close(self.dialog("", lambda: self.desk.press("Ctrl+Return")))

    def views(self):
        """A view is kept, renamed and removed."""
        window = self.dialog("Save as a view", lambda: self.keys("Ctrl+Shift+s"))
        self.desk.type("mine")
        self.desk.press("Return")
        until(lambda: window not in self.desk.windows(), 5)
        for title in ["Rename the view", "Remove the view"]:
            self.close(self.dialog(title, lambda: self.command(title)))

    def certificate(self):
        with stranger() as address:
            self.command("Sign in to OTRS")
            window = self.desk.window("Sign in to OTRS")
            self.desk.activate(window)
            until(lambda: self.desk.focused(window), 5)
            for words in [address, "anna", "secret"]:
                self.desk.type(words)
                self.desk.press("Tab")
            self.desk.press("Return")
            if look := self.find(window, "Look at the certificate", Role.PUSH_BUTTON):
                self.close(self.dialog("Certificate nobody vouches for", lambda: self.desk.push(look)))
            self.close(window)

    def palette(self):
        self.keys("Ctrl+k")
        until(self.palette_rows, 5)
        self.names("palette", self.main)
        if not all(row.get_name().strip() for row in self.palette_rows()):
            self.fault("palette", "a row reads nothing")
        self.desk.press("Escape")

    def pages(self, title, keys, role, step, state):
        """A window with pages, each chosen by an arrow key in the list or the row of tabs that names them."""
        window = self.dialog(title, lambda: self.keys(keys))
        chooser = next(node for node, _ in walk(window) if node.get_role() == role)
        for page in [one for one in children(chooser) if one.get_role() in PARTS][1:]:
            chooser.grab_focus()
            self.desk.press(step)
            where = f"{title}, {page.get_name()}"
            if not until(lambda: has(page, state), 5):
                self.fault(where, "does not come forward")
            self.dialog_round(where, window)
        self.close(window)

    def run(self):
        with self.started("DispatchDesk"):
            self.everything("welcome", self.main)
        amounts = ["--demo-tasks", "300", "--demo-assets", "500", "--demo-tickets", "100", "--demo-seed", "7"]
        with self.started("Tasks", "--demo", *amounts):
            self.main_window()
            for one in LISTS:
                self.list_of(*one)
            self.tree()
            self.palette()
            self.detail_window()
            self.views()
            for title in DIALOGS:
                self.close(self.dialog(title, lambda: self.command(title)))
            self.certificate()
            self.pages("Settings", "Ctrl+,", Role.LIST, "Down", State.SELECTED)
            self.pages("Diagnostics", "Ctrl+Shift+d", Role.PAGE_TAB_LIST, "Right", State.FOCUSED)
            self.close(self.dialog("Keyboard shortcuts", lambda: self.keys("F1")))


def main():
    check = Check(sys.argv[1])
    try:
        check.run()
    finally:
        for fault in check.faults:
            print(fault)
        print(f"{len(check.faults)} faults")
    return 1 if check.faults else 0


sys.exit(main())
