"""What is read in a process of its own: the same as here, within limits, and nothing of it is left behind."""

import signal
import subprocess
import sys
import time
import zlib
from pathlib import Path
from threading import Event, Timer
from types import SimpleNamespace

import psutil
import pytest

from chairconsole.exchange import apart
from chairconsole.exchange.apart import OF_READING, Limits, Stopped, ask
from chairconsole.exchange.apart.jobs import back_up, damage, read_text
from chairconsole.exchange.texts import read_text as read_here
from chairconsole.records.trouble import Trouble
from chairconsole.rules.sentence import Sentence
from tests.exchange.desk import performed, spoil
from tests.exchange.meeting import MORNING

PATIENCE_S = 30


@pytest.fixture
def endless(tmp_path: Path) -> Path:
    """Give a small PDF that takes minutes to read: a hundred pages of the same many blanks, each shown by itself."""
    blanks = zlib.compress(b"BT ( ) Tj ET\n" * 30_000)
    kids = " ".join(f"{n} 0 R" for n in range(4, 103))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Count 99/Kids[{kids}]>>".encode(),
        b"<</Length %d/Filter/FlateDecode>>stream\n%s\nendstream" % (len(blanks), blanks),
        *[b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 3 0 R/Resources<</Font<<>>>>>>"] * 99,
    ]
    content, places = b"%PDF-1.4\n", []
    for number, told in enumerate(objects, 1):
        places.append(len(content))
        content += b"%d 0 obj\n%s\nendobj\n" % (number, told)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    content += b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(objects) + 1, table)
    content += b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, content.index(b"xref\n"))
    path = tmp_path / "endless.pdf"
    path.write_bytes(content)
    return path


@pytest.fixture(autouse=True)
def nothing_is_left() -> object:
    yield
    assert psutil.Process().children() == []


def test_it_is_read_as_it_would_be_here(tmp_path: Path) -> None:
    path = tmp_path / "old.txt"
    path.write_bytes("Señor Presidente, la corrupción no conoce fronteras.".encode("cp1252"))
    there, here = read_text(path), read_here(path)
    assert there == here
    assert isinstance(there.note, Sentence)


def test_what_is_wrong_with_it_is_told_for_every_language(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="does not exist") as told:
        read_text(tmp_path / "no.txt")
    assert isinstance(told.value.sentence, Sentence)


def test_it_may_take_so_long_and_no_longer(endless: Path) -> None:
    began = time.perf_counter()
    with pytest.raises(Trouble, match=r"endless\.pdf takes too long to be read"):
        ask("text", endless, Limits(seconds=0.2))
    assert time.perf_counter() - began < OF_READING.seconds + 5  # type: ignore[operator]


@pytest.mark.parametrize(("limits", "why"), [(Limits(memory=1), "too much memory"), (Limits(answer=10), "too much")])
def test_it_may_take_so_much_and_no_more(endless: Path, tmp_path: Path, limits: Limits, why: str) -> None:
    path = tmp_path / "long.txt"
    path.write_text("word " * 20_000)
    with pytest.raises(Trouble, match=why):
        ask("text", endless if limits.memory else path, limits)


def test_what_comes_to_no_end_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    assert apart._told(b'{"done": 7}', b"", tmp_path) == 7
    with pytest.raises(Trouble, match="too much memory"):
        apart._told(b'{"memory": true}', b"", tmp_path)
    monkeypatch.setattr(apart, "_PACKAGE", "chairconsole.nothing")
    with caplog.at_level("INFO"), pytest.raises(Trouble, match="came to no end"):
        read_text(tmp_path / "a.txt")
    assert "No module named chairconsole.nothing" in caplog.text


def test_it_is_stopped_at_once(endless: Path) -> None:
    stop = Event()
    timer = Timer(0.3, stop.set)
    timer.start()
    with pytest.raises(Stopped):
        read_text(endless, stop)
    timer.join()


def test_a_backup_that_is_stopped_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, stick = performed(tmp_path, *MORNING), tmp_path / "stick"
    stick.mkdir()
    target = stick / "b.conference"

    def stopped(*_: object, **__: object) -> object:
        for suffix in (".part", ".part-journal", ".lock"):
            target.with_name(target.name + suffix).touch()
        raise Stopped("x")

    monkeypatch.setattr("chairconsole.exchange.apart.jobs.ask", stopped)
    with pytest.raises(Stopped):
        back_up(path, target)
    assert list(stick.iterdir()) == []


def test_where_no_other_process_can_be_started_it_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "sys", SimpleNamespace(executable="/nowhere/python"))
    with pytest.raises(Trouble, match="no other process could be started"):
        read_text(tmp_path / "a.txt")


def test_it_ends_with_whoever_asked(endless: Path) -> None:
    program = "import sys; from pathlib import Path; from chairconsole.exchange.apart.jobs import read_text"
    asking = [sys.executable, "-c", f"{program}; read_text(Path(sys.argv[1]))", str(endless)]
    with subprocess.Popen(asking) as process:
        children: list[psutil.Process] = []
        deadline = time.perf_counter() + PATIENCE_S
        while not children and time.perf_counter() < deadline:
            children = psutil.Process(process.pid).children()
        process.send_signal(signal.SIGKILL)
    _, alive = psutil.wait_procs(children, timeout=PATIENCE_S)
    assert children
    assert not alive


def test_a_conference_file_is_checked_apart(tmp_path: Path) -> None:
    path = performed(tmp_path, *MORNING)
    spoil(path, "UPDATE entry SET level = 'HS' WHERE delegation = 'FRA'")
    assert [found.endswith("(level).") for found in damage(path)] == [True]
