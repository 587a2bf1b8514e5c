"""What the key of the chair does: who takes it, in which office, and by which name."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject

from chairconsole.models.chair import OFFICES, PRESIDENT, Presider, host_of, presiders
from chairconsole.models.participation import people_of, role_words
from chairconsole.models.tongue import Speaks
from chairconsole.windows.commands.bench import Bench, matter
from chairconsole.windows.over.palette import Question
from chairconsole.windows.parts.choices import Choice
from chairconsole.windows.parts.found import fitting, with_none
from chairconsole.windows.parts.keys import Command

_OFFICER = "officer "
_UNTIL_ELECTED = "until elected"


@dataclass(frozen=True, slots=True)
class _Chair:
    """Who takes the chair, as far as that was answered; without an office that is asked for."""

    code: str
    office: str = ""
    until_elected: bool = False


@matter
class ChairCommands(Speaks, QObject):
    """Asks who presides: an officer by one key, anybody else with the office, and the name where it is known."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.window)
        self._session, self._reading = bench.session, bench.reading
        self._people, self._palette, self._asking = bench.people, bench.palette, bench.asking

    def handlers(self) -> Mapping[Command, Callable[[], object]]:
        """Return what each command does."""
        return {Command.PRESIDE: self.preside}

    def preside(self) -> None:
        """Ask who takes the chair: first the officers elected (Rules 24 and 25)."""
        hint = self.tr("an officer, or name or code of a delegation")
        self._palette.ask(Question(self.tr("Who presides?"), self._on_chosen, self._offer, hint))

    def _offer(self, typed: str) -> list[Choice]:
        """Offer the officers who fit, then whoever else does; with nobody elected nor anything typed, the host."""
        officers = [self._officer(place, each) for place, each in enumerate(presiders(self._reading))]
        if typed.strip():
            return [*fitting(officers, typed), *self._people.choices(typed)]
        return officers or [self._people.choice(code) for code in host_of(self._reading)]

    def _officer(self, place: int, each: Presider) -> Choice:
        office = self._said(each.office)
        who = f"{each.person}, {each.name}" if each.person else each.name
        words = self.tr("{office}: {name}").format(office=office, name=self.spoken.kept(who))
        note = self.tr("presides now") if each.presides else ""
        if each.until_elected and not note:
            note = self.tr("until one is elected")
        return Choice(f"{_OFFICER}{place}", words, each.code, note)

    def _said(self, office: str) -> str:
        return self._reading.say(office)

    def _on_chosen(self, value: str) -> None:
        place = value.removeprefix(_OFFICER)
        if place == value:
            self._ask_office(_Chair(value))
            return
        each = presiders(self._reading)[int(place)]
        chair = _Chair(each.code, each.office, each.until_elected)
        if each.person:
            self._take(chair, each.person)
        else:
            self._ask_name(chair)

    def _ask_office(self, chair: _Chair) -> None:
        """Ask in which office somebody presides who is no officer as far as is recorded, or whose office is meant."""
        held = next((each for each in presiders(self._reading) if each.code == chair.code), None)
        if held is not None:
            self._ask_name(replace(chair, office=held.office, until_elected=held.until_elected))
            return
        title = self.tr("{name} presides as").format(name=self._reading.name(chair.code))
        hint = self.tr("an office, in any words")
        self._palette.ask(Question(title, partial(self._on_office, chair), self._offer_offices, hint))

    def _offer_offices(self, typed: str) -> list[Choice]:
        offices = [Choice(office, self._said(office)) for office in OFFICES]
        outgoing = Choice(_UNTIL_ELECTED, self.tr("Outgoing President, until one is elected"))
        is_elected = any(not each.until_elected for each in presiders(self._reading))
        found = fitting([*offices, outgoing] if is_elected else [outgoing, *offices], typed)
        words = typed.strip()
        return [*found, Choice(words, words)] if words and not any(each.words == words for each in found) else found

    def _on_office(self, chair: _Chair, office: str) -> None:
        until_elected = office == _UNTIL_ELECTED
        self._ask_name(replace(chair, office=PRESIDENT if until_elected else office, until_elected=until_elected))

    def _ask_name(self, chair: _Chair) -> None:
        """Ask for the name of the person; the chair is taken without, too."""
        title = self.tr("{name} presides: who is it?").format(name=self._reading.name(chair.code))
        hint = self.tr("name of the person; Enter: by the delegation alone")
        remark = self._asking.remark("take_the_chair", **self._args(chair, ""))
        offer = partial(self._offer_names, chair.code)
        self._palette.ask(Question(title, partial(self._take, chair), offer, hint, remark=remark))

    def _offer_names(self, code: str, typed: str) -> list[Choice]:
        """Offer nobody by name, the people of the delegation, and whatever was typed."""
        people = [
            Choice(each.name, each.line, note=role_words(each.role, self.spoken))
            for each in people_of(self._reading, code)
        ]
        found = with_none(self.tr("Without a name"), partial(fitting, people), typed)
        words = typed.strip()
        return [Choice(words, words), *(each for each in found if each.value not in ("", words))] if words else found

    def _take(self, chair: _Chair, name: str) -> None:
        self._session.perform("take_the_chair", **self._args(chair, name))

    def _args(self, chair: _Chair, name: str) -> dict[str, object]:
        named: dict[str, object] = {"name": name} if name else {}
        until: dict[str, object] = {"until_elected": True} if chair.until_elected else {}
        return {"delegation": chair.code, "office": chair.office, **named, **until}
