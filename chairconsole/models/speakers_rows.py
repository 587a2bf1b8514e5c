"""The rows of a speakers list: headings by class and rung, entries with all that is told of them, and rulers."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from chairconsole.acts.forecasting import forecast
from chairconsole.acts.standing import basis
from chairconsole.ledger.room import Room
from chairconsole.models.desk import EntryRow, GroupRow, Notice, RulerRow
from chairconsole.models.reading import Reading, mark_of, speaker_line
from chairconsole.models.saying import say
from chairconsole.models.tongue import Tongue
from chairconsole.records.facts.credentials import Credentials
from chairconsole.records.facts.floor import Statement
from chairconsole.records.facts.lists import Entry, ExchangeNotice, SpeakersList
from chairconsole.records.facts.meetings import Meeting
from chairconsole.records.facts.texts import StatementText
from chairconsole.rules import speakers, words
from chairconsole.rules.forecast import Expected, Forecast
from chairconsole.rules.sentence import capital, in_a_row
from chairconsole.rules.speakers import Class, Place
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


def rows_of(room: Room, listed: SpeakersList, reading: Reading) -> list[Row]:
    """Return the rows of a list: those waiting in order, then who was passed over, then void requests."""
    return list(_Rows(room, listed, reading).all())


def text_told(text: StatementText, limit_s: int) -> str:
    """Tell how many words a text has, how they were counted, and what a limit in seconds says to its length."""
    counted = _counted(text.text, text.language)
    return in_a_row([counted.how, words.fit(counted.words, limit_s).said])


class _Rows:
    def __init__(self, room: Room, listed: SpeakersList, reading: Reading) -> None:
        self._room, self._listed, self._reading = room, listed, reading
        self._beside = _beside(room, listed, reading)

    def all(self) -> Iterator[Row]:
        """Go through the rows from the first to speak on."""
        room, listed = self._room, self._listed
        order, expected = room.in_order(listed), forecast(room, listed)
        rulers = _rulers(room, listed, expected, self._reading)
        waiting = Counter(_heading(place) for _, place in order)
        heading: tuple[Class, int] | None = None
        for position, ((entry, place), when) in enumerate(zip(order, expected.expected, strict=True), start=1):
            yield from rulers.get(position - 1, ())
            if _heading(place) != heading:
                heading = _heading(place)
                yield GroupRow(
                    _title(place, listed, self._reading.tongue),
                    waiting[heading],
                    _ordered_by(place, self._reading.tongue),
                )
            yield self._row(entry, place.category, position, when)
        yield from self._without_place()

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
            entries = sorted(self._room.door.find(Entry, list=self._listed.code, status=status), key=_by_time_left)
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
            credentials=mark_of(self._room.door.get(Credentials, entry.delegation)),
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


def _heading(place: Place) -> tuple[Class, int]:
    """Return under which heading a place stands; the recalled have one, whether next or at the end."""
    return place.standing_class, 0 if place.standing_class is Class.RECALLED else place.rung


def _title(place: Place, listed: SpeakersList, tongue: Tongue) -> str:
    """Name a heading: the class where it is not that of States, then the rung."""
    parts: list[str] = [] if place.standing_class is Class.STATES else [speakers.CLASS_WORDS[place.standing_class]]
    if (place.standing_class is not Class.RECALLED and listed.precedence is not Precedence.NONE) or not parts:
        parts.append(speakers.RUNG_WORDS[listed.precedence][place.rung])
    return say(capital(in_a_row(parts)), tongue)


def _ordered_by(place: Place, tongue: Tongue) -> str:
    if place.standing_class is Class.RECALLED:
        return tongue.translate("SpeakersModel", "waiting, in the order of recall")
    return tongue.translate("SpeakersModel", "waiting, by time of request")


def _by_time_left(entry: Entry) -> tuple[bool, float, int]:
    left: datetime | None = entry.left_at
    return left is None, left.timestamp() if left else 0.0, entry.id
