import os
import subprocess
from importlib import import_module
from pathlib import Path

import pytest

from chairconsole.exchange.columns import Table
from chairconsole.exchange.offered import OFFERS
from chairconsole.exchange.writing import as_csv, write
from chairconsole.records.trouble import Trouble
from tests.exchange.desk import CALLED_FROM_OUTSIDE, COSP8, performed, run, script, told, unprivileged

full = pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")


def test_csv_has_a_head_and_plain_values() -> None:
    table = Table(("a", "b"), ({"a": None, "b": True}, {"a": 5, "b": 'x, "y"\nz'}, {"a": {"k": "é"}, "b": False}))
    assert as_csv(table) == 'a,b\n,true\n5,"x, ""y""\nz"\n"{""k"": ""é""}",false\n'


def test_a_file_is_written_whole_in_place_of_one_that_was(tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    out.write_text("old, and much longer than what comes")
    write("é\n", out)
    assert out.read_bytes() == "é\n".encode()
    assert [path.name for path in tmp_path.iterdir()] == ["out.csv"]


def test_a_link_stays_one(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "real")
    write("x", tmp_path / "link")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_text() == "x"


@full
def test_a_device_is_written_to_and_not_replaced() -> None:
    write("x", Path("/dev/null"))
    with pytest.raises(Trouble, match="No space left"):
        write("x", Path("/dev/full"))
    assert Path("/dev/null").is_char_device()


def test_what_cannot_be_written_leaves_nothing_behind(tmp_path: Path) -> None:
    path = performed(tmp_path, COSP8)
    before = sorted(os.listdir(tmp_path))
    missing = tmp_path / "no" / "out.csv"
    assert run("export", "agenda", path, "-o", missing).err == (
        f"{missing} cannot be written: No such file or directory.\n"
    )
    assert run("export", "agenda", path, "-o", tmp_path).err == f"{tmp_path} cannot be written: Is a directory.\n"
    assert [name for name in sorted(os.listdir(tmp_path)) if not name.endswith(("-wal", "-shm"))] == before


def test_a_refused_export_leaves_an_earlier_one_as_it_was(tmp_path: Path) -> None:
    path, out = performed(tmp_path, COSP8), tmp_path / "out.csv"
    out.write_text("earlier")
    assert run("export", "speakers", path, "--list", "9", "-o", out).status == 1
    assert out.read_text() == "earlier"


def test_a_folder_that_is_read_only_is_said_to_be() -> None:
    with unprivileged(), pytest.raises(Trouble, match="Permission denied"):
        write("x", Path("/out.csv"))


def test_the_conference_itself_is_never_written_over(tmp_path: Path) -> None:
    path = performed(tmp_path, COSP8)
    before = path.read_bytes()
    ran = run("export", "state", path, "-o", path.parent / ".." / tmp_path.name / path.name)
    assert ran.status == 1
    assert "the conference file itself" in ran.err
    assert path.read_bytes() == before


@full
@pytest.mark.parametrize("words", [("export", "state"), ("verify",)])
def test_an_output_that_is_full_is_said_to_be(tmp_path: Path, words: tuple[str, ...]) -> None:
    path = performed(tmp_path, COSP8)
    with Path("/dev/full").open("wb") as full_device:
        ran = subprocess.run(
            [*CALLED_FROM_OUTSIDE, *words, str(path)],
            stdout=full_device,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert (ran.returncode, ran.stderr) == (1, f"{path}: Standard output cannot be written: No space left on device.\n")


def test_a_reader_who_leaves_ends_the_run_in_silence(tmp_path: Path) -> None:
    path = tmp_path / "a.conference"
    lines = script(tmp_path, COSP8, *({**COSP8, "act": "open_session", "args": {}} for _ in range(1)))
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "wb") as output:
        ran = subprocess.run(
            [*CALLED_FROM_OUTSIDE, "perform", str(lines), str(path), "--verbose"],
            stdout=output,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert (ran.returncode, ran.stderr) == (1, "")
    assert len(told("export", "journal", path).splitlines()) == 1


def test_what_is_offered_can_be_made() -> None:
    for what, offered in OFFERS.items():
        module, _, name = offered.made_at.partition(":")
        assert not offered.made_at or callable(getattr(import_module(module), name)), what
        assert offered.forms
