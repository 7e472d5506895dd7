"""Practises a whole routine as a person who sees nothing does it: every control by its name and its accessible action,
no key and no mouse. Along the way everything has a name, pictures tell what they show, and what changes is announced.

usage: by_actions.py PROGRAM"""

import sys

from reader import Reader, ReaderRig
from short_routine import write_settings

FAILURES = []


def expect(holds, sentence):
    if not holds:
        FAILURES.append(sentence)


def check_page(reader, page):
    nameless = reader.nameless()
    expect(not nameless, f"{page}: controls without a name: {nameless}")


def check_practice(reader):
    """The picture, the ring and the progress of the step that is on."""
    check_page(reader, "practice")
    picture = reader.starting("Picture of", "image")
    expect(picture and len(picture.description) > 40, "the picture does not tell what it shows")
    ring = reader.wait("the ring", lambda: reader.starting("Time left:", "progress bar"))
    low, left, high = reader.value(ring)
    expect((low, high) == (0, 100) and 0 < left <= 100, f"the ring says {left} of {low} to {high}")
    expect("second" in ring.name or "minute" in ring.name, f"the ring's name says no time: {ring.name!r}")
    progress = reader.find("Progress of the routine", "progress bar")
    expect(progress is not None, "the progress of the routine is missing")
    reader.wait("the step that is on", lambda: ", current:" in (current_steps(reader) or ""))
    return reader.value(progress)[1] if progress else 0


def visit_pages(reader):
    """Around the start."""
    check_page(reader, "start page")
    headings = {"Settings": "Look", "When to see a doctor": "When to see a doctor", "About Matside": "Licence"}
    for page, heading in headings.items():
        reader.press(page)
        reader.wait(page, lambda heading=heading: reader.find(heading, "label"))
        check_page(reader, page)
    reader.press("Practise")
    reader.press("Look through")
    reader.await_control("Pose after")
    check_page(reader, "look through")
    reader.press("Close")


def to_the_practice(reader, begin):
    reader.press(begin)
    reader.await_control("Begin")
    check_page(reader, "what to gather")
    reader.press("Begin")
    reader.wait("the practice", lambda: reader.find("Practice"))


def ease(reader):
    """The way it is done now, as the chips tell it."""
    before = reader.find("Hands: On the shin", "radio button")
    expect(before and reader.is_checked(before), "the usual way is not the one that is chosen")
    reader.press("Easier")
    reader.wait("the easier way", lambda: (chip := reader.find("Hands: Behind the thigh", "radio button"))
                and reader.is_checked(chip))


def pause_and_go_on(reader):
    reader.announced.clear()
    reader.press("Pause")
    reader.await_announced("Paused")
    reader.wait("the ring to stand", lambda: reader.starting("Paused. Time left:", "progress bar"))
    reader.press("Go on")
    reader.wait("the ring to run", lambda: reader.starting("Time left:", "progress bar"))
    reader.wait("the step, told again", lambda: reader.announced)


def hurt_and_fine(reader):
    reader.press("It hurts: pause and see what helps")
    reader.await_control("It is fine again, go on")
    check_page(reader, "it hurts")
    reader.press("It is fine again, go on")
    reader.await_control("Pause")


def current_steps(reader):
    steps = reader.find("Steps", "label")
    return steps.description if steps else None


def whole_routine(reader):
    to_the_practice(reader, "Begin Ease your lower back")
    done = check_practice(reader)
    eased = False
    for _ in range(60):
        if reader.find("Hands: On the shin") and not eased:
            ease(reader)
            pause_and_go_on(reader)
            hurt_and_fine(reader)
            now = check_practice(reader)
            expect(now > done, f"the progress stands at {now} % after a whole pose")
            eased = True
        before = current_steps(reader)
        reader.announced.clear()
        reader.press("Next")
        reader.wait("the next stage", lambda: current_steps(reader) != before)
        if current_steps(reader) is None:
            break
        reader.wait("a step that is announced", lambda: reader.announced)
    expect(eased, "knee to chest never came")
    reader.await_control("To the start page")
    check_page(reader, "ending")
    reader.press("To the start page")


def end_early(reader):
    to_the_practice(reader, "Begin Ease your lower back")
    reader.press("End")
    reader.await_control("Keep going")
    check_page(reader, "the question about the end")
    reader.press("End here")
    reader.await_control("To the start page")
    reader.press("To the start page")
    reader.await_control("Begin Ease your lower back")


def main():
    with ReaderRig() as rig:
        write_settings(rig, voice=False, bells=False, mediaKeys=False)
        rig.start(sys.argv[1])
        reader = Reader()
        reader.meet("matside")
        reader.await_control("Begin Ease your lower back")
        visit_pages(reader)
        whole_routine(reader)
        end_early(reader)
        expect(reader.values_told == 0, "a running value talks by itself, over everything else")
    for failure in FAILURES:
        print("FAILED:", failure)
    sys.exit(1 if FAILURES else 0)


if __name__ == "__main__":
    main()
