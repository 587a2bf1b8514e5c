"""Secret ballots: papers out, the box closed, counted twice, announced, and lots drawn (cf. GA rules 92 to 94)."""

from collections.abc import Iterator, Sequence

from chairconsole.acts.meetings import pause_running
from chairconsole.acts.motions import end_speech
from chairconsole.acts.officers import (
    end_nominations,
    in_office,
    nominations,
    person,
    second_from,
    take_office,
    vacant,
)
from chairconsole.acts.participation import needs_right_to_move
from chairconsole.acts.points import appealed_against, awaiting_ruling
from chairconsole.acts.votes import BY_ANOTHER, needs_a_vote, presides
from chairconsole.ledger.arguments import Places, Votes
from chairconsole.ledger.ballots import (
    ballots_of,
    comes_of,
    count_of,
    last_ballot,
    lots_of,
    needs_no_ballot,
    standing_open,
    to_come,
)
from chairconsole.ledger.pack import pack, rule_of
from chairconsole.ledger.presence import below, entitled, quorum, unions
from chairconsole.ledger.registry import Outcome, act
from chairconsole.ledger.room import Room, called
from chairconsole.ledger.voting import open_box
from chairconsole.ledger.wording import of_value
from chairconsole.records.facts.agenda import AgendaItem
from chairconsole.records.facts.ballots import Ballot, BallotCount, BallotLot, BallotPaper
from chairconsole.rules import ballots, lines, officers
from chairconsole.rules.ballots import Comes, Next
from chairconsole.rules.pack import CONDUCT, ELECTIONS, ONE_PLACE, SEVERAL_PLACES
from chairconsole.rules.refusal import Refusal, rule
from chairconsole.rules.sentence import Sentence, counted, in_a_row, joined, sentence
from chairconsole.rules.terms import BallotKind, CountOf, ElectedBy, How, Office, Purpose

KINDS = {
    BallotKind.FIRST: sentence("first ballot"),
    BallotKind.RESTRICTED: sentence("restricted ballot"),
    BallotKind.SPECIAL: sentence("special ballot"),
}
"""What each kind of ballot is called in sentences of the record."""

COUNTS = {CountOf.FIRST: sentence("first count"), CountOf.SECOND: sentence("second count")}
"""What each count is called in sentences of the record."""


@act(words=sentence("open a secret ballot"), asks_before_undo=True)
def open_ballot(
    room: Room,
    office: Office | None = None,
    question: str | None = None,
    places: Places | None = None,
    candidates: list[str] | None = None,
    tellers: list[str] | None = None,
) -> Outcome:
    """Have papers given out for a secret ballot: the first of an election, or the one that follows (GA rules 92-94)."""
    needs_no_ballot(room.door)
    by_rule = rule_of(room.door, ELECTIONS)
    if (office is None) == (question is None) or (question is not None and not question.strip()):
        raise Refusal(sentence("Say what is elected: an office, or a question in words."), by_rule)
    counting = [room.participant(code) for code in tellers or ()]
    coming = to_come(room.door)
    if coming is None:
        opened, stands = _first(room, office, question, places, candidates), None
    else:
        stands, opened = coming
        _needs_the_same(room, stands, office, question)
        if places is not None or candidates is not None:
            raise Refusal(sentence("Places and candidates are those that were announced."), by_rule)
    if office is not None:
        for code in opened.running:
            # it may have been excluded since, or be a party no longer
            needs_right_to_move(room, room.participant(code), rule(22))
    end_speech(room)
    pause_running(room)
    number = max((each.number for each in room.door.all(Ballot)), default=0) + 1
    ballot = room.door.add(
        Ballot(
            id=room.door.new_id(),
            number=number,
            election=number if stands is None else stands.election,
            round=1 if stands is None else stands.round + 1,
            kind=opened.kind,
            office=office,
            question=question,
            item=(_item(room, office) if stands is None else stands.item),
            places=opened.places,
            keeps=opened.keeps,
            candidates=tuple(opened.candidates),
            staying=tuple(opened.staying),
            tellers=tuple(each.code for each in counting),
            opened_at=room.at,
        )
    )
    told = sentence(
        "Ballot {number} opened, {kind}, {what}: {names}",
        number=number,
        kind=KINDS[ballot.kind],
        what=what_of(ballot),
        names=_named(room, ballot.candidates),
    )
    resolved: dict[str, object] = {} if tellers is None else {"tellers": list(ballot.tellers)}
    return Outcome(told, resolved | ({} if candidates is None else {"candidates": list(ballot.candidates)}))


