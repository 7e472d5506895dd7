"""Plays a short routine in a real window, records what the sound server plays, and finds every bell and every spoken
line in the recording: each at its time, none over another.

usage: short_routine.py PROGRAM CONTENT-FOLDER"""

import datetime
import json
import os
import subprocess
import sys

from heard import Recording
from rig import Listener, Rig

MOST_LATE = 0.050  # s; a bell is heard this long after its moment at the latest. The monitor of a sink that is no
# loudspeaker runs a block ahead, so that a sound may seem to come a little before its moment.

# The two lowest partials of each bell (core/chime): Hz; and for how long it rings.
BELLS = {
    "hold-begins": ([220.0, 622.3], 6.5),
    "halfway": ([587.3, 1762.0], 3.5),
    "hold-ending": ([440.0, 1320.0], 4.0),
    "change-sides": ([329.6, 932.3, 440.0, 1244.5], 4.0),
    "routine-ends": ([220.0, 622.3], 16.0),
}


def step(name, figure, line, seconds=1):
    return {"id": name, "figure": figure, "time_s": seconds, "shown": line, "spoken": line}


def stage(*steps):
    return {"sight": "screen", "hand": "free", "steps": list(steps)}


def write_content(rig, shipped, hold=21):
    """A sided pose like a shipped one, but over in a minute, or held for so many seconds."""
    with open(os.path.join(shipped, "poses", "knee-to-chest.json"), encoding="utf-8") as file:
        pose = json.load(file)
    pose.update(id="short-knee", places=[], hold={"usual_s": hold, "shortest_s": 5, "longest_s": 120})
    pose["names"].pop("spoken", None)
    pose.pop("easier", None)
    pose.pop("cautions", None)
    pose["stages"] = {
        "set-up": stage(step("sit", "sit", "Sit down.", 5)),
        "get-in": stage(step("lie", "lie", "Lie down on your back.")),
        "hold": stage(step("breathe", "hold", "Breathe.", 0)),
        "change-sides": stage(step("other", "lie", "The other knee.", 8)),
        "come-out": stage(step("out", "lie", "Let go.", 3)),
        "rest": stage(step("rest", "lie", "Rest.", 3)),
    }
    rig.write("XDG_DATA_HOME", "matside/poses/short-knee.json", json.dumps(pose))
    # Its title comes first in the list of routines, so that the start page offers it.
    rig.write("XDG_DATA_HOME", "matside/routines/a-short-one.json", json.dumps(
        {"id": "a-short-one", "title": "A short one", "summary": "Over in a minute.",
         "items": [{"pose": "short-knee"}]}))


def write_settings(rig, **others):
    rig.write("XDG_CONFIG_HOME", "matside/settings.json", json.dumps(
        {"noticeAccepted": 99, "warningCheck": "once-a-day", "warningsLastRead": datetime.date.today().isoformat(),
         "soundChecked": True, "volume": 80, "voiceVolume": 80, "voiceNamesOnly": False, "paceGettingIn": 1,
         "paceChangingSides": 1, "lessMotion": True, **others}))


def press(rig, *keys):
    subprocess.run(["xdotool", "key", "--delay", "0", *keys], env=rig.env, check=True)


def begin(rig, *command):
    """From the start page into a practice, with the keyboard; the program, and what it says it rings and speaks."""
    matside = rig.start(*command, stderr=subprocess.PIPE)
    listener = Listener(matside)
    window = subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--name", "^Matside$"], env=rig.env,
                            check=True, stdout=subprocess.PIPE).stdout.split()[0]
    subprocess.run(["xdotool", "windowactivate", "--sync", window], env=rig.env, check=True)
    press(rig, "Return")
    listener.wait_for("voice ready", 60)
    press(rig, "Return")
    return matside, listener


def practise(rig, program):
    """All of the short routine; what the program said, and the moment of the last bell."""
    _, listener = begin(rig, program)
    listener.wait_for("bell hold-begins", 30)
    breathe = listener.wait_for("line: Breathe.", 20)
    listener.wait_for("line ended", 20, after=breathe)
    press(rig, "Right")  # skips the rest of the first side
    last = listener.wait_for("bell routine-ends", 60)
    return listener, last


def name_of(message):
    return message.split()[1].rstrip(",")


def after_its_moment(message):
    """By how much the program itself was late, in seconds."""
    return int(message.split()[2]) / 1000


