"""Who is there for the rules, who takes part, and what the quorum is (Rules 20 and 41; 41's number probable)."""

from collections.abc import Mapping, Sequence

from chairconsole.ledger.pack import pack
from chairconsole.records.facts.credentials import Challenge, Credentials
from chairconsole.records.facts.participation import Participant
from chairconsole.records.facts.session import Conference
from chairconsole.records.memory import Door
from chairconsole.rules import quorum as rules
from chairconsole.rules.participation import is_excluded
from chairconsole.rules.quorum import Quorum
from chairconsole.rules.sentence import Sentence, counted
from chairconsole.rules.terms import Base, Category, Purpose


def last_decision(door: Door, code: str) -> Challenge | None:
    """Return the objection by which the Conference last decided on a delegation, if it did (Rule 20).

    A decision settles all that stand, so that what is decided later was also made later, whatever the clock says.
    """
    decided = [each for each in door.find(Challenge, delegation=code) if each.decided_at is not None]
    return max(decided, key=_by_id, default=None)


def present(door: Door) -> Sequence[Participant]:
    """Return the States parties marked present; an excluded one is not."""
    marked = door.find(Participant, category=Category.PARTY, present=True)
    return [who for who in marked if not is_excluded(last_decision(door, who.code))]


def participating(door: Door) -> Sequence[Participant]:
    """Return the States parties that take part: credentials came in any form, or they were ever marked present."""
    return door.remembered("participating", lambda: _participating(door))


def _participating(door: Door) -> Sequence[Participant]:
    handed_in = {each.delegation for each in door.all(Credentials) if each.form is not None}
    parties = door.find(Participant, category=Category.PARTY)
    return [who for who in parties if who.attended or who.code in handed_in]


def quorum(door: Door, purpose: Purpose) -> Quorum:
    """Return one of the two lines of the quorum (Rule 41, number probable)."""
    conference = next(iter(door.all(Conference)))
    base = conference.quorum_debate_of if purpose is Purpose.DEBATE else conference.quorum_decide_of
    if base is Base.PARTIES:
        of = len(door.find(Participant, category=Category.PARTY))
    else:
        of = conference.participating or len(participating(door))
    return rules.quorum(purpose, pack(door).quorum(purpose), base, of, len(present(door)))


def is_noted(door: Door) -> bool:
    """Tell whether it was noted in this meeting who is there: till then nobody knows whether they are enough."""
    return any(who.presence_at is not None for who in door.find(Participant, category=Category.PARTY))


def told_below(door: Door, purpose: Purpose) -> tuple[Sentence, ...]:
    """Return what is told beside an act where too few are there, as far as that was noted (Rule 41, probable)."""
    line = quorum(door, purpose)
    return () if line.met or not is_noted(door) else (below(purpose, line.present, line.needed),)


def below(purpose: Purpose, present: int, needed: int) -> Sentence:
    """Return how it is told that too few are there."""
    if purpose is Purpose.DEBATE:
        return counted(
            "%n States parties are present; to debate it takes {needed}.",
            "",
            present,
            needed=needed,
            one="One State party is present; to debate it takes {needed}.",
        )
    return counted(
        "%n States parties are present; to decide it takes {needed}.",
        "",
        present,
        needed=needed,
        one="One State party is present; to decide it takes {needed}.",
    )


def unions(door: Door) -> Mapping[str, frozenset[str]]:
    """Return the organizations of States that are parties, each with its members that are parties too (Rule 57)."""
    parties = {who.code: who for who in door.find(Participant, category=Category.PARTY)}
    return {who.code: frozenset(who.members) & parties.keys() for who in parties.values() if who.members}


def entitled(door: Door) -> int:
    """Return how many have a vote: the States parties that are not excluded, organizations of States left out."""
    voting = [who for who in door.find(Participant, category=Category.PARTY) if not who.members]
    return sum(not is_excluded(last_decision(door, who.code)) for who in voting)


def _by_id(challenge: Challenge) -> int:
    return challenge.id
