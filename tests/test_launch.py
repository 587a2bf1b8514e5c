import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from chairconsole import launch
from chairconsole.launch import DEV, QT_LIBRARIES, ROOT, RUN, WAYLAND_LIBRARIES, X11_LIBRARIES


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """Lay out a checkout with both sets of requirements and an interpreter, but without a stamp."""
    (tmp_path / RUN).write_text("run\n")
    (tmp_path / DEV).write_text("run\ndev\n")
    python = launch.python_of(tmp_path)
    python.parent.mkdir(parents=True)
    python.touch()
    return tmp_path


def set_up(checkout: Path, requirements: str) -> None:
    """Leave what a finished set-up leaves."""
    (checkout / ".venv" / "stamp").write_text(launch.stamp(checkout, requirements))


def test_without_a_stamp_nothing_is_set_up(checkout: Path) -> None:
    assert not launch.is_set_up(checkout, RUN)


def test_a_finished_set_up_serves(checkout: Path) -> None:
    set_up(checkout, RUN)
    assert launch.is_set_up(checkout, RUN)
    assert not launch.is_set_up(checkout, DEV)


def test_the_tests_packages_serve_for_running_too(checkout: Path) -> None:
    set_up(checkout, DEV)
    assert launch.is_set_up(checkout, RUN)
    assert launch.is_set_up(checkout, DEV)


@pytest.mark.parametrize("done", [RUN, DEV])
def test_changed_requirements_are_set_up_anew(checkout: Path, done: str) -> None:
    set_up(checkout, done)
    (checkout / done).write_text("other\n")
    assert not launch.is_set_up(checkout, RUN)


def test_an_interpreter_that_is_gone_is_set_up_anew(checkout: Path) -> None:
    set_up(checkout, RUN)
    launch.python_of(checkout).unlink()
    assert not launch.is_set_up(checkout, RUN)


def test_the_stamp_names_set_content_and_python(checkout: Path) -> None:
    set_name, digest, *python = launch.stamp(checkout, RUN).split()
    assert (set_name, len(digest)) == (RUN, 64)
    assert python == ["Python", f"{sys.version_info.major}.{sys.version_info.minor}"]


def test_the_second_requirements_hold_the_first() -> None:
    def pins(name: str) -> set[str]:
        return {line for line in (ROOT / name).read_text().splitlines() if "==" in line}

    assert pins(RUN) < pins(DEV)


def test_every_package_is_pinned_by_digest() -> None:
    for name in (RUN, DEV):
        text = (ROOT / name).read_text()
        for block in text.replace("\\\n", " ").splitlines():
            assert "==" in block, block
            assert "--hash=sha256:" in block, block


@pytest.mark.parametrize("call", ["new x", "perform s x", "export state x", "verify x", "import agenda a x", "--help"])
def test_a_call_that_writes_text_needs_no_qt(call: str) -> None:
    assert not launch.needs_qt(call.split())


@pytest.mark.parametrize(
    "call", ["", "x.conference", "rehearse x", "screenshot hall x -o p", "test", "export agenda x -o a.pdf"]
)
def test_a_call_that_paints_needs_qt(call: str) -> None:
    assert launch.needs_qt(call.split())


def test_help_needs_no_qt() -> None:
    assert not launch.needs_qt(["rehearse", "--help"])


@pytest.mark.parametrize(
    ("environment", "call", "libraries"),
    [
        ({}, "", QT_LIBRARIES),
        ({"DISPLAY": ":0"}, "", QT_LIBRARIES | X11_LIBRARIES),
        ({"DISPLAY": ":0"}, "test", QT_LIBRARIES),
        ({"DISPLAY": ":0"}, "screenshot hall x", QT_LIBRARIES),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, "", QT_LIBRARIES),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "", QT_LIBRARIES | WAYLAND_LIBRARIES),
    ],
    ids=["no screen", "window", "tests", "screenshot", "offscreen", "wayland"],
)
def test_a_window_needs_more_than_a_picture(environment: dict[str, str], call: str, libraries: dict[str, str]) -> None:
    assert launch.needed_libraries(environment, call.split()) == libraries


