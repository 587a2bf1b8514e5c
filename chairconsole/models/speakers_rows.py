"""The rows of a speakers list: headings by class and rung, entries with all that is told of them, and rulers."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import cast

from chairconsole.acts.forecasting import forecast
from chairconsole.acts.standing import basis
from chairconsole.ledger.room import Room
from chairconsole.ledger.waiting import Standing
from chairconsole.models.desk import EntryRow, GroupRow, Notice, RulerRow
from chairconsole.models.lists import by_time_left
from chairconsole.models.reading import Reading, mark_of, speaker_line
from chairconsole.models.saying import say
from chairconsole.models.tongue import Tongue
from chairconsole.records.facts.floor import Statement
from chairconsole.records.facts.lists import Entry, ExchangeNotice, SpeakersList
from chairconsole.records.facts.meetings import Meeting
from chairconsole.records.facts.texts import StatementText
from chairconsole.rules import speakers, words
from chairconsole.rules.forecast import Expected, Forecast
from chairconsole.rules.sentence import capital, in_a_row
from chairconsole.rules.speakers import Class
from chairconsole.rules.terms import Cabinet, Category, Level, Precedence, Status

Row = GroupRow | RulerRow | EntryRow

NOT_EXPECTED = Expected(None, None, None, True)
"""Of those who have no place in the order nothing is expected."""


@dataclass(frozen=True, slots=True)
class _Beside:
    """What is told of entries beside themselves, looked up once for all of them."""

    texts: Mapping[int, StatementText]
    called: Mapping[int | None, int]
    notices: Mapping[str, Sequence[Notice]]
    meetings: Mapping[str, int | None]


def text_told(text: StatementText, limit_s: int) -> str:
    """Tell how many words a text has, how they were counted, and what a limit in seconds says to its length."""
    counted = _counted(text.text, text.language)
    return in_a_row([counted.how, words.fit(counted.words, limit_s).said])


def key_of(row: Row) -> Hashable:
    """Know an entry by its number, a heading by its title, and a ruler by what begins behind it."""
    if isinstance(row, EntryRow):
        return row.id
    return row.title if isinstance(row, GroupRow) else ("ruler", row.starts)


class SpeakersRows:
    """The rows of a list: those waiting in order, then who was passed over, then void requests.

    What is told of those who wait is put together for the rows that are asked for.
    """

    def __init__(self, room: Room, listed: SpeakersList, reading: Reading) -> None:
        self._room, self._listed, self._reading = room, listed, reading
        self._waiting, self._forecast = room.waiting(listed), forecast(room, listed)
        self._order = self._waiting.order
        self.made: dict[Hashable, Row] = {}
        self.keys: list[Hashable] = []
        done = 0
        for place, row in self._between():
            self.keys += self._waiting.numbers[done:place]
            self._take(row)
            done = place
        self.keys += self._waiting.numbers[done:]
        for row in self._without_place():
            self._take(row)
        self.headings = [key for key in self.made if not isinstance(key, int)]

    def __getitem__(self, key: Hashable) -> Row:
        if key not in self.made:
            place = self._place(key)
            entry, standing = self._order[place]
            self.made[key] = self._row(entry, standing.category, place + 1, self._forecast.expected[place])
        return self.made[key]

    def _place(self, key: Hashable) -> int:
        """Return the place of an entry, from 0: found by its facts, or, where they changed since, by its number."""
        entry = self._room.door.get(Entry, cast(int, key))
        if entry is not None:
            category = self._room.participant(entry.delegation).category
            place = speakers.index_of(speakers.place(entry, self._listed, category), self._order)
            if place < len(self._order) and self._waiting.numbers[place] == key:
                return place
        return self._waiting.numbers.index(cast(int, key))

    @cached_property
    def _beside(self) -> _Beside:
        return _beside(self._room, self._listed, self._reading)

    def languages(self) -> set[str]:
        """Return in which languages statements of the list are to be made."""
        told = {entry.language for entry, _ in self._order}
        told |= {row.language for row in self.made.values() if isinstance(row, EntryRow)}
        return {language for language in told if language}

    def _take(self, row: Row) -> None:
        self.keys.append(key_of(row))
        self.made[key_of(row)] = row

    def _between(self) -> Iterator[tuple[int, Row]]:
        """Go through headings and rulers, each with the place of the entry, from 0, before which it stands."""
        order, tongue = self._order, self._reading.tongue
        rulers = _rulers(self._room, self._listed, self._forecast, self._reading)
        ends = self._headings()
        for place in sorted(place for place in rulers.keys() | ends.keys() if place < len(order)):
            yield from ((place, row) for row in rulers.get(place, ()))
            if place in ends:
                standing, rung = self._heading(order[place])
                title = _title(standing, rung, self._listed, tongue)
                yield place, GroupRow(title, ends[place] - place, _ordered_by(standing, tongue))

    def _headings(self) -> Mapping[int, int]:
        """Return at which place each heading's entries begin, and before which they end."""
        ends, place = {}, 0
        while place < len(self._order):
            here = self._heading(self._order[place])
            ends[place] = bisect_right(self._order, here, lo=place, key=self._heading)
            place = ends[place]
        return ends

    def _heading(self, standing: Standing) -> tuple[Class, int]:
        return speakers.heading(standing[1], self._listed.precedence)

    def _without_place(self) -> Iterator[Row]:
        headings = {
            Status.PASSED_OVER: (
                self._reading.tongue.translate("SpeakersModel", "Passed over"),
                self._reading.tongue.translate("SpeakersModel", "until recalled"),
            ),
            Status.VOID: (
                self._reading.tongue.translate("SpeakersModel", "To be resubmitted"),
                self._reading.tongue.translate("SpeakersModel", "received before the list opened"),
            ),
        }
        for status, (title, why) in headings.items():
            entries = sorted(self._room.door.find(Entry, list=self._listed.code, status=status), key=by_time_left)
            if entries:
                yield GroupRow(title, len(entries), why)
            for entry in entries:
                yield self._row(entry, self._room.participant(entry.delegation).category, None, NOT_EXPECTED)

    def _row(self, entry: Entry, category: Category, position: int | None, when: Expected) -> EntryRow:
        reading, beside, is_minister = self._reading, self._beside, entry.level is Level.MINISTER
        return EntryRow(
            id=entry.id,
            position=position,
            code=entry.delegation,
            delegation=reading.name(entry.delegation),
            on_behalf_of=self._name(entry.on_behalf_of),
            speaker=speaker_line(entry),
            level=entry.level,
            unconfirmed=is_minister and entry.cabinet is Cabinet.UNCONFIRMED,
            not_member=is_minister and entry.cabinet is Cabinet.NOT_MEMBER,
            lent_by=entry.lent_by,
            category=category,
            own_limit=entry.limit_s is not None,
            language=entry.language,
            limit_s=speakers.limit_s(entry, self._listed, category),
            received_at=reading.local(entry.received_at),
            begins=reading.local(when.start).replace(second=0) if when.start else None,
            meeting=beside.meetings.get(when.meeting) if when.meeting else None,
            reached=when.reached,
            status=entry.status,
            basis=reading.say(basis(self._room, entry, self._listed)),
            credentials=mark_of(self._room, entry.delegation),
            notices=tuple(beside.notices.get(entry.delegation, ())),
            exchanged_with=self._name(entry.exchanged_with),
            replaced_at=reading.local(entry.replaced_at) if entry.replaced_at else None,
            transferred_from=entry.transferred_from,
            reply_to=self._name(entry.reply_to),
            called=beside.called.get(entry.id, 0),
            text=beside.texts.get(entry.id),
            reference=entry.reference,
            reason=entry.reason,
        )

    def _name(self, code: str | None) -> str | None:
        return None if code is None else self._reading.name(code)


