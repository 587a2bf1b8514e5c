"""Times a list of 2,000 entries ordered and forecast, with what could be done about it, beside the sort of its keys."""

import random
import time
from collections.abc import Iterator
from datetime import timedelta

from chairconsole.acts import forecasting
from chairconsole.ledger.history import History
from chairconsole.ledger.room import Room
from chairconsole.records.fact import Fact
from chairconsole.records.facts.agenda import AgendaItem
from chairconsole.records.facts.lists import Entry, SpeakersList
from chairconsole.records.facts.meetings import Meeting
from chairconsole.records.facts.participation import Participant
from chairconsole.records.facts.programme import ProgrammeEntry
from chairconsole.records.facts.session import Conference
from chairconsole.records.memory import Change, Door, Memory
from chairconsole.rules.moment import moment
from chairconsole.rules.terms import By, Category, Level, Status, Track

ENTRIES = 2000
DAYS = 19
ROUNDS = 41
BEGINS = moment("2019-12-02T10:00:00+04:00")
HOUR = timedelta(hours=1)
LIST = "1"


def _rows() -> Iterator[Fact]:
    """Give a conference with one long list, and so many meetings for it that all fit at a shorter limit."""
    draw = random.Random(1)
    yield Conference(code="LONG", name={"en": "Long"}, time_zone="Asia/Dubai", interpreted_meetings=2 * DAYS)
    yield AgendaItem(number=LIST, position=1, title={"en": "Debate"}, short_title={"en": "Debate"})
    for number in range(2 * DAYS):
        starts = BEGINS + timedelta(days=number // 2, hours=5 * (number % 2))
        yield Meeting(code=str(number), track=Track.PLENARY, number=number, starts=starts, ends=starts + 3 * HOUR)
        yield ProgrammeEntry(
            id=number, meeting=str(number), position=1, items=(LIST,), title={"en": "Debate"}, minutes=180
        )
    ends_by = BEGINS + timedelta(days=DAYS)
    yield SpeakersList(code=LIST, item=LIST, closes=BEGINS, ends_by=ends_by)
    for number in range(ENTRIES):
        code = f"D{number}"
        category = draw.choices((Category.PARTY, Category.IGO, Category.GROUP), (90, 8, 2))[0]
        yield Participant(code=code, category=category, name={"en": code}, spoken={"en": code})
        received = BEGINS - timedelta(seconds=draw.randrange(1, 30 * 24 * 3600))
        yield Entry(
            id=number,
            list=LIST,
            delegation=code,
            level=draw.choice(list(Level)),
            received_at=received,
            precedence_at=received,
            sequence=number,
            status=Status.WAITING,
        )


def _no_changes(number: int) -> Iterator[Change]:
    return iter(())


def main() -> None:
    """Print the time of each round, then that of each floor."""
    memory = Memory(_rows())
    ours, floor = [], []
    for _ in range(ROUNDS):
        # What was derived is forgotten, as after an act.
        memory.apply(())
        room = Room(Door(memory, 1), 1, BEGINS - HOUR, By.SECRETARY, History(_no_changes))
        begun = time.perf_counter()
        listed = room.list(LIST)
        told, choices = forecasting.forecast(room, listed), forecasting.choices(room, listed)
        ours.append(time.perf_counter() - begun)
        assert told.waiting == ENTRIES
        assert told.not_reached > 0
        assert choices.fit.limit_s is not None, "no limit had to be sought"
        keys = {entry.id: place.key for entry, place in room.in_order(listed)}
        unsorted = [keys[number] for number in range(ENTRIES)]
        begun = time.perf_counter()
        sorted(unsorted)
        floor.append(time.perf_counter() - begun)
    print(*ours, *floor)


if __name__ == "__main__":
    main()