@act(words=sentence("note who took a ballot paper"))
def take_paper(room: Room, delegation: str) -> Outcome:
    """Note that a delegation took a paper; nothing is kept of how anybody votes (cf. GA rule 92)."""
    ballot, who = open_box(room.door), room.participant(delegation)
    by_rule = rule_of(room.door, ELECTIONS)
    if ballot is None:
        raise Refusal(sentence("No papers are out."), by_rule)
    needs_a_vote(room, who)
    taken = papers_taken(room, ballot)
    if who.code in taken:
        raise Refusal(sentence("{name} has taken a paper already.", name=called(who)), by_rule)
    room.door.add(BallotPaper(id=room.door.new_id(), ballot=ballot.id, delegation=who.code, taken_at=room.at))
    members = unions(room.door)
    # a union and its members never both vote (Rule 57, number probable)
    theirs = {*members.get(who.code, ()), *(union for union, own in members.items() if who.code in own)}
    both = next((code for code in taken if code in theirs), None)
    remarks = [BY_ANOTHER] if presides(room, who) else []
    if both is not None:
        remarks.append(sentence("{name} has taken a paper too: only one of both may vote.", name=room.name(both)))
    told = sentence("{name} has taken a paper", name=called(who))
    return Outcome(told, {"delegation": who.code}, remarks=tuple(remarks))


@act(words=sentence("close the ballot box"))
def close_box(room: Room) -> Outcome:
    """Close the box: the papers are counted, and meanwhile other business goes on (cf. GA rule 88)."""
    ballot = open_box(room.door)
    if ballot is None:
        raise Refusal(sentence("No box is open."), rule_of(room.door, ELECTIONS))
    if awaiting_ruling(room) or appealed_against(room):
        why = sentence("A point of order waits: the box is closed after it.")
        raise Refusal(why, rule_of(room.door, CONDUCT))
    room.door.put(ballot, ballot.but(closed_at=room.at))
    return Outcome(sentence("Ballot {number}: box closed", number=ballot.number))


@act(words=sentence("enter a count of the ballot"), is_offered=False)
def enter_count(
    room: Room,
    count: CountOf,
    given_out: Votes,
    in_box: Votes,
    invalid: Votes,
    blank: Votes,
    votes: dict[str, Votes],
) -> Outcome:
    """Enter what was found in the box; each ballot is counted twice (practice; cf. GA rules 93 and 94)."""
    ballot = _closed(room)
    by_name = {candidate_of(room, name): figure for name, figure in votes.items()}
    entered = BallotCount(
        id=room.door.new_id(),
        ballot=ballot.id,
        count=count,
        given_out=given_out,
        in_box=in_box,
        invalid=invalid,
        blank=blank,
        votes=by_name,
        entered_at=room.at,
    )
    why = ballots.fault(entered, ballot.candidates, ballots.names(ballot), entitled(room.door), room.name)
    if why is not None:
        raise Refusal(why, rule_for(room, ballot))
    entered = entered.but(votes={each: by_name[each] for each in ballot.candidates})
    before = count_of(room.door, ballot, count)
    if before is None:
        room.door.add(entered)
    else:
        room.door.put(before, entered.but(id=before.id))
    # the second is made without sight of the first, so that neither is told
    told = sentence("Ballot {number}: {count} entered", number=ballot.number, count=COUNTS[count])
    taken = len(papers_taken(room, ballot))
    remark = counted(
        "%n delegations were noted to have taken a paper.",
        "",
        taken,
        one="One delegation was noted to have taken a paper.",
    )
    remarks = (remark,) if taken and taken != given_out else ()
    return Outcome(told, {"votes": dict(entered.votes)}, remarks=remarks)


