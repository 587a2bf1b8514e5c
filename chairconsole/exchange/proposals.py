"""Proposals as a table."""

from chairconsole.exchange.columns import Table, time_of
from chairconsole.ledger import proposals as found
from chairconsole.ledger.room import Room
from chairconsole.records.facts.proposals import Circulation, Proposal


def proposals(room: Room) -> Table:
    """Tell the proposals in the order in which they were submitted, each by the version that is in hand."""
    rows = [
        (
            proposal.symbol,
            proposal.title,
            proposal.item,
            proposal.kind.value,
            " ".join(found.sponsors(room.door, proposal)),
            found.versions(room.door, proposal)[-1].name,
            time_of(max((each.at for each in room.door.find(Circulation, proposal=proposal.id)), default=None)),
            proposal.state.value,
            proposal.number,
            proposal.how and proposal.how.value,
        )
        for proposal in sorted(room.door.all(Proposal), key=_by_id)
    ]
    return Table.of("symbol title item kind sponsors version circulated_at state number how", rows)


def _by_id(proposal: Proposal) -> int:
    return proposal.id
