"""Everything that can be done, by words: all commands and acts in the palette, and what can be done with a row."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from chairconsole.ledger.registry import all_acts, told_of
from chairconsole.ledger.registry import named as named_act
from chairconsole.models.desk import AgendaRow, CredentialsRow, DelegationRow, EntryRow
from chairconsole.models.lists import list_in_hand
from chairconsole.models.proposals import ProposalRow
from chairconsole.models.saying import say
from chairconsole.models.session import Session
from chairconsole.models.tongue import Speaks, Tongue
from chairconsole.windows.commands.asking import (
    Asking,
    likely_on_credentials,
    likely_on_delegation,
    likely_on_entry,
    likely_on_item,
    likely_on_proposal,
)
from chairconsole.windows.over.palette import Palette, Question
from chairconsole.windows.parts.choices import Choice
from chairconsole.windows.parts.found import fitting
from chairconsole.windows.parts.keys import Command, Keys, cap_of, keys_of, named, words
from chairconsole.windows.parts.wordbook import also, done_by_commands, english, first, is_asked, known, not_here


@dataclass(frozen=True, slots=True)
class Offered:
    """What is offered about something: what it is called, the acts, the likeliest first, and what they are given."""

    title: str
    acts: tuple[str, ...]
    given: Mapping[str, object]


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
        self._made_for: tuple[Tongue, Keys, frozenset[str]] | None = None
        self._made: list[Choice] = []

    def ask(self) -> None:
        """Ask what is to be done."""
        hint = self.tr("any word of what is to be done")
        self._palette.ask(Question(self.tr("All acts"), self._on_answered, self._offer, hint, tells=self._tell))

    def about(self, row: object) -> Offered | None:
        """Return what is offered about a row: of the list, the agenda, credentials, or those who take part."""
        listed = self._session.derived(list_in_hand)
        if isinstance(row, EntryRow) and listed is not None:
            given = {"list": listed.code, "delegation": row.code, "code": row.code}
            return Offered(row.delegation, likely_on_entry(row), given)
        if isinstance(row, AgendaRow):
            title = f"{self.spoken.kept(row.number)} {row.title}"
            return Offered(title, likely_on_item(row), {"item": row.number})
        if isinstance(row, CredentialsRow):
            return Offered(row.name, likely_on_credentials(row), {"delegation": row.code})
        if isinstance(row, DelegationRow):
            return Offered(row.name, likely_on_delegation(row), {"code": row.code, "delegation": row.code})
        if isinstance(row, ProposalRow):
            given = {"proposal": row.symbol, **({"decision": row.decision} if row.decision else {})}
            return Offered(self.spoken.series(row.symbol, row.title), likely_on_proposal(row), given)
        return None

    def on_row_chosen(self, row: object) -> None:
        """Offer what can be done about a row."""
        offered = self.about(row)
        if offered is not None:
            self._asking.offer(offered.title, offered.acts, **offered.given)

    def do(self, command: Command) -> None:
        """Do what a command does; one that decides is asked about first, for it was not its key that was pressed."""
        if is_asked(command):
            acts = known(command).acts
            act = acts[0] if len(acts) == 1 else ""
            self._asking.confirm(words(command, self.spoken), self._actions[command].trigger, act)
        else:
            self._actions[command].trigger()

    def _offer(self, typed: str) -> list[Choice]:
        made_for = self.spoken, keys_of(self), frozenset(self._asking.ways)
        # made once and not at each key: all of it is told by the language, the keys and the ways
        if made_for != self._made_for:
            self._made_for, self._made = made_for, self._choices()
        return fitting(self._made, typed)

    def _choices(self) -> list[Choice]:
        """Return all that is offered, the commands first."""
        commands = [self._choice(command) for command in Command if command is not Command.PALETTE]
        done = done_by_commands() | frozenset(self._asking.ways)
        acts = [
            replace(choice, value=f"act {choice.value}", first=first(f"act {choice.value}", self.spoken))
            for choice in self._asking.acts()
            if choice.value not in done and told_of(choice.value).is_offered
        ]
        return [*commands, *acts]

    def _choice(self, command: Command) -> Choice:
        """Return a command as a choice: found by its words, those of the acts it does, others, and all in English."""
        does = [named_act(name) for name in known(command).acts if name in _names_of_acts()]
        others = [also(known(command).also, self.spoken), english(command), command.name.replace("_", " ")]
        for act in does:
            others += [say(act.words, self.spoken), act.words, act.name.replace("_", " ")]
        value = f"command {command}"
        return Choice(
            value,
            words(command, self.spoken),
            key=cap_of(self, command),
            also=", ".join(others),
            first=first(value, self.spoken),
        )

    def _tell(self, typed: str) -> str:
        """Say what this version does not have."""
        return not_here(typed, self.spoken)

    def _on_answered(self, value: str) -> None:
        kind, _, name = value.partition(" ")
        if kind == "act":
            self._asking.begin(name)
        else:
            self.do(named(name))


def _names_of_acts() -> frozenset[str]:
    return frozenset(act.name for act in all_acts())
