"""A machine of its own for one run of the program: a home, a display nobody sees, a bus, a sound server whose only output is
recorded, and a speech daemon. Everything waits for events, never for time to pass."""

import glob
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time

import numpy

RATE = 48000


def need(*programs):
    """A missing program fails the test: a run that was skipped proves nothing."""
    missing = [program for program in programs if shutil.which(program) is None]
    if missing:
        sys.exit(f"not installed: {', '.join(missing)}; scripts/packages.txt lists their packages")


class Recorder(threading.Thread):
    """What the sound server plays, with the moment (seconds, CLOCK_MONOTONIC) of its first sample."""

    def __init__(self, env):
        super().__init__(daemon=True)
        self._changed = threading.Condition()
        self._recorded = 0.0
        self._chunks = []
        self._marks = []  # (moment, what the moment of the first sample seems to be), for each chunk
        self._program = subprocess.Popen(
            ["parec", "--device=heard.monitor", f"--rate={RATE}", "--channels=1", "--format=s16le",
             "--latency-msec=10", "--raw"], stdout=subprocess.PIPE, env=env)
        self.start()

    def run(self):
        samples = 0
        while chunk := os.read(self._program.stdout.fileno(), 65536):
            now = time.monotonic()
            samples += len(chunk) // 2
            self._chunks.append(chunk)
            with self._changed:
                self._marks.append((now, now - samples / RATE))
                self._recorded = now
                self._changed.notify_all()

    def wait_until(self, moment, patience=30):
        """Until what was played at this moment is recorded."""
        with self._changed:
            if not self._changed.wait_for(lambda: self._recorded > moment, patience):
                sys.exit("the recorder fell silent")

    def finish(self):
        self._program.terminate()
        self._program.wait()
        self.join()
        data = b"".join(self._chunks)
        return numpy.array(self._marks), numpy.frombuffer(data[:len(data) // 2 * 2], dtype="<i2") / 32768.0


def running():
    return filter(str.isdigit, os.listdir("/proc"))


def belongs(pid, folder):
    """Whether this process was started in the rig with this folder."""
    try:
        with open(f"/proc/{pid}/environ", "rb") as file:
            return folder.encode() in file.read()
    except OSError:
        return False


class Strain(threading.Thread):
    """How long the programs of a rig had to wait for a processor: what others do to the machine is no fault of theirs."""

    EVERY = 0.2  # s

    def __init__(self, folder):
        super().__init__(daemon=True)
        self._folder = folder
        self._ended = threading.Event()
        self._waits = []  # (moment, seconds waited since the one before)
        self._seen = {}
        self.start()

    def _waited(self):
        waited = 0
        for pid in running():
            for stat in glob.glob(f"/proc/{pid}/task/*/schedstat") if belongs(pid, self._folder) else ():
                try:
                    with open(stat, encoding="ascii") as file:
                        total = int(file.read().split()[1]) / 1e9
                except (OSError, IndexError):
                    continue  # a thread that has ended meanwhile
                waited += total - self._seen.get(stat, total)
                self._seen[stat] = total
        return waited

    def run(self):
        while not self._ended.wait(self.EVERY):
            self._waits.append((time.monotonic(), self._waited()))

    def end(self):
        self._ended.set()
        self.join()

    def between(self, start, end):
        return sum(waited for moment, waited in self._waits if start < moment < end + 2 * self.EVERY)


class Rig:
    def __init__(self):
        need("pulseaudio", "parec", "Xvfb", "openbox", "xdotool", "speech-dispatcher", "dbus-daemon")
        self.folder = tempfile.mkdtemp(prefix="matside-e2e-")
        self._children = []
        self.strain = Strain(self.folder)
        self.env = {key: value for key, value in os.environ.items()
                    if key not in ("DBUS_SESSION_BUS_ADDRESS", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "PULSE_SERVER")}
        for variable, name in (("HOME", "home"), ("XDG_RUNTIME_DIR", "run"), ("XDG_CONFIG_HOME", "config"),
                               ("XDG_DATA_HOME", "data"), ("XDG_CACHE_HOME", "cache")):
            self.env[variable] = os.path.join(self.folder, name)
            os.makedirs(self.env[variable], mode=0o700)
        self.env.update(LANG="C.UTF-8", LC_ALL="C.UTF-8", QT_LOGGING_RULES="matside.sound.debug=true",
                        QT_MESSAGE_PATTERN="%{time boot} %{category} %{message}", QT_FORCE_STDERR_LOGGING="1")

    def __enter__(self):
        try:
            self._open_display()
            self._open_bus()
            self._open_sound()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *_):
        self.close()

    def start(self, *command, **options):
        program = subprocess.Popen(command, env=self.env, **options)
        self._children.append(program)
        return program

    def write(self, variable, name, text):
        path = os.path.join(self.env[variable], name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)

    def _open_display(self):
        server = self.start("Xvfb", "-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp",
                            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.env["DISPLAY"] = ":" + server.stdout.readline().decode().strip()
        self.start("openbox", stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def _open_bus(self):
        """On which nobody is but who is put there: what a real desktop starts by itself would only be in the way."""
        self.write("XDG_CONFIG_HOME", "bus.conf", f"""<busconfig>
            <type>session</type><listen>unix:tmpdir={self.folder}</listen><auth>EXTERNAL</auth>
            <policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy></busconfig>""")
        bus = self.start("dbus-daemon", f"--config-file={self.env['XDG_CONFIG_HOME']}/bus.conf", "--nofork",
                         "--print-address=1", stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.env["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()
        self.env["DBUS_SYSTEM_BUS_ADDRESS"] = self.env["DBUS_SESSION_BUS_ADDRESS"]

    def _open_sound(self):
        self.write("XDG_CONFIG_HOME", "sound.pa",
                   "load-module module-native-protocol-unix auth-anonymous=1\n"
                   "load-module module-null-sink sink_name=heard rate=48000 channels=2 norewinds=1\n"
                   "set-default-sink heard\n")
        # Returns when the server is ready.
        subprocess.run(["pulseaudio", "-n", "-F", os.path.join(self.env["XDG_CONFIG_HOME"], "sound.pa"),
                        "--daemonize=yes", "--exit-idle-time=-1", "--log-target=null"], env=self.env, check=True)
        self.recorder = Recorder(self.env)
        self.recorder.wait_until(0.0)

    def _end_daemons(self):
        """Those who left their parents, a speech daemon that is just starting among them."""
        patience = time.monotonic() + 2
        while left := [pid for pid in running() if belongs(pid, self.folder)]:
            for pid in left:
                try:
                    os.kill(int(pid), signal.SIGTERM if time.monotonic() < patience else signal.SIGKILL)
                except ProcessLookupError:
                    pass
            time.sleep(0.02)

    def close(self):
        self.strain.end()
        for program in reversed(self._children):
            program.terminate()
            program.wait()
        self._end_daemons()
        shutil.rmtree(self.folder, ignore_errors=True)


class Listener(threading.Thread):
    """Reads the program's log: (moment, message) of everything heard."""

    LINE = re.compile(r"^\s*([\d.]+) matside\.sound (.*)$")

    def __init__(self, program):
        super().__init__(daemon=True)
        self._program = program
        self._changed = threading.Condition()
        self._events = []
        self._others = []
        self._ended = False
        self.start()

    def run(self):
        for raw in self._program.stderr:
            line = raw.decode(errors="replace").rstrip("\n")
            found = self.LINE.match(line)
            with self._changed:
                if found:
                    self._events.append((float(found[1]), found[2]))
                else:
                    self._others.append(line)
                self._changed.notify_all()
        with self._changed:
            self._ended = True
            self._changed.notify_all()

    def wait_for(self, start, patience, after=0.0):
        """The moment of the first message that begins like this, and comes after that moment."""
        def first():
            return next((moment for moment, message in self._events
                         if moment > after and message.startswith(start)), None)

        with self._changed:
            if not self._changed.wait_for(lambda: self._ended or first() is not None, patience):
                sys.exit(f"not heard in {patience} s: {start!r}; heard {self._events}, said {self._others}")
            if first() is None:
                sys.exit(f"the program ended before {start!r}; heard {self._events}, said {self._others}")
            return first()

    def events(self):
        with self._changed:
            return list(self._events)

    def others(self):
        """What else was said."""
        with self._changed:
            return list(self._others)
