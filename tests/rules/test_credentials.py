"""Credentials: how they stand, in words and in numbers (Rules 18 to 20)."""

import pytest

from chairconsole.rules.credentials import Standing, by_status, standing, tally
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
    papers = [Papers(Form.FORMAL), Papers(Form.FORMAL), Papers(Form.COPY), Papers(Form.INFORMATION)]
    counted = tally(186, [*papers, Papers()], 1)
    assert (counted.formal, counted.copy, counted.information, counted.none) == (2, 1, 1, 182)
    assert (counted.parties, counted.challenged, counted.to_chase) == (186, 1, 184)


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