@act(words=sentence("announce the result of the ballot"), asks_before_undo=True)
def announce_ballot(room: Room) -> Outcome:
    """Announce a ballot: who is elected, and what follows; both counts must agree (cf. GA rules 93 and 94)."""
    ballot = _closed(room)
    count = _agreed(room, ballot)
    figures = pack(room.door)
    majority, times = figures.elects(ballot.places).least(ballots.valid(count)), figures.number(SEVERAL_PLACES, "times")
    comes = ballots.comes_to(ballot, count.votes, majority, times=times)
    line = quorum(room.door, Purpose.DECIDE)
    announced = room.door.put(
        ballot,
        ballot.but(
            announced_at=room.at,
            majority=majority,
            times=times,
            elected=tuple(comes.elected),
            present=line.present,
            needed=line.needed,
            quorum=line.met,
        ),
    )
    remarks = [] if line.met else [below(Purpose.DECIDE, line.present, line.needed)]
    remarks += _elect(room, announced, comes.elected, ElectedBy.BALLOT)
    _end(room, announced, comes)
    remarks += _told_after(room, announced, comes)
    told = sentence(
        "Ballot {number}, {what}: {papers}; {votes}; {follows}",
        number=ballot.number,
        what=what_of(ballot),
        papers=in_figures(count),
        votes=in_a_row(
            sentence("{name} {votes}", name=room.name(each), votes=count.votes[each])
            for each in ballots.by_votes(ballot.candidates, count.votes)
        ),
        follows=joined(_follows(room, announced, comes, comes.elected)),
    )
    return Outcome(told, remarks=tuple(remarks))


@act(words=sentence("note whom the lot named"), asks_before_undo=True)
def draw_lot(room: Room, chosen: str) -> Outcome:
    """Note whom the lot named of those who stand equal: elected, or staying in (cf. GA rules 93 and 94)."""
    ballot = standing_open(room.door)
    comes = None if ballot is None else comes_of(room.door, ballot)
    if ballot is None or comes is None or comes.lot is None:
        raise Refusal(sentence("Nothing is to be drawn by lot."), rule_of(room.door, ELECTIONS))
    code = candidate_of(room, chosen)
    if code not in comes.lot.among:
        why = sentence(
            "{name} is not among those equal: {names}.", name=room.name(code), names=_named(room, comes.lot.among)
        )
        raise Refusal(why, rule_for(room, ballot))
    room.door.add(BallotLot(id=room.door.new_id(), ballot=ballot.id, chosen=code, drawn_at=room.at))
    after = ballots.comes_to(
        ballot,
        _figures(room, ballot).votes,
        ballot.majority or 0,
        lots_of(room.door, ballot),
        ballot.times or ballots.TIMES,
    )
    elected = [code] if ballot.keeps is None else []
    remarks = _elect(room, ballot, elected, ElectedBy.LOT)
    _end(room, ballot, after)
    told = sentence("Ballot {number}: the lot names {name}", number=ballot.number, name=room.name(code))
    follows = list(_follows(room, ballot, after, elected))
    return Outcome(joined([told, *follows]), {"chosen": code}, remarks=tuple(remarks))


def what_of(ballot: Ballot) -> str:
    """Return what a ballot elects: an office, or what was asked."""
    return str(ballot.question) if ballot.office is None else of_value(ballot.office)


def candidate_of(room: Room, told: str) -> str:
    """Return a candidate as ballots keep it: a delegation by its code, anything else in its words."""
    known = room.known(told)
    return told if known is None else known.code


