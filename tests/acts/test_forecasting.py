"""The forecast as the room gives it: hours from the programme, the floor, the pace, replies; reckoned by hand."""

from pathlib import Path

import pytest

from chairconsole.acts import forecasting
from chairconsole.ledger.record import Record
from chairconsole.records.facts.participation import Participant
from chairconsole.rules.forecast import Fit, LeftOpen, Longer, Pace, Question
from chairconsole.rules.terms import By, Category
from tests.room import FOUNDED, LIST, Hall, waiting, when

REPLIES = f"{LIST}/reply"


def question(hall: Hall, listed: str = LIST) -> Question:
    room = hall.record.room(hall.now)
    return forecasting.question(room, room.list(listed))


def hours(hall: Hall, listed: str = LIST) -> list[str]:
    """Draw the hours that meetings have for a list."""
    asked, zone = question(hall, listed), hall.record.room(hall.now).zone
    return [f"{s.meeting} {s.starts.astimezone(zone):%d %H:%M}-{s.ends.astimezone(zone):%H:%M}" for s in asked.sittings]


def drawn(hall: Hall, listed: str = LIST) -> list[str]:
    """Draw who waits, when each is expected to speak and in which meeting; not reached: -."""
    room = hall.record.room(hall.now)
    told = forecasting.forecast(room, room.list(listed)).expected
    lines = []
    for (entry, _), e in zip(room.in_order(room.list(listed)), told, strict=True):
        spoken = [f"{t.astimezone(room.zone):%H:%M:%S}".removesuffix(":00") for t in (e.start, e.end) if t is not None]
        lines.append(" ".join(filter(None, (entry.delegation, e.meeting, "-".join(spoken), "" if e.reached else "-"))))
    return lines


def choices(hall: Hall) -> forecasting.Choices:
    room = hall.record.room(hall.now)
    return forecasting.choices(room, room.list(LIST))


def parties(hall: Hall, count: int) -> list[str]:
    """Return so many States, by code."""
    codes = (p.code for p in hall.record.memory.all(Participant) if p.category is Category.PARTY)
    return sorted(codes)[:count]


def tuesday(hall: Hall, hour: str) -> Hall:
    """Have the fourth meeting in session since three on Tuesday; the list goes on."""
    hall.adjourn_meeting()
    hall.at("17T15:00").call_to_order(4)
    return hall.at(f"17T{hour}")


def test_the_hours_are_those_of_the_programme(founded: Hall) -> None:
    # 75 of the first meeting's minutes are planned for what comes before.
    all_four = ["1 16 11:15-13:00", "2 16 15:00-18:00", "3 17 10:00-13:00", "4 17 15:00-18:00"]
    assert hours(founded) == all_four
    founded.at("10:00").open_session()
    founded.call_to_order(1)
    founded.take_up_item("1(e)")
    assert hours(founded.at("12:30")) == all_four
    founded.plan_minutes("1", 5, 30)
    assert hours(founded)[0] == "1 16 11:30-13:00"
    # Not taken up by one, the item has no more hours in this meeting, though that is still in session.
    assert hours(founded.at("13:00")) == all_four[1:]


def test_the_item_in_hand_has_the_meeting_from_now_and_also_past_its_end(hall: Hall) -> None:
    waiting(hall, "NOR")
    assert hours(hall.at("10:20"))[0] == "1 16 10:20-13:00"
    assert hours(hall.at("12:20"))[0] == "1 16 11:15-13:00"
    assert hours(hall.at("13:10"))[0] == "1 16 11:15-13:00"
    assert drawn(hall) == ["NOR 2 15:00-15:04"]
    tuesday(hall, "18:10")
    assert drawn(hall) == ["NOR 4 18:10-18:14 -"]


def test_an_adjourned_meeting_is_over_and_one_that_was_missed_too(hall: Hall) -> None:
    waiting(hall, "NOR")
    hall.at("12:00").adjourn_meeting()
    assert hours(hall) == ["2 16 15:00-18:00", "3 17 10:00-13:00", "4 17 15:00-18:00"]
    assert hours(hall.at("17T13:00")) == ["4 17 15:00-18:00"]
    hall.at("17T18:00")
    assert (hours(hall), drawn(hall)) == ([], ["NOR -"])


