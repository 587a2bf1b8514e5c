"""What keys do when a list will not finish in time: the President's choices, each one act, with other figures typed."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QObject, Qt

from chairconsole.models.fitting import fitting
from chairconsole.models.outlook import Foresight
from chairconsole.models.reading import Reading
from chairconsole.models.session import Session
from chairconsole.models.tongue import Speaks
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.typed import Side, meant_by, span_of
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
    asking: asking.Asking

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
        self._is_sure = True
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
        is_limit = way is not None and way.kind is Kind.LIMIT
        self._limit_s = max(0, span_of(typed) or 0) or None if is_limit else None
        self._until = self._hour(typed) if typed and way is not None and way.kind is Kind.LONGER else None
        self._renew()

    def _hour(self, typed: str) -> datetime | None:
        """Return the moment that is likelier meant, none by what is no hour; note whether it can only be that one."""
        try:
            found = meant_by(typed, self._session.now(), self._reading.zone, Side.NEXT)
        except Refusal:
            return None
        self._is_sure = found.is_sure
        return found.moments[0]

    def _on_chosen(self, way: Way) -> None:
        typed = self._panel.field.text().strip()
        if typed and way.kind is Kind.LONGER and (self._until is None or not self._is_sure):
            self._panel.field.set_refused(not self._window.asking.hours.read(typed, Side.NEXT, self._on_hour))
        elif typed and self._limit_s is None and self._until is None:
            self._panel.field.set_refused(True)
            self._window.tell(self.tr("“{typed}” is no such figure.").format(typed=typed), self.tr("Write it as 2:30."))
        elif way.why_not:
            self._window.tell(f"{way.title}:", way.why_not)
        elif way.asks:
            self._deeds = way.deeds
            self._window.palette_field.ask(Question(way.title, self._on_answered, self._offer))
        else:
            self._do(way.deeds[0])

    def _on_hour(self, until: datetime) -> None:
        """Go on with the hour that was asked about, and its figures."""
        self._until, self._is_sure = until, True
        self._renew()
        if self._panel.way is not None:
            self._on_chosen(self._panel.way)

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
