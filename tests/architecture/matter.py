"""A matter in one file: a fact with its table, an act, a command with its key, panels, and an export.

It must be loaded before the console is: so a process of its own loads it, and is the console with one matter more.
"""

import json
from collections.abc import Callable, Hashable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from sqlmodel import Field

from chairconsole.records.fact import Fact, Moment


class Toast(Fact):
    """A toast that somebody gave."""

    id: int = Field(primary_key=True)
    delegation: str = Field(foreign_key="participant.code")
    at: Moment
    words: str


# a fact is declared before the tables are made of all there are
from chairconsole import app
from chairconsole.exchange.columns import Row, Table
from chairconsole.exchange.offered import offer
from chairconsole.ledger.record import Record
from chairconsole.ledger.registry import Outcome, act
from chairconsole.ledger.room import Room, called
from chairconsole.models.clock import StoppedClock
from chairconsole.models.reading import Reading
from chairconsole.models.rows import RowsModel
from chairconsole.models.session import Session
from chairconsole.models.tongue import marked
from chairconsole.rules.sentence import sentence
from chairconsole.windows.commands.bench import Bench, matter
from chairconsole.windows.ground import Place
from chairconsole.windows.over.keys_sheet import KeysSheet
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.paint.theme import DARK
from chairconsole.windows.parts.keys import Command, Section, command
from chairconsole.windows.parts.lying_over import LyingOver
from chairconsole.windows.parts.rows_view import RowPainter, RowsView
from chairconsole.windows.secretary import SecretaryWindow
from chairconsole.windows.side.end_panel import side_panel

PARTED = "\f"
"""Stands behind what each command says."""

TOAST = command("toast", marked("Keys", "A toast"), Section.MEETING, "Ctrl+Shift+F1")

offer("toasts", sentence("Toasts"), f"{__name__}:toasts")


@act(asks_before_undo=True, meanings={"words": sentence("what was said")})
def give_toast(room: Room, delegation: str, words: str) -> Outcome:
    """Record that a delegation gave a toast (no rule knows of it)."""
    who = room.participant(delegation)
    room.door.add(Toast(id=room.door.new_id(), delegation=who.code, at=room.at, words=words))
    return Outcome(sentence("Toast of {name}", name=called(who)), {"delegation": who.code})


def toasts(room: Room) -> Table:
    """Tell who gave toasts."""
    rows: list[Row] = [{"delegation": toast.delegation, "words": toast.words} for toast in room.door.all(Toast)]
    return Table(("delegation", "words"), tuple(rows))


@matter
class Toasts(QObject):
    """Does it, and shows a glass over the list."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.window)
        self._session, self._window = bench.session, bench.window
        self._glass = Glass("Glass", bench.window, bench.window.stops_of_list())
        bench.window.bring(self._glass, Place.MIDDLE)

    def handlers(self) -> Mapping[Command, Callable[[], object]]:
        """Return what the one command does."""
        return {TOAST: self.give}

    def give(self) -> None:
        """Give a toast."""
        self._session.perform("give_toast", delegation="NOR", words="to the host")
        self._window.lay(self._glass)


class Glass(LyingOver):
    """A panel laid over the list."""

    def paint_on(self, sheet: Sheet) -> None:
        """Paint it full."""
        sheet.fill(sheet.rect(0, 0, sheet.width, self.length), self.theme.accent)


class ToastsModel(RowsModel[Toast]):
    """The toasts as rows."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        session.changed.connect(self.renew)
        self.renew()

    def key(self, row: Toast) -> Hashable:
        """Know a toast by its number."""
        return row.id

    def words(self, row: Toast) -> str:
        """Return what was said."""
        return row.words

    def renew(self) -> None:
        """Show all there are."""
        self.show_rows(self._session.derived(all_toasts))


def all_toasts(room: Room) -> list[Toast]:
    """Return the toasts, as the panel asks for them."""
    return room.door.all(Toast)


class ToastPainter(RowPainter):
    """Paints the words."""

    def paint_row(self, sheet: Sheet, row: Toast, height: float, selected: bool) -> None:
        """Paint them in one line."""
        sheet.write(row.words, self.measures.margin, height - 8.0, self.measures.small, self.theme.text)


def panel(reading: Reading, parent: QWidget) -> RowsView:
    """Make the panel of toasts."""
    view = RowsView("Toasts", ToastPainter(parent), parent)
    view.setModel(ToastsModel(reading.session, view))
    return view


side_panel(marked("EndPanel", "Toasts"), panel)


def see(file: str) -> int:
    """Press the key in a console, and tell in lines what is to be seen of it there."""
    application = QApplication([])
    with Record.open(Path(file), to_write=True) as record:
        assert record.last is not None
        window = SecretaryWindow(Session(record, StoppedClock(record.last.at)))
        window.show()
        window.actions_by_command[TOAST].trigger()
        print("key", record.last.act)
        glass = window.findChild(Glass)
        assert glass is not None
        window.set_theme(DARK)
        print("glass", glass.isVisible(), glass.theme is DARK, glass.y() == window.entry.y())
        QTest.keyClick(glass, Qt.Key.Key_Escape)
        print("left", glass.isVisible(), window.focusWidget() is window.table)
        print("undo", window.status.accessibleDescription())
        window.everything.ask()
        QTest.keyClicks(window.palette_field.field, "toast")
        print("palette", *(choice.value for choice in window.palette_field.choices.rows.rows), sep=";")
        window.actions_by_command[Command.KEYS].trigger()
        sheet = window.findChild(KeysSheet)
        assert sheet is not None
        print("sheet", "A toast: Ctrl+Shift+F1" in sheet.accessibleDescription())
        window.end.tabs.turn_to(len(window.end.parts()) - 1)
        shown = window.end.parts()[-1]
        assert isinstance(shown, RowsView)
        assert shown.isVisible()
        print("panel", *(shown.model().index(row, 0).data() for row in range(2)), sep=";")
        print("journal", window.end.journal.model().index(0, 0).data())
        window.close()
        window.deleteLater()
        application.sendPostedEvents()
    return 0


def main(commands: str) -> int:
    """Do command lines of the console one after the other, given in JSON, with `see FILE` beside its own."""
    status = 0
    for argv in json.loads(commands):
        status |= see(argv[1]) if argv[0] == "see" else app.main(argv)
        print(end=PARTED, flush=True)
    return status
