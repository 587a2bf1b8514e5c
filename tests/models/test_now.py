"""One derived state: what is kept from act to act and shared by all windows is what would be derived anew."""

from random import Random

import pytest

from chairconsole.acts.forecasting import question
from chairconsole.ledger.room import Room
from chairconsole.models.lists import passed_over
from chairconsole.models.outlook import outlook_in_hand
from chairconsole.models.points import held, point_in_hand
from chairconsole.models.reading import Reading
from chairconsole.models.session import Session
from chairconsole.models.speakers_model import SpeakersModel
from chairconsole.models.speakers_rows import SpeakersRows
from chairconsole.models.turning import turn_in
from chairconsole.records.facts.lists import SpeakersList
from chairconsole.records.memory import Door, Memory
from chairconsole.rules.forecast import forecast
from tests.ledger.moves import EVERY_MOVE, Moves
from tests.models.hand import HandClock, beat
from tests.room import LIST, Hall

OUT_OF_PLACE = {"migrate", "close_session", "set_rehearsal_clock", "correct_clock", "note_clock_step"}
ON_THE_LIST = ("inscribe", "inscribe", "give_floor", "end_statement", "move_entry", "recall", "undo", "redo") * 3
DERIVED = (passed_over, outlook_in_hand, point_in_hand, held, turn_in)


def anew(session: Session, room: Room) -> Room:
    """Return the same room at the same moment, with a memory that remembers nothing."""
    memory = Memory(session.record.memory.everything())
    return Room(Door(memory, room.number), room.number, room.at, room.by, room.history)


def hold_equal(session: Session) -> None:
    """Hold what was followed equal to what is derived from the rows alone."""
    room = session.room()
    judge = anew(session, room)
    for listed in judge.door.all(SpeakersList):
        assert room.in_order(listed) == judge.in_order(listed)
        told, due = question(room, listed), question(judge, listed)
        assert told == due
        assert list(forecast(told).expected) == list(forecast(due).expected)
    for derive in DERIVED:
        assert derive(room) == derive(judge), derive.__name__


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_what_is_followed_is_what_would_be_derived_anew(session: Session, clock: HandClock, seed: int) -> None:
    session.perform("call_to_order", meeting=1)
    session.perform("take_up_item", item=LIST)
    chance, hall = Random(seed), Hall(session.record, clock.now())
    shown, reading = SpeakersModel(session), Reading(session)
    done = 0
    for _ in range(340):
        # now within a minute, now past the end of a meeting or a deadline
        beat(session, clock, chance.choice([1, 1, 20, 90, 4000]))
        hold_equal(session)
        hall.now = clock.now()
        name = chance.choice((*EVERY_MOVE, *ON_THE_LIST))
        args = None if name in OUT_OF_PLACE else getattr(Moves(hall, chance.choice), name)()
        if args is None or session.perform(name, **args) is None:
            continue
        done += 1
        hold_equal(session)
        listed = session.room().list_in_hand()
        if listed is not None:
            rows = SpeakersRows(anew(session, session.room()), listed, reading)
            assert list(shown.rows) == [rows[key] for key in rows.keys]
    assert done >= 100


def test_all_who_hear_of_an_act_or_a_tick_read_of_one_moment(session: Session, clock: HandClock) -> None:
    read: list[Room] = []

    def on_heard() -> None:
        clock.at += clock.at.resolution
        read.append(session.room())

    for signal in (session.changed, session.ticked):
        signal.connect(on_heard)
        signal.connect(on_heard)
    session.perform("take_up_item", item="2")
    beat(session, clock)
    assert read[0] is read[1]
    assert read[2] is read[3]
    assert read[0].at < read[2].at < session.room().at