def check_bells(recording, events, end):
    failures = []
    for moment, message in events:
        if not message.startswith("bell "):
            continue
        name = name_of(message)
        notes, _ = BELLS[name]
        moment -= after_its_moment(message)
        onset = recording.onset(moment - 0.1, moment + 1)
        if onset is None:
            failures.append(f"{name} was not heard")
            continue
        late = onset - moment
        pure = recording.share_of(notes, onset, min(onset + 1.2, end))
        print(f"bell {name:13} {late * 1000:6.1f} ms late, {pure * 100:3.0f} % of it in its own notes")
        if not -0.030 <= late <= MOST_LATE:
            failures.append(f"{name} came {late * 1000:.0f} ms after its moment")
        if pure < 0.7:
            failures.append(f"{name} does not sound like itself")
    return failures


def spoken(events):
    """(start, end, words) of each line that was said to its end."""
    began = None
    for moment, message in events:
        if message.startswith("line: "):
            began = (moment, message[6:])
        elif message in ("line ended", "broken off") and began:
            yield began[0], moment, began[1]
            began = None


def check_lines(recording, lines, strain):
    """A line is heard at once, but for what `strain` says that a busy machine kept it waiting: many programs have their
    part in it, none of which goes before others as the bells do."""
    failures = []
    for start, end, words in lines:
        onset = recording.onset(start, end + 0.3)
        loud = recording.loudness(start, end)
        late = "never" if onset is None else f"{(onset - start) * 1000:4.0f} ms"
        waited = strain.between(start, onset or end)
        print(f"line {words!r:32} heard after {late}, {end - start:4.1f} s, level {loud:.3f}, "
              f"{waited:.1f} s of waiting for a processor")
        if onset is None or onset - start > 1.0 + waited:
            failures.append(f"{words!r} was not heard in time")
        if loud < 0.01:
            failures.append(f"{words!r} is too quiet to be heard")
    return failures


def check_apart(recording, events, lines, end):
    """Between a bell and words lies silence in the recording, and their times do not meet."""
    failures = []
    bells = [(moment, moment + BELLS[name_of(message)][1], message) for moment, message in events
             if message.startswith("bell ")]
    for start, stop, name in bells:
        for began, ended, words in lines:
            if began < min(stop, end) and ended > start + 0.02:
                failures.append(f"{name} and {words!r} overlap")
        before = [line for line in lines if line[1] <= start + 0.02]
        after = [line for line in lines if line[0] >= stop]
        if before and recording.longest_silence(before[-1][0], start + MOST_LATE) < 0.05:
            failures.append(f"no silence between {before[-1][2]!r} and {name}")
        if after and recording.longest_silence(stop - 1, after[0][0] + 1) < 0.2:
            failures.append(f"no silence between {name} and {after[0][2]!r}")
    return failures


def hear_out(rig, listener, end):
    """Records until `end`; what the program said until then, the lines it spoke, and what is wrong with the sound."""
    rig.recorder.wait_until(end)
    events = listener.events()
    recording = Recording(*rig.recorder.finish())
    lines = list(spoken(events))
    failures = check_bells(recording, events, end) + check_lines(recording, lines, rig.strain)
    return events, lines, failures + check_apart(recording, events, lines, end)


def report(failures):
    """Prints what failed and ends the program accordingly."""
    for failure in failures:
        print("FAILED:", failure)
    sys.exit(1 if failures else 0)


def main():
    program, shipped = sys.argv[1:3]
    with Rig() as rig:
        write_content(rig, shipped)
        write_settings(rig)
        listener, last = practise(rig, program)
        # Long enough to know the last bell by its notes.
        events, lines, failures = hear_out(rig, listener, last + 1.5)
    names = [name_of(message) for _, message in events if message.startswith("bell ")]
    expected = ["hold-begins", "change-sides", "hold-begins", "hold-ending", "routine-ends"]
    if names != expected:
        failures.append(f"the bells were {names}, expected {expected}")
    said = [words for _, _, words in lines]
    for words in ("Knee to chest", "Sit down.", "Lie down on your back.", "Breathe.", "The other knee.", "Let go.",
                  "Rest."):
        if not any(words.lower() in line.lower() for line in said):
            failures.append(f"{words!r} was never said; said: {said}")
    report(failures)


if __name__ == "__main__":
    main()
