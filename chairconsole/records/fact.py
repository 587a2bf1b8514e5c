"""What every kind of fact is made of: the frozen, validated value itself, and the kinds of field that several share."""

from datetime import datetime
from typing import Annotated, ClassVar, Self

from pydantic import AfterValidator, AwareDatetime, BeforeValidator, ConfigDict, model_validator
from sqlalchemy import JSON, String
from sqlmodel import Field, SQLModel

from chairconsole.rules.moment import EARLIEST, LATEST, within_reach


def _in_utc(at: datetime) -> datetime:
    there = within_reach(at)
    if there is None:
        raise ValueError(f"the year must be {EARLIEST} to {LATEST}")
    return there


def _written(at: object) -> object:
    if not isinstance(at, str | datetime):
        raise ValueError("a time is written like 2019-12-16T10:05:00+04:00")
    return at


def _in_english(names: dict[str, str]) -> dict[str, str]:
    if "en" not in names:
        raise ValueError("the English name (en) is missing")
    return names


def _in_english_if_any(names: dict[str, str] | None) -> dict[str, str] | None:
    return None if names is None else _in_english(names)


_Moment = Annotated[datetime, AwareDatetime, BeforeValidator(_written), AfterValidator(_in_utc)]
Moment = Annotated[_Moment, Field(sa_type=String)]
MaybeMoment = Annotated[_Moment | None, Field(default=None, sa_type=String)]
Names = Annotated[dict[str, str], AfterValidator(_in_english), Field(sa_type=JSON)]
MaybeNames = Annotated[dict[str, str] | None, AfterValidator(_in_english_if_any), Field(default=None, sa_type=JSON)]
Words = Annotated[tuple[str, ...], Field(default=(), sa_type=JSON)]


class Fact(SQLModel):
    """A row as a value: frozen, validated, without the table behind it.

    `FORGOTTEN` are columns of older versions: rows, row images and founding data that have them are read without.
    """

    FORGOTTEN: ClassVar[frozenset[str]] = frozenset()
    model_config = ConfigDict(frozen=True, extra="forbid")  # type: ignore[assignment]

    @model_validator(mode="before")
    @classmethod
    def _without_forgotten(cls, row: object) -> object:
        if cls.FORGOTTEN and isinstance(row, dict) and not cls.FORGOTTEN.isdisjoint(row):
            return {name: value for name, value in row.items() if name not in cls.FORGOTTEN}
        return row

    def but(self, **changed: object) -> Self:
        """Return this fact with some of its fields changed, validated anew."""
        return type(self).model_validate({**self.__dict__, **changed})
