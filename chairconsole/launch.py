"""Starting from a checkout: look what is missing, set it up, hand over; the standard library only."""

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

RUN = "requirements.txt"
DEV = "requirements-dev.txt"
"""The pinned sets of packages; the second holds the first, so it serves for running too."""

TEXT_CALLS = frozenset({"new", "import", "perform", "export", "verify", "backup", "restore"})
"""The calls that write text or files and so do without Qt."""

UV = "uv==0.13.9"
"""The installer that sets up everything else, at the version it was tried with."""

QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
}
"""What Qt needs of the system to be imported and to paint offscreen: file name and Debian package."""

X11_LIBRARIES = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}
WAYLAND_LIBRARIES = {"libwayland-cursor.so.0": "libwayland-cursor0", "libwayland-egl.so.1": "libwayland-egl1"}
"""What Qt needs besides, to show a window."""

UV_NAMES = {
    "index-url": "UV_DEFAULT_INDEX",
    "extra-index-url": "UV_INDEX",
    "find-links": "UV_FIND_LINKS",
    "cert": "SSL_CERT_FILE",
    "proxy": "ALL_PROXY",
}
"""Under which name uv takes what pip may have been told about this machine's network."""


IN_MEMORY = Path("/dev/shm")
ROOM_FOR_TESTS = 2 << 30
"""Where Linux keeps files in memory, and how many bytes must be free there for the tests; they write a tenth of it."""


class SetUpError(Exception):
    """The console cannot be set up on this machine: a sentence that says what is missing and what helps."""


def main(args: Sequence[str]) -> int:
    """Set up what is missing, then become the console; with `test` first, run every check instead."""
    testing = list(args[:1]) == ["test"]
    try:
        set_up(ROOT, DEV if testing else RUN)
        if sys.platform == "linux" and needs_qt(args):
            provide(missing(needed_libraries(os.environ, args)))
    except SetUpError as error:
        say(str(error))
        return 1
    except OSError as error:
        say(f"The console could not be set up in {ROOT}: {error}.")
        return 1
    except KeyboardInterrupt:
        say("Stopped. The next start takes up the setting up where it was left.")
        return 130
    return run_checks(args[1:]) if testing else hand_over(args)


def say(sentence: str) -> None:
    """Tell the person what is going on, on standard error: standard output belongs to the call's own answer."""
    print(sentence, file=sys.stderr, flush=True)


# Setting up the packages


def python_of(root: Path) -> Path:
    """Give the interpreter that the set-up makes."""
    return tool_of(root, "python")


def tool_of(root: Path, name: str) -> Path:
    """Give a program that the set-up brings."""
    return root / ".venv" / ("Scripts" if os.name == "nt" else "bin") / (f"{name}.exe" if os.name == "nt" else name)


def stamp(root: Path, requirements: str) -> str:
    """Name what a set-up was made from: the set of packages, its content, and the Python."""
    digest = hashlib.sha256((root / requirements).read_bytes()).hexdigest()
    return f"{requirements} {digest} Python {sys.version_info.major}.{sys.version_info.minor}"


def is_set_up(root: Path, requirements: str) -> bool:
    """Tell whether a set-up was finished that serves for these requirements as they are now."""
    mark = root / ".venv" / "stamp"
    if not mark.is_file() or not python_of(root).exists():
        return False
    serving = {DEV} if requirements == DEV else {RUN, DEV}
    found = mark.read_text(encoding="utf-8")
    return any(found == stamp(root, name) for name in serving)


def set_up(root: Path, requirements: str) -> None:
    """Make `.venv` fit the requirements, unless it does; the stamp is written last, so a half-done one is redone."""
    if is_set_up(root, requirements):
        return
    with _alone(root):
        if is_set_up(root, requirements):
            return
        say(f"Setting up in {root}/.venv what the console needs (some 150 MB to fetch, a minute or two) ...")
        mark = root / ".venv" / "stamp"
        if mark.is_file() and mark.read_text(encoding="utf-8").startswith(DEV):
            requirements = DEV  # who has run the tests here keeps their tools
        mark.unlink(missing_ok=True)
        uv = _fetch_uv(root)
        environment = uv_environment(os.environ, _pip_settings())
        if not _same_python(python_of(root)):
            _run(venv_command(uv, root), "The folder .venv could not be made.", environment)
        failure = "The packages could not be fetched: see above, and look whether this machine reaches the network."
        _run(sync_command(uv, root, requirements, sys.stderr.isatty()), failure, environment)
        mark.write_text(stamp(root, requirements), encoding="utf-8")
        say("Everything is set up; the next start is immediate.")


def venv_command(uv: Path, root: Path) -> list[str]:
    """Give the command that makes an empty `.venv` from the Python that runs now; the folder may be moved later."""
    return [
        str(uv),
        "venv",
        "--quiet",
        "--clear",
        "--no-project",
        "--relocatable",
        "--python",
        _base_python(),
        str(root / ".venv"),
    ]


