"""Who may attend and what they may do there: the rights of each category, and what they hang on (Rules 12 to 17, 20).

Which rights observers have follows the sister treaty's rules, so they are probable (`procedure.md` 3.2). Of what is an
act of law, as a motion, they bind; of the practice of the floor they only inform: nobody is kept from being called.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import Protocol

from chairconsole.rules.terms import Category, Finding, WayIn

LISTED_BEFORE_DAYS = 30
"""So long before a session the list of organizations without consultative status is sent out (Rule 17)."""


@dataclass(frozen=True, slots=True)
class Rights:
    """What somebody who was admitted may do; `invited` is that they speak when they are invited to."""

    speak: bool = True
    invited: bool = False
    write: bool = True
    move: bool = False
    decide: bool = False


_OF_PARTIES = Rights(move=True, decide=True)
_RIGHTS = {
    Category.PARTY: _OF_PARTIES,
    Category.NGO_ECOSOC: Rights(invited=True, write=False),
    Category.NGO: Rights(invited=True, write=False),
    Category.GROUP: Rights(write=False),
}
RULES = {
    Category.PARTY: (12, 20),
    Category.SIGNATORY: (14,),
    Category.NON_SIGNATORY: (15,),
    Category.ENTITY: (16,),
    Category.IGO: (16,),
    Category.NGO_ECOSOC: (17,),
    Category.NGO: (17,),
    Category.GROUP: (),
}
"""The rules by which each category takes part."""


class Admission(Enum):
    """Whether somebody is admitted; not yet is who has to give notice, to apply, or to be decided upon."""

    ADMITTED = "admitted"
    NOT_YET = "not_yet"
    NOT_ADMITTED = "not_admitted"


class Participant(Protocol):
    """What is known of how somebody came to take part."""

    @property
    def category(self) -> Category: ...
    @property
    def notified_at(self) -> datetime | None: ...
    @property
    def applied_at(self) -> datetime | None: ...
    @property
    def listed_at(self) -> datetime | None: ...
    @property
    def granted(self) -> bool | None: ...


def rights(category: Category) -> Rights:
    """Return what somebody of a category may do."""
    return _RIGHTS.get(category, Rights())


def may_move(category: Category, excluded: bool) -> bool:
    """Tell whether somebody may move, raise, propose, nominate or object: States parties, unless decided against."""
    return rights(category).move and not excluded


def is_admitted(who: Participant, *, objected: bool, excluded: bool) -> bool:
    """Tell whether somebody is admitted; `objected` is that an objection to the application stands.

    What was notified or accorded stays when the category changes: so a State that applied and then signs keeps its
    place, and what came in as an application counts as the notice that it is.
    """
    if excluded:
        return False
    if not who.category.is_observer or who.granted:
        return True
    refused = who.granted is False
    asked = who.applied_at is not None or who.notified_at is not None
    if who.category is Category.NGO:
        return who.listed_at is not None and not objected and not refused
    if who.category.way_in is WayIn.NOTICE:
        return who.notified_at is not None or (asked and not refused)
    return asked and not refused


def awaits_decision(who: Participant) -> bool:
    """Tell whether somebody applied and is not yet decided upon (Rules 15 to 17)."""
    return who.category.way_in is WayIn.APPLICATION and who.applied_at is not None and who.granted is None


def is_late(listed: date, starts: date) -> bool:
    """Tell whether a list sent out on a day came later than the rule asks (Rule 17)."""
    return (starts - listed).days < LISTED_BEFORE_DAYS


def admission(who: Participant, *, objected: bool, excluded: bool) -> Admission:
    """Return whether somebody is admitted, and where not, whether the Conference decided so (Rules 12 to 17 and 20)."""
    if is_admitted(who, objected=objected, excluded=excluded):
        return Admission.ADMITTED
    return Admission.NOT_ADMITTED if excluded or who.granted is False else Admission.NOT_YET


class Decided(Protocol):
    """What the Conference decided on a representative, and when that was put right."""

    @property
    def admitted(self) -> bool | None: ...
    @property
    def put_right_at(self) -> datetime | None: ...


def is_excluded(last: Decided | None) -> bool:
    """Tell whether a delegation is excluded: the Conference last decided against it, and nothing since put it right."""
    return last is not None and last.admitted is False and last.put_right_at is None


def puts_right(decided_at: datetime, finding: Finding, received_at: datetime | None) -> bool:
    """Tell whether a finding ends the exclusion that was decided before it (Rules 19 and 20).

    It does where credentials received since are in order, or where the delegation is accepted on assurance. What came
    at the moment of the decision came after it: nobody hands in anything while the gavel falls.
    """
    if finding is Finding.ON_ASSURANCE:
        return True
    return finding is Finding.IN_ORDER and received_at is not None and received_at >= decided_at
