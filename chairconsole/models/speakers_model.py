"""The speakers list in hand as rows that follow the session's acts, and its minutes."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QObject, Qt, Signal

from chairconsole.ledger.record import Changed
from chairconsole.models.desk import EntryRow, GroupRow, RulerRow
from chairconsole.models.reading import SECOND, Reading
from chairconsole.models.rows import Index, RowsModel
from chairconsole.models.session import Session
from chairconsole.models.speakers_rows import Row, rows_of
from chairconsole.models.ticker import Tick
from chairconsole.rules.terms import Status


class SpeakersModel(RowsModel[Row]):
    """Follows the list in hand through the session's changes; what is expected of it goes on with the minutes."""

    renewed = Signal()
    """The rows were read anew."""

    def __init__(self, session: Session, language: str = "en", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._reading = Reading(session, language)
        self._minute = session.now().replace(second=0, microsecond=0)
        session.changed.connect(self._on_changed)
        session.ticked.connect(self._on_ticked)
        self.show_rows(self._read())

    def row_of(self, code: str) -> int | None:
        """Return in which row a delegation waits or was passed over."""
        for place, row in enumerate(self._rows):
            if isinstance(row, EntryRow) and row.code == code and row.status is not Status.VOID:
                return place
        return None

    def key(self, row: Row) -> Hashable:
        """Know an entry by its number, a heading by its title, and a ruler by what begins behind it."""
        if isinstance(row, EntryRow):
            return row.id
        return row.title if isinstance(row, GroupRow) else ("ruler", row.starts)

    def words(self, row: Row) -> str:
        """Return a row as a sentence."""
        if isinstance(row, GroupRow):
            return f"{row.title}, {row.waiting}"
        if isinstance(row, RulerRow):
            return self._ruler_words(row)
        place = f"{row.position}. " if row.position else ""
        return f"{place}{row.delegation}, {row.speaker or row.level}. {row.basis}.{self._begins(row)}"

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let entries be selected, those waiting be dragged, and neither headings nor rulers."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        row = self._rows[index.row()]
        if not isinstance(row, EntryRow):
            return Qt.ItemFlag.ItemIsEnabled
        waits = Qt.ItemFlag.ItemIsDragEnabled if row.position else Qt.ItemFlag.NoItemFlags
        return super().flags(index) | waits

    def supportedDropActions(self) -> Qt.DropAction:
        """Let rows be moved; what is dropped moves when the President's reason is known, and by the act."""
        return Qt.DropAction.MoveAction

    def _ruler_words(self, row: RulerRow) -> str:
        if row.starts is None:
            told = self.tr("The list ends at {hour}; {count} not reached")
            return told.format(hour=f"{row.at:%H:%M}", count=row.not_reached)
        told = self.tr("The meeting rises at {hour}; meeting {number} at {next}")
        return told.format(hour=f"{row.at:%H:%M}", number=row.meeting, next=f"{row.starts:%H:%M}")

    def _begins(self, row: EntryRow) -> str:
        if row.position is None:
            return ""
        told = "" if row.begins is None else " " + self.tr("Begins at {hour}.").format(hour=f"{row.begins:%H:%M}")
        return told if row.reached else told + " " + self.tr("Not reached.")

    def _on_changed(self, changed: Changed) -> None:
        self._renew_all()

    def _on_ticked(self, tick: Tick) -> None:
        if tick.now - self._minute >= 60 * SECOND:
            self._renew_all()

    def _renew_all(self) -> None:
        self._minute = self._session.now().replace(second=0, microsecond=0)
        self.show_rows(self._read())
        self.renewed.emit()

    def _read(self) -> Sequence[Row]:
        room = self._session.room()
        listed = room.list_in_hand()
        return () if listed is None else rows_of(room, listed, self._reading)
