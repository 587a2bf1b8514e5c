"""Everything that can be done, by words: all commands and acts in the palette, and what can be done with a row."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from chairconsole.ledger.registry import About, acts_about
from chairconsole.models.desk import AgendaRow, CredentialsRow, EntryRow
from chairconsole.models.lists import list_in_hand
from chairconsole.models.session import Session
from chairconsole.models.tongue import Speaks
from chairconsole.windows.commands.asking import Asking, acts_on_entry, fitting
from chairconsole.windows.over.palette import Palette, Question
from chairconsole.windows.parts.choices import Choice
from chairconsole.windows.parts.keys import Command, cap_of, named, words


class Everything(Speaks, QObject):
    """Offers commands with their keys, then every act with what it does."""

    def __init__(
        self,
        session: Session,
        palette: Palette,
        asking: Asking,
        actions: Mapping[Command, QAction],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._palette, self._asking, self._actions = session, palette, asking, actions

    def ask(self) -> None:
        """Ask what is to be done."""
        hint = self.tr("any word of what is to be done")
        self._palette.ask(Question(self.tr("All acts"), self._on_answered, self._offer, hint))

    def on_entry_chosen(self, row: object) -> None:
        """Offer what can be done with an entry of the list."""
        listed = self._session.derived(list_in_hand)
        if isinstance(row, EntryRow) and listed is not None:
            acts = acts_on_entry(row.status)
            self._asking.offer(row.delegation, acts, list=listed.code, delegation=row.code)

    def on_item_chosen(self, row: object) -> None:
        """Offer what can be done with an item of the agenda."""
        if isinstance(row, AgendaRow):
            self._asking.offer(f"{self.spoken.kept(row.number)} {row.title}", acts_about(About.ITEM), item=row.number)

    def on_delegation_chosen(self, row: object) -> None:
        """Offer what can be done about a delegation's credentials."""
        if isinstance(row, CredentialsRow):
            self._asking.offer(row.name, acts_about(About.CREDENTIALS), delegation=row.code)

    def _offer(self, typed: str) -> list[Choice]:
        commands = [
            Choice(f"command {c}", words(c, self.spoken), key=cap_of(self, c))
            for c in Command
            if c is not Command.PALETTE
        ]
        acts = [replace(act, value=f"act {act.value}") for act in self._asking.acts()]
        return fitting([*commands, *acts], typed)

    def _on_answered(self, value: str) -> None:
        kind, _, name = value.partition(" ")
        if kind == "command":
            self._actions[named(name)].trigger()
        else:
            self._asking.begin(name)
