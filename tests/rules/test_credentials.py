"""Credentials: how they stand, in words and in numbers (Rules 18 to 20)."""

import pytest

from chairconsole.rules.credentials import is_challenged, standing, tally
from chairconsole.rules.terms import Category, Finding, Form, Level
from tests.rules.plain import Papers


@pytest.mark.parametrize(
    ("papers", "expected"),
    [
        (None, "no credentials yet, admitted provisionally"),
        (Papers(), "no credentials yet, admitted provisionally"),
        (Papers(Form.FORMAL), "formal credentials"),
        (Papers(Form.COPY, Finding.INCOMPLETE), "a copy of credentials, incomplete"),
        (Papers(Form.INFORMATION, Finding.NOT_ACCEPTED), "information on its representatives only, not accepted"),
        (
            Papers(Form.FORMAL, Finding.IN_ORDER, "KEN"),
            "formal credentials, in order, challenged, seated with full rights",
        ),
        (Papers(Form.FORMAL, None, "KEN", True), "formal credentials"),
    ],
)
def test_how_credentials_stand(papers: Papers | None, expected: str) -> None:
    assert standing(papers) == expected


def test_an_objection_is_open_until_it_is_decided() -> None:
    assert not is_challenged(Papers())
    assert is_challenged(Papers(challenger="KEN"))
    assert not is_challenged(Papers(challenger="KEN", admitted=False))


def test_the_tally() -> None:
    papers = [Papers(Form.FORMAL), Papers(Form.FORMAL, challenger="KEN"), Papers(Form.COPY), Papers(Form.INFORMATION)]
    counted = tally(186, [*papers, Papers()])
    assert (counted.formal, counted.copy, counted.information, counted.none) == (2, 1, 1, 182)
    assert (counted.parties, counted.challenged, counted.to_chase) == (186, 1, 184)


def test_who_is_ministerial() -> None:
    assert " ".join(level for level in Level if level.is_ministerial) == "HS VP CP HG DPM M"


def test_whose_notice_is_enough() -> None:
    applying = {category for category in Category if not category.is_admitted_on_notice}
    assert applying == {Category.NON_SIGNATORY, Category.NGO_ECOSOC, Category.NGO}