def test_minutes_planned_for_later_rows_are_left_to_them_and_parallel_meetings_do_not_count(founded: Hall) -> None:
    for item in ("9", "10", "7"):
        founded.open_list(item)
    assert hours(founded, "9") == ["10 20 15:00-15:45"]
    assert hours(founded, "10") == ["10 20 15:45-18:00"]
    assert hours(founded, "7") == ["8 19 15:00-18:00"]


def test_an_item_that_no_meeting_is_planned_for_has_the_one_that_takes_it_up(hall: Hall) -> None:
    hall.open_list("1")
    hall.at("10:05").inscribe("NOR", list="1")
    assert (hours(hall, "1"), drawn(hall, "1")) == ([], ["NOR -"])
    hall.take_up_item("1")
    assert (hours(hall, "1"), drawn(hall, "1")) == (["1 16 10:05-13:00"], ["NOR 1 10:05-10:09"])


def test_a_meeting_planned_for_others_counts_once_it_has_the_item_in_hand(hall: Hall) -> None:
    hall.adjourn_meeting()
    hall.at("18T10:00").call_to_order(5)
    assert hours(hall.at("18T10:30")) == ["5 18 10:30-13:00"]


def test_tuesday_at_17_40_with_thirty_left(hall: Hall) -> None:
    first, *rest = parties(hall, 31)
    waiting(hall, first, *rest)
    tuesday(hall, "17:36").give_floor()
    hall.at("17T17:40").end_statement()
    # From 17:41 five minutes each: four by 18:00, ten by 18:30; at two minutes six, to 17:58.
    assert [line.split()[1:] for line in drawn(hall)][3:5] == [["4", "17:56-18:00"], ["4", "18:01-18:05", "-"]]
    assert choices(hall) == forecasting.Choices(Fit(None, 120, 6), Longer("4", when("17T18:30"), 10, 1, 0), None)
    assert not any(line.endswith("-") for line in drawn(hall)[:4])
    assert all(line.endswith("-") for line in drawn(hall)[4:])
    # At one minute ten, to 18:00.
    hall.change_list(least_limit_s=60)
    assert choices(hall).fit == Fit(None, 60, 10)


def test_an_extension_moves_the_end_and_the_bound_moves_by_decision(hall: Hall) -> None:
    waiting(hall, *parties(hall, 6))
    tuesday(hall, "17:40").extend_meeting(until=when("17T18:30"))
    assert hours(hall) == ["4 17 15:00-18:30"]
    assert [line.endswith(" -") for line in drawn(hall)] == [False] * 4 + [True] * 2
    hall.change_list(ends_by=when("17T18:30"))
    assert [line.endswith(" -") for line in drawn(hall)] == [False] * 6
    # 3 h 30 have cost the interpreters a second meeting already.
    assert choices(hall).longer == Longer("4", when("17T19:00"), 6, costs=0, spare=-1)


def test_an_extension_does_what_was_told_if_the_lists_end_moves_along(hall: Hall) -> None:
    waiting(hall, *parties(hall, 12))
    tuesday(hall, "17:40")
    told = choices(hall).longer
    assert told is not None
    hall.extend_meeting(until=told.until, along=LIST)
    assert hall.last == "Meeting 4 goes on until 18:30, the list for 1(f) until 18:30"
    assert sum(not line.endswith(" -") for line in drawn(hall)) == told.reached == 10
    hall.undo()
    assert sum(not line.endswith(" -") for line in drawn(hall)) == 4
    # Past its end it goes on from now.
    hall.at("17T18:10").extend_meeting(until=when("17T18:40"), along=LIST)
    assert hall.last == "Meeting 4 goes on until 18:40, the list for 1(f) until 18:40"
    with hall.refuses("no speakers list for 4"):
        hall.extend_meeting(until=when("17T19:00"), along="4")
    hall.change_list(ends_by=None)
    hall.extend_meeting(until=when("17T19:00"), along=LIST)
    assert hall.last == "Meeting 4 goes on until 19:00"


def test_over_lunch(hall: Hall) -> None:
    waiting(hall, "NOR", "CHL", "G77")
    assert drawn(hall.at("12:51:30")) == ["NOR 1 12:51:30-12:55:30", "CHL 2 15:00-15:04", "G77 2 15:05-15:12"]


