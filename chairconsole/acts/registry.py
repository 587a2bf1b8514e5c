"""Acts by name: each a typed function, registered once, found by keys, scripts, the command line and tests."""

import inspect
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Annotated, Any, get_args, get_type_hints

from pydantic import BaseModel, ConfigDict, Strict, ValidationError, create_model

from chairconsole.rules.refusal import Refusal

if TYPE_CHECKING:
    from chairconsole.acts.room import Room


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an act did, in one sentence for the journal; `resolved` are arguments it settled itself."""

    sentence: str
    resolved: Mapping[str, object] = field(default_factory=dict)
    undoes: int | None = None


Performs = Callable[..., Outcome]


@dataclass(frozen=True, slots=True)
class Act:
    """A registered act: its function, and the model its arguments are read with."""

    name: str
    function: Performs
    arguments: type[BaseModel]

    @property
    def summary(self) -> str:
        """Return the first line of the act's docstring."""
        return (inspect.getdoc(self.function) or "").partition("\n")[0]

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
            raise Refusal(f"{self.name}: a text holds half a character, which cannot be kept.") from None
        return {name: getattr(given, name) for name in given.model_fields_set}

    def write(self, args: Mapping[str, object]) -> dict[str, Any]:
        """Return typed arguments in JSON's terms, for the journal."""
        return self.arguments.model_validate(dict(args)).model_dump(mode="json", exclude_unset=True)

    def _why(self, error: ValidationError) -> str:
        first = error.errors(include_url=False)[0]
        name = str(first["loc"][0]) if first["loc"] else "its arguments"
        match first["type"]:
            case "missing":
                return f"{self.name} needs “{name}”."
            case "extra_forbidden":
                known = ", ".join(self.arguments.model_fields) or "none"
                return f"{self.name} has no argument “{name}”; its arguments: {known}."
            case "timezone_aware":
                return f"{self.name}: the time “{first['input']}” of “{name}” has no offset."
            case _:
                return f"{self.name}: “{first['input']}” does not fit “{name}” ({first['msg'].lower()})."


_ACTS: dict[str, Act] = {}


def act(function: Performs) -> Performs:
    """Register a function as an act under its own name."""
    fields: dict[str, Any] = {}
    for parameter in list(inspect.signature(function).parameters.values())[1:]:
        if parameter.kind is inspect.Parameter.VAR_KEYWORD:
            fields |= _unpacked(get_args(parameter.annotation)[0])
        else:
            given = parameter.default is not inspect.Parameter.empty
            fields[parameter.name] = (_strict(parameter.annotation), parameter.default if given else ...)
    model = create_model(f"{function.__name__}_arguments", __config__=ConfigDict(extra="forbid"), **fields)
    _ACTS[function.__name__] = Act(function.__name__, function, model)
    return function


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
        raise Refusal(f"There is no act “{name}”.") from None


def all_acts() -> list[Act]:
    """Return every act, by name."""
    return [_ACTS[name] for name in sorted(_ACTS)]


def perform_in(room: "Room", performed: Act, args: Mapping[str, Any]) -> Outcome:
    """Perform an act in a room, with arguments already read."""
    return performed.function(room, **args)
