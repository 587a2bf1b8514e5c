"""What is asked for from the floor outside the list: points of order, then the replies of the debate in hand."""

from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, Qt

from chairconsole.acts.forecasting import forecast, question
from chairconsole.acts.lists import REPLY
from chairconsole.acts.points import points_raised
from chairconsole.ledger.room import Room
from chairconsole.models.points import Held, Stage, by_ruling, held, holder, stage, stopped
from chairconsole.models.reading import SECOND, Reading
from chairconsole.models.rows import Index, RowsModel
from chairconsole.models.session import Session
from chairconsole.models.ticker import Tick
from chairconsole.models.tongue import Tongue
from chairconsole.records.facts.lists import Entry, SpeakersList
from chairconsole.records.facts.points import PointOfOrder
from chairconsole.rules import speakers
from chairconsole.rules.forecast import Expected
from chairconsole.rules.terms import Category, Replies, Ruling, Status


@dataclass(frozen=True, slots=True)
class HeadingRow:
    """A heading, what is told beside it, and whether what stands below it is to be dealt with now."""

    title: str
    told: str
    is_due: bool


@dataclass(frozen=True, slots=True)
class TextRow:
    """A sentence about the rows above or below it; `about` tells one from another."""

    about: str
    told: str


@dataclass(frozen=True, slots=True)
class PointRow:
    """A point of order; `holds` is whose clock it stopped and still holds, with `left_s` seconds left.

    `votes` are those to overrule, against, and abstaining; times are local to the conference.
    """

    id: int
    code: str
    delegation: str
    is_party: bool
    subject: str | None
    raised_at: datetime
    stage: Stage
    holds: str | None
    left_s: int
    ruling: Ruling | None
    ruling_text: str | None
    appealed_by: str | None
    votes: tuple[int, int, int] | None
    stands: bool | None


@dataclass(frozen=True, slots=True)
class ReplyRow:
    """A reply that waits, or was passed over (no `position`); `begins` is when it is expected, `to` whom it is made."""

    id: int
    listed: str
    code: str
    delegation: str
    position: int | None
    round: int
    limit_s: int
    to: str | None
    asked_at: datetime
    begins: datetime | None
    status: Status


Row = HeadingRow | TextRow | PointRow | ReplyRow


def ruling_words(ruling: Ruling | None, tongue: Tongue) -> str:
    """Return a ruling in words."""
    return (
        tongue.translate("Requests", "upheld") if ruling is Ruling.UPHELD else tongue.translate("Requests", "rejected")
    )


