import io
import os
import time

import pytest

from chairconsole.exchange.progress import Progress, going_on


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def drawn(monkeypatch: pytest.MonkeyPatch, stream: io.StringIO, *seconds: float, total: int = 4) -> str:
    """Go through four lines of one byte at these times, and return what was drawn."""
    times = iter((0.0, *seconds))
    monkeypatch.setattr("chairconsole.exchange.progress.time.perf_counter", lambda: next(times))
    assert list(Progress(stream, total).over([b"a"] * 4)) == [b"a"] * 4
    return stream.getvalue()


def test_a_long_piece_of_work_draws_a_bar_and_takes_it_away(monkeypatch: pytest.MonkeyPatch) -> None:
    text = drawn(monkeypatch, Terminal(), 0.5, 1.0, 1.0, 1.05, 1.2, 1.2)
    assert text == f"\r[{'#' * 20}{' ' * 20}] 50 %\r[{'#' * 40}] 100 %\r\x1b[K"


def test_a_short_one_draws_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    assert drawn(monkeypatch, Terminal(), 0.1, 0.2, 0.3, 0.9) == ""


def test_nothing_is_drawn_where_nobody_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    assert drawn(monkeypatch, io.StringIO()) == ""


def test_nothing_is_drawn_where_the_end_is_not_known(monkeypatch: pytest.MonkeyPatch) -> None:
    assert drawn(monkeypatch, Terminal(), total=0) == ""


@pytest.mark.parametrize(("stream", "is_drawn"), [(Terminal(), True), (io.StringIO(), False)])
def test_work_of_unknown_length_is_shown_to_people_until_it_is_over(
    monkeypatch: pytest.MonkeyPatch, stream: io.StringIO, is_drawn: bool
) -> None:
    monkeypatch.setattr("chairconsole.exchange.progress.PATIENCE_S", 0.001)
    monkeypatch.setattr("chairconsole.exchange.progress.REDRAWN_S", 0.001)
    with going_on(stream):
        deadline = time.perf_counter() + (5 if is_drawn else 0)
        while stream.getvalue().count("###") < 3 and time.perf_counter() < deadline:
            os.sched_yield()
    assert (stream.getvalue().count("###") >= 3) is is_drawn
    assert stream.getvalue().endswith("\r\x1b[K" if is_drawn else "")


def test_short_work_of_unknown_length_draws_nothing() -> None:
    stream = Terminal()
    with going_on(stream):
        pass
    assert stream.getvalue() == ""
