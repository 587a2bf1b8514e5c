"""Asks for the arguments of an act, one line each, and performs it: so every act can be done without the mouse."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, time
from typing import Any, get_args

from chairconsole.ledger.arguments import meaning
from chairconsole.ledger.registry import (
    About,
    Act,
    acts_about,
    all_acts,
    closed_words,
    in_words,
    named,
    value_words,
)
from chairconsole.models.foretelling import foretell
from chairconsole.models.lists import all_lists
from chairconsole.models.reading import Reading
from chairconsole.models.saying import say
from chairconsole.models.session import Session
from chairconsole.models.tongue import Tongue
from chairconsole.rules.sentence import capital
from chairconsole.rules.terms import Status
from chairconsole.windows.over.palette import Palette, Question
from chairconsole.windows.paint.digits import in_western_digits
from chairconsole.windows.parts.choices import Choice
from chairconsole.windows.parts.people import People

_DELEGATIONS = frozenset({"delegation", "challenger", "on_behalf_of", "with"})
_DO_IT = "=do"

FORETOLD = frozenset({"correct_entry", "replace_speaker"})
"""The acts that may change a place: to which, is told before they are done."""

OF_ENTRY = {Status.WAITING: About.WAITING, Status.PASSED_OVER: About.PASSED_OVER, Status.VOID: About.VOID}
"""What can be done with an entry of the list goes by its status."""


def acts_on_entry(status: Status) -> tuple[str, ...]:
    """Return the acts that can be done with an entry of the list."""
    return acts_about(OF_ENTRY[status])


@dataclass(frozen=True, slots=True)
class Form:
    """An act whose arguments are being asked for, and what was answered so far."""

    act: Act
    given: dict[str, object] = field(default_factory=dict)

    def with_one(self, name: str, value: object) -> "Form":
        """Return the form with one more argument."""
        return Form(self.act, {**self.given, name: value})

    def missing(self) -> list[str]:
        """Return the arguments that must be given and are not yet."""
        fields = self.act.arguments.model_fields
        return [name for name, wanted in fields.items() if wanted.is_required() and name not in self.given]

    def optional(self) -> list[str]:
        """Return the arguments that may be given and are not yet."""
        return [name for name in self.act.arguments.model_fields if name not in self.given]


class Asking:
    """Turns acts into questions for the palette, and answers into arguments."""

    def __init__(self, session: Session, reading: Reading, people: People, palette: Palette) -> None:
        self._session, self._reading = session, reading
        self._people, self._palette = people, palette
        self._form: Form | None = None
        self._argument = ""
        self._about: dict[str, object] = {}
        self._offered: tuple[str, ...] = ()
        # acts about the row selected that are asked for in a way of their own
        self.ways: dict[str, Callable[[], object]] = {}

    def acts(self) -> list[Choice]:
        """Return every act of the program as a choice."""
        say = self._reading.say
        return [Choice(act.name, say(in_words(act.name)), note=say(act.summary)) for act in all_acts()]

    def begin(self, act: str, **given: object) -> None:
        """Ask for what an act needs beside what is given, and perform it; the floor is given without the clock."""
        if act == "give_floor":
            given.setdefault("begin", False)
        self._go_on(Form(named(act), given))

    def offer(self, about: str, acts: tuple[str, ...], **given: object) -> None:
        """Offer what can be done about something; what the act needs beside it is asked for."""
        self._about, self._offered = given, acts
        self._palette.ask(Question(about, self._on_act, self._offer_acts))

    def ask_one(self, title: str, answer: Callable[[str], None], hint: str = "") -> None:
        """Ask one line in free words."""
        self._palette.ask(Question(title, answer, hint=hint, free=True))

    def ask_delegation(self, title: str, answer: Callable[[str], None]) -> None:
        """Ask for a delegation."""
        self._palette.ask(Question(title, answer, self._people.choices))

    def _offer_acts(self, typed: str) -> list[Choice]:
        acts = {choice.value: choice for choice in self.acts()}
        return fitting([acts[name] for name in self._offered], typed)

    def _on_act(self, act: str) -> None:
        way = self.ways.get(act)
        if way is not None:
            way()
        else:
            self.begin(act, **self._about)

    def _go_on(self, form: Form) -> None:
        self._form = form
        missing = form.missing()
        if missing:
            self._ask_for(missing[0])
        elif form.optional():
            self._palette.ask(Question(self._title(form), self._on_more, self._more))
        else:
            self._perform(form)

    def _title(self, form: Form) -> str:
        say = self._reading.say
        given = self._reading.tongue.series(
            *(f"{say(in_words(name))}: {say(_shown(value))}" for name, value in form.given.items())
        )
        return say(capital(in_words(form.act.name))) + (f" ({given})" if given else "")

    def _more(self, typed: str) -> list[Choice]:
        """Offer to do the act, and each further argument."""
        form = self._form
        if form is None:
            return []
        say = self._reading.say
        choices = [self._do_it(form)]
        for name in form.optional():
            choices += [Choice(name, say(in_words(name)), note=say(meaning(form.act.name, name)))]
        return [choice for choice in choices if typed.casefold() in choice.words.casefold()]

    def _do_it(self, form: Form) -> Choice:
        """Return the choice that does it; of a correction with what it would lead to, above all the place."""
        words, summary = self._reading.tongue.translate("Asking", "Do it"), self._reading.say(form.act.summary)
        if form.act.name not in FORETOLD:
            return Choice(_DO_IT, words, note=summary)
        fore = foretell(self._session, form.act.name, **form.given)
        told = self._reading.say(fore.told)
        return Choice(_DO_IT, f"{words}: {told}" if fore.is_allowed else told)

    def _on_more(self, name: str) -> None:
        if self._form is None:
            return
        if name == _DO_IT:
            self._perform(self._form)
        else:
            self._ask_for(name)

    def _ask_for(self, name: str) -> None:
        form = self._form
        if form is None:
            return
        self._argument = name
        say = self._reading.say
        title = f"{self._title(form)} · {say(in_words(name))}"
        offer = self._offer_for(name, form.act.arguments.model_fields[name].annotation)
        hint = say(meaning(form.act.name, name))
        self._palette.ask(Question(title, self._on_answer, offer, hint, free=offer is None))

    def _on_answer(self, value: str) -> None:
        if self._form is None:
            return
        annotation = self._form.act.arguments.model_fields[self._argument].annotation
        self._go_on(self._form.with_one(self._argument, self._read(value, annotation)))

    def _perform(self, form: Form) -> None:
        self._form = None
        self._session.perform(form.act.name, **form.given)

    def _offer_for(self, name: str, annotation: Any) -> Callable[[str], list[Choice]] | None:
        act = self._form.act.name if self._form is not None else ""
        if name in _DELEGATIONS or (act, name) == ("request_reply", "to"):
            return self._people.choices
        if name == "before":
            return PeopleOrNone(self._people, self._reading.tongue.translate("Asking", "To the end of the list")).offer
        if name == "item":
            return self._items
        if name == "list" and act != "open_list":
            return self._lists
        words = closed_words(annotation)
        return Words(words, self._reading.tongue).offer if words else None

    def _items(self, typed: str) -> list[Choice]:
        rows = self._reading.side().agenda
        choices = [Choice(row.number, row.title, row.number) for row in rows]
        return fitting(choices, typed)

    def _lists(self, typed: str) -> list[Choice]:
        return fitting([Choice(code, code) for code in self._session.derived(all_lists)], typed)

    def _read(self, value: str, annotation: Any) -> object:
        """Read an hour or a day where a moment is wanted, yes and no, and numbers; what is neither, the act refuses."""
        kinds = (annotation, *get_args(annotation))
        if not value:
            return None
        if bool in kinds:
            return value == "true"
        if int in kinds and value.lstrip("+-").isdecimal():
            return int(value)
        if "datetime" in str(annotation):
            return moment_of(value, self._session.now(), self._reading) or value
        return value


@dataclass(frozen=True, slots=True)
class PeopleOrNone:
    """Delegations, and first that it is none of them, which answers with an empty value."""

    people: People
    none: str

    def offer(self, typed: str) -> list[Choice]:
        """Return whoever fits what was typed, and none as long as that fits too."""
        return [*fitting([Choice("", self.none)], typed), *self.people.choices(typed)]


@dataclass(frozen=True, slots=True)
class Words:
    """A closed set of words that can be chosen."""

    words: tuple[str, ...]
    tongue: Tongue

    def offer(self, typed: str) -> list[Choice]:
        """Return those that fit what was typed."""
        return fitting([Choice(word, say(value_words(word), self.tongue)) for word in self.words], typed)


_BRACKETS = str.maketrans("", "", "()")
"""Left out where somebody types an item's number without them."""


