"""Meetings planned, moved, cancelled, and those of other rooms: what is refused and what is told."""

import pytest

from chairconsole.acts.forecasting import question
from chairconsole.acts.programme import budget
from chairconsole.records.facts.decisions import Decision
from chairconsole.records.facts.meetings import Meeting
from chairconsole.rules.terms import Track
from tests.room import LIST, Hall, waiting, when

NIGHT = {"starts": "2019-12-17T19:00:00+04:00", "ends": "2019-12-17T22:00:00+04:00"}


def meeting(hall: Hall, code: str) -> Meeting:
    found = hall.record.memory.get(Meeting, code)
    assert found is not None
    return found


def told(hall: Hall) -> list[str]:
    assert hall.record.last is not None
    return list(hall.record.last.remarks)


def numbers(hall: Hall) -> str:
    """Tell the plenary in the order of its numbers, by its codes."""
    plenary = [each for each in hall.record.memory.all(Meeting) if each.number is not None]
    return " ".join(each.code for each in sorted(plenary, key=lambda each: each.number or 0))


def spent(hall: Hall) -> tuple[int, int, int, int | None]:
    now = budget(hall.record.room(hall.now))
    return now.held, now.running, now.to_come, now.spare


def test_a_meeting_at_night_counts_one_beyond_the_resources(hall: Hall) -> None:
    hall.plan_meeting("11", **NIGHT)
    assert hall.last == "Meeting 11 planned: 17 Dec 19:00 to 22:00"
    assert told(hall) == ["There are resources for 18 interpreted meetings: with this one 19 are planned."]
    assert (spent(hall), meeting(hall, "11").decided) == ((0, 1, 18, -1), False)
    assert numbers(hall) == "1 2 3 4 11 5 6 7 8 9 10", "which meeting it will be follows from when it is held"


def test_with_a_decision_or_without_interpretation_it_is_not_told(hall: Hall) -> None:
    hall.plan_meeting("11", **NIGHT, decision="A night meeting is held.")
    assert (told(hall), meeting(hall, "11").decided) == ([], True)
    (decision,) = hall.record.memory.all(Decision)
    assert (decision.item, decision.text) == ("1(c)", "A night meeting is held.")
    hall.plan_meeting("N", **NIGHT, interpreted=False, title="Friends of the chair", body="IRG")
    assert (told(hall), spent(hall)) == ([], (0, 1, 18, -1))
    planned = meeting(hall, "N")
    assert (planned.track, planned.title, planned.body) == (Track.THIRD, {"en": "Friends of the chair"}, "IRG")


def test_the_code_tells_the_room_unless_it_is_given(hall: Hall) -> None:
    hall.plan_meeting("P9", **NIGHT)
    hall.plan_meeting("N1", **NIGHT, track="plenary")
    assert (meeting(hall, "P9").track, meeting(hall, "N1").track) == (Track.PARALLEL, Track.PLENARY)
    hall.adjourn_meeting()
    hall.call_to_order("N1")
    assert hall.last == "Meeting 5 called to order"


def test_more_at_once_than_there_is_interpretation_for_over_another_and_outside_the_dates(hall: Hall) -> None:
    hall.cancel_meeting("P8")
    hall.plan_meeting("T1", "2019-12-17T16:00:00+04:00", "2019-12-17T17:00:00+04:00")
    assert told(hall) == ["3 interpreted meetings would be held at once. There is interpretation for 2."]
    hall.cancel_meeting("T1")
    hall.plan_meeting("11", "2019-12-17T12:00:00+04:00", "2019-12-17T16:00:00+04:00")
    assert told(hall)[-2:] == [
        "It goes over meeting 3 in the same room.",
        "It goes over meeting 4 in the same room.",
    ]
    hall.move_meeting("11", starts="2019-12-21T10:00:00+04:00", reason="no room")
    assert hall.last == "Meeting 11 moved: 21 Dec 10:00 to 14:00 (no room)"
    assert told(hall) == ["It goes over the dates of the session."]


@pytest.mark.parametrize(
    ("args", "why"),
    [
        ({"code": "1", **NIGHT}, "There is a meeting 1 already"),
        ({"code": 10, **NIGHT}, "There is a meeting 10 already"),
        ({"code": "a b", **NIGHT}, "no code of a meeting"),
        ({"code": "", **NIGHT}, "no code of a meeting"),
        ({"code": "11", "starts": NIGHT["ends"], "ends": NIGHT["starts"]}, "would end before it begins"),
        ({"code": "11", "starts": NIGHT["ends"], "ends": NIGHT["ends"]}, "would end before it begins"),
        ({"code": "11", **NIGHT, "track": "fourth"}, "does not fit “track”"),
    ],
)
def test_what_cannot_be_planned(hall: Hall, args: dict[str, object], why: str) -> None:
    with hall.refuses(why):
        hall.perform("plan_meeting", **args)


def test_a_meeting_moved_keeps_its_length_unless_its_end_is_given(hall: Hall) -> None:
    hall.move_meeting("2", starts="2019-12-16T16:00:00+04:00", decision="It begins later.")
    moved = meeting(hall, "2")
    assert (moved.starts, moved.ends, moved.decided) == (when("16:00"), when("19:00"), True)
    hall.move_meeting(2, ends="2019-12-16T18:30:00+04:00")
    assert meeting(hall, "2").ends == when("18:30")
    with hall.refuses("Say when meeting 2 is to begin, or to end"):
        hall.move_meeting("2")
    with hall.refuses("would end before it begins"):
        hall.move_meeting("2", ends="2019-12-16T15:30:00+04:00")


