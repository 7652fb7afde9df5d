# SPDX-FileCopyrightText: The Parting authors
# SPDX-License-Identifier: Apache-2.0
"""What a screen reader knows of a program: its accessible tree by AT-SPI, and what it announces. Nothing else."""

import sys
import threading
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 30  # seconds; everything waited for comes long before


class Absent(AssertionError):
    """Something that a person would wait for did not come."""


def wait(what, question):
    """The first answer to `question` that is not empty; the event loop goes on meanwhile."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            answer = question()
        except GLib.Error:  # the tree changed under our hands
            answer = None
        if answer:
            return answer
        time.sleep(0.05)
    raise Absent(what)


class ScreenReader:
    """Listens to one program from before it starts, walks what it shows, and acts as assistive tools do."""

    def __init__(self):
        Atspi.init()
        self.heard = []  # (role, name, description) of what was announced, in order
        self._listener = Atspi.EventListener.new(self._hear)
        for event in ("object:property-change", "object:state-changed"):
            self._listener.register(event)
        threading.Thread(target=Atspi.event_main, daemon=True).start()

    def _hear(self, event):
        try:
            source = event.source
            self.heard.append((event.type, source.get_role(), source.get_name(), source.get_description()))
        except GLib.Error:
            pass  # gone before it could be asked

    def spoken(self, name):
        """Every sentence that was announced as an alert of that name."""
        return [text for kind, role, who, text in self.heard
                if who == name and role == Atspi.Role.ALERT and kind.endswith("showing")]

    def told(self, name):
        """Every description that `name` has had."""
        return [text for kind, _, who, text in self.heard if who == name and kind.endswith("description")]

    def attach(self, program):
        desktop = Atspi.get_desktop(0)
        self._program = wait(program, lambda: next(
            (app for app in children(desktop) if app.get_name() == program), None))

    def showing(self, parent=None):
        """All that is in sight, from the top; the cells of a table are asked of the table."""
        for child in children(parent or self._program):
            if child.get_state_set().contains(Atspi.StateType.SHOWING):
                yield child
                if child.get_role() not in (Atspi.Role.TABLE, Atspi.Role.MENU_BAR):
                    yield from self.showing(child)

    def find(self, name, role=None):
        return wait(f"{name} in sight", lambda: next(
            (thing for thing in self.showing() if thing.get_name() == name and role in (None, thing.get_role())), None))

    def press(self, name):
        """Presses a button once it can be pressed."""
        def ready():
            button = self.find(name, Atspi.Role.PUSH_BUTTON)
            return button if button.get_state_set().contains(Atspi.StateType.SENSITIVE) else None

        act(wait(f"{name} to be on", ready))

    def write(self, field, text):
        if not self.find(field, Atspi.Role.TEXT).set_text_contents(text):
            raise Absent(f"{field} takes no text")

    def tick_all(self, but):
        """Ticks every check box in sight that is not ticked, except the one of that name: a button that stays down is a
        check box, too. Their names say what is confirmed."""
        names = []
        for box in list(self.showing()):
            if box.get_role() == Atspi.Role.CHECK_BOX and box.get_name() != but \
                    and not box.get_state_set().contains(Atspi.StateType.CHECKED):
                names.append(box.get_name())
                act(box)
        return names

    def miss(self, absent):
        """Says what was waited for in vain, and what there was; the exit code of it."""
        print(f"waited in vain for {absent}; in sight:", file=sys.stderr)
        for thing in self.showing():
            print(f"  {thing.get_role_name()} {thing.get_name()!r} {thing.get_description()!r}", file=sys.stderr)
        return 1


def children(parent):
    for index in range(parent.get_child_count()):
        child = parent.get_child_at_index(index)
        if child is not None:
            yield child


def act(thing):
    """Does what a press or a tick does."""
    for index in range(thing.get_n_actions()):
        if thing.get_action_name(index) in ("Press", "Toggle"):
            thing.do_action(index)
            return
    raise Absent(f"{thing.get_name()} can't be pressed")
