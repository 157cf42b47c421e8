# SPDX-FileCopyrightText: 2026 DispatchDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is asked of every place: has each control a name, is each cell read, does Tab come to everything?"""
import collections

from desk import Atspi, ITEM_VIEWS, Relation, Role, State, has, path_of, told, until, walk

# What says something by itself and therefore needs a name, focusable or not.
CONTROLS = {
    Role.PUSH_BUTTON, Role.TOGGLE_BUTTON, Role.CHECK_BOX, Role.RADIO_BUTTON, Role.COMBO_BOX, Role.ENTRY,
    Role.SPIN_BUTTON, Role.SLIDER, Role.PAGE_TAB, Role.MENU_ITEM, Role.FRAME, Role.DIALOG,
} | ITEM_VIEWS
# One station for all that stand in a group, where the arrows go on; and words, which take the focus by a click only.
BESIDE_TAB = {Role.RADIO_BUTTON, Role.PAGE_TAB, Role.LABEL}

# Where Tab comes to, the nodes above it, and whether it stands wholly above the station before.
Station = collections.namedtuple("Station", "node above rises")


def is_named(node):
    if node.get_role() != Role.COMBO_BOX:
        return node.get_name().strip()
    # Qt calls a box by what is chosen in it; what for, its label or its description has to say.
    labels = [one for one in node.get_relation_set() if one.get_relation_type() == Relation.LABELLED_BY]
    return labels or node.get_description().strip()


class Questions:
    """Every answer that is no good is a fault, with the place it was found at."""

    def __init__(self):
        self.faults = []
        self.desk = None

    def fault(self, where, what):
        self.faults.append(f"{where}: {what}")

    def names(self, where, root):
        for node, above in walk(root):
            needs = has(node, State.FOCUSABLE) or node.get_role() in CONTROLS
            if needs and not is_named(node):
                self.fault(where, f"no name: {path_of(node, above)}")

    def cells(self, where, table, needed, rows=10):
        rows = min(rows, table.get_n_rows())
        columns = table.get_n_columns()
        if rows == 0 or columns == 0:
            self.fault(where, f"{told(table)} has no cells")
        headers = [table.get_column_description(column) or "" for column in range(columns)]
        for missing in set(needed).difference(headers):
            self.fault(where, f"there is no column “{missing}”")
        for column, header in enumerate(headers):
            if not header.strip():
                self.fault(where, f"column {column} has no heading")
            elif header in needed:
                texts = [cell.get_name() for row in range(rows) if (cell := table.get_accessible_at(row, column))]
                if not all(text.strip() for text in texts):
                    self.fault(where, f"the column “{header}” reads {texts}")

    def goes_up(self, before, now):
        """Asked at once, while the page is scrolled as it is."""
        one, other = (node.get_extents(Atspi.CoordType.SCREEN) for node in (before, now))
        return other.y + other.height <= one.y

    def stations(self, where, window, most=150):
        """Tab from where the focus is; ends where it began, or at a fault."""
        start = before = until(lambda: self.desk.focused(window), 5)
        if not start:
            self.fault(where, "nothing has the focus")
            return
        seen = [start[0]]
        yield Station(*start, False)
        for _ in range(most):
            now = self.next_station(window, before[0])
            if not now:
                self.fault(where, f"Tab is stuck at {path_of(*before)}")
                return
            if now[0] == start[0]:
                return
            if now[0] in seen:
                self.fault(where, f"Tab turns in a circle at {path_of(*now)}")
                return
            seen.append(now[0])
            yield Station(*now, self.goes_up(before[0], now[0]))
            before = now
        self.fault(where, f"Tab did not come back after {most} steps")

    def next_station(self, window, before, links=12):
        """In a text it goes from link to link first."""
        for _ in range(links):
            self.desk.press("Tab")
            if now := until(lambda: (f := self.desk.focused(window)) and f[0] != before and f, 0.4, 0.02):
                return now
        return None

    def reached(self, where, root, stations, above=()):
        seen = [station.node for station in stations]
        around = [one for station in stations for one in station.above]
        for node, path in walk(root, above):
            if not has(node, State.FOCUSABLE) or not has(node, State.ENABLED) or node.get_role() in BESIDE_TAB:
                continue
            if node not in seen and node not in around and not any(one in seen for one in path[1:]):
                self.fault(where, f"Tab does not come to {path_of(node, path)}")

    def reads_on(self, where, stations):
        for station in stations:
            if station.rises:
                self.fault(where, f"Tab goes up to {path_of(station.node, station.above)}")

    def everything(self, where, window):
        """Names, and a round of Tab that comes to all of it; the stations on the way."""
        self.names(where, window)
        stations = list(self.stations(where, window))
        self.reached(where, window, stations)
        return stations

    def dialog_round(self, where, window):
        """The round may begin anywhere, so it goes up once."""
        stations = self.everything(where, window)
        rising = [station for station in stations if station.rises]
        closing = len(stations) > 1 and self.goes_up(stations[-1].node, stations[0].node)
        if len(rising) + closing > 1:
            self.reads_on(where, rising)
