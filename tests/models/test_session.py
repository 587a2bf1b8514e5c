"""The session tells what became of an act, keeps time, and finds outages."""

import time
from datetime import datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from chairconsole.acts.rehearsal import begin_rehearsal, first_moment, next_moment
from chairconsole.models.reading import Reading
from chairconsole.models.session import Outage, Session
from chairconsole.records.alive import last_alive, mark_alive
from chairconsole.records.values import Entry, Statement
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


@pytest.mark.parametrize(
    ("seconds", "speaks", "followed"), [(600, False, True), (600, True, False), (-600, False, False)]
)
def test_a_step_of_the_laptops_clock_is_journalled(
    session: Session, clock: HandClock, seconds: int, speaks: bool, followed: bool
) -> None:
    if speaks:
        session.perform("give_floor", speaker="The Executive Secretary")
    clock.set_by = timedelta(seconds=seconds)
    beat(session, clock)
    line = session.record.last
    assert line is not None
    assert (line.act, line.args) == ("note_clock_step", {"seconds": seconds, "followed": followed})
    assert session.now() == dubai("10:00:01") + timedelta(seconds=seconds if followed else 0)


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
