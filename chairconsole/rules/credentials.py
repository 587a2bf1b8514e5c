"""Credentials: what their state is and how many stand in each; nothing here ever blocks the floor (Rules 19 and 20)."""

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from chairconsole.rules.terms import Finding, Form

DUE_BEFORE = timedelta(hours=24)
"""So long before the opening of a session credentials reach the secretariat, if possible (Rule 18)."""

ISSUERS = (
    "Head of State",
    "Head of Government",
    "Minister for Foreign Affairs",
    "Permanent Representative",
    "note verbale",
)
"""Who issues credentials, in the words in which that is kept; `PROBABLE_ISSUERS` among them."""

PROBABLE_ISSUERS = frozenset(ISSUERS[3:])
"""These follow the sister treaty's Rule 18 as amended, and its practice: probable (`procedure.md` 1.3)."""

CHECKED = ("name", "signature", "stamp")
"""What is looked for on examining credentials; what is lacking is kept in the finding's note."""

_LACKING, _REST = "lacking: ", "; "


class Credentials(Protocol):
    """What is known of a delegation's credentials."""

    @property
    def form(self) -> Form | None: ...
    @property
    def finding(self) -> Finding | None: ...


class Owed(StrEnum):
    """What a State party still has to send (Rules 18 and 19)."""

    CREDENTIALS = "credentials"
    ORIGINAL = "original"
    COMPLETION = "completion"
    ANEW = "anew"


@dataclass(frozen=True, slots=True)
class Standing:
    """How one State party stands: the form of its credentials, what was found, and objections to it."""

    code: str
    form: Form | None
    finding: Finding | None
    challenged: bool = False
    excluded: bool = False


def by_status(parties: Iterable[Standing]) -> dict[str, tuple[str, ...]]:
    """Return the States parties by status, each list by code: for the Bureau's report (Rule 19).

    The first four tell in what form credentials came, and have each party once. The others tell of some of them more:
    accepted on assurance, not accepted by the Bureau, challenged and not yet decided, not admitted by the Conference.
    """
    everybody = sorted(parties, key=_by_code)

    def those(where: Callable[[Standing], bool]) -> tuple[str, ...]:
        return tuple(each.code for each in everybody if where(each))

    return {
        "formal": those(lambda each: each.form is Form.FORMAL),
        "copy": those(lambda each: each.form is Form.COPY),
        "information": those(lambda each: each.form is Form.INFORMATION),
        "none": those(lambda each: each.form is None),
        "on_assurance": those(lambda each: each.finding is Finding.ON_ASSURANCE),
        "not_accepted": those(lambda each: each.finding is Finding.NOT_ACCEPTED),
        "challenged": those(lambda each: each.challenged),
        "excluded": those(lambda each: each.excluded),
    }


def _by_code(standing: Standing) -> str:
    return standing.code


@dataclass(frozen=True, slots=True)
class Tally:
    """How many States parties stand in each state of credentials."""

    parties: int
    formal: int
    copy: int
    information: int
    none: int
    challenged: int
    excluded: int = 0
    to_chase: int = 0


def tally(parties: Collection[Standing]) -> Tally:
    """Count States parties by the form of their credentials, and who owes any."""
    forms = Counter(each.form for each in parties)
    return Tally(
        parties=len(parties),
        formal=forms[Form.FORMAL],
        copy=forms[Form.COPY],
        information=forms[Form.INFORMATION],
        none=forms[None],
        challenged=sum(each.challenged for each in parties),
        excluded=sum(each.excluded for each in parties),
        to_chase=sum(owed(each.form, each.finding, excluded=each.excluded) is not None for each in parties),
    )


def owed(form: Form | None, finding: Finding | None, *, excluded: bool = False) -> Owed | None:
    """Return what a State party still has to send; nothing where the signed original came and is not found wanting.

    Acceptance on assurance rests on the word that credentials follow, so it takes nothing of that away.
    """
    if form is None or form is Form.INFORMATION:
        return Owed.CREDENTIALS
    if excluded or finding is Finding.NOT_ACCEPTED:
        return Owed.ANEW
    if form is Form.COPY:
        return Owed.ORIGINAL
    return Owed.COMPLETION if finding is Finding.INCOMPLETE else None


def is_late(received_at: datetime | None, due: datetime | None, now: datetime) -> bool:
    """Tell whether credentials came, or are still to come, after the moment by which they were due (Rule 18)."""
    return due is not None and (received_at or now) > due


def lacking_note(lacking: Iterable[str], rest: str = "") -> str:
    """Write what is lacking, of what is `CHECKED`, as the note of a finding, and whatever else was said."""
    held = [each for each in CHECKED if each in frozenset(lacking)]
    return _REST.join(part for part in (_LACKING + ", ".join(held) if held else "", rest) if part)


def lacking_in(note: str | None) -> tuple[tuple[str, ...], str]:
    """Read a finding's note: what is lacking, of what is `CHECKED`, and the rest in somebody's own words."""
    told = re.fullmatch(f"{_LACKING}([a-z, ]+?)(?:{_REST}(.*))?", note or "", re.DOTALL)
    held = tuple(told[1].split(", ")) if told is not None else ()
    if told is None or not frozenset(CHECKED).issuperset(held):
        return (), note or ""
    return held, told[2] or ""


def standing(credentials: Credentials | None, *, challenged: bool, excluded: bool = False) -> str:
    """Say in a few words how a delegation's credentials stand, for the record of who was given the floor."""
    if excluded:
        return "not admitted by the Conference"
    if credentials is None or (credentials.form is None and credentials.finding is None):
        words = "no credentials yet, admitted provisionally"
    elif credentials.form is None:
        words = "accepted on assurance"
    else:
        words = _FORM_WORDS[credentials.form]
        if credentials.finding is not None:
            words += f", {_FINDING_WORDS[credentials.finding]}"
    if challenged:
        words += ", challenged, seated with full rights"
    return words


_FORM_WORDS = {
    Form.FORMAL: "formal credentials",
    Form.COPY: "a copy of credentials",
    Form.INFORMATION: "information on its representatives only",
}

_FINDING_WORDS = {
    Finding.IN_ORDER: "in order",
    Finding.INCOMPLETE: "incomplete",
    Finding.NOT_ACCEPTED: "not accepted",
    Finding.ON_ASSURANCE: "accepted on assurance",
}
