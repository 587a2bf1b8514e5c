"""An hour that was typed, wherever that was: it is taken, asked about where it may mean another, or refused."""

from collections.abc import Callable
from datetime import datetime, time, timedelta
from functools import partial

from chairconsole.models.reading import Reading
from chairconsole.models.session import Session
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.typed import Meant, Side, in_western_digits, meant, meant_by
from chairconsole.windows.list.entry_field import Received
from chairconsole.windows.over.palette import Palette, Question
from chairconsole.windows.parts.choices import Choice
from chairconsole.windows.parts.wording import day_and_month, locale_of, weekday

Then = Callable[[datetime], object]
"""What is done with the moment, in UTC."""


class Hours:
    """Turns what was typed into a moment; asks in the palette which one, where the hour comes twice or is far off."""

    def __init__(self, session: Session, reading: Reading, palette: Palette) -> None:
        self._session, self._reading, self._palette = session, reading, palette

    def read(self, typed: str, side: Side, then: Then) -> bool:
        """Go on with the moment that was typed; where it is none say so, and tell that nothing was done."""
        return self._take(lambda now: meant_by(typed, now, self._reading.zone, side), then)

    def take(self, hour: time, side: Side, then: Then) -> None:
        """Go on with the moment that an hour means which was read in a line."""
        self._take(lambda now: meant(hour, now, self._reading.zone, side), then)

    def on_received(self, received: Received) -> None:
        """Enter a request at the moment at which it was received."""
        self.take(received.hour, Side.LAST, received.enter)

    def read_on_day(self, typed: str, shown: datetime, then: Then) -> bool:
        """Go on with the last such hour up to the end of a local day, or now; for where nothing comes of a slip."""
        midnight = shown.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)

        def found(now: datetime) -> Meant:
            latest = min(now, midnight - timedelta(microseconds=1))
            return Meant(meant_by(typed, latest, self._reading.zone, Side.LAST).moments)

        return self._take(found, then)

    def _take(self, find: Callable[[datetime], Meant], then: Then) -> bool:
        try:
            found = find(self._session.now())
        except Refusal as refusal:
            self._session.refuse(refusal)
            return False
        if found.is_sure:
            then(found.moments[0])
        else:
            self._ask(found, then)
        return True

    def _ask(self, found: Meant, then: Then) -> None:
        translate = self._reading.tongue.translate
        hour = f"{self._reading.local(found.moments[0]):%H:%M}"
        title = translate("Hours", "{hour}: which hour is meant?").format(hour=hour)
        answer = partial(self._on_answer, found.moments, then)
        self._palette.ask(Question(title, answer, partial(self._offer, found.moments)))

    def _offer(self, moments: tuple[datetime, ...], typed: str) -> list[Choice]:
        words = in_western_digits(typed).casefold().split()
        choices = [
            Choice(str(place), self._words(at), note=self._note(at, place, len(moments)))
            for place, at in enumerate(moments)
        ]
        return [c for c in choices if all(w in f"{c.words} {c.note}".casefold() for w in words)]

    def _on_answer(self, moments: tuple[datetime, ...], then: Then, place: str) -> None:
        then(moments[int(place)])

    def _words(self, at: datetime) -> str:
        local, locale = self._reading.local(at), locale_of(self._reading.language)
        return f"{weekday(local, locale)} {day_and_month(local, locale)} {local:%H:%M}"

    def _note(self, at: datetime, place: int, count: int) -> str:
        translate = self._reading.tongue.translate
        if count > 1:
            before, after = translate("Hours", "before the clocks go back"), translate("Hours", "after they went back")
            return after if place else before
        today = self._reading.local(self._session.now()).date()
        days = (self._reading.local(at).date() - today).days
        return translate("Hours", "tomorrow") if days > 0 else translate("Hours", "yesterday")
