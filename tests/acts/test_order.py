"""Who speaks before whom in a real list, in all three precedences; passing over and recalling (list rules 2, 3, 7)."""

import pytest

from chairconsole.records.facts.lists import Entry
from chairconsole.rules import speakers
from tests.room import LIST, Hall, waiting

COMERS = [
    ("TI", "HS", "ngo_ecosoc"),
    ("OECD", "M", "igo"),
    ("UNDP", "R", "entity"),
    ("NOR", "R", None),
    ("G77", "R", None),
    ("KEN", "VM", None),
    ("EU", "CD", None),
    ("CHL", "M", None),
    ("PER", "DPM", None),
    ("TLS", "HS", None),
    ("G-GRULAC", "M", None),
    ("MUS", "HG", None),
]

ORDERS = {
    "ministerial": "CHL PER TLS G-GRULAC MUS NOR G77 KEN EU UNDP OECD TI",
    "protocol": "TLS MUS CHL PER G-GRULAC KEN NOR G77 EU UNDP OECD TI",
    "none": "NOR G77 KEN EU CHL PER TLS G-GRULAC MUS UNDP OECD TI",
}


def come(hall: Hall) -> None:
    for code, level, category in COMERS:
        if category is not None:
            hall.register_participant(code, category, f"The {code}")
        hall.after(60).inscribe(code, level=level)


@pytest.mark.parametrize("precedence", list(ORDERS))
def test_the_order_of_a_mixed_list(hall: Hall, precedence: str) -> None:
    hall.change_list(precedence=precedence)
    come(hall)
    assert hall.order() == ORDERS[precedence]
    assert hall.restart().order() == ORDERS[precedence]


@pytest.mark.parametrize("precedence", list(ORDERS))
def test_groups_first(hall: Hall, precedence: str) -> None:
    hall.change_list(precedence=precedence, groups_first=True)
    come(hall)
    groups = [code for code in ORDERS[precedence].split() if code.startswith("G")]
    if precedence != "none":
        groups.sort(key=["G-GRULAC", "G77"].index)
    others = [code for code in ORDERS[precedence].split() if code not in groups]
    assert hall.order() == " ".join([*groups, *others])


def test_observers_among_the_others(hall: Hall) -> None:
    hall.change_list(precedence="none", observers_last=False)
    come(hall)
    assert hall.order() == " ".join(code for code, _, _ in COMERS)


@pytest.mark.parametrize(
    ("precedence", "expected"),
    [
        ("ministerial", "PER TLS MUS NOR G77 KEN EU CHL G-GRULAC UNDP OECD TI"),
        ("protocol", "TLS MUS PER KEN CHL G-GRULAC NOR G77 EU UNDP OECD TI"),
        ("none", ORDERS["none"]),
    ],
)
def test_unconfirmed_ministers_where_no_place_is_held(hall: Hall, precedence: str, expected: str) -> None:
    hall.change_list(precedence=precedence, hold_place_until_confirmed=False)
    come(hall)
    assert hall.order() == expected


def test_an_unconfirmed_minister_holds_the_rung_and_is_marked(hall: Hall) -> None:
    waiting(hall, "NOR:R", "KEN:M")
    assert hall.basis("KEN") == ("Minister, cabinet rank not yet found; received 16 Dec 10:02")


def test_received_at_the_same_moment_the_order_of_entry_decides(hall: Hall) -> None:
    for delegation in ("KEN", "CHL", "ALB"):
        hall.inscribe(delegation, received_at="2019-11-15T00:00:00+04:00")
    assert hall.restart().order() == "KEN CHL ALB"


def test_passed_over_has_no_place_until_recalled(hall: Hall) -> None:
    waiting(hall, "NOR", "KEN", "CHL")
    hall.pass_over("NOR")
    assert (hall.order(), hall.status("NOR")) == ("KEN CHL", "passed_over")
    hall.give_floor()
    assert hall.status("KEN") == "speaking"


def test_one_called_is_passed_over_and_the_floor_is_free(hall: Hall) -> None:
    waiting(hall, "NOR", "KEN")
    hall.give_floor(begin=False)
    hall.after(30).pass_over("NOR")
    assert (hall.floor(), hall.status("NOR"), hall.statement().state) == (None, "passed_over", "passed_over")
    assert hall.used() == 0
    hall.give_floor()
    assert hall.status("KEN") == "speaking"


