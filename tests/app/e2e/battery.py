"""What a practice costs while only its countdown changes: wake-ups and processor time, beside a bare Qt window whose label
changes once a second over a still picture. Both run side by side, so that what else the machine does is done to both.

usage: battery.py PROGRAM BARE-TICKING-WINDOW CONTENT-FOLDER"""

import glob
import statistics
import sys
import time

from rig import Rig
from short_routine import begin, write_content, write_settings

MOST_WAKE_UPS = 4.0  # a second
MOST_TIMES = 2.0     # the processor time of the bare window
HOLD = 110           # s; shorter than what has a bell halfway
WATCHES = 8
WATCH = 8            # s


def threads(pid, name, find):
    """What `find` finds in this file of each thread."""
    found = {}
    for path in glob.glob(f"/proc/{pid}/task/*/{name}"):
        try:
            with open(path, encoding="ascii") as file:
                found[path] = find(file.read())
        except OSError:
            pass  # it has ended meanwhile
    return found


def switches(pid):
    """Voluntary context switches so far: each is one wake-up."""
    return threads(pid, "status", lambda text: int(text.split("\nvoluntary_ctxt_switches:")[1].split()[0]))


def processor(pid):
    """Seconds on a processor so far."""
    return threads(pid, "schedstat", lambda text: int(text.split()[0]) / 1e9)


def more(before, after):
    return sum(count - before.get(thread, 0) for thread, count in after.items())


def watch(programs):
    """For each: wake-ups and seconds of processor time, a second, over one watch."""
    def read():
        return [(time.monotonic(), switches(program.pid), processor(program.pid)) for program in programs]

    before = read()
    time.sleep(WATCH)
    return [(more(start[1], end[1]) / (end[0] - start[0]), more(start[2], end[2]) / (end[0] - start[0]))
            for start, end in zip(before, read())]


def main():
    program, bare, shipped = sys.argv[1:4]
    with Rig() as rig:
        write_content(rig, shipped, HOLD)
        write_settings(rig, breathGuide=False)  # which moves
        floor = rig.start(bare)
        practice, listener = begin(rig, program)
        breathe = listener.wait_for("line: Breathe.", 60)
        listener.wait_for("line ended", 20, after=breathe)
        watches = [watch((practice, floor)) for _ in range(WATCHES)]
    wake_ups = [statistics.median(each[which][0] for each in watches) for which in (0, 1)]
    # Whatever disturbs a program makes it slower, never faster.
    times = [min(each[which][1] for each in watches) for which in (0, 1)]
    for each in watches:
        print(", ".join(f"{wakes:.1f} a second, {time * 100:.3f} %" for wakes, time in each))
    for name, each in (("a practice", 0), ("the bare window", 1)):
        print(f"{name}: {wake_ups[each]:.1f} wake-ups a second, {times[each] * 100:.3f} % of one core")
    print(f"that is {times[0] / times[1]:.2f} times the processor time")
    sys.exit(0 if wake_ups[0] <= MOST_WAKE_UPS and times[0] <= MOST_TIMES * times[1] else 1)


if __name__ == "__main__":
    main()
