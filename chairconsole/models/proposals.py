"""Proposals as the script and the windows show them: how each stands, what is put next of it, and by which act."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from chairconsole.acts.decisions import named
from chairconsole.acts.proposals import number_for
from chairconsole.ledger import proposals as found
from chairconsole.ledger.room import Room
from chairconsole.models.reading import Reading
from chairconsole.models.tongue import Tongue
from chairconsole.records.facts.decisions import Decision
from chairconsole.records.facts.proposals import Amendment, Consultation, Proposal, ProposalPart
from chairconsole.records.memory import IDS_PER_ACT
from chairconsole.rules import proposals as law
from chairconsole.rules.proposals import OFFICIAL
from chairconsole.rules.terms import AmendmentState, ProposalKind, ProposalState
from chairconsole.rules.turn import Act, Cue, Proposed, Question


class Comes(StrEnum):
    """What is done next with a proposal."""

    PUT = "put"
    ADOPT = "adopt"
    CONSULT = "consult"
    VOTE = "vote"
    AMENDMENT = "amendment"
    PART = "part"


@dataclass(frozen=True, slots=True)
class NextRow:
    """What is done next with a proposal, in words, and by which act."""

    comes: Comes
    words: str
    act: Act


@dataclass(frozen=True, slots=True)
class AmendmentRow:
    """An amendment, in the order in which it is put: whose it is, and how far it is."""

    symbol: str
    by: str
    state: AmendmentState
    words: str


@dataclass(frozen=True, slots=True)
class PartRow:
    """A part that is voted on apart; `adopted` once it was."""

    name: str
    operative: bool
    adopted: bool | None


@dataclass(frozen=True, slots=True)
class ProposalRow:
    """A proposal: what it is, how far it is, and what comes next; times are local, names in the language.

    `languages` are those in which it is there, `first_day` when it may be put, known once it is there in all six;
    `is_early` that it was not there by the day before: it is put by leave of the President. `number` is told with its
    kind, once it has one. `objections` are those that stand, `led_by` who leads consultations on it, if any are held;
    `decision` is how arguments name the decision by which it was adopted or rejected.
    """

    symbol: str
    title: str
    item: str
    kind: ProposalKind
    kind_words: str
    sponsors: tuple[str, ...]
    version: str
    circulated_at: datetime | None
    languages: tuple[str, ...]
    first_day: date | None
    is_early: bool
    leave: str
    state: ProposalState
    state_words: str
    number: str
    is_amended: bool
    amendments: tuple[AmendmentRow, ...]
    parts: tuple[PartRow, ...]
    objections: tuple[str, ...]
    led_by: str
    decision: str
    next: NextRow | None


def proposals(reading: Reading, item: str) -> tuple[ProposalRow, ...]:
    """Return the proposals under an item, in the order in which they were submitted."""
    room = reading.session.room()
    submitted = sorted(room.door.find(Proposal, item=item), key=_by_id)
    return tuple(_row(reading, room, each) for each in submitted)


def row_of(reading: Reading, symbol: str) -> ProposalRow | None:
    """Return the proposal of a symbol, if there is one."""
    room = reading.session.room()
    about = found.known(room.door, symbol)
    return None if about is None else _row(reading, room, about)


def put_last(reading: Reading) -> ProposalRow | None:
    """Return the proposal that is before the Conference, the one put last."""
    room = reading.session.room()
    about = _put_last(room)
    return None if about is None else _row(reading, room, about)


def proposed(room: Room) -> Proposed | None:
    """Return the proposal that is before the Conference, the one put last: what is said of it, and what is done."""
    about = _put_last(room)
    if about is not None:
        return _before_the_conference(room, about)
    begun = next(
        (each for each in _submitted(room, room.conference.item_in_hand) if _is_voted_in_part(room, each)), None
    )
    if begun is None:
        return None
    # amendments and parts were voted on: the whole follows
    return Proposed(
        _cue_of_vote(room, begun) or Cue("proposal-whole", figures=_named(room, begun)), _to_vote(room, begun)
    )


def unput(room: Room, item: str) -> Question | None:
    """Return the first proposal under an item that may be put to the Conference, and was not yet."""
    today = room.at.astimezone(room.zone).date()
    for about in _submitted(room, item):
        if law.may_be_put(today, found.sent(room.door, about, room.zone)):
            puts = Act("put_to_conference", (("symbol", about.symbol),))
            return Question(Cue("proposal-next", figures=_named(room, about)), step=puts)
    return None


def _submitted(room: Room, item: str | None) -> list[Proposal]:
    submitted = room.door.find(Proposal, item=item, state=ProposalState.SUBMITTED, debate_adjourned_at=None)
    adjourned = item is not None and room.item(item).debate_adjourned_at is not None
    return [] if adjourned else sorted(submitted, key=_by_id)


def _is_voted_in_part(room: Room, about: Proposal) -> bool:
    """Tell whether an amendment to a proposal, or a part of it, was voted on."""
    decided = (AmendmentState.ADOPTED, AmendmentState.REJECTED)
    amendments = found.amendments(room.door, about)
    return any(each.state in decided for each in amendments) or any(
        part.adopted is not None for part in found.parts(room.door, about)
    )


def kind_words(kind: ProposalKind, tongue: Tongue) -> str:
    """Return what a proposal is called before it is adopted."""
    translate = tongue.translate
    return {
        ProposalKind.RESOLUTION: translate("Proposals", "Draft resolution"),
        ProposalKind.DECISION: translate("Proposals", "Draft decision"),
        ProposalKind.RECOMMENDATION: translate("Proposals", "Draft for the General Assembly"),
        ProposalKind.DECLARATION: translate("Proposals", "Draft declaration"),
    }[kind]


def numbered_words(kind: ProposalKind, number: str, tongue: Tongue) -> str:
    """Return what was adopted, by its kind and number."""
    translate = tongue.translate
    form = {
        ProposalKind.RESOLUTION: translate("Proposals", "Resolution {number}"),
        ProposalKind.DECISION: translate("Proposals", "Decision {number}"),
        ProposalKind.RECOMMENDATION: translate("Proposals", "Recommendation {number}"),
        ProposalKind.DECLARATION: translate("Proposals", "Declaration {number}"),
    }[kind]
    return form.format(number=tongue.kept(number))


def state_words(state: ProposalState, tongue: Tongue) -> str:
    """Return how far a proposal is."""
    translate = tongue.translate
    return {
        ProposalState.SUBMITTED: translate("Proposals", "submitted"),
        ProposalState.PUT: translate("Proposals", "before the Conference"),
        ProposalState.ADOPTED: translate("Proposals", "adopted"),
        ProposalState.REJECTED: translate("Proposals", "rejected by vote"),
        ProposalState.DEFERRED: translate("Proposals", "deferred"),
        ProposalState.WITHDRAWN: translate("Proposals", "withdrawn by its sponsors"),
        ProposalState.LEFT_OPEN: translate("Proposals", "left open with its item"),
        ProposalState.FALLEN: translate("Proposals", "fallen"),
    }[state]


def amendment_words(state: AmendmentState, tongue: Tongue) -> str:
    """Return how far an amendment is."""
    translate = tongue.translate
    return {
        AmendmentState.SUBMITTED: translate("Proposals", "to be voted on"),
        AmendmentState.ADOPTED: translate("Proposals", "adopted"),
        AmendmentState.REJECTED: translate("Proposals", "rejected by vote"),
        AmendmentState.DROPPED: translate("Proposals", "not put"),
    }[state]


def _put_last(room: Room) -> Proposal | None:
    return max(room.door.find(Proposal, state=ProposalState.PUT), key=_by_hour, default=None)


def _row(reading: Reading, room: Room, about: Proposal) -> ProposalRow:
    tongue, door = reading.tongue, room.door
    went_out, sent = found.circulations(door, about), found.sent(door, about, room.zone)
    there = {language for each in sent for language in each.languages}
    consulted = max(door.find(Consultation, proposal=about.id), key=_by_id, default=None)
    version = found.versions(door, about)[-1].name
    return ProposalRow(
        symbol=about.symbol,
        title=about.title,
        item=about.item,
        kind=about.kind,
        kind_words=kind_words(about.kind, tongue),
        sponsors=tuple(reading.name(code) for code in found.sponsors(door, about)),
        version=version or "",
        circulated_at=reading.local(went_out[-1].at) if went_out else None,
        languages=tuple(language for language in OFFICIAL if language in there),
        first_day=law.first_day(sent),
        is_early=not law.may_be_put((about.put_at or room.at).astimezone(room.zone).date(), sent),
        leave=about.leave or "",
        state=about.state,
        state_words=state_words(about.state, tongue),
        number="" if about.number is None else numbered_words(about.kind, about.number, tongue),
        is_amended=found.is_amended(door, about),
        amendments=tuple(_amendment(reading, each) for each in found.amendments(door, about)),
        parts=tuple(PartRow(each.name, each.operative, each.adopted) for each in found.parts(door, about)),
        objections=tuple(reading.name(each.delegation) for each in found.objections_to(door, about)),
        led_by="" if consulted is None else consulted.facilitator,
        decision=_decision(room, about),
        next=_next(reading, room, about),
    )


def _decision(room: Room, about: Proposal) -> str:
    """Return how the decision that stands on a proposal is named; nothing where there is none."""
    decided = [each for each in room.door.find(Decision, symbol=about.symbol) if each.reopened_at is None]
    return named(max(decided, key=_by_id)) if decided and not about.state.is_open else ""


def _amendment(reading: Reading, each: Amendment) -> AmendmentRow:
    words = amendment_words(each.state, reading.tongue)
    return AmendmentRow(each.symbol, reading.name(each.delegation), each.state, words)


def _next(reading: Reading, room: Room, about: Proposal) -> NextRow | None:
    """Return what is done next with a proposal that is not decided upon, nor kept from being put."""
    if not about.state.is_open or about.debate_adjourned_at is not None:
        return None
    translate, first = reading.tongue.translate, found.next_put(room.door, about)
    if isinstance(first, Amendment):
        words = translate("Proposals", "Vote on amendment {symbol}").format(symbol=reading.tongue.kept(first.symbol))
        return NextRow(Comes.AMENDMENT, words, _to_vote(room, about))
    if isinstance(first, ProposalPart):
        words = translate("Proposals", "Vote on the part “{part}”").format(part=first.name)
        return NextRow(Comes.PART, words, _to_vote(room, about))
    if about.state is not ProposalState.PUT:
        act = Act("put_to_conference", (("symbol", about.symbol),))
        return NextRow(Comes.PUT, translate("Proposals", "Put it to the Conference"), act)
    now = _before_the_conference(room, about)
    if now.gavel is None:
        return NextRow(Comes.VOTE, translate("Proposals", "Put it to the vote"), _to_vote(room, about))
    if now.decided is None:
        return NextRow(Comes.CONSULT, translate("Proposals", "Suspend for consultations"), now.gavel)
    return NextRow(Comes.ADOPT, translate("Proposals", "Adopt it without a vote"), now.gavel)


def _before_the_conference(room: Room, about: Proposal) -> Proposed:
    """Return what is said of a proposal that was put, and what is done."""
    step, cue = _to_vote(room, about), _cue_of_vote(room, about)
    if cue is not None:
        return Proposed(cue, step)
    objections = found.objections_to(room.door, about)
    if not objections:
        number = Cue("proposal-decided", figures=(("kind", about.kind.value), ("number", number_for(room, about))))
        adopts = Act("adopt_proposal", (("symbol", about.symbol),))
        return Proposed(Cue("adopt-proposal", figures=_named(room, about)), step, adopts, number)
    objector = objections[-1].delegation
    consultation = max(room.door.find(Consultation, proposal=about.id), key=_by_id, default=None)
    if consultation is not None and consultation.id > objections[-1].id and not _was_suspended(room, consultation.id):
        led = (("symbol", about.symbol), ("name", consultation.facilitator))
        return Proposed(Cue("proposal-consulted", figures=led), None)
    if _was_suspended(room, objections[-1].id):
        return Proposed(Cue("proposal-vote", objector, _named(room, about)), step)
    return Proposed(Cue("proposal-objected", objector, _named(room, about)), step, Act("suspend_meeting"))


def _to_vote(room: Room, about: Proposal) -> Act:
    """Return the act by which a vote is called: on the amendment or the part that comes first, or on the whole."""
    first = found.next_put(room.door, about)
    match first:
        case Amendment():
            return Act("call_vote", (("amendment", first.symbol),))
        case ProposalPart():
            return Act("call_vote", (("part", found.symbol_of(room.door, first)),))
        case None:
            return Act("call_vote", (("proposal", about.symbol),))


def _cue_of_vote(room: Room, about: Proposal) -> Cue | None:
    """Return what is said of the amendment or the part that is voted on before the whole, if there is one."""
    first = found.next_put(room.door, about)
    match first:
        case Amendment():
            return Cue("amendment-vote", first.delegation, (("symbol", first.symbol), ("proposal", about.symbol)))
        case ProposalPart():
            return Cue("part-vote", first.asked_by, (("part", first.name), ("proposal", about.symbol)))
        case None:
            return None


def _was_suspended(room: Room, since: int) -> bool:
    """Tell whether the meeting was suspended after an objection, or after consultations began; by the acts' numbers."""
    return any(line.number > since // IDS_PER_ACT for line in room.history.standing("suspend_meeting"))


def _named(room: Room, about: Proposal) -> tuple[tuple[str, str | int], ...]:
    """Return the words for a proposal: its kind, its symbol, its title, and whether it was amended."""
    amended = "yes" if found.is_amended(room.door, about) else "no"
    return (("kind", about.kind.value), ("symbol", about.symbol), ("title", about.title), ("amended", amended))


def _by_id(row: Proposal | Consultation | Decision) -> int:
    return row.id


def _by_hour(about: Proposal) -> tuple[datetime, int]:
    return about.put_at or about.submitted_at, about.id
