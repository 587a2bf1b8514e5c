"""Who has the floor: giving it in a list and outside one, beginning, and ending (list rules 7 and 8)."""

import pytest

from chairconsole.records.facts.floor import Statement
from chairconsole.rules.terms import Status
from tests.room import LIST, Hall, waiting, when


def test_the_next_one_of_the_list_in_hand_is_called_and_begins(hall: Hall) -> None:
    waiting(hall, "NOR:R", "KEN:M")
    hall.at("10:10").give_floor()
    statement = hall.statement()
    assert (statement.delegation, statement.item, statement.state) == ("KEN", LIST, Status.SPEAKING)
    assert (statement.called_at, statement.began_at, statement.limit_s) == (when("10:10"), when("10:10"), 240)
    assert statement.credentials == "no credentials yet, admitted provisionally"
    assert (hall.status("KEN"), hall.order()) == ("speaking", "NOR")
    assert hall.last.startswith("Floor given to Kenya (place 1 of 2; minister, cabinet rank")


def test_the_journal_names_who_was_called_and_in_which_list(hall: Hall) -> None:
    waiting(hall, "NOR")
    changed = hall.give_floor()
    assert changed.line.args == {"list": LIST, "delegation": "NOR"}


def test_one_may_be_called_out_of_turn_with_a_reason(hall: Hall) -> None:
    waiting(hall, "NOR", "KEN", "CHL")
    hall.give_floor("CHL", reason="must leave")
    assert (hall.statement().delegation, hall.statement().reason) == ("CHL", "must leave")
    assert "place 3 of 3, out of turn" in hall.last
    assert "must leave" in hall.last


def test_while_somebody_has_the_floor_nobody_else_is_given_it(hall: Hall) -> None:
    waiting(hall, "NOR", "KEN")
    hall.give_floor(begin=False)
    for _ in ("called", "speaking"):
        for args in ({}, {"delegation": "KEN"}, {"delegation": "NOR"}, {"delegation": "SECRETARIAT"}, {"speaker": "X"}):
            with hall.refuses("Norway has the floor"):
                hall.give_floor(**args)
        if hall.statement().state is Status.CALLED:
            hall.begin_statement()


def test_nobody_to_give_the_floor_to(hall: Hall) -> None:
    with hall.refuses("Nobody waits in the list for 1"):
        hall.give_floor()
    waiting(hall, "NOR")
    hall.pass_over("NOR")
    with hall.refuses("Nobody waits"):
        hall.give_floor(list=LIST)


def test_one_passed_over_must_be_recalled_first(hall: Hall) -> None:
    waiting(hall, "NOR", "KEN")
    hall.pass_over("NOR")
    for args in ({"delegation": "NOR"}, {"delegation": "NOR", "list": LIST}):
        with hall.refuses("Norway was passed over: recall it first"):
            hall.give_floor(**args)


def test_named_in_a_list_one_must_stand_there(hall: Hall) -> None:
    with hall.refuses("Norway does not stand in the list"):
        hall.give_floor(list=LIST, delegation="NOR")
    with hall.refuses("no speakers list for 9"):
        hall.give_floor(list="9")
    with hall.refuses("No delegation is known by “XYZ”"):
        hall.give_floor("XYZ")
    waiting(hall, "NOR").give_floor("NOR")
    hall.after(60).end_statement()
    with hall.refuses("Norway does not stand"):
        hall.give_floor(list=LIST, delegation="NOR")


def test_the_list_in_hand_is_the_items_or_the_only_one(founded: Hall) -> None:
    hall = founded.at("10:00")
    hall.inscribe("NOR")
    hall.inscribe("KEN")
    hall.give_floor()
    assert hall.statement().delegation == "NOR"
    hall.end_statement()
    hall.open_list("2")
    hall.inscribe("CHL", list="2")
    with hall.refuses("say which list"):
        hall.give_floor()
    hall.take_up_item("2")
    hall.give_floor()
    assert (hall.statement().delegation, hall.statement().item) == ("CHL", "2")
    hall.end_statement()
    hall.take_up_item("3")
    with hall.refuses("say which list"):
        hall.give_floor()
    hall.give_floor(list=LIST)
    assert hall.statement().delegation == "KEN"


