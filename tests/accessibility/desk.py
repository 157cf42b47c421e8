# SPDX-FileCopyrightText: 2026 DispatchDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The running program as a screen reader sees it: its tree, its focus, and a keyboard."""
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

State, Role, Relation, Synth = Atspi.StateType, Atspi.Role, Atspi.RelationType, Atspi.KeySynthType

# The keyboard's own numbers of the keys that are held.
HELD = {"Ctrl": 37, "Shift": 50, "Alt": 64}
# X11's names of the keys that write nothing; the others are their own number.
SYMBOLS = {"Tab": 0xFF09, "Return": 0xFF0D, "Escape": 0xFF1B, "Home": 0xFF50, "Right": 0xFF53, "Down": 0xFF54,
           "PgDown": 0xFF56, "End": 0xFF57, "F1": 0xFFBE, "F6": 0xFFC3, "Space": 0x20}
# Their rows are asked for one by one: they may be thousands.
ITEM_VIEWS = {Role.TABLE, Role.TREE, Role.TREE_TABLE, Role.LIST}
PARTS = {Role.TABLE_CELL, Role.TABLE_COLUMN_HEADER, Role.TABLE_ROW_HEADER, Role.TREE_ITEM, Role.LIST_ITEM,
         Role.PAGE_TAB}


def has(node, state):
    return node.get_state_set().contains(state)


def is_shown(node):
    return has(node, State.SHOWING) and has(node, State.VISIBLE)


def children(node):
    found = (node.get_child_at_index(i) for i in range(node.get_child_count()))
    return [child for child in found if child]


def walk(node, above=()):
    """Every shown node below (and with) this one, with the path of nodes above it."""
    if not is_shown(node):
        return
    yield node, above
    if node.get_role() in ITEM_VIEWS:
        return
    for child in children(node):
        yield from walk(child, above + (node,))


def told(node):
    return f"{node.get_role_name()} “{node.get_name()}”"


def path_of(node, above):
    return " › ".join(told(one) for one in above[1:] + (node,) if one.get_name() or one in (node, above[-1]))


def until(condition, seconds=20, step=0.05):
    """What the condition returns as soon as it is true; None when it never was. The tree may change meanwhile."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        while GLib.MainContext.default().iteration(False):
            pass
        try:
            if result := condition():
                return result
        except GLib.Error:
            pass
        time.sleep(step)
    return None


class Desk:
    def __init__(self, program, *arguments):
        self.last_focus = None
        self.listener = Atspi.EventListener.new(self.on_focus)
        self.listener.register("object:state-changed:focused")
        self.process = subprocess.Popen([program, *arguments])
        self.application = until(self._find)
        if not self.application:
            self.stop()
            raise SystemExit("The program did not appear in the accessibility tree.")
        # Answers of a moment ago are no answers here.
        self.application.set_cache_mask(Atspi.Cache.NONE)

    def stop(self):
        self.listener.deregister("object:state-changed:focused")
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def _find(self):
        if self.process.poll() is not None:
            raise SystemExit(f"The program ended by itself: {self.process.returncode}")
        desktop = Atspi.get_desktop(0)
        return next((one for one in children(desktop) if one.get_process_id() == self.process.pid), None)

    def windows(self):
        return [one for one in children(self.application) if is_shown(one)]

    def window(self, name, besides=None):
        """The shown window whose title begins so."""
        found = until(lambda: next(
            (w for w in self.windows() if w.get_name().startswith(name) and w != besides), None))
        if not found:
            raise SystemExit(f"No window “{name}”; there are: {', '.join(told(w) for w in self.windows())}")
        return found

    def activate(self, window):
        """By a click beside everything: there is no window manager here that would do it."""
        box = window.get_extents(Atspi.CoordType.SCREEN)
        Atspi.generate_mouse_event(box.x + 2, box.y + 2, "b1c")
        until(lambda: has(window, State.ACTIVE), 2)

    def focused(self, window):
        """The node that told of its focus last and the nodes above it; None where that is in another window."""
        node, above = self.last_focus, []
        # A row or a tab has it for the whole.
        while node and node.get_role() in PARTS:
            node = node.get_parent()
        one = node
        while one and one != window:
            one = one.get_parent()
            if one:
                above.insert(0, one)
        return (node, tuple(above)) if one else None

    def around_focus(self, name):
        """What is called so and has the focus in it: a pop-up is not among the windows."""
        node, found = self.last_focus, None
        while node:
            found = node if node.get_name() == name else found
            node = node.get_parent()
        return found

    def on_focus(self, event):
        if event.detail1:
            self.last_focus = event.source

    def push(self, node):
        """As a screen reader pushes a button."""
        node.get_action_iface().do_action(0)

    def press(self, keys):
        """"Ctrl+Shift+f": letters in lower case."""
        *held, key = keys.split("+") if keys != "+" else ["+"]
        for one in held:
            Atspi.generate_keyboard_event(HELD[one], None, Synth.PRESS)
        Atspi.generate_keyboard_event(SYMBOLS.get(key) or ord(key), None, Synth.SYM)
        for one in reversed(held):
            Atspi.generate_keyboard_event(HELD[one], None, Synth.RELEASE)

    def type(self, text):
        for letter in text:
            self.press(letter)
