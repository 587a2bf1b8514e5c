"""Acts by name: each a typed function, registered once, found by keys, scripts, the command line and tests."""

import inspect
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum, StrEnum
from functools import partial
from typing import Annotated, Any, get_args, get_type_hints, overload

from pydantic import BaseModel, ConfigDict, Strict, ValidationError, create_model
from pydantic.fields import FieldInfo

from chairconsole.ledger import wording
from chairconsole.rules import lines
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.sentence import Sentence, sentence
from chairconsole.rules.turn import Was


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an act did, in one sentence for the journal; `resolved` are arguments it settled itself.

    `remarks` are told beside it, and before it where there is a screen: what the rules would have otherwise, though
    nothing keeps the act from being done.
    """

    sentence: str
    resolved: Mapping[str, object] = field(default_factory=dict)
    undoes: int | None = None
    remarks: tuple[Sentence, ...] = ()


Performs = Callable[..., Outcome]

Cleaning = Callable[[str, str], tuple[str, list[Sentence]]]
"""Makes a text fit to be kept, given also what it is; returns what was changed in it beside it."""


class About(StrEnum):
    """With what on the screen an act has to do, so that it is offered there."""

    WAITING = "waiting"
    PASSED_OVER = "passed_over"
    VOID = "void"
    ITEM = "item"
    CREDENTIALS = "credentials"
    DELEGATION = "delegation"
    PROPOSAL = "proposal"


@dataclass(frozen=True, slots=True)
class Told:
    """What is told of an act where it is declared, beside its name, its docstring and its arguments."""

    words: Sentence | None = None
    """What it is called in the words of the room; without them it is called by its name."""
    about: tuple[About, ...] = ()
    """Where it is offered."""
    place: int = 0
    """Where it stands among what is offered there: the lower, the sooner."""
    is_final: bool = False
    """It cannot be taken back, nor anything before it."""
    is_of_the_clock: bool = False
    """It is about the clock itself: undo looks through it, for time is never taken back."""
    asks_before_undo: bool = False
    """It is taken back only after one is asked: it was said in front of the hall."""
    decides: bool = False
    """It decides something, or opens and closes: whoever chooses it by words is asked once more."""
    is_offered: bool = True
    """It is offered by words; what the program does of itself, or asks for in a place of its own, is not."""
    calls_for: Was | None = None
    """What the President's script says of it before the next step."""
    meanings: Mapping[str, Sentence] = field(default_factory=dict)
    """What arguments mean that no other act has; see `ledger.arguments` for those that several share."""

    @property
    def asks(self) -> bool:
        """Tell whether whoever chooses it by words is asked before it is done."""
        return self.decides or self.asks_before_undo or self.is_final


@dataclass(frozen=True, slots=True)
class Act:
    """A registered act: its function, the model its arguments are read with, and what was told of it."""

    name: str
    function: Performs
    arguments: type[BaseModel]
    texts: Mapping[str, Cleaning]
    told: Told

    @property
    def summary(self) -> Sentence:
        """Return the first line of the act's docstring."""
        return Sentence((inspect.getdoc(self.function) or "").partition("\n")[0], {})

    @property
    def words(self) -> Sentence:
        """Return the act's name as people read it."""
        return self.told.words or in_words(self.name)

    def cleaned(self, args: Mapping[str, Any]) -> tuple[dict[str, Any], list[Sentence]]:
        """Return arguments with their texts made fit to be kept, and what was changed in them, for the record.

        Raises:
            Refusal: a text is too long for what it is.
        """
        clean: dict[str, Any] = dict(args)
        told: list[Sentence] = []
        for name, cleaning in self.texts.items():
            if isinstance(clean.get(name), str):
                called = wording.of_argument(self.name, name)
                clean[name], changed = cleaning(clean[name], called)
                told += [sentence("in {argument} {change}", argument=called, change=change) for change in changed]
        return clean, told

    def read(self, args: Mapping[str, Any]) -> dict[str, Any]:
        """Return the arguments that were given, typed.

        Raises:
            Refusal: one is missing, unknown, or of a kind that does not fit.
        """
        try:
            json.dumps(dict(args), ensure_ascii=False, default=str).encode()
            given = self.arguments.model_validate(dict(args))
        except ValidationError as error:
            raise Refusal(self._why(error)) from None
        except UnicodeEncodeError:
            raise Refusal(
                sentence("{act}: a text holds half a character, which cannot be kept.", act=self.name)
            ) from None
        # in the order in which the act has them, for a set has another in each run
        return {name: getattr(given, name) for name in type(given).model_fields if name in given.model_fields_set}

    def write(self, args: Mapping[str, object]) -> dict[str, Any]:
        """Return typed arguments in JSON's terms, for the journal."""
        return self.arguments.model_validate(dict(args)).model_dump(mode="json", exclude_unset=True)

    def takes(self, argument: str, value: object) -> bool:
        """Tell whether a value fits an argument, whatever the others are."""
        try:
            self.arguments.model_validate({argument: value})
        except ValidationError as error:
            return all(each["loc"][:1] != (argument,) for each in error.errors(include_url=False))
        return True

    def _why(self, error: ValidationError) -> Sentence:
        first = error.errors(include_url=False)[0]
        name: str = str(first["loc"][0]) if first["loc"] else sentence("its arguments")
        given = _in_short(first["input"])
        # what is wrong within a list of several is wrong with the list
        match first["type"] if len(first["loc"]) == 1 else "":
            case "missing":
                return sentence("{act} needs “{argument}”.", act=self.name, argument=name)
            case "extra_forbidden":
                known = ", ".join(self.arguments.model_fields) or sentence("none")
                return sentence(
                    "{act} has no argument “{argument}”; its arguments: {known}.",
                    act=self.name,
                    argument=name,
                    known=known,
                )
            case "timezone_aware":
                return sentence(
                    "{act}: the time “{given}” of “{argument}” has no offset.",
                    act=self.name,
                    given=given,
                    argument=name,
                )
            case _:
                why = first["msg"][0].lower() + first["msg"][1:]
                return sentence(
                    "{act}: “{given}” does not fit “{argument}” ({why}).",
                    act=self.name,
                    given=given,
                    argument=name,
                    why=why,
                )


