"""Votes: who weighs how much, in which order States are called, what it comes to, and what it still takes.

One party, one vote; an organization of States has those of its members that are parties, or they vote themselves, never
both (Rule 57, number probable). Those present and voting say yes or no; who abstains does not count (cf. GA rule 86).
"""

import unicodedata
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from chairconsole.rules.shares import Share
from chairconsole.rules.terms import Answer

CALLS = 2
"""So often a State is called that gives no answer: in its turn, and once more at the end."""


class Given(Protocol):
    """What one State did in a vote by name; `calls` counts how often it was called and gave no answer."""

    @property
    def delegation(self) -> str: ...
    @property
    def answer(self) -> Answer: ...
    @property
    def calls(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Tally:
    """The figures of a vote."""

    yes: int = 0
    no: int = 0
    abstain: int = 0
    not_participating: int = 0

    @property
    def voting(self) -> int:
        """Return how many are present and voting: the yes and the no (cf. GA rule 86)."""
        return self.yes + self.no

    @property
    def counted(self) -> int:
        """Return how many were counted in a show of hands."""
        return self.yes + self.no + self.abstain

    @property
    def is_equal(self) -> bool:
        """Tell whether the votes are equally divided; then the proposal is regarded as rejected (from memory)."""
        return self.yes == self.no and self.yes > 0

    def carries(self, share: Share) -> bool:
        """Tell whether the question is adopted by a share of those present and voting."""
        return share.is_reached(self.yes, self.voting)


def weight(code: str, answer: Answer, members: Mapping[str, Collection[str]]) -> int:
    """Return as how many an answer counts: an organization's vote as many as it has members that are parties."""
    if answer is Answer.NO_ANSWER:
        return 0
    return len(members[code]) if code in members and answer.is_vote else 1


def tally(given: Iterable[Given], members: Mapping[str, Collection[str]]) -> Tally:
    """Add up the answers of a vote by name."""
    figures = dict.fromkeys(Answer, 0)
    for one in given:
        figures[one.answer] += weight(one.delegation, one.answer, members)
    return Tally(figures[Answer.YES], figures[Answer.NO], figures[Answer.ABSTAIN], figures[Answer.NOT_PARTICIPATING])


def barred_by(code: str, given: Iterable[Given], members: Mapping[str, Collection[str]]) -> str | None:
    """Return whose vote keeps a party from voting: a member's its organization, or the organization's its members."""
    voting = [one.delegation for one in given if one.answer.is_vote]
    mine = members.get(code, ())
    return next((each for each in voting if each in mine or code in members.get(each, ())), None)


def alphabetical(name: str) -> str:
    """Return by what a name stands in the roll: its letters, accents, case and signs aside."""
    letters = unicodedata.normalize("NFKD", name).casefold()
    # what is a letter of its own, as ø, has no accent to be taken off
    return "".join(each for each in letters if each.isalnum())


def roll(names: Mapping[str, str], first: str | None = None) -> Sequence[str]:
    """Return the order in which States are called: by English name, from that of the one drawn by lot round to it."""
    order = sorted(names, key=lambda code: (alphabetical(names[code]), code))
    begin = 0 if first is None else sum(alphabetical(names[code]) < alphabetical(first) for code in order)
    return [*order[begin:], *order[:begin]]


def drawn(order: Sequence[str], lot: int) -> str:
    """Return the State that a number drawn by lot falls to, counted round and round the roll (cf. GA rule 87)."""
    return order[lot % len(order)]


@dataclass(frozen=True, slots=True)
class Calling:
    """How far the calling of a roll is: who is called now, who after, and who is to be called once more at the end.

    `awaited` are all who have not answered yet, those that gave no answer among them; `again` is the second call.
    """

    order: Sequence[str]
    called: int
    awaited: Sequence[str]
    to_call: Sequence[str]
    unanswered: Sequence[str]
    again: bool

    @property
    def now(self) -> str | None:
        """Return who is called now."""
        return self.to_call[0] if self.to_call else None

    @property
    def is_over(self) -> bool:
        """Tell whether each has answered, or was called as often as the rule asks."""
        return not self.to_call


def calling(
    order: Sequence[str], given: Collection[Given], members: Mapping[str, Collection[str]], calls: int = CALLS
) -> Calling:
    """Return how far the calling of a roll is; who is barred by another's vote is neither called nor waited for."""
    by_code = {one.delegation: one for one in given}
    voting = {one.delegation for one in given if one.answer.is_vote}
    barred = {code for union in voting & members.keys() for code in members[union]}
    barred |= {union for union, own in members.items() if not voting.isdisjoint(own)}
    on_roll = [code for code in order if code in voting or code not in barred]
    answered = {code for code, one in by_code.items() if one.answer is not Answer.NO_ANSWER}
    awaited = [code for code in on_roll if code not in answered]
    so_often = {code: by_code[code].calls if code in by_code else 0 for code in awaited}
    left = [code for code in awaited if so_often[code] < calls]
    rounds = min((so_often[code] for code in left), default=calls)
    return Calling(
        order=on_roll,
        called=sum(code in by_code for code in on_roll),
        awaited=awaited,
        to_call=[code for code in left if so_often[code] == rounds],
        unanswered=[code for code in awaited if code in by_code],
        again=bool(left) and rounds > 0,
    )


@dataclass(frozen=True, slots=True)
class Outlook:
    """What a vote takes if all who are still to come vote yes or no: so many more yes of so many.

    `more` is 0 where it is adopted whatever they vote, and None where it cannot be any more.
    """

    to_come: int
    more: int | None


def outlook(so_far: Tally, to_come: int, share: Share) -> Outlook:
    """Return what it takes if all still to come vote, those without an answer among them."""
    more = share.least(so_far.voting + to_come) - so_far.yes
    if so_far.voting + to_come == 0:
        return Outlook(0, None)
    return Outlook(to_come, max(0, more) if more <= to_come else None)
