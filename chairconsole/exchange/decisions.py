"""What the Conference decided, as a paper: of each what it is, who proposed it, how it was taken, and who objected."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import groupby

from chairconsole.exchange.columns import Table, decisions
from chairconsole.exchange.composition import Composition, Grid, Heading, Numbering, Paragraph, Part
from chairconsole.exchange.languages import Words, words
from chairconsole.exchange.papers import composed
from chairconsole.ledger import proposals as found
from chairconsole.ledger.room import Room
from chairconsole.records.facts.agenda import AgendaItem
from chairconsole.records.facts.decisions import Decision
from chairconsole.records.facts.proposals import Amendment, Objection, Position, Proposal
from chairconsole.records.facts.votes import Vote
from chairconsole.rules.terms import AmendmentState, How


def of_the_day(room: Room) -> Table:
    """Tell what was decided on the day that it is at the conference, in the order in which it was."""
    whole, today = decisions(room), {d.id for d in _taken(room) if _day(room, d) == _today(room)}
    kept = [row for row, d in zip(whole.rows, _taken(room), strict=True) if d.id in today]
    return Table(whole.columns, tuple(kept))


def paper(room: Room, language: str) -> Composition:
    """Compose all that the Conference decided at its session, a day after the other."""
    told = words(language)
    return _composed(room, told, told.decisions["session"], _taken(room))


def paper_of_the_day(room: Room, language: str) -> Composition:
    """Compose what the Conference decided on the day that it is there."""
    told = words(language)
    return _composed(room, told, told.decisions["day"], [d for d in _taken(room) if _day(room, d) == _today(room)])


def _composed(room: Room, told: Words, title: str, taken: Sequence[Decision]) -> Composition:
    return composed(room, told, title, None, room.at, tuple(_Decided(room, told, taken).parts()))


class _Decided:
    """The parts of the paper, in one language: a table of all for finding one, then each with what is known of it."""

    def __init__(self, room: Room, told: Words, taken: Sequence[Decision]) -> None:
        self._room, self._told, self._said, self._taken = room, told, told.decisions, taken
        self._numbers = Numbering()

    def parts(self) -> Iterator[Part]:
        """Give the table, and the decisions by the days on which they were taken."""
        columns = tuple(self._said[f"column_{name}"] for name in ("what", "subject", "how"))
        rows = tuple((self._name(d), self._isolated(self._subject(d)), self._how(d)) for d in self._taken)
        if not rows:
            yield Paragraph(self._said["none"])
        yield Grid(columns, (22, 46, 32), rows)
        for day, of_day in groupby(self._taken, key=lambda decision: _day(self._room, decision)):
            yield Heading(self._told.day(day))
            for decision in of_day:
                yield Heading(self._name(decision))
                yield from self._numbers.paragraphs(self._lines(decision))

    def _lines(self, decision: Decision) -> Iterator[str]:
        said, about = self._said, self._about(decision)
        is_adopted = about is not None and decision.number is not None
        yield said["adopted" if is_adopted else "text"].format(text=self._isolated(self._subject(decision)))
        item = self._room.door.get(AgendaItem, decision.item)
        if item is not None:
            yield self._told.item.format(number=self._isolated(item.number), title=self._told.name(item.title))
        yield from self._proposed(decision, about)
        if is_adopted and about is not None:
            amended = [self._amendment(each) for each in found.amendments(self._room.door, about) if _is_adopted(each)]
            if amended:
                yield said["amended"].format(symbols=self._told.between.join(amended))
        # what somebody objected to came before it was taken
        yield from self._objected(decision, about)
        yield said["taken"].format(how=self._how(decision), hour=self._told.hour(decision.at, self._room.zone))
        vote = self._vote(decision)
        if vote is not None:
            yield self._told.votes[vote.majority.value]
        yield said["quorum"].format(present=decision.present, needed=decision.needed)
        if decision.reopened_at is not None:
            when = self._told.hour(decision.reopened_at, self._room.zone)
            yield said["reopened"].format(hour=when, text=self._isolated(decision.reopened_for or ""))
        for each in sorted(self._room.door.find(Position, decision=decision.id), key=_by_id):
            name = self._named([each.delegation])
            yield said[each.kind.value].format(delegation=name, text=self._isolated(each.text))

    def _proposed(self, decision: Decision, about: Proposal | None) -> Iterator[str]:
        """Tell which draft it was and who proposed it; of an amendment whose that is."""
        amendment = (
            next(iter(self._room.door.find(Amendment, symbol=decision.symbol)), None) if decision.symbol else None
        )
        if amendment is not None:
            yield self._said["draft"].format(symbol=self._isolated(amendment.symbol))
            yield from self._listed("sponsors", [amendment.delegation])
        elif about is not None:
            yield self._said["draft"].format(symbol=self._isolated(about.symbol))
            yield from self._listed("sponsors", found.sponsors(self._room.door, about))

    def _amendment(self, amendment: Amendment) -> str:
        return f"{self._isolated(amendment.symbol)} ({self._named([amendment.delegation])})"

    def _subject(self, decision: Decision) -> str:
        """Return what was decided: of what was adopted its title, else the words of the record."""
        about = self._about(decision)
        return decision.text if about is None or decision.number is None else about.title

    def _objected(self, decision: Decision, about: Proposal | None) -> Iterator[str]:
        made = self._objections(decision, about)
        yield from self._listed("objected", [o.delegation for o in made if o.withdrawn_at is None])
        yield from self._listed("withdrew", [o.delegation for o in made if o.withdrawn_at is not None])

    def _objections(self, decision: Decision, about: Proposal | None) -> Sequence[Objection]:
        """Return who objected to deciding it without a vote: since the decision before it on the same matter."""
        # by their numbers, which rise with the acts: hours may be equal
        if about is not None:
            before = [d.id for d in self._taken if d.symbol == about.symbol and d.id < decision.id]
            made = self._room.door.find(Objection, proposal=about.id)
        else:
            before = [d.id for d in self._taken if d.symbol is None and d.item == decision.item and d.id < decision.id]
            made = self._room.door.find(Objection, proposal=None, item=decision.item)
        during = [o for o in made if max(before, default=0) < o.id < decision.id]
        return sorted(during, key=_by_id)

    def _name(self, decision: Decision) -> str:
        """Return what a decision is called: by its kind and number, else by its item and hour."""
        if decision.kind is not None and decision.number is not None:
            return self._said[decision.kind.value].format(number=self._isolated(decision.number))
        hour = f"{decision.at.astimezone(self._room.zone):%H:%M}"
        if decision.item is None:
            return self._said["at"].format(hour=hour)
        return self._said["under"].format(item=self._isolated(decision.item), hour=hour)

    def _how(self, decision: Decision) -> str:
        if decision.how is None:
            return ""
        vote = self._vote(decision)
        if vote is None:
            return self._said[decision.how.value]
        return self._said["by_vote"].format(yes=vote.yes, no=vote.no, abstain=vote.abstain)

    def _vote(self, decision: Decision) -> Vote | None:
        if decision.how is not How.VOTE:
            return None
        announced = self._room.door.find(Vote, announced_at=decision.at)
        return max(announced, key=lambda vote: vote.id, default=None)

    def _about(self, decision: Decision) -> Proposal | None:
        symbol = None if decision.symbol is None else decision.symbol.partition(found.OF_PART)[0]
        return None if symbol is None else found.known(self._room.door, symbol)

    def _listed(self, key: str, codes: Iterable[str]) -> Iterator[str]:
        named = self._named(codes)
        if named:
            yield self._said[key].format(delegations=named)

    def _named(self, codes: Iterable[str]) -> str:
        return self._told.listed(self._room.participant(code).name for code in codes)

    def _isolated(self, text: str) -> str:
        return self._told.isolated(text)


def _is_adopted(amendment: Amendment) -> bool:
    return amendment.state is AmendmentState.ADOPTED


def _taken(room: Room) -> Sequence[Decision]:
    return sorted(room.door.all(Decision), key=_by_id)


def _day(room: Room, decision: Decision) -> date:
    return decision.at.astimezone(room.zone).date()


def _today(room: Room) -> date:
    return room.at.astimezone(room.zone).date()


def _by_id(row: Decision | Objection | Position) -> int:
    return row.id
