"""A secret ballot before the President and the hall: that it is taken, that it is counted, and what it came to."""

from chairconsole.acts.ballots import what_of
from chairconsole.ledger.ballots import comes_of, count_of, last_ballot, lots_of
from chairconsole.ledger.room import Room
from chairconsole.models.ballots import Stage, next_opened, stage
from chairconsole.models.reading import Reading
from chairconsole.models.scenes import MatterScene, ResultScene, ShareScene
from chairconsole.records.facts.ballots import Ballot, BallotCount
from chairconsole.rules.ballots import by_votes, valid
from chairconsole.rules.terms import BallotKind, CountOf

_COUNTING = frozenset({"close_box", "enter_count"})
_LEAVES_RESULT = frozenset({"announce_ballot", "draw_lot"})
"""After these the result of a ballot is what the room looks at."""

AT_MOST = 3
"""So many candidates have their figures beside one another; of more they stand in a line."""


def ballot_before_all(room: Room) -> Ballot | None:
    """Return the ballot whose papers are out, or whose box was closed just now."""
    ballot, last = last_ballot(room.door), room.history.to_undo
    if ballot is None or ballot.announced_at is not None:
        return None
    is_counted = last is not None and last.act in _COUNTING
    return ballot if ballot.closed_at is None or is_counted else None


def ballot_just_announced(room: Room) -> Ballot | None:
    """Return the ballot whose result, or lot, is the last that was done."""
    last = room.history.to_undo
    return last_ballot(room.door) if last is not None and last.act in _LEAVES_RESULT else None


class BallotMatters:
    """Puts a ballot into words of one language."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    @property
    def _room(self) -> Room:
        return self._reading.session.room()

    def taken(self, ballot: Ballot) -> MatterScene:
        """Return what NOW holds while papers are out, or are counted."""
        series, name = self._reading.tongue.series, self._reading.name
        candidates = self.tr("Candidates: %1").replace("%1", series(*map(name, ballot.candidates)))
        so_far = self.tr("The papers are out") if ballot.closed_at is None else self.tr("The box is closed")
        return MatterScene(self._title(ballot), (self._kind(ballot), so_far, candidates))

    def heading(self, ballot: Ballot) -> tuple[str, tuple[str, ...]]:
        """Return what stands large in the idle hall, and the words at its foot."""
        so_far = self.tr("Secret ballot") if ballot.closed_at is None else self.tr("The papers are counted")
        return so_far, (self._title(ballot),)

    def result(self, ballot: Ballot) -> MatterScene:
        """Return what NOW holds after the result."""
        lines = [self._title(ballot), self._kind(ballot)]
        count = self._count(ballot)
        if len(ballot.candidates) > AT_MOST:
            lines.append(self._votes(ballot, count))
        lines.append(self._follows(ballot))
        figures = self._figures(ballot, count)
        told = tuple(line for line in lines if line)
        return MatterScene(self._outcome(ballot), told, figures, self._share(ballot, count))

    def hall(self, ballot: Ballot) -> ResultScene:
        """Return the result that the hall sees."""
        count = self._count(ballot)
        told = [self._title(ballot), self._kind(ballot), self._follows(ballot)]
        if len(ballot.candidates) > AT_MOST:
            told[2] = self._votes(ballot, count)
        about = self.tr("; ").join(words for words in told if words)
        return ResultScene(
            word=self._outcome(ballot),
            figures=self._figures(ballot, count),
            needed=self.tr("%n needed", "", ballot.majority or 0) if self._needs_majority(ballot) else "",
            share=self._share(ballot, count),
            question=about,
        )

    def _title(self, ballot: Ballot) -> str:
        return self._reading.say(what_of(ballot))

    def _kind(self, ballot: Ballot) -> str:
        kinds = {
            BallotKind.FIRST: self.tr("Secret ballot"),
            BallotKind.RESTRICTED: self.tr("Secret ballot %1, restricted"),
            BallotKind.SPECIAL: self.tr("Secret ballot %1, special"),
        }
        return kinds[ballot.kind].replace("%1", str(ballot.round))

    def _outcome(self, ballot: Ballot) -> str:
        series, name = self._reading.tongue.series, self._reading.name
        lots = lots_of(self._room.door, ballot)
        if lots and ballot.keeps is None:
            return self.tr("Elected by lot: %1").replace("%1", series(*map(name, lots)))
        if ballot.elected:
            return self.tr("Elected: %1").replace("%1", series(*map(name, ballot.elected)))
        comes = comes_of(self._room.door, ballot)
        if comes is not None and (comes.lot is not None or (comes.next and comes.next.kind is BallotKind.SPECIAL)):
            return self.tr("Equal votes")
        return self.tr("No majority") if self._needs_majority(ballot) else self.tr("The next ballot follows")

    def _follows(self, ballot: Ballot) -> str:
        """Return what follows, where something does."""
        comes, so_far = comes_of(self._room.door, ballot), stage(self._room, ballot)
        series, name = self._reading.tongue.series, self._reading.name
        if comes is not None and comes.lot is not None:
            return self.tr("Lots are drawn: %1").replace("%1", series(*map(name, comes.lot.among)))
        if comes is None or comes.next is None or so_far is not Stage.NEXT or next_opened(self._room) is None:
            return ""
        told = self.tr("A restricted ballot follows: %1")
        if comes.next.kind is BallotKind.SPECIAL:
            told = self.tr("A special ballot follows: %1")
        return told.replace("%1", series(*map(name, comes.next.candidates)))

    def _needs_majority(self, ballot: Ballot) -> bool:
        return ballot.kind is not BallotKind.SPECIAL

    def _figures(self, ballot: Ballot, count: BallotCount) -> tuple[tuple[str, str], ...]:
        ranked = by_votes(ballot.candidates, count.votes)
        return tuple((str(count.votes[each]), self._reading.name(each)) for each in ranked[:AT_MOST])

    def _votes(self, ballot: Ballot, count: BallotCount) -> str:
        """Return those who do not stand in the figures."""
        ranked = by_votes(ballot.candidates, count.votes)[AT_MOST:]
        return self._reading.tongue.series(*(f"{self._reading.name(each)} {count.votes[each]}" for each in ranked))

    def _share(self, ballot: Ballot, count: BallotCount) -> ShareScene:
        """Return the share of who has most votes among the valid papers, with the majority as its threshold."""
        papers, most = valid(count), max(count.votes.values(), default=0)
        told = self.tr("the majority is %1 of %2").replace("%2", str(papers)).replace("%1", str(ballot.majority or 0))
        threshold = min(1.0, (ballot.majority or 0) / papers) if papers else 0.5
        return ShareScene(told, most / papers if papers else 0.0, threshold)

    def _count(self, ballot: Ballot) -> BallotCount:
        found = count_of(self._room.door, ballot, CountOf.FIRST)
        assert found is not None, "a ballot is announced by its counts"
        return found

    def tr(self, source: str, disambiguation: str = "", n: int = -1) -> str:
        """Return words in the language of the window."""
        return self._reading.tongue.translate("Matters", source, disambiguation, n)
