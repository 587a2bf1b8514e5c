"""Credentials: what their state is and how many stand in each; nothing here ever blocks the floor (Rules 19 and 20)."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from chairconsole.rules.terms import Finding, Form


class Credentials(Protocol):
    """What is known of a delegation's credentials."""

    @property
    def form(self) -> Form | None: ...
    @property
    def finding(self) -> Finding | None: ...
    @property
    def challenger(self) -> str | None: ...
    @property
    def admitted(self) -> bool | None: ...


def is_challenged(credentials: Credentials) -> bool:
    """Tell whether an objection stands undecided; till then the representative sits with full rights (Rule 20)."""
    return credentials.challenger is not None and credentials.admitted is None


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


def tally(parties: int, credentials: Iterable[Credentials]) -> Tally:
    """Count credentials by form; `parties` is the number of States parties, with or without any."""
    all_of_them = tuple(credentials)
    forms = Counter(c.form for c in all_of_them)
    received = forms[Form.FORMAL], forms[Form.COPY], forms[Form.INFORMATION]
    return Tally(parties, *received, none=parties - sum(received), challenged=sum(map(is_challenged, all_of_them)))


def standing(credentials: Credentials | None) -> str:
    """Say in a few words how a delegation's credentials stand, for the record of who was given the floor."""
    if credentials is None or credentials.form is None:
        return "no credentials yet, admitted provisionally"
    words = _FORM_WORDS[credentials.form]
    if credentials.finding is not None:
        words += f", {_FINDING_WORDS[credentials.finding]}"
    if is_challenged(credentials):
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
}
