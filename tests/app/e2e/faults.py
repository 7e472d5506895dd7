"""Practises while something is amiss: a sound server that dies under a bell, no bus, a single font, a home that cannot be
written, files that are not what they should be, a clock that is set. Each time the practice goes on to its end, and no more
than one thing is said about it on the terminal.

usage: faults.py PROGRAM CONTENT-FOLDER"""

import glob
import os
import shutil
import signal
import sqlite3
import sys

from rig import Rig, belongs, need, running
from short_routine import after_its_moment, begin, press, write_content, write_settings

FONT = "/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf"
HOLD = 21  # s


def end_the_sound_server(rig):
    for pid in running():
        with open(f"/proc/{pid}/comm", encoding="ascii") as name:
            if name.read().strip() == "pulseaudio" and belongs(pid, rig.folder):
                os.kill(int(pid), signal.SIGKILL)


def dying_sound_server(rig, program):
    matside, listener = begin(rig, program)
    listener.wait_for("bell hold-begins", 60)
    end_the_sound_server(rig)
    return matside, listener


def no_bus(rig, program):
    for bus in ("DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"):
        rig.env[bus] = f"unix:path={rig.folder}/nobody"
    matside, listener = begin(rig, program)
    listener.wait_for("bell hold-begins", 60)
    return matside, listener


def one_font(rig, program):
    fonts = os.path.join(rig.folder, "fonts")
    os.makedirs(fonts)
    shutil.copy(FONT, fonts)
    rig.write("XDG_CONFIG_HOME", "fonts.conf", f"<fontconfig><dir>{fonts}</dir></fontconfig>")
    rig.env["FONTCONFIG_FILE"] = os.path.join(rig.env["XDG_CONFIG_HOME"], "fonts.conf")
    matside, listener = begin(rig, program)
    listener.wait_for("bell hold-begins", 60)
    return matside, listener


def home_that_cannot_be_written(rig, program):
    folders = " ".join(rig.env[name] for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"))
    matside, listener = begin(rig, "unshare", "--mount", "sh", "-c",
                        f'for folder in {folders}; do mount --bind -o ro "$folder" "$folder" || exit 1; done; '
                        'exec "$0"', program)
    listener.wait_for("bell hold-begins", 60)
    return matside, listener


def spoilt_files(rig, program):
    """The journal, the saved place and a pose of one's own are garbage; where pictures are kept stands a file."""
    rig.write("XDG_DATA_HOME", "matside/journal.sqlite", "no journal" * 1000)
    rig.write("XDG_CONFIG_HOME", "matside/place.txt", "matside-place 1\nno place\n")
    rig.write("XDG_DATA_HOME", "matside/poses/spoilt.json", '{"id": ')
    rig.write("XDG_CACHE_HOME", "matside", "no folder")
    matside, listener = begin(rig, program)
    listener.wait_for("bell hold-begins", 60)
    return matside, listener


class WallClock:
    """What the program takes for the clock on the wall; the time that passes stays the machine's."""

    def __init__(self, rig):
        libraries = glob.glob("/usr/lib/*/faketime/libfaketimeMT.so.1")
        if not libraries:
            sys.exit("not installed: libfaketime; scripts/packages.txt lists its package")
        self._file = os.path.join(rig.folder, "clock")
        self.command = ("env", f"LD_PRELOAD={libraries[0]}", "DONT_FAKE_MONOTONIC=1", "FAKETIME_NO_CACHE=1",
                        f"FAKETIME_TIMESTAMP_FILE={self._file}")
        self.set("+0d")

    def set(self, offset):
        with open(self._file + "~", "w", encoding="ascii") as file:
            file.write(offset)
        os.replace(self._file + "~", self._file)


def clock_set_about(rig, program):
    """A day back and two on while a pose is held: the hold lasts as long as ever."""
    clock = WallClock(rig)
    matside, listener = begin(rig, *clock.command, program)
    began = listener.wait_for("bell hold-begins", 60)
    clock.set("-1d")
    listener.wait_for("line: Breathe.", 20)
    clock.set("+1d")
    ended = listener.wait_for("bell change-sides", 60)
    late = sum(after_its_moment(message) * (1 if moment == ended else -1)
               for moment, message in listener.events() if moment in (began, ended))
    lasted = ended - began - late
    if abs(lasted - HOLD) > 0.2:
        sys.exit(f"FAILED: the hold of {HOLD} s lasted {lasted:.2f} s")
    clock.set("-1d")
    return matside, listener


def one_whole_practice(rig):
    """The journal has the practice once, with its end."""
    with sqlite3.connect(os.path.join(rig.env["XDG_DATA_HOME"], "matside", "journal.sqlite")) as journal:
        practices = journal.execute("SELECT how, done FROM practice").fetchall()
    if len(practices) != 1 or practices[0][0] != "completed" or not 0 < practices[0][1] < 600_000:
        sys.exit(f"FAILED: the journal has {practices}")


# Each with what must hold once the program has ended.
FAULTS = {dying_sound_server: one_whole_practice, no_bus: one_whole_practice, one_font: one_whole_practice,
          home_that_cannot_be_written: lambda rig: None, spoilt_files: one_whole_practice,
          clock_set_about: one_whole_practice}


def to_the_end(rig, listener):
    """The clicker's key takes it through what is left; the last thing a practice does is to ring, or to try to."""
    press(rig, *["Next"] * 12)
    listener.wait_for("bell routine-ends", 60)


def main():
    program, shipped = sys.argv[1:3]
    need("unshare")
    for fault, afterwards in FAULTS.items():
        with Rig() as rig:
            write_content(rig, shipped, HOLD)
            write_settings(rig)
            matside, listener = fault(rig, program)
            to_the_end(rig, listener)
            press(rig, "alt+F4")
            if matside.wait(30) != 0:
                sys.exit(f"FAILED: {fault.__name__} made the program end with {matside.returncode}")
            afterwards(rig)
            # Who watches the sound reads also what else is kept from the terminal.
            said = [line for line in listener.others() if "PulseAudioService:" not in line]
            print(f"{fault.__name__}: to the end, and said: {said}")
            if len(said) > 1:
                sys.exit("FAILED: that is more than one thing")


if __name__ == "__main__":
    main()
