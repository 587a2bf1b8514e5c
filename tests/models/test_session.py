"""The session tells what became of an act, keeps time, and finds outages."""

import time
from datetime import datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from chairconsole.ledger.rehearsal import begin_rehearsal, first_moment, next_moment
from chairconsole.ledger.verifying import findings
from chairconsole.models.reading import Reading
from chairconsole.models.session import Outage, Session
from chairconsole.records.alive import last_alive, mark_alive
from chairconsole.records.facts.floor import Statement
from chairconsole.records.facts.lists import Entry
from chairconsole.rules.phase import Phase
from tests.models.conftest import OpenSession
from tests.models.hand import HandClock, beat, dubai


def test_an_act_is_told_with_exactly_its_rows(session: Session, qtbot: QtBot) -> None:
    session.perform("take_up_item", item="1(f)")
    with qtbot.waitSignal(session.changed) as told:
        session.perform("inscribe", list="1(f)", delegation="NOR")
    assert [(c.kind, c.before is None) for c in told.args[0].changes] == [(Entry, True)]


def test_a_refusal_is_told_and_changes_nothing(session: Session, qtbot: QtBot) -> None:
    before = list(session.record.memory.everything())
    with qtbot.waitSignal(session.refused) as told, qtbot.assertNotEmitted(session.changed):
        assert session.perform("give_floor") is None
    assert "list" in str(told.args[0])
    assert list(session.record.memory.everything()) == before


def test_next_is_the_delegation_that_was_meant(speaking: Session, qtbot: QtBot) -> None:
    speaking.perform("end_statement")
    speaking.perform("withdraw", list="1(f)", delegation="KEN")
    with qtbot.waitSignal(speaking.refused):
        assert speaking.call_next("KEN") is None
    assert speaking.statement() is None
    assert speaking.call_next("CHL") is not None
    with qtbot.waitSignal(speaking.refused):
        assert speaking.call_next("CHL") is None


def test_every_second_is_shown_once_through_to_overtime(speaking: Session, clock: HandClock) -> None:
    reading = Reading(speaking)
    shown = []
    for _ in range(260):
        beat(speaking, clock)
        floor = reading.floor()
        assert floor is not None
        shown.append((floor.shown_s, floor.phase))
    assert [s for s, _ in shown] == list(range(239, -21, -1))
    phases = dict(shown)
    assert [phases[s] for s in (61, 60, 1, 0, -9, -10)] == [
        Phase.SPEAKING,
        Phase.ONE_MINUTE,
        Phase.ONE_MINUTE,
        Phase.TIME,
        Phase.TIME,
        Phase.OVER,
    ]


def test_a_thousand_pauses_change_nothing(speaking: Session, clock: HandClock) -> None:
    reading = Reading(speaking)
    for _ in range(250):
        clock.advance(timedelta(milliseconds=37))
        speaking.perform("pause_statement")
        clock.advance(timedelta(milliseconds=613))
        speaking.perform("resume_statement")
    clock.advance(timedelta(milliseconds=750))
    floor = reading.floor()
    assert floor is not None
    assert floor.used_s == 10


def test_a_blocked_console_shows_the_right_second_again(speaking: Session, clock: HandClock) -> None:
    beat(speaking, clock, 3.7)
    floor = Reading(speaking).floor()
    assert floor is not None
    assert floor.shown_s == 237
    assert speaking.outage is None


def test_a_long_silence_in_mid_speech_is_an_outage_that_can_be_held(
    speaking: Session, clock: HandClock, qtbot: QtBot
) -> None:
    beat(speaking, clock, 60)
    with qtbot.waitSignal(speaking.outage_found) as found:
        beat(speaking, clock, 30)
    assert found.args[0] == Outage(dubai("10:01:00"), dubai("10:01:30"))
    assert speaking.hold_outage() is not None
    floor = Reading(speaking).floor()
    assert floor is not None
    assert floor.used_s == 60
    with qtbot.waitSignal(speaking.refused):
        assert speaking.hold_outage() is None


def test_a_silence_while_paused_is_no_outage(speaking: Session, clock: HandClock) -> None:
    speaking.perform("pause_statement")
    beat(speaking, clock, 600)
    assert speaking.outage is None


def test_after_a_crash_the_same_speaker_and_the_outage_counted(
    speaking: Session, clock: HandClock, open_session: OpenSession
) -> None:
    beat(speaking, clock, 40)
    assert last_alive(speaking.record.path) == dubai("10:00:40")
    clock.advance(timedelta(seconds=20))
    again = open_session()
    again.start()
    assert again.outage == Outage(dubai("10:00:40"), dubai("10:01:00"))
    floor = Reading(again).floor()
    assert floor is not None
    assert (floor.code, floor.used_s) == ("NOR", 60)
    again.hold_outage()
    floor = Reading(again).floor()
    assert floor is not None
    assert floor.used_s == 40