class RequestsModel(RowsModel[Row]):
    """Follows the session's acts; what is expected of replies goes on with the minutes."""

    def __init__(self, session: Session, language: str = "en", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._reading = session, Reading(session, language)
        self._minute = session.now().replace(second=0, microsecond=0)
        session.changed.connect(self._renew_all)
        session.ticked.connect(self._on_ticked)
        self.show_rows(self._read())

    def first(self, stage: Stage) -> PointRow | None:
        """Return the point of order that is ruled upon or voted on next, or was ruled upon last."""
        return next((row for row in self.rows if isinstance(row, PointRow) and row.stage is stage), None)

    def key(self, row: Row) -> Hashable:
        """Know a point or a reply by its number, a heading by its title, a sentence by what it is about."""
        if isinstance(row, HeadingRow):
            return row.title
        return row.about if isinstance(row, TextRow) else (type(row), row.id)

    def words(self, row: Row) -> str:
        """Return a row as a sentence."""
        if isinstance(row, HeadingRow):
            return f"{row.title}, {row.told}"
        if isinstance(row, TextRow):
            return row.told
        if isinstance(row, ReplyRow):
            place = f"{row.position}. " if row.position else ""
            to = self.tr(", to {name}").format(name=row.to) if row.to else ""
            return f"{place}{row.delegation}{to}"
        party = "" if row.is_party else self.tr(" (not a State party)")
        subject = f": {row.subject}" if row.subject else ""
        return f"{row.delegation}{party}{subject}. {self._how_far(row)}"

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let points and replies be selected, and neither headings nor sentences."""
        told = index.isValid() and isinstance(self.row(index.row()), HeadingRow | TextRow)
        return Qt.ItemFlag.ItemIsEnabled if told else super().flags(index)

    def _how_far(self, row: PointRow) -> str:
        if row.stage is Stage.AWAITS_RULING:
            return self.tr("Awaits the ruling")
        if row.stage is Stage.UNDER_APPEAL:
            return self.tr("Under appeal, to be voted on at once")
        return ruling_words(row.ruling, self.spoken)

    def _renew_all(self) -> None:
        self._minute = self._session.now().replace(second=0, microsecond=0)
        self.show_rows(self._read())

    def _on_ticked(self, tick: Tick) -> None:
        if tick.now - self._minute >= 60 * SECOND:
            self._renew_all()

    def _read(self) -> Sequence[Row]:
        room = self._session.room()
        return [*self._points(room), *self._replies(room)]

    def _points(self, room: Room) -> Iterator[Row]:
        """Go through the points of order: those awaiting a ruling, those under appeal, earlier ones, latest first."""
        points = points_raised(room)
        waiting = [point for point in points if stage(point) is Stage.AWAITS_RULING]
        appealed = [point for point in points if stage(point) is Stage.UNDER_APPEAL]
        ruled = [point for point in sorted(points, key=by_ruling, reverse=True) if stage(point) is Stage.RULED]
        told = (
            self.tr("{count} to be dealt with").format(count=len(waiting) + len(appealed))
            if waiting or appealed
            else ""
        )
        yield HeadingRow(self.tr("Points of order"), told, bool(waiting or appealed))
        if not points:
            yield TextRow("points", self.tr("None was raised."))
        stands = held(room)
        for point in (*waiting, *appealed, *ruled):
            yield self._point(room, point, stands)

    def _point(self, room: Room, point: PointOfOrder, stands: Held | None) -> PointRow:
        name = self._reading.name
        holds = stands if stopped(point, stands) else None
        votes = (point.overrule or 0, point.sustain or 0, point.abstain or 0)
        return PointRow(
            id=point.id,
            code=point.delegation,
            delegation=name(point.delegation),
            is_party=room.participant(point.delegation).category is Category.PARTY,
            subject=point.subject,
            raised_at=self._reading.local(point.raised_at),
            stage=stage(point),
            holds=holder(holds.statement, self._reading) if holds else None,
            left_s=holds.left_s if holds else 0,
            ruling=point.ruling,
            ruling_text=point.ruling_text,
            appealed_by=name(point.appealed_by) if point.appealed_by else None,
            votes=votes if point.decided_at else None,
            stands=point.stands,
        )

    def _replies(self, room: Room) -> Iterator[Row]:
        """Go through the replies of the debate in hand in their order, with when they are taken and who made any."""
        debate = room.list_in_hand()
        replies = room.door.get(SpeakersList, debate.code + REPLY) if debate is not None else None
        if replies is None:
            yield HeadingRow(self.tr("Replies"), "", False)
            yield TextRow("replies", self.tr("None was asked for."))
            return
        order, expected = room.in_order(replies), forecast(room, replies)
        waiting = self.tr("{count} waiting").format(count=len(order)) if order else ""
        is_due = bool(order) and _are_due(room, expected.expected[0], expected.pace.changeover_s)
        yield HeadingRow(self.tr("Replies"), waiting, is_due)
        yield TextRow("taken", self._taken(room, replies))
        for position, ((entry, place), when) in enumerate(zip(order, expected.expected, strict=True), start=1):
            yield self._reply(replies, entry, place.category, position, when.start)
        for entry in room.door.find(Entry, list=replies.code, status=Status.PASSED_OVER):
            yield self._reply(replies, entry, room.participant(entry.delegation).category, None, None)
        made = self._made(room, replies)
        if made:
            yield TextRow("made", self.tr("Made: {names}").format(names=", ".join(made)))

    def _reply(
        self, listed: SpeakersList, entry: Entry, category: Category, position: int | None, begins: datetime | None
    ) -> ReplyRow:
        reading = self._reading
        return ReplyRow(
            id=entry.id,
            listed=listed.code,
            code=entry.delegation,
            delegation=reading.name(entry.delegation),
            position=position,
            round=entry.round,
            limit_s=speakers.limit_s(entry, listed, category),
            to=reading.name(entry.reply_to) if entry.reply_to else None,
            asked_at=reading.local(entry.received_at),
            begins=reading.local(begins).replace(second=0) if begins else None,
            status=entry.status,
        )

    def _taken(self, room: Room, replies: SpeakersList) -> str:
        """Say when replies are taken by the list's setting, and until what hour there is time for them."""
        told = {
            Replies.END_OF_DAY: self.tr("Taken at the end of the day's last meeting on {item}"),
            Replies.FIRST: self.tr("Taken before those who wait for {item}"),
            Replies.NEXT_DAY: self.tr("Taken on the next day, at the end of its last meeting on {item}"),
        }[replies.replies].format(item=replies.item)
        sittings = question(room, replies).sittings
        if not sittings:
            return f"{told}."
        return self.tr("{taken}, until {hour}.").format(
            taken=told, hour=f"{self._reading.local(sittings[0].ends):%H:%M}"
        )

    def _made(self, room: Room, replies: SpeakersList) -> list[str]:
        """Return who made replies, how many of how many, and who can make no more."""
        spoken = Counter(e.delegation for e in room.door.find(Entry, list=replies.code, status=Status.SPOKEN))
        told = []
        for code, count in spoken.items():
            form = self.tr("{name} {count} of {rounds}") if replies.rounds else self.tr("{name} {count}")
            if replies.rounds is not None and count >= replies.rounds:
                form = self.tr("{name} {count} of {rounds} (none left)")
            told.append(form.format(name=self._reading.name(code), count=count, rounds=replies.rounds))
        return told


def _are_due(room: Room, first: Expected, changeover_s: int) -> bool:
    """Tell whether nothing but a change-over is expected before the first reply, and the floor is free for it."""
    if room.with_the_floor() is not None or room.meeting() is None or first.start is None:
        return False
    return first.start - room.at <= changeover_s * SECOND
