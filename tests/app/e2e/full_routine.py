"""Plays the whole starter routine at its own pace in a real window, hears it through a recorded sound server, and prints
the lateness of every bell and line. By hand: it takes as long as the routine.

usage: full_routine.py PROGRAM"""

import sys

from rig import Rig
from short_routine import begin, hear_out, report, write_settings


def main():
    with Rig() as rig:
        write_settings(rig)
        _, listener = begin(rig, sys.argv[1])
        end = listener.wait_for("bell routine-ends", 30 * 60) + 15
        events, _, failures = hear_out(rig, listener, end)
    first = next(moment for moment, message in events if message.startswith("line: "))
    for moment, message in events:
        print(f"{moment - first:8.2f} s: {message}")
    report(failures)


if __name__ == "__main__":
    main()
