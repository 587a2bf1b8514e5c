"""An hour that was typed, wherever that was: what it means is offered, asked where it may be another, or refused."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from functools import partial

from chairconsole.models.reading import Reading
from chairconsole.models.saying import day_and_month, weekday
from chairconsole.models.session import Session
from chairconsole.rules.moment import moment, stamp
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.typed import Meant, Side, meant, meant_by
from chairconsole.windows.list.entry_field import Received
from chairconsole.windows.over.palette import Palette, Question
from chairconsole.windows.parts.choices import Choice

Then = Callable[[datetime], object]
"""What is done with the moment, in UTC."""


class Hours:
    """Turns what was typed into a moment; where an hour comes twice or is far off, an arrow chooses which is meant."""

    def __init__(self, session: Session, reading: Reading, palette: Palette) -> None:
        self._session, self._reading, self._palette = session, reading, palette

    @property
    def hint(self) -> str:
        """Say how an hour is typed."""
        return self._reading.tongue.translate("Hours", "hour, as 13:30")

    def question(self, title: str, side: Side, then: Then) -> Question:
        """Return what asks for an hour."""
        offer, tells = partial(self.offer, side), self.tells(side)
        return Question(title, partial(self._on_answer, then), offer, self.hint, tells=tells)

    def offer(self, side: Side, typed: str) -> list[Choice]:
        """Offer the moments that are meant by what was typed, each by its own stamp; none where it is no hour."""
        try:
            return self._choices(meant_by(typed, self._session.now(), self._reading.zone, side))
        except Refusal:
            return []

    def tells(self, side: Side) -> Callable[[str], str]:
        """Return what tells of what was typed why it is no hour, or that it may be another."""
        return partial(self._tell, side)

    def take(self, hour: time, side: Side, then: Then) -> bool:
        """Go on with the moment that an hour means which was read in a line; tell whether there is one, or say why."""
        return self._take(lambda now: meant(hour, now, self._reading.zone, side), then)

    def first(self, hour: time, side: Side) -> datetime | None:
        """Return the moment that an hour means, the first of two; nothing of one that does not exist."""
        try:
            return meant(hour, self._session.now(), self._reading.zone, side).moments[0]
        except Refusal:
            return None

    def read(self, typed: str, side: Side, then: Then) -> bool:
        """Go on with the moment that was typed; where it is none say so, and tell that nothing was done."""
        return self._take(lambda now: meant_by(typed, now, self._reading.zone, side), then)

    def read_on_day(self, typed: str, shown: datetime, then: Then) -> bool:
        """Go on with the last such hour up to the end of a local day, or now; for where nothing comes of a slip."""
        midnight = shown.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)

        def found(now: datetime) -> Meant:
            latest = min(now, midnight - timedelta(microseconds=1))
            return Meant(meant_by(typed, latest, self._reading.zone, Side.LAST).moments)

        return self._take(found, then)

    def on_received(self, received: Received) -> None:
        """Enter a request at the moment at which it was received; where there is none, have its field refuse it."""
        if not self.take(received.hour, Side.LAST, received.enter):
            received.refuse()

    def said(self, at: datetime) -> str:
        """Say a moment: its hour, and its day where that is another one than today."""
        local = self._reading.local(at)
        return f"{local:%H:%M}" if local.date() == self._today() else self._with_day(at)

    def _take(self, find: Callable[[datetime], Meant], then: Then) -> bool:
        try:
            found = find(self._session.now())
        except Refusal as refusal:
            self._session.refuse(refusal)
            return False
        if found.is_sure:
            then(found.moments[0])
        else:
            self._palette.ask(Question(self._which(found), partial(self._on_answer, then), partial(self._among, found)))
        return True

    def _tell(self, side: Side, typed: str) -> str:
        try:
            found = meant_by(typed, self._session.now(), self._reading.zone, side)
        except Refusal as refusal:
            return self._reading.say(refusal.sentence)
        return "" if found.is_sure else self._which(found)

    def _which(self, found: Meant) -> str:
        translate = self._reading.tongue.translate
        told = translate("Hours", "{hour}: which one is meant? An arrow key chooses.")
        if len(found.moments) == 1:
            told = translate("Hours", "{hour} would be of another day. An arrow key chooses it.")
        return told.format(hour=f"{self._reading.local(found.moments[0]):%H:%M}")

    def _choices(self, found: Meant) -> list[Choice]:
        if found.is_sure:
            at = found.moments[0]
            return [Choice(stamp(at), self.said(at), note=self._how_near(at))]
        return [
            # none is taken by Enter alone
            Choice(stamp(at), self._with_day(at), note=self._note(found, at), guessed=True)
            for at in found.moments
        ]

    def _among(self, found: Meant, typed: str) -> list[Choice]:
        words = typed.casefold().split()
        return [c for c in self._choices(found) if all(word in f"{c.words} {c.note}".casefold() for word in words)]

    def _on_answer(self, then: Then, value: str) -> None:
        then(moment(value))

    def _note(self, found: Meant, at: datetime) -> str:
        translate = self._reading.tongue.translate
        if len(found.moments) == 1:
            return self._how_near(at)
        if at == found.moments[0]:
            return translate("Hours", "before the clocks go back")
        return translate("Hours", "after they went back")

    def _how_near(self, at: datetime) -> str:
        """Say that a moment is of the day before or after; nothing of today's, or of one whose day was typed."""
        translate = self._reading.tongue.translate
        days = (self._reading.local(at).date() - self._today()).days
        return {1: translate("Hours", "tomorrow"), -1: translate("Hours", "yesterday")}.get(days, "")

    def _with_day(self, at: datetime) -> str:
        local, tongue = self._reading.local(at), self._reading.tongue
        day = f"{weekday(local.date(), tongue.locale)} {day_and_month(local.date(), tongue.locale)}"
        return tongue.series(day, f"{local:%H:%M}")

    def _today(self) -> date:
        return self._reading.local(self._session.now()).date()