def sync_command(uv: Path, root: Path, requirements: str, watched: bool) -> list[str]:
    """Give the command that brings `.venv` to exactly the pinned packages, with progress where it is watched."""
    quiet = [] if watched else ["--quiet"]
    return [
        str(uv),
        "pip",
        "sync",
        *quiet,
        "--require-hashes",
        "--python",
        str(python_of(root)),
        str(root / requirements),
    ]


def uv_environment(environment: Mapping[str, str], pip_settings: str) -> dict[str, str]:
    """Tell uv what pip knows of this machine's network (`pip config list`), so that what serves pip serves uv.

    The best match over all indexes is safe here: every package is held to its digest.
    """
    told = {"UV_SYSTEM_CERTS": "true", "UV_INDEX_STRATEGY": "unsafe-best-match", "UV_PYTHON_DOWNLOADS": "never"}
    for line in pip_settings.splitlines():
        key, found, value = line.partition("=")
        name = UV_NAMES.get(key.rpartition(".")[2])
        if found and name:
            places = value.strip("'\"").replace("\\n", " ").split()
            told[name] = ("," if name == "UV_FIND_LINKS" else " ").join(places)
    return told | dict(environment)


@contextmanager
def _alone(root: Path) -> Iterator[None]:
    """Let a second start wait until the first has set up; it then finds the work done."""
    tools = root / ".tools"
    tools.mkdir(exist_ok=True)
    with (tools / "lock").open("w") as lock:
        if sys.platform != "win32":
            import fcntl

            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _fetch_uv(root: Path) -> Path:
    """Fetch the installer into `.tools`, unless it runs: Debian's Python has no venv and guards its own folders."""
    tools = root / ".tools"
    uv = tools / "bin" / ("uv.exe" if os.name == "nt" else "uv")
    if not _runs([str(uv), "--version"]):
        if not _runs([_base_python(), "-m", "pip", "--version"]):
            raise SetUpError(f"{_base_python()} has no pip: install it (on Debian: apt-get install python3-pip).")
        command = [_base_python(), "-m", "pip", "install", "--quiet", "--upgrade", "--target", str(tools), UV]
        quiet = {"PIP_ROOT_USER_ACTION": "ignore", "PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_USER": "0"}
        _run(command, "pip could not fetch the installer: see above.", os.environ | quiet)
    return uv


def _base_python() -> str:
    """Give the Python outside `.venv`, which may be the one that is to be made anew."""
    return str(getattr(sys, "_base_executable", sys.executable))


def _same_python(python: Path) -> bool:
    """Tell whether an interpreter runs and is of this Python's version."""
    program = f"import sys; sys.exit(sys.version_info[:2] != {sys.version_info[:2]})"
    return _runs([str(python), "-c", program])


def _pip_settings() -> str:
    command = [_base_python(), "-m", "pip", "config", "list"]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


def _runs(command: list[str]) -> bool:
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def _run(command: list[str], failure: str, environment: Mapping[str, str]) -> None:
    """Run one step of the set-up, its words on standard error."""
    if subprocess.run(command, stdout=sys.stderr, env=dict(environment), check=False).returncode != 0:
        raise SetUpError(failure)


# What Qt needs of the system


def needs_qt(args: Sequence[str]) -> bool:
    """Tell whether a call opens a window or paints; the calls that write text need none of Qt's libraries."""
    if {"-h", "--help", "--version"}.intersection(args):
        return False
    if not args or args[0] not in TEXT_CALLS:
        return True
    return args[0] == "export" and any(word.endswith(("=pdf", ".pdf")) or word == "pdf" for word in args[1:])


def needed_libraries(environment: Mapping[str, str], args: Sequence[str]) -> dict[str, str]:
    """List the system libraries a call needs: for windows those of the screen there is, else what painting needs."""
    platform = environment.get("QT_QPA_PLATFORM", "")
    if args[:1] in (["test"], ["screenshot"], ["export"]) or platform not in {"", "xcb", "wayland"}:
        return QT_LIBRARIES
    if environment.get("DISPLAY"):
        return QT_LIBRARIES | X11_LIBRARIES
    if environment.get("WAYLAND_DISPLAY"):
        return QT_LIBRARIES | WAYLAND_LIBRARIES
    return QT_LIBRARIES


def missing(libraries: Mapping[str, str], load: Callable[[str], object] = ctypes.CDLL) -> dict[str, str]:
    """Give those libraries that the system does not load."""
    return {name: package for name, package in libraries.items() if not _loads(name, load)}


def _loads(name: str, load: Callable[[str], object]) -> bool:
    try:
        load(name)
    except OSError:
        return False
    return True


