"""Who speaks before whom: classes, rungs and times of precedence (list rules 2 and 3)."""

from dataclasses import replace
from datetime import timedelta

import pytest

from chairconsole.rules.speakers import Class, class_of, in_order, index_of, own_key, place, rung_of
from chairconsole.rules.terms import Cabinet, Category, Level, Precedence, Status
from tests.rules.plain import NOON, Request, Settings, second

C, L, P = Category, Level, Precedence


def order(settings: Settings, *requests: Request) -> str:
    """Return who speaks, first to last."""
    standing = in_order(requests, settings, {r.delegation: r.category for r in requests})
    return " ".join(request.delegation for request, _ in standing)


@pytest.mark.parametrize(
    ("groups_first", "observers_last", "expected"),
    [
        (False, True, "STATES STATES STATES STATES ENTITIES ORGANIZATIONS NON_GOVERNMENTAL NON_GOVERNMENTAL"),
        (True, True, "GROUPS STATES STATES STATES ENTITIES ORGANIZATIONS NON_GOVERNMENTAL NON_GOVERNMENTAL"),
        (False, False, "STATES STATES STATES STATES STATES STATES STATES STATES"),
        (True, False, "GROUPS STATES STATES STATES STATES STATES STATES STATES"),
    ],
)
def test_classes_follow_the_two_settings(groups_first: bool, observers_last: bool, expected: str) -> None:
    settings = Settings(groups_first=groups_first, observers_last=observers_last)
    categories = (C.GROUP, C.PARTY, C.SIGNATORY, C.NON_SIGNATORY, C.ENTITY, C.IGO, C.NGO_ECOSOC, C.NGO)
    assert " ".join(class_of(category, settings).name for category in categories) == expected


RUNGS = {
    P.MINISTERIAL: "HS0 VP0 CP0 HG0 DPM0 M0 VM1 CD1 R1",
    P.PROTOCOL: "HS0 VP0 CP0 HG0 DPM1 M1 VM2 CD3 R3",
    P.NONE: "HS0 VP0 CP0 HG0 DPM0 M0 VM0 CD0 R0",
}


@pytest.mark.parametrize("precedence", list(P))
def test_rungs_of_all_levels(precedence: Precedence) -> None:
    settings = Settings(precedence=precedence)
    assert " ".join(f"{at}{rung_of(at, Cabinet.MEMBER, settings)}" for at in L) == RUNGS[precedence]


@pytest.mark.parametrize(("precedence", "lower"), [(P.MINISTERIAL, 1), (P.PROTOCOL, 2), (P.NONE, 0)])
def test_a_minister_found_no_member_stands_one_rung_lower(precedence: Precedence, lower: int) -> None:
    settings = Settings(precedence=precedence)
    assert rung_of(L.MINISTER, Cabinet.NOT_MEMBER, settings) == lower
    assert rung_of(L.MINISTER, Cabinet.UNCONFIRMED, replace(settings, hold_place_until_confirmed=False)) == lower
    for cabinet, hold in ((Cabinet.UNCONFIRMED, True), (Cabinet.MEMBER, True), (Cabinet.MEMBER, False)):
        kept = rung_of(L.MINISTER, cabinet, replace(settings, hold_place_until_confirmed=hold))
        assert kept == max(0, lower - 1)


def test_cabinet_rank_is_a_question_for_ministers_alone() -> None:
    for precedence in P:
        settings = Settings(precedence=precedence, hold_place_until_confirmed=False)
        for level in set(L) - {L.MINISTER}:
            assert rung_of(level, Cabinet.NOT_MEMBER, settings) == rung_of(level, Cabinet.MEMBER, settings)


ROOM = (
    Request("NGO", L.HEAD_OF_STATE, second(0), 1, category=C.NGO),
    Request("IGO", L.REPRESENTATIVE, second(1), 2, category=C.IGO),
    Request("ENT", L.REPRESENTATIVE, second(2), 3, category=C.ENTITY),
    Request("ENM", L.MINISTER, second(3), 4, category=C.ENTITY),
    Request("REP", L.REPRESENTATIVE, second(4), 5),
    Request("VIC", L.VICE_MINISTER, second(5), 6),
    Request("GRP", L.REPRESENTATIVE, second(6), 7, category=C.GROUP),
    Request("MIN", L.MINISTER, second(7), 8),
    Request("HOS", L.HEAD_OF_STATE, second(8), 9),
)


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        (Settings(), "MIN HOS REP VIC GRP ENM ENT IGO NGO"),
        (Settings(precedence=P.PROTOCOL), "HOS MIN VIC REP GRP ENM ENT IGO NGO"),
        (Settings(precedence=P.NONE), "REP VIC GRP MIN HOS ENT ENM IGO NGO"),
        (Settings(groups_first=True), "GRP MIN HOS REP VIC ENM ENT IGO NGO"),
        (Settings(observers_last=False), "NGO ENM MIN HOS IGO ENT REP VIC GRP"),
        (Settings(hold_place_until_confirmed=False), "HOS REP VIC GRP MIN ENT ENM IGO NGO"),
        (Settings(precedence=P.NONE, observers_last=False), "NGO IGO ENT ENM REP VIC GRP MIN HOS"),
    ],
)
def test_the_room_in_order(settings: Settings, expected: str) -> None:
    assert order(settings, *ROOM) == expected
    assert order(settings, *reversed(ROOM)) == expected


def test_time_of_precedence_counts_and_not_the_time_received() -> None:
    early = Request("KEN", received_at=second(0), sequence=1, precedes_from=second(9))
    late = Request("CHL", received_at=second(5), sequence=2)
    assert order(Settings(), early, late) == "CHL KEN"


def test_at_the_same_moment_the_order_of_entry_decides() -> None:
    assert order(Settings(), Request("CHL", sequence=7), Request("KEN", sequence=3)) == "KEN CHL"


def test_a_microsecond_is_enough() -> None:
    later = Request("KEN", received_at=NOON + timedelta(microseconds=1), sequence=1)
    assert order(Settings(), later, Request("CHL", sequence=2)) == "CHL KEN"


def test_only_those_who_wait_stand_in_the_order() -> None:
    others = [Request(status.name, status=status) for status in Status if status is not Status.WAITING]
    assert order(Settings(), *others, Request("NOR")) == "NOR"
    assert order(Settings(), *others) == ""


def test_times_before_1970_keep_their_order() -> None:
    old = second(0) - timedelta(days=40_000)
    assert own_key(Request(received_at=old), Settings(), C.PARTY) < own_key(Request(), Settings(), C.PARTY)


def test_a_place_tells_class_and_rung() -> None:
    found = place(Request(level=L.REPRESENTATIVE), Settings(), C.IGO)
    assert (found.standing_class, found.rung) == (Class.ORGANIZATIONS, 1)


def test_one_is_found_by_its_place_and_another_would_stand_at_it() -> None:
    requests = [Request(str(n), received_at=second(n), sequence=n) for n in range(9)]
    standing = in_order(requests, Settings(), dict.fromkeys(map(str, range(9)), C.PARTY))
    assert [index_of(place, standing) for _, place in standing] == list(range(9))
    between = Request("x", received_at=second(4.5), sequence=9)
    assert index_of(place(between, Settings(), C.PARTY), standing) == 5
    assert index_of(place(replace(between, level=L.MINISTER), Settings(), C.PARTY), standing) == 0
