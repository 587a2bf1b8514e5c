"""Credentials: what their state is and how many stand in each; nothing here ever blocks the floor (Rules 19 and 20)."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Protocol

from chairconsole.rules.terms import Finding, Form


class Credentials(Protocol):
    """What is known of a delegation's credentials."""

    @property
    def form(self) -> Form | None: ...
    @property
    def finding(self) -> Finding | None: ...


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

    @property
    def to_chase(self) -> int:
        """Return how many have yet to send the signed original."""
        return self.parties - self.formal


def tally(parties: int, credentials: Iterable[Credentials], challenged: int) -> Tally:
    """Count credentials by form; `parties` is the number of States parties, with or without any."""
    forms = Counter(c.form for c in credentials)
    received = forms[Form.FORMAL], forms[Form.COPY], forms[Form.INFORMATION]
    return Tally(parties, *received, none=parties - sum(received), challenged=challenged)


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
