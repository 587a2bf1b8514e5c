"""What goes wrong, or is found, said in a line: refusals at the bottom, trouble and outages under the top bar."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from chairconsole.models.saying import first_and_rest, say
from chairconsole.models.session import Outage
from chairconsole.models.tongue import Speaks
from chairconsole.records.trouble import Damage, LoneCopy, Trouble, Unchecked
from chairconsole.rules.refusal import Refusal
from chairconsole.windows.commands.bench import Bench, matter
from chairconsole.windows.list.entry_field import Puzzle
from chairconsole.windows.paint.countdown import format_time
from chairconsole.windows.parts.keys import Command
from chairconsole.windows.parts.wording import day_and_hour


@matter
class Notices(Speaks, QObject):
    """Hears the session, and puts into the status line and the banner what it says; never into a dialog."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.window)
        session = self._session = bench.session
        self._reading = bench.reading
        self._banner, self._status, self._entry = bench.banner, bench.status, bench.window.entry
        session.refused.connect(self._on_refused)
        session.troubled.connect(self._on_troubled)
        session.outage_found.connect(self._on_outage_found)
        session.changed.connect(self._on_changed)
        session.clocks_differ.connect(self._on_clocks_differ)
        session.turned.connect(self._on_turned)
        self._entry.puzzled.connect(self._on_puzzled)
        self._still: Callable[[], bool] = _no_longer
        self._show_standing()

    def handlers(self) -> Mapping[Command, Callable[[], object]]:
        """Return nothing: no key asks for a notice."""
        return {}

    def _on_refused(self, refusal: Refusal) -> None:
        first = self.tr("Not entered.") if self._entry.inscribing else self.tr("Not done.")
        told = say(refusal.sentence, self.spoken)
        if refusal.rule:
            told = self.tr("{refusal} {rule}.").format(refusal=told, rule=say(refusal.rule, self.spoken))
        self._status.refuse(first, told)

    def _on_troubled(self, trouble: Trouble) -> None:
        if type(trouble) is type(self._session.record.barred):
            # an act was tried all the same: the banner keeps its key
            self._show_bar()
        else:
            self._tell(*first_and_rest(say(trouble.sentence, self.spoken)))

    def _on_outage_found(self, outage: Outage) -> None:
        span = format_time(int((outage.end - outage.start).total_seconds()))
        told = self.tr("The time of the outage counts for the speaker unless it is held.")
        first = self.tr("The console stood still for {span}.").format(span=span)
        self._tell(first, told, Command.HOLD_OUTAGE, self._can_hold)

    def _on_turned(self) -> None:
        self._banner.clear()
        self._show_standing()

    def _show_standing(self) -> None:
        """Say what is so and stays so: the gravest last, for it lies over the rest."""
        if self._session.differs():
            self._on_clocks_differ()
        if self._session.outage is not None:
            self._on_outage_found(self._session.outage)
        self._show_bar()

    def _show_bar(self) -> None:
        """Say why nothing may be written, what to do, and by which key it may be all the same."""
        barred, name = self._session.record.barred, self._session.record.path.name
        if isinstance(barred, Damage):
            first = self.tr("{file} is damaged.").format(file=name)
            told = self.tr("It is open to look at. Bring back a backup with restore, and keep this file.")
            self._tell(first, told, None, _always)
        elif isinstance(barred, LoneCopy):
            first = self.tr("{file} was copied while it was in use.").format(file=name)
            last = self._session.record.last
            told = self.tr("Acts after number {number} may be missing; the whole file is where it was copied from.")
            told = told.format(number=0 if last is None else last.number)
            self._tell(first, told, Command.WRITE_ALL_THE_SAME, _always)
        elif isinstance(barred, Unchecked):
            first = self.tr("{file} is being checked.").format(file=name)
            self._tell(first, self.tr("Acts can be done as soon as that has ended."), None, _always)
        elif barred is not None:
            self._tell(*first_and_rest(say(barred.sentence, self.spoken)), Command.WRITE_ALL_THE_SAME, _always)

    def _on_clocks_differ(self) -> None:
        now = self._session.now()
        hours = [self._reading.local(at) for at in (now, now - self._session.clock.ahead())]
        same_day = hours[0].date() == hours[1].date()
        locale = self.spoken.locale
        console, laptop = (f"{at:%H:%M}" if same_day else day_and_hour(at, locale) for at in hours)
        first = self.tr("Here it is {console}, on the laptop {laptop}.").format(console=console, laptop=laptop)
        told = self.tr("The console goes on from the last act; if the laptop is right, take its hour.")
        self._tell(first, told, Command.SETTLE_CLOCK, self._session.differs)

    def _tell(
        self, first: str, sentence: str, command: Command | None = None, still: Callable[[], bool] | None = None
    ) -> None:
        """Put a sentence into the banner, where it stays over acts as long as it is `still` true."""
        self._still = still or _no_longer
        self._banner.say(first, sentence, command)

    def _can_hold(self) -> bool:
        return self._session.outage is not None and self._session.statement() is not None

    def _on_changed(self) -> None:
        if not self._still():
            self._banner.clear()

    def _on_puzzled(self, puzzle: Puzzle) -> None:
        if puzzle.sentence:
            self._status.refuse(self.tr("Not entered."), puzzle.sentence)
            return
        names = self.spoken.series(*puzzle.names[:3]) + ("…" if len(puzzle.names) > 3 else "?")
        told = self.tr("Choose with the arrow keys, then press Enter.")
        self._status.hint(self.tr("Which one: {names}").format(names=names), told)


def _no_longer() -> bool:
    return False


def _always() -> bool:
    return True
