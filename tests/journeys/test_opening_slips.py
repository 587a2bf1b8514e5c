"""What a hurried secretary may type on the opening day: each is refused in a sentence with its rule, nothing changed.

Whoever acts is invented and registered here; X1 to X10 are States parties, two of each group.
"""

import re
from collections.abc import Callable

import pytest

from tests.room import Hall

GROUPS = ("African", "Asia-Pacific", "Eastern European", "GRULAC", "WEOG")
RULE = r"\((List rule|Rule) \d+(, number probable)?\)$"


@pytest.fixture
def room(hall: Hall) -> Hall:
    for n, group in enumerate(GROUPS * 2, 1):
        hall.register_participant(f"X{n}", "party", f"State {n}", regional_group=group)
    hall.register_participant("SIG", "signatory", "The Signatory", notified_at="2019-12-02T10:00:00+04:00")
    hall.register_participant("ORG", "igo", "The Organization", applied_at="2019-12-02T10:00:00+04:00")
    hall.register_participant("NGO", "ngo", "The NGO", applied_at="2019-09-02T10:00:00+04:00")
    hall.challenge_credentials("X10", "X9")
    hall.decide_challenge("X10", False)
    return hall


def nominate(room: Hall, *codes: str) -> None:
    """Nominate the first as President, the last as Rapporteur, and all between as Vice-Presidents."""
    first, *between, last = codes
    room.nominate("president", first)
    for code in between:
        room.nominate("vice_president", code)
    room.nominate("rapporteur", last)


def nothing(room: Hall) -> None:
    """Leave the room as it is."""


def two_of_one_group(room: Hall) -> None:
    nominate(room, "X1", "X2", "X3", "X4", "X9")


def one_elected_before(room: Hall) -> None:
    room.nominate("president", "X1")
    room.elect_by_acclamation("president")
    room.nominate("rapporteur", "X6")


def six_for_five(room: Hall) -> None:
    nominate(room, "X1", "X2", "X3", "X4", "X5", "X9")


def nominated(room: Hall) -> None:
    room.nominate("president", "X1")


def objected(room: Hall) -> None:
    room.object_to_status("NGO", "X1")


def challenged(room: Hall) -> None:
    room.challenge_credentials("X1", "X2")


def between_meetings(room: Hall) -> None:
    challenged(room)
    room.report_on_credentials()
    room.adjourn_meeting()


def suspended(room: Hall) -> None:
    challenged(room)
    room.report_on_credentials()
    room.suspend_meeting()


def a_point_of_an_observer(room: Hall) -> None:
    room.point_of_order("SIG")


def a_ruling(room: Hall) -> None:
    room.point_of_order("X1")
    room.rule_on_point("rejected")


SLIPS = [
    # an objection by who has no right to it, twice, or against who needs no status
    (nothing, "object_to_status", {"code": "NGO", "by": "SIG"}, "only a State party"),
    (nothing, "object_to_status", {"code": "NGO", "by": "ORG"}, "only a State party"),
    (nothing, "object_to_status", {"code": "NGO", "by": "G77"}, "only a State party"),
    (nothing, "object_to_status", {"code": "NGO", "by": "X10"}, "decided not to admit State 10"),
    (objected, "object_to_status", {"code": "NGO", "by": "X1"}, "State 1 has objected already"),
    (nothing, "object_to_status", {"code": "X2", "by": "X1"}, "State 2 does not apply"),
    # a challenge by or against who is no party
    (nothing, "challenge_credentials", {"delegation": "X1", "challenger": "SIG"}, "Only another State party"),
    (nothing, "challenge_credentials", {"delegation": "X1", "challenger": "G77"}, "Only another State party"),
    (nothing, "challenge_credentials", {"delegation": "X1", "challenger": "X10"}, "decided not to admit State 10"),
    (nothing, "challenge_credentials", {"delegation": "SIG", "challenger": "X1"}, "is not a State party"),
    (nothing, "challenge_credentials", {"delegation": "G77", "challenger": "X1"}, "is not a State party"),
    (challenged, "challenge_credentials", {"delegation": "X1", "challenger": "X2"}, "challenges State 1 already"),
    # an acclamation of a second officer of one group, in one election or in two
    (two_of_one_group, "elect_by_acclamation", {}, "The group GRULAC would have two officers"),
    (one_elected_before, "elect_by_acclamation", {"office": "rapporteur"}, "The group African would have two"),
    # a nomination twice, of who holds an office, and by who has no right to it
    (nominated, "nominate", {"office": "president", "delegation": "X1"}, "State 1 is nominated already"),
    (nominated, "nominate", {"office": "rapporteur", "delegation": "X1"}, "State 1 is nominated already"),
    (one_elected_before, "nominate", {"office": "rapporteur", "delegation": "X1"}, "holds an office already"),
    (nothing, "nominate", {"office": "president", "delegation": "SIG"}, "only a State party"),
    (nothing, "nominate", {"office": "president", "delegation": "X10"}, "decided not to admit State 10"),
    # an acclamation with six for five, and with too few
    (six_for_five, "elect_by_acclamation", {}, "Vice-President: places to fill 3, candidates 4"),
    (nominated, "elect_by_acclamation", {}, "Vice-President: places to fill 3, candidates 0"),
    # a decision on a challenge between meetings, while one is suspended, and where none stands
    (between_meetings, "decide_challenge", {"delegation": "X1", "admitted": True}, "No meeting is in session"),
    (suspended, "decide_challenge", {"delegation": "X1", "admitted": True}, "is suspended"),
    (nothing, "decide_challenge", {"delegation": "X1", "admitted": True}, "No objection to State 1 is open"),
    # a report adopted before it was made, or between meetings
    (nothing, "adopt_credentials_report", {}, "has not made its report"),
    (between_meetings, "adopt_credentials_report", {}, "No meeting is in session"),
    (suspended, "adopt_credentials_report", {}, "is suspended"),
    # an application of who needs none, and a notice of who applies
    (nothing, "apply_for_status", {"code": "SIG"}, "need not apply"),
    (nothing, "apply_for_status", {"code": "X1"}, "needs neither"),
    (nothing, "notify_participation", {"code": "ORG"}, "takes part by an application"),
    (nothing, "decide_status", {"code": "SIG", "granted": True}, "has not applied"),
    # a point of order of an observer upheld, and its appeal
    (a_point_of_an_observer, "rule_on_point", {"ruling": "upheld"}, "only a State party"),
    (a_ruling, "appeal_ruling", {"delegation": "SIG"}, "only a State party"),
    (a_ruling, "appeal_ruling", {"delegation": "X10"}, "decided not to admit State 10"),
    # a successor who is no State party, or is excluded
    (
        one_elected_before,
        "replace_officer",
        {"office": "president", "delegation": "X1", "successor": "SIG"},
        "only a State party",
    ),
    (
        one_elected_before,
        "replace_officer",
        {"office": "president", "delegation": "X1", "successor": "X10"},
        "decided not to admit State 10",
    ),
]


@pytest.mark.parametrize(("before", "slip", "args", "why"), SLIPS)
def test_a_slip_is_refused_with_its_rule(
    room: Hall, before: Callable[[Hall], None], slip: str, args: dict[str, object], why: str
) -> None:
    before(room)
    with room.refuses(f"{re.escape(why)}.*{RULE}"):
        room.perform(slip, **args)