def papers_taken(room: Room, ballot: Ballot) -> Sequence[str]:
    """Return who took a paper, in that order."""
    return [each.delegation for each in sorted(room.door.find(BallotPaper, ballot=ballot.id), key=_by_id)]


def rule_for(room: Room, ballot: Ballot) -> str:
    """Return how the rule is named by which a ballot goes: that on one place, or on several."""
    return rule_of(room.door, ONE_PLACE if ballot.places == 1 else SEVERAL_PLACES)


def in_figures(count: ballots.Count) -> Sentence:
    """Return the papers of a count as they are told."""
    return sentence(
        "{given_out} given out, {in_box} in the box, {invalid} invalid, {blank} blank, {valid} valid",
        given_out=count.given_out,
        in_box=count.in_box,
        invalid=count.invalid,
        blank=count.blank,
        valid=ballots.valid(count),
    )


def _first(
    room: Room, office: Office | None, question: str | None, places: int | None, candidates: list[str] | None
) -> Next:
    """Return the first ballot of an election: for the vacant places of an office, or as it is told for a question."""
    by_rule = rule_of(room.door, ELECTIONS)
    if question is not None:
        if places is None or candidates is None:
            raise Refusal(sentence("Say how many places there are, and who the candidates are."), by_rule)
        named = [candidate_of(room, lines.line(each, sentence("a candidate"))[0]) for each in candidates]
        if not named or not all(named) or len(set(named)) < len(named):
            raise Refusal(sentence("Each candidate is named once."), by_rule)
        return Next(BallotKind.FIRST, named, places)
    assert office is not None, "either an office or a question is told"
    if places is not None or candidates is not None:
        raise Refusal(sentence("Candidates are those nominated, and places those that are vacant."), rule(22))
    left = vacant(room, office)
    if not left:
        raise Refusal(sentence("The office of {office} is not vacant.", office=of_value(office)), rule(22))
    standing = [each.delegation for each in nominations(room, office)]
    if not standing:
        raise Refusal(sentence("Nobody is nominated as {office}.", office=of_value(office)), rule(22))
    return Next(BallotKind.FIRST, standing, left)


def _needs_the_same(room: Room, stands: Ballot, office: Office | None, question: str | None) -> None:
    if (office, question) != (stands.office, stands.question):
        why = sentence("Between two ballots of an election no other is opened: {what}.", what=what_of(stands))
        raise Refusal(why, rule_of(room.door, ELECTIONS))


def _item(room: Room, office: Office | None) -> str | None:
    """Return under which item an election stands: that of the officers, or the one in hand."""
    if office is None:
        return room.conference.item_in_hand
    items = room.door.find(AgendaItem, purpose="elections")
    return items[0].number if items else None


def _closed(room: Room) -> Ballot:
    """Return the ballot whose papers are being counted."""
    ballot = last_ballot(room.door)
    if ballot is None or ballot.announced_at is not None:
        raise Refusal(sentence("No ballot is being counted."), rule_of(room.door, ELECTIONS))
    if ballot.closed_at is None:
        raise Refusal(sentence("The box is not closed yet."), rule_of(room.door, ELECTIONS))
    return ballot


def _figures(room: Room, ballot: Ballot) -> BallotCount:
    found = count_of(room.door, ballot, CountOf.FIRST)
    assert found is not None, "a ballot is announced by its counts"
    return found


def _agreed(room: Room, ballot: Ballot) -> BallotCount:
    """Return the count in which both agree.

    Raises:
        Refusal: one is missing, or they differ.
    """
    first, second = (count_of(room.door, ballot, which) for which in CountOf)
    if first is None or second is None:
        missing = CountOf.FIRST if first is None else CountOf.SECOND
        raise Refusal(sentence("The {count} is missing.", count=COUNTS[missing]), rule_for(room, ballot))
    differ = ballots.compared(first, second, ballots.names(ballot))
    if not differ.agree:
        why = counted(
            "The counts differ by %n papers: they are counted again.",
            "",
            differ.by,
            one="The counts differ by one paper: they are counted again.",
        )
        raise Refusal(why, rule_for(room, ballot))
    return first


