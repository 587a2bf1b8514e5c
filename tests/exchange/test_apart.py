"""What is read in a process of its own: the same as here, within limits, and nothing of it is left behind."""

import errno
import os
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
from pypdf import PdfReader
from PySide6.QtGui import QImage

from chairconsole.exchange import apart
from chairconsole.exchange.apart import OF_READING, Limits, Stopped, ask
from chairconsole.exchange.apart.jobs import back_up, damage, export, pages, read_text
from chairconsole.exchange.offered import OFFERS, PAPERS
from chairconsole.exchange.texts import read_text as read_here
from chairconsole.exchange.writing import write_new
from chairconsole.records.trouble import Trouble
from chairconsole.rules.moment import moment
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.sentence import Sentence
from tests.exchange.desk import act, performed, spoil, told, unprivileged
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
    for number, one in enumerate(objects, 1):
        places.append(len(content))
        content += b"%d 0 obj\n%s\nendobj\n" % (number, one)
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


TYPE = "chairconsole.desktop:make_type_ready"


@pytest.mark.parametrize("what", sorted(OFFERS))
def test_every_export_is_written_apart_as_the_command_line_writes_it(tmp_path: Path, what: str) -> None:
    reported = act("10:20:35.500", "report_on_credentials")
    path, out, here = performed(tmp_path, *MORNING, reported), tmp_path / "apart", tmp_path / "here"
    form = next(form for form in OFFERS[what].forms if form not in PAPERS)
    code = "1(f)" if OFFERS[what].of_a_list else None
    export(path, out, what, form, code=code, at=moment("2019-12-16T10:20:35.5+04:00"))
    told("export", what, path, "--format", form, "-o", here, *(("--list", code) if code else ()))
    assert out.read_bytes() == here.read_bytes()
    # the first line has the columns, also where there is nothing to tell
    assert len(out.read_bytes()) > 25


def test_an_export_is_told_as_it_stood_where_that_is_wanted(tmp_path: Path) -> None:
    path, out = performed(tmp_path, *MORNING), tmp_path / "apart.csv"
    then = moment("2019-12-16T10:19:30+04:00")
    export(path, out, "speakers", "csv", code="1(f)", at=then, rewinds=True)
    assert out.read_text("utf-8") == told("export", "speakers", path, "--at", "2019-12-16T10:19:30+04:00")


def test_a_paper_is_written_and_its_pages_painted_apart(tmp_path: Path) -> None:
    path, out, at = performed(tmp_path, *MORNING), tmp_path / "list.pdf", moment("2019-12-16T10:21:00+04:00")
    export(path, out, "speakers", "pdf", code="1(f)", language="ar", at=at, type_ready_at=TYPE)
    assert out.read_bytes().startswith(b"%PDF")
    painted = pages(path, "speakers", code="1(f)", language="ar", at=at, type_ready_at=TYPE)
    assert len(painted) == len(PdfReader(out).pages)
    page = QImage.fromData(painted[0])
    assert (page.width(), page.height()) == (1240, 1755)
    inked = [page.pixelColor(x, y).lightness() < 128 for x in range(0, 1240, 3) for y in range(0, 1755, 3)]
    assert 0.003 < sum(inked) / len(inked) < 0.2


def test_a_file_that_stands_there_is_left_as_it_is(tmp_path: Path) -> None:
    path, out = performed(tmp_path, *MORNING), tmp_path / "agenda.csv"
    out.write_text("mine")
    with pytest.raises(Trouble, match="exists already; it is left as it is"):
        export(path, out, "agenda", "csv", at=moment("2019-12-16T10:21:00+04:00"))
    assert out.read_text() == "mine"
    assert [each.name for each in tmp_path.glob("agenda*")] == ["agenda.csv"]


def test_a_folder_that_is_none_or_takes_nothing_is_told(tmp_path: Path) -> None:
    path, at = performed(tmp_path, *MORNING), moment("2019-12-16T10:21:00+04:00")
    with pytest.raises(Trouble, match="No such file or directory"):
        export(path, tmp_path / "no" / "agenda.csv", "agenda", "csv", at=at)
    with unprivileged(), pytest.raises(Trouble, match="Permission denied"):
        write_new("x", Path("/agenda.csv"), Path("/agenda.csv.part"))


def test_a_disk_that_is_full_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("chairconsole.exchange.writing.os.fsync", full)
    with pytest.raises(Trouble, match="No space left on device"):
        write_new("x" * 10_000, tmp_path / "agenda.csv", tmp_path / "agenda.csv.part")
    assert list(tmp_path.iterdir()) == []


def test_an_export_that_is_stopped_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, stick = performed(tmp_path, *MORNING), tmp_path / "stick"
    stick.mkdir()

    def stopped(*_: object, **args: object) -> object:
        Path(str(args["part"])).touch()
        raise Stopped("x")

    monkeypatch.setattr("chairconsole.exchange.apart.jobs.ask", stopped)
    with pytest.raises(Stopped):
        export(path, stick / "agenda.csv", "agenda", "csv", at=moment("2019-12-16T10:21:00+04:00"))
    assert list(stick.iterdir()) == []


def test_a_list_that_is_none_is_refused_as_here(tmp_path: Path) -> None:
    path = performed(tmp_path, *MORNING)
    with pytest.raises(Refusal, match="no speakers list"):
        export(path, tmp_path / "l.csv", "speakers", "csv", code="9", at=moment("2019-12-16T10:21:00+04:00"))
    assert not (tmp_path / "l.csv").exists()