def _beside(room: Room, listed: SpeakersList, reading: Reading) -> _Beside:
    notices: dict[str, list[Notice]] = {}
    for notice in room.door.find(ExchangeNotice, list=listed.code):
        notices.setdefault(notice.delegation, []).append(Notice(reading.name(notice.other), gave=True))
        notices.setdefault(notice.other, []).append(Notice(reading.name(notice.delegation), gave=False))
    return _Beside(
        texts={text.entry: text for text in room.door.all(StatementText)},
        called=Counter(statement.entry for statement in room.door.all(Statement)),
        notices=notices,
        meetings={meeting.code: meeting.number for meeting in room.door.all(Meeting)},
    )


def _rulers(room: Room, listed: SpeakersList, expected: Forecast, reading: Reading) -> dict[int, list[RulerRow]]:
    """Return the rulers that stand before the entry of each place, from 0: where meetings rise, and the list's end."""
    rulers: dict[int, list[RulerRow]] = {}
    done, end = 0, listed.ends_by
    for this, following in zip(expected.within, expected.within[1:], strict=False):
        done += this.speakers
        meeting = room.door.get(Meeting, following.sitting.meeting)
        starts = reading.local(following.sitting.starts)
        rises = RulerRow(reading.local(this.sitting.ends), starts, meeting.number if meeting else None, 0)
        rulers.setdefault(done, []).append(rises)
    if expected.within:
        end = end or expected.within[-1].sitting.ends
        rulers.setdefault(expected.reached, []).append(RulerRow(reading.local(end), None, None, expected.not_reached))
    return rulers


@lru_cache(maxsize=32)
def _counted(text: str, language: str | None) -> words.Count:
    return words.count(text, language)


def _title(standing: Class, rung: int, listed: SpeakersList, tongue: Tongue) -> str:
    """Name a heading: the class where it is not that of States, then the rung."""
    parts: list[str] = [] if standing is Class.STATES else [speakers.CLASS_WORDS[standing]]
    if (standing is not Class.RECALLED and listed.precedence is not Precedence.NONE) or not parts:
        parts.append(speakers.RUNG_WORDS[listed.precedence][rung])
    return say(capital(in_a_row(parts)), tongue)


def _ordered_by(standing: Class, tongue: Tongue) -> str:
    if standing is Class.RECALLED:
        return tongue.translate("SpeakersModel", "waiting, in the order of recall")
    return tongue.translate("SpeakersModel", "waiting, by time of request")
