"""Runs every command of README.md, CONTRIBUTING.md and docs/, as it stands there, in a folder of its own and with the files
the pages speak of. Commands that build, install or open an editor are held against what is there instead.

usage: docs_commands_test.py SOURCE-FOLDER PROGRAM-FOLDER"""

import glob
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile

BLOCK = re.compile(r"^```sh\n(.*?)^```", re.S | re.M)
EXAMPLE = re.compile(r"^```json\n(\{\n.*?)^```", re.S | re.M)
# Tried by the packaging tests and by whoever read this far.
ELSEWHERE = ("git clone ", "cmake --preset ", "(cd build/release && cpack)", "sudo apt install ", "linguist ", "cp ")


def pages(source):
    return [os.path.join(source, name) for name in ("README.md", "CONTRIBUTING.md")] + sorted(
        glob.glob(os.path.join(source, "docs", "*.md")))


def commands(page):
    with open(page, encoding="utf-8") as file:
        text = file.read()
    for block in BLOCK.findall(text):
        for line in block.splitlines():
            command = re.sub(r"\s+# .*$", "", line).strip()
            if command:
                yield command


def lay_out(source, folder):
    """What the pages take for granted: the pose and the routine of docs/content-format.md, and a copy of each."""
    with open(os.path.join(source, "docs", "content-format.md"), encoding="utf-8") as file:
        for text in EXAMPLE.findall(file.read()):
            example = json.loads(text)
            kind = "poses" if "stages" in example else "routines"
            path = os.path.join(folder, "data", "matside", kind, example["id"] + ".json")
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w", encoding="utf-8") as out:
                out.write(text)
            shutil.copy(path, os.path.join(folder, f"my-{kind[:-1]}.json"))


def fault_of_script(source, words):
    """Why a line that calls one of scripts/ cannot be meant; None when it can."""
    script = os.path.join(source, words[0])
    if not os.access(script, os.X_OK):
        return "there is no such script"
    told = subprocess.run([script, "--help"], capture_output=True, text=True, check=False)
    if told.returncode != 0:
        return "its --help fails"
    unknown = [word for word in words[1:] if word.startswith("--") and word not in told.stdout]
    return f"its --help does not know {unknown}" if unknown else None


def fault_of_program(programs, folder, words):
    program = os.path.join(programs, os.path.basename(words[0]))
    if not os.access(program, os.X_OK):
        return "there is no such program"
    if os.path.basename(words[0]) == "golden_test":
        words = [*words[:1], "--gtest_list_tests"]  # what it would write is the tree itself
    env = {"PATH": os.environ["PATH"], "HOME": folder, "XDG_DATA_HOME": os.path.join(folder, "data"),
           "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
    ran = subprocess.run([program, *words[1:]], cwd=folder, env=env, capture_output=True, text=True, check=False)
    return f"it ends with {ran.returncode}: {ran.stderr.strip()}" if ran.returncode != 0 else None


def fault(source, programs, folder, command):
    if command.startswith(ELSEWHERE):
        return None
    words = shlex.split(command)
    if words[0].startswith("scripts/"):
        return fault_of_script(source, words)
    if re.fullmatch(r"(build/\w+/bin/)?(matside|matside-cli|golden_test)", words[0]):
        return fault_of_program(programs, folder, words)
    return "no test knows how to run it"


def main():
    source, programs = (os.path.abspath(path) for path in sys.argv[1:3])
    with tempfile.TemporaryDirectory(prefix="matside-docs-") as folder:
        lay_out(source, folder)
        count = 0
        faults = []
        for page in pages(source):
            for command in commands(page):
                count += 1
                wrong = fault(source, programs, folder, command)
                if wrong:
                    faults.append(f"{os.path.relpath(page, source)}: {command}\n    {wrong}")
    print(f"{count} commands")
    sys.exit("\n".join(faults) if faults or count < 10 else 0)


if __name__ == "__main__":
    main()