def test_a_meeting_called_to_order_is_neither_moved_nor_cancelled(hall: Hall) -> None:
    with hall.refuses("Meeting 1 was called to order: it is neither moved nor cancelled"):
        hall.move_meeting("1", ends="2019-12-16T12:00:00+04:00")
    with hall.refuses("Meeting 1 was called to order: it is neither moved nor cancelled"):
        hall.cancel_meeting("1")
    with hall.refuses("has no meeting 99"):
        hall.cancel_meeting("99")


def test_a_cancelled_meeting_is_skipped_and_its_code_stays_taken(hall: Hall) -> None:
    hall.cancel_meeting("2", reason="a reception", decision="It is not held.")
    assert hall.last == "Meeting 2 cancelled (a reception)"
    assert told(hall) == ["1 part of it is still to be moved."]
    assert (numbers(hall), spent(hall)) == ("1 3 4 5 6 7 8 9 10", (0, 1, 16, 1))
    hall.at("13:00").adjourn_meeting()
    following = hall.record.room(hall.now).meeting_or_next()
    assert following is not None
    assert following.code == "3"
    for act, args in (
        ("call_to_order", {"meeting": "2"}),
        ("cancel_meeting", {"code": "2"}),
        ("move_meeting", {"code": "2", "ends": NIGHT["ends"]}),
        ("plan_item", {"meeting": "2", "items": ["4"], "minutes": 5}),
    ):
        with hall.refuses("Meeting 2 was cancelled"):
            hall.perform(act, **args)
    with hall.refuses("Meeting 2 was cancelled; its code is not given again"):
        hall.plan_meeting("2", **NIGHT)
    hall.at("17T10:00").call_to_order(3)
    assert hall.last == "Meeting 2 called to order", "it is the second that is held"


def test_a_planned_meeting_past_its_end_is_no_next_one_and_is_to_come_until_it_is_cancelled(hall: Hall) -> None:
    hall.at("13:00").adjourn_meeting()
    room = hall.at("17:59").record.room(hall.now)
    assert [each.code for each in room.to_come()][:2] == ["2", "3"]
    room = hall.at("18:00").record.room(hall.now)
    assert [each.code for each in room.to_come()][:2] == ["3", "4"]
    assert spent(hall) == (1, 0, 17, 0)
    hall.cancel_meeting("2")
    assert spent(hall) == (1, 0, 16, 1)


def test_the_forecast_passes_over_a_cancelled_meeting(hall: Hall) -> None:
    def codes() -> set[str]:
        room = hall.record.room(hall.now)
        return {sitting.meeting for sitting in question(room, room.list(LIST)).sittings}

    assert codes() == {"1", "2", "3", "4"}
    hall.cancel_meeting("3")
    assert codes() == {"1", "2", "4"}


def test_a_meeting_of_another_room_begins_and_rises_beside_the_plenary(hall: Hall) -> None:
    hall.at("15:00").open_parallel("P1", note="The preparatory meeting.")
    assert (hall.last, spent(hall)) == ("Meeting P1 began", (0, 2, 16, 0))
    running = hall.record.room(hall.now).meeting()
    assert running is not None
    assert running.code == "1", "its floor is in a file of its own"
    with hall.refuses("Meeting P1 began already"):
        hall.open_parallel("P1")
    hall.open_parallel("P2")
    assert told(hall) == ["Meeting P1 sits in the same room."]
    hall.at("17:30").close_parallel("P1")
    rose = meeting(hall, "P1")
    assert (rose.state, rose.called_at, rose.adjourned_at) == ("adjourned", when("15:00"), when("17:30"))
    assert rose.note == "The preparatory meeting."
    with hall.refuses("Meeting P1 is not in session"):
        hall.close_parallel("P1")
    for act in ("open_parallel", "close_parallel"):
        with hall.refuses("Meeting 2 is one of the plenary"):
            hall.perform(act, code="2")
    hall.adjourn_meeting()
    with hall.refuses("Meeting P3 is one of another room"):
        hall.call_to_order("P3")


def test_an_extension_into_another_day_or_over_another_meeting_is_told(hall: Hall) -> None:
    hall.at("12:50").extend_meeting("2019-12-16T15:30:00+04:00")
    assert told(hall) == ["It goes over meeting 2 in the same room."]
    hall.extend_meeting("2019-12-18T11:00:00+04:00", along=LIST)
    assert told(hall)[0] == "It goes on into another day."
    assert "It goes over meeting 5 in the same room." in told(hall)
    hall.extend_meeting("2019-12-16T13:30:00+04:00")
    assert told(hall) == []


def test_a_meeting_of_another_room_that_rose_is_no_pause_of_a_statement_in_the_plenary(hall: Hall) -> None:
    hall.open_parallel("P1")
    waiting(hall, "NOR").give_floor()
    hall.after(60).end_statement()
    hall.after(60).close_parallel("P1")
    hall.after(120).undo()
    hall.after(60).undo()
    assert hall.used() == 300