def test_undo_works_over_a_restart(speaking: Session, open_session: OpenSession) -> None:
    again = open_session()
    again.perform("undo")
    assert again.statement() is None
    again.perform("redo")
    statement = again.statement()
    assert isinstance(statement, Statement)
    assert statement.delegation == "NOR"


def steps(session: Session) -> list[tuple[str, object, object]]:
    """Return what the journal says of the laptop's clock."""
    lines = [line for line in session.record.lines() if line.act in ("note_clock_step", "correct_clock")]
    return [(line.act, line.args["seconds"], line.args.get("followed", line.args.get("reason"))) for line in lines]


@pytest.mark.parametrize(
    ("seconds", "told"),
    [(600, ("note_clock_step", 600, True)), (-600, ("correct_clock", -600, "the laptop's clock was set"))],
)
def test_a_step_of_the_laptops_clock_is_followed_either_way(
    session: Session, clock: HandClock, seconds: int, told: tuple[str, object, object]
) -> None:
    clock.set_by = timedelta(seconds=seconds)
    beat(session, clock)
    assert steps(session) == [told]
    assert session.now() == dubai("10:00:01") + timedelta(seconds=seconds)
    beat(session, clock)
    assert steps(session) == [told]
    assert session.perform("open_session") is not None
    assert findings(session.record.path) == []


@pytest.mark.parametrize("seconds", [600, -600])
def test_a_step_in_mid_speech_is_told_once_and_followed_when_the_floor_is_free(
    speaking: Session, clock: HandClock, seconds: int
) -> None:
    clock.set_by = timedelta(seconds=seconds)
    beat(speaking, clock)
    beat(speaking, clock)
    assert steps(speaking) == [("note_clock_step", seconds, False)]
    assert speaking.record.last is not None
    assert speaking.record.last.sentence.endswith("not followed while somebody has the floor")
    assert speaking.now() == dubai("10:00:02")
    speaking.perform("end_statement")
    beat(speaking, clock)
    assert len(steps(speaking)) == 2
    assert speaking.now() == dubai("10:00:03") + timedelta(seconds=seconds)
    assert speaking.perform("give_floor") is not None
    assert findings(speaking.record.path) == []


def test_a_step_of_the_laptops_clock_leaves_a_rehearsals_time_alone(session: Session, clock: HandClock) -> None:
    begin_rehearsal(session.record, clock.now())
    rehearsal = session.rehearsal()
    assert rehearsal is not None
    clock.is_ahead = timedelta(seconds=rehearsal.offset_s)
    clock.set_by = timedelta(hours=4)
    beat(session, clock)
    now = session.rehearsal()
    assert now is not None
    assert (now.offset_s, session.now()) == (rehearsal.offset_s - 4 * 3600, dubai("10:00:01"))


def test_a_mark_that_lies_ahead_sets_no_clock_and_finds_no_outage(
    speaking: Session, clock: HandClock, open_session: OpenSession
) -> None:
    mark_alive(speaking.record.path, clock.now() + timedelta(hours=4))
    clock.advance(timedelta(seconds=20))
    again = open_session()
    again.start()
    assert (again.now(), again.outage) == (dubai("10:00:20"), None)


def test_on_opening_the_two_clocks_are_compared_and_one_key_settles_it(
    session: Session, clock: HandClock, open_session: OpenSession, qtbot: QtBot
) -> None:
    session.perform("open_session")
    clock.is_ahead = timedelta(hours=4)
    again = open_session()
    with qtbot.waitSignal(again.clocks_differ):
        again.start()
    assert again.now() == dubai("10:00:00")
    again.perform("give_floor", speaker="The host")
    with qtbot.waitSignal(again.refused) as told:
        assert again.settle_clock() is None
    assert "while The host has the floor" in str(told.args[0])
    again.perform("end_statement")
    assert again.settle_clock() is not None
    assert (again.now(), again.differs()) == (dubai("06:00:00"), False)
    with qtbot.waitSignal(again.refused):
        again.settle_clock()
    assert again.perform("inscribe", list="1(f)", delegation="NOR") is not None


