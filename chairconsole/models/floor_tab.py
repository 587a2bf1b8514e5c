"""The tab of the floor as rows: points of order, motions, explanations of vote, replies, each under its heading."""

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt

from chairconsole.acts.floor import explanations_asked, explanations_due
from chairconsole.ledger.room import Room
from chairconsole.models.motions import PendingRow, pending_rows
from chairconsole.models.points import PointRow, Stage, point_rows, point_words
from chairconsole.models.reading import SECOND, Reading
from chairconsole.models.replies import ReplyRow, asked_in, reply_words
from chairconsole.models.rows import Index, RowsModel
from chairconsole.models.session import Session
from chairconsole.models.ticker import Tick
from chairconsole.models.tongue import Tongue
from chairconsole.rules.terms import When


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


Row = HeadingRow | TextRow | PointRow | PendingRow | ReplyRow


class FloorTabModel(RowsModel[Row]):
    """Follows the session's acts; what is expected of replies goes on with the minutes."""

    def __init__(self, session: Session, language: str = "en", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._reading = session, Reading(session, language)
        self._minute = session.now().replace(second=0, microsecond=0)
        session.changed.connect(self._renew_all)
        session.ticked.connect(self._on_ticked)
        self.show_rows(self._read())

    def key(self, row: Row) -> Hashable:
        """Know a point, a motion or a reply by its number, a heading by its title, a sentence by what it is about."""
        if isinstance(row, HeadingRow):
            return row.title
        return row.about if isinstance(row, TextRow) else (type(row), row.id)

    def words(self, row: Row) -> str:
        """Return a row as a sentence."""
        if isinstance(row, HeadingRow):
            return f"{row.title}, {row.told}"
        if isinstance(row, TextRow):
            return row.told
        if isinstance(row, PendingRow):
            return self.spoken.series(row.title, row.mover, turn_words(row, self.spoken))
        return point_words(row, self.spoken) if isinstance(row, PointRow) else reply_words(row, self.spoken)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let points, motions and replies be selected, and neither headings nor sentences."""
        told = index.isValid() and isinstance(self.row(index.row()), HeadingRow | TextRow)
        return Qt.ItemFlag.ItemIsEnabled if told else super().flags(index)

    def _renew_all(self) -> None:
        self._minute = self._session.now().replace(second=0, microsecond=0)
        self.show_rows(self._read())

    def _on_ticked(self, tick: Tick) -> None:
        if tick.now - self._minute >= 60 * SECOND:
            self._renew_all()

    def _read(self) -> Sequence[Row]:
        room = self._session.room()
        return [*self._points(room), *self._motions(room), *self._explanations(room), *self._replies(room)]

    def _points(self, room: Room) -> Iterator[Row]:
        points = point_rows(room, self._reading)
        due = sum(row.stage is not Stage.RULED for row in points)
        told = self.tr("{count} to be dealt with").format(count=due) if due else ""
        yield HeadingRow(self.tr("Points of order"), told, bool(due))
        if not points:
            yield TextRow("points", self.tr("None was raised."))
        yield from points

    def _motions(self, room: Room) -> Iterator[Row]:
        waiting = pending_rows(room, self._reading)
        if waiting:
            told = self.tr("{count} waiting").format(count=len(waiting))
            yield HeadingRow(self.tr("Motions"), told, is_due=False)
            yield from waiting

    def _explanations(self, room: Room) -> Iterator[Row]:
        asked = explanations_asked(room)
        if asked:
            told = self.tr("{count} waiting").format(count=len(asked))
            yield HeadingRow(self.tr("Explanations of vote"), told, is_due=bool(explanations_due(room)))
        for each in asked:
            name = self._reading.name(each.delegation)
            before = each.when is When.BEFORE
            words = self.tr("{name}, before the voting") if before else self.tr("{name}, after the result")
            yield TextRow(f"explanation {each.id}", words.format(name=name))

    def _replies(self, room: Room) -> Iterator[Row]:
        asked = asked_in(room, self._reading)
        if asked is None:
            yield HeadingRow(self.tr("Replies"), "", False)
            yield TextRow("replies", self.tr("None was asked for."))
            return
        waiting = self.tr("{count} waiting").format(count=len(asked.waiting)) if asked.waiting else ""
        yield HeadingRow(self.tr("Replies"), waiting, asked.is_due)
        yield TextRow("taken", asked.taken)
        yield from asked.waiting
        yield from asked.passed_over
        if asked.made:
            yield TextRow("made", asked.made)


def turn_words(row: PendingRow, tongue: Tongue) -> str:
    """Return which of the motions that wait a row is."""
    if row.is_voted:
        return tongue.translate("Lawful", "being voted on")
    return tongue.translate("Lawful", "first") if row.is_first else tongue.translate("Lawful", "then")