@pytest.mark.parametrize("code", ["SECRETARIAT", "secretariat"])
def test_the_secretariat_speaks_outside_every_list(hall: Hall, code: str) -> None:
    waiting(hall, "NOR")
    hall.at("10:10").give_floor(code)
    statement = hall.statement()
    assert (statement.delegation, statement.speaker, statement.entry) == (None, "Secretariat", None)
    assert (statement.item, statement.limit_s, statement.credentials) == (LIST, 240, None)
    assert hall.order() == "NOR"
    hall.at("10:11:30").end_statement()
    assert (hall.used(), hall.floor()) == (90, None)


def test_somebody_on_no_list_is_timed_and_recorded_under_the_item(hall: Hall) -> None:
    hall.at("10:10").give_floor(speaker="The Executive Director", limit_s=600, begin=False)
    statement = hall.statement()
    assert (statement.speaker, statement.state, statement.limit_s) == ("The Executive Director", "called", 600)
    hall.begin_statement()
    hall.at("10:12").end_statement()
    hall.give_floor("ken", **{"as": "facilitator"})
    statement = hall.statement()
    assert (statement.delegation, statement.speaks_as, statement.limit_s) == ("KEN", "facilitator", 240)
    assert statement.credentials is not None
    assert hall.last == "Floor given to Kenya as facilitator, outside the list"


def test_a_delegation_that_waits_in_no_list_is_given_the_floor_outside_it(hall: Hall) -> None:
    hall.give_floor("NOR")
    assert (hall.statement().delegation, hall.statement().entry) == ("NOR", None)


def test_outside_a_list_somebody_must_be_named(hall: Hall) -> None:
    for args in ({"speaker": ""}, {"speaker": "  "}, {"as": "facilitator"}, {"limit_s": 60}):
        with hall.refuses("Say who is to be given the floor"):
            hall.give_floor(**args)
    with hall.refuses("does not fit “limit_s”"):
        hall.give_floor(speaker="X", limit_s=0)


def test_a_list_that_is_unknown_is_refused_whoever_is_named(hall: Hall) -> None:
    for args in ({"speaker": "X"}, {"delegation": "SECRETARIAT"}, {"delegation": "NOR"}, {}):
        with hall.refuses("no speakers list for 9"):
            hall.give_floor(list="9", **args)


@pytest.mark.parametrize(
    ("delegation", "own", "expected"), [("NOR", None, 240), ("G77", None, 420), ("G77", 60, 60), ("NOR", 600, 600)]
)
def test_limits(hall: Hall, delegation: str, own: int | None, expected: int) -> None:
    hall.inscribe(delegation, limit_s=own)
    hall.give_floor()
    assert hall.statement().limit_s == expected


def test_called_and_not_begun_uses_no_time(hall: Hall) -> None:
    waiting(hall, "NOR")
    hall.at("10:10").give_floor(begin=False)
    assert (hall.status("NOR"), hall.floor() is not None) == ("called", True)
    assert (hall.at("10:12").used(), hall.shown()) == (0, 240)
    for act in ("pause_statement", "resume_statement", "end_statement"):
        with hall.refuses("Norway was called and has not begun"):
            hall.perform(act)
    with hall.refuses("has not begun"):
        hall.hold_outage(**{"from": when("10:10").isoformat(), "to": when("10:11").isoformat()})
    hall.grant_time(60)
    hall.begin_statement()
    assert (hall.status("NOR"), hall.at("10:13").used(), hall.shown()) == ("speaking", 60, 240)


