"""Starts, practises until the voice has spoken and a bell has rung, and prints a sheet, while the kernel tells of every
socket the program asks for: none of them leads to the internet.

usage: no_network.py PROGRAM CONTENT-FOLDER"""

import os
import re
import subprocess
import sys

from rig import Rig, need
from short_routine import begin, write_content, write_settings

SOCKET = re.compile(r"socket\((AF_\w+|PF_\w+)")


def watched(log, *command):
    return ("strace", "-I1", "-f", "--seccomp-bpf", "-qq", "-e", "trace=socket,socketpair", "-e", "signal=none", "-o", log, *command)


def kinds(log):
    with open(log, encoding="utf-8", errors="replace") as file:
        return SOCKET.findall(file.read())


def main():
    program, shipped = sys.argv[1:3]
    need("strace")
    with Rig() as rig:
        write_content(rig, shipped)
        write_settings(rig)
        practice, print_out = (os.path.join(rig.folder, name) for name in ("practice.txt", "print.txt"))
        sheet = os.path.join(rig.folder, "sheet.pdf")
        # Else the program would start it, and it would be watched as well.
        subprocess.run(["speech-dispatcher", "--spawn"], env=rig.env, check=True)
        _, listener = begin(rig, *watched(practice, program))
        listener.wait_for("bell hold-begins", 60)
        printing = rig.start(*watched(print_out, program, "--sheet", "a-short-one", "--output", sheet))
        if printing.wait() != 0 or not os.path.exists(sheet):
            sys.exit("FAILED: no sheet was printed")
        asked = kinds(practice) + kinds(print_out)
    print("sockets asked for:", {kind: asked.count(kind) for kind in set(asked)})
    if "AF_UNIX" not in asked:
        sys.exit("FAILED: not even the display was reached, so nothing was watched")
    beyond = {kind for kind in asked if kind not in ("AF_UNIX", "AF_LOCAL")}
    if beyond:
        sys.exit(f"FAILED: it asks for {', '.join(sorted(beyond))}")


if __name__ == "__main__":
    main()