def in_words(name: str) -> Sentence:
    """Return a name of the program's, of an act, an argument or a word of a closed set, as people read it."""
    return wording.by_name(name)


def closed_words(annotation: Any) -> tuple[str, ...]:
    """Return the words that an argument can take, where they are a closed set."""
    for kind in (annotation, *get_args(annotation)):
        if isinstance(kind, type) and issubclass(kind, Enum):
            return tuple(str(member.value) for member in kind)
        if kind is bool:
            return "true", "false"
    return ()


def value_words(value: str) -> str:
    """Return a word of a closed set as people read it; a code, as a level's, as it is."""
    return in_words(value) if value.islower() and len(value) > 1 else value


def told_of_acts() -> list[str]:
    """Return all that acts tell of themselves, for the catalogue: names, summaries, arguments, closed words."""
    acts = all_acts()
    fields = [(name, field) for each in acts for name, field in each.arguments.model_fields.items()]
    words = [word for _, field in fields for word in closed_words(field.annotation)]
    # by their names too: so the journals of older files tell them
    told = [each.summary for each in acts] + [in_words(each.name) for each in acts]
    told += [in_words(name) for name, _ in fields]
    told += [word for word in map(value_words, words) if isinstance(word, Sentence)]
    return list(dict.fromkeys(sentence.form for sentence in told))


def _in_short(given: object) -> str:
    told = str(given)
    return told if len(told) <= 80 else f"{told[:80]}…"


_ACTS: dict[str, Act] = {}


@overload
def act(function: Performs, /) -> Performs: ...


@overload
def act(
    *,
    words: Sentence | None = None,
    about: tuple[About, ...] = (),
    place: int = 0,
    is_final: bool = False,
    is_of_the_clock: bool = False,
    asks_before_undo: bool = False,
    decides: bool = False,
    is_offered: bool = True,
    calls_for: Was | None = None,
    meanings: Mapping[str, Sentence] = ...,
) -> Callable[[Performs], Performs]: ...


def act(function: Performs | None = None, /, **told: Any) -> Performs | Callable[[Performs], Performs]:
    """Register a function as an act under its own name, with all that is told of it."""
    return partial(_register, Told(**told)) if function is None else _register(Told(), function)


def _register(told: Told, function: Performs) -> Performs:
    fields: dict[str, Any] = {}
    for parameter in list(inspect.signature(function).parameters.values())[1:]:
        if parameter.kind is inspect.Parameter.VAR_KEYWORD:
            fields |= _unpacked(get_args(parameter.annotation)[0])
        else:
            given = parameter.default is not inspect.Parameter.empty
            fields[parameter.name] = (_strict(parameter.annotation), parameter.default if given else ...)
    model = create_model(f"{function.__name__}_arguments", __config__=ConfigDict(extra="forbid"), **fields)
    texts = {name: cleaning for name, field in model.model_fields.items() if (cleaning := _cleaning(field)) is not None}
    _ACTS[function.__name__] = Act(function.__name__, function, model, texts, told)
    return function


def _cleaning(field: FieldInfo) -> Cleaning | None:
    """Return how a text is made fit: as its kind says, else as one line; what is no text is left alone."""
    if field.annotation not in (str, str | None):
        return None
    if not field.metadata:
        return lines.line
    return next((known for known in (lines.line, lines.prose) if known in field.metadata), None)


def _strict(kind: Any) -> Any:
    """Take numbers and yes or no for what they are: no text, and no 1 for yes."""
    return Annotated[kind, Strict()] if kind in (int, bool) else kind


def _unpacked(several: Any) -> dict[str, Any]:
    """Return the fields of arguments that several acts share, or whose names Python keeps for itself."""
    kinds = get_type_hints(several, include_extras=True)
    return {name: (_strict(kind), ... if name in several.__required_keys__ else None) for name, kind in kinds.items()}


def named(name: str) -> Act:
    """Return the act of this name.

    Raises:
        Refusal: there is none.
    """
    try:
        return _ACTS[name]
    except KeyError:
        raise Refusal(sentence("There is no act “{act}”.", act=name)) from None


def told_of(name: str) -> Told:
    """Return what is told of the act of this name; nothing of one that no program of today has."""
    return _ACTS[name].told if name in _ACTS else Told()


def of_the_clock() -> tuple[str, ...]:
    """Return the names of the acts that are about the clock itself."""
    return tuple(each.name for each in all_acts() if each.told.is_of_the_clock)


def acts_about(what: About) -> tuple[str, ...]:
    """Return the names of the acts that have to do with something on the screen, as they are offered there."""
    offered = [each for each in all_acts() if what in each.told.about]
    return tuple(each.name for each in sorted(offered, key=_by_place))


def _by_place(act: Act) -> int:
    return act.told.place


def all_acts() -> list[Act]:
    """Return every act, by name."""
    return [_ACTS[name] for name in sorted(_ACTS)]
