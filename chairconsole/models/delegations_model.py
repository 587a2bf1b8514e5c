"""Everybody who takes part, or wishes to, as rows, by name in the order of the language."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QCollator, QCollatorSortKey, QLocale, QObject

from chairconsole.ledger.record import Changed
from chairconsole.models.desk import DelegationRow
from chairconsole.models.participation import (
    admission_words,
    category_words,
    delegation_row,
    invitation_words,
    uncertain_words,
)
from chairconsole.models.reading import Reading
from chairconsole.models.rows import RowsModel
from chairconsole.models.session import Session
from chairconsole.records.facts.credentials import Challenge, Credentials
from chairconsole.records.facts.officers import Nomination
from chairconsole.records.facts.participation import Delegate, Participant, StatusObjection
from chairconsole.rules.terms import Category

_KINDS = (Participant, StatusObjection, Delegate, Challenge, Credentials, Nomination)


class DelegationsModel(RowsModel[DelegationRow]):
    """Every participant but the groups, which are no delegations; read while anybody looks."""

    def __init__(
        self, session: Session, language: str = "en", parent: QObject | None = None, *, is_seen: bool = True
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._reading = Reading(session, language)
        self._collator = QCollator(QLocale(language))
        self._is_seen, self._is_stale = is_seen, True
        session.changed.connect(self._on_changed)
        self._renew()

    def key(self, row: DelegationRow) -> Hashable:
        """Know a delegation by its code."""
        return row.code

    def words(self, row: DelegationRow) -> str:
        """Return a row as a sentence."""
        spoken = self.spoken
        told = (
            category_words(row.category, spoken),
            admission_words(row.mark, spoken),
            invitation_words(row.mark, spoken),
            self.tr("objected to") if row.objectors else None,
            uncertain_words(row, spoken),
        )
        return f"{row.name}: {spoken.series(*told)}"

    def set_seen(self, seen: bool) -> None:
        """Read the rows when they come into sight."""
        self._is_seen = seen
        self._renew()

    def _on_changed(self, changed: Changed) -> None:
        if any(change.kind in _KINDS for change in changed.changes):
            self._is_stale = True
            self._renew()

    def _renew(self) -> None:
        if self._is_seen and self._is_stale:
            self._is_stale = False
            self.show_rows(self._read())

    def _read(self) -> Sequence[DelegationRow]:
        room = self._session.room()
        rows = [
            delegation_row(self._reading, room, who)
            for who in room.door.all(Participant)
            if who.category is not Category.GROUP
        ]
        return sorted(rows, key=self._by_name)

    def _by_name(self, row: DelegationRow) -> QCollatorSortKey:
        return self._collator.sortKey(row.name)
