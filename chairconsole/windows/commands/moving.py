"""Moving one who waits by ruling of the President: by key or with the mouse, always with the reason asked for."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject

from chairconsole.models.lists import list_in_hand, order_in_hand
from chairconsole.models.tongue import Speaks
from chairconsole.windows.commands.bench import Bench, matter
from chairconsole.windows.list.speakers_table import Put
from chairconsole.windows.parts.keys import Command


@dataclass(frozen=True, slots=True)
class Move:
    """Where one is to be moved: to which place, from 1, and before whom (none: to the end)."""

    list: str
    code: str
    place: int
    before: str | None
    title: str


@matter
class MovingCommands(Speaks, QObject):
    """Gathers steps up and down into one move, and performs it once its reason is known (list rule 6)."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.window)
        self._session, self._reading = bench.session, bench.reading
        self._asking, self._palette = bench.asking, bench.palette
        self._tells, self._table = bench.status, bench.table
        self._move: Move | None = None
        self._table.put.connect(self._on_put)

    def handlers(self) -> Mapping[Command, Callable[[], object]]:
        """Return what each command does."""
        return {Command.MOVE_UP: self.up, Command.MOVE_DOWN: self.down}

    def up(self) -> None:
        """Move one place up; again before the reason is given: one more."""
        self._step(-1)

    def down(self) -> None:
        """Move one place down; again before the reason is given: one more."""
        self._step(1)

    def _step(self, by: int) -> None:
        move = self._asked()
        if move is not None:
            self._ask(move.code, move.place + by)
            return
        entries = self._table.selected_entries()
        if len(entries) == 1 and entries[0].position is not None:
            self._ask(entries[0].code, entries[0].position + by)
        else:
            self._tells.hint(self.tr("Select the one who is to be moved, of those waiting."))

    def _on_put(self, put: Put) -> None:
        order = self._order()
        if put.code in order and (put.before is None or put.before in order):
            others = [code for code in order if code != put.code]
            self._ask(put.code, (others.index(put.before) if put.before is not None else len(others)) + 1)

    def _ask(self, code: str, place: int) -> None:
        """Ask for the reason of a move to a place, which is kept within the list."""
        order = self._order()
        listed = self._session.derived(list_in_hand)
        if listed is None or code not in order:
            return
        others = [other for other in order if other != code]
        place = min(max(1, place), len(order))
        if order[place - 1] == code:
            if self._asked() is not None:
                self._palette.let_go()
            told = self.tr("{name} stands at place {place} already.")
            self._tells.hint(told.format(name=self._reading.name(code), place=place))
            return
        before = others[place - 1] if place <= len(others) else None
        title = self._title(code, place, before)
        typed = self._palette.field.text() if self._asked() is not None else ""
        self._move = Move(listed.code, code, place, before, title)
        self._asking.ask_one(title, self._on_reason, self.tr("the President's reason, in one line"))
        self._palette.field.setText(typed)

    def _asked(self) -> Move | None:
        """Return the move whose reason is being asked for."""
        return self._move if self._move is not None and self._palette.title == self._move.title else None

    def _title(self, code: str, place: int, before: str | None) -> str:
        name = self._reading.name(code)
        if before is None:
            return self.tr("{name} to the end, place {place}: for what reason?").format(name=name, place=place)
        told = self.tr("{name} to place {place}, before {other}: for what reason?")
        return told.format(name=name, place=place, other=self._reading.name(before))

    def _on_reason(self, reason: str) -> None:
        move, self._move = self._move, None
        if move is not None:
            about = {"list": move.list, "delegation": move.code, "before": move.before}
            self._session.perform("move_entry", **about, reason=reason)

    def _order(self) -> tuple[str, ...]:
        return self._session.derived(order_in_hand)