def test_what_the_system_does_not_load_is_missing() -> None:
    def load(name: str) -> None:
        if name.startswith("libxcb"):
            raise OSError(name)

    assert set(launch.missing(X11_LIBRARIES, load).values()) == {
        "libxcb-cursor0",
        "libxcb-icccm4",
        "libxcb-keysyms1",
        "libxcb-shape0",
    }
    assert launch.missing(QT_LIBRARIES, load) == {}


def test_what_is_missing_is_installed_by_its_debian_name() -> None:
    command = launch.apt_command({"libGL.so.1": "libgl1", "libEGL.so.1": "libegl1"})
    assert command[:2] == ["apt-get", "install"]
    assert command[-2:] == ["libgl1", "libegl1"]
    assert "--yes" in command


@pytest.fixture
def apt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Put an apt-get in the way that installs nothing and writes down what it was told."""
    told = tmp_path / "told"
    program = tmp_path / "apt-get"
    program.write_text(f'#!/bin/sh\necho "$@" >>{told}\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    return told


class Terminal(io.StringIO):
    """A person at a keyboard."""

    def isatty(self) -> bool:
        """Say that somebody can be asked."""
        return True


LACKING = {"libnowhere.so.7": "libnowhere7"}


def test_nothing_is_asked_where_nothing_is_missing(apt: Path, capsys: pytest.CaptureFixture[str]) -> None:
    launch.provide({})
    assert capsys.readouterr() == ("", "")
    assert not apt.exists()


def test_root_installs_where_nobody_can_be_asked(apt: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    with pytest.raises(launch.SetUpError, match=r"still not found: libnowhere\.so\.7"):
        launch.provide(LACKING)
    update, install = apt.read_text().splitlines()
    assert update.startswith("update")
    assert install.startswith("install")
    assert install.endswith("libnowhere7")


def test_others_are_told_the_command(apt: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(launch.SetUpError, match=r"sudo apt-get update && sudo apt-get install .* libnowhere7"):
        launch.provide(LACKING)
    assert not apt.exists()


@pytest.mark.parametrize(
    ("answer", "done"), [("y\n", True), ("Yes\n", True), ("n\n", False), ("\n", False), ("", False)]
)
def test_a_person_is_asked_first(answer: str, done: bool, apt: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(sys, "stdin", Terminal(answer))
    with pytest.raises(launch.SetUpError):
        launch.provide(LACKING)
    assert apt.exists() is done


def test_where_apt_is_not_to_be_had_the_person_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(launch.SetUpError, match="start again"):
        launch.provide({"libGL.so.1": "libgl1"})


def test_packages_are_held_to_their_digests(tmp_path: Path) -> None:
    command = launch.sync_command(Path("uv"), tmp_path, RUN, watched=False)
    assert command[1:3] == ["pip", "sync"]
    assert "--require-hashes" in command
    assert command[-1] == str(tmp_path / RUN)


def test_a_new_venv_is_made_from_the_outer_python(tmp_path: Path) -> None:
    command = launch.venv_command(Path("uv"), tmp_path)
    assert command[-1] == str(tmp_path / ".venv")
    assert ".venv" not in command[command.index("--python") + 1]


def test_uv_is_told_what_pip_knows_of_the_network() -> None:
    settings = (
        ":env:.cert='/etc/ca.crt'\nglobal.index-url='file:///mirror'\n"
        "global.extra-index-url='file:///a file:///b'\nglobal.find-links='\\n/one\\n/two'\nglobal.timeout='9'\n"
    )
    told = launch.uv_environment({"HOME": "/root"}, settings)
    assert told["SSL_CERT_FILE"] == "/etc/ca.crt"
    assert told["UV_DEFAULT_INDEX"] == "file:///mirror"
    assert told["UV_INDEX"] == "file:///a file:///b"
    assert told["UV_FIND_LINKS"] == "/one,/two"
    assert told["HOME"] == "/root"


def test_what_uv_was_told_directly_stands() -> None:
    told = launch.uv_environment({"UV_DEFAULT_INDEX": "file:///own"}, "global.index-url='file:///mirror'")
    assert told["UV_DEFAULT_INDEX"] == "file:///own"


def test_the_console_starts_from_the_checkout_wherever_one_stands() -> None:
    assert launch.console_command(ROOT, ["verify", "x"])[1:] == ["-P", "-m", "chairconsole", "verify", "x"]
    assert launch.console_environment(ROOT, {})["PYTHONPATH"] == str(ROOT)
    assert launch.console_environment(ROOT, {"PYTHONPATH": "/y"})["PYTHONPATH"] == f"{ROOT}{os.pathsep}/y"


def test_pytest_comes_last_and_holds_the_rules_to_full_coverage() -> None:
    commands = launch.check_commands(ROOT, ["-x"])
    assert list(commands)[-1] == "pytest"
    assert "--cov-fail-under=100" in commands["pytest"]
    assert commands["pytest"][-1] == "-x"


def test_chosen_tests_are_not_held_to_full_coverage() -> None:
    assert "--cov-fail-under=100" not in launch.check_commands(ROOT, ["tests/test_launch.py"])["pytest"]


@pytest.mark.parametrize(
    ("check", "tests", "status", "told"),
    [
        ("pass", "pass", 0, "types: passed"),
        ("exit('so wrong')", "pass", 1, "so wrong"),
        ("pass", "exit(5)", 1, "types"),
    ],
)
def test_a_check_that_fails_beside_the_tests_is_told_at_the_end(
    check: str, tests: str, status: int, told: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    commands = {"types": [sys.executable, "-c", check], "pytest": [sys.executable, "-c", tests]}
    monkeypatch.setattr(launch, "check_commands", lambda *_: commands)
    assert launch.run_checks([]) == status
    said = capsys.readouterr().out
    assert told in said
    assert said.endswith("FAILED besides the tests: types\n") == (check != "pass")


def test_tests_keep_their_files_in_memory_where_there_is_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(launch, "ROOM_FOR_TESTS", 1)
    assert launch.scratch(tmp_path) == {"PYTEST_DEBUG_TEMPROOT": str(tmp_path)}
    monkeypatch.setattr(launch, "ROOM_FOR_TESTS", 1 << 62)
    assert launch.scratch(tmp_path) == {}
    assert launch.scratch(tmp_path / "missing") == {}


def test_the_tests_compile_once_what_they_start_a_hundred_times(tmp_path: Path) -> None:
    told = launch.compiled(tmp_path, {"PYTHONDONTWRITEBYTECODE": "1"})
    program = "import sys; print(sys.dont_write_bytecode, sys.pycache_prefix)"
    kept = subprocess.check_output([sys.executable, "-c", program], env=os.environ | told, text=True)
    assert kept.split() == ["False", str(tmp_path / ".tools" / "compiled")]
    # else it is kept where it always is
    assert launch.compiled(tmp_path, {}) == {}
    assert launch.compiled(tmp_path, {"PYTHONDONTWRITEBYTECODE": ""}) == {}


@pytest.mark.parametrize("module", ["chairconsole", "chairconsole.launch"])
def test_the_launcher_stands_on_the_standard_library_alone(module: str) -> None:
    program = f"import sys; sys.path.insert(0, {str(ROOT)!r}); import {module}"
    subprocess.run([sys.executable, "-I", "-S", "-c", program], check=True)


def test_an_old_python_can_read_the_first_file() -> None:
    text = (ROOT / "main.py").read_text()
    before, _, after = text.partition("from chairconsole")
    assert "sys.exit(" in before
    assert after
    # an f-string or an annotation there would be a syntax error before a word could be said
    assert 'f"' not in text
    assert "->" not in text
