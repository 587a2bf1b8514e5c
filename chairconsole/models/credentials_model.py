"""The delegations and their credentials as rows, by name in the order of the language."""

from collections.abc import Hashable
from datetime import datetime

from PySide6.QtCore import QCollator, QCollatorSortKey, QLocale, QObject

from chairconsole.acts.credentials import challenges_to, due_at
from chairconsole.ledger.record import Changed
from chairconsole.ledger.registry import value_words
from chairconsole.ledger.room import Room
from chairconsole.models.desk import CredentialsRow
from chairconsole.models.participation import admission_words
from chairconsole.models.reading import Reading, mark_of
from chairconsole.models.rows import RowsModel, RowsWhenAsked
from chairconsole.models.session import Session
from chairconsole.records.facts.credentials import Challenge, Credentials
from chairconsole.records.facts.participation import Participant, StatusObjection
from chairconsole.rules.credentials import is_late, lacking_in, owed
from chairconsole.rules.terms import Category


class CredentialsModel(RowsModel[CredentialsRow]):
    """Every participant but the groups, which need no credentials of their own."""

    def __init__(self, session: Session, language: str = "en", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._reading = Reading(session, language)
        self._collator = QCollator(QLocale(language))
        session.changed.connect(self._on_changed)
        self.become(self._read())

    def key(self, row: CredentialsRow) -> Hashable:
        """Know a delegation by its code."""
        return row.code

    def words(self, row: CredentialsRow) -> str:
        """Return a row as a sentence."""
        state = (
            self._reading.say(value_words(row.mark.form)) if row.mark.form is not None else self.tr("none"),
            self._reading.say(value_words(row.mark.finding)) if row.mark.finding is not None else None,
            self.tr("challenged") if row.mark.challenged else None,
            admission_words(row.mark, self.spoken) or None,
            self.tr("came late") if row.late else None,
        )
        return f"{row.name}: {self.spoken.series(*state)}"

    def _on_changed(self, changed: Changed) -> None:
        if any(change.kind in (Challenge, Credentials, Participant, StatusObjection) for change in changed.changes):
            self.become(self._read())

    def _read(self) -> RowsWhenAsked[CredentialsRow]:
        room = self._session.room()
        people = {who.code: who for who in room.door.all(Participant) if who.category is not Category.GROUP}
        codes, due = sorted(people, key=self._by_name), due_at(room)
        return RowsWhenAsked(codes, lambda code: self._row(room, people[str(code)], due))

    def _by_name(self, code: str) -> QCollatorSortKey:
        return self._collator.sortKey(self._reading.name(code))

    def _row(self, room: Room, participant: Participant, due: datetime | None) -> CredentialsRow:
        held = room.door.get(Credentials, participant.code)
        received_at = None if held is None else held.received_at
        mark = mark_of(room, participant.code)
        standing = challenges_to(room, participant.code) if mark.challenged else ()
        is_party = participant.category is Category.PARTY
        lacking, note = lacking_in(None if held is None else held.finding_note)
        return CredentialsRow(
            code=participant.code,
            name=self._reading.name(participant.code),
            mark=mark,
            received_at=self._reading.local(received_at) if received_at else None,
            issued_by=None if held is None else held.issued_by,
            challengers=tuple(self._reading.name(each.challenger) for each in standing),
            grounds=next((each.grounds for each in reversed(standing) if each.grounds), None),
            present=participant.present,
            owes=owed(mark.form, mark.finding, excluded=mark.excluded) if is_party else None,
            late=is_party and received_at is not None and is_late(received_at, due, room.at),
            lacking=lacking,
            note=note,
        )