def test_begun_a_while_ago_but_not_before_the_call(hall: Hall) -> None:
    waiting(hall, "NOR")
    hall.at("10:10").give_floor(begin=False)
    with hall.refuses("cannot have begun before being called"):
        hall.at("10:12").begin_statement("2019-12-16T10:09:59+04:00")
    with hall.refuses("cannot be later than the act"):
        hall.begin_statement("2019-12-16T10:12:01+04:00")
    hall.begin_statement("2019-12-16T10:11:20+04:00")
    assert hall.used() == 40
    with hall.refuses("has begun; to put that right, say when"):
        hall.begin_statement()
    hall.begin_statement("2019-12-16T10:10:00+04:00")
    assert hall.used() == 120
    with hall.refuses("cannot have begun before being called"):
        hall.begin_statement("2019-12-16T10:09:00+04:00")


def test_an_end_frees_the_floor_and_keeps_the_time(hall: Hall) -> None:
    waiting(hall, "NOR", "KEN")
    hall.at("10:10").give_floor()
    hall.at("10:14:30").end_statement()
    assert hall.last == "Norway ended after 4:30 of 4:00"
    assert (hall.status("NOR"), hall.statement().ended_at, hall.floor()) == ("spoken", when("10:14:30"), None)
    assert (hall.at("12:00").used(), hall.entry("NOR").left_at) == (270, when("10:14:30"))


@pytest.mark.parametrize(
    ("act", "args"),
    [
        ("begin_statement", {}),
        ("pause_statement", {}),
        ("resume_statement", {}),
        ("end_statement", {}),
        ("grant_time", {"seconds": 30}),
        ("hold_outage", {"from": "2019-12-16T10:00:00+04:00", "to": "2019-12-16T10:00:01+04:00"}),
    ],
)
def test_where_nobody_has_the_floor(hall: Hall, act: str, args: dict[str, object]) -> None:
    with hall.refuses("Nobody has the floor"):
        hall.at("10:10").perform(act, **args)


def test_nothing_about_meetings_items_or_credentials_blocks_the_floor(founded: Hall) -> None:
    hall = founded.at("10:00")
    hall.register_participant("TI", "ngo_ecosoc", "Transparency International")
    hall.inscribe("TI")
    hall.challenge_credentials("NOR", "KEN")
    hall.inscribe("NOR")
    for delegation in ("NOR", "TI"):
        hall.give_floor()
        assert hall.statement().delegation == delegation
        hall.end_statement()


def test_the_credentials_of_the_moment_stay_with_the_statement(hall: Hall) -> None:
    waiting(hall, "NOR").submit_credentials("NOR", "copy")
    hall.examine_credentials("NOR", "incomplete")
    hall.give_floor()
    hall.submit_credentials("NOR", "formal")
    assert hall.statement().credentials == "a copy of credentials, incomplete"


def test_one_who_spoke_is_one_statement_each_time(hall: Hall) -> None:
    waiting(hall, "NOR").give_floor()
    hall.after(60).end_statement()
    hall.inscribe("NOR")
    hall.give_floor()
    assert [s.state for s in hall.record.memory.all(Statement)] == ["spoken", "speaking"]


def test_a_group_on_no_list_has_a_groups_limit(hall: Hall) -> None:
    hall.perform("give_floor", delegation="G77")
    assert hall.statement().limit_s == 420


def test_a_list_that_is_named_is_not_left_aside(hall: Hall) -> None:
    hall.inscribe("NOR")
    for outside in ({"as": "facilitator"}, {"limit_s": 60}, {"speaker": "Somebody"}):
        with hall.refuses("on no list"):
            hall.perform("give_floor", list=LIST, **outside)


def test_one_who_waits_speaks_outside_the_list_only_in_another_capacity(hall: Hall) -> None:
    hall.inscribe("NOR")
    with hall.refuses("stands in the list for 1\\(f\\)"):
        hall.perform("give_floor", delegation="NOR", limit_s=60)
    hall.perform("give_floor", delegation="NOR", **{"as": "facilitator"})
    assert (hall.status("NOR"), hall.statement().entry) == ("waiting", None)


