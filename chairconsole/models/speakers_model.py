"""The speakers list in hand as rows: headings by class and rung, those waiting in order, then who was passed over."""

from collections.abc import Hashable, Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Qt

from chairconsole.acts.record import Changed
from chairconsole.acts.room import Room
from chairconsole.acts.standing import basis
from chairconsole.models.desk import EntryRow, GroupRow
from chairconsole.models.reading import Reading, mark_of, speaker_line
from chairconsole.models.rows import Index, RowsModel
from chairconsole.models.session import Session
from chairconsole.records.values import (
    Conference,
    Credentials,
    Entry,
    Participant,
    SpeakersList,
)
from chairconsole.rules import speakers
from chairconsole.rules.speakers import Class, Place
from chairconsole.rules.terms import Cabinet, Category, Level, Precedence, Status

_SHOWS = (Conference, SpeakersList, Entry, Credentials, Participant)

Row = GroupRow | EntryRow


class SpeakersModel(RowsModel[Row]):
    """Follows the list in hand through the session's changes."""

    def __init__(self, session: Session, language: str = "en", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._reading = Reading(session, language)
        session.changed.connect(self._on_changed)
        self.show_rows(self._read())

    def row_of(self, code: str) -> int | None:
        """Return in which row a delegation waits or was passed over."""
        for place, row in enumerate(self._rows):
            if isinstance(row, EntryRow) and row.code == code and row.status is not Status.VOID:
                return place
        return None

    def key(self, row: Row) -> Hashable:
        """Know an entry by its number and a heading by its title."""
        return row.id if isinstance(row, EntryRow) else row.title

    def words(self, row: Row) -> str:
        """Return a row as a sentence."""
        if isinstance(row, GroupRow):
            return f"{row.title}, {row.waiting}"
        place = f"{row.position}. " if row.position else ""
        return f"{place}{row.delegation}, {row.speaker or row.level}. {row.basis}."

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let entries be selected, and headings not."""
        is_heading = index.isValid() and isinstance(self._rows[index.row()], GroupRow)
        return Qt.ItemFlag.ItemIsEnabled if is_heading else super().flags(index)

    def _on_changed(self, changed: Changed) -> None:
        if any(change.kind in _SHOWS for change in changed.changes):
            self.show_rows(self._read())

    def _read(self) -> Sequence[Row]:
        room = self._session.room()
        listed = room.list_in_hand()
        if listed is None:
            return ()
        return [*self._those_waiting(room, listed), *self._those_without_place(room, listed)]

    def _those_waiting(self, room: Room, listed: SpeakersList) -> Iterator[Row]:
        order = room.in_order(listed)
        heading: tuple[Class, int] | None = None
        for position, (entry, place) in enumerate(order, start=1):
            stands = (place.standing_class, place.rung)
            if stands != heading:
                heading = stands
                waiting = sum((p.standing_class, p.rung) == stands for _, p in order)
                yield GroupRow(_title(place, listed), waiting, self.tr("waiting, by time of request"))
            yield self._row(room, listed, entry, position)

    def _those_without_place(self, room: Room, listed: SpeakersList) -> Iterator[Row]:
        headings = {
            Status.PASSED_OVER: (self.tr("Passed over"), self.tr("until recalled")),
            Status.VOID: (self.tr("Void, to be made again"), self.tr("received before the list opened")),
        }
        for status, (title, why) in headings.items():
            entries = sorted(room.door.find(Entry, list=listed.code, status=status), key=_by_time_left)
            if entries:
                yield GroupRow(title, len(entries), why)
            for entry in entries:
                yield self._row(room, listed, entry, None)

    def _row(self, room: Room, listed: SpeakersList, entry: Entry, position: int | None) -> EntryRow:
        category = room.participant(entry.delegation).category
        return EntryRow(
            id=entry.id,
            position=position,
            code=entry.delegation,
            delegation=self._reading.name(entry.delegation),
            on_behalf_of=self._reading.name(entry.on_behalf_of) if entry.on_behalf_of else None,
            speaker=speaker_line(entry),
            level=entry.level,
            unconfirmed=entry.level is Level.MINISTER and entry.cabinet is Cabinet.UNCONFIRMED,
            lent_by=entry.lent_by,
            is_group=category is Category.GROUP,
            own_limit=entry.limit_s is not None,
            language=entry.language,
            limit_s=speakers.limit_s(entry, listed, category),
            received_at=self._reading.local(entry.received_at),
            status=entry.status,
            basis=basis(room, entry, listed),
            credentials=mark_of(room.door.get(Credentials, entry.delegation)),
        )


def _title(place: Place, listed: SpeakersList) -> str:
    """Name a heading: the class where it is not that of States, then the rung."""
    words = [] if place.standing_class is Class.STATES else [speakers.CLASS_WORDS[place.standing_class]]
    if (place.standing_class is not Class.RECALLED and listed.precedence is not Precedence.NONE) or not words:
        words.append(speakers.RUNG_WORDS[listed.precedence][place.rung])
    told = ", ".join(QCoreApplication.translate("SpeakersModel", word) for word in words)
    return told[0].upper() + told[1:]


def _by_time_left(entry: Entry) -> tuple[bool, float, int]:
    left = entry.left_at
    return left is None, left.timestamp() if left else 0.0, entry.id
