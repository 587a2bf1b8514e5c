"""The speakers list in hand as rows that follow the session's acts, and its minutes."""

from collections.abc import Hashable

from PySide6.QtCore import QObject, Qt, Signal

from chairconsole.ledger.record import Changed
from chairconsole.models.desk import EntryRow, GroupRow, RulerRow
from chairconsole.models.reading import SECOND, Reading
from chairconsole.models.rows import AllRows, Index, Rows, RowsModel
from chairconsole.models.session import Session
from chairconsole.models.speakers_rows import Row, SpeakersRows, key_of
from chairconsole.models.ticker import Tick


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
        self.become(self._read())

    def place_of(self, entry: int) -> int | None:
        """Return in which row an entry stands, if it is shown."""
        return self._keys.index(entry) if entry in self._standing.keys else None

    @property
    def languages(self) -> list[str]:
        """Return in which languages the entries of the list are to be made."""
        return sorted(self._whole.languages()) if isinstance(self._whole, SpeakersRows) else []

    def headings(self) -> list[int]:
        """Return in which rows headings and rulers stand."""
        if isinstance(self._standing, SpeakersRows):
            return [self._keys.index(key) for key in self._standing.headings if key in self._keys]
        return [place for place, key in enumerate(self._keys) if not isinstance(key, int)]

    def key(self, row: Row) -> Hashable:
        """Know an entry by its number, a heading by its title, and a ruler by what begins behind it."""
        return key_of(row)

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
        row = self.row(index.row())
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
        self.become(self._read())
        self.renewed.emit()

    def _read(self) -> Rows[Row]:
        """Read the rows of the list anew, and return those to be shown."""
        room = self._session.room()
        listed = room.list_in_hand()
        none: Rows[Row] = AllRows((), key_of)
        self._whole = none if listed is None else SpeakersRows(room, listed, self._reading)
        return self._whole