def test_either_a_delegation_or_words(hall: Hall) -> None:
    with hall.refuses("either"):
        hall.perform("give_floor", delegation="NOR", speaker="Somebody")


def spoken(hall: Hall, code: str, seconds: float = 137) -> None:
    """Let one of the list speak for some seconds and end."""
    hall.give_floor(code)
    hall.after(seconds).end_statement()


def test_one_who_was_cut_off_goes_on_with_the_time_used_and_its_limit(hall: Hall) -> None:
    waiting(hall, "NOR", "KEN")
    hall.at("10:10").give_floor("NOR")
    hall.after(60).grant_time(30)
    hall.after(77).end_statement()
    before = hall.statement()
    # other acts have followed, and the list is closed
    hall.after(5).close_list()
    hall.submit_credentials("NOR", "copy")
    hall.after(40).continue_statement()
    assert hall.last == "Norway goes on, after 2:17 of 4:30"
    statement = hall.statement()
    assert (statement.id, statement.state, statement.limit_s) == (before.id, Status.SPEAKING, 270)
    assert (statement.began_at, statement.ended_at, hall.used()) == (before.began_at, None, 137)
    assert hall.status("NOR") == "speaking"
    hall.after(20).end_statement()
    assert (hall.used(), hall.status("NOR")) == (157, "spoken")
    assert [one.id for one in hall.record.memory.all(Statement)] == [before.id]
    assert hall.record.last is not None
    assert [line.args for line in hall.record.lines() if line.act == "continue_statement"] == [{"delegation": "NOR"}]


def test_one_may_go_on_after_others_have_spoken_since(hall: Hall) -> None:
    waiting(hall, "NOR", "KEN")
    spoken(hall, "NOR")
    spoken(hall.after(10), "KEN", 60)
    hall.after(10).continue_statement("nor")
    assert (hall.statement().delegation, hall.used()) == ("NOR", 137)
    hall.after(3).end_statement()
    # who ended last is meant by default, though another was called later
    hall.after(9).continue_statement()
    assert (hall.statement().delegation, hall.used()) == ("NOR", 140)


def test_a_clock_that_stood_when_it_ended_runs_on_from_there(hall: Hall) -> None:
    waiting(hall, "NOR")
    hall.give_floor("NOR")
    hall.after(100).pause_statement()
    hall.after(50).end_statement()
    hall.after(50).continue_statement()
    hall.after(7)
    assert hall.used() == 107
    with hall.refuses("The clock of Norway is running"):
        hall.resume_statement()


def test_nobody_goes_on_over_another_or_beside_a_new_request(hall: Hall) -> None:
    with hall.refuses("Nobody has spoken yet"):
        hall.continue_statement()
    waiting(hall, "NOR", "KEN")
    with hall.refuses("Kenya has not spoken yet"):
        hall.continue_statement("KEN")
    with hall.refuses("No delegation is known by"):
        hall.continue_statement("XYZ")
    spoken(hall, "NOR")
    hall.give_floor("KEN", begin=False)
    with hall.refuses("Kenya has the floor"):
        hall.continue_statement("NOR")
    hall.pass_over("KEN")
    hall.inscribe("NOR")
    with hall.refuses("Norway stands in the list for 1"):
        hall.continue_statement()
    hall.withdraw("NOR")
    hall.continue_statement()
    assert hall.statement().delegation == "NOR"


def test_somebody_on_no_list_goes_on_too(hall: Hall) -> None:
    hall.give_floor(speaker="The Executive Director")
    hall.after(30).end_statement()
    hall.give_floor(delegation="SECRETARIAT")
    hall.after(10).end_statement()
    hall.continue_statement("secretariat")
    assert hall.used() == 10
    hall.end_statement()
    hall.continue_statement()
    assert hall.last == "Secretariat goes on, after 0:10 of 4:00"
