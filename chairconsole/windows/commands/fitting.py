"""What keys do when a list will not finish in time: the President's choices, each one act, with other figures typed."""

import re
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QObject, Qt

from chairconsole.ledger.arguments import A_DAY_S
from chairconsole.models.fitting import fitting
from chairconsole.models.outlook import Foresight
from chairconsole.models.reading import Reading
from chairconsole.models.session import Session
from chairconsole.models.tongue import Speaks
from chairconsole.windows.commands import asking
from chairconsole.windows.commands.looking_back import LookingBack
from chairconsole.windows.over.fitting_panel import FittingPanel
from chairconsole.windows.over.fitting_words import Deed, Kind, Way
from chairconsole.windows.over.palette import Palette, Question
from chairconsole.windows.over.past_panel import PastPanel
from chairconsole.windows.parts import found
from chairconsole.windows.parts.choices import Choice
from chairconsole.windows.parts.keys import Command


class Console(Protocol):
    """What of the window is asked for."""

    past: PastPanel
    looking_back: LookingBack
    palette_field: Palette

    def back_to_list(self) -> None: ...
    def tell(self, first_words: str, sentence: str = "") -> None: ...


class FittingCommands(Speaks, QObject):
    """Lays the panel over the list, keeps its figures those of the moment, and does what is chosen."""

    def __init__(
        self, window: Console, session: Session, reading: Reading, foresight: Foresight, panel: FittingPanel
    ) -> None:
        super().__init__(panel)
        self._window, self._session, self._reading, self._panel = window, session, reading, panel
        self._limit_s: int | None = None
        self._until: datetime | None = None
        self._deeds: tuple[Deed, ...] = ()
        foresight.renewed.connect(self._on_renewed)
        panel.left.connect(window.back_to_list)
        panel.asked.connect(self._on_asked)
        panel.chosen.connect(self._on_chosen)

    def handlers(self) -> Mapping[Command, Callable[[], object]]:
        """Return what each command does."""
        return {Command.FITTING: self.show}

    def show(self) -> None:
        """Show whether the list will finish in time, and what can be done; again: go back to the list."""
        if self._panel.isVisible():
            self._window.back_to_list()
            return
        if self._window.past.isVisible():
            self._window.looking_back.back()
        self._offer_anew()
        if self._renew():
            self._panel.show()
            self._panel.raise_()
            self._panel.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._window.tell(self.tr("There is no list in hand that could finish in time."))

    def _renew(self) -> bool:
        """Show the figures of this moment; tell whether there is a list."""
        told = fitting(self._reading, self._limit_s, self._until)
        if told is not None:
            self._panel.show_fitting(told)
        return told is not None

    def _offer_anew(self) -> None:
        self._limit_s = self._until = None
        self._panel.field.clear()
        self._panel.field.set_refused(False)

    def _on_renewed(self) -> None:
        if self._panel.isVisible() and not self._renew():
            self._window.back_to_list()

    def _on_asked(self, typed: str) -> None:
        """Show what another figure would do; what is none leaves the figure that is offered."""
        way, typed = self._panel.way, typed.strip()
        self._limit_s = seconds_of(typed) if way is not None and way.kind is Kind.LIMIT else None
        self._until = self._hour(typed) if way is not None and way.kind is Kind.LONGER else None
        self._renew()

    def _hour(self, typed: str) -> datetime | None:
        return asking.moment_of(typed, self._session.now(), self._reading) if typed else None

    def _on_chosen(self, way: Way) -> None:
        if self._panel.field.text().strip() and self._limit_s is None and self._until is None:
            self._panel.field.set_refused(True)
            hint = self.tr("Write seconds, or 2:30.") if way.kind is Kind.LIMIT else self.tr("Write it as 18:45.")
            self._window.tell(self.tr("“{typed}” is no such figure.").format(typed=self._panel.field.text()), hint)
        elif way.why_not:
            self._window.tell(f"{way.title}:", way.why_not)
        elif way.asks:
            self._deeds = way.deeds
            self._window.palette_field.ask(Question(way.title, self._on_answered, self._offer))
        else:
            self._do(way.deeds[0])

    def _offer(self, typed: str) -> list[Choice]:
        choices = [Choice(str(place), deed.words, note=deed.note) for place, deed in enumerate(self._deeds)]
        return found.fitting(choices, typed)

    def _on_answered(self, place: str) -> None:
        self._do(self._deeds[int(place)])

    def _do(self, deed: Deed) -> None:
        """Do what was chosen; then what was typed for it is done with."""
        typed = self._limit_s, self._until
        self._limit_s = self._until = None
        if self._session.perform(deed.act, **deed.args) is None:
            self._limit_s, self._until = typed
        else:
            self._offer_anew()


def seconds_of(typed: str) -> int | None:
    """Read a duration of at most a day, as `150` or `2:30`; None where it is neither, or nothing."""
    told = re.fullmatch(r"(?:(\d{1,3}):)?(\d{1,5})", typed.strip())
    if told is None or (told[1] is not None and (len(told[2]) != 2 or int(told[2]) > 59)):
        return None
    seconds = 60 * int(told[1] or 0) + int(told[2])
    return seconds if 0 < seconds <= A_DAY_S else None
