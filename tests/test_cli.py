import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

import pytest

from chairconsole import cli
from chairconsole.ledger.record import Record
from chairconsole.records.trouble import Trouble
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.terms import By
from tests.exchange.desk import (
    COSP8,
    act,
    no_console,
    no_painter,
    performed,
    run,
    script,
    spoil,
    told,
    unprivileged,
)

COMMANDS = ("new", "perform", "export", "verify", "rehearse", "screenshot")


def consoles(*words: str) -> list[cli.ConsoleCall]:
    """Return the consoles that a command line asks for."""
    asked: list[cli.ConsoleCall] = []

    def console(call: cli.ConsoleCall) -> int:
        asked.append(call)
        return 0

    assert cli.main(words, console, no_painter) == 0
    return asked


@pytest.mark.parametrize(
    ("words", "call"),
    [
        ((), cli.ConsoleCall(None)),
        (("a.conference",), cli.ConsoleCall(Path("a.conference"))),
        (("my conference",), cli.ConsoleCall(Path("my conference"))),
        (("rehearse", "a.conference"), cli.ConsoleCall(Path("a.conference"), rehearse=True)),
        (
            ("rehearse", "a.conference", "--moment", "thursday"),
            cli.ConsoleCall(Path("a.conference"), rehearse=True, moment="thursday"),
        ),
    ],
)
def test_the_console_opens_on_what_is_named(words: tuple[str, ...], call: cli.ConsoleCall) -> None:
    assert consoles(*words) == [call]


def test_a_picture_is_asked_for_in_all_its_particulars() -> None:
    asked: list[cli.ScreenshotCall] = []

    def painter(call: cli.ScreenshotCall) -> int:
        asked.append(call)
        return 1

    plain = ["screenshot", "hall", "a.conference", "-o", "a.png"]
    every = ["--language", "ar", "--theme", "dark", "--size", "1366x768", "--scale", "150%", "--at"]
    assert cli.main(plain, no_console, painter) == 1
    assert cli.main([*plain, *every, "2019-12-16T10:00:00+04:00"], no_console, painter) == 1
    at = datetime(2019, 12, 16, 6, tzinfo=UTC)
    assert asked == [
        cli.ScreenshotCall("hall", Path("a.conference"), Path("a.png")),
        cli.ScreenshotCall("hall", Path("a.conference"), Path("a.png"), "ar", "dark", (1366, 768), 150, at),
    ]


@pytest.mark.parametrize(
    ("trouble", "said"),
    [
        (Trouble("There is no screen."), "a.conference: There is no screen.\n"),
        (Refusal("Not\nnow.", "Rule 27"), "a.conference: Not now. (Rule 27)\n"),
    ],
)
def test_what_the_console_cannot_do_is_said_in_one_line(
    capsys: pytest.CaptureFixture[str], trouble: Exception, said: str
) -> None:
    def console(call: cli.ConsoleCall) -> int:
        raise trouble

    assert cli.main(["a.conference"], console, no_painter) == 1
    assert capsys.readouterr() == ("", said)


def test_an_interruption_is_quiet(capsys: pytest.CaptureFixture[str]) -> None:
    def console(call: cli.ConsoleCall) -> int:
        raise KeyboardInterrupt

    assert cli.main([], console, no_painter) == 130
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize("command", [(), *((command,) for command in COMMANDS)])
def test_every_call_has_help(command: tuple[str, ...]) -> None:
    assert told(*command, "--help").startswith(" ".join(("usage: chairconsole", *command)))


def test_the_help_names_every_command_and_the_version_is_told() -> None:
    assert all(command in told("--help") for command in COMMANDS)
    assert told("--version").startswith("chairconsole 0.")