def _elect(room: Room, ballot: Ballot, elected: Sequence[str], how: ElectedBy) -> list[Sentence]:
    """Let those elected hold the office, and write the decision; return what is told beside it."""
    if not elected:
        return []
    if ballot.office is None:
        whole = sentence(
            "{question}: elected by secret ballot: {names}", question=what_of(ballot), names=_named(room, elected)
        )
        if how is ElectedBy.LOT:
            whole = sentence(
                "{question}: elected by lot: {names}", question=what_of(ballot), names=_named(room, elected)
            )
        room.record_decision(ballot.item, f"{whole}.", How.BALLOT)
        return []
    nominated = {each.delegation: each for each in nominations(room, ballot.office)}
    before = [each.group for each in in_office(room)]
    for code in elected:
        take_office(room, nominated[code], how)
    people = in_a_row(person(room.participant(code), nominated[code].name) for code in elected)
    told = sentence("{office} {people}", office=of_value(ballot.office), people=people)
    whole = sentence("Elected by secret ballot: {elected}", elected=told)
    if how is ElectedBy.LOT:
        whole = sentence("Elected by lot: {elected}", elected=told)
    room.decide_under("elections", f"{whole}.", How.BALLOT)
    groups = officers.twice([*before, *(nominated[code].group for code in elected)])
    return [second_from(group) for group in groups if group not in officers.twice(before)]


def _end(room: Room, ballot: Ballot, comes: Comes) -> None:
    """Let the nominations end with an election that has filled every place."""
    if ballot.office is not None and comes.lot is None and comes.next is None and not vacant(room, ballot.office):
        end_nominations(room, ballot.office)


def _told_after(room: Room, ballot: Ballot, comes: Comes) -> list[Sentence]:
    """Return what is told where ballot after ballot has filled no place and the same is to come (cf. GA rule 94)."""
    if comes.next is None or comes.next.kind is not BallotKind.RESTRICTED or ballot.kind is BallotKind.SPECIAL:
        return []
    in_vain = 0
    for each in ballots_of(room.door, ballot.election):
        if each.kind is not BallotKind.SPECIAL:
            in_vain = 0 if each.elected else in_vain + 1
    if in_vain < pack(room.door).number(SEVERAL_PLACES, "told_after"):
        return []
    return [sentence("Ballots in a row that have filled no place: {count} (cf. GA rule 94).", count=in_vain)]


def _follows(room: Room, ballot: Ballot, comes: Comes, elected: Sequence[str]) -> Iterator[Sentence]:
    """Tell who is elected by what was done just now, and what follows."""
    if elected:
        yield sentence("elected: {names}", names=_named(room, elected))
    if comes.lot is not None:
        yield sentence("lots are drawn among {names}", names=_named(room, comes.lot.among))
    elif comes.next is not None:
        yield _announced(room, comes.next)
    elif len(comes.all_elected) < ballot.places:
        yield sentence(
            "no candidate is left for places still open: {count}", count=ballot.places - len(comes.all_elected)
        )


def _announced(room: Room, coming: Next) -> Sentence:
    names = _named(room, coming.candidates)
    if coming.keeps is not None:
        return sentence("a special ballot follows, on who stays in, among {names}", names=names)
    if coming.kind is BallotKind.SPECIAL:
        return sentence("a special ballot follows among {names}", names=names)
    return sentence("a restricted ballot follows among {names}", names=names)


def _named(room: Room, codes: Sequence[str]) -> str:
    return in_a_row(room.name(code) for code in codes)


def _by_id(paper: BallotPaper) -> int:
    return paper.id
