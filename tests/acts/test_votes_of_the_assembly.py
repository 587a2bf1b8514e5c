"""Seventy-four recorded votes of the General Assembly, State by State, taken again through the acts.

From `unvotes` (dgrtwo, commit 7eb7034314ff), by Erik Voeten and others; public domain (CC0 1.0). Codes and symbols are
the source's own; who was away is said not to participate. Ties, two thirds missed with more yes than no, unanimity.
"""

import gzip
import json
from pathlib import Path
from typing import Any

import chairconsole.acts  # noqa: F401 - registers the acts
from chairconsole.ledger.record import Record
from chairconsole.records.facts.votes import Vote
from chairconsole.rules.terms import By
from tests.room import FOUNDED

KEPT = Path(__file__).parent / "general_assembly.json.gz"
ANSWERS = {"Y": "yes", "N": "no", "A": "abstain", "NV": "not_participating"}


def test_every_figure_and_every_outcome_is_that_of_the_record(tmp_path: Path) -> None:
    taken: list[dict[str, Any]] = json.loads(gzip.decompress(KEPT.read_bytes()))["votes"]
    codes = sorted({code for each in taken for said in each["by"].values() for code in said.split()})
    members = [{"code": code, "category": "party", "name": {"en": code}, "spoken": {"en": code}} for code in codes]
    conference = {"code": "GA", "name": {"en": "General Assembly"}, "time_zone": "UTC"}
    data = {"conference": conference, "participants": members}
    with Record.found(tmp_path / "ga.conference", FOUNDED, By.SECRETARY, {"data": data}) as record:
        for each in taken:
            asked = {"question": each["symbol"] or each["short"], "majority": each["majority"], "method": "recorded"}
            record.perform("call_vote", FOUNDED, By.PRESIDENT, **asked)
            for kept, answer in ANSWERS.items():
                for code in each["by"].get(kept, "").split():
                    record.perform("cast_vote", FOUNDED, By.SECRETARY, delegation=code, vote=answer)
            record.perform("announce_result", FOUNDED, By.PRESIDENT)
        found = sorted(record.memory.all(Vote), key=lambda vote: vote.number)
    assert len(found) == len(taken) == 74
    for vote, each in zip(found, taken, strict=True):
        figures = vote.yes, vote.no, vote.abstain, vote.not_participating, vote.adopted
        assert figures == (each["yes"], each["no"], each["abstain"], each["not_voting"], each["adopted"]), vote.question
    two_thirds_missed = [vote for vote in found if vote.majority == "two_thirds" and not vote.adopted]
    assert any((vote.yes or 0) > (vote.no or 0) for vote in two_thirds_missed)
    assert sum(vote.yes == vote.no for vote in found) == 10
