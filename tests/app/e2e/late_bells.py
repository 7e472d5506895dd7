"""Rings a bell again and again and measures at the sound server's monitor how late each is.

usage: late_bells.py RING-BELLS [COUNT [PAUSE-SECONDS]]"""

import subprocess
import sys

from heard import Recording
from rig import Listener, Rig
from short_routine import MOST_LATE, after_its_moment


def main():
    program = sys.argv[1]
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 4
    pause = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    with Rig() as rig:
        ringing = rig.start(program, str(count), str(pause), stderr=subprocess.PIPE)
        listener = Listener(ringing)
        if ringing.wait() != 0:
            sys.exit("a bell was not rung")
        listener.join()
        events = listener.events()
        recording = Recording(*rig.recorder.finish())
    late = []
    for moment, message in events:
        moment -= after_its_moment(message)
        onset = recording.onset(moment - 0.1, moment + 1)
        late.append(9.999 if onset is None else onset - moment)
    late.sort()
    print(f"{len(late)} bells, each after {pause} s of silence: {late[0] * 1000:.1f} ms late at best, "
          f"{late[len(late) // 2] * 1000:.1f} in the middle, {late[-1] * 1000:.1f} at worst")
    sys.exit(0 if len(late) == count and late[-1] <= MOST_LATE else 1)


if __name__ == "__main__":
    main()
