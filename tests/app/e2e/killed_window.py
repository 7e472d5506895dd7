"""Leads a practice in a real window by the keys of a headset and a clicker, kills it again and again at random moments, at
once or as a session that ends does it, and goes on at the next start: from the stage it was in, or was just going to. The screen is kept on while it runs, given back
at the end, and forgotten by the desktop when it is killed.

usage: killed_window.py PROGRAM SCREEN-SAVER [KILLS]"""

import random
import signal
import subprocess
import sys
import threading
import time

from rig import Rig, need
from short_routine import press, write_settings

KILLS = 10
LENGTHS = 5  # to choose from, before "Begin"
KEYS_TO_GO_ON = ("shift+Tab",) * (LENGTHS + 2)  # and on over "Close" to "Go on from there"


class Words(threading.Thread):
    """The lines a program says, one after the other, as they come."""

    def __init__(self, program):
        super().__init__(daemon=True)
        self._program = program
        self._changed = threading.Condition()
        self.said = []
        self.start()

    def run(self):
        for line in self._program.stdout:
            with self._changed:
                self.said.append(line.decode().strip())
                self._changed.notify_all()

    def wait(self, holds, what, patience=30):
        """Until this holds of all that was said."""
        with self._changed:
            if not self._changed.wait_for(lambda: holds(self.said), patience):
                sys.exit(f"{what} did not come in {patience} s; said: {self.said}")


def playerctl(rig, *arguments):
    return subprocess.run(["playerctl", *arguments], env=rig.env, check=True, stdout=subprocess.PIPE,
                          timeout=30).stdout.decode().strip()


def title(rig):
    return playerctl(rig, "metadata", "xesam:title")


class Desk:
    """What a practice meets: a screen saver that can be asked, what shows the music that is on, and windows."""

    def __init__(self, rig, saver_program):
        self.rig = rig
        self.saver = Words(rig.start(saver_program, stdout=subprocess.PIPE))
        self.titles = Words(rig.start("playerctl", "--follow", "--player=matside", "metadata", "--format", "{{title}}",
                                      stdout=subprocess.PIPE))
        self.windows = Words(rig.start("xprop", "-spy", "-root", "_NET_ACTIVE_WINDOW", stdout=subprocess.PIPE))
        self.saver.wait(lambda said: "ready" in said, "the acted screen saver")

    def has_another_window(self, count):
        """Since so many words about windows."""
        self.windows.wait(lambda said: len(said) > count and "# 0x" in said[-1] and not said[-1].endswith(" 0x0"),
                          "a window in front")


class Practice:
    """A practice under way: begun anew, or gone on with where the last one was killed."""

    def __init__(self, desk, *command):
        self.saver = desk.saver
        self.titles = desk.titles
        before = len(self.titles.said)
        windows = len(desk.windows.said)
        self.program = desk.rig.start(*command, stderr=subprocess.DEVNULL)
        desk.has_another_window(windows)
        press(desk.rig, *([] if "--begin" in command else KEYS_TO_GO_ON), "Return")
        self.titles.wait(lambda said: any(said[before:]), "a practice on the bus")

    def keeps_the_screen_on(self):
        self.saver.wait(lambda said: said[-1] == "kept on", "a wish to keep the screen on")

    def kill(self, after, how):
        count = len(self.saver.said)
        time.sleep(after)
        self.program.send_signal(how)
        self.program.wait()
        self.saver.wait(lambda said: "forgotten" in said[count:], "the end of a wish")
        self.titles.wait(lambda said: said[-1] == "", "the end of the player")


def stages(rig, titles):
    """Through the routine by the clicker's key; its stages."""
    found = [title(rig)]
    while True:
        count = len(titles.said)
        press(rig, "Next")
        titles.wait(lambda said: len(said) > count, "the next stage")
        if not titles.said[count]:
            return found
        found.append(titles.said[count])


def led_by_a_clicker(desk, program):
    practice = Practice(desk, program, "--begin")
    practice.keeps_the_screen_on()
    found = stages(desk.rig, desk.titles)
    desk.saver.wait(lambda said: said[-1] == "given back", "the screen at the end")
    practice.program.terminate()
    practice.program.wait()
    return found


def main():
    program, saver_program = sys.argv[1:3]
    kills = int(sys.argv[3]) if len(sys.argv) > 3 else KILLS
    need("playerctl", "xprop")
    chance = random.Random(4711)
    with Rig() as rig:
        write_settings(rig)
        rig.env["PULSE_SERVER"] = f"unix:{rig.folder}/nobody"  # the same places without a sound
        desk = Desk(rig, saver_program)
        all_stages = led_by_a_clicker(desk, program)
        print(f"{len(all_stages)} stages by the clicker; the screen was kept on and given back at the end")
        practice = Practice(desk, program, "--begin")
        for kill in range(kills):
            playerctl(rig, "play")
            practice.keeps_the_screen_on()
            here = all_stages.index(title(rig))
            for _ in range(chance.randint(1, 4)):
                there = here + 1 if here < len(all_stages) - 3 else here - 1
                playerctl(rig, "next" if there > here else "previous")
                here = all_stages.index(title(rig))
            under_way = subprocess.Popen(["playerctl", "next"], env=rig.env, stderr=subprocess.DEVNULL)
            practice.kill(chance.uniform(0, 0.03), (signal.SIGKILL, signal.SIGTERM)[kill % 2])
            under_way.wait()
            practice = Practice(desk, program)
            after = all_stages.index(title(rig))
            print(f"kill {kill + 1}: in {all_stages[here]!r}, went on in {all_stages[after]!r}")
            if after not in (here, here + 1):
                sys.exit("that is not where it was")
            if playerctl(rig, "status") != "Paused":
                sys.exit("it went on without being asked")


if __name__ == "__main__":
    main()
