"""What a running practice costs while only its countdown changes: wake-ups and processor time, beside a bare Qt window
whose label changes once a second over a still picture.

usage: battery.py MATSIDE BARE-TICKING-WINDOW CONTENT-FOLDER [SECONDS]"""

import glob
import os
import subprocess
import sys
import time

from rig import Listener, Rig
from short_routine import press, write_settings


def switches(pid):
    """Voluntary context switches of every thread so far: each is one wake-up."""
    count = 0
    for status in glob.glob(f"/proc/{pid}/task/*/status"):
        with open(status, encoding="ascii") as file:
            count += int(next(line for line in file if line.startswith("voluntary_ctxt_switches")).split()[1])
    return count


def processor(pid):
    total = 0
    for stat in glob.glob(f"/proc/{pid}/task/*/schedstat"):
        with open(stat, encoding="ascii") as file:
            total += int(file.read().split()[0])
    return total / 1e9


def watch(pid, seconds):
    before = switches(pid), processor(pid), time.monotonic()
    time.sleep(seconds)
    after = switches(pid), processor(pid), time.monotonic()
    passed = after[2] - before[2]
    return (after[0] - before[0]) / passed, (after[1] - before[1]) / passed * 100


def main():
    matside, bare, _ = sys.argv[1:4]
    seconds = int(sys.argv[4]) if len(sys.argv) > 4 else 30
    with Rig() as rig:
        write_settings(rig)
        program = rig.start(matside, stderr=subprocess.PIPE)
        listener = Listener(program)
        window = subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--name", "^Matside$"], env=rig.env,
                                check=True, stdout=subprocess.PIPE).stdout.split()[0]
        subprocess.run(["xdotool", "windowactivate", "--sync", window], env=rig.env, check=True)
        press(rig, "Return")
        listener.wait_for("voice ready", 90)
        press(rig, "Return")
        listener.wait_for("line: ", 60)
        # Into the first hold; its words and its bell are over half a minute later.
        press(rig, "Right", "Right", "Right")
        listener.wait_for("bell hold-begins", 120)
        time.sleep(45)
        practice = watch(program.pid, seconds)
        program.terminate()
        program.wait()
        floor_program = rig.start(bare)
        time.sleep(5)
        floor = watch(floor_program.pid, seconds)
    print(f"practice: {practice[0]:.1f} wake-ups a second, {practice[1]:.3f} % of one core")
    print(f"bare window: {floor[0]:.1f} wake-ups a second, {floor[1]:.3f} % of one core")
    print(f"that is {practice[1] / floor[1]:.1f} times the processor time")


if __name__ == "__main__":
    main()