@pytest.mark.parametrize(
    "words",
    [
        ("a.conference", "b.conference"),
        ("--nonsense",),
        ("new",),
        ("new", "a.conference", "--sample", "cosp8", "--agenda", "agenda.txt"),
        ("perform", "script.jsonl"),
        ("perform", "script.jsonl", "a.conference", "--keep"),
        ("export", "a.conference"),
        ("export", "minutes", "a.conference"),
        ("export", "speakers", "a.conference", "--format", "docx"),
        ("export", "speakers", "a.conference", "--format", "jsonl"),
        ("export", "state", "a.conference", "--format", "csv"),
        ("export", "agenda", "a.conference", "--list", "1(f)"),
        ("export", "agenda", "a.conference", "--at", "noon"),
        ("export", "agenda", "a.conference", "--at", "2019-12-16T10:00:00"),
        ("verify", "a.conference", "b.conference"),
        ("rehearse",),
        ("rehearse", "a.conference", "--moment", "saturday"),
        ("a.conference", "--moment", "thursday"),
        ("screenshot", "lobby", "a.conference", "-o", "a.png"),
        ("screenshot", "hall", "a.conference"),
        ("screenshot", "hall", "a.conference", "-o", "a.png", "--size", "wide"),
        ("screenshot", "hall", "a.conference", "-o", "a.png", "--scale", "5"),
        ("screenshot", "hall", "a.conference", "-o", "a.png", "--theme", "pink"),
        ("import", "participants", "list.csv", "a.conference"),
    ],
    ids=" ".join,
)
def test_wrong_usage_is_said_in_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str]) -> None:
    monkeypatch.chdir(tmp_path)
    ran = run(*words)
    assert (ran.status, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert list(tmp_path.iterdir()) == []


def test_the_sample_is_founded_on_the_day_of_its_document(tmp_path: Path) -> None:
    told("new", tmp_path / "a.conference", "--sample", "cosp8")
    assert told("export", "journal", tmp_path / "a.conference") == (
        '{"at": "2019-09-23T20:00:00Z", "by": "secretary", "act": "found_conference", "args": {"sample": "cosp8"}}\n'
    )
    assert told("export", "state", tmp_path / "a.conference") == told(
        "export", "state", performed(tmp_path, COSP8, name="b")
    )


def test_a_conference_of_which_nothing_is_known_can_be_founded_and_led(tmp_path: Path) -> None:
    path = tmp_path / "a.conference"
    told("new", path)
    state = json.loads(told("export", "state", path))
    assert (state["conference"][0]["code"], state["agenda_item"]) == ("CONFERENCE", [])
    lines = script(tmp_path, act("2999-01-01T10:00:00", "give_floor", speaker="The host"))
    told("perform", lines, path)
    told("verify", path)


def test_a_conference_is_founded_from_its_document(tmp_path: Path) -> None:
    document, path = tmp_path / "agenda.txt", tmp_path / "a.conference"
    document.write_text("Provisional agenda\n1. Opening of the session.\n2. Lamps.\n", encoding="utf-8")
    told("new", path, "--agenda", document)
    state = json.loads(told("export", "state", path))
    assert [item["title"]["en"] for item in state["agenda_item"]] == ["Opening of the session", "Lamps"]
    document.write_text("Dear colleagues", encoding="utf-8")
    ran = run("new", tmp_path / "b.conference", "--agenda", document)
    assert (ran.status, ran.err.count("\n")) == (1, 1)
    assert f"{document}: No provisional agenda was found" in ran.err


def test_a_new_file_is_never_made_over_another(tmp_path: Path) -> None:
    path = tmp_path / "a.conference"
    path.write_text("mine")
    ran = run("new", path)
    assert (ran.status, ran.err) == (1, f"{path} exists already; it is left as it is.\n")
    assert path.read_text() == "mine"
    assert [each.name for each in tmp_path.iterdir()] == ["a.conference"]


def test_a_new_file_can_be_made_where_there_are_no_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_links(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr("os.link", no_links)
    told("new", tmp_path / "a.conference", "--sample", "cosp8")
    told("verify", tmp_path / "a.conference")
    assert run("new", tmp_path / "a.conference").err.endswith("exists already; it is left as it is.\n")
    assert not list(tmp_path.glob("*.part*"))


@pytest.mark.parametrize("sample", ["nowhere", "../cosp8", "", "c" * 5000])
def test_a_sample_that_is_none_founds_nothing(tmp_path: Path, sample: str) -> None:
    ran = run("new", tmp_path / "a.conference", "--sample", sample)
    assert (ran.status, ran.err) == (1, f"{tmp_path}/a.conference: There is no sample “{sample}”.\n")
    assert list(tmp_path.iterdir()) == []


def truncated(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:300_000])


def truncated_to_its_head(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:100])


