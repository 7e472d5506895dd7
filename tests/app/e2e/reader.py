"""A screen reader's view of the program: its tree over AT-SPI, on a desktop bus of its own. Actions are the only way
in; changes are waited for as events."""

import os
import subprocess
import sys
import time

from rig import Rig, need


class ReaderRig(Rig):
    """A display and a desktop bus on which accessibility is switched on, as a screen reader does it. No sound."""

    def __enter__(self):
        need("dbus-daemon", "gdbus")
        try:
            self._open_display()
            self._open_bus()
        except BaseException:
            self.close()
            raise
        return self

    def _open_bus(self):
        bus = self.start("dbus-daemon", "--session", "--nofork", "--print-address", stdout=subprocess.PIPE,
                         stderr=subprocess.DEVNULL)
        self.env["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()
        os.environ.update(self.env)  # pyatspi finds the bus there, when it is imported
        subprocess.run(["gdbus", "call", "--session", "--dest", "org.a11y.Bus", "--object-path", "/org/a11y/bus",
                        "--method", "org.freedesktop.DBus.Properties.Set", "org.a11y.Status", "IsEnabled", "<true>"],
                       env=self.env, check=True, stdout=subprocess.DEVNULL)


class Reader:
    """To be made inside a ReaderRig."""

    # What can be pressed, moved or written into.
    CONTROLS = {"push button", "toggle button", "check box", "radio button", "slider", "combo box", "text", "entry",
                "spin button", "push button menu", "menu item"}
    EVENTS = ("object:state-changed", "object:children-changed", "object:property-change", "window")

    def __init__(self):
        import gi
        gi.require_version("Atspi", "2.0")
        import pyatspi
        from gi.repository import Atspi, GLib
        self._atspi = pyatspi
        self._loop = GLib.MainContext.default()
        self._wake = GLib.timeout_add
        self.announced = []
        self.values_told = 0
        pyatspi.Registry.registerEventListener(self._hear, *self.EVENTS)
        Atspi.set_timeout(20000, 20000)
        self._no_cache = Atspi.Cache.NONE

    def _hear(self, event):
        source = event.source
        if event.type.startswith("object:property-change:accessible-value"):
            self.values_told += 1
        if event.type.startswith("object:state-changed:showing") and event.detail1 and source:
            if source.getRole() == self._atspi.ROLE_NOTIFICATION:
                self.announced.append(source.name)

    def wait(self, what, condition, patience=20):
        """Until the condition holds; it is asked again after every event."""
        over = time.monotonic() + patience
        self._wake(patience * 1000 + 100, lambda: False)  # so that waiting for an event comes to an end
        while True:
            found = condition()
            if found:
                return found
            if time.monotonic() > over:
                sys.exit(f"waited in vain for {what}; there is:\n{self.page()}")
            self._loop.iteration(True)
            while self._loop.pending():
                self._loop.iteration(False)

    def meet(self, name):
        def program():
            desktop = self._atspi.Registry.getDesktop(0)
            for index in range(desktop.childCount):
                child = desktop.getChildAtIndex(index)
                if child and child.name == name:
                    return child
            return None

        self._program = self.wait(f"the program {name}", program, 60)
        self._program.setCacheMask(self._no_cache)

    def showing(self):
        """Everything on the screen, from the outside inwards, in the order a reader walks it."""
        waiting = [self._program]
        while waiting:
            node = waiting.pop()
            if node is None:
                continue
            if node != self._program and not node.getState().contains(self._atspi.STATE_SHOWING):
                continue
            yield node
            waiting += [node.getChildAtIndex(index) for index in reversed(range(node.childCount))]

    def page(self):
        return "\n".join(f"  {'x' if self.is_checked(node) else ' '} {node.getRoleName()} {node.name!r} "
                         f"{node.description!r}" for node in self.showing())

    def find(self, name, role=None):
        return next((node for node in self.showing()
                     if node.name == name and (role is None or node.getRoleName() == role)), None)

    def starting(self, start, role):
        return next((node for node in self.showing()
                     if node.name.startswith(start) and node.getRoleName() == role), None)

    def await_control(self, name):
        return self.wait(name, lambda: next((node for node in self.showing() if node.name == name
                                             and node.getRoleName() in self.CONTROLS), None))

    def press(self, name):
        """What a control of this name does when it is activated."""
        action = self.await_control(name).queryAction()
        names = [action.getName(index) for index in range(action.nActions)]
        usual = next((index for index, known in enumerate(names) if known in ("Press", "Toggle")), None)
        if usual is None:
            sys.exit(f"{name!r} cannot be pressed, only {names}")
        action.doAction(usual)

    def is_checked(self, node):
        return node.getState().contains(self._atspi.STATE_CHECKED)

    def await_announced(self, text):
        self.wait(f"announced: {text}", lambda: any(text in told for told in self.announced))
        self.announced.clear()

    def value(self, node):
        value = node.queryValue()
        return value.minimumValue, value.currentValue, value.maximumValue

    def nameless(self):
        return [node.getRoleName() for node in self.showing()
                if node.getRoleName() in self.CONTROLS and not node.name.strip()]
