"""What a window asks about one entry: with whom it may exchange places, and the text of its statement."""

from pathlib import Path
from threading import Event

import pytest

from chairconsole.models.desk import Partner
from chairconsole.models.entries import partners, reads_none, text_of
from chairconsole.models.reading import Reading
from chairconsole.models.session import Session
from chairconsole.records.trouble import Trouble

may = partners


@pytest.fixture
def listed(session: Session) -> Session:
    session.perform("take_up_item", item="1(f)")
    for code, level in (("NOR", "M"), ("KEN", "M"), ("CHL", "M"), ("JPN", "VM"), ("FRA", "HS")):
        session.perform("inscribe", list="1(f)", delegation=code, level=level)
    return session


def test_those_of_the_same_level_and_rung_may_exchange(listed: Session) -> None:
    assert may(listed, "NOR") == [Partner("KEN", False), Partner("CHL", False)]
    listed.perform("confirm_cabinet", list="1(f)", delegation="KEN", evidence="gazette", member=False)
    assert may(listed, "NOR") == [Partner("CHL", False)]
    assert may(listed, "JPN") == []


def test_who_gave_notice_comes_first(listed: Session) -> None:
    listed.perform("exchange_places", list="1(f)", delegation="CHL", **{"with": "NOR"})
    assert may(listed, "NOR") == [Partner("CHL", True), Partner("KEN", False)]
    assert may(listed, "CHL") == [Partner("NOR", False), Partner("KEN", False)]


def test_one_who_does_not_wait_may_not(listed: Session) -> None:
    listed.perform("pass_over", list="1(f)", delegation="NOR")
    assert may(listed, "NOR") == []
    assert may(listed, "KEN") == [Partner("CHL", False)]


def test_a_text_is_judged_against_the_limit_of_its_entry(listed: Session) -> None:
    reading = Reading(listed)
    assert text_of(reading, "KEN") is None
    assert text_of(reading, "GHA") is None
    listed.perform("attach_text", list="1(f)", delegation="KEN", text="word " * 520, file="a.txt")
    text = text_of(reading, "KEN")
    assert text is not None
    assert (text.delegation, text.file, text.how) == ("Kenya", "a.txt", "520 words counted")
    assert (text.expected_s, text.limit_s, text.over_s) == (312, 240, 72)
    listed.perform("correct_entry", list="1(f)", delegation="KEN", limit_s=420, reason="agreed")
    text = text_of(reading, "KEN")
    assert text is not None
    assert (text.limit_s, text.over_s) == (420, 0)


def test_the_text_of_one_who_has_spoken_is_still_found(listed: Session) -> None:
    listed.perform("attach_text", list="1(f)", delegation="FRA", text="Merci.")
    listed.perform("give_floor", list="1(f)", delegation="FRA")
    listed.perform("end_statement")
    assert text_of(Reading(listed), "FRA") is not None


def test_a_window_that_nobody_works_in_reads_no_file() -> None:
    with pytest.raises(Trouble, match="cannot be read here"):
        reads_none(Path("a.txt"), Event())