@pytest.mark.parametrize("rights", [4, 3])
def test_a_step_of_a_laptop_that_was_not_right_is_not_followed(
    session: Session, clock: HandClock, rights: int, open_session: OpenSession, qtbot: QtBot
) -> None:
    # Given a laptop that began four hours behind, where the console went on from the last act
    clock.is_ahead = timedelta(hours=4)
    session.start()
    # When it is put right, or nearly
    clock.set_by = timedelta(hours=rights)
    beat(session, clock)
    # Then the console's hour stays, and what is left of the difference is for people to settle
    assert session.now() == dubai("10:00:01")
    assert steps(session) == [("note_clock_step", rights * 3600, False)]
    assert session.differs() is (rights == 3)
    beat(session, clock)
    assert len(steps(session)) == 1


def test_a_clock_set_forward_is_no_outage_of_who_speaks_next(session: Session, clock: HandClock, qtbot: QtBot) -> None:
    session.start()
    session.perform("correct_clock", seconds=3600, reason="an hour late")
    session.perform("give_floor", speaker="The host")
    with qtbot.waitSignal(session.ticked) as told:
        session._ticker._on_timeout()
    assert told.args[0].since_last == timedelta(0)
    assert session.outage is None


def test_undo_looks_through_a_step_of_the_clock(session: Session, clock: HandClock) -> None:
    session.perform("open_session")
    clock.set_by = timedelta(seconds=600)
    beat(session, clock)
    session.perform("undo")
    assert session.room().conference.opened_at is None


def test_a_damaged_mark_is_no_mark(session: Session) -> None:
    mark_alive(session.record.path, session.now())
    session.record.path.with_name(session.record.path.name + ".alive").write_bytes(b"\xff\x00torn")
    assert last_alive(session.record.path) is None


def test_a_rehearsal_goes_from_moment_to_moment(session: Session, clock: HandClock, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.refused):
        session.go_to_next_moment()
    begin_rehearsal(session.record, clock.now())
    assert session.rehearsal() is not None
    seen: list[datetime] = []
    while next_moment(session.record.memory, session.now()) is not None and len(seen) < 3:
        session.go_to_next_moment()
        seen.append(session.now())
    assert seen == [dubai("11:55:00"), dubai("12:40:00"), dubai("14:58:00")]


def test_a_meeting_is_gone_to_at_its_hour_and_from_only_once_it_has_risen(
    session: Session, clock: HandClock, qtbot: QtBot
) -> None:
    begin_rehearsal(session.record, clock.now())
    session.perform("call_to_order", meeting=1)
    seen: list[datetime] = []
    for _ in range(3):
        session.go_to_next_moment()
        seen.append(session.now())
    assert seen == [dubai("11:55:00"), dubai("12:40:00"), dubai("13:00:00")]
    with qtbot.waitSignal(session.refused) as refused:
        assert session.go_to_next_moment() is None
    assert str(refused.args[0].sentence) == "Meeting 1 has not risen yet: adjourn it first."
    session.perform("adjourn_meeting")
    for hour in ("14:58:00", "15:00:00"):
        session.go_to_next_moment()
        assert session.now() == dubai(hour)


def test_no_moment_is_gone_to_over_the_head_of_a_speaker(speaking: Session, clock: HandClock, qtbot: QtBot) -> None:
    begin_rehearsal(speaking.record, clock.now())
    before = speaking.now()
    for state in ("speaking", "called"):
        statement = speaking.statement()
        assert statement is not None
        assert statement.state == state
        with qtbot.waitSignal(speaking.refused) as refused, qtbot.assertNotEmitted(speaking.outage_found):
            assert speaking.go_to_next_moment() is None
        assert "has the floor" in str(refused.args[0].sentence)
        assert speaking.now() == before
        if state == "speaking":
            speaking.perform("end_statement")
            speaking.perform("give_floor", begin=False)
    speaking.perform("pass_over", list="1(f)", delegation="KEN")
    assert speaking.go_to_next_moment() is not None
    assert speaking.now() > before


def test_a_rehearsal_begins_ten_minutes_before_the_first_meeting(session: Session) -> None:
    memory = session.record.memory
    assert first_moment(memory, dubai("00:00:00", day=10)) == dubai("09:50:00")
    assert first_moment(memory, dubai("11:00:00")) == dubai("11:00:00")


@pytest.mark.parametrize(("laptop", "shown"), [("Asia/Dubai", None), ("Europe/Vienna", "Asia/Dubai")])
def test_the_conferences_zone_is_shown_where_the_laptops_is_another(
    session: Session, monkeypatch: pytest.MonkeyPatch, laptop: str, shown: str | None
) -> None:
    monkeypatch.setenv("TZ", laptop)
    time.tzset()
    try:
        head = Reading(session).head()
        assert (head.zone, head.zone_assumed) == (shown, True)
    finally:
        monkeypatch.undo()
        time.tzset()
