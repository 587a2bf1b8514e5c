"""The journal as rows, the latest first; older lines are read when they are scrolled to."""

from collections.abc import Hashable, Iterable

from PySide6.QtCore import QModelIndex, QObject

from chairconsole.ledger.record import Changed
from chairconsole.models.desk import JournalRow
from chairconsole.models.reading import Reading
from chairconsole.models.rows import AllRows, Index, RowsModel
from chairconsole.models.session import Session
from chairconsole.records.journal import JournalLine

AT_ONCE = 200
"""How many lines are read at a time."""


class JournalModel(RowsModel[JournalRow]):
    """Grows by one row with each act, and by older ones as they are looked for."""

    def __init__(self, session: Session, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._reading = session, Reading(session, language)
        self._all = AllRows[JournalRow]((), self.key)
        self.become(self._all)
        last = session.record.last
        self._latest = 0 if last is None else last.number
        self._oldest = self._latest + 1
        session.changed.connect(self._on_changed)
        self.fetchMore(QModelIndex())

    def key(self, row: JournalRow) -> Hashable:
        """Know a line by its number."""
        return row.number

    def words(self, row: JournalRow) -> str:
        """Return a line as a sentence."""
        return " ".join((f"{row.at:%H:%M:%S}", row.sentence, *row.remarks))

    def canFetchMore(self, parent: Index) -> bool:
        """Tell whether there are older lines than those read."""
        return not parent.isValid() and self._oldest > 1

    def fetchMore(self, parent: Index) -> None:
        """Read some older lines."""
        since, before = max(0, self._oldest - 1 - AT_ONCE), self._oldest
        self._oldest = since + 1
        self._put(reversed(list(self._session.record.lines(since, before))), self.rowCount())

    def _on_changed(self, changed: Changed) -> None:
        # several acts may have been done at once
        lines = list(self._session.record.lines(self._latest))
        self._latest = changed.line.number
        self._put(reversed(lines), 0)

    def _put(self, lines: Iterable[JournalLine], place: int) -> None:
        more = AllRows([row_of(line, self._reading) for line in lines], self.key)
        self._all.made.update(more.made)
        self._insert_keys(more.keys, place)


def row_of(line: JournalLine, reading: Reading) -> JournalRow:
    """Return a line of the journal as it is shown."""
    return JournalRow(line.number, reading.local(line.at), line.by, line, reading.tongue, line.digest)