def test_who_speaks_has_what_remains_and_over_time_is_about_to_end(hall: Hall) -> None:
    waiting(hall, "NOR", "CHL")
    hall.at("10:10").give_floor()
    assert drawn(hall.at("10:11")) == ["CHL 1 10:15-10:19"]
    hall.pause_statement()
    assert drawn(hall.at("10:12")) == ["CHL 1 10:16-10:20"]
    hall.resume_statement()
    hall.grant_time(30)
    assert drawn(hall.at("10:13")) == ["CHL 1 10:16:30-10:20:30"]
    assert drawn(hall.at("10:20")) == ["CHL 1 10:21-10:25"]
    hall.end_statement()
    assert drawn(hall.at("10:20:20")) == ["CHL 1 10:21-10:25"]
    assert drawn(hall.at("10:22")) == ["CHL 1 10:22-10:26"]


def test_who_was_called_begins_after_the_change_over(hall: Hall) -> None:
    waiting(hall, "NOR", "CHL")
    hall.at("10:10").give_floor(begin=False)
    # Norway from 10:11, Chile a minute behind its end.
    assert drawn(hall.at("10:10:20")) == ["CHL 1 10:16-10:20"]
    assert drawn(hall.at("10:12")) == ["CHL 1 10:17-10:21"]
    hall.pass_over("NOR")
    assert drawn(hall.at("10:12:30")) == ["CHL 1 10:13-10:17"]


def test_a_suspended_meeting_is_told_as_if_it_were_resumed_now(hall: Hall) -> None:
    waiting(hall, "NOR", "CHL")
    hall.at("10:10").give_floor()
    hall.at("10:11").suspend_meeting()
    assert drawn(hall.at("10:11")) == ["CHL 1 10:15-10:19"]
    assert drawn(hall.at("12:50")) == ["CHL 1 12:54-12:58"]
    assert drawn(hall.at("12:53")) == ["CHL 2 15:00-15:04"]


def test_groups_and_own_limits_do_not_follow_the_lists(hall: Hall) -> None:
    waiting(hall, "NOR", "G77")
    hall.inscribe("CHL", limit_s=240)
    assert tuple(question(hall).waiting) == (None, 420, 240)
    hall.change_list(limit_s=180)
    assert (question(hall).limit_s, *question(hall).waiting) == (180, None, 420, 240)


def test_the_pace_is_learnt_from_what_was_held(hall: Hall) -> None:
    waiting(hall, "PER", "BRA", "NOR", "CHL", "EGY", "KEN", "EU")
    hall.at("10:07").give_floor(begin=False)
    hall.at("10:07:30").begin_statement()
    hall.at("10:08:30").end_statement()
    hall.at("10:08:30").give_floor(begin=False)
    hall.at("10:09").begin_statement()
    hall.at("10:10").end_statement()
    hall.at("10:10").give_floor(begin=False)
    hall.at("10:10:40").begin_statement()
    hall.at("10:15").end_statement()
    hall.at("10:15:10").give_floor(begin=False)
    hall.at("10:15:20").begin_statement()
    hall.at("10:19").end_statement()
    assert question(hall).pace == Pace(60, 0, 4)
    hall.at("10:19:05").give_floor(speaker="Executive Director", limit_s=60)
    hall.at("10:25").end_statement()
    hall.at("10:25:30").give_floor()
    hall.at("10:26").pause_statement()
    hall.at("10:28").resume_statement()
    hall.grant_time(60)
    hall.at("10:32").end_statement()
    # Change-overs 30, 30, 40, 20, 30 s; used 60 twice, 260, 220 and 270 s of 240 (what was granted went over too).
    assert question(hall).pace == Pace(30, -20, 5)
    assert drawn(hall) == ["KEN 1 10:32:30-10:36:10", "EU 1 10:36:40-10:40:20"]
    # The next one is called 20 s into the afternoon: change-overs 20, 20, 30 thrice, 40; of the overruns -140 and -20.
    hall.at("13:00").adjourn_meeting()
    hall.at("15:00").call_to_order(2)
    hall.at("15:03").give_floor(begin=False)
    hall.at("15:03:20").begin_statement()
    hall.at("15:05").end_statement()
    assert question(hall).pace == Pace(30, -80, 6)