def provide(lacking: Mapping[str, str]) -> None:
    """Install the lacking libraries where that is allowed: as root, and with a person's yes if there is one to ask."""
    if not lacking:
        return
    say("Qt needs libraries of the system that are not here: " + ", ".join(lacking) + ".")
    install = apt_command(lacking)
    if shutil.which("apt-get") is None:
        raise SetUpError("Install them with the packages of this system, then start again.")
    if os.geteuid() != 0:
        raise SetUpError(f"Install them, then start again: sudo apt-get update && sudo {' '.join(install)}")
    if sys.stdin.isatty() and not _agreed(install):
        raise SetUpError(f"Nothing was installed. The command would have been: {' '.join(install)}")
    say("Installing them: " + " ".join(install))
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    # one source out of reach need not stop the others, so what an update says does not decide
    _apt(["apt-get", "update", "--quiet=2"], environment)
    if not _apt(install, environment):
        raise SetUpError("The libraries could not be installed: see above.")
    if still := missing(lacking):
        raise SetUpError("These libraries are still not found: " + ", ".join(still) + ".")


def apt_command(lacking: Mapping[str, str]) -> list[str]:
    """Give the command that installs the lacking libraries on Debian and its kin."""
    options = ["--quiet=2", "--yes", "--no-install-recommends", "--option=Dpkg::Use-Pty=0"]
    return ["apt-get", "install", *options, *dict.fromkeys(lacking.values())]


def _apt(command: list[str], environment: Mapping[str, str]) -> bool:
    """Run apt and tell whether it went well; its chatter is for those who watch, its errors for everybody."""
    chatter = sys.stderr if sys.stderr.isatty() else subprocess.DEVNULL
    return subprocess.run(command, stdout=chatter, env=dict(environment), check=False).returncode == 0


def _agreed(command: list[str]) -> bool:
    print(f"Run “{' '.join(command)}” now? [y/N] ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().lower() in {"y", "yes"}


# Handing over


def console_command(root: Path, args: Sequence[str]) -> list[str]:
    """Give the command that is the console; `-P` keeps files of the present folder from posing as its modules."""
    return [str(python_of(root)), "-P", "-m", "chairconsole", *args]


def console_environment(root: Path, environment: Mapping[str, str]) -> dict[str, str]:
    """Give the console's environment, in which the checkout comes first among the places of modules."""
    places = [str(root), environment.get("PYTHONPATH", "")]
    return dict(environment) | {"PYTHONPATH": os.pathsep.join(filter(None, places))}


def hand_over(args: Sequence[str]) -> int:
    """Become the console; where a process cannot become another (Windows), run it and give its status."""
    command, environment = console_command(ROOT, args), console_environment(ROOT, os.environ)
    if os.name == "nt":
        return subprocess.run(command, env=environment, check=False).returncode
    os.execve(command[0], command, environment)


# Checks and tests


def check_commands(root: Path, args: Sequence[str]) -> dict[str, list[str]]:
    """Give every check in its order; pytest stands last, beside which the others run."""
    python = str(python_of(root))
    return {
        "ruff check": [python, "-m", "ruff", "check"],
        "ruff format": [python, "-m", "ruff", "format", "--check"],
        "mypy": [python, "-m", "mypy", "--strict", "chairconsole", "tests", "main.py"],
        "import contracts": [str(tool_of(root, "lint-imports")), "--no-logo"],
        "pytest": [python, "-m", "pytest", "-n", "2", *_coverage(args), *args],
    }


def _coverage(args: Sequence[str]) -> list[str]:
    """Ask for full coverage of the rules, unless words among the arguments choose some of the tests."""
    if any(not word.startswith("-") for word in args):
        return []
    return [
        "--cov=chairconsole.rules",
        "--cov-branch",
        "--cov-fail-under=100",
        "--cov-report=term-missing:skip-covered",
    ]


def run_checks(args: Sequence[str]) -> int:
    """Run every check, whatever the others found; give 1 if any failed.

    The tests begin at once and are shown as they run; what the checks beside them say is told when those end.
    """
    environment = {"QT_QPA_PLATFORM": "offscreen"} | scratch(IN_MEMORY) | dict(os.environ) | compiled(ROOT, os.environ)
    *checks, (_, tests) = check_commands(ROOT, args).items()
    failed: list[str] = []
    with subprocess.Popen(tests, cwd=ROOT, env=environment) as testing:
        for name, command in checks:
            began = time.perf_counter()
            done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
            if done.returncode != 0:
                failed.append(name)
                print(f"\n{done.stdout}{done.stderr}", end="")
            verdict = "FAILED" if name in failed else "passed"
            print(f"\n{name}: {verdict} ({time.perf_counter() - began:.1f} s)", flush=True)
    if failed:
        print(f"FAILED besides the tests: {', '.join(failed)}", flush=True)
    return int(bool(failed) or testing.returncode != 0)


def scratch(memory: Path) -> dict[str, str]:
    """Let the tests keep their files in memory where the system has room for them: every act is synced to its file."""
    if not os.access(memory, os.W_OK) or shutil.disk_usage(memory).free < ROOM_FOR_TESTS:
        return {}
    return {"PYTEST_DEBUG_TEMPROOT": str(memory)}


def compiled(root: Path, environment: Mapping[str, str]) -> dict[str, str]:
    """Keep what Python compiles in `.tools` where it was told to keep none: the tests start it a hundred times."""
    if not environment.get("PYTHONDONTWRITEBYTECODE"):
        return {}
    return {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(root / ".tools" / "compiled")}
