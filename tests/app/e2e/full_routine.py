"""Plays the whole starter routine at its own pace in a real window, hears it through a recorded sound server, and prints
the lateness of every bell and line. By hand: it takes as long as the routine.

usage: full_routine.py PROGRAM"""

import sys

from heard import Recording
from rig import Rig
from short_routine import begin, check_apart, check_bells, check_lines, spoken, write_settings


def main():
    with Rig() as rig:
        write_settings(rig)
        _, listener = begin(rig, sys.argv[1])
        end = listener.wait_for("bell routine-ends", 30 * 60) + 15
        rig.recorder.wait_until(end)
        events = listener.events()
        recording = Recording(*rig.recorder.finish())
    lines = list(spoken(events))
    failures = check_bells(recording, events, end) + check_lines(recording, lines, rig.strain)
    failures += check_apart(recording, events, lines, end)
    first = next(moment for moment, message in events if message.startswith("line: "))
    for moment, message in events:
        print(f"{moment - first:8.2f} s: {message}")
    for failure in failures:
        print("FAILED:", failure)
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
