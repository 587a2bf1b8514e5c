"""What keys do when a list will not finish in time: the President's choices, each one act, with other figures typed."""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import cached_property

from PySide6.QtCore import QObject

from chairconsole.models.fitting import fitting
from chairconsole.models.tongue import Speaks
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.typed import Side, meant_by, span_of
from chairconsole.windows.commands.bench import Bench, matter
from chairconsole.windows.ground import Place
from chairconsole.windows.over.fitting_panel import FittingPanel
from chairconsole.windows.over.fitting_words import Deed, Kind, Way
from chairconsole.windows.over.palette import Question
from chairconsole.windows.parts import found
from chairconsole.windows.parts.choices import Choice
from chairconsole.windows.parts.keys import Command


@matter
class FittingCommands(Speaks, QObject):
    """Lays the panel over the list, keeps its figures those of the moment, and does what is chosen."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.window)
        self._window, self._session, self._reading = bench.window, bench.session, bench.reading
        self._asking, self._palette, self._foresight = bench.asking, bench.palette, bench.foresight
        self._limit_s: int | None = None
        self._until: datetime | None = None
        self._is_sure = True
        self._deeds: tuple[Deed, ...] = ()

    @cached_property
    def _panel(self) -> FittingPanel:
        """Whether the list will finish in time, and what can be done."""
        panel = FittingPanel(self._window.stops_of_list(), self._reading.language, self._window)
        self._window.bring(panel, Place.LIST)
        panel.asked.connect(self._on_asked)
        panel.chosen.connect(self._on_chosen)
        self._foresight.renewed.connect(self._on_renewed)
        return panel

    def handlers(self) -> Mapping[Command, Callable[[], object]]:
        """Return what each command does."""
        return {Command.FITTING: self.show}

    def show(self) -> None:
        """Show whether the list will finish in time, and what can be done; again: go back to the list."""
        if self._window.put_away(self._panel):
            return
        # what it shows is of now
        self._window.clear()
        self._offer_anew()
        if self._renew():
            self._window.lay(self._panel)
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
            self._window.put_away(self._panel)

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
            self._panel.field.set_refused(not self._asking.hours.read(typed, Side.NEXT, self._on_hour))
        elif typed and self._limit_s is None and self._until is None:
            self._panel.field.set_refused(True)
            self._window.tell(self.tr("“{typed}” is no such figure.").format(typed=typed), self.tr("Write it as 2:30."))
        elif way.why_not:
            self._window.tell(f"{way.title}:", way.why_not)
        elif way.asks:
            self._deeds = way.deeds
            self._palette.ask(Question(way.title, self._on_answered, self._offer))
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
