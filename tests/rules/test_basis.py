"""Why an entry stands where it stands, in one sentence, made from the facts that give its place."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from chairconsole.rules.basis import basis
from chairconsole.rules.speakers import Lent
from chairconsole.rules.terms import Cabinet, Category, Level, Precedence, Status
from tests.rules.plain import DUBAI, NOON, Request, Settings, second

NAMES = {"CHL": "Chile", "KEN": "Kenya"}
MINISTER = Request(level=Level.MINISTER, received_at=second(-30))
RULED = Request(lent_by=Lent.RULING, lent_key=(1, 0, 5, 5, -1, 9), lent_at=NOON)


def why(request: Request, rules: Settings | None = None, category: Category = Category.PARTY) -> str:
    return basis(request, rules or Settings(), category, DUBAI, NAMES.__getitem__)


@pytest.mark.parametrize(
    ("request_", "expected"),
    [
        (MINISTER, "Minister, cabinet rank not yet found; received 16 Dec 11:59"),
        (
            replace(MINISTER, cabinet=Cabinet.MEMBER, cabinet_at=second(-86_400)),
            "Minister, cabinet rank found on 15 Dec; received 16 Dec 11:59",
        ),
        (
            replace(MINISTER, cabinet=Cabinet.NOT_MEMBER, cabinet_at=NOON),
            "Minister, found no member of the cabinet on 16 Dec, so one rung lower; received 16 Dec 11:59",
        ),
        (replace(MINISTER, cabinet=Cabinet.MEMBER), "Minister, cabinet rank found; received 16 Dec 11:59"),
        (Request(level=Level.HEAD_OF_STATE), "Head of State; received 16 Dec 12:00"),
        (Request(round=2), "Intervention 2, representative; received 16 Dec 12:00"),
        (
            Request(exchanged_with="CHL", exchanged_at=second(86_400), precedes_from=second(60)),
            "Representative; received 16 Dec 12:00; exchanged places with Chile on 17 Dec; counted from 16 Dec 12:01",
        ),
        (
            Request(replaced_at=second(3600), precedes_from=second(3600)),
            "Representative; received 16 Dec 12:00; speaker replaced 16 Dec 13:00; counted from 16 Dec 13:00",
        ),
        (
            Request(transferred_from="1(f)"),
            "Representative; received 16 Dec 12:00; transferred from the list for 1(f)",
        ),
        (
            replace(RULED, moved_before="KEN", ruling="a flight to catch"),
            (
                "Moved before Kenya by ruling of the President on 16 Dec 12:00 (a flight to catch); "
                "of its own: representative; received 16 Dec 12:00"
            ),
        ),
        (
            replace(RULED, lent_at=None),
            "Moved to the end by ruling of the President; of its own: representative; received 16 Dec 12:00",
        ),
        (
            replace(RULED, lent_by=Lent.RECALL_NEXT),
            "Recalled to speak next on 16 Dec 12:00; of its own: representative; received 16 Dec 12:00",
        ),
        (
            replace(RULED, lent_by=Lent.RECALL_END),
            "Recalled to the end of the list on 16 Dec 12:00; of its own: representative; received 16 Dec 12:00",
        ),
    ],
)
def test_why_one_who_waits_stands_there(request_: Request, expected: str) -> None:
    assert why(request_) == expected


@pytest.mark.parametrize(
    ("rules", "expected"),
    [
        (
            Settings(hold_place_until_confirmed=False),
            "Minister, cabinet rank not yet found, so one rung lower until it is; received 16 Dec 11:59",
        ),
        (Settings(precedence=Precedence.NONE), "Minister; received 16 Dec 11:59"),
    ],
)
def test_what_a_minister_is_told_depends_on_the_list(rules: Settings, expected: str) -> None:
    assert why(MINISTER, rules) == expected


def test_a_class_is_told_where_it_is_not_that_of_states() -> None:
    told = why(Request(), category=Category.NGO)
    assert told == "Among non-governmental organizations, representative; received 16 Dec 12:00"
    told = why(Request(), Settings(groups_first=True), Category.GROUP)
    assert told == "Among groups, representative; received 16 Dec 12:00"


@pytest.mark.parametrize(
    ("status", "left_at", "expected"),
    [
        (Status.VOID, None, "Request received 16 Dec 12:00, before the list opened; it must be made again"),
        (Status.PASSED_OVER, second(60), "Passed over 16 Dec 12:01; no place in the order until recalled"),
        (Status.CALLED, None, "Has the floor, has not begun"),
        (Status.SPEAKING, None, "Has the floor"),
        (Status.SET_ASIDE, None, "Set aside for a motion, has the floor again after it"),
        (Status.SPOKEN, second(240), "Spoke, until 16 Dec 12:04"),
        (Status.WITHDRAWN, second(0), "Withdrew 16 Dec 12:00"),
        (Status.WITHDRAWN, None, "Withdrew"),
        (Status.TRANSFERRED, second(0), "Transferred to another list 16 Dec 12:00"),
    ],
)
def test_why_one_who_does_not_wait_stands_there(status: Status, left_at: datetime | None, expected: str) -> None:
    assert why(Request(status=status, left_at=left_at)) == expected


def test_a_statement_taken_in_writing_is_told() -> None:
    assert why(Request(status=Status.WITHDRAWN, left_at=NOON, in_writing=True)) == (
        "Statement taken in writing 16 Dec 12:00"
    )


def test_a_void_request_tells_when_the_list_opened() -> None:
    told = why(Request(status=Status.VOID), Settings(opens=second(3600)))
    assert told == "Request received 16 Dec 12:00, before the list opened on 16 Dec 13:00; it must be made again"


def test_an_opening_that_was_changed_since_is_not_told() -> None:
    told = why(Request(status=Status.VOID), Settings(opens=second(-3600)))
    assert told == "Request received 16 Dec 12:00, before the list opened; it must be made again"


def test_one_transferred_tells_where_it_went() -> None:
    told = why(Request(status=Status.TRANSFERRED, transferred_to="4", left_at=NOON))
    assert told == "Transferred to the list for 4 16 Dec 12:00"


def test_the_day_is_that_of_the_conference() -> None:
    evening = datetime(2019, 12, 15, 20, 30, tzinfo=UTC)
    assert "16 Dec 00:30" in why(Request(received_at=evening))
