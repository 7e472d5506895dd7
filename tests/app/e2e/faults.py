"""Practises while something is amiss: a sound server that dies under a bell, no bus, a single font, a home that cannot be
written. Each time the practice goes on to its end, and no more than one thing is said about it on the terminal.

usage: faults.py PROGRAM CONTENT-FOLDER"""

import os
import shutil
import signal
import sys

from rig import Rig, belongs, need, running
from short_routine import begin, press, write_content, write_settings

FONT = "/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf"


def end_the_sound_server(rig):
    for pid in running():
        with open(f"/proc/{pid}/comm", encoding="ascii") as name:
            if name.read().strip() == "pulseaudio" and belongs(pid, rig.folder):
                os.kill(int(pid), signal.SIGKILL)


def dying_sound_server(rig, program):
    _, listener = begin(rig, program)
    listener.wait_for("bell hold-begins", 60)
    end_the_sound_server(rig)
    return listener


def no_bus(rig, program):
    for bus in ("DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"):
        rig.env[bus] = f"unix:path={rig.folder}/nobody"
    _, listener = begin(rig, program)
    listener.wait_for("bell hold-begins", 60)
    return listener


def one_font(rig, program):
    fonts = os.path.join(rig.folder, "fonts")
    os.makedirs(fonts)
    shutil.copy(FONT, fonts)
    rig.write("XDG_CONFIG_HOME", "fonts.conf", f"<fontconfig><dir>{fonts}</dir></fontconfig>")
    rig.env["FONTCONFIG_FILE"] = os.path.join(rig.env["XDG_CONFIG_HOME"], "fonts.conf")
    _, listener = begin(rig, program)
    listener.wait_for("bell hold-begins", 60)
    return listener


def home_that_cannot_be_written(rig, program):
    folders = " ".join(rig.env[name] for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"))
    _, listener = begin(rig, "unshare", "--mount", "sh", "-c",
                        f'for folder in {folders}; do mount --bind -o ro "$folder" "$folder" || exit 1; done; '
                        'exec "$0"', program)
    listener.wait_for("bell hold-begins", 60)
    return listener


def to_the_end(rig, listener):
    """The clicker's key takes it through what is left; the last thing a practice does is to ring, or to try to."""
    press(rig, *["Next"] * 12)
    listener.wait_for("bell routine-ends", 60)


def main():
    program, shipped = sys.argv[1:3]
    need("unshare")
    for fault in (dying_sound_server, no_bus, one_font, home_that_cannot_be_written):
        with Rig() as rig:
            write_content(rig, shipped)
            write_settings(rig)
            listener = fault(rig, program)
            to_the_end(rig, listener)
            # Who watches the sound reads also what else is kept from the terminal.
            said = [line for line in listener.others() if "PulseAudioService:" not in line]
            print(f"{fault.__name__}: to the end, and said: {said}")
            if len(said) > 1:
                sys.exit("FAILED: that is more than one thing")


if __name__ == "__main__":
    main()
