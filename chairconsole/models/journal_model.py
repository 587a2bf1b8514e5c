"""The journal as rows, the latest first."""

from collections.abc import Hashable

from PySide6.QtCore import QObject

from chairconsole.ledger.record import Changed
from chairconsole.models.desk import JournalRow
from chairconsole.models.reading import Reading
from chairconsole.models.rows import RowsModel
from chairconsole.models.session import Session
from chairconsole.records.journal import JournalLine


class JournalModel(RowsModel[JournalRow]):
    """Grows by one row with each act."""

    def __init__(self, session: Session, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reading = Reading(session, language)
        session.changed.connect(self._on_changed)
        self.show_rows([self._row(line) for line in reversed(list(session.record.lines()))])

    def key(self, row: JournalRow) -> Hashable:
        """Know a line by its number."""
        return row.number

    def words(self, row: JournalRow) -> str:
        """Return a line as a sentence."""
        return f"{row.at:%H:%M:%S} {row.sentence}"

    def _on_changed(self, changed: Changed) -> None:
        self.put_first(self._row(changed.line))

    def _row(self, line: JournalLine) -> JournalRow:
        return row_of(line, self._reading)


def row_of(line: JournalLine, reading: Reading) -> JournalRow:
    """Return a line of the journal as it is shown."""
    return JournalRow(line.number, reading.local(line.at), line.by, line, reading.tongue, line.digest)