def test_who_cannot_be_passed_over(hall: Hall) -> None:
    waiting(hall, "NOR", "KEN")
    hall.give_floor("NOR")
    with hall.refuses("Norway is speaking"):
        hall.pass_over("NOR")
    hall.pass_over("KEN")
    with hall.refuses("Kenya has been passed over already"):
        hall.pass_over("KEN")
    with hall.refuses("Chile does not stand"):
        hall.pass_over("CHL")
    with hall.refuses("No delegation"):
        hall.pass_over("XYZ")


def test_recalled_next_speaks_before_all_behind_those_recalled_earlier(hall: Hall) -> None:
    waiting(hall, "TLS:HS", "NOR", "KEN", "CHL")
    for delegation in ("CHL", "NOR"):
        hall.pass_over(delegation)
        hall.recall(delegation)
    assert hall.order() == "CHL NOR TLS KEN"
    assert "Recalled to speak next on 16 Dec" in hall.basis("CHL")


def test_recalled_to_the_end_speaks_behind_the_last(hall: Hall) -> None:
    waiting(hall, "TLS:HS", "NOR", "KEN")
    for delegation in ("TLS", "NOR"):
        hall.pass_over(delegation)
        hall.recall(delegation, place="end")
    assert hall.order() == "KEN TLS NOR"
    hall.after(60).inscribe("CHL")
    hall.inscribe("PER", level="M")
    assert hall.order() == "PER KEN TLS NOR CHL"


def test_recalled_where_nobody_waits_has_its_own_place(hall: Hall) -> None:
    waiting(hall, "NOR")
    hall.pass_over("NOR")
    hall.recall("NOR", place="end")
    assert (hall.order(), hall.entry("NOR").lent_by) == ("NOR", None)
    hall.inscribe("TLS", level="HS")
    assert hall.order() == "TLS NOR"


@pytest.mark.parametrize("leave", ["pass_over", "give_floor", "withdraw"])
def test_a_place_by_recall_lasts_as_long_as_the_entry_waits(hall: Hall, leave: str) -> None:
    waiting(hall, "NOR", "KEN", "CHL")
    hall.pass_over("CHL")
    hall.recall("CHL")
    hall.change_list(limit_s=100)
    assert hall.order() == "CHL NOR KEN"
    hall.perform(leave, list=LIST, delegation="CHL")
    assert (hall.entry("CHL").lent_by, hall.entry("CHL").lent_key) == (None, None)


def test_only_one_passed_over_is_recalled(hall: Hall) -> None:
    waiting(hall, "NOR")
    with hall.refuses("Norway has not been passed over"):
        hall.recall("NOR")
    with hall.refuses("Chile does not stand"):
        hall.recall("CHL")
    hall.pass_over("NOR")
    with hall.refuses("does not fit “place”"):
        hall.recall("NOR", place="first")


def test_the_order_of_entry_and_the_time_of_precedence_outlast_a_recall(hall: Hall) -> None:
    waiting(hall, "NOR", "KEN")
    before: Entry = hall.entry("NOR")
    hall.pass_over("NOR")
    hall.recall("NOR", place="end")
    after = hall.entry("NOR")
    assert (after.precedence_at, after.sequence, after.id) == (before.precedence_at, before.sequence, before.id)


def test_one_recalled_next_stands_before_one_recalled_to_the_end_of_those_recalled(hall: Hall) -> None:
    for code in ("NOR", "KEN", "CHL"):
        hall.inscribe(code)
        hall.pass_over(code)
    hall.recall("NOR")
    hall.recall("KEN", place="end")
    hall.recall("CHL")
    assert hall.order() == "NOR CHL KEN"


def test_the_order_kept_between_acts_is_the_one_the_rules_give(hall: Hall) -> None:
    for code in ("NOR", "KEN", "CHL", "PER"):
        hall.inscribe(code)
        assert hall.order().split()[-1] == code
    for act, args in (
        ("pass_over", {"list": LIST, "delegation": "NOR"}),
        ("recall", {"list": LIST, "delegation": "NOR", "place": "end"}),
        ("correct_entry", {"list": LIST, "delegation": "PER", "level": "HS", "reason": "misread"}),
        ("change_list", {"list": LIST, "precedence": "none"}),
        ("undo", {}),
        ("give_floor", {"list": LIST}),
    ):
        hall.perform(act, **args)
        room = hall.record.room(hall.now)
        listed = room.list(LIST)
        entries = [entry for entry in hall.record.memory.all(Entry) if entry.list == LIST]
        fresh = speakers.in_order(entries, listed, room.categories(entries))
        assert [entry for entry, _ in room.in_order(listed)] == [entry for entry, _ in fresh]