@pytest.mark.parametrize(
    ("setting", "debate", "replies"),
    [
        # 22 minutes at the end: till 17:38 three, the replies from 17:35, then two more behind them.
        (
            "end_of_day",
            ["4 17:20-17:24", "4 17:25-17:29", "4 17:30-17:34", "4 17:57-18:01 -", "4 18:02-18:06 -"],
            ["KEN 4 17:35-17:45", "EGY 4 17:46-17:56"],
        ),
        (
            "first",
            ["4 17:42-17:46", "4 17:47-17:51", "4 17:52-17:56", "4 17:57-18:01 -", "4 18:02-18:06 -"],
            ["KEN 4 17:20-17:30", "EGY 4 17:31-17:41"],
        ),
        # No meeting on the item is left after Tuesday.
        ("next_day", [f"4 17:{m}-17:{m + 4}" for m in range(20, 45, 5)], ["KEN -", "EGY -"]),
    ],
)
def test_replies_have_their_time(hall: Hall, setting: str, debate: list[str], replies: list[str]) -> None:
    waiting(hall, *parties(hall, 5))
    tuesday(hall, "17:10").request_reply("KEN")
    hall.request_reply("EGY", to="KEN")
    hall.change_list(list=REPLIES, replies=setting)
    hall.at("17T17:20")
    assert [line.split(" ", 1)[1] for line in drawn(hall)] == debate
    assert drawn(hall, REPLIES) == replies


def test_replies_without_a_debate_have_the_items_hours(hall: Hall) -> None:
    hall.open_list("4/reply", limit_s=300)
    hall.inscribe("NOR", list="4/reply")
    assert drawn(hall, "4/reply") == ["NOR 5 10:00-10:05"]


def test_closing_now_against_leaving_open_till_noon(hall: Hall) -> None:
    # Six in the hour before 11:30; Japan came an hour before.
    hall.at("10:30").inscribe("JPN")
    waiting(hall.at("11:01"), *parties(hall, 6))
    assert choices(hall.at("11:30")).left_open == LeftOpen(3, 0)
    hall.change_list(ends_by=when("11:40"))
    # Seven wait and three come; till 11:40 two.
    assert choices(hall).left_open == LeftOpen(3, 8)
    hall.close_list()
    assert choices(hall).left_open is None
    hall.reopen_list()
    assert choices(hall).left_open is None


def test_requests_before_the_list_opens_are_no_sign_of_how_many_come(founded: Hall) -> None:
    founded.at("2019-11-14T23:00:00+04:00").inscribe("NOR")
    assert (founded.status("NOR"), choices(founded).left_open) == ("void", LeftOpen(0, 0))


def test_an_item_planned_twice_in_a_meeting_has_all_between(tmp_path: Path) -> None:
    items = [{"number": n, "position": 1, "title": {"en": n}, "short_title": {"en": n}} for n in ("1", "2")]
    rows = [("2", 10), ("1", 60), ("2", 20), ("1", 60), ("2", 30)]
    data = {
        "conference": {"code": "X", "name": {"en": "X"}, "time_zone": "UTC"},
        "agenda": items,
        "meetings": [{"code": "1", "track": "plenary", "starts": "2019-12-16T10:00Z", "ends": "2019-12-16T13:00Z"}],
        "programme": [
            {"meeting": "1", "position": n, "items": [item], "title": {"en": item}, "minutes": minutes}
            for n, (item, minutes) in enumerate(rows)
        ],
        "lists": [{"item": "1"}],
    }
    with Record.found(tmp_path / "a.conference", FOUNDED, By.SECRETARY, {"data": data}) as record:
        assert hours(Hall(record), "1") == ["1 16 10:10-12:30"]


def test_every_second_and_every_act_is_told_anew(hall: Hall) -> None:
    waiting(hall, "NOR", "CHL")
    assert drawn(hall.at("10:10")) == ["NOR 1 10:10-10:14", "CHL 1 10:15-10:19"]
    assert drawn(hall.at("10:10:01")) == ["NOR 1 10:10:01-10:14:01", "CHL 1 10:15:01-10:19:01"]
    hall.change_list(limit_s=120)
    assert drawn(hall) == ["NOR 1 10:10:01-10:12:01", "CHL 1 10:13:01-10:15:01"]
    hall.withdraw("NOR")
    assert drawn(hall) == ["CHL 1 10:10:01-10:12:01"]
    hall.undo()
    hall.move_entry("CHL", before="NOR", reason="must leave")
    assert [line.split()[0] for line in drawn(hall)] == ["CHL", "NOR"]