def of_another_program(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE songs (title)")
        connection.commit()


def newer(path: Path) -> None:
    spoil(path, "PRAGMA user_version = 99")


def without_tables(path: Path) -> None:
    spoil(path, "PRAGMA foreign_keys = OFF", "DROP TABLE row_change", "DROP TABLE journal")


def without_journal(path: Path) -> None:
    spoil(path, "DELETE FROM row_change", "DELETE FROM journal")


def overwritten(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[4096:] = b"\x55" * (len(content) - 4096)
    path.write_bytes(content)


def a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


BAD: dict[str, tuple[Callable[[Path], object], str]] = {
    "missing": (Path.unlink, "does not exist"),
    "empty": (lambda path: path.write_bytes(b""), "is empty"),
    "text": (lambda path: path.write_text("Dear delegates, " * 50), "is not a conference file"),
    "folder": (a_folder, "is a folder, not a conference file"),
    "truncated": (truncated, "damaged"),
    "truncated to its head": (truncated_to_its_head, ""),
    "overwritten": (overwritten, ""),
    "of another program": (of_another_program, "belongs to another program"),
    "newer": (newer, "was written by a newer version"),
    "without tables": (without_tables, "no such table"),
    "without journal": (without_journal, ""),
}


@pytest.mark.parametrize("bad", BAD)
@pytest.mark.parametrize(
    "words",
    [
        ("perform", "{script}", "{file}"),
        ("export", "state", "{file}"),
        ("export", "journal", "{file}"),
        ("verify", "{file}"),
    ],
    ids=["perform", "export state", "export journal", "verify"],
)
def test_a_bad_file_gets_a_sentence_and_is_left_as_it_is(tmp_path: Path, words: tuple[str, ...], bad: str) -> None:
    path = performed(tmp_path, COSP8, act("10:00:00", "open_session"))
    lines = script(tmp_path, act("10:01:00", "call_to_order", meeting=1))
    spoils, why = BAD[bad]
    spoils(path)
    before = path.read_bytes() if path.is_file() else None
    ran = run(*(word.format(file=path, script=lines) for word in words))
    assert ran.status == 1
    assert ran.err.count("\n") == 1
    assert str(path) in ran.err
    assert why in ran.err + ran.out
    assert (path.read_bytes() if path.is_file() else None) == before


def test_a_file_in_use_is_not_written_but_can_be_read(tmp_path: Path) -> None:
    path = performed(tmp_path, COSP8)
    lines = script(tmp_path, act("10:00:00", "open_session"))
    with Record.open(path, to_write=True) as record:
        ran = run("perform", lines, path)
        assert (ran.status, ran.err) == (1, f"{path} is in use by another console or script.\n")
        record.perform("open_session", datetime(2019, 12, 16, 6, tzinfo=UTC), By.PRESIDENT)
        assert len(told("export", "journal", path).splitlines()) == 2
        assert "Last act: 2," in told("verify", path)
    assert len(told("export", "journal", path).splitlines()) == 2


def test_in_a_folder_that_is_read_only_nothing_is_made_or_done() -> None:
    # Not in tmp_path, whose folders nobody but their owner may enter.
    with TemporaryDirectory() as above:
        folder = Path(above) / "read-only"
        folder.mkdir()
        path = performed(folder, COSP8)
        lines = script(Path(above), act("10:00:00", "open_session"))
        Path(above).chmod(0o755)
        folder.chmod(0o555)
        before = {each.name: each.read_bytes() for each in folder.iterdir()}
        # Looked up while it may be: the checkout itself may stand where only its owner can read.
        assert ZoneInfo("UTC").key == "UTC"
        with unprivileged():
            runs = [run("new", folder / "b.conference"), run("perform", lines, path)]
            runs += [run("export", "state", path), run("verify", path)]
        assert {each.name: each.read_bytes() for each in folder.iterdir()} == before
        folder.chmod(0o755)
    # what stands there can be read all the same
    assert [(ran.status, ran.err.count("\n")) for ran in runs] == [(1, 1), (1, 1), (0, 0), (0, 0)]
    assert runs[0].err == f"{folder}/b.conference cannot be written: its folder is read-only.\n"
    assert str(path) in runs[1].err