ALIKE = 78.0
"""How alike, of 100, what was typed and words must be to be offered though a letter is wrong."""


def fitting(choices: list[Choice], typed: str) -> list[Choice]:
    """Return the choices that fit what was typed: those that begin with it, those that hold it, then those alike.

    A choice's value is in the room's English words, so it is found by these in every language of the window.
    """
    typed = in_western_digits(typed)
    parts = typed.casefold().split()
    if not parts:
        return choices
    told = {c: _told(c) for c in choices}
    held = [c for c in choices if all(part in told[c] for part in parts)]
    held.sort(key=lambda c: not c.words.casefold().startswith(typed.casefold().strip()))
    if len(typed.strip()) < 3:
        return held
    return [*held, *_alike(choices, told, typed, held)]


def _alike(choices: list[Choice], told: dict[Choice, str], typed: str, held: list[Choice]) -> list[Choice]:
    """Return further choices in whose words each word typed stands but for a slip, the likest first."""
    # read when somebody first mistypes: the first frame needs none of it
    from rapidfuzz import fuzz

    parts = typed.casefold().split()
    likeness: dict[Choice, float] = {}
    for choice in choices:
        if choice not in held:
            words = told[choice].replace(":", " ").split()
            likeness[choice] = min(max((fuzz.ratio(part, word) for word in words), default=0.0) for part in parts)
    return sorted((c for c in likeness if likeness[c] >= ALIKE), key=lambda c: -likeness[c])


def _told(choice: Choice) -> str:
    code, value = choice.code.translate(_BRACKETS), choice.value.replace("_", " ")
    return f"{choice.code} {code} {choice.words} {choice.note} {value}".casefold()


def moment_of(typed: str, now: datetime, reading: Reading) -> datetime | None:
    """Read an hour of today (`13:30`) or an ISO time, in the conference's zone; None where it is neither."""
    typed = in_western_digits(typed.strip())
    try:
        return datetime.combine(reading.local(now).date(), time.fromisoformat(typed.zfill(5)), reading.zone)
    except ValueError:
        pass
    try:
        at = datetime.fromisoformat(typed)
    except ValueError:
        return None
    return at if at.tzinfo is not None else at.replace(tzinfo=reading.zone)


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return value_words(str(value).lower())
    return f"{value:%H:%M}" if isinstance(value, datetime) else str(value)
