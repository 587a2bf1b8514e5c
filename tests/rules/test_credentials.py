"""Credentials: how they stand, in words and in numbers (Rules 18 to 20)."""

from datetime import UTC, datetime, timedelta

import pytest

from chairconsole.rules.credentials import (
    Owed,
    Standing,
    by_status,
    is_late,
    lacking_in,
    lacking_note,
    owed,
    standing,
    tally,
)
from chairconsole.rules.terms import Finding, Form, Level
from tests.rules.plain import Papers


@pytest.mark.parametrize(
    ("papers", "expected"),
    [
        (None, "no credentials yet, admitted provisionally"),
        (Papers(), "no credentials yet, admitted provisionally"),
        (Papers(Form.FORMAL), "formal credentials"),
        (Papers(Form.COPY, Finding.INCOMPLETE), "a copy of credentials, incomplete"),
        (Papers(Form.INFORMATION, Finding.NOT_ACCEPTED), "information on its representatives only, not accepted"),
        (Papers(None, Finding.ON_ASSURANCE), "accepted on assurance"),
        (Papers(Form.COPY, Finding.ON_ASSURANCE), "a copy of credentials, accepted on assurance"),
    ],
)
def test_how_credentials_stand(papers: Papers | None, expected: str) -> None:
    assert standing(papers, challenged=False) == expected
    assert standing(papers, challenged=True) == f"{expected}, challenged, seated with full rights"
    assert standing(papers, challenged=True, excluded=True) == "not admitted by the Conference"


def test_the_tally() -> None:
    counted = tally(
        [
            Standing("NOR", Form.FORMAL, None, challenged=True),
            Standing("ALB", Form.FORMAL, Finding.INCOMPLETE),
            Standing("KEN", Form.COPY, None),
            Standing("CHL", Form.INFORMATION, None),
            Standing("BRA", None, None, excluded=True),
        ]
    )
    assert (counted.formal, counted.copy, counted.information, counted.none) == (2, 1, 1, 1)
    assert (counted.parties, counted.challenged, counted.excluded, counted.to_chase) == (5, 1, 1, 4)


@pytest.mark.parametrize(
    ("form", "finding", "excluded", "owes"),
    [
        (None, None, False, Owed.CREDENTIALS),
        (None, Finding.ON_ASSURANCE, False, Owed.CREDENTIALS),
        (Form.INFORMATION, Finding.IN_ORDER, True, Owed.CREDENTIALS),
        (Form.COPY, None, False, Owed.ORIGINAL),
        (Form.COPY, Finding.ON_ASSURANCE, False, Owed.ORIGINAL),
        (Form.COPY, Finding.NOT_ACCEPTED, False, Owed.ANEW),
        (Form.FORMAL, Finding.INCOMPLETE, False, Owed.COMPLETION),
        (Form.FORMAL, Finding.IN_ORDER, True, Owed.ANEW),
        (Form.FORMAL, None, False, None),
        (Form.FORMAL, Finding.IN_ORDER, False, None),
    ],
)
def test_what_a_party_still_owes(form: Form | None, finding: Finding | None, excluded: bool, owes: Owed | None) -> None:
    assert owed(form, finding, excluded=excluded) is owes


def test_credentials_are_late_once_they_come_or_still_lack_after_they_were_due() -> None:
    due, hour = datetime(2019, 12, 15, 6, tzinfo=UTC), timedelta(hours=1)
    assert is_late(due + hour, due, due + hour)
    assert is_late(None, due, due + hour)
    assert not is_late(due, due, due + hour)
    assert not is_late(None, due, due)
    assert not is_late(due + hour, None, due + hour)


def test_what_is_lacking_is_read_back_from_the_note() -> None:
    assert lacking_note(("stamp", "name"), "page two; torn") == "lacking: name, stamp; page two; torn"
    assert lacking_in("lacking: name, stamp; page two; torn") == (("name", "stamp"), "page two; torn")
    assert lacking_in(lacking_note(("signature",))) == (("signature",), "")
    assert lacking_note((), "torn") == "torn"
    for note in ("torn", "lacking: the ribbon", "lacking: name and date", ""):
        assert lacking_in(note) == ((), note)
    assert lacking_in(None) == ((), "")


def test_each_party_stands_once_by_the_form_and_further_where_more_is_to_be_told() -> None:
    lists = by_status(
        [
            Standing("NOR", Form.FORMAL, Finding.IN_ORDER),
            Standing("KEN", Form.COPY, Finding.NOT_ACCEPTED, challenged=True),
            Standing("CHL", Form.INFORMATION, Finding.ON_ASSURANCE),
            Standing("BRA", None, None, excluded=True),
            Standing("ALB", Form.FORMAL, None, challenged=True),
        ]
    )
    assert lists == {
        "formal": ("ALB", "NOR"),
        "copy": ("KEN",),
        "information": ("CHL",),
        "none": ("BRA",),
        "on_assurance": ("CHL",),
        "not_accepted": ("KEN",),
        "challenged": ("ALB", "KEN"),
        "excluded": ("BRA",),
    }


def test_who_is_ministerial() -> None:
    assert " ".join(level for level in Level if level.is_ministerial) == "HS VP CP HG DPM M"
